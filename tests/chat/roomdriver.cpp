// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomdriver.h"

namespace framescope::tests {

using namespace chat;

RoomDriver::RoomDriver(const QString &passPhrase, const Limits &limits)
    : m_settings {QStringLiteral("Kitchen"), passPhrase, m_folder.path(), limits}
{
    restart();
}

void RoomDriver::restart()
{
    m_room.reset();
    auto room = Room::open(m_settings);
    if (!room)
        qFatal("the room cannot be opened: %s", qPrintable(room.error().detail));
    m_room = *std::move(room);
}

void RoomDriver::collect()
{
    std::vector<ConnectionKey> answered;
    for (const Output &output : m_room->commit()) {
        if ((output.isAnswer && isRead) || output.remindAfter)
            answered.push_back(output.to);
        now += output.remindAfter.value_or(std::chrono::milliseconds::zero());
        if (!output.json.isEmpty())
            m_heard[output.to].push_back(parseNotice(output.json).value());
        if (output.close)
            m_closed[output.to] = static_cast<int>(*output.close);
    }
    for (const ConnectionKey key : answered)
        m_room->answerLeft(key, now);
    if (!answered.empty())
        collect();
}

ConnectionKey RoomDriver::connect(const QString &address)
{
    m_room->arrive(++m_last, address);
    collect();
    return m_last;
}

ConnectionKey RoomDriver::join(char secret, const QString &name)
{
    const ConnectionKey key = connect();
    say(key, JoinRequest {QByteArray(32, secret), name, QByteArray(16, 'n'), {}});
    return key;
}

ConnectionKey RoomDriver::joinLive(char secret, const QString &name)
{
    const ConnectionKey key = join(secret, name);
    say(key, HistoryRequest {0, {}, 100});
    static_cast<void>(heard(key));
    return key;
}

JoinRequest RoomDriver::joinWith(ConnectionKey key, char secret, const QString &passPhrase)
{
    const auto hello = heardOf<HelloNotice>(key).at(0);
    const QByteArray derived = deriveKey(passPhrase, hello.challenge->salt, hello.challenge->iterations);
    const QByteArray nonce(16, 'n');
    return {QByteArray(32, secret), QStringLiteral("Ann"), nonce,
        proofOf(derived, Side::Member, hello.room, hello.challenge->nonce, nonce)};
}

void RoomDriver::say(ConnectionKey key, const Request &request)
{
    sayRaw(key, toJson(request));
}

void RoomDriver::sayRaw(ConnectionKey key, const QByteArray &json)
{
    m_room->receive(key, json, now);
    collect();
}

void RoomDriver::leave(ConnectionKey key)
{
    m_room->leave(key);
    collect();
}

void RoomDriver::answerLeft(ConnectionKey key)
{
    m_room->answerLeft(key, now);
    collect();
}

std::vector<Notice> RoomDriver::heard(ConnectionKey key)
{
    return std::exchange(m_heard[key], {});
}

std::vector<ErrorCode> RoomDriver::errors(ConnectionKey key)
{
    std::vector<ErrorCode> codes;
    for (const ErrorNotice &error : heardOf<ErrorNotice>(key))
        codes.push_back(error.code);
    return codes;
}

int RoomDriver::closedWith(ConnectionKey key)
{
    const auto found = m_closed.find(key);
    return found == m_closed.end() ? 0 : found->second;
}

} // namespace framescope::tests
