// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/rowcopy.h>
#include <models/timelinemodel.h>
#include <panels/services.h>

#include <QPointer>
#include <QWidget>

class QSplitter;

namespace framescope::widgets {
class LogView;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

class AddressBar;
class Composer;
class DetailPane;
class LogColumns;
class Troubles;

/// One tab: an address, the log of everything that crossed the wire, its details, and the composer. Its recording is
/// made when it connects for the first time.
class InspectPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPanel(Services &services, QWidget *parent = nullptr);
    ~InspectPanel() override;

    void setAddress(const QString &address);
    [[nodiscard]] QString address() const;
    /// The whole address, and where it led to if that reads otherwise, without the password.
    [[nodiscard]] QString shownAddress() const;
    /// The host for the tab's title.
    [[nodiscard]] QString title() const;
    /// The Host header of the last connection; empty before the first.
    [[nodiscard]] QString host() const;
    [[nodiscard]] const session::Snapshot &snapshot() const { return m_snapshot; }
    /// The file that is being written, or empty.
    [[nodiscard]] QString recordingPath() const;
    /// Why the recording is not written any more.
    [[nodiscard]] const std::optional<capture::WriteError> &writeError() const { return m_writeError; }

    /// What the latency chart shows of the log.
    [[nodiscard]] models::TimelineModel &timeline() const { return *m_timeline; }
    /// Pings at this interval while the connection is open; zero: not.
    void setHeartbeat(std::chrono::milliseconds interval);
    [[nodiscard]] std::chrono::milliseconds heartbeat() const { return m_heartbeat; }
    /// Selects a row of the log, and shows all rows where it is not among those that are shown.
    void showMessage(base::MessageId message);
    void showEvent(base::EventId event);
    /// Shows the rows of a span of time only.
    void showTimes(const models::LogModel::TimeRange &range);
    /// Tells in the notice bar.
    void tell(const QString &sentence);

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

private:
    void makeLog();
    void copyRows(models::CopyForm form, const models::RowRanges &rows);
    void makeLayout();
    void selectRow(int row);
    void goToAddress();
    [[nodiscard]] bool isConnectedTo(const QString &text) const;
    void resolveAndOpen(const QString &address);
    void openAddress(const QString &address);
    [[nodiscard]] bool makeRecording(const QString &name);
    void refuseAddress(const QString &text, const protocol::UrlError &problem);
    void makeSession(const QString &url);
    void takeSnapshot();
    void trustAndConnect();
    void dropConnection();
    void takeWriteError(const capture::WriteError &error);
    void updatePlaceholder();

    Services &m_services;
    models::LogModel *m_model;
    AddressBar *m_address;
    widgets::NoticeBar *m_notice;
    widgets::LogView *m_log;
    LogColumns *m_logColumns = nullptr;
    Troubles *m_troubles = nullptr;
    DetailPane *m_detail;
    Composer *m_composer;
    QSplitter *m_columns;
    QSplitter *m_rows;
    models::TimelineModel *m_timeline;
    std::chrono::milliseconds m_heartbeat {};

    std::shared_ptr<capture::Recording> m_recording;
    QPointer<session::Session> m_session;
    session::Snapshot m_snapshot;
    std::optional<capture::WriteError> m_writeError;
    protocol::Url m_url; // of the session
    QString m_typed; // the address as it stood when it was last connected to
    QString m_resolved; // the address with its variables replaced, last connected to
    QByteArrayList m_trusted;
    int m_resolving = 0; // counts questions to the built-in server: late answers are dropped
    int m_explainedAttempt = 0; // its failure has been shown
    size_t m_knownEvents = 0;
};

} // namespace framescope::panels
