// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectpanel.h"

#include "addressbar.h"
#include "addresswords.h"
#include "composer.h"
#include "connector.h"
#include "detailpane.h"
#include "inspectcolumns.h"
#include "logpane.h"
#include "logsaver.h"
#include "messagedesk.h"
#include "reconnectbar.h"
#include "repeater.h"
#include "requestdesk.h"
#include "requesteditor.h"
#include "statelook.h"
#include "troubles.h"
#include "trustmemory.h"

#include <format/fileerrors.h>
#include <models/logmodel.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QVBoxLayout>

namespace framescope::panels {

using models::LogModel;
using session::State;

namespace {

/// Where the certificate was shown: a redirect may have led elsewhere.
QString endpointOf(const net::ConnectError &error, const protocol::Url &asked)
{
    const auto elsewhere = protocol::Url::parse(QStringLiteral("wss://%1/").arg(error.host));
    return error.host.isEmpty() || !elsewhere ? asked.endpoint() : elsewhere->endpoint();
}

} // namespace

InspectPanel::InspectPanel(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new LogModel(this))
    , m_desk(new RequestDesk(services))
    , m_connection(new TabConnection(services, *m_model, this))
    , m_connector(new Connector(
          services, [this](const net::ConnectOptions &options, const QString &) { open(options); },
          [this](const QString &sentence, const std::optional<protocol::UrlError> &problem, const QString &address) {
              refuse(sentence, problem, address);
          },
          this))
    , m_reconnect(new ReconnectBar)
    , m_notice(new widgets::NoticeBar)
    , m_log(new LogPane(*m_model, m_notice))
    , m_detail(new DetailPane(*m_model))
    , m_messages(new MessageDesk(*m_connector, this))
    , m_columns(new InspectColumns(m_log, m_messages->composer(), m_detail))
    , m_timeline(new models::TimelineModel(*m_model, this))
    , m_draftId(workspace::newId())
{
    setObjectName(QStringLiteral("inspectPanel"));
    makeLog();
    makeLayout();
    makeDesk();
    makeConnection();
    connect(m_messages->composer(), &Composer::abortRequested, this, &InspectPanel::dropConnection);
    connect(m_messages, &MessageDesk::edited, this, &InspectPanel::draftChanged);
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, [this] { trust(false); });
    connect(m_notice, &widgets::NoticeBar::secondTriggered, this, [this] { trust(true); });
    updatePlaceholder();
}

void InspectPanel::makeDesk()
{
    const AddressBar &address = m_desk->addressBar();
    connect(&address, &AddressBar::connectRequested, this, &InspectPanel::connectToAddress);
    connect(&address, &AddressBar::enterPressed, this, &InspectPanel::goToAddress);
    connect(&address, &AddressBar::closeRequested, this, &InspectPanel::disconnectNow);
    connect(&address, &AddressBar::abortRequested, this, &InspectPanel::dropConnection);
    connect(m_desk, &RequestDesk::edited, this, &InspectPanel::takeEdit);
    connect(m_desk, &RequestDesk::replaced, this, &InspectPanel::requestReplaced);
    connect(m_desk, &RequestDesk::told, this, [this](const QString &what, const QString &more) {
        m_notice->showNotice(widgets::NoticeBar::Kind::Warning, what, more);
    });
    // The keychain answers after the tab has come back.
    connect(&m_services.workspace->secrets(), &workspace::SecretStore::durabilityChanged, this,
        [this] { m_desk->fillSecrets(m_services.workspace->secretsOfDraft(m_draftId)); });
    connect(m_reconnect, &ReconnectBar::cancelRequested, this, &InspectPanel::dropConnection);
    connect(m_reconnect, &ReconnectBar::nowRequested, m_connection, &TabConnection::reconnectNow);
}

void InspectPanel::makeConnection()
{
    connect(m_connection, &TabConnection::sessionMade, this, &InspectPanel::takeSession);
    connect(m_connection, &TabConnection::changed, this, &InspectPanel::takeSnapshot);
    connect(m_connection, &TabConnection::writeFailed, this, &InspectPanel::takeWriteError);
}

/// The session first: it tells of its end to what is still there.
InspectPanel::~InspectPanel()
{
    m_connection->disconnect(this);
    delete m_connection;
}

