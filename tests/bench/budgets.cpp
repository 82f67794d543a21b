// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgets.h"

#include "table.h"

namespace framescope::bench {

void Budgets::addAtLeast(const QString &what, double value, double limit)
{
    add(what, ratio(value), u"≥ " + ratio(limit), value >= limit);
}

void Budgets::addAtMost(const QString &what, double value, double limit)
{
    add(what, ratio(value), u"≤ " + ratio(limit), value > 0 && value <= limit);
}

void Budgets::add(const QString &what, const QString &measured, const QString &limit, bool isMet)
{
    m_rows.push_back({what, measured, limit, isMet});
}

QString Budgets::toMarkdown() const
{
    Table table({QStringLiteral("budget"), QStringLiteral("measured"), QStringLiteral("asked"), QStringLiteral("met")});
    for (const Row &row : m_rows)
        table.addRow({row.what, row.measured, row.limit, yesNo(row.isMet)});
    return table.toMarkdown();
}

} // namespace framescope::bench
