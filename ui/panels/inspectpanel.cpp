// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectpanel.h"

#include "addressbar.h"
#include "composer.h"
#include "detailpane.h"
#include "logcolumns.h"
#include "rangebar.h"
#include "statelook.h"
#include "troubles.h"
#include "variables.h"

#include <format/fileerrors.h>
#include <format/inputerrors.h>
#include <format/numbers.h>
#include <models/logmodel.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>

namespace framescope::panels {

using models::LogModel;
using session::State;

namespace {

constexpr int leastDetailWidth = 240; // pixels

/// What is being typed is not an address all the time, and is shown where others can read it.
QString withoutPassword(QString text)
{
    static const QRegularExpression userInfo(QStringLiteral("(?<=//)[^/?#]*@"));
    return text.remove(userInfo);
}

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
    , m_address(new AddressBar)
    , m_notice(new widgets::NoticeBar)
    , m_log(new widgets::LogView)
    , m_detail(new DetailPane(*m_model))
    , m_composer(new Composer)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_timeline(new models::TimelineModel(*m_model, this))
{
    setObjectName(QStringLiteral("inspectPanel"));
    makeLog();
    makeLayout();
    connect(m_address, &AddressBar::connectRequested, this, &InspectPanel::connectToAddress);
    connect(m_address, &AddressBar::enterPressed, this, &InspectPanel::goToAddress);
    connect(m_address, &AddressBar::closeRequested, this, &InspectPanel::disconnectNow);
    connect(m_address, &AddressBar::abortRequested, this, &InspectPanel::dropConnection);
    connect(m_address, &AddressBar::addressEdited, this, &InspectPanel::changed);
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, &InspectPanel::trustAndConnect);
    connect(m_composer, &Composer::textRequested, this, [this](const QByteArray &utf8) { m_session->sendText(utf8); });
    connect(m_composer, &Composer::binaryRequested, this, [this](const QByteArray &bytes) { m_session->sendBinary(bytes); });
    connect(m_composer, &Composer::pingRequested, this, [this](const QByteArray &payload) { m_session->sendPing(payload); });
    connect(m_composer, &Composer::closeRequested, this,
        [this](std::optional<protocol::CloseCode> code, const QByteArray &reason) { m_session->close(code, reason); });
    connect(m_composer, &Composer::abortRequested, this, &InspectPanel::dropConnection);
    updatePlaceholder();
}

InspectPanel::~InspectPanel()
{
    delete m_session.data();
}

void InspectPanel::makeLog()
{
    m_log->setObjectName(QStringLiteral("log"));
    m_log->setModel(m_model);
    m_logColumns = new LogColumns(*m_log);
    m_troubles = new Troubles(*m_notice, *m_log, *m_model, this);
    connect(m_log, &widgets::LogView::currentRowChanged, m_detail, &DetailPane::showRow);
    connect(m_log, &widgets::LogView::copyRequested, this, &InspectPanel::copyRows);
    connect(m_model, &LogModel::rowsInserted, this, [this] {
        const bool isNews = std::exchange(m_knownEvents, m_model->events().size()) != m_model->events().size();
        if (isNews && !m_log->currentIndex().isValid())
            m_detail->showRow(-1);
    });
    connect(m_model, &LogModel::writeFailed, this, &InspectPanel::takeWriteError);
    connect(m_model, &LogModel::readFailed, m_troubles,
        [this](const capture::ReadError &error) { m_troubles->tell(format::explain(error)); });
}

void InspectPanel::copyRows(models::CopyForm form, const models::RowRanges &rows)
{
    const qint64 asked = models::countOf(rows);
    models::copyRows(*m_model, rows, form, [panel = QPointer(this), asked](const models::CopiedRows &copied) {
        QGuiApplication::clipboard()->setText(copied.text);
        if (panel && copied.count < asked)
            panel->m_notice->showNotice(widgets::NoticeBar::Kind::Warning, tr("Not everything was copied."),
                tr("The clipboard holds the first %1 of the %2 selected rows: more would not fit into it.")
                    .arg(format::number(copied.count), format::number(asked)));
    });
}

void InspectPanel::makeLayout()
{
    m_rows->setObjectName(QStringLiteral("rows"));
    auto *log = new QWidget;
    auto *logLayout = new QVBoxLayout(log);
    logLayout->setContentsMargins(0, 0, 0, 0);
    logLayout->setSpacing(0);
    logLayout->addWidget(new RangeBar(*m_model));
    logLayout->addWidget(m_log, 1);
    m_rows->addWidget(log);
    m_rows->addWidget(m_composer);
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
    layout->addWidget(m_address);
    layout->addWidget(m_notice);
    layout->addWidget(m_columns, 1);
}

void InspectPanel::setAddress(const QString &address)
{
    m_address->setAddress(address);
}

QString InspectPanel::address() const
{
    return m_address->address();
}

QString InspectPanel::title() const
{
    if (variablesIn(address()).contains(localVariable()))
        return tr("local server");
    const auto url = protocol::Url::parse(address());
    if (url)
        return QString::fromLatin1(url->hostHeader());
    return address().trimmed().isEmpty() ? tr("New tab") : withoutPassword(address().trimmed());
}

QString InspectPanel::shownAddress() const
{
    const auto url = protocol::Url::parse(address());
    const QString typed = url ? url->toString() : withoutPassword(address().trimmed());
    const QString opened = m_session ? m_url.toString() : QString();
    if (typed.isEmpty())
        return tr("no address");
    return opened.isEmpty() || opened == typed ? typed : typed + u'\n' + tr("opened as %1").arg(opened);
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
    m_heartbeat = interval;
    if (m_session)
        m_session->setHeartbeat(interval);
}

void InspectPanel::showMessage(base::MessageId message)
{
    if (m_model->timeRange() && (m_model->rowOf(message) < 0 || m_model->rowOf(message) >= m_model->rowCount()))
        m_model->setTimeRange({});
    selectRow(m_model->rowOf(message));
}

void InspectPanel::showEvent(base::EventId event)
{
    if (m_model->timeRange() && (m_model->rowOf(event) < 0 || m_model->rowOf(event) >= m_model->rowCount()))
        m_model->setTimeRange({});
    selectRow(m_model->rowOf(event));
}

void InspectPanel::selectRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_log->setCurrentIndex(m_model->index(row, 0));
    m_log->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
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
    m_address->focusAddress();
}

