// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginedriver.h"
#include "support/testcase.h"
#include "support/transcript.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;

/// What an open connection sends; RFC 6455, sections 5 and 6.1.
class TestEngineSend : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aClientMasksAndAServerDoesNot()
    {
        EngineDriver client = open(Role::Client);
        QVERIFY(client->sendText(QByteArray("Hello")));
        QVERIFY(client->sendBinary(QByteArray("\x01")));
        QVERIFY(client->sendPing("p"));
        QVERIFY(client->sendPong("q"));
        QCOMPARE(client.wrote(),
            (QByteArrayList {"text \"Hello\" masked", "binary 01 masked", "ping \"p\" masked", "pong \"q\" masked"}));
        EngineDriver server = open(Role::Server);
        QVERIFY(server->sendText(QByteArray("Hello")));
        QVERIFY(server->sendPing({}));
        QCOMPARE(server.wrote(), (QByteArrayList {"text \"Hello\"", "ping \"\""}));
    }

    void eachFrameOfAClientHasAKeyOfItsOwn() // section 5.3
    {
        EngineDriver client = open(Role::Client);
        QSet<QByteArray> keys;
        for (int i = 0; i < 500; ++i) {
            QVERIFY(client->sendText(QByteArray("same")));
            keys.insert(client->takeBytes().mid(2, 4));
        }
        QCOMPARE(keys.size(), 500);
    }

    void lengthsAreWrittenAsShortAsPossible_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qsizetype>("headerSize");
        QTest::newRow("nothing (5.2)") << qsizetype(0) << qsizetype(2);
        QTest::newRow("125 bytes (5.2)") << qsizetype(125) << qsizetype(2);
        QTest::newRow("126 bytes (5.2)") << qsizetype(126) << qsizetype(4);
        QTest::newRow("65535 bytes (5.2)") << qsizetype(65535) << qsizetype(4);
        QTest::newRow("65536 bytes (5.2)") << qsizetype(65536) << qsizetype(10);
    }
    void lengthsAreWrittenAsShortAsPossible()
    {
        QFETCH(qsizetype, size);
        QFETCH(qsizetype, headerSize);
        EngineDriver server = open(Role::Server);
        const QByteArray payload(size, 'x');
        QVERIFY(server->sendBinary(payload));
        const QByteArray bytes = server->takeBytes();
        QCOMPARE(bytes, wire::binary(payload).bytes());
        QCOMPARE(bytes.size(), headerSize + size);
    }

    void whatIsSentIsToldWithItsPlace()
    {
        EngineDriver client = open(Role::Client);
        QVERIFY(client->sendText(QByteArray("Hello")));
        QVERIFY(client->sendPing("x"));
        const QByteArray bytes = client->takeBytes();
        const std::vector<Sent> sent = client->takeSent();
        QCOMPARE(sent.size(), size_t(2));
        const Message &text = std::get<Message>(sent[0].what);
        const Message &ping = std::get<Message>(sent[1].what);
        QCOMPARE(lineOf(text), QByteArray("text \"Hello\""));
        QCOMPARE(lineOf(ping), QByteArray("ping \"x\""));
        const Frame &first = text.frames.front();
        const Frame &second = ping.frames.front();
        QCOMPARE(first.header.toBytes() + first.wirePayload() + second.header.toBytes() + second.wirePayload(), bytes);
        QCOMPARE(second.streamOffset, first.streamOffset + first.wireSize());
        QCOMPARE(sent[0].end, second.streamOffset);
        QCOMPARE(sent[1].end, second.streamOffset + second.wireSize());
    }

    void answersOfTheMachineAreToldToo()
    {
        EngineDriver server = open(Role::Server);
        server.hear(wire::ping("x").masked().bytes() + wire::close(1000).masked().bytes());
        const std::vector<Sent> sent = server->takeSent();
        QCOMPARE(sent.size(), size_t(2));
        QCOMPARE(lineOf(std::get<Message>(sent[0].what)), QByteArray("pong \"x\""));
        QCOMPARE(lineOf(std::get<Message>(sent[1].what)), QByteArray("close 1000 \"\""));
    }

    void aPayloadIsSharedWithWhatIsTold()
    {
        EngineDriver server = open(Role::Server);
        const QByteArray payload(1000, 'x');
        QVERIFY(server->sendBinary(payload));
        const std::vector<Sent> sent = server->takeSent();
        QCOMPARE(std::get<Message>(sent.front().what).payload().data(), payload.constData());
    }

    void whatMayNotBeSentIsNotSent()
    {
        EngineDriver server = open(Role::Server);
        QCOMPARE(server->sendText(QByteArray("a\xFF")).error(), SendError::InvalidUtf8); // section 5.6
        QCOMPARE(server->sendText(QByteArray("a\xC3")).error(), SendError::InvalidUtf8);
        QCOMPARE(server->sendPing(QByteArray(126, 'x')).error(), SendError::ControlPayloadTooLong); // section 5.5
        QCOMPARE(server->sendPong(QByteArray(126, 'x')).error(), SendError::ControlPayloadTooLong);
        QVERIFY(server.wrote().isEmpty());
        QVERIFY(server->takeSent().empty());
        QVERIFY(server->isOpen());
        QVERIFY(server->sendPing(QByteArray(125, 'x')));
    }

    void aFrameIsSentAsItIsGiven_data()
    {
        QTest::addColumn<FrameHeader>("header");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *sentence, const FrameHeader &header, const QByteArray &payload, const char *line) {
            QTest::newRow(sentence) << header << payload << QByteArray(line);
        };
        const auto length = [](quint8 bytes) {
            FrameHeader header;
            header.lengthBytes = bytes;
            return header;
        };
        row("an ordinary text", {}, "Hello", "text \"Hello\"");
        row("a fragment", {.fin = false}, "Hel", "text \"Hel\" unfinished");
        row("reserved bits", {.rsv1 = true, .rsv3 = true}, "x", "text \"x\" rsv 5");
        row("a reserved opcode", {.opcode = Opcode(11)}, "x", "opcode 11 \"x\"");
        row("a mask where none belongs", {.maskingKey = MaskingKey {1, 2, 3, 4}}, "Hello", "text \"Hello\" masked");
        row("a text that is not UTF-8", {}, "\xFF", "text ff");
        row("a ping that is too long", {.opcode = Opcode::Ping}, QByteArray(126, 'x'), "ping of 126 bytes");
        row("a length longer than needed by two bytes", length(2), "abc", "text \"abc\" in 2 length bytes");
        row("a length longer than needed by eight bytes", length(8), "abc", "text \"abc\" in 8 length bytes");
        row("a length of a size that does not exist is rounded up", length(5), "abc", "text \"abc\" in 8 length bytes");
        row("a length of one byte is rounded up", length(1), "abc", "text \"abc\" in 2 length bytes");
        row("a length that does not fit is written as needed", length(2), QByteArray(65536, 'x'), "text of 65536 bytes");
    }
    void aFrameIsSentAsItIsGiven()
    {
        QFETCH(FrameHeader, header);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, line);
        EngineDriver server = open(Role::Server);
        header.payloadLength = 77; // the payload's own counts
        QVERIFY(server->sendFrame(header, payload));
        QCOMPARE(server.wrote(), QByteArrayList {line});
        const Sent sent = server->takeSent().front();
        const Frame frame = header.fin ? std::get<Message>(sent.what).frames.front() : std::get<Frame>(sent.what);
        QCOMPARE(frame.header.opcode, header.opcode);
        QCOMPARE(frame.header.payloadLength, static_cast<quint64>(payload.size()));
        QVERIFY(server->isOpen());
    }

    void fragmentsThatAreSentMakeAMessage()
    {
        EngineDriver server = open(Role::Server);
        QVERIFY(server->sendFrame({.fin = false}, QByteArray("Hel")));
        QVERIFY(server->sendPing("between"));
        QVERIFY(server->sendFrame({.fin = false, .opcode = Opcode::Continuation}, QByteArray("lo")));
        QVERIFY(server->sendFrame({.opcode = Opcode::Continuation}, QByteArray("!")));
        QCOMPARE(linesOf(server->takeSent()),
            (QByteArrayList {
                "frame \"Hel\"", "ping \"between\"", "frame \"lo\"", "frame \"!\"", "text \"Hello!\" in 3 frames"}));
        QCOMPARE(server.wrote(),
            (QByteArrayList {
                "text \"Hel\" unfinished", "ping \"between\"", "continuation \"lo\" unfinished", "continuation \"!\""}));
    }

    void fragmentsThatAreNotContinuedAreACutMessage_data()
    {
        QTest::addColumn<std::function<void(EngineDriver &)>>("act");
        QTest::addColumn<QByteArrayList>("lines");
        const auto row = [](const char *sentence, const std::function<void(EngineDriver &)> &act,
                             const QByteArrayList &lines) { QTest::newRow(sentence) << act << lines; };
        row("by a new message", [](EngineDriver &server) { QVERIFY(server->sendFrame({}, QByteArray("new"))); },
            {"cut text \"Hel\"", "text \"new\""});
        row("by the first fragment of a new one",
            [](EngineDriver &server) { QVERIFY(server->sendFrame({.fin = false}, QByteArray("new"))); },
            {"cut text \"Hel\"", "frame \"new\""});
        row("by our close", [](EngineDriver &server) { QVERIFY(server->sendClose(CloseCode::Normal)); },
            {"cut text \"Hel\"", "close 1000 \"\""});
        row("by a close frame sent as it is",
            [](EngineDriver &server) { QVERIFY(server->sendFrame({.opcode = Opcode::Close}, QByteArray())); },
            {"cut text \"Hel\"", "close \"\""});
        row("by the peer's close", [](EngineDriver &server) { server.hear(wire::close(1001).masked()); },
            {"cut text \"Hel\"", "close 1001 \"\""});
        row("by the peer's offence", [](EngineDriver &server) { server.hear(wire::text("x")); },
            {"cut text \"Hel\"", "close 1002 \"\""});
        row("by the end of the stream", [](EngineDriver &server) { server.hearEnd(); }, {"cut text \"Hel\""});
    }
    void fragmentsThatAreNotContinuedAreACutMessage()
    {
        QFETCH(std::function<void(EngineDriver &)>, act);
        QFETCH(QByteArrayList, lines);
        EngineDriver server = open(Role::Server);
        QVERIFY(server->sendFrame({.fin = false}, QByteArray("Hel")));
        const quint64 end = server->takeSent().front().end;
        act(server);
        const std::vector<Sent> sent = server->takeSent();
        QCOMPARE(linesOf(sent), lines);
        QCOMPARE(sent.front().end, end);
    }

    void aClientMaySendAFrameUnmasked()
    {
        EngineDriver client = open(Role::Client);
        QVERIFY(client->sendFrame({}, QByteArray("bare")));
        QCOMPARE(client.wrote(), QByteArrayList {"text \"bare\""});
    }

private:
    static QByteArrayList linesOf(const std::vector<Sent> &sent)
    {
        QByteArrayList lines;
        for (const Sent &one : sent) {
            if (const auto *frame = std::get_if<Frame>(&one.what))
                lines.append("frame " + wire::quoted(frame->payload.toByteArray()));
            else
                lines.append(lineOf(std::get<Message>(one.what)));
        }
        return lines;
    }
    static EngineDriver open(Role role) { return EngineDriver::open(role, Chunking::Whole); }
};

Q_DECLARE_METATYPE(FrameHeader)
Q_DECLARE_METATYPE(std::function<void(EngineDriver &)>)

QTEST_GUILESS_MAIN(TestEngineSend)
#include "tst_enginesend.moc"
