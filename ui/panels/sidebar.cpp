// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>

namespace framescope::panels {

namespace {

// Pixels.
constexpr int leastWidth = 184;
constexpr int margin = 12;
constexpr int gap = 8;

} // namespace

Sidebar::Sidebar(const char *name, QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QLatin1String(name));
    setProperty("sidebar", true);
    setMinimumWidth(leastWidth);
    m_rows->setSpacing(0);
    m_buttons->setContentsMargins(margin, gap, margin, margin);
    m_buttons->setSpacing(gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_rows, 1);
    layout->addLayout(m_buttons);
}

void Sidebar::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setProperty("heading", true);
    heading->setContentsMargins(margin, margin, margin, gap);
    m_rows->addWidget(heading);
}

void Sidebar::addField(QWidget *field)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 0, margin, gap);
    row->addWidget(field);
    m_rows->addLayout(row);
}

void Sidebar::addList(QListView *list, const char *name, const QString &accessibleName)
{
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(accessibleName);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->addWidget(list, 1);
}

QPushButton *Sidebar::addButton(const char *name, const QString &text, const QString &toolTip, int stretch)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(toolTip);
    m_buttons->addWidget(button, stretch);
    return button;
}

void Sidebar::placeIn(QWidget *room, QWidget *content, int width)
{
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setHandleWidth(1);
    columns->addWidget(this);
    columns->addWidget(content);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({width, 1000});
    auto *layout = new QHBoxLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
}

} // namespace framescope::panels
