// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/serversettings.h>
#include <server/testserver.h>

#include <QObject>

namespace framescope::server {

/// Why a server could not be started.
using StartError = std::variant<BehaviourError, FaultError, net::ListenError, capture::WriteError, QString>;

/// A test server as a person has it: its settings, the server that they make, and one recording of all its clients for
/// as long as this object lives. Lives on the thread of the SessionManager.
class HostedServer : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Stopping };
    /// Makes the recording at the first start; @p name is the server's.
    using RecordingMaker =
        std::function<base::Result<std::shared_ptr<capture::Recording>, capture::WriteError>(const QString &name)>;

    /// Goes before @p sessions. @p behaviours: what its settings may name.
    HostedServer(session::SessionManager *sessions, RecordingMaker maker, ServerSettings settings, QObject *parent = nullptr,
        std::shared_ptr<const BehaviourRegistry> behaviours = std::make_shared<BehaviourRegistry>());

    [[nodiscard]] const ServerSettings &settings() const { return m_settings; }
    /// They count from the next start() on.
    void setSettings(const ServerSettings &settings);
    [[nodiscard]] State state() const { return m_state; }
    /// Where it listens; empty where it does not.
    [[nodiscard]] QString url() const;
    /// Why the last start() failed; a QString is what OpenSSL said when no certificate could be made.
    [[nodiscard]] const std::optional<StartError> &error() const { return m_error; }
    /// SHA-256 of its certificate in hexadecimal; empty without TLS.
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }
    /// What its settings may name.
    [[nodiscard]] const std::shared_ptr<const BehaviourRegistry> &behaviours() const { return m_behaviours; }
    [[nodiscard]] TestServer &server() { return m_server; }
    [[nodiscard]] const TestServer &server() const { return m_server; }
    /// Null before the first start().
    [[nodiscard]] const std::shared_ptr<capture::Recording> &recording() const { return m_recording; }
    /// Of its clients, those whose connection is open.
    [[nodiscard]] int openClients() const;

    /// Does nothing unless it is stopped.
    void start();
    /// Closes its clients with 1001.
    void stop();

Q_SIGNALS:
    /// Settings, state, error or recording have changed.
    void changed();

private:
    [[nodiscard]] std::optional<StartError> tryStart();
    [[nodiscard]] std::optional<StartError> makeIdentity(net::ListenOptions &options);
    void fail(StartError error);
    void enter(State state);

    RecordingMaker m_makeRecording;
    std::shared_ptr<const BehaviourRegistry> m_behaviours;
    ServerSettings m_settings;
    State m_state = State::Stopped;
    std::optional<StartError> m_error;
    QByteArray m_fingerprint;
    std::shared_ptr<capture::Recording> m_recording;
    TestServer m_server;
};

} // namespace framescope::server
