// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "limits.h"

namespace framescope::chat {

namespace {

constexpr int mostMarks = 3;

bool isMark(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// What has a place on a line. The fillers of Hangul are letters that nobody sees.
bool isVisible(char32_t c, QChar::Category category)
{
    switch (category) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0xFFA0 && c != 0x2800;
    }
}

} // namespace

std::optional<QString> cleanName(QStringView text, qsizetype longest)
{
    QList<uint> kept;
    int marks = 0;
    for (const uint c : text.first(std::min<qsizetype>(text.size(), 8 * longest)).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isSpace = category == QChar::Separator_Space || c == '\t' || c == '\n';
        if (isSpace && (kept.isEmpty() || kept.last() == ' '))
            continue;
        if (!isSpace && !isVisible(c, category))
            continue;
        marks = isMark(category) ? marks + 1 : 0;
        if (marks > mostMarks || (marks > 0 && kept.isEmpty()))
            continue;
        if (kept.size() == longest)
            break;
        kept.append(isSpace ? uint(' ') : c);
    }
    QString name;
    for (const uint c : kept) {
        const char32_t point = c;
        name += QString::fromUcs4(&point, 1);
    }
    name = std::move(name).trimmed();
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

std::optional<QString> cleanFileName(QStringView text)
{
    const qsizetype slash = std::max(text.lastIndexOf(u'/'), text.lastIndexOf(u'\\'));
    auto name = cleanName(text.sliced(slash + 1), longestFileName);
    if (name && (*name == QLatin1String(".") || *name == QLatin1String("..")))
        return std::nullopt;
    return name;
}

int nameColorOf(const QByteArray &member)
{
    constexpr qsizetype digits = 4; // hexadecimal
    return static_cast<int>(member.left(digits).toUInt(nullptr, 16) % static_cast<uint>(nameColors));
}

} // namespace framescope::chat
