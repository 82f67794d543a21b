// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deflated.h"
#include "support/enginedriver.h"
#include "support/testcase.h"
#include "support/transcript.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;
using Kind = ViolationKind;

namespace {

struct Offence {
    QByteArray sentence;
    Role receiver = Role::Client;
    QByteArray before; ///< what the peer does right
    QByteArray bytes; ///< what it does wrong
    quint64 index = 0; ///< of the first wrong byte in bytes
    Kind kind {};
    QByteArrayList cut; ///< how the lines begin of the messages that this leaves unfinished
    bool isDeflating = false; ///< permessage-deflate was agreed on
};

constexpr qsizetype frameLimit = 2000;
constexpr qsizetype messageLimit = 3000;

} // namespace

Q_DECLARE_METATYPE(Offence)

/// Each way in which a peer can break a rule, for both ends; RFC 6455, sections 5, 7.1.7 and 8.1.
class TestEngineViolations : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addChunkings(); }

    void initTestCase()
    {
        addHeaderRows();
        addFragmentRows();
        addMaskRows();
        addCloseRows();
        addTextRows();
        addLimitRows();
        addDeflateRows();
    }

    void anOffenceFailsTheConnection_data()
    {
        QTest::addColumn<Offence>("offence");
        for (const Offence &offence : m_offences)
            QTest::newRow(offence.sentence.constData()) << offence;
    }
    void anOffenceFailsTheConnection()
    {
        QFETCH(Offence, offence);
        EngineDriver driver = open(offence.receiver, agreementOf(offence));
        driver.hear(offence.before);
        (void)driver.events();
        (void)driver.wrote();
        const size_t messagesBefore = driver.messages().size();
        driver.hear(offence.bytes);
        QCOMPARE(driver.violations().size(), size_t(1));
        const Violation &violation = driver.violations().front();
        QCOMPARE(violation.kind, offence.kind);
        const quint64 at = static_cast<quint64>(offence.before.size()) + offence.index;
        QCOMPARE(violation.streamOffset, driver.origin() + at);
        verifyEvidence(offence, violation.bytes);
        verifyCut(driver, messagesBefore, offence.cut);
        verifyEnd(driver, offence);
    }

    void everyKindIsAmongTheRows()
    {
        QSet<int> seen;
        for (const Offence &offence : m_offences)
            seen.insert(int(offence.kind));
        QCOMPARE(seen.size(), int(lastViolationKind) + 1);
    }

    void whatComesWithAnOffenceAndAfterItIsDiscarded()
    {
        EngineDriver driver = open(Role::Client);
        driver.hear(wire::text("x").rsv(1));
        (void)driver.events();
        driver.hear(wire::text("more"));
        QVERIFY(driver.events().isEmpty());
        driver.hearEnd();
        QCOMPARE(driver.events(), QByteArrayList {"discarded 7 at 2 " + wire::quoted("x" + wire::text("more").bytes())});
        driver.hear("nothing any more");
        driver.hearEnd();
        QVERIFY(driver.events().isEmpty());
    }

    void afterOurOwnCloseAnOffenceIsToldButNoSecondCloseIsSent()
    {
        EngineDriver driver = open(Role::Client);
        QVERIFY(driver->sendClose(CloseCode::Normal));
        (void)driver.wrote();
        driver.hear(wire::text("x").rsv(1));
        QCOMPARE(driver.violations().size(), size_t(1));
        QVERIFY(driver.wrote().isEmpty());
        QVERIFY(driver->shouldDisconnect());
        QVERIFY(!driver->outcome().isClean);
    }

    void aCloseFrameThatIsWrongAnswersNothing()
    {
        EngineDriver driver = open(Role::Client);
        QVERIFY(driver->sendClose(CloseCode::Normal));
        (void)driver.wrote();
        driver.hear(wire::close(1005));
        QVERIFY(driver.wrote().isEmpty());
        QVERIFY(!driver->outcome().isClean);
        QVERIFY(driver->shouldDisconnect());
    }

