// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <theme/colors.h>
#include <widgets/syntaxcolors.h>
#include <widgets/syntaxhighlighter.h>

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace framescope;
using inspect::ValueKind;
using widgets::SyntaxHighlighter;
using Syntax = SyntaxHighlighter::Syntax;

namespace {

/// The colour of the character at @p position; an invalid one where it has none of its own.
QColor colorAt(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const int inBlock = position - block.position();
        if (inBlock >= range.start && inBlock < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

} // namespace

class TestSyntaxHighlighter : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindOfValueHasItsColour_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QColor>("color");
        const theme::Colors &colors = theme::lightColors();
        const QString line = QStringLiteral("\"k\\\"ey\": \"text: x\", -1.5e3 h'00ff' true / tag 1 /");
        const auto row = [&line](const char *name, const char *part, const QColor &color) {
            QTest::newRow(name) << line << QString::fromUtf8(part) << color;
        };
        row("a key, with an escape in it", "k\\\"ey", colors.accent);
        row("text with a colon in it", "text: x", widgets::colorOf(ValueKind::String, colors));
        row("a number", "-1.5e3", widgets::colorOf(ValueKind::Number, colors));
        row("bytes", "h'00ff'", widgets::colorOf(ValueKind::Bytes, colors));
        row("a word", "true", widgets::colorOf(ValueKind::Boolean, colors));
        row("a remark", "tag 1", colors.textMuted);
    }
    void eachKindOfValueHasItsColour()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, part);
        QFETCH(const QColor, color);
        QPlainTextEdit view;
        QTextDocument &document = *view.document();
        SyntaxHighlighter highlighter(&document, theme::lightColors());
        highlighter.setSyntax(Syntax::Values);
        view.setPlainText(line);
        const auto begin = static_cast<int>(line.indexOf(part));
        QVERIFY(begin >= 0);
        QTRY_COMPARE(colorAt(document, begin), color);
        QCOMPARE(colorAt(document, begin + static_cast<int>(part.size()) - 1), color);
    }

    void tagsStayTagsOverSeveralLines()
    {
        QPlainTextEdit view;
        QTextDocument &document = *view.document();
        SyntaxHighlighter highlighter(&document, theme::lightColors());
        highlighter.setSyntax(Syntax::Xml);
        view.setPlainText(QStringLiteral("<a\nx='1'>text"));
        QTRY_COMPARE(colorAt(document, 0), theme::lightColors().accent);
        QCOMPARE(colorAt(document, 5), widgets::colorOf(ValueKind::String, theme::lightColors()));
        QVERIFY(!colorAt(document, 10).isValid());
    }

    void otherColoursAreTakenAtOnce()
    {
        QPlainTextEdit view;
        QTextDocument &document = *view.document();
        SyntaxHighlighter highlighter(&document, theme::lightColors());
        highlighter.setSyntax(Syntax::Values);
        view.setPlainText(QStringLiteral("true"));
        highlighter.setColors(theme::darkColors());
        QCOMPARE(colorAt(document, 0), widgets::colorOf(ValueKind::Boolean, theme::darkColors()));
        highlighter.setSyntax(Syntax::None);
        QVERIFY(!colorAt(document, 0).isValid());
    }

    void ofALongLineTheBeginningIsColoured()
    {
        QPlainTextEdit view;
        QTextDocument &document = *view.document();
        SyntaxHighlighter highlighter(&document, theme::lightColors());
        highlighter.setSyntax(Syntax::Values);
        view.setPlainText(QString(100'000, u'1'));
        QTRY_VERIFY(colorAt(document, 0).isValid());
        QVERIFY(!colorAt(document, static_cast<int>(SyntaxHighlighter::LongestColored)).isValid());
    }
};

QTEST_MAIN(TestSyntaxHighlighter)
#include "tst_syntaxhighlighter.moc"
