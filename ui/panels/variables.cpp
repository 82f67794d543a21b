// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "variables.h"

#include <QRegularExpression>

namespace framescope::panels {

QString localVariable()
{
    return QStringLiteral("local");
}

QStringList variablesIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*([^{}]*?)\s*\}\})"));
    QStringList names;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    names.removeDuplicates();
    return names;
}

QString withVariable(const QString &text, const QString &name, const QString &value)
{
    const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*%1\s*\}\})").arg(QRegularExpression::escape(name)));
    QString result = text;
    // QString::replace would read "\1" in the value as a part of the match.
    for (auto match = pattern.match(result); match.hasMatch();
         match = pattern.match(result, match.capturedStart() + value.size()))
        result.replace(match.capturedStart(), match.capturedLength(), value);
    return result;
}

} // namespace framescope::panels
