// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host.h"

#include "addresses.h"
#include "announcer.h"
#include "guestpage.h"

#include <net/iothread.h>

#include <QHostAddress>
#include <QPointer>

namespace framescope::chat {

namespace {

using namespace std::chrono_literals;

/// How many sessions of connections that have gone are kept, for those who look into their logs.
constexpr qsizetype mostGone = 100;

} // namespace

Host::Host(session::SessionManager *sessions, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_queue(sessions->queue())
{
}

Host::~Host()
{
    if (m_door)
        m_sessions->io().run([this] {
            m_door->abandon();
            m_door.reset();
            m_announcer.reset();
        });
    for (session::Session *one : std::exchange(m_kept, {})) {
        one->disconnect(this);
        delete one;
    }
}

std::function<void(std::function<void(Host &)>)> Host::poster()
{
    return [self = QPointer(this), queue = m_queue](std::function<void(Host &)> task) {
        queue->post([self, task = std::move(task)] {
            if (self)
                task(*self);
        });
    };
}

void Host::start(const HostSettings &settings, std::shared_ptr<capture::Recording> recording)
{
    if (m_state != State::Stopped)
        return;
    m_settings = settings;
    m_recording = std::move(recording);
    m_error.reset();
    m_sessionIds.clear();
    makeDoor();
    makeRoomThread();
    enter(State::Starting);
    m_room->open(settings.room, [post = poster()](const base::Status<StoreError> &opened, const QByteArray &room) {
        post([opened, room](Host &self) { self.handleOpen(opened, room); });
    });
}

/// The door is used by the room's thread through the I/O thread only, which outlives both.
void Host::makeRoomThread()
{
    const auto post = poster();
    RoomThread::Handlers handlers;
    handlers.outputs = [&io = m_sessions->io(), weak = std::weak_ptr(m_door)](std::vector<Output> outputs) {
        if (outputs.empty())
            return;
        io.post([weak, outputs = std::move(outputs)] {
            if (const auto door = weak.lock())
                door->perform(outputs);
        });
    };
    handlers.members = [post](std::vector<std::pair<ConnectionKey, Presence>> members) {
        post([members = std::move(members)](Host &self) { self.updateMembers(members); });
    };
    handlers.failed = [post](const StoreError &error) {
        post([error](Host &self) {
            self.m_error = error;
            self.stop();
        });
    };
    m_room = std::make_unique<RoomThread>(std::move(handlers));
}

void Host::makeDoor()
{
    m_door = std::make_shared<Door>(m_sessions, m_settings.room.limits);
    const auto post = poster();
    Door::Handlers handlers;
    // The room's thread is there as long as the door: the host's end takes these handlers away first.
    handlers.arrived = [this, post](ConnectionKey key, const QString &address, base::SessionId session) {
        post([key, session](Host &self) { self.m_sessionIds.emplace(key, session); });
        m_room->tell([key, address](Room &room) { room.arrive(key, address); });
    };
    handlers.said = [this](ConnectionKey key, const QByteArray &utf8, base::MonoTime now) {
        m_room->tell([key, utf8, now](Room &room) { room.receive(key, utf8, now); });
    };
    handlers.answerLeft = [this](ConnectionKey key, base::MonoTime now) {
        m_room->tell([key, now](Room &room) { room.answerLeft(key, now); });
    };
    handlers.left = [this, post](ConnectionKey key) {
        post([key](Host &self) { self.m_sessionIds.erase(key); });
        m_room->tell([key](Room &room) { room.leave(key); });
    };
    m_door->setHandlers(std::move(handlers));
}

void Host::handleOpen(const base::Status<StoreError> &opened, const QByteArray &room)
{
    if (!opened)
        return fail(opened.error());
    m_roomId = room;
    if (m_state == State::Starting) // and nobody has stopped it meanwhile
        listen();
}

void Host::listen()
{
    net::ListenOptions options;
    options.host = m_settings.address;
    options.port = m_settings.port;
    options.engine = m_settings.engine;
    options.pages = {guestPage()};
    options.closeTimeout = 1s; // stopping is not to wait for members that have gone
    const auto adopted = [self = QPointer(this)](session::Session *one) {
        if (self)
            self->addSession(one);
        else
            one->deleteLater(); // the host went before it could know
    };
    m_sessions->io().post(
        [door = m_door, options, adopted, post = poster(), recording = m_recording, name = m_settings.room.name] {
            const auto endpoint = door->listen(options, recording, name, adopted);
            post([endpoint](Host &self) { self.handleListen(endpoint); });
        });
}

void Host::handleListen(const base::Result<net::Endpoint, net::ListenError> &endpoint)
{
    if (!endpoint)
        return fail(endpoint.error());
    if (m_state != State::Starting)
        return;
    m_endpoint = *endpoint;
    announce();
    enter(State::Running);
}

/// A room that only this machine can reach is nobody else's business.
void Host::announce()
{
    if (!m_settings.isAnnounced || QHostAddress(m_endpoint->address).isLoopback())
        return;
    const Announcement announcement {
        m_roomId, m_settings.room.name, m_endpoint->port, !m_settings.room.passPhrase.isEmpty(), 0, false};
    m_sessions->io().run([this, &announcement] { m_announcer = std::make_shared<Announcer>(announcement); });
}

void Host::fail(HostError error)
{
    m_error = std::move(error);
    m_room->close([] {});
    m_endpoint.reset();
    enter(State::Stopped);
}

void Host::stop()
{
    if (m_state != State::Starting && m_state != State::Running)
        return;
    enter(State::Stopping);
    const auto closed = [post = poster()] { post([](Host &self) { self.closeRoom(); }); };
    m_sessions->io().post([door = m_door, announcer = std::exchange(m_announcer, {}), closed]() mutable {
        announcer.reset();
        door->closeAll(closed);
    });
}

void Host::closeRoom()
{
    m_room->close([post = poster()] { post([](Host &self) { self.handleStop(); }); });
}

void Host::handleStop()
{
    m_endpoint.reset();
    m_members.clear();
    Q_EMIT membersChanged();
    enter(State::Stopped);
}

void Host::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void Host::addSession(session::Session *one)
{
    m_kept.append(one);
    connect(one, &QObject::destroyed, this, [this, one] { m_kept.removeOne(one); });
    const auto isGone = [](const session::Session *kept) { return kept->snapshot().state == session::State::Closed; };
    for (auto gone = std::count_if(m_kept.cbegin(), m_kept.cend(), isGone); gone > mostGone; --gone)
        delete *std::find_if(m_kept.cbegin(), m_kept.cend(), isGone);
}

void Host::updateMembers(const std::vector<std::pair<ConnectionKey, Presence>> &members)
{
    m_members.clear();
    for (const auto &[key, who] : members) {
        const auto session = m_sessionIds.find(key);
        m_members.push_back({who, session == m_sessionIds.end() ? base::SessionId() : session->second});
    }
    if (m_announcer)
        m_sessions->io().post(
            [announcer = m_announcer, count = static_cast<int>(members.size())] { announcer->setMembers(count); });
    Q_EMIT membersChanged();
}

session::Session *Host::session(base::SessionId id) const
{
    const auto found =
        std::find_if(m_kept.cbegin(), m_kept.cend(), [id](const session::Session *one) { return one->id() == id; });
    return found == m_kept.cend() ? nullptr : *found;
}

QStringList Host::pageUrls() const
{
    if (!m_endpoint)
        return {};
    const QHostAddress address(m_endpoint->address);
    const bool isEverywhere = address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::Any);
    QStringList urls;
    for (const QString &one : isEverywhere ? reachableAddresses() : QStringList(m_endpoint->address))
        urls.append(QStringLiteral("http://%1:%2/").arg(one.contains(u':') ? u'[' + one + u']' : one).arg(m_endpoint->port));
    return urls;
}

} // namespace framescope::chat
