// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "exchange/exported.h"
#include "exchange/samplerecording.h"
#include "support/testcase.h"

#include <capture/recording.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::exchange;

class TestCsvExport : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheColumnsOfTheView()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x.fscope"));
        tests::makeSampleRecording(path);
        const QByteArray csv = tests::exported(path, {Format::Csv, {{{base::MessageId(1), base::MessageId(3)}}, {}}, false});
        QCOMPARE(csv,
            "id,session,time,direction,type,size,wire_size,text,payload,complete\r\n"
            "1,1,2024-05-01T12:01:02.131456797Z,in,text,16,18,\"Hello, é€😀\",0x48656c6c6f2c20c3a9e282acf09f9880,1\r\n"
            "2,1,2024-05-01T12:01:02.132456798Z,out,text,4,10,\"'=1+1\",0x3d312b31,1\r\n"
            "3,1,2024-05-01T12:01:02.133456799Z,in,text,23,25,\"\xEF\xBB\xBF\"\"quoted\"\",\r\nand more\\\","
            "0xefbbbf2271756f746564222c0d0a616e64206d6f72655c,1\r\n");
    }

    void aTextOfASpreadsheetIsNoFormula_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("a formula") << QByteArray("=cmd|' /C calc'!A0") << QByteArray("\"'=cmd|' /C calc'!A0\"");
        QTest::newRow("a plus") << QByteArray("+1") << QByteArray("\"'+1\"");
        QTest::newRow("a negative number") << QByteArray("-1") << QByteArray("\"'-1\"");
        QTest::newRow("an at sign") << QByteArray("@SUM(A1)") << QByteArray("\"'@SUM(A1)\"");
        QTest::newRow("a tab before one") << QByteArray("\t=1") << QByteArray("\"'\t=1\"");
        QTest::newRow("a line break before one") << QByteArray("\r\n=1") << QByteArray("\"'\r\n=1\"");
        QTest::newRow("a full-width sign") << QByteArray("＝1") << QByteArray("\"'＝1\"");
        QTest::newRow("the mark itself") << QByteArray("'quoted'") << QByteArray("\"''quoted'\"");
        QTest::newRow("JSON stays") << QByteArray(R"({"a":1})") << QByteArray(R"("{""a"":1}")");
        QTest::newRow("an empty text differs from none") << QByteArray("") << QByteArray("\"\"");
    }
    void aTextOfASpreadsheetIsNoFormula()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, field);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x.fscope"));
        {
            const auto recording = std::move(capture::Recording::create(path)).value();
            recording->append(tests::textRecord(recording->addSession({}), text));
        }
        const QByteArray csv = tests::exported(path, Format::Csv);
        const QByteArray expected = ',' + field + ",0x" + text.toHex() + ",1\r\n";
        QVERIFY2(csv.contains(expected), csv.constData());
    }

    void whatIsNoTextHasNone()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x.fscope"));
        tests::makeSampleRecording(path);
        const QByteArray csv = tests::exported(path, Format::Csv);
        QVERIFY(csv.contains(",in,text,5,7,,0x62616420ff,1\r\n")); // not UTF-8
        QVERIFY(csv.contains(",out,binary,3,9,,0x00ff80,1\r\n"));
        QVERIFY(csv.contains(",out,close,9,15,\"so long\",0x0fa1736f206c6f6e67,1\r\n"));
        QVERIFY(csv.contains(",in,close,0,2,,0x,1\r\n"));
        QVERIFY(csv.contains(",in,text,3,7,\"cut\",0x637574,0\r\n"));
        QVERIFY(csv.contains(",out,text,13,0,\"to the client\",0x"));
    }
};

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
