// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <replay/comparison.h>

#include <QTest>

using namespace framescope;
using replay::Comparison;
using replay::Difference;

namespace {

/// "!x" is the binary x.
replay::ComparedMessage message(const QByteArray &word)
{
    const bool isBinary = word.startsWith('!');
    return {isBinary ? protocol::Opcode::Binary : protocol::Opcode::Text, isBinary ? word.mid(1) : word, {}, 0};
}

void play(Comparison &comparison, const QByteArrayList &recorded, const QByteArrayList &received)
{
    qsizetype expected = 0;
    const auto expectMore = [&] {
        for (; comparison.wantsMore() && expected < recorded.size(); ++expected) {
            auto next = message(recorded[expected]);
            next.id = base::MessageId(expected + 1);
            comparison.expect(std::move(next));
        }
    };
    for (qsizetype i = 0; i < received.size(); ++i) {
        expectMore();
        auto next = message(received[i]);
        next.number = i + 1;
        comparison.receive(std::move(next));
    }
    for (expectMore(); expected < recorded.size(); expectMore())
        comparison.passOne();
    comparison.finish();
}

/// "payload 2 3": what was recorded as message 2 came as the third.
QByteArray lineOf(const Difference &difference)
{
    static const char *const names[] = {"type", "payload", "order", "missing", "extra"};
    return QByteArray(names[static_cast<int>(difference.kind)]) + ' ' + QByteArray::number(difference.recorded.value) + ' '
        + QByteArray::number(difference.received);
}

QByteArrayList numbers(int from, int to)
{
    QByteArrayList words;
    for (int i = from; i <= to; ++i)
        words.append(QByteArray::number(i));
    return words;
}

} // namespace

class TestComparison : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreNamed_data()
    {
        QTest::addColumn<QByteArrayList>("recorded");
        QTest::addColumn<QByteArrayList>("received");
        QTest::addColumn<QByteArrayList>("differences");
        QTest::addColumn<qint64>("matches");
        const auto row = [](const char *name, const QByteArray &recorded, const QByteArray &received,
                             const QByteArrayList &differences, qint64 matches) {
            const auto words = [](const QByteArray &text) { return text.isEmpty() ? QByteArrayList() : text.split(' '); };
            QTest::newRow(name) << words(recorded) << words(received) << differences << matches;
        };
        row("nothing is nothing", "", "", {}, 0);
        row("the same is the same", "a b !c", "a b !c", {}, 3);
        row("one is missing in the middle", "a b c", "a c", {"missing 2 0"}, 2);
        row("all are missing", "a b", "", {"missing 1 0", "missing 2 0"}, 0);
        row("the last ones are missing", "a b c", "a", {"missing 2 0", "missing 3 0"}, 1);
        row("one is extra in the middle", "a b", "a x b", {"extra 0 2"}, 2);
        row("one is extra at the end", "a", "a x", {"extra 0 2"}, 1);
        row("one is another", "a b c", "a x c", {"payload 2 2"}, 2);
        row("all are others", "a b", "x y", {"payload 1 1", "payload 2 2"}, 0);
        row("one has another type", "a b c", "a !b c", {"type 2 2"}, 2);
        row("two have changed places", "a b c", "b a c", {"order 1 2"}, 2);
        row("one comes much later", "a b c d", "b c d a", {"order 1 4"}, 3);
        row("one is another, and one is extra", "a b c", "a x y c", {"payload 2 2", "extra 0 3"}, 2);
        row("one comes twice", "a b", "a a b", {"extra 0 2"}, 2);
        row("one comes once instead of twice", "a a b", "a b", {"missing 2 0"}, 2);
    }
    void differencesAreNamed()
    {
        QFETCH(QByteArrayList, recorded);
        QFETCH(QByteArrayList, received);
        QFETCH(QByteArrayList, differences);
        QFETCH(qint64, matches);
        Comparison comparison;
        play(comparison, recorded, received);
        QByteArrayList lines;
        for (const Difference &difference : comparison.differences())
            lines.append(lineOf(difference));
        QCOMPARE(lines, differences);
        QCOMPARE(comparison.differenceCount(), qint64(differences.size()));
        QCOMPARE(comparison.matches(), matches);
    }

    void aDifferenceSaysWhere()
    {
        Comparison comparison;
        const QByteArray lead(40, '.');
        play(comparison, {lead + "old" + QByteArray(100, '-')}, {lead + "new"});
        QCOMPARE(comparison.differences().size(), size_t(1));
        const Difference &difference = comparison.differences().front();
        QCOMPARE(difference.offset, qint64(40));
        QCOMPARE(difference.recordedSize, qint64(143));
        QCOMPARE(difference.receivedSize, qint64(43));
        QCOMPARE(difference.receivedExcerpt, QByteArray(16, '.') + "new");
        QCOMPARE(difference.recordedExcerpt.size(), qsizetype(64));
        QVERIFY(difference.recordedExcerpt.contains("old--"));
    }

    void whatIsMissingFarAheadIsFound()
    {
        Comparison comparison;
        play(comparison, numbers(1, 1000), numbers(1, 500) + numbers(531, 1000));
        QCOMPARE(comparison.matches(), qint64(970));
        QCOMPARE(comparison.differenceCount(), qint64(30));
    }

    void ofManyDifferencesSomeAreKeptAndAllAreCounted()
    {
        Comparison comparison;
        play(comparison, numbers(1, 5000), {});
        QCOMPARE(comparison.differenceCount(), qint64(5000));
        QCOMPARE(comparison.differences().size(), Comparison::MostKept);
        QCOMPARE(comparison.differences().back().recorded.value, qint64(Comparison::MostKept));
    }

    void aFloodOfOthersIsPairedOneByOne()
    {
        Comparison comparison;
        play(comparison, numbers(1, 1000), numbers(10'001, 11'000));
        QCOMPARE(comparison.differenceCount(), qint64(1000));
        QVERIFY(comparison.differences().front().kind == Difference::Kind::Payload);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
