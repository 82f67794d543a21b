// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a recording is brought into the file while it is written, and begins anew.
#include "capture/sqlitetool.h"
#include "support/testcase.h"

#include <capture/checkpointer.h>
#include <capture/recording.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::capture;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr int patience = 60'000;

} // namespace

class TestCheckpointer : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theWriterIsAskedForTheRestSeldom()
    {
        const QTemporaryDir folder;
        Checkpointer checkpointer(folder.filePath(QStringLiteral("not there"))); // the writer does without it
        qint64 log = 0;
        while (log < 62 * mebibyte)
            QVERIFY(!checkpointer.follow(log += mebibyte));
        QTRY_VERIFY_WITH_TIMEOUT(checkpointer.follow(log += mebibyte), patience);
        for (const qint64 begin = log; log < begin + 62 * mebibyte;)
            QVERIFY(!checkpointer.follow(log += mebibyte)); // somebody reads: not again and again
        QVERIFY(!checkpointer.follow(mebibyte));
        for (log = mebibyte; log < 62 * mebibyte;)
            QVERIFY(!checkpointer.follow(log += mebibyte)); // as from the beginning
    }

    void aLogThatIsWrittenBeginsAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.fscope"));
        qint64 messages = 0;
        {
            const auto recording = Recording::create(path).value();
            const auto session = recording->addSession({});
            const auto hasBegunAnew = [&] {
                return messages > 100 && QFileInfo(path + QStringLiteral("-wal")).size() < messages * mebibyte / 2;
            };
            for (; !hasBegunAnew() && messages < 2000; ++messages) {
                MessageRecord record {session, base::Direction::In, {}, base::monoNow()};
                record.message.opcode = protocol::Opcode::Binary;
                record.message.assembled = QByteArray(mebibyte, static_cast<char>('a' + messages % 26));
                recording->append(std::move(record));
                recording->flush();
            }
            QVERIFY2(hasBegunAnew(), qPrintable(QString::number(messages)));
        }
        QVERIFY(!QFileInfo::exists(path + QStringLiteral("-wal")));
        QCOMPARE(
            tests::askSqliteTool({path, QStringLiteral("SELECT count(*), sum(length(payload)) FROM messages")}).trimmed(),
            QByteArray(QByteArray::number(messages) + '|' + QByteArray::number(messages * mebibyte)));
        QCOMPARE(tests::askSqliteTool({path, QStringLiteral("PRAGMA integrity_check")}).trimmed(), QByteArray("ok"));
    }
};

QTEST_GUILESS_MAIN(TestCheckpointer)
#include "tst_checkpointer.moc"
