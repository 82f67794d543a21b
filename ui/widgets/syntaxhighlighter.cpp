// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntaxhighlighter.h"

#include "syntaxcolors.h"

#include <theme/colors.h>

namespace framescope::widgets {

using inspect::ValueKind;

namespace {

/// Index behind the quoted text that begins at @p begin.
qsizetype endOfQuoted(QStringView line, qsizetype begin)
{
    const QChar quote = line[begin];
    qsizetype at = begin + 1;
    while (at < line.size() && line[at] != quote)
        at += line[at] == u'\\' ? 2 : 1;
    return std::min(at + 1, line.size());
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'+' || c == u'-' || c == u'_';
}

qsizetype endOfWord(QStringView line, qsizetype at)
{
    while (at < line.size() && isWordChar(line[at]))
        ++at;
    return at;
}

bool isKey(QStringView line, qsizetype end)
{
    while (end < line.size() && line[end] == u' ')
        ++end;
    return end < line.size() && line[end] == u':';
}

bool beginsNumber(QStringView line, qsizetype at)
{
    return line[at].isDigit() || (line[at] == u'-' && at + 1 < line.size() && line[at + 1].isDigit());
}

} // namespace

SyntaxHighlighter::SyntaxHighlighter(QTextDocument *document, const theme::Colors &colors)
    : QSyntaxHighlighter(document)
    , m_colors(&colors)
{
}

void SyntaxHighlighter::setSyntax(Syntax syntax)
{
    if (std::exchange(m_syntax, syntax) != syntax)
        rehighlight();
}

void SyntaxHighlighter::setColors(const theme::Colors &colors)
{
    if (std::exchange(m_colors, &colors) != &colors)
        rehighlight();
}

void SyntaxHighlighter::highlightBlock(const QString &text)
{
    const QStringView line = QStringView(text).first(std::min(text.size(), LongestColored));
    if (m_syntax == Syntax::Values)
        colorValues(line);
    else if (m_syntax == Syntax::Xml)
        colorXml(line);
}

void SyntaxHighlighter::color(qsizetype from, qsizetype to, const QColor &color)
{
    setFormat(static_cast<int>(from), static_cast<int>(to - from), color);
}

void SyntaxHighlighter::colorValues(QStringView line)
{
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        if (line[at] == u'"') {
            end = endOfQuoted(line, at);
            color(at, end, isKey(line, end) ? m_colors->accent : colorOf(ValueKind::String, *m_colors));
        } else if (line.sliced(at).startsWith(QLatin1String("h'"))) {
            end = endOfQuoted(line, at + 1);
            color(at, end, colorOf(ValueKind::Bytes, *m_colors));
        } else if (line.sliced(at).startsWith(QLatin1String("/ "))) {
            const qsizetype close = line.indexOf(QLatin1String(" /"), at + 1);
            end = close < 0 ? line.size() : close + 2;
            color(at, end, m_colors->textMuted);
        } else if (beginsNumber(line, at)) {
            end = endOfWord(line, at + 1);
            color(at, end, colorOf(ValueKind::Number, *m_colors));
        } else if (isWordChar(line[at])) {
            end = endOfWord(line, at);
            color(at, end, colorOf(ValueKind::Boolean, *m_colors));
        }
        at = end;
    }
}

void SyntaxHighlighter::colorXml(QStringView line)
{
    bool isInTag = previousBlockState() == 1;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        if (line[at] == u'<') {
            isInTag = true;
            while (end < line.size() && !line[end].isSpace() && line[end] != u'>')
                ++end;
            color(at, end, m_colors->accent);
        } else if (line[at] == u'>') {
            color(at, end, m_colors->accent);
            isInTag = false;
        } else if (isInTag && (line[at] == u'"' || line[at] == u'\'')) {
            const qsizetype quote = line.indexOf(line[at], at + 1);
            end = quote < 0 ? line.size() : quote + 1;
            color(at, end, colorOf(ValueKind::String, *m_colors));
        } else if (isInTag && isWordChar(line[at])) {
            end = endOfWord(line, at);
            color(at, end, colorOf(ValueKind::Number, *m_colors));
        }
        at = end;
    }
    setCurrentBlockState(isInTag ? 1 : 0);
}

} // namespace framescope::widgets
