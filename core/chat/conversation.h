// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/notices.h>

#include <deque>
#include <map>

namespace framescope::chat {

/// What a member knows of a room: what was said, without gaps from the first entry it has to the last, and who is there.
class Conversation
{
public:
    /// In ascending order of seq.
    [[nodiscard]] const std::deque<Entry> &entries() const { return m_entries; }
    /// Number of the last entry; 0: none is known.
    [[nodiscard]] qint64 last() const { return m_entries.empty() ? 0 : m_entries.back().seq; }
    [[nodiscard]] qint64 first() const { return m_entries.empty() ? 0 : m_entries.front().seq; }
    /// Whether the room has older entries than these.
    [[nodiscard]] bool hasOlder() const { return first() > 1; }
    [[nodiscard]] const std::vector<Presence> &members() const { return m_members; }
    /// Those who are writing, of the others.
    [[nodiscard]] std::vector<Presence> typing(base::MonoTime now) const;

    /// Forgets all of it: it is another room, or one that has lost its history.
    void clear();
    void setMembers(std::vector<Presence> members);
    void apply(const JoinedNotice &joined);
    void apply(const LeftNotice &left);
    void apply(const TypingNotice &typing, base::MonoTime now);
    /// Puts @p entries behind what is known, but for those that are known; how many they were. Nothing where there would be
    /// a gap, except where nothing is known yet.
    [[nodiscard]] std::optional<size_t> append(const std::vector<Entry> &entries);
    /// The same before what is known.
    [[nodiscard]] std::optional<size_t> prepend(const std::vector<Entry> &entries);

private:
    std::deque<Entry> m_entries;
    std::vector<Presence> m_members;
    std::map<QByteArray, base::MonoTime> m_typing; ///< member, and when that is over
};

} // namespace framescope::chat
