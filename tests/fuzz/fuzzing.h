// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

namespace framescope::fuzz {

/// Ends the run and keeps the input when something that always holds does not.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// The input of one run: first the bytes that steer it, then all the rest.
class Input
{
public:
    Input(const uint8_t *data, size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {
    }

    /// The next byte, 0 at the end.
    [[nodiscard]] quint8 byte() { return m_at < m_bytes.size() ? static_cast<quint8>(m_bytes[m_at++]) : 0; }
    [[nodiscard]] QByteArray rest() { return m_bytes.mid(std::exchange(m_at, m_bytes.size())); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// @p stream in pieces whose sizes follow from @p seed, each in memory of its own: 0 leaves it whole, 1 makes single bytes.
[[nodiscard]] inline std::vector<QByteArray> cut(const QByteArray &stream, quint32 seed)
{
    std::vector<QByteArray> pieces;
    quint32 state = seed;
    for (qsizetype at = 0; at < stream.size();) {
        state = state * 1664525 + 1013904223;
        const qsizetype wanted = seed == 0 ? stream.size() : seed == 1 ? 1 : 1 + (state >> 24) % (seed % 64 + 1);
        const qsizetype size = std::min(wanted, stream.size() - at);
        pieces.emplace_back(stream.constData() + at, size);
        at += size;
    }
    return pieces;
}

} // namespace framescope::fuzz
