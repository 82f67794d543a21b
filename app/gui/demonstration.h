// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mainwindow/mainwindow.h>

#include <QTimer>

namespace framescope::gui {

/// Shows what the program does where nobody can look: connects the first tab, has a talk with the built-in server, saves
/// a picture of the window, prints its path and a line for each message, and ends the program: with 0, or with 1 where
/// it did not come that far.
class Demonstration : public QObject
{
    Q_OBJECT

public:
    Demonstration(mainwindow::MainWindow *window, QString picture);

private:
    void begin();
    void follow();
    void talk();
    void finish();
    void giveUp();

    mainwindow::MainWindow *m_window;
    QString m_picture;
    QTimer m_patience;
    bool m_isTalking = false;
    bool m_isDone = false;
};

} // namespace framescope::gui
