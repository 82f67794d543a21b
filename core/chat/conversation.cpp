// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation.h"

namespace framescope::chat {

namespace {

using namespace std::chrono_literals;

/// PROTOCOL.md, "typing": whoever is silent for so long does not type any more.
constexpr auto typingLasts = 6s;

/// Whether each number is the one before plus one, beginning with @p first.
bool isWithoutGaps(std::span<const Entry> entries, qint64 first)
{
    return std::all_of(entries.begin(), entries.end(), [&first](const Entry &entry) { return entry.seq == first++; });
}

} // namespace

void Conversation::clear()
{
    *this = {};
}

void Conversation::setMembers(std::vector<Presence> members)
{
    m_members = std::move(members);
    m_typing.clear();
}

void Conversation::apply(const JoinedNotice &joined)
{
    const auto known = std::find_if(
        m_members.begin(), m_members.end(), [&joined](const Presence &one) { return one.member == joined.who.member; });
    if (known == m_members.end())
        m_members.push_back(joined.who);
    else
        *known = joined.who;
}

void Conversation::apply(const LeftNotice &left)
{
    std::erase_if(m_members, [&left](const Presence &one) { return one.member == left.member; });
    m_typing.erase(left.member);
}

void Conversation::apply(const TypingNotice &typing, base::MonoTime now)
{
    if (typing.isActive)
        m_typing[typing.member] = now + typingLasts;
    else
        m_typing.erase(typing.member);
}

std::vector<Presence> Conversation::typing(base::MonoTime now) const
{
    std::vector<Presence> all;
    for (const Presence &one : m_members) {
        const auto found = m_typing.find(one.member);
        if (found != m_typing.end() && found->second > now)
            all.push_back(one);
    }
    return all;
}

std::optional<size_t> Conversation::append(const std::vector<Entry> &entries)
{
    const auto isNew = [last = last()](const Entry &entry) { return entry.seq > last; };
    const auto from = std::find_if(entries.begin(), entries.end(), isNew);
    const std::span fresh(from, entries.end());
    if (fresh.empty())
        return 0;
    if (!isWithoutGaps(fresh, m_entries.empty() ? fresh.front().seq : last() + 1))
        return std::nullopt;
    for (const Entry &entry : fresh)
        m_typing.erase(entry.member);
    m_entries.insert(m_entries.end(), fresh.begin(), fresh.end());
    return fresh.size();
}

std::optional<size_t> Conversation::prepend(const std::vector<Entry> &entries)
{
    const auto isKnown = [first = first()](const Entry &entry) { return entry.seq >= first; };
    const std::span older(entries.begin(), std::find_if(entries.begin(), entries.end(), isKnown));
    if (older.empty())
        return 0;
    if (!isWithoutGaps(older, first() - static_cast<qint64>(older.size())))
        return std::nullopt;
    m_entries.insert(m_entries.begin(), older.begin(), older.end());
    return older.size();
}

} // namespace framescope::chat
