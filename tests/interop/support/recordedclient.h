// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peerserver.h"

#include <session/sessionmanager.h>

#include <QJsonArray>

namespace framescope::tests {

/// A session of this program as a client, recorded into a file, with a list of what it was told to send.
class RecordedClient
{
public:
    RecordedClient();
    ~RecordedClient();
    RecordedClient(const RecordedClient &) = delete;
    RecordedClient &operator=(const RecordedClient &) = delete;

    /// How to connect to @p server; the test fails where its URL is none.
    [[nodiscard]] static net::ConnectOptions optionsFor(const PeerServer &server);
    /// Connects and waits until it is open; false where it fails.
    [[nodiscard]] bool open(const net::ConnectOptions &options);
    [[nodiscard]] session::Session &session() { return *m_session; }
    [[nodiscard]] const session::Snapshot &snapshot() const { return m_session->snapshot(); }

    void sendText(const QByteArray &utf8);
    void sendBinary(const QByteArray &payload);
    /// What was sent, in the words of crossed().
    [[nodiscard]] const QByteArrayList &sent() const { return m_sent; }
    /// Waits until so many texts and binaries have come.
    [[nodiscard]] bool waitForMessages(qint64 count);
    [[nodiscard]] bool waitForEnd();

    /// Drops a connection that is open and ends everything, so that the recording is one file: its path.
    [[nodiscard]] QString finish();
    /// Ends everything as a program does that somebody quits.
    [[nodiscard]] QString leave();
    /// The "detail" of the events of that kind in the finished recording.
    [[nodiscard]] std::vector<QJsonObject> events(const QByteArray &kind);

private:
    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<session::SessionManager> m_sessions;
    session::Session *m_session = nullptr;
    QByteArrayList m_sent;
};

} // namespace framescope::tests
