// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangebar.h"

#include <format/numbers.h>
#include <theme/symbols.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace framescope::panels {

using models::LogModel;

RangeBar::RangeBar(LogModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("rangeBar"));
    setProperty("bar", true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("rangeText"));
    auto *showAll = new QPushButton(theme::symbol(QStringLiteral("close"), theme::Tint::Text), tr("Show all"));
    showAll->setObjectName(QStringLiteral("showAllButton"));
    showAll->setToolTip(tr("Show all rows of the log again"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(showAll);
    connect(showAll, &QPushButton::clicked, &m_model, [this] { m_model.setTimeRange({}); });
    connect(&m_model, &LogModel::modelReset, this, &RangeBar::refresh);
    connect(&m_model, &LogModel::rowsInserted, this, &RangeBar::refresh);
    refresh();
}

void RangeBar::refresh()
{
    const auto &range = m_model.timeRange();
    setVisible(range.has_value());
    if (!range)
        return;
    const int rows = m_model.rowCount();
    const QString count = rows == 1 ? tr("1 row") : tr("%1 rows").arg(format::number(rows));
    m_text->setText(tr("%1 to %2, %3 long: %4")
                        .arg(format::timeOfDay(range->from), format::timeOfDay(range->to),
                            format::duration(range->to - range->from), count));
}

} // namespace framescope::panels
