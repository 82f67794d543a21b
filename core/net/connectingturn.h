// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QHostAddress;

// Private to net.
namespace framescope::net {

/// Of all clients of the program only one at a time is connecting to an endpoint; the others wait until that is established
/// or has failed, in the order in which they came; RFC 6455, section 4.1, point 2. This is the place of one of them. It is
/// used on one thread; those of other threads wait in the same line.
class ConnectingTurn final : public QObject
{
public:
    ConnectingTurn() = default;
    /// Gives the turn, or the place in the line, to the next.
    ~ConnectingTurn() override;

    /// Comes into the line of @p endpoint. Once. @p begin is called when it is this one's turn: at once where nobody else is
    /// connecting there, otherwise later, from the event loop.
    void take(const QString &endpoint, std::function<void()> begin);
    /// In the line, and its turn has not come.
    [[nodiscard]] bool isWaiting() const { return m_begin != nullptr; }

private:
    friend class ConnectingLines;
    void come();

    QString m_endpoint; ///< empty: in no line
    std::function<void()> m_begin;
};

/// How lines are told apart, such as "127.0.0.1:80" or "[::1]:80".
[[nodiscard]] QString endpointOf(const QHostAddress &address, quint16 port);
/// Of a name whose address is not known here: each counts as a host of its own, and one proxy's as another than the next's.
/// An address that stands in the place of a name is what it is.
[[nodiscard]] QString endpointOf(const QString &host, quint16 port, const QString &proxy = {});

} // namespace framescope::net