private:
    static QByteArray agreementOf(const Offence &offence)
    {
        if (offence.kind == Kind::WindowExceeded)
            return "permessage-deflate; server_max_window_bits=9; client_max_window_bits=9";
        return offence.isDeflating ? QByteArray(deflateName) : QByteArray();
    }

    static EngineDriver open(Role role, const QByteArray &extensions = {})
    {
        QFETCH_GLOBAL(Chunking, chunking);
        Limits limits;
        limits.frame = frameLimit;
        limits.message = messageLimit;
        limits.fragments = 5;
        return EngineDriver::open(role, chunking, limits, extensions);
    }

    void row(const char *sentence, const std::vector<wire::Frame> &before, const wire::Frame &wrong, Kind kind,
        const QByteArrayList &cut = {}, qsizetype payloadIndex = -1)
    {
        for (const Role receiver : {Role::Client, Role::Server}) {
            const bool isMasked = receiver == Role::Server;
            Offence offence {nameOf(receiver) + sentence, receiver, {}, wrong.maskedIf(isMasked), 0, kind, cut};
            for (const wire::Frame &frame : before)
                offence.before += frame.maskedIf(isMasked).bytes();
            if (payloadIndex >= 0)
                offence.index = static_cast<quint64>(wrong.maskedIf(isMasked).header().size() + payloadIndex);
            m_offences.push_back(offence);
        }
    }

    /// With permessage-deflate: what is wrong is found in the payload where @p isInPayload is true, and in the header else.
    void deflateRow(const char *sentence, const std::vector<wire::Frame> &before, const wire::Frame &wrong, Kind kind,
        const QByteArrayList &cut, bool isInPayload)
    {
        const size_t from = m_offences.size();
        row(sentence, before, wrong, kind, cut, isInPayload ? 0 : -1);
        for (size_t i = from; i < m_offences.size(); ++i)
            m_offences[i].isDeflating = true;
    }

    static QByteArray nameOf(Role receiver) { return receiver == Role::Client ? "client: " : "server: "; }

    void addHeaderRows()
    {
        using namespace wire;
        row("RSV1 without an extension (5.2)", {}, text("Hello").rsv(4), Kind::ReservedBitSet, {"cut text \"\""});
        row("RSV2 without an extension (5.2)", {}, text("Hello").rsv(2), Kind::ReservedBitSet, {"cut text \"\""});
        row("RSV3 without an extension (5.2)", {}, ping("Hello").rsv(1), Kind::ReservedBitSet, {"cut ping \"\""});
        row("a reserved bit in the second frame (5.2)", {text("fine")}, binary("").rsv(1), Kind::ReservedBitSet,
            {"cut binary \"\""});
        for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
            const QByteArray sentence = "opcode " + QByteArray::number(opcode) + " is reserved (5.2)";
            row(sentence.constData(), {}, wire::Frame(opcode, "x"), Kind::ReservedOpcode,
                {"cut opcode " + QByteArray::number(opcode) + " \"\""});
        }
        row("125 bytes in a length of 16 bits (5.2)", {}, binary(QByteArray(125, 'x')).lengthBytes(2),
            Kind::NonMinimalLength, {"cut binary \"\""});
        row("126 bytes in a length of 64 bits (5.2)", {}, binary(QByteArray(126, 'x')).lengthBytes(8),
            Kind::NonMinimalLength, {"cut binary \"\""});
        row("a length with the highest bit set (5.2)", {}, binary("").declaring(1ULL << 63), Kind::LengthOutOfRange,
            {"cut binary \"\""});
        row("a ping of 126 bytes (5.5)", {}, ping(QByteArray(126, 'x')), Kind::ControlFrameTooLong, {"cut ping \"\""});
        row("a close frame of 126 bytes (5.5)", {}, wire::close(1000, QByteArray(124, 'x')), Kind::ControlFrameTooLong,
            {"cut close \"\""});
        row("a ping in fragments (5.5)", {}, ping("x").unfinished(), Kind::ControlFrameFragmented, {"cut ping \"\""});
        row("a close frame in fragments (5.5)", {}, wire::close(1000).unfinished(), Kind::ControlFrameFragmented,
            {"cut close \"\""});
    }

    void addFragmentRows()
    {
        using namespace wire;
        row("a continuation of nothing (5.4)", {}, continuation("x"), Kind::ContinuationWithoutStart,
            {"cut continuation \"\""});
        row("a continuation after the last fragment (5.4)", {text("a").unfinished(), continuation("b")},
            continuation("c").unfinished(), Kind::ContinuationWithoutStart, {"cut continuation \"\""});
        row("a text inside of a text (5.4)", {text("a").unfinished()}, text("b"), Kind::StartWithoutEnd,
            {"cut text \"a\"", "cut text \"\""});
        row("binary data inside of a text (5.4)", {text("a").unfinished(), ping()}, binary("b").unfinished(),
            Kind::StartWithoutEnd, {"cut text \"a\"", "cut binary \"\""});
        row("a wrong ping inside of a text leaves both (5.5)", {text("a").unfinished()}, ping("b").unfinished(),
            Kind::ControlFrameFragmented, {"cut text \"a\"", "cut ping \"\""});
    }

    void addMaskRows()
    {
        using namespace wire;
        const auto masked = [this](const char *sentence, const wire::Frame &frame, const QByteArrayList &cut) {
            m_offences.push_back({sentence, Role::Client, text("fine"), frame.masked(), 0, Kind::MaskedServerFrame, cut});
        };
        masked("a text of a server must not be masked (5.1)", text("x"), {"cut text \"\""});
        masked("a close frame of a server must not be masked (5.1)", wire::close(1000), {"cut close \"\""});
        const auto unmasked = [this](const char *sentence, const wire::Frame &frame, const QByteArrayList &cut) {
            m_offences.push_back({sentence, Role::Server, text("fine").masked(), frame, 0, Kind::UnmaskedClientFrame, cut});
        };
        unmasked("a text of a client must be masked (5.1)", text("x"), {"cut text \"\""});
        unmasked("an empty ping of a client must be masked (5.1)", ping(), {"cut ping \"\""});
    }

    void addCloseRows()
    {
        using namespace wire;
        row("a close frame of one byte (5.5.1)", {}, closeWith("\x03"), Kind::ClosePayloadTooShort, {}, 0);
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2000, 2999, 5000, 65535}) {
            const QByteArray sentence = "close code " + QByteArray::number(code) + " must not stand on the wire (7.4)";
            row(sentence.constData(), {}, wire::close(code), Kind::InvalidCloseCode, {}, 0);
        }
        row("a close reason that is not UTF-8 (5.5.1, 8.1)", {}, wire::close(1000, "bad \xFF byte"),
            Kind::InvalidUtf8InCloseReason, {}, 6);
        row("a close reason that ends inside of a code point (8.1)", {}, wire::close(1000, "bad \xE2\x82"),
            Kind::InvalidUtf8InCloseReason, {}, 7);
    }

    void addTextRows()
    {
        using namespace wire;
        row("a text that is not UTF-8 (8.1)", {}, text("\xFF"), Kind::InvalidUtf8InText, {"cut text ff"}, 0);
        row("an overlong form (8.1)", {}, text("fine \xC0\xAF"), Kind::InvalidUtf8InText, {"cut text "}, 5);
        row("a surrogate (8.1)", {}, text("fine \xED\xA0\x80"), Kind::InvalidUtf8InText, {"cut text "}, 6);
        row("beyond the end of Unicode (8.1)", {}, text("\xF4\x90\x80\x80"), Kind::InvalidUtf8InText, {"cut text "}, 1);
        row("a text that ends inside of a code point (8.1)", {}, text("ab\xE2\x82"), Kind::InvalidUtf8InText,
            {"cut text 61 62 e2 82"}, 3);
        row("not UTF-8 in the second fragment (8.1)", {text("fine ").unfinished()}, continuation("\xFF"),
            Kind::InvalidUtf8InText, {"cut text 66 69 6e 65 20 ff in 2 frames"}, 0);
        row("not UTF-8 across two fragments (8.1)", {text("\xE2").unfinished()}, continuation("\x28"),
            Kind::InvalidUtf8InText, {"cut text e2 28 in 2 frames"}, 0);
        row("a last fragment that leaves a code point open (8.1)", {text("\xE2").unfinished()}, continuation("\x82"),
            Kind::InvalidUtf8InText, {"cut text e2 82 in 2 frames"}, 0);
        row("an empty last fragment that leaves a code point open (8.1)", {text("\xE2").unfinished()}, continuation(""),
            Kind::InvalidUtf8InText, {"cut text e2 in 2 frames"}, 0);
    }

    void addLimitRows()
    {
        using namespace wire;
        row("a frame over the limit, before its payload is there (7.4.1)", {}, binary("").declaring(frameLimit + 1),
            Kind::FrameTooLong, {"cut binary \"\""});
        row("an unthinkable frame (7.4.1)", {}, binary("").declaring(1ULL << 40), Kind::FrameTooLong, {"cut binary \"\""});
        row("a message over the limit, before its last payload is there (7.4.1)",
            {binary(QByteArray(frameLimit, 'x')).unfinished()}, continuation("").declaring(messageLimit - frameLimit + 1),
            Kind::MessageTooLong, {"cut binary of 2000 bytes in 2 frames"});
        row("more empty fragments than the limit (7.4.1)",
            {binary("").unfinished(), continuation("").unfinished(), continuation("").unfinished(),
                continuation("").unfinished(), continuation("").unfinished()},
            continuation(""), Kind::MessageTooLong, {"cut binary \"\" in 6 frames"});
    }

    void addDeflateRows()
    {
        using namespace wire;
        const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
        const QByteArray hello = hex("f248cdc9c90700");
        deflateRow("RSV1 in a ping (7692, 6)", {}, ping("x").rsv(4), Kind::MisplacedCompressedBit, {"cut ping \"\""}, false);
        deflateRow("RSV1 in a continuation (7692, 6)", {text(hello.first(3)).unfinished().rsv(4)}, continuation("x").rsv(4),
            Kind::MisplacedCompressedBit, {"cut text \"He\" in 2 frames"}, false);
        deflateRow("RSV2 although compression was agreed on (5.2)", {}, text("x").rsv(6), Kind::ReservedBitSet,
            {"cut text \"\""}, false);
        deflateRow("data that claims to be compressed (7692, 7.2.2)", {}, binary("{\"a\":1}").rsv(4),
            Kind::BrokenCompression, {"cut binary "}, true);
        deflateRow("broken in the second fragment (7692, 7.2.2)", {binary(hello.first(5)).unfinished().rsv(4), ping()},
            continuation("\xFF\xFF"), Kind::BrokenCompression, {"cut binary 48 65 6c 6c 6f"}, true);
        deflateRow("a message that ends inside of a block (7692, 7.2.1)", {}, text(hello.first(5)).rsv(4),
            Kind::BrokenCompression, {"cut text \"Hell"}, true);
        deflateRow("a compressed message without a byte (7692, 7.2.3.6)", {}, text("").rsv(4), Kind::BrokenCompression,
            {"cut text \"\""}, true);
        deflateRow("a look back at a message that there was not (7692, 7.2.3.2)", {text("Hello")},
            binary(hex("f200110000")).rsv(4), Kind::BrokenCompression, {"cut binary \"H\""}, true);
        const QByteArray noise = randomBytes(600);
        deflateRow("a look back beyond a window of 9 bits (7692, 7.1.2)", {},
            binary(zlibDeflated(noise + noise.first(100))).rsv(4), Kind::WindowExceeded, {"cut binary of "}, true);
        const QByteArray bomb = zlibDeflated(QByteArray(messageLimit + 1, 'x'));
        QVERIFY(bomb.size() < 50);
        deflateRow("what inflates to more than the limit (7.4.1)", {}, binary(bomb).rsv(4), Kind::MessageTooLong,
            {"cut binary of 3000 bytes"}, true);
        deflateRow("fragments that inflate to more than the limit (7.4.1)", {binary(bomb.first(4)).unfinished().rsv(4)},
            continuation(bomb.sliced(4)), Kind::MessageTooLong, {"cut binary of 3000 bytes in 2 frames"}, true);
        deflateRow("compressed fragments over the limit that inflate to nothing (7.4.1)",
            {binary(hex("000000ffff").repeated(400)).unfinished().rsv(4)}, continuation("").declaring(1001),
            Kind::MessageTooLong, {"cut binary \"\" in 2 frames"}, false);
        deflateRow("a compressed text that is not UTF-8 (8.1)", {}, text(zlibDeflated("fine \xFF\xFF")).rsv(4),
            Kind::InvalidUtf8InText, {"cut text 66 69 6e 65 20 ff"}, true);
        deflateRow("a compressed text that ends inside of a code point (8.1)", {}, text(zlibDeflated("ab\xE2\x82")).rsv(4),
            Kind::InvalidUtf8InText, {"cut text 61 62 e2 82"}, true);
        const QByteArray cut = zlibDeflated("ab\xE2\x82");
        deflateRow("an empty last fragment of such a text (8.1)", {text(cut).unfinished().rsv(4)}, continuation(""),
            Kind::InvalidUtf8InText, {"cut text 61 62 e2 82 in 2 frames"}, true);
    }

    /// The bytes that prove it begin at the place that is told, unmasked.
    static void verifyEvidence(const Offence &offence, const QByteArray &evidence)
    {
        QVERIFY(evidence.size() <= 16);
        if (offence.isDeflating && offence.kind == Kind::InvalidUtf8InText) { // what it inflates to
            QVERIFY(evidence.startsWith('\xFF') || evidence.endsWith('\x82'));
            return;
        }
        const auto header = FrameHeader::fromBytes(offence.bytes);
        if (offence.index == 0) {
            QCOMPARE(evidence, header->toBytes());
            return;
        }
        QByteArray payload = offence.bytes.mid(header->size());
        if (header->maskingKey)
            payload = masked(payload, *header->maskingKey);
        const QByteArray rest = payload.mid(static_cast<qsizetype>(offence.index) - header->size());
        QVERIFY(rest.startsWith(evidence));
        QVERIFY(!evidence.isEmpty() || rest.isEmpty());
    }

    /// How much of a text had come when it was found to be wrong depends on the pieces.
    static void verifyCut(const EngineDriver &driver, size_t from, const QByteArrayList &beginnings)
    {
        QByteArrayList lines;
        for (size_t i = from; i < driver.messages().size(); ++i) {
            const Message &message = driver.messages()[i];
            if (message.isComplete)
                continue;
            lines.append(lineOf(message));
            QVERIFY(message.time() != framescope::base::MonoTime(0));
        }
        QCOMPARE(lines.size(), beginnings.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY2(lines[i].startsWith(beginnings[i]), lines[i].constData());
    }

    /// Section 7.1.7: a close frame that says why, then no more.
    static void verifyEnd(EngineDriver &driver, const Offence &offence)
    {
        const int code = int(closeCodeFor(offence.kind));
        QCOMPARE(driver.wrote(),
            QByteArrayList {"close " + QByteArray::number(code) + " \"\""
                + (offence.receiver == Role::Client ? QByteArray(" masked") : QByteArray())});
        QVERIFY(driver->shouldDisconnect());
        QVERIFY(driver->closeExpected());
        QCOMPARE(driver->sendText(QByteArray("x")).error(), SendError::NotOpen);
        const CloseOutcome outcome = driver->outcome();
        QCOMPARE(int(outcome.code), code);
        QCOMPARE(outcome.by, ClosedBy::Local);
        QVERIFY(!outcome.isClean);
        (void)driver.events();
        driver.hear(wire::ping("ignored").maskedIf(offence.receiver == Role::Server));
        QVERIFY(driver.events().isEmpty());
        QVERIFY(driver.wrote().isEmpty());
    }

    std::vector<Offence> m_offences;
};

QTEST_GUILESS_MAIN(TestEngineViolations)
#include "tst_engineviolations.moc"
