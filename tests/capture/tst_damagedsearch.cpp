// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Searches in damaged recordings: whatever can be read is looked at, and that something is missing is told.
#include "capture/recordingtest.h"
#include "capture/records.h"

#include <capture/behindhole.h>
#include <capture/filterreader.h>
#include <capture/filterscan.h>
#include <capture/messagefinder.h>
#include <capture/walk.h>

#include <QFile>
#include <QTest>

using namespace framescope;
using namespace framescope::capture;
using base::MessageId;

namespace {

constexpr qint64 messages = 6000; // some twenty pages
constexpr int pageSize = 32768;
constexpr int patience = 30'000; // milliseconds

Filter filterOf(const char *text)
{
    return *Filter::parse(QString::fromUtf8(text));
}

QByteArray textOf(qint64 number)
{
    return QByteArray("message " + QByteArray::number(number) + '.').leftJustified(100, '.');
}

struct Hole {
    qint64 first;
    qint64 last;
};

/// How many questions find what is behind a hole.
int questions(const std::vector<Hole> &holes, qint64 last, qint64 &found)
{
    int count = 0;
    found = firstBehindHole(holes.front().first, last, [&](qint64 from) -> std::optional<qint64> {
        ++count;
        for (const Hole &hole : holes) {
            if (from >= hole.first && from <= hole.last)
                return std::nullopt;
        }
        return from;
    });
    return count;
}

} // namespace

