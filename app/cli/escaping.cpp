// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escaping.h"

namespace framescope::cli {

namespace {

struct Harmful {
    char16_t codePoint = 0;
    int size = 1; ///< bytes in UTF-8
};

bool changesDirectionOrLine(char16_t c)
{
    return (c >= 0x200e && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// What stands at the beginning of @p utf8, if it is a control character (terminals obey those from U+0080 on too) or one
/// that changes the direction of what follows.
std::optional<Harmful> harmfulAt(QByteArrayView utf8)
{
    const auto byte = [&](qsizetype i) { return i < utf8.size() ? static_cast<uchar>(utf8[i]) : 0; };
    if (byte(0) < 0x20 || byte(0) == 0x7f)
        return Harmful {static_cast<char16_t>(byte(0)), 1};
    if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) < 0xa0)
        return Harmful {static_cast<char16_t>(byte(1)), 2};
    if (byte(0) == 0xd8 && byte(1) == 0x9c)
        return Harmful {0x061c, 2};
    if (byte(0) != 0xe2 || byte(2) == 0)
        return {};
    const auto codePoint = static_cast<char16_t>(0x2000 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f));
    return changesDirectionOrLine(codePoint) ? std::optional(Harmful {codePoint, 3}) : std::nullopt;
}

QByteArray escapeOf(char16_t control)
{
    switch (control) {
    case '\n': return QByteArrayLiteral("\\n");
    case '\r': return QByteArrayLiteral("\\r");
    case '\t': return QByteArrayLiteral("\\t");
    default: return "\\u" + QByteArray::number(control, 16).rightJustified(4, '0');
    }
}

} // namespace

QByteArray escaped(QByteArrayView utf8)
{
    QByteArray line;
    line.reserve(utf8.size());
    for (qsizetype i = 0; i < utf8.size();) {
        const auto harmful = harmfulAt(utf8.sliced(i));
        if (harmful)
            line += escapeOf(harmful->codePoint);
        else if (utf8[i] == '\\')
            line += "\\\\";
        else
            line += utf8[i];
        i += harmful ? harmful->size : 1;
    }
    return line;
}

QByteArray printable(QByteArrayView payload, bool isText)
{
    return isText ? escaped(payload) : "hex:" + payload.toByteArray().toHex();
}

} // namespace framescope::cli
