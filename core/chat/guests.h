// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/entry.h>
#include <chat/output.h>
#include <chat/ratelimit.h>
#include <chat/requests.h>

#include <QHash>

#include <deque>
#include <map>

namespace framescope::chat {

/// One connection of a room.
struct Guest {
    ConnectionKey key = 0;
    QString address;
    QByteArray nonce; ///< 16 bytes, of its challenge
    std::optional<Presence> member; ///< once it has joined
    bool isLive = false; ///< has all history up to now, and is told of every new entry
    RateLimit posts;
    RateLimit pages; ///< of history
    std::deque<Request> questions {}; ///< for history and files; each is answered when the answer before has left
    bool isAnswered = true; ///< nothing that it asked for is on its way to it
};

/// The connections of a room, and the addresses from which wrong pass phrases came.
class Guests
{
public:
    explicit Guests(const Limits &limits)
        : m_limits(limits)
    {
    }

    Guest &add(ConnectionKey key, const QString &address);
    [[nodiscard]] Guest *find(ConnectionKey key);
    /// The connection with which @p member has joined.
    [[nodiscard]] Guest *findMember(const QByteArray &member);
    void remove(ConnectionKey key) { m_guests.erase(key); }
    [[nodiscard]] std::map<ConnectionKey, Guest> &all() { return m_guests; }
    [[nodiscard]] const std::map<ConnectionKey, Guest> &all() const { return m_guests; }

    [[nodiscard]] std::vector<Presence> members() const;
    /// @p name, or the first of "name 2", "name 3", … that no other member has.
    [[nodiscard]] QString freeName(const QString &name, const QByteArray &member) const;

    /// How long this address has to wait before it may try another pass phrase; zero: not.
    [[nodiscard]] std::chrono::milliseconds waitOf(const QString &address, base::MonoTime now) const;
    void noteWrongPassPhrase(const QString &address, base::MonoTime now);

private:
    struct Attempts {
        int count = 0;
        base::MonoTime last {};
    };
    void forgetOld(base::MonoTime now);

    Limits m_limits;
    std::map<ConnectionKey, Guest> m_guests;
    QHash<QString, Attempts> m_attempts;
};

} // namespace framescope::chat
