// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <workspace/shellwords.h>

#include <QProcess>
#include <QTest>

using namespace framescope;

namespace {

QStringList listOf(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

} // namespace

class TestShellWords : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreSplitAsAShellDoes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain words") << "a  b\tc" << listOf({"a", "b", "c"});
        QTest::newRow("single quotes") << "a 'b  \"c\" \\n' d" << listOf({"a", "b  \"c\" \\n", "d"});
        QTest::newRow("double quotes") << "\"a \\\"b\\\" \\\\ \\n\" x" << listOf({"a \"b\" \\ \\n", "x"});
        QTest::newRow("joined quotes") << "a'b'\"c\"d" << listOf({"abcd"});
        QTest::newRow("an empty word") << "a '' b" << listOf({"a", "", "b"});
        QTest::newRow("a backslash") << "a\\ b \\'c" << listOf({"a b", "'c"});
        QTest::newRow("a line that goes on") << "a \\\n  b" << listOf({"a", "b"});
        QTest::newRow("a line that goes on in Windows' way") << "a \\\r\n  b" << listOf({"a", "b"});
        QTest::newRow("a quote within single quotes") << "'it'\\''s'" << listOf({"it's"});
        QTest::newRow("ANSI-C quoting") << "$'a\\u0021\\'b\\n\\x41'" << listOf({"a!'b\nA"});
        QTest::newRow("nothing is expanded") << "$HOME \"`ls`\" *" << listOf({"$HOME", "`ls`", "*"});
        QTest::newRow("nothing") << "  " << QStringList();
    }

    void linesAreSplitAsAShellDoes()
    {
        QFETCH(QString, line);
        const auto words = workspace::shellWords(line);
        QVERIFY(words);
        QTEST(*words, "words");
    }

    void anUnclosedQuoteIsFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("position");
        QTest::newRow("single") << "ab 'cd" << 3;
        QTest::newRow("double") << "a \"b\\\"" << 2;
        QTest::newRow("ANSI-C") << "$'a\\'" << 0;
    }

    void anUnclosedQuoteIsFound()
    {
        QFETCH(QString, line);
        QFETCH(int, position);
        const auto words = workspace::shellWords(line);
        QVERIFY(!words);
        QCOMPARE(words.error().position, qsizetype(position));
    }

    void whatIsQuotedIsTakenLiterallyByARealShell_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << "ws://h:1/a-b_c";
        QTest::newRow("spaces and quotes") << "a b 'c' \"d\" \\ e";
        QTest::newRow("what would run") << "$(touch x) `y` $HOME; & | > < * ? ! # ~";
        QTest::newRow("a line break") << "a\nb";
        QTest::newRow("empty") << "";
        QTest::newRow("beyond ASCII") << "é😀";
    }

    void whatIsQuotedIsTakenLiterallyByARealShell()
    {
        QFETCH(QString, word);
        QProcess shell;
        shell.start(
            QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf %s ") + workspace::shellQuoted(word)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
        const auto again = workspace::shellWords(workspace::shellQuoted(word));
        QVERIFY(again);
        QCOMPARE(*again, QStringList {word});
    }
};

QTEST_GUILESS_MAIN(TestShellWords)
#include "tst_shellwords.moc"
