// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hex.h"

namespace framescope::base {

namespace {

int digitValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u':' || c == u',';
}

bool isPrefix(QStringView text, qsizetype position)
{
    return text[position] == u'0' && position + 1 < text.size()
        && (text[position + 1] == u'x' || text[position + 1] == u'X');
}

} // namespace

Result<QByteArray, HexError> parseHex(QStringView text)
{
    QByteArray bytes;
    constexpr int none = -1;
    int high = none; // the first digit of a pair, while the second is awaited
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (high == none && isSeparator(text[i]))
            continue;
        if (high == none && isPrefix(text, i)) {
            ++i;
            continue;
        }
        const int digit = digitValue(text[i]);
        if (digit < 0)
            return Failure {HexError {HexError::Kind::NotAHexDigit, i}};
        if (high != none) {
            bytes.append(static_cast<char>(high * 16 + digit));
            high = none;
        } else {
            high = digit;
        }
    }
    if (high != none)
        return Failure {HexError {HexError::Kind::OddDigits, text.size()}};
    return bytes;
}

} // namespace framescope::base
