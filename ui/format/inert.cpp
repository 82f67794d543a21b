// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inert.h"

namespace framescope::format {

namespace {

bool isInvisible(char32_t c)
{
    return (c >= 0x80 && c < 0xA0) || c == 0x00AD || c == 0x061C || c == 0x115F || c == 0x1160 || c == 0x3164
        || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

QString escaped(char32_t c)
{
    return QStringLiteral("‹U+%1›").arg(QString::number(c, 16).toUpper().rightJustified(4, QLatin1Char('0')));
}

QString inert(QStringView text, bool keepLines)
{
    const auto isHarmless = [keepLines](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() < 0x7F) || (keepLines && (c == u'\n' || c == u'\t'));
    };
    if (std::all_of(text.begin(), text.end(), isHarmless))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (keepLines && (c == U'\n' || c == U'\t'))
            result += QChar(static_cast<char16_t>(c));
        else if (c < 0x20)
            result += QChar(static_cast<char16_t>(0x2400 + c));
        else if (c == 0x7F)
            result += QChar(u'\u2421');
        else if (isInvisible(c))
            result += escaped(c);
        else
            result += QString::fromUcs4(&c, 1);
    }
    return result;
}

} // namespace

QString inertLine(QStringView text)
{
    return inert(text, false);
}

QString inertText(QStringView text)
{
    return inert(text, true);
}

QString inertLine(QByteArrayView utf8)
{
    return inertLine(QString::fromUtf8(utf8));
}

QString inertToolTip(QStringView text)
{
    constexpr qsizetype longest = 96; // characters, which is about 600 pixels
    QStringList lines;
    const QString inert = inertText(text);
    for (QStringView line : QStringView(inert).split(u'\n')) {
        for (; line.size() > longest; line = line.sliced(longest))
            lines.append(line.first(longest).toString().toHtmlEscaped());
        lines.append(line.toString().toHtmlEscaped());
    }
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join(QLatin1String("<br>")));
}

QString inertNotice(QStringView text, qsizetype longest)
{
    QString inert = inertText(text.first(std::min(text.size(), longest)));
    inert.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'＆');
    return text.size() > longest ? inert + u'…' : inert;
}

QString spacedHex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex(' '));
}

} // namespace framescope::format
