// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/note.h>

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace framescope::panels {

/// Where a note is written. A popup: it stops nothing. Enter saves, Shift+Enter begins a line, Escape leaves the note as it
/// was; a click beside it saves, so that nothing written is lost.
class NotePopup : public QFrame
{
    Q_OBJECT

public:
    explicit NotePopup(QWidget *parent = nullptr);

    /// Shows it with its upper left corner at @p place of the screen. @p note: what is there; @p text: what stands in the
    /// field.
    void popUp(QPoint place, const capture::Note &note, const QString &text);

Q_SIGNALS:
    /// The text is another one than that of the note.
    void saved(framescope::base::MessageId message, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void leave();

    capture::Note m_note;
    bool m_isLeft = true; // nothing is to be saved
    QLabel *m_title;
    QPlainTextEdit *m_edit;
    QLabel *m_hint;
    QPushButton *m_save;
};

} // namespace framescope::panels
