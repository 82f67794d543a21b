// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guests.h"

#include "passphrase.h"

namespace framescope::chat {

namespace {
constexpr int nonceSize = 16; // bytes
constexpr qsizetype mostAddresses = 1000; // of which wrong pass phrases are counted
} // namespace

Guest &Guests::add(ConnectionKey key, const QString &address)
{
    Guest guest {key, address, randomBytes(nonceSize), {}, false, RateLimit(m_limits.posts), RateLimit(m_limits.pages)};
    return m_guests.insert_or_assign(key, std::move(guest)).first->second;
}

Guest *Guests::find(ConnectionKey key)
{
    const auto guest = m_guests.find(key);
    return guest == m_guests.end() ? nullptr : &guest->second;
}

Guest *Guests::findMember(const QByteArray &member)
{
    const auto found = std::find_if(m_guests.begin(), m_guests.end(),
        [&member](const auto &one) { return one.second.member && one.second.member->member == member; });
    return found == m_guests.end() ? nullptr : &found->second;
}

std::vector<Presence> Guests::members() const
{
    std::vector<Presence> members;
    for (const auto &[key, guest] : m_guests) {
        if (guest.member)
            members.push_back(*guest.member);
    }
    return members;
}

QString Guests::freeName(const QString &name, const QByteArray &member) const
{
    const auto isTaken = [this, &member](const QString &wanted) {
        return std::any_of(m_guests.begin(), m_guests.end(), [&](const auto &one) {
            const auto &other = one.second.member;
            return other && other->member != member && other->name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    return free;
}

std::chrono::milliseconds Guests::waitOf(const QString &address, base::MonoTime now) const
{
    const auto attempts = m_attempts.constFind(address);
    if (attempts == m_attempts.constEnd() || attempts->count < m_limits.wrongPassPhrases)
        return {};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(attempts->last + m_limits.wait - now);
    return std::max(left, std::chrono::milliseconds::zero());
}

/// One attempt more is free after each wait, so that somebody who guesses is held to that pace.
void Guests::noteWrongPassPhrase(const QString &address, base::MonoTime now)
{
    forgetOld(now);
    Attempts &attempts = m_attempts[address];
    ++attempts.count;
    attempts.last = now;
}

void Guests::forgetOld(base::MonoTime now)
{
    constexpr int waits = 10; // without an attempt
    m_attempts.removeIf([&](const auto &one) { return one.value().last + waits * m_limits.wait < now; });
    if (m_attempts.size() >= mostAddresses)
        m_attempts.clear();
}

} // namespace framescope::chat
