// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <capture/rowindex.h>

#include <QRandomGenerator>
#include <QTest>

using namespace framescope::capture;
using framescope::base::EventId;
using framescope::base::MessageId;

namespace {

struct PlacedEvent {
    EventId id;
    MessageId after;
};

/// The rows written down one by one.
std::vector<RowIndex::Row> rowsOf(qint64 lastMessage, const std::vector<PlacedEvent> &events)
{
    std::vector<RowIndex::Row> rows;
    for (qint64 message = 0; message <= lastMessage; ++message) {
        if (message > 0)
            rows.push_back(MessageId(message));
        for (const PlacedEvent &event : events) {
            if (event.after.value == message)
                rows.push_back(event.id);
        }
    }
    return rows;
}

void compare(const RowIndex &index, const std::vector<RowIndex::Row> &rows)
{
    QCOMPARE(index.rowCount(), static_cast<qint64>(rows.size()));
    for (qint64 row = 0; row < index.rowCount(); ++row) {
        const auto &expected = rows[static_cast<size_t>(row)];
        QVERIFY2(index.at(row) == expected, qPrintable(QString::number(row)));
        if (const auto *message = std::get_if<MessageId>(&expected))
            QCOMPARE(index.rowOf(*message), row);
    }
}

} // namespace

class TestRowIndex : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoRows() { compare({}, {}); }

    void eventsStandBehindTheirMessages()
    {
        RowIndex index;
        index.setLastMessage(MessageId(3));
        index.addEvent(EventId(1), {});
        index.addEvent(EventId(2), {});
        index.addEvent(EventId(3), MessageId(2));
        index.addEvent(EventId(4), MessageId(3));
        compare(index, {EventId(1), EventId(2), MessageId(1), MessageId(2), EventId(3), MessageId(3), EventId(4)});
    }

    void eventsWaitForTheirMessage()
    {
        RowIndex index;
        index.addEvent(EventId(1), MessageId(2));
        compare(index, {});
        index.setLastMessage(MessageId(1));
        compare(index, {MessageId(1)});
        index.setLastMessage(MessageId(2));
        compare(index, {MessageId(1), MessageId(2), EventId(1)});
    }

    void itNeverShrinks()
    {
        RowIndex index;
        index.setLastMessage(MessageId(2));
        index.setLastMessage(MessageId(1));
        QCOMPARE(index.rowCount(), 2);
    }

    void anyOrderIsThatOfAListWrittenByHand()
    {
        QRandomGenerator random(20240501);
        for (int round = 0; round < 200; ++round) {
            RowIndex index;
            std::vector<PlacedEvent> events;
            qint64 lastMessage = 0;
            for (int step = 0; step < 20; ++step) {
                if (random.bounded(2) == 0) {
                    lastMessage += random.bounded(4);
                    index.setLastMessage(MessageId(lastMessage));
                } else {
                    const qint64 atLeast = events.empty() ? 0 : events.back().after.value;
                    const EventId id(static_cast<qint64>(events.size()) + 1);
                    events.push_back({id, MessageId(std::max(atLeast, lastMessage) + random.bounded(3))});
                    index.addEvent(id, events.back().after);
                }
                compare(index, rowsOf(lastMessage, events));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void tenMillionMessagesTakeNoMemory()
    {
        RowIndex index;
        index.setLastMessage(MessageId(10'000'000));
        index.addEvent(EventId(1), MessageId(5'000'000));
        QCOMPARE(index.rowCount(), 10'000'001);
        QVERIFY(index.at(5'000'000) == RowIndex::Row(EventId(1)));
        QVERIFY(index.at(10'000'000) == RowIndex::Row(MessageId(10'000'000)));
        QCOMPARE(index.rowOf(MessageId(5'000'000)), 4'999'999);
        QCOMPARE(index.rowOf(MessageId(5'000'001)), 5'000'001);
    }

    void aPartHasItsMessagesAndEventsInTheirOrder()
    {
        RowIndex index;
        index.setPartial();
        index.addEvent(EventId(1), MessageId(0));
        index.addMessage(MessageId(3));
        index.addMessage(MessageId(7));
        index.addEvent(EventId(4), MessageId(5));
        index.addEvent(EventId(9), MessageId(7));
        index.addEvent(EventId(10), MessageId(12)); // stands behind what is not there yet
        index.setLastMessage(MessageId(8));
        const std::vector<RowIndex::Row> rows {EventId(1), MessageId(3), EventId(4), MessageId(7), EventId(9)};
        QCOMPARE(index.rowCount(), qint64(rows.size()));
        for (size_t row = 0; row < rows.size(); ++row)
            QVERIFY(index.at(static_cast<qint64>(row)) == rows[row]);
        QCOMPARE(index.rowOf(MessageId(3)), 1);
        QCOMPARE(index.rowOf(MessageId(7)), 3);
        QCOMPARE(index.rowOf(MessageId(5)), 2); // where it would stand
        QCOMPARE(index.rowOfEvent(0), 0);
        QCOMPARE(index.rowOfEvent(1), 2);
        QCOMPARE(index.rowOfEvent(2), 4);
        index.setLastMessage(MessageId(12));
        QCOMPARE(index.rowCount(), qint64(rows.size()) + 1);
    }
};

QTEST_GUILESS_MAIN(TestRowIndex)
#include "tst_rowindex.moc"
