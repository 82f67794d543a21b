// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <protocol/url.h>

#include <QString>

#include <functional>

class QHostAddress;

// Private to net.
namespace framescope::net {

/// Of all clients of the program only one at a time is connecting to an endpoint; the others wait until that is established
/// or has failed, in the order in which they came; RFC 6455, section 4.1, point 2. This is the place of one of them. It is
/// used on one thread; those of other threads wait in the same line.
class ConnectingTurn
{
public:
    ConnectingTurn() = default;
    /// Gives the turn, or the place in the line, to the next.
    ~ConnectingTurn();
    ConnectingTurn(const ConnectingTurn &) = delete;
    ConnectingTurn &operator=(const ConnectingTurn &) = delete;

    /// Comes into the line of @p endpoint. Once. @p begin is called when it is this one's turn: at once where nobody else is
    /// connecting there, otherwise later, from the event loop.
    void take(const QString &endpoint, std::function<void()> begin);
    /// In the line, and its turn has not come.
    [[nodiscard]] bool isWaiting() const { return m_begin != nullptr; }
    /// Its turn has come, or will come, later than it was asked for.
    [[nodiscard]] bool hasWaited() const { return m_hasWaited; }

private:
    friend class ConnectingLines;
    void come();

    base::TaskQueue m_posted; ///< goes last: nobody posts to one that is in no line
    QString m_endpoint; ///< empty: in no line
    std::function<void()> m_begin;
    bool m_hasWaited = false;
};

/// How lines are told apart, such as "127.0.0.1:80" or "[::1]:80". An IPv4 address in the form of IPv6 is what it is.
[[nodiscard]] QString endpointOf(const QHostAddress &address, quint16 port);
/// Where the address is not known here: each name counts as a host of its own. Beyond @p proxy (empty: there is none) an
/// address counts as a name: another machine may have it there.
[[nodiscard]] QString endpointOf(const protocol::Url &url, const QString &proxy);

} // namespace framescope::net
