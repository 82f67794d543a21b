// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/announcement.h>

#include <QHostAddress>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

class QUdpSocket;

namespace framescope::chat {

/// Hears and says datagrams in the discovery group, on all interfaces of this machine that can; those that come later are
/// taken in when something is said. I/O thread.
class Multicast : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const QByteArray &datagram, const QHostAddress &sender)>;

    /// Other programs on this machine may listen in the group as well.
    explicit Multicast(Handler handler);
    ~Multicast() override;

    void say(const QByteArray &datagram);
    /// Whether anything can be heard.
    [[nodiscard]] bool isListening() const;

private:
    void joinInterfaces();
    void hear();

    Handler m_handler;
    QUdpSocket *m_socket;
    QSet<int> m_joined; ///< indexes of interfaces
};

} // namespace framescope::chat
