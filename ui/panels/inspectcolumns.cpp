// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectcolumns.h"

#include "detailplace.h"

namespace framescope::panels {

namespace {

/// They come before the details in the tab order, too.
QSplitter *rowsOf(QWidget *log, QWidget *composer)
{
    auto *rows = new QSplitter(Qt::Vertical);
    rows->addWidget(log);
    rows->addWidget(composer);
    return rows;
}

} // namespace

InspectColumns::InspectColumns(QWidget *log, QWidget *composer, QWidget *detail, QWidget *parent)
    : DetailSplitter(rowsOf(log, composer), detail, parent)
    , m_rows(static_cast<QSplitter *>(widget(0)))
{
    setObjectName(QStringLiteral("columns"));
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_rows->setSizes({600, 160});
    m_rows->setHandleWidth(1);
    if (orientation() == Qt::Vertical)
        sizeRows(true);
    connect(&DetailPlace::instance(), &DetailPlace::changed, this, &InspectColumns::sizeRows);
}

void InspectColumns::sizeRows(bool isBelow)
{
    const QList<int> logFirst {600, 1}; // no less than it needs
    const QList<int> usual {600, 160};
    if (isBelow)
        m_rowsBeside = isVisible() ? m_rows->sizes() : usual;
    m_rows->setSizes(isBelow ? logFirst : m_rowsBeside.isEmpty() ? usual : m_rowsBeside);
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
    arrange(); // the state turns it, too
}

} // namespace framescope::panels
