// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcer.h"

namespace framescope::chat {

namespace {
using namespace std::chrono_literals;
constexpr auto interval = 5s;
constexpr Rate answers {5, 2}; // to those who ask
} // namespace

Announcer::Announcer(const Announcement &announcement)
    : m_announcement(announcement)
    , m_answers(answers)
    , m_multicast([this](const QByteArray &datagram, const QHostAddress &) {
        if (isQuery(datagram) && m_answers.take(base::monoNow()))
            say();
    })
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_multicast, [this] { say(); });
    m_timer.start(interval);
    say();
}

Announcer::~Announcer()
{
    m_announcement.isLeaving = true;
    say();
}

void Announcer::say()
{
    m_multicast.say(toDatagram(m_announcement));
}

} // namespace framescope::chat
