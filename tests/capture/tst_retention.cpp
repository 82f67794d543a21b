// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <capture/recording.h>
#include <capture/retention.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using capture::StoredRecording;

namespace {

StoredRecording stored(const QString &name, qint64 size, int day, bool isKept = false)
{
    return {name, size, QDateTime({2026, 1, day}, {12, 0}), isKept};
}

} // namespace

class TestRetention : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestGoFirst_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<QStringList>("surplus");
        QTest::newRow("all fit") << qint64(60) << QStringList();
        QTest::newRow("one byte too much") << qint64(59) << QStringList {u"first"_qs};
        QTest::newRow("two have to go") << qint64(45) << QStringList {u"first"_qs, u"second"_qs};
        QTest::newRow("what is kept stays, whatever the limit")
            << qint64(0) << QStringList {u"first"_qs, u"second"_qs, u"last"_qs};
    }
    void theOldestGoFirst()
    {
        QFETCH(qint64, limit);
        QFETCH(QStringList, surplus);
        QCOMPARE(capture::surplusOf({stored(u"last"_qs, 20, 9), stored(u"second"_qs, 10, 3), stored(u"first"_qs, 10, 2),
                                        stored(u"kept"_qs, 20, 1, true)},
                     limit),
            surplus);
    }

    void inAFolderWhatIsOpenStays()
    {
        const QTemporaryDir dir;
        const auto make = [&dir](const QString &name, int day) {
            const QString path = dir.filePath(name);
            (void)std::move(capture::Recording::create(path)).value();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime({2026, 1, day}, {12, 0}), QFileDevice::FileModificationTime));
        };
        make(u"old.fscope"_qs, 1);
        make(u"looked at.fscope"_qs, 2);
        make(u"new.fscope"_qs, 3);
        QFile foreign(dir.filePath(u"notes.txt"_qs));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        const auto live = std::move(capture::Recording::create(dir.filePath(u"live.fscope"_qs))).value();
        const QStringList gone = capture::enforceRetention(dir.path(), 0, {dir.filePath(u"looked at.fscope"_qs)});
        QCOMPARE(gone, (QStringList {dir.filePath(u"old.fscope"_qs), dir.filePath(u"new.fscope"_qs)}));
        QVERIFY(QFile::exists(dir.filePath(u"looked at.fscope"_qs)));
        QVERIFY(QFile::exists(dir.filePath(u"live.fscope"_qs)));
        QVERIFY(foreign.exists());
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
