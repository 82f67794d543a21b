// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escaping.h"

namespace framescope::cli {

namespace {

/// The code point of the control character at the beginning of @p utf8, or -1 where there is none. Those from U+0080 on
/// are two bytes long: terminals obey them too.
int controlAt(QByteArrayView utf8)
{
    const auto first = static_cast<uchar>(utf8[0]);
    if (first < 0x20 || first == 0x7f)
        return first;
    if (first != 0xc2 || utf8.size() < 2)
        return -1;
    const auto second = static_cast<uchar>(utf8[1]);
    return second >= 0x80 && second < 0xa0 ? second : -1;
}

QByteArray escapeOf(int control)
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
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const int control = controlAt(utf8.sliced(i));
        if (utf8[i] == '\\')
            line += "\\\\";
        else if (control >= 0)
            line += escapeOf(control);
        else
            line += utf8[i];
        if (control >= 0x80)
            ++i;
    }
    return line;
}

QByteArray printable(QByteArrayView payload, bool isText)
{
    return isText ? escaped(payload) : "hex:" + payload.toByteArray().toHex();
}

} // namespace framescope::cli
