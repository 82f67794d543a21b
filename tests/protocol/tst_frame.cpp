// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chunking.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <protocol/frame.h>

#include <QTest>

using namespace framescope::protocol;
using framescope::tests::randomness;
namespace wire = framescope::tests::wire;

class TestFrame : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesTheExamplesOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("fin");
        QTest::addColumn<int>("opcode");
        QTest::addColumn<bool>("masked");
        QTest::addColumn<quint64>("length");
        const auto row = [](const char *sentence, const char *hex, bool fin, int opcode, bool masked, quint64 length) {
            QTest::newRow(sentence) << QByteArray::fromHex(hex) << fin << opcode << masked << length;
        };
        row("an unmasked text (5.7)", "8105", true, 1, false, 5);
        row("a masked text (5.7)", "818537fa213d", true, 1, true, 5);
        row("the first fragment of a text (5.7)", "0103", false, 1, false, 3);
        row("the last fragment of a text (5.7)", "8002", true, 0, false, 2);
        row("an unmasked ping (5.7)", "8905", true, 9, false, 5);
        row("a masked pong (5.7)", "8a8537fa213d", true, 10, true, 5);
        row("256 bytes of binary (5.7)", "827e0100", true, 2, false, 256);
        row("64 KiB of binary (5.7)", "827f0000000000010000", true, 2, false, 65536);
        row("the longest length there is", "827fffffffffffffffff", true, 2, false, 0xFFFFFFFFFFFFFFFFULL);
    }
    void readsAndWritesTheExamplesOfTheStandard()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, fin);
        QFETCH(int, opcode);
        QFETCH(bool, masked);
        QFETCH(quint64, length);
        const auto header = FrameHeader::fromBytes(QByteArray(bytes + "payload"));
        QVERIFY(header);
        QCOMPARE(header->fin, fin);
        QCOMPARE(header->rsv(), 0);
        QCOMPARE(int(header->opcode), opcode);
        QCOMPARE(header->maskingKey.has_value(), masked);
        QCOMPARE(header->payloadLength, length);
        QCOMPARE(header->size(), bytes.size());
        QCOMPARE(header->toBytes(), bytes);
    }

    void anIncompleteHeaderIsNone()
    {
        for (const int lengthBytes : {0, 2, 8}) {
            for (const bool isMasked : {false, true}) {
                const QByteArray whole = wire::Frame(1, "x").maskedIf(isMasked).lengthBytes(lengthBytes).header();
                for (qsizetype size = 0; size < whole.size(); ++size)
                    QVERIFY(!FrameHeader::fromBytes(whole.first(size)));
                QVERIFY(FrameHeader::fromBytes(whole));
            }
        }
    }

    void everyFirstTwoBytesComeBackAsTheyWere()
    {
        for (int first = 0; first <= 0xFF; ++first) {
            for (int second = 0; second <= 0xFF; ++second) {
                QByteArray bytes = QByteArray(1, static_cast<char>(first)) + static_cast<char>(second);
                bytes += QByteArray::fromHex("000000000000000a01020304");
                const auto header = FrameHeader::fromBytes(bytes);
                QVERIFY(header);
                QCOMPARE(header->toBytes(), bytes.first(header->size()));
            }
        }
    }

    void reservedBitsAreANumberWithRsv1First()
    {
        for (int bits = 0; bits < 8; ++bits) {
            const auto header = FrameHeader::fromBytes(wire::text("").rsv(bits).bytes());
            QVERIFY(header);
            QCOMPARE(header->rsv(), bits);
            QCOMPARE(header->rsv1, (bits & 4) != 0);
            QCOMPARE(header->rsv2, (bits & 2) != 0);
            QCOMPARE(header->rsv3, (bits & 1) != 0);
        }
    }

    void theShortestLengthIsChosen_data()
    {
        QTest::addColumn<quint64>("length");
        QTest::addColumn<int>("extra");
        QTest::addColumn<int>("field");
        QTest::newRow("nothing fits into the 7 bits") << quint64(0) << 0 << 0;
        QTest::newRow("125 is the last that fits into the 7 bits") << quint64(125) << 0 << 125;
        QTest::newRow("126 needs 16 bits") << quint64(126) << 2 << 126;
        QTest::newRow("65535 is the last that fits into 16 bits") << quint64(65535) << 2 << 126;
        QTest::newRow("65536 needs 64 bits") << quint64(65536) << 8 << 127;
    }
    void theShortestLengthIsChosen()
    {
        QFETCH(quint64, length);
        QFETCH(int, extra);
        QFETCH(int, field);
        FrameHeader header;
        header.setPayloadLength(length);
        QCOMPARE(int(header.lengthBytes), extra);
        QCOMPARE(int(header.lengthField()), field);
        QVERIFY(header.isLengthMinimal());
        QCOMPARE(header.toBytes(), wire::text("").declaring(length).header());
    }

    void aLengthLongerThanNeededIsSeenAndKept()
    {
        for (const int lengthBytes : {2, 8}) {
            const QByteArray bytes = wire::text("abc").lengthBytes(lengthBytes).header();
            const auto header = FrameHeader::fromBytes(bytes);
            QVERIFY(header);
            QCOMPARE(header->payloadLength, quint64(3));
            QVERIFY(!header->isLengthMinimal());
            QCOMPARE(header->toBytes(), bytes);
        }
    }

    void randomHeadersComeBackAsTheyWere()
    {
        for (int i = 0; i < 2000; ++i) {
            wire::Frame frame = wire::Frame(static_cast<int>(randomness().bounded(16)), {})
                                    .rsv(static_cast<int>(randomness().bounded(8)))
                                    .maskedIf(randomness().bounded(2) == 0)
                                    .declaring(randomness().generate64() >> randomness().bounded(64))
                                    .lengthBytes(8);
            if (randomness().bounded(2) == 0)
                frame = frame.unfinished();
            const auto header = FrameHeader::fromBytes(frame.header());
            QVERIFY(header);
            QCOMPARE(header->toBytes(), frame.header());
        }
    }

    void aFrameKnowsItsPlaceAndSize()
    {
        Frame frame;
        frame.header = *FrameHeader::fromBytes(wire::text("Hello").masked().header());
        frame.streamOffset = 100;
        frame.payload = QByteArray("Hello");
        QVERIFY(frame.isComplete());
        QCOMPARE(frame.payloadOffset(), quint64(106));
        QCOMPARE(frame.wireSize(), quint64(11));
        QCOMPARE(frame.wirePayload(), QByteArray::fromHex("7f9f4d5158"));
        frame.payload = QByteArray("Hel");
        QVERIFY(!frame.isComplete());
        QCOMPARE(frame.wireSize(), quint64(9));
    }

    void anUnmaskedPayloadStandsOnTheWireAsItIs()
    {
        Frame frame;
        frame.payload = QByteArray("Hello");
        QCOMPARE(frame.wirePayload(), QByteArray("Hello"));
    }

    void aMessageIsAsLongAsItsFramesAndEndsWithTheLast()
    {
        QCOMPARE(Message().wireSize(), quint64(0));
        QCOMPARE(Message().time(), framescope::base::MonoTime(0));
        Message message;
        for (const int time : {5, 7}) {
            Frame frame;
            frame.header.setPayloadLength(3);
            frame.payload = QByteArray("abc");
            frame.time = framescope::base::MonoTime(time);
            message.frames.append(frame);
        }
        QCOMPARE(message.wireSize(), quint64(10));
        QCOMPARE(message.time(), framescope::base::MonoTime(7));
    }

    void opcodesFromEightOnControlTheConnection()
    {
        for (int value = 0; value < 16; ++value) {
            const auto opcode = static_cast<Opcode>(value);
            QCOMPARE(isControl(opcode), value >= 8);
            QCOMPARE(isDefined(opcode), value <= 2 || (value >= 8 && value <= 10));
        }
    }
};

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
