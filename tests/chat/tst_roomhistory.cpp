// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/history.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::chat;
using namespace std::chrono_literals;

namespace {

constexpr qint64 large = 64LL * 1024 * 1024;

Entry say(const QByteArray &id, const QString &text)
{
    return {0, QByteArray(32, 'a'), id, u"Ann"_qs, 1000ms, text, {}};
}

} // namespace

class TestChatHistory : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"room/history.sqlite"_qs);
    }

    void entriesAreNumberedWithoutGapsOverRestarts()
    {
        QByteArray room;
        {
            auto history = History::open(m_path, large);
            QVERIFY(history);
            room = (*history)->room();
            QCOMPARE(room.size(), 32);
            QCOMPARE((*history)->last(), 0);
            QCOMPARE(*(*history)->add(say("a", u"one"_qs)), 1);
            QCOMPARE(*(*history)->add(say("b", u"Grüße\0王"_qs)), 2);
            QVERIFY((*history)->commit());
            QCOMPARE(*(*history)->add(say("c", u"never committed"_qs)), 3);
        }
        auto again = History::open(m_path, large);
        QVERIFY(again);
        QCOMPARE((*again)->room(), room);
        QCOMPARE((*again)->last(), 2);
        QCOMPARE(*(*again)->add(say("d", u"three"_qs)), 3);
        QVERIFY((*again)->commit());
        const auto all = (*again)->after(0, 10);
        QCOMPARE(all->size(), 3U);
        QCOMPARE(all->at(1).text, u"Grüße\0王"_qs);
        QCOMPARE(all->at(1).time, 1000ms);
        QCOMPARE(all->at(2).id, QByteArray("d"));
    }

    void pagesGoBothWays()
    {
        auto history = History::open(m_path, large);
        for (int i = 1; i <= 10; ++i)
            QVERIFY((*history)->add(say(QByteArray::number(i), QString::number(i))));
        const auto seqs = [](const std::vector<Entry> &entries) {
            QList<qint64> all;
            for (const Entry &entry : entries)
                all.append(entry.seq);
            return all;
        };
        QCOMPARE(seqs(*(*history)->after(7, 2)), QList<qint64>({8, 9}));
        QCOMPARE(seqs(*(*history)->after(10, 2)), QList<qint64>());
        QCOMPARE(seqs(*(*history)->before(4, 2)), QList<qint64>({2, 3}));
        QCOMPARE(seqs(*(*history)->before(2, 5)), QList<qint64>({1}));
        QCOMPARE(seqs(*(*history)->before(1, 5)), QList<qint64>());
    }

    void whatWasSaidUnderAnIdIsFoundAgain()
    {
        auto history = History::open(m_path, large);
        Entry file = say("f", {});
        file.file = Attachment {u"plan.pdf"_qs, 5, QByteArray(64, '0')};
        file.seq = *(*history)->add(file);
        const auto found = (*history)->find(file.member, "f");
        QVERIFY(found && *found);
        QVERIFY(**found == file);
        QVERIFY(!*(*history)->find(QByteArray(32, 'b'), "f"));
        QVERIFY(*(*history)->knowsFile(QByteArray(64, '0')));
        QVERIFY(!*(*history)->knowsFile(QByteArray(64, '1')));
        const auto twice = (*history)->add(file);
        QVERIFY(!twice);
    }

    void aSecondHostIsTurnedAway()
    {
        auto first = History::open(m_path, large);
        QVERIFY(first);
        const auto second = History::open(m_path, large);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, StoreError::Kind::InUse);
        first->reset();
        QVERIFY(History::open(m_path, large));
    }

    void otherFilesAreLeftAlone()
    {
        QDir().mkpath(QFileInfo(m_path).path());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("this is my diary, and no database\n").repeated(100));
        file.close();
        const auto history = History::open(m_path, large);
        QVERIFY(!history);
        QCOMPARE(history.error().kind, StoreError::Kind::NotOurs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("this is my diary"));
    }

    void databasesOfOthersAreLeftAlone()
    {
        {
            QDir().mkpath(QFileInfo(m_path).path());
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            auto other = sqlite::Database::open(m_path, sqlite::Database::Mode::ReadWrite);
            QVERIFY(other->exec("CREATE TABLE mine(x)"));
        }
        const auto history = History::open(m_path, large);
        QVERIFY(!history);
        QCOMPARE(history.error().kind, StoreError::Kind::NotOurs);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const auto history = History::open(u"/proc/none/history.sqlite"_qs, large);
        QVERIFY(!history);
        QCOMPARE(history.error().kind, StoreError::Kind::CannotOpen);
    }

    void aFullFileTakesNothingMoreAndLosesNothing()
    {
        auto history = History::open(m_path, 256 * 1024);
        QVERIFY(history);
        qint64 kept = 0;
        for (int i = 0; i < 100; ++i) {
            const auto added = (*history)->add(say(QByteArray::number(i), QString(10'000, u'x')));
            if (!added) {
                QCOMPARE(added.error().kind, StoreError::Kind::Full);
                break;
            }
            QVERIFY((*history)->commit());
            kept = *added;
        }
        QVERIFY(kept > 5 && kept < 100);
        history->reset();
        QCOMPARE((*History::open(m_path, large))->last(), kept);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestChatHistory)
#include "tst_roomhistory.moc"
