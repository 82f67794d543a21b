// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <cli/escaping.h>

#include <QTest>

using namespace framescope::cli;

class TestEscaping : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageStaysOnOneLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain text is itself") << QByteArray("hello, {\"a\":1}") << QByteArray("hello, {\"a\":1}");
        QTest::newRow("letters of all languages are themselves") << QByteArray("Ünïcödé ελληνικά 日本 🙂")
                                                                 << QByteArray("Ünïcödé ελληνικά 日本 🙂");
        QTest::newRow("line ends are written out") << QByteArray("a\nb\r\nc") << QByteArray("a\\nb\\r\\nc");
        QTest::newRow("a backslash is doubled, so that it can be read back") << QByteArray("a\\nb") << QByteArray("a\\\\nb");
        QTest::newRow("a tab does not end a column") << QByteArray("a\tb") << QByteArray("a\\tb");
        QTest::newRow("an escape sequence reaches no terminal") << QByteArray("\x1b[31mred") << QByteArray("\\u001b[31mred");
        QTest::newRow("nor does one of the control characters beyond ASCII") << QByteArray("\xc2\x9b"
                                                                                           "31mred")
                                                                             << QByteArray("\\u009b31mred");
        QTest::newRow("a no-break space is no control character") << QByteArray("\xc2\xa0") << QByteArray("\xc2\xa0");
        QTest::newRow("delete and NUL") << QByteArray("\x7f\0", 2) << QByteArray("\\u007f\\u0000");
        QTest::newRow("what turns the direction of text around") << QByteArray("a\xe2\x80\xae"
                                                                               "b\xe2\x81\xa9\xd8\x9c")
                                                                 << QByteArray("a\\u202eb\\u2069\\u061c");
        QTest::newRow("what ends a line elsewhere") << QByteArray("\xe2\x80\xa8") << QByteArray("\\u2028");
        QTest::newRow("a dash and a joiner are themselves")
            << QByteArray("\xe2\x80\x94\xe2\x80\x8d") << QByteArray("\xe2\x80\x94\xe2\x80\x8d");
        QTest::newRow("half a character at the end") << QByteArray("a\xc2") << QByteArray("a\xc2");
    }
    void aMessageStaysOnOneLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, line);
        QCOMPARE(escaped(text), line);
        QCOMPARE(printable(text, true), line);
    }

    void whatIsNoTextIsHexadecimal()
    {
        QCOMPARE(printable(QByteArray("\x00\xff\n", 3), false), QByteArray("hex:00ff0a"));
        QCOMPARE(printable({}, false), QByteArray("hex:"));
    }
};

QTEST_GUILESS_MAIN(TestEscaping)
#include "tst_escaping.moc"
