// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <base/regularfile.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace framescope::base;
using Kind = FileReadError::Kind;

class TestRegularFile : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsAWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        QCOMPARE(readRegularFile(file.fileName(), 5).value(), QByteArray("hello"));
        QCOMPARE(readRegularFile(file.fileName(), 4).error().kind, Kind::TooLarge);
        QVERIFY(file.remove());
        const auto gone = readRegularFile(file.fileName(), 5);
        QCOMPARE(gone.error().kind, Kind::System);
        QVERIFY(!gone.error().detail.isEmpty());
    }

    void whatIsNoFileIsNotWaitedFor_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a pipe that nobody writes to") << u"pipe"_qs;
        QTest::newRow("a device without an end") << u"/dev/zero"_qs;
        QTest::newRow("a folder") << u"."_qs;
    }
    void whatIsNoFileIsNotWaitedFor()
    {
        QFETCH(const QString, path);
        const QTemporaryDir folder;
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_qs)).constData(), 0600), 0);
        QCOMPARE(readRegularFile(QDir(folder.path()).filePath(path), 1000).error().kind, Kind::NotAFile);
    }
};

QTEST_GUILESS_MAIN(TestRegularFile)
#include "tst_regularfile.moc"
