// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <cmath>

namespace framescope::bench {

Table::Table(QStringList head)
    : m_rows {std::move(head)}
{
}

void Table::addRow(QStringList cells)
{
    m_rows.push_back(std::move(cells));
}

QString Table::toMarkdown() const
{
    std::vector<qsizetype> widths(static_cast<size_t>(m_rows.front().size()), 3);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], row[i].size());
    }
    const auto line = [&widths](const QStringList &cells) {
        QString text = QStringLiteral("|");
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qsizetype width = widths[static_cast<size_t>(i)];
            text += u' ' + (i == 0 ? cells[i].leftJustified(width) : cells[i].rightJustified(width)) + u" |";
        }
        return QString(text + u'\n');
    };
    QStringList rule;
    for (size_t i = 0; i < widths.size(); ++i)
        rule += i == 0 ? QString(widths[i], u'-') : QString(widths[i] - 1, u'-') + u':';
    QString text = line(m_rows.front()) + line(rule);
    for (size_t i = 1; i < m_rows.size(); ++i)
        text += line(m_rows[i]);
    return text;
}

QString number(double value)
{
    const int decimals = value >= 100 || value <= 0 ? 0 : std::min(2 - static_cast<int>(std::floor(std::log10(value))), 3);
    return QString::number(value, 'f', decimals);
}

QString ratio(double value)
{
    return value > 0 ? QString(QString::number(value, 'f', 2) + u" ×") : QStringLiteral("–");
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace framescope::bench