void InspectPanel::makeLog()
{
    widgets::LogView *log = m_log->view();
    m_troubles = new Troubles(*m_notice, *log, *m_model, this);
    connect(log, &widgets::LogView::currentRowChanged, m_detail, &DetailPane::showRow);
    connect(m_detail, &DetailPane::filterRequested, log, &widgets::LogView::filterRequested);
    connect(m_model, &LogModel::grown, this, [this] {
        const bool isNews = std::exchange(m_knownEvents, m_model->events().size()) != m_model->events().size();
        if (isNews && !m_log->view()->currentIndex().isValid())
            m_detail->showRow(-1);
    });
    connect(m_model, &LogModel::writingChanged, this, [this](const capture::Progress &progress) {
        m_writeError = progress.error;
        updatePlaceholder();
        Q_EMIT changed();
    });
    connect(&m_log->saver(), &LogSaver::showRequested, this, &InspectPanel::recordingWanted);
    connect(m_model, &LogModel::readFailed, m_troubles,
        [this](const capture::ReadError &error) { m_troubles->tell(format::explain(error)); });
}

void InspectPanel::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_desk);
    layout->addWidget(m_notice);
    layout->addWidget(m_reconnect);
    layout->addWidget(m_messages->repeater());
    layout->addWidget(m_columns, 1);
}

LogSaver &InspectPanel::saver() const
{
    return m_log->saver();
}

workspace::Request InspectPanel::request() const
{
    return m_desk->request();
}

workspace::Draft InspectPanel::draft() const
{
    const workspace::SavedMessage written = m_messages->written();
    return {m_draftId, request(), written.text, written.isBinary, false, {}};
}

void InspectPanel::setDraft(const workspace::Draft &draft)
{
    m_draftId = draft.id;
    m_desk->setRequest(draft.request);
    workspace::SavedMessage written;
    written.text = draft.text;
    written.isBinary = draft.isBinary;
    m_messages->fill(written);
}

void InspectPanel::setAddress(const QString &address)
{
    m_desk->addressBar().setAddress(address);
}

QString InspectPanel::address() const
{
    return m_desk->addressBar().address();
}

QString InspectPanel::title() const
{
    if (m_desk->savedName().isEmpty())
        return titleOfAddress(address());
    return m_desk->isChanged() ? m_desk->savedName() + QStringLiteral(" *") : m_desk->savedName();
}

QString InspectPanel::shownAddress() const
{
    return shownAddressOf(address(), m_connection->session() ? m_connection->url().toString() : QString());
}

QString InspectPanel::host() const
{
    return m_connection->session() ? QString::fromLatin1(m_connection->url().hostHeader()) : QString();
}

void InspectPanel::setHeartbeat(std::chrono::milliseconds interval)
{
    m_desk->setHeartbeat(interval);
}

std::chrono::milliseconds InspectPanel::heartbeat() const
{
    return m_desk->editor().request().heartbeat;
}

/// What a person changes about a connection that is open counts at once, as far as that can be.
void InspectPanel::takeEdit()
{
    m_connection->setPolicies(heartbeat(), m_desk->editor().request().reconnect);
    Q_EMIT changed();
    Q_EMIT draftChanged();
}

void InspectPanel::showMessage(base::MessageId message)
{
    m_log->showRowOf(message);
}

void InspectPanel::showEvent(base::EventId event)
{
    m_log->showRowOf(event);
}

void InspectPanel::showTimes(const models::LogModel::TimeRange &range)
{
    m_model->setTimeRange(range);
}

void InspectPanel::tell(const QString &sentence)
{
    m_notice->showNotice(widgets::NoticeBar::Kind::Warning, sentence, {});
}

void InspectPanel::focusAddress()
{
    m_desk->addressBar().focusAddress();
}

void InspectPanel::focusComposer()
{
    m_messages->composer()->focusEditor();
}

void InspectPanel::setDetailVisible(bool isVisible)
{
    m_detail->setVisible(isVisible);
}

QByteArray InspectPanel::saveLayout() const
{
    return m_columns->saveLayout();
}

void InspectPanel::restoreLayout(const QByteArray &layout)
{
    m_columns->restoreLayout(layout);
}

