// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace framescope::panels {

/// What stands at the left of a room: lists under their headings, and a row of buttons below them.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(const char *name, QWidget *parent = nullptr);

    void addHeading(const QString &text);
    /// A field that belongs to the list that follows.
    void addField(QWidget *field);
    /// Takes over @p list, which has its model; the list scrolls upright only.
    void addList(QListView *list, const char *name, const QString &accessibleName);
    /// At the right of the buttons that are there; @p stretch as in QBoxLayout.
    QPushButton *addButton(const char *name, const QString &text, const QString &toolTip, int stretch = 0);
    /// Fills @p room with this and @p content beside it; @p width of this is in pixels, and the person may change it.
    void placeIn(QWidget *room, QWidget *content, int width);

private:
    QVBoxLayout *m_rows;
    QHBoxLayout *m_buttons;
};

} // namespace framescope::panels
