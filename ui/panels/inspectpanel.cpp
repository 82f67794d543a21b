// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectpanel.h"

#include "addressbar.h"
#include "addresswords.h"
#include "composer.h"
#include "connector.h"
#include "detailpane.h"
#include "logcolumns.h"
#include "logpane.h"
#include "messagedesk.h"
#include "reconnectbar.h"
#include "repeater.h"
#include "requestdesk.h"
#include "requesteditor.h"
#include "statelook.h"
#include "troubles.h"

#include <format/fileerrors.h>
#include <models/logmodel.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>

namespace framescope::panels {

using models::LogModel;
using session::State;

namespace {

constexpr int leastDetailWidth = 224; // pixels

/// Completing a file takes time that neither the window nor the I/O thread has, and either may be the last to let go.
void finishElsewhere(capture::Recording *recording)
{
    QThreadPool::globalInstance()->start([recording] { delete recording; });
}

} // namespace

InspectPanel::InspectPanel(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new LogModel(this))
    , m_desk(new RequestDesk(services))
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
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_timeline(new models::TimelineModel(*m_model, this))
    , m_draftId(workspace::newId())
{
    setObjectName(QStringLiteral("inspectPanel"));
    makeLog();
    makeLayout();
    makeDesk();
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
    connect(m_reconnect, &ReconnectBar::nowRequested, this, [this] { m_session->reconnectNow(); });
}

InspectPanel::~InspectPanel()
{
    delete m_session.data();
}

void InspectPanel::makeLog()
{
    widgets::LogView *log = m_log->view();
    m_troubles = new Troubles(*m_notice, *log, *m_model, this);
    connect(log, &widgets::LogView::currentRowChanged, m_detail, &DetailPane::showRow);
    connect(m_model, &LogModel::rowsInserted, this, [this] {
        const bool isNews = std::exchange(m_knownEvents, m_model->events().size()) != m_model->events().size();
        if (isNews && !m_log->view()->currentIndex().isValid())
            m_detail->showRow(-1);
    });
    connect(m_model, &LogModel::writeFailed, this, &InspectPanel::takeWriteError);
    connect(m_model, &LogModel::readFailed, m_troubles,
        [this](const capture::ReadError &error) { m_troubles->tell(format::explain(error)); });
}

void InspectPanel::makeLayout()
{
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->addWidget(m_log);
    m_rows->addWidget(m_messages->composer());
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_rows->setSizes({600, 160});
    m_detail->setMinimumWidth(leastDetailWidth);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_detail);
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_columns->setCollapsible(0, false);
    m_columns->setSizes({840, 600});
    m_columns->setHandleWidth(1);
    m_rows->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_desk);
    layout->addWidget(m_notice);
    layout->addWidget(m_reconnect);
    layout->addWidget(m_messages->repeater());
    layout->addWidget(m_columns, 1);
}

workspace::Request InspectPanel::request() const
{
    return m_desk->request();
}

workspace::Draft InspectPanel::draft() const
{
    const workspace::SavedMessage written = m_messages->written();
    return {m_draftId, request(), written.text, written.isBinary, false};
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
    return shownAddressOf(address(), m_session ? m_url.toString() : QString());
}

QString InspectPanel::host() const
{
    return m_session ? QString::fromLatin1(m_url.hostHeader()) : QString();
}

QString InspectPanel::recordingPath() const
{
    return m_recording ? m_recording->path() : QString();
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
    if (m_session) {
        m_session->setHeartbeat(heartbeat());
        m_session->setReconnectPolicy(m_desk->editor().request().reconnect);
    }
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
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << m_columns->saveState() << m_rows->saveState() << m_log->columns().save();
    return layout;
}

void InspectPanel::restoreLayout(const QByteArray &layout)
{
    if (layout.isEmpty())
        return;
    QByteArray columns;
    QByteArray rows;
    QByteArray header;
    QDataStream stream(layout);
    stream >> columns >> rows >> header;
    m_columns->restoreState(columns);
    m_rows->restoreState(rows);
    m_log->columns().restore(header);
}

void InspectPanel::goToAddress()
{
    if (!isConnectedTo(address()))
        return connectToAddress();
    if (m_snapshot.state == State::Open)
        m_messages->composer()->focusEditor();
}

bool InspectPanel::isConnectedTo(const QString &text) const
{
    const bool isUp = m_snapshot.state == State::Open || m_snapshot.state == State::Connecting;
    if (!isUp || text.trimmed() == m_typed.trimmed())
        return isUp;
    const auto url = protocol::Url::parse(text);
    return url && url->toString() == m_url.toString() && url->userInfo == m_url.userInfo;
}