void InspectPanel::goToAddress()
{
    if (!isConnectedTo(address()))
        return connectToAddress();
    if (snapshot().state == State::Open)
        m_messages->composer()->focusEditor();
}

bool InspectPanel::isConnectedTo(const QString &text) const
{
    const bool isUp = snapshot().state == State::Open || snapshot().state == State::Connecting;
    if (!isUp || text.trimmed() == m_typed.trimmed())
        return isUp;
    const auto url = protocol::Url::parse(text);
    const protocol::Url &known = m_connection->url();
    return url && url->toString() == known.toString() && url->userInfo == known.userInfo;
}

void InspectPanel::connectToAddress()
{
    m_desk->addressBar().clearProblem();
    m_notice->dismiss();
    m_connector->prepare(request());
}

void InspectPanel::open(const net::ConnectOptions &options)
{
    m_connection->setPolicies(heartbeat(), m_desk->editor().request().reconnect);
    if (!m_connection->open(options, title()))
        return;
    m_typed = address();
    begin();
    m_services.workspace->history().add(request(), QDateTime::currentDateTimeUtc());
}

/// The sentence stands beside the address, where it can be mended, and in the log, where it happened.
void InspectPanel::refuse(const QString &sentence, const std::optional<protocol::UrlError> &problem, const QString &)
{
    m_desk->addressBar().showProblem(sentence);
    if (problem && problem->kind != protocol::UrlError::Kind::Empty
        && m_connection->refuse(*problem, tr("address"), title()))
        begin();
}

void InspectPanel::begin()
{
    m_troubles->begin(m_connection->session()->id(), m_connection->session()->snapshot().attempt, host());
    m_connection->refresh();
}

void InspectPanel::takeSession(session::Session *session)
{
    m_explainedAttempt = 0;
    m_messages->setSession(session);
}

void InspectPanel::takeSnapshot()
{
    const session::Snapshot &now = snapshot();
    if (std::exchange(m_shownState, now.state) != now.state)
        takeState();
    m_reconnect->setNext(now.nextAttempt, now.attempt + 1);
    if (now.error && now.state == State::Closed && std::exchange(m_explainedAttempt, now.attempt) != now.attempt) {
        if (!now.error->address) // that stands beside the field
            m_troubles->tellFailure(*now.error);
    }
    Q_EMIT changed();
}

void InspectPanel::takeState()
{
    m_desk->addressBar().setState(m_shownState);
    m_messages->setOpen(m_shownState == State::Open);
    m_messages->setDeflating(
        m_shownState == State::Open && snapshot().extensions.contains(QLatin1String(protocol::deflateName)));
    updatePlaceholder();
}

void InspectPanel::trust(bool isAlways)
{
    const auto &error = snapshot().error;
    if (!error || error->chain.empty())
        return;
    const QByteArray fingerprint = error->chain.front().sha256;
    net::ConnectOptions options = m_connection->options();
    if (isAlways)
        TrustMemory::instance().trust(endpointOf(*error, m_connection->url()), fingerprint);
    else
        m_connection->trust(endpointOf(*error, m_connection->url()), fingerprint);
    TrustMemory::instance().applyTo(options);
    open(options);
}

void InspectPanel::disconnectNow()
{
    if (snapshot().state == State::Open)
        m_connection->close();
    else
        dropConnection();
}

void InspectPanel::dropConnection()
{
    m_connector->cancel();
    m_troubles->expectEnd();
    m_reconnect->setNext({}, 0);
    m_connection->abort();
}

void InspectPanel::ping()
{
    m_messages->composer()->ping();
}

void InspectPanel::takeWriteError(const capture::WriteError &error)
{
    m_writeError = error;
    m_troubles->tell(format::explain(error));
    Q_EMIT changed();
}

void InspectPanel::updatePlaceholder()
{
    if (m_writeError)
        m_log->view()->setPlaceholder(tr("Nothing is recorded yet"),
            tr("What crosses the wire is kept in memory, and appears here as soon as it can be recorded."));
    else if (m_shownState == State::Connecting)
        m_log->view()->setPlaceholder(tr("Connecting…"), {});
    else
        m_log->view()->setPlaceholder(tr("Nothing has crossed the wire yet"),
            tr("Connect, and every step, message and control frame appears here, with its time and its exact bytes."));
}

} // namespace framescope::panels
