// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8validator.h"

#include <simdjson.h>

#include <cstring>

namespace framescope::protocol {

namespace {

/// Number of leading bytes that are certainly ASCII, in steps of a word.
qsizetype asciiWords(const char *data, qsizetype size)
{
    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 word = 0;
        std::memcpy(&word, data + i, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0)
            break;
    }
    return i;
}

bool isContinuation(quint8 byte)
{
    return (byte & 0xC0) == 0x80;
}

/// The size of the code point of more than one byte that stands at @p in, with four bytes to look at; 0 where there is none.
/// RFC 3629, section 4.
qsizetype codePointSize(const quint8 *in)
{
    const quint8 lead = in[0];
    if (lead < 0xC2 || lead > 0xF4 || !isContinuation(in[1]))
        return 0;
    if (lead < 0xE0)
        return 2;
    if (!isContinuation(in[2]))
        return 0;
    if (lead < 0xF0) {
        const bool isInRange = lead == 0xE0 ? in[1] >= 0xA0 : lead != 0xED || in[1] <= 0x9F;
        return isInRange ? 3 : 0;
    }
    const bool isInRange = lead == 0xF0 ? in[1] >= 0x90 : lead != 0xF4 || in[1] <= 0x8F;
    return isInRange && isContinuation(in[3]) ? 4 : 0;
}

/// Number of leading bytes that are certainly whole code points of more than one byte.
qsizetype codePoints(const char *data, qsizetype size)
{
    const auto *in = reinterpret_cast<const quint8 *>(data);
    qsizetype i = 0;
    while (i + 4 <= size) {
        const qsizetype step = codePointSize(in + i);
        if (step == 0)
            break;
        i += step;
    }
    return i;
}

/// From how many bytes on the vectors of simdjson are worth their call.
constexpr qsizetype longText = 128;

/// How many bytes of @p text do not begin a code point that ends behind it.
qsizetype wholeCodePoints(QByteArrayView text)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto byte = static_cast<quint8>(text[text.size() - back]);
        if (isContinuation(byte))
            continue;
        const qsizetype wanted = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        return wanted > back ? text.size() - back : text.size();
    }
    return text.size();
}

/// Number of leading bytes that are certainly right, of a text that begins with a code point. 0 says nothing.
qsizetype validLongText(QByteArrayView text)
{
    if (text.size() < longText)
        return 0;
    const qsizetype size = wholeCodePoints(text);
    return simdjson::validate_utf8(text.data(), static_cast<size_t>(size)) ? size : 0;
}

} // namespace

// RFC 3629, section 4: the second byte's range keeps out overlong forms, surrogates and everything above U+10FFFF.
bool Utf8Validator::begin(quint8 lead)
{
    m_lowest = 0x80;
    m_highest = 0xBF;
    if (lead < 0x80)
        return true;
    if (lead >= 0xC2 && lead <= 0xDF) {
        m_missing = 1;
        return true;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        m_missing = 2;
        if (lead == 0xE0)
            m_lowest = 0xA0;
        else if (lead == 0xED)
            m_highest = 0x9F;
        return true;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        m_missing = 3;
        if (lead == 0xF0)
            m_lowest = 0x90;
        else if (lead == 0xF4)
            m_highest = 0x8F;
        return true;
    }
    return false;
}

bool Utf8Validator::proceed(quint8 byte)
{
    if (byte < m_lowest || byte > m_highest)
        return false;
    m_lowest = 0x80;
    m_highest = 0xBF;
    --m_missing;
    return true;
}

std::optional<qsizetype> Utf8Validator::feed(QByteArrayView piece)
{
    qsizetype i = 0;
    bool isTried = false; // for where it fails, the rest is looked at closely
    while (i < piece.size()) {
        if (m_missing == 0) {
            if (!std::exchange(isTried, true))
                i += validLongText(piece.sliced(i));
            i += asciiWords(piece.data() + i, piece.size() - i);
            i += codePoints(piece.data() + i, piece.size() - i);
            if (i == piece.size())
                break;
        }
        const auto byte = static_cast<quint8>(piece[i]);
        if (!(m_missing > 0 ? proceed(byte) : begin(byte)))
            return i;
        ++i;
    }
    return std::nullopt;
}

std::optional<qsizetype> firstInvalidUtf8(QByteArrayView text)
{
    Utf8Validator validator;
    if (const auto bad = validator.feed(text))
        return bad;
    if (!validator.isComplete())
        return text.size();
    return std::nullopt;
}

} // namespace framescope::protocol
