// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorersection.h"

#include <theme/symbols.h>
#include <widgets/emptystate.h>

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace framescope::panels {

ExplorerSection::ExplorerSection(const QString &title, QAbstractItemView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_heading(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyState)
{
    auto *label = new QLabel(title);
    label->setProperty("heading", true);
    m_heading->setContentsMargins(12, 8, 8, 4);
    m_heading->setSpacing(0);
    m_heading->addWidget(label);
    m_heading->addStretch();
    m_view->setAccessibleName(title);
    m_view->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(72);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_heading);
    layout->addWidget(m_stack, 1);
    connect(m_view->model(), &QAbstractItemModel::modelReset, this, &ExplorerSection::update);
    connect(m_view->model(), &QAbstractItemModel::rowsInserted, this, &ExplorerSection::update);
    connect(m_view->model(), &QAbstractItemModel::rowsRemoved, this, &ExplorerSection::update);
    update();
}

void ExplorerSection::setEmptyText(const QString &title, const QString &hint)
{
    m_empty->say(title, hint);
}

QToolButton *ExplorerSection::addButton(const char *name, const QString &symbol, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(theme::symbol(symbol, theme::Tint::Muted));
    button->setIconSize({14, 14});
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    m_heading->addWidget(button);
    return button;
}

void ExplorerSection::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void ExplorerSection::update()
{
    m_stack->setCurrentIndex(m_view->model()->rowCount() == 0 ? 1 : 0);
}

} // namespace framescope::panels
