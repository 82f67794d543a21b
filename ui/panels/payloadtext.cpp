// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadtext.h"

#include <theme/appearance.h>
#include <theme/colors.h>

#include <QEvent>

namespace framescope::panels {

PayloadText::PayloadText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new widgets::SyntaxHighlighter(document(), theme::colorsOf(palette())))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("plain", true);
    setFont(theme::monospaceFont());
    setAccessibleName(tr("Payload as text"));
    document()->setDocumentMargin(16);
    // Looking for words in a long text without spaces takes the square of its length.
    setWordWrapMode(QTextOption::WrapAnywhere);
}

void PayloadText::setText(const format::MarkedText &text, widgets::SyntaxHighlighter::Syntax syntax)
{
    setExtraSelections({});
    clear(); // so that nothing is coloured twice
    m_highlighter->setSyntax(syntax);
    setPlainText(text.text);
    m_marks = text.marks;
    showMarks();
}

void PayloadText::setWraps(bool wraps)
{
    setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void PayloadText::showMarks()
{
    const theme::Colors &colors = theme::colorsOf(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const format::MarkedText::Mark &mark : m_marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(mark.position));
        selection.cursor.setPosition(static_cast<int>(mark.position + mark.length), QTextCursor::KeepAnchor);
        selection.format.setBackground(colors.errorSurface);
        selection.format.setForeground(colors.error);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void PayloadText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_highlighter->setColors(theme::colorsOf(palette()));
    showMarks();
}

} // namespace framescope::panels
