// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/limits.h>
#include <chat/names.h>

#include <QTest>

using namespace framescope::chat;

class TestNames : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreMadeHarmless_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("clean");
        QTest::newRow("a name stays what it is") << u"Zoë 王"_qs << u"Zoë 王"_qs;
        QTest::newRow("white space around it goes, and inside it is one space") << u"  a \t  b\n"_qs << u"a b"_qs;
        QTest::newRow("control characters go") << u"a\u0000b\u001b[31m"_qs << u"ab[31m"_qs;
        QTest::newRow("what changes the direction goes") << u"\u202egnp.exe\u2066"_qs << u"gnp.exe"_qs;
        QTest::newRow("what nobody sees goes") << u"a\u200bb\u3164\ufeff"_qs << u"ab"_qs;
        QTest::newRow("a script stays text") << u"<script>x()</script>"_qs << u"<script>x()</script>"_qs;
        QTest::newRow("at most three marks stand on a letter")
            << u"e\u0301\u0301\u0301\u0301\u0301"_qs << u"e\u0301\u0301\u0301"_qs;
        QTest::newRow("marks without a letter go") << u"\u0301x"_qs << u"x"_qs;
        QTest::newRow("line separators go") << u"a\u2028b"_qs << u"ab"_qs;
        QTest::newRow("what is long is cut by characters, not code units") << u"😀"_qs.repeated(40) << u"😀"_qs.repeated(32);
        QTest::newRow("lone surrogates become what stands for them") << QString(QChar(0xD800)) + u"a"_qs << u"\ufffda"_qs;
    }
    void namesAreMadeHarmless()
    {
        QFETCH(QString, typed);
        QFETCH(QString, clean);
        QCOMPARE(cleanName(typed, longestName), clean);
        QCOMPARE(cleanName(clean, longestName), clean);
    }

    void nothingIsLeftOfNothing()
    {
        QVERIFY(!cleanName(u"", longestName));
        QVERIFY(!cleanName(u" \u200b\u202e\u0007 ", longestName));
    }

    void filesAreTheLastPartOfAPath()
    {
        QCOMPARE(cleanFileName(u"/etc/passwd"), u"passwd"_qs);
        QCOMPARE(cleanFileName(u"C:\\Users\\x\\plan.pdf"), u"plan.pdf"_qs);
        QCOMPARE(cleanFileName(u"../../x"), u"x"_qs);
        QVERIFY(!cleanFileName(u".."));
        QVERIFY(!cleanFileName(u"folder/"));
        QVERIFY(!cleanFileName(u"."));
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