class TestDamagedSearch : public tests::RecordingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void theWayBehindAHoleIsShort_data()
    {
        QTest::addColumn<QList<qint64>>("holes");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("behind");
        const auto row = [](const char *name, const QList<qint64> &holes, qint64 last, qint64 behind) {
            QTest::newRow(name) << holes << last << behind;
        };
        row("one message", {7, 7}, 1000, 8);
        row("a page", {101, 340}, 1000, 341);
        row("up to the end", {101, 1000}, 1000, 1001);
        row("beyond what is asked for", {101, 5000}, 1000, 1001);
        row("the last one", {1000, 1000}, 1000, 1001);
        row("two, a message apart", {100, 900, 902, 2000}, 5000, 901);
        row("two, a page apart", {1, 50'000, 50'101, 90'000}, 1'000'000, 50'001);
        row("millions", {5, 3'000'000}, 9'000'000, 3'000'001);
        row("a billion up to the end", {5, 1'000'000'000}, 1'000'000'000, 1'000'000'001);
    }
    void theWayBehindAHoleIsShort()
    {
        QFETCH(const QList<qint64>, holes);
        QFETCH(const qint64, last);
        std::vector<Hole> all;
        for (qsizetype i = 0; i < holes.size(); i += 2)
            all.push_back({holes[i], holes[i + 1]});
        qint64 found = 0;
        const int count = questions(all, last, found);
        QTEST(found, "behind");
        QVERIFY2(count < 20'000, qPrintable(QString::number(count)));
        QVERIFY(count <= std::min(holes[1], last) - holes[0] + 30);
    }

    void allThatCanBeReadIsLookedAt_data()
    {
        QTest::addColumn<QList<int>>("places"); // messages whose pages are overwritten
        QTest::newRow("a page") << QList<int> {2000};
        QTest::newRow("the first one") << QList<int> {1};
        QTest::newRow("several, with pages between them") << QList<int> {1000, 1500, 3000, 4500};
        QTest::newRow("two side by side") << QList<int> {2000, 2280};
        QTest::newRow("the last one") << QList<int> {6000};
    }
    void allThatCanBeReadIsLookedAt()
    {
        QFETCH(const QList<int>, places);
        record();
        for (const int place : places)
            overwrite(textOf(place));
        const auto readable = readableOneByOne();
        QVERIFY(std::ssize(readable) < messages && std::ssize(readable) > messages / 2);
        const MessageId last = Reader::open(m_path).value()->lastMessage();

        FilterScan scan(m_path, filterOf("message"), {}, [] {});
        scan.extendTo(last);
        std::vector<MessageId> hits;
        FilterProgress progress;
        const auto take = [&] {
            progress = scan.take();
            hits.insert(hits.end(), progress.hits.begin(), progress.hits.end());
            return progress.last.isValid() && progress.isDone();
        };
        QTRY_VERIFY_WITH_TIMEOUT(take(), patience);
        QCOMPARE(hits, readable);
        QVERIFY(progress.isBroken);
        QCOMPARE(walked(), readable);
    }

    void theReaderSaysFromWhereOnSomeAreMissing()
    {
        record();
        overwrite(textOf(2000));
        const auto readable = readableOneByOne();
        const auto reader = Reader::open(m_path).value();
        FilterReader filter(*reader, filterOf("dir:in"));
        std::vector<MessageId> hits;
        bool isBroken = false;
        for (MessageId next(1); next.value <= messages;) {
            const FilterSlice slice = filter.scan(next, MessageId(messages), hits);
            QVERIFY(slice.scanned >= next);
            next = MessageId(slice.scanned.value + 1);
            isBroken |= slice.isBroken;
        }
        QVERIFY(isBroken);
        QCOMPARE(hits, readable);
        QVERIFY(reader->error());
        const auto gap = std::adjacent_find(
            readable.begin(), readable.end(), [](MessageId a, MessageId b) { return b.value != a.value + 1; });
        QCOMPARE(reader->error()->firstMissing, MessageId(gap->value + 1));
    }

    void whatStandsBehindAHoleIsFound()
    {
        record();
        overwrite(textOf(2000));
        const auto reader = Reader::open(m_path).value();
        RowIndex rows;
        rows.setLastMessage(MessageId(messages));
        const auto find = [&](const char *filter, qint64 from, Order order) {
            return findMessage(*reader, filterOf(filter), {rows, MessageId(from), order});
        };
        const FindResult ahead = find("\"message 2400.\"", 10, Order::Forward);
        QCOMPARE(ahead.place.message, MessageId(2400));
        QVERIFY(ahead.isBroken && !ahead.place.isWrapped);
        QCOMPARE(find("\"message 1600.\"", 5000, Order::Backward).place.message, MessageId(1600));
        const FindResult none = find("\"message 2000.\"", 10, Order::Forward);
        QVERIFY(!none.place.message.isValid() && none.isBroken);
        QVERIFY(!find("\"message 20.\"", 10, Order::Forward).isBroken);
    }

    /// Its row is whole, but what it says stands elsewhere in the file.
    void aPayloadThatCannotBeReadHidesItsMessageOnly()
    {
        {
            const auto recording = create();
            const auto session = recording->addSession({});
            for (qint64 i = 1; i <= 50; ++i)
                recording->append(tests::textRecord(session, textOf(i) + QByteArray(200'000, 'x') + "end " + textOf(i)));
        }
        overwriteNextOf("end " + textOf(30));
        const auto reader = Reader::open(m_path).value();
        const auto selected = [&](const char *filter) {
            std::vector<MessageId> hits;
            FilterReader search(*reader, filterOf(filter));
            for (MessageId next(1); next.value <= 50;)
                next = MessageId(search.scan(next, MessageId(50), hits).scanned.value + 1);
            return hits.size();
        };
        QCOMPARE(selected("message"), size_t(49));
        QCOMPARE(reader->error()->firstMissing, MessageId(30));
        QCOMPARE(selected("dir:in"), size_t(50));
    }

    void brokenRulesAreFoundAsFarAsTheirEventsCanBeRead()
    {
        {
            const auto recording = create();
            const auto session = recording->addSession({});
            tests::FrameSource source;
            for (qint64 i = 1; i <= messages; ++i) {
                const protocol::Frame frame = source.next(protocol::Opcode::Text, textOf(i));
                recording->append(tests::recordOf(session, base::Direction::In, protocol::Opcode::Text, {frame}));
                EventRecord event = tests::eventRecord(session, EventKind::Violation);
                event.detail = {
                    {u"offset"_qs, static_cast<qint64>(frame.streamOffset)}, {u"number"_qs, u"event %1."_qs.arg(i)}};
                recording->append(std::move(event));
            }
        }
        overwrite("event " + QByteArray::number(messages) + '.');
        const auto reader = Reader::open(m_path).value();
        std::vector<MessageId> hits;
        FilterReader search(*reader, filterOf("has:violation"));
        for (MessageId next(1); next.value <= messages;)
            next = MessageId(search.scan(next, MessageId(messages), hits).scanned.value + 1);
        QVERIFY2(std::ssize(hits) > messages / 2 && std::ssize(hits) < messages, qPrintable(QString::number(hits.size())));
    }

private:
    std::vector<MessageId> walked() const
    {
        const auto reader = Reader::open(m_path).value();
        Walk walk(*reader);
        std::vector<MessageId> ids;
        while (const auto row = walk.next()) {
            if (const auto *message = std::get_if<MessageRow>(&*row))
                ids.push_back(message->id);
        }
        return ids;
    }
    void record()
    {
        const auto recording = create();
        const auto session = recording->addSession({});
        for (qint64 i = 1; i <= messages; ++i)
            recording->append(tests::textRecord(session, textOf(i)));
    }
    [[nodiscard]] std::vector<MessageId> readableOneByOne() const
    {
        std::vector<MessageId> readable;
        const auto reader = Reader::open(m_path).value();
        for (qint64 i = 1; i <= messages; ++i) {
            const auto rows = reader->messages(MessageId(i), 1);
            if (!rows.empty() && rows.front().id.value == i)
                readable.emplace_back(i);
        }
        return readable;
    }
    void overwrite(const QByteArray &what)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(what);
        QVERIFY(at > 0);
        QVERIFY(file.seek(at / pageSize * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, '\xAA')), pageSize);
    }
    /// Of a chain of pages the one that names the next one: it leads nowhere.
    void overwriteNextOf(const QByteArray &end)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray all = file.readAll();
        const qsizetype at = all.indexOf(end) / pageSize; // from 0; SQLite counts from 1, in big endian
        QByteArray number(4, '\0');
        qToBigEndian(static_cast<quint32>(at + 1), number.data());
        for (qsizetype page = 0; page < all.size() / pageSize; ++page) {
            if (QByteArrayView(all).sliced(page * pageSize, 4) != number)
                continue;
            QVERIFY(file.seek(page * pageSize));
            QCOMPARE(file.write(QByteArray(4, '\x7F')), 4);
            return;
        }
        QFAIL("no page leads there");
    }
};

QTEST_GUILESS_MAIN(TestDamagedSearch)
#include "tst_damagedsearch.moc"
