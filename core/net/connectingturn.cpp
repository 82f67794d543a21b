// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectingturn.h"

#include <QHash>
#include <QHostAddress>

#include <deque>
#include <mutex>

namespace framescope::net {

/// Who is connecting where: the first of a line is, the others wait. Any thread.
class ConnectingLines
{
public:
    static ConnectingLines &instance()
    {
        static ConnectingLines lines;
        return lines;
    }

    /// Whether it is its turn at once.
    bool enter(ConnectingTurn *turn)
    {
        const std::scoped_lock lock(m_mutex);
        auto &line = m_lines[turn->m_endpoint];
        line.push_back(turn);
        return line.size() == 1;
    }

    void leave(ConnectingTurn *turn)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_lines.find(turn->m_endpoint);
        auto &line = *found;
        const bool wasFirst = line.front() == turn;
        std::erase(line, turn);
        if (line.empty())
            m_lines.erase(found);
        else if (wasFirst) // nobody leaves the line, and with it the world, before this is posted
            QMetaObject::invokeMethod(
                line.front(), [next = line.front()] { next->come(); }, Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    QHash<QString, std::deque<ConnectingTurn *>> m_lines;
};

ConnectingTurn::~ConnectingTurn()
{
    if (!m_endpoint.isEmpty())
        ConnectingLines::instance().leave(this);
}

void ConnectingTurn::take(const QString &endpoint, std::function<void()> begin)
{
    Q_ASSERT(m_endpoint.isEmpty() && !endpoint.isEmpty());
    m_endpoint = endpoint;
    m_begin = std::move(begin);
    if (ConnectingLines::instance().enter(this))
        come();
}

void ConnectingTurn::come()
{
    std::exchange(m_begin, {})(); // this may be gone
}

QString endpointOf(const QHostAddress &address, quint16 port)
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

QString endpointOf(const QString &host, quint16 port, const QString &proxy)
{
    const QHostAddress address(host);
    const QString endpoint = address.isNull() ? host.toLower() + u':' + QString::number(port) : endpointOf(address, port);
    return proxy.isEmpty() ? endpoint : endpoint + u' ' + proxy;
}

} // namespace framescope::net
