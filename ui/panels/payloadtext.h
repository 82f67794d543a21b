// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/markedtext.h>
#include <widgets/syntaxhighlighter.h>

#include <QPlainTextEdit>

namespace framescope::panels {

/// A payload as text that can be selected and copied, in the monospace font. Never reads anything in it as markup or as a
/// link. Bytes that are no UTF-8 stand out.
class PayloadText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PayloadText(QWidget *parent = nullptr);

    void setText(const format::MarkedText &text, widgets::SyntaxHighlighter::Syntax syntax);
    void setWraps(bool wraps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMarks();

    std::vector<format::MarkedText::Mark> m_marks;
    widgets::SyntaxHighlighter *m_highlighter;
};

} // namespace framescope::panels
