// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginedriver.h"
#include "support/testcase.h"
#include "support/transcript.h"

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;

namespace {

/// Two machines and the wires between them.
struct Pair {
    EngineDriver client;
    EngineDriver server;

    explicit Pair(Chunking chunking)
        : client(Engine::client(plainRequest()), chunking)
        , server(Engine::server(), chunking)
    {
    }

    /// Carries bytes over until both have said all.
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

    void open()
    {
        client->start();
        talk();
        server->accept();
        talk();
        (void)client.events();
        (void)server.events();
    }
};

} // namespace

/// Two machines that talk to each other in memory.
class TestEnginePair : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addChunkings(); }

    void theHandshakeIsMadeByBoth()
    {
        Pair pair(chunking());
        pair.client->start();
        pair.talk();
        QCOMPARE(pair.server.events(), QByteArrayList {"request GET /chat"});
        pair.server->accept();
        pair.talk();
        QCOMPARE(pair.server.events(), QByteArrayList {"opened"});
        QCOMPARE(pair.client.events(), (QByteArrayList {"response 101", "opened"}));
    }

    void aRefusalReachesTheClient()
    {
        Pair pair(chunking());
        pair.client->start();
        pair.talk();
        pair.server->refuse(503, {}, "full");
        pair.talk();
        QCOMPARE(pair.client.events(), (QByteArrayList {"response 503", "failed unexpected-status with \"full\""}));
    }

    void messagesOfAllSizesArriveAsTheyWere_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 125, 126, 127, 65535, 65536, 16 * 1024 * 1024})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    void messagesOfAllSizesArriveAsTheyWere()
    {
        QFETCH(qsizetype, size);
        // One byte at a time costs a buffer for each: as much in pieces of any size proves the same.
        const bool isTooMuchForBytes = size > 1024 * 1024 && chunking() == Chunking::ByteByByte;
        Pair pair(isTooMuchForBytes ? Chunking::Random : chunking());
        pair.open();
        const QByteArray payload = size > 1024 * 1024 ? randomBytes(1024 * 1024).repeated(16) : randomBytes(size);
        QVERIFY(pair.client->sendBinary(payload));
        pair.talk();
        QCOMPARE(pair.server.messages().size(), size_t(1));
        QVERIFY(pair.server.messages().front().payload().view() == payload);
        QVERIFY(pair.server->sendBinary(pair.server.messages().front().payload()));
        pair.talk();
        QCOMPARE(pair.client.messages().size(), size_t(1));
        QVERIFY(pair.client.messages().front().payload().view() == payload);
    }

    void whatOneSentTheOtherReceivedFrameByFrame()
    {
        Pair pair(chunking());
        pair.open();
        QVERIFY(pair.client->sendText(QByteArray("one")));
        QVERIFY(pair.client->sendPing("two"));
        QVERIFY(pair.client->sendFrame({.fin = false, .maskingKey = MaskingKey {9, 8, 7, 6}}, QByteArray("thr")));
        QVERIFY(pair.client->sendFrame({.opcode = Opcode::Continuation, .maskingKey = MaskingKey()}, QByteArray("ee")));
        std::vector<Frame> sent;
        for (const Sent &one : pair.client->takeSent()) {
            if (const auto *message = std::get_if<Message>(&one.what))
                sent.insert(sent.end(), message->frames.begin(), message->frames.end());
        }
        pair.talk();
        std::vector<Frame> received;
        for (const Message &message : pair.server.messages())
            received.insert(received.end(), message.frames.begin(), message.frames.end());
        QCOMPARE(received.size(), sent.size());
        for (size_t i = 0; i < sent.size(); ++i) {
            QCOMPARE(received[i].streamOffset, sent[i].streamOffset);
            QCOMPARE(received[i].header.toBytes(), sent[i].header.toBytes());
            QVERIFY(received[i].payload == sent[i].payload);
        }
        QCOMPARE(pair.client.events(), QByteArrayList {"pong \"two\""});
    }

    void theCloseHandshakeIsCleanForBoth()
    {
        Pair pair(chunking());
        pair.open();
        QVERIFY(pair.client->sendClose(CloseCode(4001), "done"));
        pair.talk();
        QVERIFY(pair.server->shouldDisconnect());
        QVERIFY(!pair.client->shouldDisconnect());
        pair.client.hearEnd();
        QCOMPARE(pair.server->outcome().by, ClosedBy::Peer);
        QCOMPARE(pair.server->outcome().reason, QByteArray("done"));
        QCOMPARE(pair.client->outcome().by, ClosedBy::Local);
        for (EngineDriver *end : {&pair.client, &pair.server}) {
            QCOMPARE(int((*end)->outcome().code), 4001);
            QVERIFY((*end)->outcome().isClean);
        }
    }

    void closesThatCrossAreCleanForBoth()
    {
        Pair pair(chunking());
        pair.open();
        QVERIFY(pair.client->sendClose(CloseCode::Normal));
        QVERIFY(pair.server->sendClose(CloseCode::GoingAway));
        pair.talk();
        QCOMPARE(pair.client->outcome().code, CloseCode::GoingAway);
        QCOMPARE(pair.server->outcome().code, CloseCode::Normal);
        QVERIFY(pair.client->outcome().isClean);
        QVERIFY(pair.server->outcome().isClean);
    }

    void pingsFromBothSidesAreAnswered()
    {
        Pair pair(chunking());
        pair.open();
        QVERIFY(pair.client->sendPing("up"));
        QVERIFY(pair.server->sendPing("down"));
        pair.talk();
        QCOMPARE(pair.client.events(), (QByteArrayList {"ping \"down\"", "pong \"up\""}));
        QCOMPARE(pair.server.events(), (QByteArrayList {"ping \"up\"", "pong \"down\""}));
    }

private:
    static Chunking chunking()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        return chunking;
    }
};

QTEST_GUILESS_MAIN(TestEnginePair)
#include "tst_enginepair.moc"
