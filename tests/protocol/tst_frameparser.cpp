// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chunking.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <protocol/frameparser.h>

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;
using framescope::base::Bytes;
using Step = FrameParser::Step;

namespace {

/// All frames that the parser finds in @p stream.
std::vector<Frame> parse(FrameParser &parser, const QByteArray &stream, Chunking chunking)
{
    std::vector<Frame> frames;
    for (QByteArray &chunk : chunked(stream, chunking)) {
        parser.feed(std::move(chunk));
        for (Step step = parser.step(); step != Step::NeedBytes; step = parser.step()) {
            if (step == Step::FrameRead)
                frames.push_back(parser.takeFrame());
        }
    }
    return frames;
}

} // namespace

class TestFrameParser : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addChunkings(); }

    void findsFramesOfAllKindsWithTheirPlaces()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        const std::vector<wire::Frame> sent {wire::text("Hello"), wire::text("Hello").masked(), wire::ping(),
            wire::ping("x").masked(), wire::binary(randomBytes(126)), wire::binary(randomBytes(65535)).masked(),
            wire::binary(randomBytes(65536)), wire::continuation("").masked(), wire::Frame(7, "odd").rsv(7).unfinished(),
            wire::text("longer than needed").lengthBytes(8).masked()};
        QByteArray stream;
        for (const wire::Frame &frame : sent)
            stream += frame.bytes();
        FrameParser parser(1000);
        const std::vector<Frame> frames = parse(parser, stream, chunking);
        QCOMPARE(frames.size(), sent.size());
        quint64 offset = 1000;
        for (size_t i = 0; i < frames.size(); ++i) {
            QCOMPARE(frames[i].streamOffset, offset);
            QCOMPARE(frames[i].header.toBytes() + frames[i].wirePayload(), sent[i].bytes());
            QVERIFY(frames[i].isComplete());
            offset += frames[i].wireSize();
        }
        QCOMPARE(parser.streamOffset(), offset);
        QVERIFY(!parser.isInsidePayload());
        QVERIFY(!parser.isInsideHeader());
    }

    void aPayloadThatCameWholeIsNotCopied()
    {
        QByteArray chunk = wire::text("Hello").masked().bytes() + wire::binary(QByteArray(1000, 'x')).bytes();
        chunk.detach();
        const char *memory = chunk.constData();
        FrameParser parser;
        parser.feed(std::move(chunk));
        QCOMPARE(parser.step(), Step::HeaderRead);
        QCOMPARE(parser.step(), Step::FrameRead);
        const Frame first = parser.takeFrame();
        QCOMPARE(parser.step(), Step::HeaderRead);
        QCOMPARE(parser.step(), Step::FrameRead);
        const Frame second = parser.takeFrame();
        QCOMPARE(first.payload.data(), memory + 6);
        QCOMPARE(first.payload.toByteArray(), QByteArray("Hello"));
        QCOMPARE(second.payload.data(), memory + 11 + 4);
        QCOMPARE(second.payload.toByteArray(), QByteArray(1000, 'x'));
    }

    void aPayloadThatCameWholeAfterItsHeaderIsNotCopied()
    {
        FrameParser parser;
        parser.feed(wire::text("Hello").header());
        QCOMPARE(parser.step(), Step::HeaderRead);
        QCOMPARE(parser.step(), Step::NeedBytes);
        QByteArray chunk("Hello");
        chunk.detach();
        const char *memory = chunk.constData();
        parser.feed(std::move(chunk));
        QCOMPARE(parser.step(), Step::FrameRead);
        QCOMPARE(parser.takeFrame().payload.data(), memory);
    }

    void theCallersCopyOfAChunkStaysMasked()
    {
        const QByteArray kept = wire::text("Hello").masked();
        const QByteArray before(kept.constData(), kept.size());
        FrameParser parser;
        QCOMPARE(parse(parser, kept, Chunking::Whole).front().payload.toByteArray(), QByteArray("Hello"));
        parser.feed(kept);
        QCOMPARE(parser.step(), Step::HeaderRead);
        QCOMPARE(parser.step(), Step::FrameRead);
        QCOMPARE(kept, before);
    }

    void payloadsOutliveTheChunksThatFollow()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        FrameParser parser;
        const std::vector<Frame> first = parse(parser, wire::text("first").masked(), chunking);
        const std::vector<Frame> second = parse(parser, wire::text("second").masked(), chunking);
        QCOMPARE(first.front().payload.toByteArray(), QByteArray("first"));
        QCOMPARE(second.front().payload.toByteArray(), QByteArray("second"));
    }

    void aDeclaredLengthTakesNoMemory()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        FrameParser parser;
        const wire::Frame huge = wire::binary("the beginning").declaring(1ULL << 40);
        QVERIFY(parse(parser, huge, chunking).empty());
        QVERIFY(parser.isInsidePayload());
        QCOMPARE(parser.frame().header.payloadLength, 1ULL << 40);
        QCOMPARE(parser.arrivedPayload(), QByteArrayView("the beginning"));
        const auto unfinished = parser.takeUnfinished();
        QVERIFY(unfinished);
        QVERIFY(unfinished->payload.bufferSize() < 1024);
    }

    void theHeaderIsKnownBeforeThePayloadIsTaken()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        FrameParser parser;
        const QByteArray header = wire::binary("").declaring(70000).masked().header();
        int headers = 0;
        for (QByteArray &chunk : chunked(header, chunking)) {
            parser.feed(std::move(chunk));
            while (parser.step() == Step::HeaderRead)
                ++headers;
        }
        QCOMPARE(headers, 1);
        QCOMPARE(parser.frame().header.payloadLength, quint64(70000));
        QCOMPARE(parser.streamOffset(), quint64(14));
    }

    void whatIsLeftAtTheEndIsTheUnfinishedFrame_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("hasFrame");
        QTest::addColumn<QByteArray>("header");
        const QByteArray masked = wire::text("Hello").masked();
        QTest::newRow("nothing is left after a whole frame") << masked << QByteArray() << false << QByteArray();
        QTest::newRow("half a header is no frame") << masked.first(3) << QByteArray() << false << masked.first(3);
        QTest::newRow("a header alone is a frame without payload")
            << masked.first(6) << QByteArray() << true << QByteArray();
        QTest::newRow("a part of the payload is unmasked") << masked.first(9) << QByteArray("Hel") << true << QByteArray();
    }
    void whatIsLeftAtTheEndIsTheUnfinishedFrame()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, payload);
        QFETCH(bool, hasFrame);
        QFETCH(QByteArray, header);
        FrameParser parser;
        (void)parse(parser, stream, chunking);
        QCOMPARE(parser.takeRest(), header);
        const auto unfinished = parser.takeUnfinished();
        QCOMPARE(unfinished.has_value(), hasFrame);
        if (unfinished)
            QCOMPARE(unfinished->payload.toByteArray(), payload);
        QVERIFY(!parser.takeUnfinished());
    }
};

QTEST_GUILESS_MAIN(TestFrameParser)
#include "tst_frameparser.moc"
