// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "support/testcase.h"

#include <capture/messagefinder.h>
#include <capture/notewalk.h>
#include <capture/recording.h>

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace framescope;
using namespace framescope::capture;
using base::MessageId;

namespace {

constexpr qint64 count = 3000; // more than several blocks

Filter filterOf(const char *text)
{
    return *Filter::parse(QString::fromUtf8(text));
}

} // namespace

/// Message n says "n", and every hundredth has a bookmark.
class TestMessageFinder : public tests::TestCase
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Reader> m_reader;

    [[nodiscard]] static RowIndex allRows()
    {
        RowIndex rows;
        rows.setLastMessage(MessageId(count));
        rows.addEvent(base::EventId(1), MessageId(1000));
        return rows;
    }
    [[nodiscard]] FindResult find(const char *filter, qint64 from, Order order, const RowIndex &rows = allRows()) const
    {
        return findMessage(*m_reader, filterOf(filter), {rows, MessageId(from), order});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_dir.filePath(QStringLiteral("x.fscope"));
        auto recording = std::move(Recording::create(path)).value();
        const auto session = recording->addSession({});
        for (qint64 i = 1; i <= count; ++i) {
            recording->append(tests::textRecord(session, "number " + QByteArray::number(i) + '.'));
            if (i % 100 == 0)
                recording->setNote({MessageId(i), true, {}});
        }
        recording->setNote({MessageId(150), false, QStringLiteral("a note")});
        recording.reset();
        m_reader = std::move(Reader::open(path)).value();
    }

    void theNearestIsFound_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<bool>("isForward");
        QTest::addColumn<qint64>("found");
        QTest::addColumn<bool>("isWrapped");
        const auto row = [](const char *name, const char *filter, qint64 from, bool forward, qint64 found, bool wrapped) {
            QTest::newRow(name) << QByteArray(filter) << from << forward << found << wrapped;
        };
        row("the next one", "number", 10, true, 11, false);
        row("the one before", "number", 10, false, 9, false);
        row("far ahead", "/number 2999[.]/", 1, true, 2999, false);
        row("far behind", "/number 2[.]/", count, false, 2, false);
        row("the nearest of several behind", "/00[.]/", 1999, false, 1900, false);
        row("from nowhere forwards begins with the first", "number", 0, true, 1, false);
        row("from nowhere backwards begins with the last", "number", 0, false, count, false);
        row("on at the beginning", "/number 5[.]/", 6, true, 5, true);
        row("on at the end", "/number 2990[.]/", 6, false, 2990, true);
        row("itself, after all others", "/number 6[.]/", 6, true, 6, true);
        row("itself, backwards", "/number 6[.]/", 6, false, 6, true);
        row("what is not there, forwards", "nowhere", 6, true, 0, true);
        row("what is not there, backwards", "nowhere", 6, false, 0, true);
        row("from behind the last", "number", count + 5, false, count, false);
        row("from behind the last, on", "number", count + 5, true, 1, true);
        row("a note", "\"a note\"", 1, true, 150, false);
    }

    void theNearestIsFound()
    {
        QFETCH(const QByteArray, filter);
        QFETCH(const qint64, from);
        QFETCH(const bool, isForward);
        const FindResult result = find(filter.constData(), from, isForward ? Order::Forward : Order::Backward);
        QTEST(result.place.message.value, "found");
        QTEST(result.place.isWrapped, "isWrapped");
        QVERIFY(!result.isStopped && !result.isBroken);
        QCOMPARE(result.undecided, 0);
    }

    void onlyRowsAreFound()
    {
        RowIndex some;
        some.setPartial();
        for (const qint64 id : {7, 1500, 2900})
            some.addMessage(MessageId(id));
        some.setLastMessage(MessageId(count));
        QCOMPARE(find("number", 7, Order::Forward, some).place.message.value, 1500);
        QCOMPARE(find("number", 7, Order::Backward, some).place.message.value, 2900);
        RowIndex window = allRows();
        window.setWindow(500, 600);
        QCOMPARE(find("number", 0, Order::Forward, window).place.message.value, 501);
        QCOMPARE(find("number", 600, Order::Forward, window).place.message.value, 501);
        QCOMPARE(find("number", 0, Order::Backward, window).place.message.value, 600);
        QVERIFY(!find("/number 700[.]/", 510, Order::Forward, window).place.message.isValid());
        window.setWindow(500, 500);
        QVERIFY(!find("number", 510, Order::Forward, window).place.message.isValid());
        QVERIFY(!find("number", 1, Order::Backward, RowIndex()).place.message.isValid());
    }

    /// Against what a walk through all of them finds.
    void randomSearches()
    {
        std::mt19937_64 random(17);
        for (int i = 0; i < 300; ++i) {
            const qint64 digit = std::uniform_int_distribution<qint64>(0, 9)(random);
            const qint64 from = std::uniform_int_distribution<qint64>(1, count)(random);
            const bool isForward = i % 2 == 0;
            const auto fits = [digit](qint64 id) { return id % 10 == digit && id / 100 % 5 == 3; };
            const QByteArray filter = "/(3|8)[0-9]" + QByteArray::number(digit) + "[.]/";
            qint64 wanted = from;
            do
                wanted = isForward ? wanted % count + 1 : (wanted + count - 2) % count + 1;
            while (!fits(wanted));
            const FindResult result = find(filter.constData(), from, isForward ? Order::Forward : Order::Backward);
            QCOMPARE(result.place.message.value, wanted);
            QCOMPARE(result.place.isWrapped, isForward ? wanted <= from : wanted >= from);
        }
    }

    void aSearchCanBeStopped()
    {
        std::stop_source stop;
        int told = 0;
        const auto progress = [&](double done) {
            QVERIFY(done > 0 && done <= 1);
            if (++told == 2)
                stop.request_stop();
        };
        const FindResult result =
            findMessage(*m_reader, filterOf("nowhere"), {allRows(), {}, Order::Forward}, stop.get_token(), progress);
        QVERIFY(result.isStopped);
        QVERIFY(!result.place.message.isValid());
        QCOMPARE(told, 2);
    }

    void bookmarksAreFoundInTurn()
    {
        const auto at = [this](
                            qint64 from, Order order) { return findBookmark(*m_reader, allRows(), MessageId(from), order); };
        QCOMPARE(at(100, Order::Forward).message.value, 200);
        QCOMPARE(at(100, Order::Backward).message.value, 3000);
        QVERIFY(at(100, Order::Backward).isWrapped);
        QCOMPARE(at(0, Order::Forward).message.value, 100);
        QCOMPARE(at(0, Order::Backward).message.value, 3000);
        QVERIFY(!at(0, Order::Backward).isWrapped);
        QCOMPARE(at(3000, Order::Forward).message.value, 100);
        RowIndex one;
        one.setPartial();
        one.addMessage(MessageId(1200));
        one.setLastMessage(MessageId(count));
        QCOMPARE(findBookmark(*m_reader, one, MessageId(1200), Order::Forward).message.value, 1200);
        QVERIFY(!findBookmark(*m_reader, RowIndex(), {}, Order::Forward).message.isValid());
    }

    void notesComeBesideAWalk()
    {
        NoteWalk walk(*m_reader);
        qint64 marked = 0;
        for (qint64 id = 1; id <= count; ++id) {
            const Note note = walk.of(MessageId(id));
            QCOMPARE(note.message.value, id);
            QCOMPARE(note.isBookmarked, id % 100 == 0);
            QCOMPARE(note.text, id == 150 ? QStringLiteral("a note") : QString());
            marked += note.isBookmarked ? 1 : 0;
        }
        QCOMPARE(marked, count / 100);
        QCOMPARE(NoteWalk(*m_reader).of(MessageId(2000)).isBookmarked, true);
        QVERIFY(hasNoteTexts(*m_reader));
    }
};

QTEST_GUILESS_MAIN(TestMessageFinder)
#include "tst_messagefinder.moc"
