// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/requests.h"
#include "support/testcase.h"
#include "workspace/samplerequest.h"

#include <workspace/history.h>
#include <workspace/requestjson.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using tests::requestTo;
using workspace::FileError;
using workspace::FileWriter;
using workspace::History;

namespace {

workspace::Request withMessage(int number, qsizetype length)
{
    workspace::Request request = requestTo(number);
    request.messages.push_back({{}, QString(length, u'x'), false, std::chrono::seconds(1), {}});
    return request;
}

} // namespace

class TestHistory : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itComesBackNewestFirstAndWithoutSecrets()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("history.jsonl"));
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        {
            FileWriter writer;
            History history(path, writer);
            history.add(tests::sampleRequest(), time);
            history.add(requestTo(2), time.addSecs(1));
        }
        FileWriter writer;
        const History history(path, writer);
        QVERIFY(!history.error());
        QCOMPARE(history.entries().size(), size_t(2));
        QCOMPARE(history.entries()[0].request.url, QStringLiteral("ws://host/2"));
        QCOMPARE(history.entries()[1].time, time);
        QCOMPARE(history.entries()[1].request.subprotocols.size(), 2);
        QVERIFY(!tests::allBytes(dir.path()).contains("hush"));
    }

    void whatSaysTheSameIsKeptOnce()
    {
        const QTemporaryDir dir;
        FileWriter writer;
        History history(dir.filePath(QStringLiteral("h")), writer);
        for (int i : {1, 2, 1})
            history.add(requestTo(i), QDateTime::currentDateTimeUtc());
        QCOMPARE(history.entries().size(), size_t(2));
        QCOMPARE(history.entries()[0].request.id, QStringLiteral("1"));
    }

    void itIsBounded()
    {
        const QTemporaryDir dir;
        FileWriter writer;
        History history(dir.filePath(QStringLiteral("h")), writer);
        for (int i = 0; i < 230; ++i)
            history.add(requestTo(i), QDateTime::currentDateTimeUtc());
        QCOMPARE(history.entries().size(), History::most);
        QCOMPARE(history.entries().front().request.id, QStringLiteral("229"));
    }

    void theOldestGoUntilTheFileCanBeReadAgain()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("h"));
        size_t kept = 0;
        {
            FileWriter writer;
            History history(path, writer);
            for (int i = 0; i < 8; ++i)
                history.add(withMessage(i, History::longestEntry - 1000), QDateTime::currentDateTimeUtc());
            kept = history.entries().size();
            QVERIFY2(kept >= 4 && kept < 8, qPrintable(QString::number(kept)));
        }
        FileWriter writer;
        const History history(path, writer);
        QVERIFY(!history.error());
        QCOMPARE(history.entries().size(), kept);
        QCOMPARE(history.entries()[0].request.id, QStringLiteral("7"));
        QCOMPARE(history.entries()[0].request.messages.size(), size_t(1));
        QVERIFY(!history.entries()[0].lacksMessages);
    }

    void anEntryThatIsTooLongIsKeptWithoutItsMessages()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("h"));
        {
            FileWriter writer;
            History history(path, writer);
            history.add(requestTo(1), QDateTime::currentDateTimeUtc());
            for (int i = 0; i < 2; ++i)
                history.add(withMessage(2, 5'000'000), QDateTime::currentDateTimeUtc());
        }
        FileWriter writer;
        const History history(path, writer);
        QVERIFY(!history.error());
        QCOMPARE(history.entries().size(), size_t(2));
        QVERIFY(history.entries()[0].lacksMessages && !history.entries()[1].lacksMessages);
        QCOMPARE(history.entries()[0].request.url, QStringLiteral("ws://host/2"));
        QVERIFY(history.entries()[0].request.messages.empty());
    }

    void entriesCanBeRemovedAndPutBack()
    {
        const QTemporaryDir dir;
        FileWriter writer;
        History history(dir.filePath(QStringLiteral("h")), writer);
        for (int i = 0; i < 3; ++i)
            history.add(requestTo(i), QDateTime::currentDateTimeUtc());
        const workspace::HistoryEntry gone = history.entries()[1];
        history.remove(1);
        QCOMPARE(history.entries().size(), size_t(2));
        history.restore(1, gone);
        QCOMPARE(history.entries()[1].request.id, QStringLiteral("1"));
        const auto all = history.clear();
        QCOMPARE(all.size(), size_t(3));
        QVERIFY(history.entries().empty());
    }

    void aFileThatCannotBeReadIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileError::Kind>("kind");
        QTest::newRow("nonsense") << QByteArray("\x01nonsense") << FileError::Kind::NotJson;
        QTest::newRow("a cut line") << QByteArray("{\"time\":\"2024-01-01T00:00:00Z\",\"requ") << FileError::Kind::NotJson;
        QTest::newRow("a wrong value") << QByteArray("{\"request\":{\"url\":7}}\n") << FileError::Kind::BadValue;
        QTest::newRow("far too much") << QByteArray(workspace::maxFileBytes + 1, 'x') << FileError::Kind::TooLarge;
    }

    void aFileThatCannotBeReadIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("h")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        FileWriter writer;
        History history(file.fileName(), writer);
        QVERIFY(history.error());
        QTEST(history.error()->kind, "kind");
        QVERIFY(history.entries().empty());
        history.add(requestTo(1), QDateTime::currentDateTimeUtc());
        writer.finish();
        QFile aside(file.fileName() + QStringLiteral(".unreadable"));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
