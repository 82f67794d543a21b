// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/transcript.h"
#include "support/wire.h"

#include <protocol/messageassembler.h>

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;
using Kind = ViolationKind;
namespace base = framescope::base;

namespace {

FrameHeader headerOf(const wire::Frame &frame)
{
    return *FrameHeader::fromBytes(frame.header());
}

Frame frameOf(const wire::Frame &frame)
{
    const FrameHeader header = headerOf(frame);
    return {header, 0, frame.bytes().mid(header.size()), {}};
}

/// What is left of a rule when the client plays the receiver, so that frames need no mask.
std::optional<Kind> verdict(const wire::Frame &frame, Limits limits = {})
{
    return MessageAssembler(Role::Client, limits).checkHeader(headerOf(frame));
}

bool isWhole(const MessageAssembler &assembler, const Frame &frame)
{
    return assembler.isWholeMessage(frame.header, frame.payload.view());
}

} // namespace

class TestMessageAssembler : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFrameIsAMessageThatSharesItsPayload()
    {
        MessageAssembler assembler(Role::Client, {});
        const Frame frame = frameOf(wire::text("Hello"));
        const auto message = assembler.add(frame);
        QVERIFY(message);
        QCOMPARE(lineOf(*message), QByteArray("text \"Hello\""));
        QCOMPARE(message->payload().data(), frame.payload.data());
    }

    void smallFragmentsDoNotKeepTheLargeReadsTheyCameIn()
    {
        constexpr int fragments = 1000;
        MessageAssembler assembler(Role::Client, {});
        for (int i = 0; i < fragments; ++i) {
            Frame frame = frameOf(i == 0 ? wire::binary("x").unfinished() : wire::continuation("x").unfinished());
            frame.payload = base::Bytes(QByteArray(16 * 1024, 'x'), 100, 1);
            QVERIFY(!assembler.add(std::move(frame)));
        }
        const auto message = assembler.takeUnfinished(std::nullopt);
        QCOMPARE(message->frames.size(), fragments);
        qsizetype kept = message->assembled->bufferSize();
        for (const Frame &frame : message->frames) {
            QCOMPARE(frame.payload.toByteArray(), QByteArray("x"));
            kept += frame.payload.bufferSize();
        }
        QVERIFY2(kept < 100 * fragments, qPrintable(QString::number(kept)));
    }

    void aFrameIsAWholeMessageWhereNothingElseBelongsToIt_data()
    {
        QTest::addColumn<wire::Frame>("frame");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("a text") << wire::text("Hello") << true;
        QTest::newRow("a text without a byte") << wire::text("") << true;
        QTest::newRow("a binary message") << wire::binary("\xFF") << true;
        QTest::newRow("a text that is not UTF-8") << wire::text("\xFF") << false;
        QTest::newRow("a text that ends inside of a code point") << wire::text("\xC3") << false;
        QTest::newRow("a first fragment") << wire::text("Hel").unfinished() << false;
        QTest::newRow("a control frame") << wire::ping("now") << false;
        QTest::newRow("a text with a reserved bit") << wire::text("Hello").rsv(1) << false;
        QTest::newRow("a masked text of a server") << wire::text("Hello").masked() << false;
    }
    void aFrameIsAWholeMessageWhereNothingElseBelongsToIt()
    {
        QFETCH(const wire::Frame, frame);
        QTEST(isWhole(MessageAssembler(Role::Client, {}), frameOf(frame)), "isWhole");
    }

    void whatWasBegunGoesOn()
    {
        MessageAssembler inside(Role::Client, {});
        QVERIFY(!inside.add(frameOf(wire::text("Hel").unfinished())));
        QVERIFY(!isWhole(inside, frameOf(wire::continuation("lo"))));

        MessageAssembler arriving(Role::Client, {});
        const Frame frame = frameOf(wire::text("Hello"));
        QVERIFY(!arriving.checkArrived(frame.header, frame.payload.view().first(2)));
        QVERIFY(!isWhole(arriving, frame));
    }

    void fragmentsBecomeOneMessage()
    {
        MessageAssembler assembler(Role::Client, {});
        QVERIFY(!assembler.add(frameOf(wire::text("Hel").unfinished())));
        QVERIFY(assembler.isInsideMessage());
        QVERIFY(!assembler.add(frameOf(wire::continuation("").unfinished())));
        const auto message = assembler.add(frameOf(wire::continuation("lo")));
        QVERIFY(message);
        QCOMPARE(lineOf(*message), QByteArray("text \"Hello\" in 3 frames"));
        QVERIFY(!assembler.isInsideMessage());
    }

    void aControlFrameBetweenFragmentsIsAMessageOfItsOwn()
    {
        MessageAssembler assembler(Role::Client, {});
        QVERIFY(!assembler.add(frameOf(wire::binary("a").unfinished())));
        const auto ping = assembler.add(frameOf(wire::ping("now")));
        QVERIFY(ping);
        QCOMPARE(lineOf(*ping), QByteArray("ping \"now\""));
        QVERIFY(assembler.isInsideMessage());
        const auto message = assembler.add(frameOf(wire::continuation("b")));
        QVERIFY(message);
        QCOMPARE(lineOf(*message), QByteArray("binary \"ab\" in 2 frames"));
    }

    void whatIsUnfinishedIsCut()
    {
        MessageAssembler assembler(Role::Client, {});
        QVERIFY(!assembler.takeUnfinished(std::nullopt));
        QVERIFY(!assembler.add(frameOf(wire::text("Hel").unfinished())));
        const auto message = assembler.takeUnfinished(frameOf(wire::continuation("l")));
        QVERIFY(message);
        QCOMPARE(lineOf(*message), QByteArray("cut text \"Hell\" in 2 frames"));
        QVERIFY(!assembler.isInsideMessage());
    }

    void aFrameThatIsCutAloneIsAMessageToo()
    {
        MessageAssembler assembler(Role::Client, {});
        const auto message = assembler.takeUnfinished(frameOf(wire::ping("x")));
        QVERIFY(message);
        QCOMPARE(lineOf(*message), QByteArray("cut ping \"x\""));
    }

    void limitsHoldBeforeThePayloadCame_data()
    {
        QTest::addColumn<quint64>("frame");
        QTest::addColumn<quint64>("message");
        QTest::addColumn<quint64>("length");
        QTest::addColumn<int>("kind");
        QTest::newRow("a frame as long as allowed") << quint64(10) << quint64(10) << quint64(10) << -1;
        QTest::newRow("a frame one byte too long (7.4.1)")
            << quint64(10) << quint64(99) << quint64(11) << int(Kind::FrameTooLong);
        QTest::newRow("a message one byte too long (7.4.1)")
            << quint64(99) << quint64(10) << quint64(11) << int(Kind::MessageTooLong);
        QTest::newRow("a length that no memory could take")
            << quint64(10) << quint64(10) << ~0ULL / 2 << int(Kind::FrameTooLong);
    }
    void limitsHoldBeforeThePayloadCame()
    {
        QFETCH(quint64, frame);
        QFETCH(quint64, message);
        QFETCH(quint64, length);
        QFETCH(int, kind);
        Limits limits;
        limits.frame = frame;
        limits.message = message;
        const auto found = verdict(wire::binary("").declaring(length), limits);
        QCOMPARE(found ? int(*found) : -1, kind);
    }

    void fragmentsCountTogetherAgainstTheLimit()
    {
        Limits limits;
        limits.message = 10;
        MessageAssembler assembler(Role::Client, limits);
        QVERIFY(!assembler.add(frameOf(wire::binary("12345").unfinished())));
        QVERIFY(!assembler.checkHeader(headerOf(wire::continuation("67890"))));
        QCOMPARE(assembler.checkHeader(headerOf(wire::continuation("67890+"))), std::optional(Kind::MessageTooLong));
    }

    void emptyFragmentsAreCountedToo()
    {
        Limits limits;
        limits.fragments = 3;
        MessageAssembler assembler(Role::Client, limits);
        QVERIFY(!assembler.add(frameOf(wire::binary("").unfinished())));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!assembler.checkHeader(headerOf(wire::continuation("").unfinished())));
            QVERIFY(!assembler.add(frameOf(wire::continuation("").unfinished())));
        }
        QCOMPARE(assembler.checkHeader(headerOf(wire::continuation("").unfinished())), std::optional(Kind::MessageTooLong));
        QVERIFY(!assembler.checkHeader(headerOf(wire::ping())));
    }

    void controlFramesHaveNoOtherLimitThanTheirOwn()
    {
        Limits limits;
        limits.frame = 1;
        limits.message = 1;
        QVERIFY(!verdict(wire::ping(QByteArray(125, 'x')), limits));
        QCOMPARE(verdict(wire::ping(QByteArray(126, 'x')), limits), std::optional(Kind::ControlFrameTooLong));
    }

    void aTextIsLookedAtAsItArrives()
    {
        MessageAssembler assembler(Role::Client, {});
        const FrameHeader header = headerOf(wire::text("12345678"));
        QVERIFY(!assembler.checkArrived(header, "123"));
        QVERIFY(!assembler.checkArrived(header, "123\xC3"));
        const auto bad = assembler.checkArrived(header, "123\xC3(");
        QVERIFY(bad);
        QCOMPARE(bad->kind, Kind::InvalidUtf8InText);
        QCOMPARE(bad->index, 4);
        QCOMPARE(bad->evidence, QByteArray("("));
    }

    void aTextMustNotEndInsideOfACodePoint()
    {
        MessageAssembler assembler(Role::Client, {});
        const auto bad = assembler.checkArrived(headerOf(wire::text("ab\xC3")), "ab\xC3");
        QVERIFY(bad);
        QCOMPARE(bad->index, 2);
        QCOMPARE(bad->evidence, QByteArray("\xC3"));
    }

    void anEmptyLastFragmentMayEndInsideOfACodePointToo()
    {
        MessageAssembler assembler(Role::Client, {});
        const wire::Frame first = wire::text("ab\xC3").unfinished();
        QVERIFY(!assembler.checkArrived(headerOf(first), "ab\xC3"));
        QVERIFY(!assembler.add(frameOf(first)));
        QVERIFY(!assembler.isTextComplete());
        const auto bad = assembler.checkArrived(headerOf(wire::continuation("")), "");
        QVERIFY(bad);
        QCOMPARE(bad->index, 0);
    }

    void binaryIsNotLookedAt()
    {
        MessageAssembler assembler(Role::Client, {});
        QVERIFY(!assembler.checkArrived(headerOf(wire::binary("\xFF")), "\xFF"));
        QVERIFY(!assembler.add(frameOf(wire::binary("\xFF").unfinished())));
        QVERIFY(!assembler.checkArrived(headerOf(wire::continuation("\xFF")), "\xFF"));
    }

    void rsv1IsForTheBeginningOfACompressedMessage_data() // RFC 7692, section 6
    {
        QTest::addColumn<wire::Frame>("frame");
        QTest::addColumn<int>("plain");
        QTest::addColumn<int>("deflating");
        const auto row = [](const char *sentence, const wire::Frame &frame, int plain, int deflating) {
            QTest::newRow(sentence) << frame << plain << deflating;
        };
        const int reserved = int(Kind::ReservedBitSet);
        const int misplaced = int(Kind::MisplacedCompressedBit);
        row("a text", wire::text("").rsv(4), reserved, -1);
        row("a first fragment", wire::binary("").unfinished().rsv(4), reserved, -1);
        row("a ping", wire::ping().rsv(4), reserved, misplaced);
        row("a close frame", wire::close(1000).rsv(4), reserved, misplaced);
        row("a continuation", wire::continuation("").rsv(4), reserved, misplaced);
        row("RSV2 beside it", wire::text("").rsv(6), reserved, reserved);
        row("RSV3 alone", wire::text("").rsv(1), reserved, reserved);
    }
    void rsv1IsForTheBeginningOfACompressedMessage()
    {
        QFETCH(const wire::Frame, frame);
        MessageAssembler assembler(Role::Client, {});
        const auto kind = [&] {
            const auto found = assembler.checkHeader(headerOf(frame));
            return found ? int(*found) : -1;
        };
        QTEST(kind(), "plain");
        assembler.enableInflate({});
        QTEST(kind(), "deflating");
    }

    void aCompressedFrameIsNoWholeMessageByItself()
    {
        MessageAssembler assembler(Role::Client, {});
        assembler.enableInflate({});
        const Frame frame = frameOf(wire::text(QByteArray::fromHex("f248cdc9c90700")).rsv(4));
        QVERIFY(!isWhole(assembler, frame));
        QVERIFY(!assembler.checkArrived(frame.header, frame.payload.view().first(3)));
        QVERIFY(!assembler.checkArrived(frame.header, frame.payload.view()));
        const auto message = assembler.add(frame);
        QVERIFY(message);
        QCOMPARE(lineOf(*message), QByteArray("text \"Hello\""));
        QCOMPARE(message->frames.front().payload, frame.payload);
        QVERIFY(message->isCompressed());
        QCOMPARE(message->wireSize(), quint64(9));
    }

    void whatIsCutOfACompressedMessageIsWhatCouldBeInflated()
    {
        MessageAssembler assembler(Role::Client, {});
        assembler.enableInflate({});
        const Frame whole = frameOf(wire::text(QByteArray::fromHex("f248cdc9c90700")).rsv(4));
        const Frame part {whole.header, 0, base::Bytes(whole.payload.toByteArray(), 0, 5), {}};
        QVERIFY(!assembler.checkArrived(part.header, part.payload.view()));
        const auto message = assembler.takeUnfinished(part);
        QVERIFY(message);
        QCOMPARE(lineOf(*message), QByteArray("cut text \"Hell\""));
    }

    void closePayloadsAreReadAndWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qsizetype>("index");
        const auto row = [](const char *sentence, const QByteArray &bytes, int code, const char *reason, int kind = -1,
                             qsizetype index = 0) {
            QTest::newRow(sentence) << bytes << code << QByteArray(reason) << kind << index;
        };
        row("nothing is no code (5.5.1)", "", -1, "");
        row("a code alone (5.5.1)", QByteArray::fromHex("03e8"), 1000, "");
        row("a code and a reason (5.5.1)", QByteArray::fromHex("03e9") + "bye", 1001, "bye");
        row("one byte is no code (5.5.1)", QByteArray::fromHex("03"), -1, "", int(Kind::ClosePayloadTooShort));
        row("a code that must not stand there (7.4.1)", QByteArray::fromHex("03ed"), 1005, "", int(Kind::InvalidCloseCode));
        row("a reason that is not UTF-8 (8.1)", QByteArray::fromHex("03e8") + "a\xFF", 1000, "a\xFF",
            int(Kind::InvalidUtf8InCloseReason), 3);
        row("a reason that ends inside of a code point (8.1)", QByteArray::fromHex("03e8") + "ab\xC3", 1000, "ab\xC3",
            int(Kind::InvalidUtf8InCloseReason), 4);
    }
    void closePayloadsAreReadAndWritten()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QByteArray, reason);
        QFETCH(int, kind);
        QFETCH(qsizetype, index);
        const ClosePayload payload = ClosePayload::fromBytes(bytes);
        QCOMPARE(payload.code ? int(*payload.code) : -1, code);
        QCOMPARE(payload.reason, reason);
        QCOMPARE(payload.toBytes(), bytes.size() == 1 ? QByteArray() : bytes);
        const auto violation = findViolation(bytes);
        QCOMPARE(violation ? int(violation->kind) : -1, kind);
        QCOMPARE(violation ? violation->index : 0, index);
    }
};

QTEST_GUILESS_MAIN(TestMessageAssembler)
#include "tst_messageassembler.moc"
