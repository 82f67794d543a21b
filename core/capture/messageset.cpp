// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageset.h"

#include <algorithm>
#include <bit>

namespace framescope::capture {

void MessageSet::append(base::MessageId message)
{
    Q_ASSERT(m_last < message);
    const auto bit = static_cast<quint64>(message.value - 1);
    const size_t word = bit / wordBits;
    while (m_words.size() <= word) {
        if (m_words.size() % wordsInBlock == 0)
            m_before.push_back(m_size);
        m_words.push_back(0);
    }
    m_words[word] |= quint64 {1} << (bit % wordBits);
    m_last = message;
    ++m_size;
}

void MessageSet::clear()
{
    *this = {};
}

bool MessageSet::contains(base::MessageId message) const
{
    return message.isValid() && rankOf(message) > rankOf(base::MessageId(message.value - 1));
}

qint64 MessageSet::rankOf(base::MessageId message) const
{
    if (message >= m_last)
        return m_size;
    if (!message.isValid())
        return 0;
    const auto end = static_cast<quint64>(message.value); // bits before it count
    const size_t word = end / wordBits;
    qint64 rank = m_before[word / wordsInBlock];
    for (size_t i = word / wordsInBlock * wordsInBlock; i < word; ++i)
        rank += std::popcount(m_words[i]);
    const quint64 below = (quint64 {1} << (end % wordBits)) - 1;
    return rank + std::popcount(m_words[word] & below);
}

base::MessageId MessageSet::at(qint64 position) const
{
    Q_ASSERT(position >= 0 && position < m_size);
    const auto block = std::upper_bound(m_before.begin(), m_before.end(), position) - m_before.begin() - 1;
    qint64 rest = position - m_before[static_cast<size_t>(block)];
    size_t word = static_cast<size_t>(block) * wordsInBlock;
    for (int count = std::popcount(m_words[word]); count <= rest; count = std::popcount(m_words[word])) {
        rest -= count;
        ++word;
    }
    quint64 bits = m_words[word];
    for (; rest > 0; --rest)
        bits &= bits - 1;
    return base::MessageId(static_cast<qint64>(word) * wordBits + std::countr_zero(bits) + 1);
}

} // namespace framescope::capture
