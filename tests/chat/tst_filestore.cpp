// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/filestore.h>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope::chat;
using namespace std::chrono_literals;

namespace {
QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}
} // namespace

class TestFileStore : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsKeptUnderItsHashOnce()
    {
        const QTemporaryDir folder;
        FileStore store(folder.path(), 1000);
        const QByteArray hash = hashOf("hello world");
        for (const QByteArray ticket : {"one", "two"}) {
            QVERIFY(store.append(ticket, "hello "));
            QCOMPARE(store.arrived(ticket), 6);
            QVERIFY(store.append(ticket, "world"));
            QVERIFY(store.finish(ticket, hash));
            QCOMPARE(store.arrived(ticket), 0);
        }
        QCOMPARE(store.sizeOf(hash), 11);
        QCOMPARE(store.read(hash, 6, 3), QByteArray("wor"));
        QCOMPARE(store.read(hash, 11, 3), QByteArray());
        QVERIFY(!store.read(hash, 12, 3));
        QVERIFY(!store.read(hashOf("other"), 0, 3));
        QCOMPARE(QDir(folder.filePath(u"files"_qs)).entryList(QDir::Files), QStringList(QString::fromLatin1(hash)));
    }

    void whatIsNotWhatWasPromisedGoes()
    {
        const QTemporaryDir folder;
        FileStore store(folder.path(), 1000);
        QVERIFY(store.append("t", "something else"));
        QVERIFY(!store.finish("t", hashOf("hello")));
        QVERIFY(!store.has(hashOf("hello")));
        QCOMPARE(store.arrived("t"), 0);
        QCOMPARE(store.left(), 1000);
    }

    void whatHasComeIsThereAfterARestartAndCounts()
    {
        const QTemporaryDir folder;
        {
            FileStore store(folder.path(), 1000);
            QVERIFY(store.append("a/../b\n", QByteArray(600, 'x')));
        }
        FileStore again(folder.path(), 1000);
        QCOMPARE(again.arrived("a/../b\n"), 600);
        QCOMPARE(again.left(), 400);
        again.discard("a/../b\n");
        QCOMPARE(again.left(), 1000);
    }

    void whatIsLeftBehindGivesWayTheOldestFirst()
    {
        const QTemporaryDir folder;
        FileStore store(folder.path(), 1000);
        for (const QByteArray ticket : {"one", "two", "three"}) {
            QVERIFY(store.append(ticket, QByteArray(300, 'x')));
            store.leaveBehind(ticket, 1s);
        }
        QVERIFY(!store.makeRoomFor(1001));
        QCOMPARE(store.left(), 100); // what would not be enough has not gone
        store.pickUp("two");
        QVERIFY(store.makeRoomFor(200));
        QCOMPARE(store.arrived("one"), 0);
        QCOMPARE(store.arrived("two"), 300);
        QCOMPARE(store.arrived("three"), 300);
        QVERIFY(store.makeRoomFor(700));
        QVERIFY(!store.makeRoomFor(701)); // somebody goes on with the second
        QCOMPARE(store.arrived("two"), 300);
    }

    void whatIsLeftBehindGoesAfterAWhile()
    {
        const QTemporaryDir folder;
        {
            FileStore store(folder.path(), 1000);
            QVERIFY(store.append("before the start", QByteArray(100, 'x')));
        }
        FileStore store(folder.path(), 1000);
        store.dropLeftBehind(10s, 60s);
        QVERIFY(store.append("later", QByteArray(100, 'x')));
        store.leaveBehind("later", 20s);
        QCOMPARE(store.left(), 800);
        store.dropLeftBehind(70s, 60s);
        QCOMPARE(store.arrived("before the start"), 0);
        QCOMPARE(store.left(), 900);
        store.dropLeftBehind(80s, 60s);
        QCOMPARE(store.left(), 1000);
        QVERIFY(QDir(folder.filePath(u"incoming"_qs)).isEmpty());
    }

    void notMoreThanAFewAreLeftBehind()
    {
        const QTemporaryDir folder;
        FileStore store(folder.path(), 1000);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(store.append(QByteArray::number(i), "x"));
            store.leaveBehind(QByteArray::number(i), 1s);
        }
        QCOMPARE(store.left(), 936);
        QCOMPARE(store.arrived("135"), 0);
        QCOMPARE(store.arrived("136"), 1);
    }

    void anEmptyFileIsAFile()
    {
        const QTemporaryDir folder;
        FileStore store(folder.path(), 1000);
        QVERIFY(store.append("t", {}));
        QVERIFY(store.finish("t", hashOf({})));
        QCOMPARE(store.sizeOf(hashOf({})), 0);
    }
};

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
