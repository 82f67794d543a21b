// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace framescope::inspect {

/// Why a payload could be read no further.
struct DecodeError {
    enum class Kind : quint8 {
        UnexpectedEnd, ///< it ends in the middle of a value
        UnexpectedByte, ///< no value, or no part of one, begins with this byte
        BadString, ///< a control character, or an escape that there is not
        BadNumber,
        BadLength, ///< a length that what is around it has no room for, or a number that is too long
        BadMarkup, ///< not well-formed XML
        BadHeader, ///< a line of STOMP that is no header
        BrokenStream, ///< compressed data that is damaged
        TrailingBytes, ///< a value, and something behind it
        TooDeep, ///< a limit of ours: values within values
        TooManyValues, ///< a limit of ours
        TooLarge, ///< a limit of ours: bytes
        Cancelled ///< nobody wants it any more
    };
    Kind kind {};
    qint64 offset = 0; ///< in bytes, from the beginning of the content

    friend bool operator==(const DecodeError &, const DecodeError &) = default;
};

/// Whether it is a limit of ours that stopped it, and not the payload.
[[nodiscard]] constexpr bool isLimit(DecodeError::Kind kind)
{
    return kind == DecodeError::Kind::TooDeep || kind == DecodeError::Kind::TooManyValues
        || kind == DecodeError::Kind::TooLarge;
}

} // namespace framescope::inspect
