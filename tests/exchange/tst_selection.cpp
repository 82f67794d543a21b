// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exported.h"
#include "exchange/samplerecording.h"
#include "support/testcase.h"

#include <capture/walk.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::exchange;

namespace {

using Ranges = QList<QPair<int, int>>;

MessageRange range(qint64 first, qint64 last)
{
    return {base::MessageId(first), base::MessageId(last)};
}

} // namespace

class TestSelection : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("x.fscope"));
        tests::makeSampleRecording(m_path);
    }

    void selects_data()
    {
        QTest::addColumn<Ranges>("ranges");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const Ranges &ranges, const char *filter, const char *expected) {
            QTest::newRow(name) << ranges << QString::fromUtf8(filter) << QByteArray(expected);
        };
        row("everything without a wish", {}, "", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18");
        row("a range with both ends", {{3, 5}}, "", "3 4 5");
        row("ranges in any order that overlap", {{9, 10}, {2, 4}, {4, 5}, {10, 9}}, "", "2 3 4 5 9 10");
        row("what lies beyond the recording", {{18, 1000}}, "", "18");
        row("nothing, where ranges hold nothing", {{5, 4}}, "", "");
        row("a type", {}, "type:binary", "6 14");
        row("a word in texts and close reasons", {}, "LONG", "12");
        row("a word beyond the preview of no text", {}, "xxx", "");
        row("ranges and a filter together", {{1, 4}}, "dir:in type:text", "1 3 4");
    }
    void selects()
    {
        QFETCH(const Ranges, ranges);
        QFETCH(QString, filter);
        QFETCH(QByteArray, expected);
        Selection selection = tests::filtered(filter);
        for (const auto &[first, last] : ranges)
            selection.ranges.push_back(range(first, last));
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        Selector selector(*reader, selection);
        QByteArrayList selected;
        for (const capture::MessageRow &row : reader->messages(base::MessageId(1), 1000)) {
            if (selector.selects(row))
                selected.append(QByteArray::number(row.id.value));
        }
        QCOMPARE(selected.join(' '), expected);
        QCOMPARE(selector.isEverything(), ranges.isEmpty() && filter.isEmpty());
    }

    void walksInTheOneOrder()
    {
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        capture::Walk walk(*reader);
        QCOMPARE(walk.lastMessage().value, qint64(tests::sampleMessages));
        base::MessageId message;
        base::EventId event;
        int rows = 0;
        while (const auto next = walk.next()) {
            ++rows;
            if (const auto *row = std::get_if<capture::MessageRow>(&*next)) {
                QCOMPARE(row->id.value, message.value + 1);
                message = row->id;
            } else {
                const auto &other = std::get<capture::EventRow>(*next);
                QCOMPARE(other.afterMessage.value, message.value);
                QCOMPARE(other.id.value, event.value + 1);
                event = other.id;
            }
        }
        QCOMPARE(message.value, qint64(tests::sampleMessages));
        QCOMPARE(event.value, qint64(reader->events({}).size()));
        QCOMPARE(qint64(rows), message.value + event.value);
    }

private:
    QTemporaryDir m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
