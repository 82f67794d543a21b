// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QStringView>

namespace framescope::base {

/// Why a text is not a sequence of bytes in hexadecimal.
struct HexError {
    enum class Kind {
        NotAHexDigit, ///< position is that of the character
        OddDigits ///< the last byte has one digit; position is the text's length
    };
    Kind kind;
    qsizetype position;

    friend bool operator==(const HexError &, const HexError &) = default;
};

/// Reads bytes written in hexadecimal. White space, colons and commas between bytes and a "0x" before one are passed
/// over, so that what other tools print can be pasted.
[[nodiscard]] Result<QByteArray, HexError> parseHex(QStringView text);

} // namespace framescope::base
