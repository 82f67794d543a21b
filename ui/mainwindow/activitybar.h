// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QActionGroup;
class QVBoxLayout;

namespace framescope::mainwindow {

/// The rooms of the program, one below the other at the left edge of the window. Exactly one is chosen.
class ActivityBar : public QFrame
{
    Q_OBJECT

public:
    explicit ActivityBar(QWidget *parent = nullptr);

    /// Adds a room at the end; the first is chosen. @p symbol: of resources/icons. @p name: of its action and button.
    QAction *add(const QString &symbol, const QString &text, const char *name, const QKeySequence &shortcut);
    [[nodiscard]] QList<QAction *> rooms() const;
    [[nodiscard]] int current() const;
    void choose(int room);

Q_SIGNALS:
    void chosen(int room);

protected:
    void changeEvent(QEvent *event) override;

private:
    static void showKeys(QAction &action);
    void fitWidth();

    QActionGroup *m_rooms;
    QVBoxLayout *m_layout;
};

} // namespace framescope::mainwindow
