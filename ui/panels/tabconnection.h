// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <panels/services.h>

#include <QObject>
#include <QPointer>

namespace framescope::models {
class LogModel;
}

namespace framescope::panels {

/// The connection of a tab: its recording, which is made when it connects for the first time, and its session, which
/// lasts for as long as address and engine stay the same. UI thread.
class TabConnection : public QObject
{
    Q_OBJECT

public:
    /// @p services and @p model, which follows the recording, must outlive it.
    TabConnection(Services &services, models::LogModel &model, QObject *parent = nullptr);
    /// Ends the session.
    ~TabConnection() override;

    /// Connects. @p name: of the session in the recording. False where there can be no recording, which is told.
    bool open(const net::ConnectOptions &options, const QString &name);
    /// Records an attempt that failed for its address. False as above.
    bool refuse(const protocol::UrlError &problem, const QString &recordingName, const QString &name);
    /// A certificate at @p endpoint (protocol::Url::endpoint()), for as long as the tab is open.
    void trust(const QString &endpoint, const QByteArray &fingerprint) { m_trusted[endpoint].append(fingerprint); }
    /// What counts from now on, also for a connection that is open.
    void setPolicies(std::chrono::milliseconds heartbeat, const session::ReconnectPolicy &reconnect);
    void close();
    void abort();
    void reconnectNow();
    /// Looks at the session without waiting for it to tell.
    void refresh();

    /// Null before the first attempt.
    [[nodiscard]] session::Session *session() const { return m_session; }
    [[nodiscard]] const session::Snapshot &snapshot() const { return m_snapshot; }
    /// Last connected with.
    [[nodiscard]] const net::ConnectOptions &options() const { return m_options; }
    /// Where the session leads to.
    [[nodiscard]] const protocol::Url &url() const { return m_url; }
    /// The file that is being written, or empty.
    [[nodiscard]] QString recordingPath() const { return m_recording ? m_recording->path() : QString(); }

Q_SIGNALS:
    /// There is another session.
    void sessionMade(framescope::session::Session *session);
    /// The snapshot, or the recording.
    void changed();
    /// There can be no recording.
    void writeFailed(const framescope::capture::WriteError &error);

private:
    void addTrusted();
    [[nodiscard]] bool makeRecording(const QString &name);
    void makeSession(const QString &url, const QString &name);

    Services &m_services;
    models::LogModel &m_model;
    std::shared_ptr<capture::Recording> m_recording;
    QPointer<session::Session> m_session;
    session::Snapshot m_snapshot;
    protocol::Url m_url;
    net::ConnectOptions m_options;
    QHash<QString, QByteArrayList> m_trusted; // by endpoint
    std::chrono::milliseconds m_heartbeat {};
    session::ReconnectPolicy m_reconnect;
};

} // namespace framescope::panels
