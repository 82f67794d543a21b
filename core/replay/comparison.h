// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/strongid.h>
#include <protocol/opcode.h>

#include <QByteArray>

#include <deque>
#include <vector>

namespace framescope::replay {

/// How what came back differs from the recording.
struct Difference {
    enum class Kind {
        Type, ///< text instead of binary, or the other way round
        Payload, ///< offset: of the first byte that is another
        Order, ///< the same message, and not in its place
        Missing, ///< did not come
        Extra, ///< was not recorded
    };
    Kind kind {};
    base::MessageId recorded; ///< the message in the recording; invalid: Extra
    qint64 received = 0; ///< the how manieth that came, from 1; 0: Missing
    qint64 offset = 0; ///< bytes
    qint64 recordedSize = 0; ///< bytes
    qint64 receivedSize = 0; ///< bytes
    /// What stands at the place, at most 64 bytes from shortly before offset on.
    QByteArray recordedExcerpt;
    QByteArray receivedExcerpt;
};

/// A message as far as it is compared.
struct ComparedMessage {
    protocol::Opcode type {}; ///< Text or Binary
    QByteArray payload;
    base::MessageId id {}; ///< of recorded ones
    qint64 number = 0; ///< of received ones, from 1
};

/// Compares two rows of messages as they come, each in its order. Looks 64 messages ahead for one that came too early or too
/// late. Keeps the first hundred differences and counts all.
class Comparison
{
public:
    /// Recorded messages that are to be there before one is received, if there are as many.
    static constexpr size_t LookAhead = 64;
    static constexpr size_t MostKept = 100;

    void expect(ComparedMessage recorded) { m_expected.push_back(std::move(recorded)); }
    [[nodiscard]] bool wantsMore() const { return m_expected.size() < LookAhead; }
    void receive(ComparedMessage received);
    /// Nothing more will come: takes the first of the expected messages in pair with the first that nothing was like, or as
    /// missing. At least one is expected.
    void passOne() { resolve(1, false); }
    /// Nothing more will come, and nothing more is expected.
    void finish();
    /// The same where somebody has stopped it: what is still expected is not missed.
    void stop();

    [[nodiscard]] qint64 matches() const { return m_matches; }
    [[nodiscard]] qint64 differenceCount() const { return m_count; }
    /// In the order in which they were found.
    [[nodiscard]] const std::vector<Difference> &differences() const { return m_differences; }

private:
    void resolve(size_t skipped, bool isMatched);
    void pair(const ComparedMessage &recorded, const ComparedMessage &received);
    [[nodiscard]] bool takeLate(const ComparedMessage &received);
    void miss(ComparedMessage recorded);
    void add(Difference difference);

    std::deque<ComparedMessage> m_expected;
    std::deque<ComparedMessage> m_unmatched; ///< received, and nothing like it expected so far
    std::deque<ComparedMessage> m_overdue; ///< expected before others that have come
    qint64 m_matches = 0;
    qint64 m_count = 0;
    std::vector<Difference> m_differences;
};

} // namespace framescope::replay
