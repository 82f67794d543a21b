// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/filestore.h>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope::chat;

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
        QVERIFY(store.hasRoomFor(1000));
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
        QVERIFY(again.hasRoomFor(400));
        QVERIFY(!again.hasRoomFor(401));
        again.discard("a/../b\n");
        QVERIFY(again.hasRoomFor(1000));
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
