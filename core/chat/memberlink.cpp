// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberlink.h"

#include <QPointer>

namespace framescope::chat {

namespace {

using namespace std::chrono_literals;

constexpr auto heartbeat = 20s;
constexpr auto openTimeout = 10s;
constexpr auto closeTimeout = 1s;
constexpr quint64 largestNotice = 8ULL * 1024 * 1024; // bytes

} // namespace

MemberLink::MemberLink(session::SessionManager *sessions, std::shared_ptr<capture::Recording> recording,
    const protocol::Url &url, net::EngineKind engine, Handlers handlers)
    : m_queue(sessions->queue())
    , m_handlers(std::move(handlers))
{
    m_options.request.url = url;
    m_options.request.subprotocols = {subprotocol};
    m_options.limits.frame = m_options.limits.message = largestNotice;
    m_options.openTimeout = openTimeout;
    m_options.closeTimeout = closeTimeout;
    capture::SessionInfo info;
    info.url = url.toString();
    info.engine = net::nameOf(engine);
    m_options.engine = engine;
    // The observer may be told of something when this object has gone: it holds no more than a pointer that knows.
    const auto tell = [queue = m_queue, self = QPointer(this)](std::function<void(MemberLink &)> task) {
        queue->post([self, task = std::move(task)] {
            if (self)
                task(*self);
        });
    };
    m_session = sessions->createClient(
        std::move(recording), info, [tell](session::SessionCore &, const net::Event &event, base::MessageId) {
            if (std::holds_alternative<net::Opened>(event.what)) {
                tell([](MemberLink &self) { self.m_handlers.opened(); });
            } else if (const auto *closed = std::get_if<net::Closed>(&event.what)) {
                tell([outcome = closed->outcome](MemberLink &self) { self.m_handlers.closed(outcome); });
            } else if (const auto *crossed = std::get_if<net::MessageCrossed>(&event.what); crossed
                       && crossed->direction == base::Direction::In && crossed->message.opcode == protocol::Opcode::Text) {
                if (auto notice = parseNotice(crossed->message.payload().toByteArray()))
                    tell([notice = *std::move(notice)](MemberLink &self) { self.m_handlers.noticed(notice); });
            }
        });
    m_session->setHeartbeat(heartbeat);
}

MemberLink::~MemberLink()
{
    delete m_session;
}

void MemberLink::open()
{
    m_session->open(m_options);
}

void MemberLink::send(const Request &request)
{
    m_session->sendText(toJson(request));
}

void MemberLink::close()
{
    m_session->close(protocol::CloseCode::Normal);
}

void MemberLink::abort()
{
    m_session->abort();
}

} // namespace framescope::chat
