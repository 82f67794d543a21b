// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedtext.h"

#include "inert.h"

namespace framescope::format {

namespace {

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<quint8>(bytes[at]) : 0;
}

/// How many bytes the code point at @p at has; 0 where none begins there. RFC 3629, section 4.
qsizetype codePointAt(QByteArrayView bytes, qsizetype at)
{
    const quint8 lead = byteAt(bytes, at);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const qsizetype size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const quint8 lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const quint8 highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    const quint8 second = byteAt(bytes, at + 1);
    if (second < lowest || second > highest)
        return 0;
    for (qsizetype i = 2; i < size; ++i) {
        if ((byteAt(bytes, at + i) & 0xC0U) != 0x80)
            return 0;
    }
    return size;
}

QString digitsOf(quint8 byte)
{
    return QStringLiteral("‹%1›").arg(QString::number(byte, 16).toUpper().rightJustified(2, u'0'));
}

void mark(MarkedText &result, qsizetype offset, quint8 byte)
{
    const QString digits = digitsOf(byte);
    if (result.marks.size() < MarkedText::MaxMarks)
        result.marks.push_back({result.text.size(), digits.size()});
    result.text += digits;
    if (result.invalidBytes++ == 0)
        result.firstInvalid = offset;
}

} // namespace

MarkedText markedText(QByteArrayView bytes)
{
    MarkedText result;
    qsizetype begin = 0;
    qsizetype at = 0;
    const auto takeValid = [&] { result.text += inertText(QString::fromUtf8(bytes.sliced(begin, at - begin))); };
    while (at < bytes.size()) {
        if (const qsizetype size = codePointAt(bytes, at); size > 0) {
            at += size;
            continue;
        }
        takeValid();
        mark(result, at, byteAt(bytes, at));
        begin = ++at;
    }
    takeValid();
    return result;
}

} // namespace framescope::format
