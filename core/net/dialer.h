// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connecterror.h>
#include <net/connectingturn.h>

#include <QAbstractSocket>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

class QHostInfo;
class QTcpSocket;

// Private to net.
namespace framescope::net {

/// How long one address is tried alone before the next is tried beside it; RFC 8305, sections 5 and 8.
inline constexpr std::chrono::milliseconds connectionAttemptDelay {250};
/// How many addresses of a name are tried: a name may have any number of them.
inline constexpr qsizetype mostAddresses = 32;

/// The addresses of a name in the order in which they are tried: the first as the system has it (RFC 6724), and from there
/// on the families take turns, as long as there are both; RFC 8305, section 4.
[[nodiscard]] std::deque<QHostAddress> interleaved(const QList<QHostAddress> &addresses);

/// Comes to TCP with a host that may have several addresses: all of them are tried, one after the other and soon beside each
/// other, and the first that answers is taken ("Happy Eyeballs", RFC 8305). For each it waits its turn. I/O thread.
class Dialer : public QObject
{
    Q_OBJECT

public:
    /// A socket that is not connected yet; it becomes the dialer's own.
    using SocketMaker = std::function<QTcpSocket *()>;

    /// @p takesTurns: see ConnectOptions.
    Dialer(SocketMaker makeSocket, QString host, quint16 port, bool takesTurns = true);

    /// Whether the host is a name, and not an address.
    [[nodiscard]] bool isName() const;
    /// Ends with connected() or failed().
    void dial();
    /// Gives up: nothing more is told.
    void cancel();
    /// Others are connecting to all the addresses that have been come to so far, and those that were tried have failed.
    [[nodiscard]] bool isWaiting() const;
    /// After connected(): the turn at the address that answered, which lasts until the caller lets go of it. Null where no
    /// turns are taken.
    [[nodiscard]] std::unique_ptr<ConnectingTurn> takeTurn() { return std::move(m_turn); }
    /// The addresses of the name that were tried in vain, in the order of their ends; at last those that are being tried, as
    /// timed out. Empty where the host is an address.
    [[nodiscard]] std::vector<ConnectError::Tried> tried() const;

Q_SIGNALS:
    /// The name has addresses.
    void resolved();
    /// isWaiting() has become true: @p address is one of those.
    void waits(const QString &address);
    /// The turn has come after that.
    void turnCame();
    /// It is the receiver's own from here on. Told from within its own signal.
    void connected(QTcpSocket *socket);
    /// No address answered: the most telling of the reasons.
    void failed(const framescope::net::ConnectError &error);

private Q_SLOTS:
    void takeAddresses(const QHostInfo &info);

private:
    struct Attempt {
        QTcpSocket *socket = nullptr;
        QHostAddress address;
        std::unique_ptr<ConnectingTurn> turn;

        [[nodiscard]] bool isWaiting() const { return turn && turn->isWaiting(); }
    };

    void tryNext();
    [[nodiscard]] QTcpSocket *watchedSocket();
    void begin(QTcpSocket *socket, const QHostAddress &address);
    void tellWaiting();
    Attempt take(QTcpSocket *socket);
    void onConnected(QTcpSocket *socket);
    void onError(QTcpSocket *socket);
    void remember(const ConnectError &error);
    void hangUp(QTcpSocket *socket);

    SocketMaker m_makeSocket;
    QString m_host;
    quint16 m_port;
    bool m_takesTurns;
    int m_lookup = -1; ///< QHostInfo's number of it, while it lasts
    std::deque<QHostAddress> m_addresses; ///< not tried yet
    std::vector<Attempt> m_attempts; ///< under way, and those that wait their turn
    std::unique_ptr<ConnectingTurn> m_turn; ///< of the one that was connected
    bool m_hasToldWaiting = false;
    std::vector<ConnectError::Tried> m_tried;
    ConnectError m_error; ///< the most telling so far
    QTimer m_delay;
};

} // namespace framescope::net
