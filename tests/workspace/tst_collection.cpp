// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "workspace/samplerequest.h"

#include <workspace/collection.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using workspace::Collection;
using workspace::FileError;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArrayList linesOf(const Collection &collection)
{
    return fileBytesOf(collection).split('\n');
}

} // namespace

class TestCollection : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCollectionComesBack()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("c.json"));
        Collection collection {QStringLiteral("Trading é"), {tests::sampleRequest(), tests::sampleRequest()}, {}};
        put(path, fileBytesOf(collection));
        const auto read = workspace::readCollection(path);
        QVERIFY(read);
        QCOMPARE(read->first.name, collection.name);
        QCOMPARE(fileBytesOf(read->first), fileBytesOf(collection));
        QCOMPARE(read->second, fileBytesOf(collection));
        QCOMPARE(read->first.indexOf(collection.requests[1].id), 1);
        QCOMPARE(read->first.indexOf(QStringLiteral("none")), -1);
    }

    void aSmallChangeIsASmallDifference()
    {
        Collection collection {QStringLiteral("c"), {tests::sampleRequest(), tests::sampleRequest()}, {}};
        const QByteArrayList before = linesOf(collection);
        collection.requests[0].headers[0].value = QStringLiteral("other");
        const QByteArrayList after = linesOf(collection);
        QCOMPARE(after.size(), before.size());
        int different = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            different += before[i] != after[i] ? 1 : 0;
        QCOMPARE(different, 1);
    }

    void unknownKeysSurvive()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("c.json"));
        put(path,
            R"({"format":"framescope-collection","version":1,"name":"n","owner":"me","requests":[{"id":"1","x":[1]}]})");
        const auto read = workspace::readCollection(path);
        QVERIFY(read);
        QVERIFY(fileBytesOf(read->first).contains("\"owner\": \"me\""));
        QVERIFY(fileBytesOf(read->first).contains("\"x\""));
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileError::Kind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::newRow("an empty file") << QByteArray() << FileError::Kind::NotJson << "";
        QTest::newRow("a merge conflict") << QByteArray("{\n<<<<<<< HEAD\n") << FileError::Kind::NotJson << "";
        QTest::newRow("JSON of another kind") << QByteArray("{\"a\":1}") << FileError::Kind::NotOurs << "";
        QTest::newRow("an array") << QByteArray("[]") << FileError::Kind::NotOurs << "";
        QTest::newRow("a newer version") << QByteArray(R"({"format":"framescope-collection","version":2})")
                                         << FileError::Kind::NewerVersion << "";
        QTest::newRow("no version") << QByteArray(R"({"format":"framescope-collection"})") << FileError::Kind::BadValue
                                    << "version";
        QTest::newRow("a wrong value") << QByteArray(
            R"({"format":"framescope-collection","version":1,"requests":[{"id":"1"},{"auth":{"kind":7}}]})")
                                       << FileError::Kind::BadValue << "requests[1].auth.kind";
        QTest::newRow("too much") << QByteArray(workspace::maxFileBytes + 1, ' ') << FileError::Kind::TooLarge << "";
        QTest::newRow("far too deep") << QByteArray(100'000, '[') << FileError::Kind::NotJson << "";
    }

    void whatIsNoneIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("c.json"));
        put(path, bytes);
        const auto read = workspace::readCollection(path);
        QVERIFY(!read);
        QTEST(read.error().kind, "kind");
        QCOMPARE(read.error().path, path);
        if (!detail.isEmpty())
            QCOMPARE(read.error().detail, detail);
    }

    void aFileThatIsNotThere()
    {
        const auto read = workspace::readCollection(QStringLiteral("/nowhere/c.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FileError::Kind::NotReadable);
    }
};

QTEST_GUILESS_MAIN(TestCollection)
#include "tst_collection.moc"
