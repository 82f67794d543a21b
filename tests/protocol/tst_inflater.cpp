// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chunking.h"
#include "support/deflated.h"
#include "support/testcase.h"

#include <protocol/inflater.h>

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;
using Step = Inflater::Step;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// Feeds one message, cut into pieces. Nothing where it is broken.
std::optional<QByteArray> inflated(Inflater &inflater, const QByteArray &wire, Chunking chunking)
{
    std::vector<QByteArray> pieces = chunked(wire, chunking);
    if (pieces.empty())
        pieces.emplace_back();
    QByteArray plain;
    for (size_t i = 0; i < pieces.size(); ++i) {
        inflater.feed(pieces[i], i + 1 == pieces.size());
        Step step = inflater.step(plain);
        while (step == Step::More)
            step = inflater.step(plain);
        if (step != Step::Used)
            return std::nullopt;
    }
    return plain;
}

} // namespace

/// Compressed messages; RFC 7692, section 7.2.2.
class TestInflater : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addChunkings(); }

    void messagesAreInflated_data()
    {
        QTest::addColumn<std::vector<QByteArray>>("wire");
        QTest::addColumn<std::vector<QByteArray>>("plain");
        QTest::addColumn<bool>("noContextTakeover");
        const auto row = [](const char *sentence, const std::vector<QByteArray> &wire, const std::vector<QByteArray> &plain,
                             bool noContextTakeover = false) {
            QTest::newRow(sentence) << wire << plain << noContextTakeover;
        };
        row("one block (7.2.3.1)", {hex("f248cdc9c90700")}, {"Hello"});
        row("a window that is shared (7.2.3.2)", {hex("f248cdc9c90700"), hex("f200110000")}, {"Hello", "Hello"});
        row("a block without compression (7.2.3.3)", {hex("000500faff48656c6c6f00")}, {"Hello"});
        row("a final block (7.2.3.4)", {hex("f348cdc9c9070000")}, {"Hello"});
        row("a final block, and another message after it (7.2.3.4)", {hex("f348cdc9c9070000"), hex("f248cdc9c90700")},
            {"Hello", "Hello"});
        row("two final blocks in one message (7.2.1)", {hex("f348cdc9c90700f348cdc9c9070000")}, {"HelloHello"});
        row("a final block that is the one left out", {hex("f248cdc9c907000000ffff01"), hex("f248cdc9c90700")},
            {"Hello", "Hello"});
        row("two blocks (7.2.3.5)", {hex("f248050000 00ffffcac9c90700")}, {"Hello"});
        row("an empty message (7.2.3.6)", {hex("00"), hex("00"), hex("f248cdc9c90700")}, {"", "", "Hello"});
        row("blocks without a byte in them", {hex("000000ffff000000ffff00")}, {""});
        row("messages that stand alone", {hex("f248cdc9c90700"), hex("f248cdc9c90700")}, {"Hello", "Hello"}, true);
        row("one that becomes a thousand times as long", {zlibDeflated(QByteArray(300'000, 'a'))},
            {QByteArray(300'000, 'a')});
        row("exactly as much as one step takes", {zlibDeflated(QByteArray(Inflater::StepSize, 'a')), hex("00")},
            {QByteArray(Inflater::StepSize, 'a'), ""});
        const QByteArray noise = randomBytes(100'000);
        row("what cannot be compressed", {zlibDeflated(noise)}, {noise});
        for (const PeerMessages &messages : peerMessages()) {
            std::vector<QByteArray> plain = peerPlain();
            plain.resize(messages.wire.size());
            row(messages.peer, messages.wire, plain, messages.noContextTakeover);
        }
    }
    void messagesAreInflated()
    {
        QFETCH(std::vector<QByteArray>, wire);
        QFETCH(std::vector<QByteArray>, plain);
        QFETCH(bool, noContextTakeover);
        QFETCH_GLOBAL(Chunking, chunking);
        Inflater inflater({noContextTakeover});
        for (size_t i = 0; i < wire.size(); ++i)
            QCOMPARE(inflated(inflater, wire[i], chunking), std::optional(plain.at(i)));
    }

    void whatIsBrokenIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("a block of a type that does not exist (RFC 1951, 3.2.3)") << hex("ff");
        QTest::newRow("a block without compression whose lengths differ (RFC 1951, 3.2.4)") << hex("000500aaaa48656c6c6f00");
        QTest::newRow("a look back beyond the beginning (RFC 1951, 3.2.3)") << hex("f200110000");
        QTest::newRow("codes that make no tree (RFC 1951, 3.2.7)") << hex("edffffffffffffff");
        QTest::newRow("no byte at all: even an empty message has one (7.2.3.6)") << QByteArray();
        QTest::newRow("an end inside of a block (7.2.1)") << hex("f248cd");
        QTest::newRow("an end inside of a block without compression (7.2.1)") << hex("000500faff4865");
        QTest::newRow("an end behind the lengths (7.2.1)") << hex("000500faff");
        QTest::newRow("a final block with nothing behind it (7.2.3.4)") << hex("f348cdc9c90700");
        QTest::newRow("the tail left in place") << hex("f248cdc9c907000000ffff");
        QTest::newRow("a header of zlib (7.2.1)") << hex("789cf248cdc9c907000000ffff");
        QTest::newRow("a text that is not compressed") << QByteArray("{\"event\":\"trade\",\"price\":12.5}");
    }
    void whatIsBrokenIsNoticed()
    {
        QFETCH(QByteArray, wire);
        QFETCH_GLOBAL(Chunking, chunking);
        Inflater inflater({});
        QVERIFY(!inflated(inflater, wire, chunking));
    }

    void withoutTakeoverNothingIsLeftOfTheMessageBefore()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        Inflater inflater({true});
        QVERIFY(inflated(inflater, hex("f248cdc9c90700"), chunking));
        QVERIFY(!inflated(inflater, hex("f200110000"), chunking));
    }

    void aLookBackAcrossAFinalBlockIsBroken() // RFC 1951: it ends the data that can be looked back at
    {
        QFETCH_GLOBAL(Chunking, chunking);
        Inflater inflater({});
        QVERIFY(inflated(inflater, hex("f348cdc9c9070000"), chunking));
        QVERIFY(!inflated(inflater, hex("f200110000"), chunking));
    }

    void aSmallWindowIsHeldTo_data()
    {
        QTest::addColumn<int>("bits");
        for (int bits = 8; bits < 15; ++bits)
            QTest::addRow("%d bits (7.1.2)", bits) << bits;
    }
    void aSmallWindowIsHeldTo()
    {
        QFETCH(int, bits);
        QFETCH_GLOBAL(Chunking, chunking);
        const qsizetype window = qsizetype(1) << bits;
        const QByteArray near = randomBytes(window);
        const QByteArray reaching = near + near.first(100);
        Inflater strict({false, bits});
        QCOMPARE(inflated(strict, zlibDeflated(reaching), chunking), std::optional(reaching));
        const QByteArray text = wordy(40'000);
        Inflater agreeing({false, std::max(bits, 9)}); // zlib does not deflate with 8
        QCOMPARE(inflated(agreeing, zlibDeflated(text, std::max(bits, 9)), chunking), std::optional(text));

        const QByteArray far = randomBytes(window + Inflater::Slackness);
        const QByteArray beyond = zlibDeflated(far + far.first(100));
        Inflater generous({});
        QVERIFY(inflated(generous, beyond, chunking));
        Inflater again({false, bits});
        again.feed(beyond, true);
        QByteArray plain;
        Step step = again.step(plain);
        while (step == Step::More)
            step = again.step(plain);
        QCOMPARE(step, Step::WindowExceeded);
        QVERIFY(plain.startsWith(far) && plain.size() < far.size() + 100);
    }

    void atTheEdgeOfASmallWindowTheCuttingChangesNothing()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        constexpr qsizetype window = 512;
        int noticed = 0;
        for (qsizetype start = 0; start < 16; ++start) { // where in a call of zlib the look back stands
            for (qsizetype distance = window - 1; distance <= window + 2 * Inflater::Slackness; ++distance) {
                const QByteArray past = randomBytes(distance);
                const QByteArray wire = zlibDeflated(randomBytes(start) + past + past.first(100));
                Inflater whole({false, 9});
                Inflater cut({false, 9});
                const auto outcome = inflated(whole, wire, Chunking::Whole);
                QCOMPARE(inflated(cut, wire, chunking), outcome);
                QVERIFY(outcome || distance > window);
                noticed += outcome ? 0 : 1;
            }
        }
        QVERIFY(noticed > 0);
    }

    void aLookBackBeyondTheBeginningIsNotAMatterOfTheWindow()
    {
        Inflater inflater({false, 9});
        inflater.feed(hex("f200110000"), true);
        QByteArray plain;
        QCOMPARE(inflater.step(plain), Step::Broken);
    }

    void eachStepIsSmall()
    {
        const QByteArray bomb = zlibDeflated(QByteArray(10'000'000, '\0'));
        Inflater inflater({});
        inflater.feed(bomb, true);
        QByteArray plain;
        qsizetype before = 0;
        while (inflater.step(plain) == Step::More) {
            QVERIFY(plain.size() - before <= Inflater::StepSize);
            before = plain.size();
        }
        QCOMPARE(plain.size(), qsizetype(10'000'000));
    }
};

Q_DECLARE_METATYPE(std::vector<QByteArray>)

QTEST_GUILESS_MAIN(TestInflater)
#include "tst_inflater.moc"
