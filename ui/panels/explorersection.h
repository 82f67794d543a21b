// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace framescope::widgets {
class EmptyState;
}

namespace framescope::panels {

/// One part of the explorer: a heading with buttons, and a view, or what is said while that is empty.
class ExplorerSection : public QWidget
{
    Q_OBJECT

public:
    /// Takes over @p view, which has its model.
    ExplorerSection(const QString &title, QAbstractItemView *view, QWidget *parent = nullptr);

    /// What is said while there is nothing.
    void setEmptyText(const QString &title, const QString &hint);
    QToolButton *addButton(const char *name, const QString &symbol, const QString &toolTip);
    /// Beneath the view.
    void addBelow(QWidget *widget);

private:
    void update();

    QAbstractItemView *m_view;
    QHBoxLayout *m_heading;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
};

} // namespace framescope::panels
