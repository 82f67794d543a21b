// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreignclient.h"

namespace framescope::tests {

/// A WebSocket client of another project that does what the test tells it, and tells what it sees.
class PuppetClient
{
public:
    /// Fails the test where the program is not there. @p kind: NodeWs or PythonWebsockets.
    PuppetClient(ForeignClient::Kind kind, const QString &url);

    void sendText(const QByteArray &text) { m_process.write("text " + text + '\n'); }
    void sendBinary(const QByteArray &payload) { m_process.write("binary " + payload.toHex() + '\n'); }
    void ping(const QByteArray &payload) { m_process.write("ping " + payload + '\n'); }
    void close(int code) { m_process.write("close " + QByteArray::number(code) + '\n'); }

    [[nodiscard]] bool isOpen() { return !m_process.said(QStringLiteral("open")).empty(); }
    /// The code that it was closed with, or 0 while it is not.
    [[nodiscard]] int closeCode();
    /// "text hello" or "binary 0102" of each message.
    [[nodiscard]] QStringList messages();
    /// The payloads of the pongs.
    [[nodiscard]] QStringList pongs();
    /// For the message of a test that fails.
    [[nodiscard]] QByteArray story() { return m_process.story(); }

private:
    PeerProcess m_process;
};

} // namespace framescope::tests
