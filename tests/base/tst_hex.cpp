// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <base/hex.h>

#include <QTest>

using namespace framescope::base;

class TestHex : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatToolsPrint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing is no bytes") << QString() << QByteArray();
        QTest::newRow("plain digits") << QStringLiteral("00ff7F") << QByteArray::fromHex("00ff7f");
        QTest::newRow("bytes apart by spaces and lines")
            << QStringLiteral("de ad\n be\tef ") << QByteArray::fromHex("deadbeef");
        QTest::newRow("colons as in fingerprints") << QStringLiteral("AB:CD:01") << QByteArray::fromHex("abcd01");
        QTest::newRow("C arrays") << QStringLiteral("0x12, 0X34,0x56") << QByteArray::fromHex("123456");
        QTest::newRow("a zero before an x inside a byte is no prefix")
            << QStringLiteral("10 20") << QByteArray::fromHex("1020");
    }
    void readsWhatToolsPrint()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        const auto result = parseHex(text);
        QVERIFY(result);
        QCOMPARE(*result, bytes);
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qsizetype>("position");
        const int bad = int(HexError::Kind::NotAHexDigit);
        const int odd = int(HexError::Kind::OddDigits);
        QTest::newRow("a letter beyond f") << QStringLiteral("00 1g") << bad << qsizetype(4);
        QTest::newRow("a byte cut by a space") << QStringLiteral("1 2") << bad << qsizetype(1);
        QTest::newRow("one digit left over") << QStringLiteral("12 3") << odd << qsizetype(4);
        QTest::newRow("a prefix inside a byte") << QStringLiteral("10x") << bad << qsizetype(2);
    }
    void saysWhereItIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(qsizetype, position);
        const auto result = parseHex(text);
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), kind);
        QCOMPARE(result.error().position, position);
    }
};

QTEST_GUILESS_MAIN(TestHex)
#include "tst_hex.moc"
