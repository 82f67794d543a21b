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
            line.front()->m_posted.post([next = line.front()] { next->come(); });
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
    m_hasWaited = !ConnectingLines::instance().enter(this);
    if (!m_hasWaited)
        come();
}

void ConnectingTurn::come()
{
    std::exchange(m_begin, {})(); // this may be gone
}

QString endpointOf(const QHostAddress &address, quint16 port)
{
    bool isIpv4 = false;
    const QHostAddress ipv4(address.toIPv4Address(&isIpv4));
    const QString text = isIpv4 ? ipv4.toString() : u'[' + address.toString() + u']';
    return text + u':' + QString::number(port);
}

QString endpointOf(const protocol::Url &url, const QString &proxy)
{
    return proxy.isEmpty() ? url.endpoint() : url.endpoint() + u' ' + proxy;
}

} // namespace framescope::net
