// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/engine.h>

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>

namespace framescope::soak {

/// Where a server listens.
struct Target {
    QHostAddress address;
    quint16 port = 0;
};

/// A client whose TCP can be ended in every way, good and bad. One thread.
class Speaker : public QObject
{
    Q_OBJECT

public:
    /// @p source: the address of loopback that it comes from. @p compresses: offers permessage-deflate.
    Speaker(const Target &target, const QHostAddress &source, bool compresses);

    /// Connects, and sends the request, or only half of it.
    void open(bool sendsHalfRequest = false);
    void say(const QByteArray &text);
    /// 1000, and what follows from it.
    void close();
    /// Ends our half of TCP without a close frame.
    void endStream();
    /// Ends TCP without a close frame, and reads nothing more.
    void vanish();
    /// Ends TCP with a reset.
    void reset();

    [[nodiscard]] bool isOpen() const { return m_engine.isOpen(); }
    /// Whether the server closed the WebSocket as it should.
    [[nodiscard]] bool isClean() const { return m_engine.outcome().isClean; }

Q_SIGNALS:
    void opened();
    void heard(const QByteArray &text);
    /// TCP has ended, or there never was one.
    void ended();

private:
    void onConnected();
    void onReadyRead();
    void handle(const protocol::Event &event);
    void flush();
    void end();

    Target m_target;
    protocol::Engine m_engine;
    QTcpSocket m_socket;
    bool m_sendsHalfRequest = false;
    bool m_hasEnded = false;
};

} // namespace framescope::soak
