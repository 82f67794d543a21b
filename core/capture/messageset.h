// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/strongid.h>

#include <vector>

namespace framescope::capture {

/// Some of the messages of a recording, in order: a bit for each message, so that millions cost little. Any one thread.
class MessageSet
{
public:
    /// @p message comes behind all that are in it.
    void append(base::MessageId message);
    void clear();

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] bool contains(base::MessageId message) const;
    /// How many of them come up to @p message, itself included.
    [[nodiscard]] qint64 rankOf(base::MessageId message) const;
    /// The one that has @p position others before it; 0 <= position < size().
    [[nodiscard]] base::MessageId at(qint64 position) const;
    /// Invalid: there is none.
    [[nodiscard]] base::MessageId last() const { return m_last; }

private:
    static constexpr qint64 wordBits = 64;
    static constexpr size_t wordsInBlock = 8;

    std::vector<quint64> m_words; ///< bit id - 1
    std::vector<qint64> m_before; ///< how many stand before each block of words
    qint64 m_size = 0;
    base::MessageId m_last;
};

} // namespace framescope::capture
