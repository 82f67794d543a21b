// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace framescope::theme {
struct Colors;
} // namespace framescope::theme

namespace framescope::widgets {

/// Colours a payload that is shown indented: keys, text, numbers, words and remarks of JSON and of the notation of values,
/// or the tags of XML. Of a line it colours the beginning, so that a long one costs no more than a short one.
class SyntaxHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum class Syntax { None, Values, Xml };
    static constexpr qsizetype LongestColored = 4096; ///< characters of a line

    /// The colours are those of @p colors until setColors().
    SyntaxHighlighter(QTextDocument *document, const theme::Colors &colors);

    /// Colours the whole document anew where that changes something.
    void setSyntax(Syntax syntax);
    void setColors(const theme::Colors &colors);

protected:
    void highlightBlock(const QString &text) override;

private:
    void colorValues(QStringView line);
    void colorXml(QStringView line);
    void color(qsizetype from, qsizetype to, const QColor &color);

    Syntax m_syntax = Syntax::None;
    const theme::Colors *m_colors;
};

} // namespace framescope::widgets