void InspectPanel::connectToAddress()
{
    m_desk->addressBar().clearProblem();
    m_notice->dismiss();
    m_connector->prepare(request());
}

void InspectPanel::open(const net::ConnectOptions &options)
{
    const protocol::Url &url = options.request.url;
    if (!makeRecording(url.host))
        return;
    if (!m_session || url.toString() != m_url.toString() || options.engine != m_options.engine) {
        m_options = options;
        makeSession(url.toString());
    }
    m_url = url;
    m_options = options;
    m_options.tls.trustedFingerprints.append(m_trusted);
    m_typed = address();
    m_session->open(m_options);
    m_troubles->begin(m_session->id(), m_session->snapshot().attempt, host());
    m_services.workspace->history().add(request(), QDateTime::currentDateTimeUtc());
    takeSnapshot();
}

/// The sentence stands beside the address, where it can be mended, and in the log, where it happened.
void InspectPanel::refuse(const QString &sentence, const std::optional<protocol::UrlError> &problem, const QString &)
{
    m_desk->addressBar().showProblem(sentence);
    if (!problem || problem->kind == protocol::UrlError::Kind::Empty || !makeRecording(tr("address")))
        return;
    m_url = {};
    makeSession({});
    net::ConnectError error;
    error.kind = net::ConnectError::Kind::InvalidAddress;
    error.address = *problem;
    m_session->fail(error);
    m_troubles->begin(m_session->id(), m_session->snapshot().attempt, {});
    takeSnapshot();
}

bool InspectPanel::makeRecording(const QString &name)
{
    if (m_recording)
        return true;
    auto made = m_services.makeRecording(name);
    if (!made) {
        takeWriteError(made.error());
        return false;
    }
    m_recording = std::shared_ptr<capture::Recording>(std::move(*made).release(), finishElsewhere);
    m_model->follow(m_recording);
    Q_EMIT changed();
    return true;
}

void InspectPanel::makeSession(const QString &url)
{
    delete m_session.data();
    m_explainedAttempt = 0;
    const bool isQt = m_options.engine == net::EngineKind::Qt;
    const QString engine = isQt ? QStringLiteral("qt") : QStringLiteral("wire");
    const capture::SessionInfo info {protocol::Role::Client, url, engine, title()};
    m_session = m_services.sessions->createClient(m_recording, info);
    m_session->setHeartbeat(heartbeat());
    m_session->setReconnectPolicy(m_desk->editor().request().reconnect);
    connect(m_session, &session::Session::changed, this, &InspectPanel::takeSnapshot);
    m_messages->setSession(m_session);
    takeSnapshot();
}

void InspectPanel::takeSnapshot()
{
    const State before = m_snapshot.state;
    m_snapshot = m_session->snapshot();
    if (before != m_snapshot.state) {
        m_desk->addressBar().setState(m_snapshot.state);
        m_messages->setOpen(m_snapshot.state == State::Open);
        m_messages->setDeflating(
            m_snapshot.state == State::Open && m_snapshot.extensions.contains(QLatin1String(protocol::deflateName)));
        updatePlaceholder();
    }
    m_reconnect->setNext(m_snapshot.nextAttempt, m_snapshot.attempt + 1);
    if (m_snapshot.error && m_snapshot.state == State::Closed && m_explainedAttempt != m_snapshot.attempt) {
        m_explainedAttempt = m_snapshot.attempt;
        if (!m_snapshot.error->address) // that stands beside the field
            m_troubles->tellFailure(*m_snapshot.error);
    }
    Q_EMIT changed();
}

void InspectPanel::trust(bool isAlways)
{
    const auto &error = m_snapshot.error;
    if (!error || error->chain.empty())
        return;
    const QByteArray fingerprint = error->chain.front().sha256;
    if (isAlways)
        m_desk->trustAlways(fingerprint);
    m_trusted.append(fingerprint);
    open(m_options);
}

void InspectPanel::disconnectNow()
{
    if (m_snapshot.state == State::Open)
        m_session->close(protocol::CloseCode::Normal);
    else
        dropConnection();
}

void InspectPanel::dropConnection()
{
    m_connector->cancel();
    m_troubles->expectEnd();
    m_reconnect->setNext({}, 0);
    if (m_session)
        m_session->abort();
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
    if (m_snapshot.state == State::Connecting)
        m_log->view()->setPlaceholder(tr("Connecting…"), {});
    else
        m_log->view()->setPlaceholder(tr("Nothing has crossed the wire yet"),
            tr("Connect, and every step, message and control frame appears here, with its time and its exact bytes."));
}

} // namespace framescope::panels
