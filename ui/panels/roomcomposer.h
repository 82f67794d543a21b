// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace framescope::panels {

/// Where people write in a room: Enter sends, Shift+Enter begins a new line. Files are chosen, or dropped onto it.
class RoomComposer : public QFrame
{
    Q_OBJECT

public:
    explicit RoomComposer(QWidget *parent = nullptr);

    void setUsable(bool isUsable);
    void focusText();
    /// What is written, for the case that it could not be said.
    void setText(const QString &text);

Q_SIGNALS:
    void said(const QString &text);
    /// Something is being written.
    void typed();
    void filesChosen(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void fit();
    void chooseFiles();

    QPlainTextEdit *m_text;
    QToolButton *m_attach;
    QPushButton *m_send;
};

} // namespace framescope::panels
