// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/timelinemodel.h>
#include <panels/tabconnection.h>
#include <workspace/drafts.h>

#include <QWidget>

namespace framescope::widgets {
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

class Connector;
class DetailPane;
class InspectColumns;
class LogPane;
class LogSaver;
class MessageDesk;
class ReconnectBar;
class RequestDesk;
class Troubles;

/// One tab: a request, the log of everything that crossed the wire, its details, and the composer.
class InspectPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPanel(Services &services, QWidget *parent = nullptr);
    ~InspectPanel() override;

    /// As it stands there, with its secrets.
    [[nodiscard]] workspace::Request request() const;
    /// What comes back after a restart, and what came back.
    [[nodiscard]] workspace::Draft draft() const;
    void setDraft(const workspace::Draft &draft);
    /// The parts that a tab is made of.
    [[nodiscard]] RequestDesk &requestDesk() const { return *m_desk; }
    [[nodiscard]] MessageDesk &messageDesk() const { return *m_messages; }

    void setAddress(const QString &address);
    [[nodiscard]] QString address() const;
    /// The whole address, and where it led to if that reads otherwise, without the password.
    [[nodiscard]] QString shownAddress() const;
    /// For the tab: the name where the request is saved, with "*" where it has changed since; otherwise the host.
    [[nodiscard]] QString title() const;
    /// The Host header of the last connection; empty before the first.
    [[nodiscard]] QString host() const;
    [[nodiscard]] const session::Snapshot &snapshot() const { return m_connection->snapshot(); }
    /// The file that is being written, or empty.
    [[nodiscard]] QString recordingPath() const { return m_connection->recordingPath(); }
    /// Why the recording is not written any more.
    [[nodiscard]] const std::optional<capture::WriteError> &writeError() const { return m_writeError; }

    /// What the latency chart shows of the log.
    [[nodiscard]] models::TimelineModel &timeline() const { return *m_timeline; }
    /// Pings at this interval while the connection is open; zero: not.
    void setHeartbeat(std::chrono::milliseconds interval);
    [[nodiscard]] std::chrono::milliseconds heartbeat() const;
    /// Selects a row of the log, and shows all rows where it is not among those that are shown.
    void showMessage(base::MessageId message);
    void showEvent(base::EventId event);
    /// Shows the rows of a span of time only.
    void showTimes(const models::LogModel::TimeRange &range);
    /// Tells in the notice bar.
    void tell(const QString &sentence);

    /// Saves what the log shows.
    [[nodiscard]] LogSaver &saver() const;

    void focusAddress();
    void focusComposer();
    void setDetailVisible(bool isVisible);
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

public Q_SLOTS:
    void connectToAddress();
    /// Closes an open connection with 1000; gives up one that is not open.
    void disconnectNow();
    void ping();

Q_SIGNALS:
    /// Title, snapshot or recording have changed.
    void changed();
    /// Another request is shown.
    void requestReplaced();
    /// What draft() tells has changed.
    void draftChanged();
    /// The person wants to see a recording that was saved.
    void recordingWanted(const QString &path);

private:
    void makeDesk();
    void makeConnection();
    void makeLog();
    void makeLayout();
    void goToAddress();
    [[nodiscard]] bool isConnectedTo(const QString &text) const;
    void open(const net::ConnectOptions &options);
    void refuse(const QString &sentence, const std::optional<protocol::UrlError> &problem, const QString &address);
    void begin();
    void takeSession(session::Session *session);
    void takeSnapshot();
    void takeState();
    void takeEdit();
    void trust(bool isAlways);
    void dropConnection();
    void takeWriteError(const capture::WriteError &error);
    void updatePlaceholder();

    Services &m_services;
    models::LogModel *m_model;
    RequestDesk *m_desk;
    TabConnection *m_connection;
    Connector *m_connector;
    ReconnectBar *m_reconnect;
    widgets::NoticeBar *m_notice;
    LogPane *m_log;
    Troubles *m_troubles = nullptr;
    DetailPane *m_detail;
    MessageDesk *m_messages;
    InspectColumns *m_columns;
    models::TimelineModel *m_timeline;

    QString m_draftId;
    std::optional<capture::WriteError> m_writeError;
    session::State m_shownState {};
    QString m_typed; // the address as it stood when it was last connected to
    int m_explainedAttempt = 0; // its failure has been shown
    size_t m_knownEvents = 0;
};

} // namespace framescope::panels
