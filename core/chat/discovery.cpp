// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery.h"

#include "multicast.h"

#include <QPointer>
#include <QTimer>

namespace framescope::chat {

namespace {
using namespace std::chrono_literals;
constexpr auto askInterval = 5s;
constexpr auto expiryInterval = 1s;
} // namespace

/// The half on the I/O thread.
class Discovery::Listening
{
public:
    using Teller = std::function<void(std::vector<FoundRoom>)>;

    explicit Listening(Teller tell)
        : m_tell(std::move(tell))
        , m_multicast([this](const QByteArray &datagram, const QHostAddress &sender) {
            if (m_list.hear(datagram, sender.toString(), base::monoNow()))
                m_tell(m_list.rooms());
        })
    {
        QObject::connect(&m_asking, &QTimer::timeout, &m_multicast, [this] { ask(); });
        QObject::connect(&m_expiry, &QTimer::timeout, &m_multicast, [this] {
            if (m_list.forgetSilent(base::monoNow()))
                m_tell(m_list.rooms());
        });
        m_asking.start(askInterval);
        m_expiry.start(expiryInterval);
        ask();
    }

    void ask() { m_multicast.say(queryDatagram()); }

private:
    Teller m_tell;
    RoomList m_list;
    Multicast m_multicast;
    QTimer m_asking;
    QTimer m_expiry;
};

Discovery::Discovery(net::IoThread &io, const std::shared_ptr<base::TaskQueue> &queue, QObject *parent)
    : QObject(parent)
    , m_io(io)
{
    const auto tell = [self = QPointer(this), queue](std::vector<FoundRoom> rooms) {
        queue->post([self, rooms = std::move(rooms)] {
            if (!self)
                return;
            self->m_rooms = rooms;
            Q_EMIT self->changed();
        });
    };
    m_io.run([this, tell] { m_listening = std::make_shared<Listening>(tell); });
}

Discovery::~Discovery()
{
    m_io.run([this] { m_listening.reset(); });
}

void Discovery::ask()
{
    m_io.post([listening = std::weak_ptr(m_listening)] {
        if (const auto self = listening.lock())
            self->ask();
    });
}

} // namespace framescope::chat