void InspectPanel::focusComposer()
{
    m_composer->focusEditor();
}

void InspectPanel::setDetailVisible(bool isVisible)
{
    m_detail->setVisible(isVisible);
}

QByteArray InspectPanel::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << m_columns->saveState() << m_rows->saveState() << m_logColumns->save();
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
    m_logColumns->restore(header);
}

void InspectPanel::goToAddress()
{
    if (!isConnectedTo(address()))
        return connectToAddress();
    if (m_snapshot.state == State::Open)
        m_composer->focusEditor();
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
    m_address->clearProblem();
    m_notice->dismiss();
    const QString text = address();
    for (const QString &name : variablesIn(text)) {
        if (name != localVariable())
            return m_address->showProblem(
                tr("There is no value for {{%1}}. The only name known here is {{local}}, the built-in server.").arg(name));
    }
    resolveAndOpen(text);
}

void InspectPanel::resolveAndOpen(const QString &text)
{
    if (!variablesIn(text).contains(localVariable()))
        return openAddress(text);
    const auto answer = [panel = QPointer(this), text, request = ++m_resolving](base::Result<QString, QString> local) {
        if (!panel || request != panel->m_resolving)
            return;
        if (local)
            panel->openAddress(withVariable(text, localVariable(), *local));
        else
            panel->m_address->showProblem(local.error());
    };
    m_services.resolveLocal(answer);
}

void InspectPanel::openAddress(const QString &text)
{
    const auto url = protocol::Url::parse(text);
    if (!url)
        return refuseAddress(text, url.error());
    if (!makeRecording(url->host))
        return;
    if (!m_session || url->toString() != m_url.toString())
        makeSession(url->toString());
    m_url = *url;
    m_resolved = text;
    m_typed = address();
    net::ConnectOptions options;
    options.request.url = *url;
    options.tls.trustedFingerprints = m_trusted;
    m_session->open(options);
    m_troubles->begin(m_session->id(), m_session->snapshot().attempt, host());
    takeSnapshot();
}

/// The sentence stands beside the address, where it can be mended, and in the log, where it happened.
void InspectPanel::refuseAddress(const QString &text, const protocol::UrlError &problem)
{
    m_address->showProblem(format::urlErrorSentence(problem, text));
    if (problem.kind == protocol::UrlError::Kind::Empty || !makeRecording(tr("address")))
        return;
    m_url = {};
    makeSession({});
    net::ConnectError error;
    error.kind = net::ConnectError::Kind::InvalidAddress;
    error.address = problem;
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
    const capture::SessionInfo info {protocol::Role::Client, url, QStringLiteral("wire"), title()};
    m_session = m_services.sessions->createClient(m_recording, info);
    m_session->setHeartbeat(m_heartbeat);
    connect(m_session, &session::Session::changed, this, &InspectPanel::takeSnapshot);
    connect(m_session, &session::Session::sendFailed, this,
        [this](protocol::SendError error) { m_composer->showProblem(format::sendErrorSentence(error)); });
    takeSnapshot();
}

void InspectPanel::takeSnapshot()
{
    const State before = m_snapshot.state;
    m_snapshot = m_session->snapshot();
    if (before != m_snapshot.state) {
        m_address->setState(m_snapshot.state);
        m_composer->setOpen(m_snapshot.state == State::Open);
        updatePlaceholder();
    }
    if (m_snapshot.error && m_snapshot.state == State::Closed && m_explainedAttempt != m_snapshot.attempt) {
        m_explainedAttempt = m_snapshot.attempt;
        if (!m_snapshot.error->address) // that stands beside the field
            m_troubles->tellFailure(*m_snapshot.error);
    }
    Q_EMIT changed();
}

void InspectPanel::trustAndConnect()
{
    const auto &error = m_snapshot.error;
    if (!error || error->chain.empty())
        return;
    m_trusted.append(error->chain.front().sha256);
    openAddress(m_resolved);
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
    ++m_resolving;
    m_troubles->expectEnd();
    if (m_session)
        m_session->abort();
}

void InspectPanel::ping()
{
    m_composer->ping();
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
        m_log->setPlaceholder(tr("Connecting…"), {});
    else
        m_log->setPlaceholder(tr("Nothing has crossed the wire yet"),
            tr("Connect, and every step, message and control frame appears here, with its time and its exact bytes."));
}

} // namespace framescope::panels
