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

Q_DECLARE_METATYPE(Role)
Q_DECLARE_METATYPE(std::vector<wire::Frame>)

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// A client and a server that have agreed on what the client offers, as far as the server's policy allows.
struct Pair {
    EngineDriver client;
    EngineDriver server;

    Pair(Chunking chunking, const QByteArrayList &offers, const std::optional<DeflatePolicy> &policy)
        : client(Engine::client(requestWith(offers)), chunking)
        , server(Engine::server({}, policy), chunking)
    {
        client->start();
        talk();
        server->accept();
        talk();
    }

    static ClientRequest requestWith(const QByteArrayList &offers)
    {
        ClientRequest request = plainRequest();
        request.extensions = offers;
        return request;
    }

    void talk()
    {
        for (;;) {
            const QByteArray up = client->takeBytes();
            server.hear(up);
            const QByteArray down = server->takeBytes();
            client.hear(down);
            if (up.isEmpty() && down.isEmpty())
                return;
        }
    }
};

Message sentMessage(EngineDriver &driver)
{
    return std::get<Message>(driver->takeSent().back().what);
}

} // namespace

/// permessage-deflate through the machine, both roles; RFC 7692.
class TestEngineDeflate : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addChunkings(); }

    void bothEndsAgreeOnTheSame_data()
    {
        QTest::addColumn<QByteArrayList>("offers");
        QTest::addColumn<std::optional<DeflatePolicy>>("policy");
        QTest::addColumn<QByteArray>("extensions");
        const auto row = [](const char *sentence, const QByteArrayList &offers, const std::optional<DeflatePolicy> &policy,
                             const char *extensions) {
            QTest::newRow(sentence) << offers << policy << QByteArray(extensions);
        };
        const DeflatePolicy open;
        row("nothing is offered", {}, open, "");
        row("a server that does not compress", {deflateName}, {}, "");
        row("the plain offer", {deflateName}, open, " with permessage-deflate");
        row("no takeover in either direction", {deflateName}, DeflatePolicy {{true, 15}, {true, 15}},
            " with permessage-deflate; server_no_context_takeover; client_no_context_takeover");
        row("the second offer", {"permessage-deflate; foo", "permessage-deflate; server_max_window_bits=8"}, open,
            " with permessage-deflate; server_max_window_bits=8");
    }
    void bothEndsAgreeOnTheSame()
    {
        QFETCH(QByteArrayList, offers);
        QFETCH(std::optional<DeflatePolicy>, policy);
        QFETCH(QByteArray, extensions);
        Pair pair(chunking(), offers, policy);
        QCOMPARE(pair.client.events(), (QByteArrayList {"response 101", "opened" + extensions}));
        QCOMPARE(pair.server.events(), (QByteArrayList {"request GET /chat", "opened" + extensions}));
    }

    void messagesArriveAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<DeflatePolicy>("policy");
        const QByteArray plain = deflateName;
        QTest::newRow("with takeover") << plain << DeflatePolicy();
        QTest::newRow("without takeover") << plain << DeflatePolicy {{true, 15}, {true, 15}};
        QTest::newRow("the client takes over, the server does not") << plain << DeflatePolicy {{true, 15}, {false, 15}};
        QTest::newRow("the smallest windows")
            << plain + "; client_max_window_bits" << DeflatePolicy {{false, 8}, {false, 8}};
        QTest::newRow("small windows without takeover")
            << plain + "; client_max_window_bits; server_no_context_takeover" << DeflatePolicy {{false, 9}, {true, 8}};
    }
    void messagesArriveAsTheyWere()
    {
        QFETCH(QByteArray, offer);
        QFETCH(DeflatePolicy, policy);
        Pair pair(chunking(), {offer}, policy);
        const QByteArray words = wordy(40'000);
        const std::vector<QByteArray> payloads {"", "short", words, randomBytes(5'000), words, QByteArray(100'000, 'x'),
            words.first(compressionThreshold - 1), words.first(compressionThreshold)};
        for (const QByteArray &payload : payloads) {
            QVERIFY(pair.client->sendBinary(payload));
            QVERIFY(pair.client->sendPing("between"));
            QVERIFY(pair.server->sendText(payload.toHex()));
            pair.talk();
        }
        verifyReceived(pair.server, payloads, [](const QByteArray &payload) { return payload; });
        verifyReceived(pair.client, payloads, [](const QByteArray &payload) { return payload.toHex(); });
    }

    void framesBecomeEvents_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<std::vector<wire::Frame>>("frames");
        QTest::addColumn<QByteArrayList>("events");
        const auto row = [](const char *sentence, const std::vector<wire::Frame> &frames, const QByteArrayList &events) {
            QTest::addRow("client: %s", sentence) << Role::Client << frames << events;
            QTest::addRow("server: %s", sentence) << Role::Server << frames << events;
        };
        using namespace wire;
        const QByteArray hello = hex("f248cdc9c90700");
        row("a compressed text (7.2.3.1)", {text(hello).rsv(4)}, {"text \"Hello\""});
        row("a text that is not compressed, between two that are (6)",
            {text(hello).rsv(4), text("plain"), text(hex("f200110000")).rsv(4)},
            {"text \"Hello\"", "text \"plain\"", "text \"Hello\""});
        row("fragments, RSV1 in the first only, and a ping between (7.2.3.1, 6)",
            {text(hello.first(3)).unfinished().rsv(4), ping("x"), continuation(hello.sliced(3))},
            {"fragment text f2 48 cd unfinished", "ping \"x\"", "fragment continuation c9 c9 07 00",
                "text \"Hello\" in 2 frames"});
        row("an empty last fragment", {binary(hello).unfinished().rsv(4), continuation("")},
            {"fragment binary f2 48 cd c9 c9 07 00 unfinished", "fragment continuation \"\"",
                "binary \"Hello\" in 2 frames"});
        row("an empty first fragment", {binary("").unfinished().rsv(4), continuation(hello)},
            {"fragment binary \"\" unfinished", "fragment continuation f2 48 cd c9 c9 07 00",
                "binary \"Hello\" in 2 frames"});
        row("an empty message (7.2.3.6)", {text(hex("00")).rsv(4), text(hello).rsv(4)}, {"text \"\"", "text \"Hello\""});
        row("a final block (7.2.3.4)", {text(hex("f348cdc9c9070000")).rsv(4), text(hello).rsv(4)},
            {"text \"Hello\"", "text \"Hello\""});
        row("fragments without RSV1 are not compressed (6)", {text("Hel").unfinished(), continuation("lo")},
            {"fragment text \"Hel\" unfinished", "fragment continuation \"lo\"", "text \"Hello\" in 2 frames"});
        const QByteArray begun = zlibDeflated("\xE2\x82") + hex("0000ffff");
        row("a code point that the fragments of a text cut (6455, 8.1)",
            {text(begun).unfinished().rsv(4), continuation(zlibDeflated("\xAC"))},
            {"fragment text " + begun.toHex(' ') + " unfinished", "fragment continuation " + zlibDeflated("\xAC").toHex(' '),
                "text e2 82 ac in 2 frames"});
        for (const PeerMessages &messages : peerMessages()) {
            std::vector<wire::Frame> frames;
            QByteArrayList lines;
            for (size_t i = 0; i < messages.wire.size(); ++i) {
                frames.push_back(text(messages.wire[i]).rsv(4));
                lines.append("text " + wire::quoted(peerPlain().at(i)));
            }
            row(messages.peer, frames, lines);
        }
    }
    void framesBecomeEvents()
    {
        QFETCH(Role, role);
        QFETCH(std::vector<wire::Frame>, frames);
        QFETCH(QByteArrayList, events);
        EngineDriver driver = open(role);
        for (const wire::Frame &frame : frames)
            driver.hear(frame.maskedIf(role == Role::Server));
        QCOMPARE(driver.events(), events);
        QVERIFY(driver->isOpen());
    }

    void framesKeepWhatCrossedTheWire()
    {
        EngineDriver driver = open(Role::Server);
        const QByteArray hello = hex("f248cdc9c90700");
        const std::vector<wire::Frame> frames {
            wire::text(hello.first(3)).unfinished().rsv(4).masked(), wire::continuation(hello.sliced(3)).masked()};
        driver.hear(frames[0].bytes() + frames[1].bytes());
        const Message &message = driver.messages().front();
        QVERIFY(message.isCompressed());
        QCOMPARE(message.payload().toByteArray(), QByteArray("Hello"));
        QCOMPARE(message.wireSize(), static_cast<quint64>(frames[0].bytes().size() + frames[1].bytes().size()));
        for (qsizetype i = 0; i < 2; ++i)
            QCOMPARE(message.frames[i].header.toBytes() + message.frames[i].wirePayload(),
                frames[static_cast<size_t>(i)].bytes());
    }

    void aStreamThatEndsInsideLeavesWhatCouldBeInflated()
    {
        EngineDriver driver = open(Role::Client);
        driver.hear(wire::text(hex("f248cdc9c90700")).rsv(4).bytes().chopped(2));
        driver.hearEnd();
        QCOMPARE(driver.events(), QByteArrayList {"cut text \"Hell\""});
        QCOMPARE(driver.messages().front().frames.front().payload.toByteArray(), hex("f248cdc9c9"));
    }

    void whatIsSentIsToldPlainAndItsFrameAsItLeft()
    {
        for (const Role role : {Role::Client, Role::Server}) {
            EngineDriver driver = open(role);
            const QByteArray payload = wordy(1000);
            QVERIFY(driver->sendText(payload));
            const QByteArray bytes = driver->takeBytes();
            const Message message = sentMessage(driver);
            QCOMPARE(message.payload().toByteArray(), payload);
            QVERIFY(message.isCompressed());
            const Frame &frame = message.frames.front();
            QCOMPARE(frame.header.toBytes() + frame.wirePayload(), bytes);
            QCOMPARE(frame.header.rsv(), 4);
            QCOMPARE(zlibInflated({frame.payload.toByteArray()}), std::optional(std::vector {payload}));
        }
    }

    void shortMessagesAndThoseThatAreNotToBeAreNotCompressed()
    {
        EngineDriver driver = open(Role::Server);
        QVERIFY(driver->sendText(QByteArray(compressionThreshold - 1, 'x')));
        QVERIFY(!sentMessage(driver).isCompressed());
        QVERIFY(driver->sendText(QByteArray(compressionThreshold, 'x')));
        QVERIFY(sentMessage(driver).isCompressed());
        QVERIFY(driver->sendText(QByteArray(1000, 'x'), Compression::Never));
        QVERIFY(!sentMessage(driver).isCompressed());
        QVERIFY(driver->sendBinary(QByteArray(1000, 'x'), Compression::Never));
        QVERIFY(!sentMessage(driver).isCompressed());
        QVERIFY(driver->sendPing(QByteArray(125, 'x')));
        QVERIFY(!sentMessage(driver).isCompressed()); // section 6
        EngineDriver plain = EngineDriver::open(Role::Server, Chunking::Whole);
        QVERIFY(plain->sendText(QByteArray(1000, 'x')));
        QVERIFY(!sentMessage(plain).isCompressed());
    }

    /// What the peer keeps of a frame that a person made is not known: the next message must not refer to what was before.
    void afterACompressedFrameThatWasMadeByHandNothingIsTakenOver()
    {
        EngineDriver driver = open(Role::Server);
        const QByteArray payload = wordy(500);
        QVERIFY(driver->sendText(payload));
        const QByteArray first = sentMessage(driver).frames.front().payload.toByteArray();
        QVERIFY(driver->sendText(payload));
        QVERIFY(sentMessage(driver).frames.front().payload.size() < first.size() / 4);
        QVERIFY(driver->sendFrame({.rsv1 = true}, zlibDeflated("by hand")));
        QVERIFY(driver->sendText(payload));
        QCOMPARE(sentMessage(driver).frames.front().payload.toByteArray(), first);
    }

    void aBombStopsAtTheLimit()
    {
        Limits limits;
        limits.message = 1'000'000;
        EngineDriver driver = EngineDriver::open(Role::Client, chunking(), limits, deflateName);
        driver.hear(wire::binary(zlibDeflated(QByteArray(100'000'000, '\0'))).rsv(4));
        QCOMPARE(driver.violations().front().kind, ViolationKind::MessageTooLong);
        QCOMPARE(driver.messages().front().payload().size(), qsizetype(1'000'000));
        QVERIFY(driver.messages().front().payload().bufferSize() < 1'100'000);
        QCOMPARE(int(driver->outcome().code), 1009);
    }

private:
    static Chunking chunking()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        return chunking;
    }

    static EngineDriver open(Role role) { return EngineDriver::open(role, chunking(), {}, deflateName); }

    template <typename Change>
    static void verifyReceived(const EngineDriver &driver, const std::vector<QByteArray> &payloads, const Change &change)
    {
        std::vector<Message> received;
        for (const Message &message : driver.messages()) {
            if (!isControl(message.opcode))
                received.push_back(message);
        }
        QCOMPARE(received.size(), payloads.size());
        for (size_t i = 0; i < payloads.size(); ++i) {
            const QByteArray plain = change(payloads[i]);
            QVERIFY(received[i].payload().view() == plain);
            QCOMPARE(received[i].isCompressed(), plain.size() >= compressionThreshold);
        }
    }
};

Q_DECLARE_METATYPE(DeflatePolicy)
Q_DECLARE_METATYPE(std::optional<DeflatePolicy>)

QTEST_GUILESS_MAIN(TestEngineDeflate)
#include "tst_enginedeflate.moc"
