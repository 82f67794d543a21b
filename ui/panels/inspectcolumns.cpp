// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectcolumns.h"

namespace framescope::panels {

InspectColumns::InspectColumns(QWidget *log, QWidget *composer, QWidget *detail, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_rows(new QSplitter(Qt::Vertical))
{
    setObjectName(QStringLiteral("columns"));
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->addWidget(log);
    m_rows->addWidget(composer);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_rows->setSizes({600, 160});
    m_rows->setHandleWidth(1);
    addWidget(m_rows);
    addWidget(detail);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setCollapsible(0, false);
    setSizes({840, 600});
    setHandleWidth(1);
}

QByteArray InspectColumns::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << saveState() << m_rows->saveState();
    return layout;
}

void InspectColumns::restoreLayout(const QByteArray &layout)
{
    if (layout.isEmpty())
        return;
    QByteArray columns;
    QByteArray rows;
    QDataStream stream(layout);
    stream >> columns >> rows;
    restoreState(columns);
    m_rows->restoreState(rows);
}

} // namespace framescope::panels
