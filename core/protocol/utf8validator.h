// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace framescope::protocol {

/// Checks UTF-8 that arrives in pieces; RFC 3629, as RFC 6455, section 8.1 demands. A code point may be cut anywhere.
class Utf8Validator
{
public:
    /// Checks the next piece. Returns the index of the first byte that cannot be part of valid UTF-8, relative to this
    /// piece; after that the validator must be reset.
    [[nodiscard]] std::optional<qsizetype> feed(QByteArrayView piece);

    /// Whether the text may end here, that is not inside of a code point.
    [[nodiscard]] bool isComplete() const { return m_missing == 0; }

    void reset() { m_missing = 0; }

private:
    bool begin(quint8 lead);
    bool proceed(quint8 byte);

    int m_missing = 0; ///< continuation bytes still to come
    quint8 m_lowest = 0x80; ///< range of the next continuation byte
    quint8 m_highest = 0xBF;
};

/// Index of the first byte that keeps @p text from being valid UTF-8; its size where it ends inside of a code point.
[[nodiscard]] std::optional<qsizetype> firstInvalidUtf8(QByteArrayView text);

} // namespace framescope::protocol
