// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chunking.h"
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;

namespace {

net::ListenOptions listening(bool isSecure)
{
    net::ListenOptions options;
    if (isSecure)
        options.identity = localIdentity();
    return options;
}

} // namespace

class TestConnectionMessages : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void messagesOfEverySizeCrossBothWays_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("isText");
        QTest::addColumn<bool>("isSecure");
        for (const qsizetype size : {0, 1, 125, 126, 65535, 65536, 16 * 1024 * 1024}) {
            for (const bool isText : {true, false}) {
                for (const bool isSecure : {false, true})
                    QTest::addRow("a %s of %lld bytes over %s", isText ? "text" : "binary", static_cast<long long>(size),
                        isSecure ? "TLS" : "TCP")
                        << size << isText << isSecure;
            }
        }
    }
    void messagesOfEverySizeCrossBothWays()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, isText);
        QFETCH(bool, isSecure);
        const QByteArray payload = isText ? QByteArray(size, 'x') : randomBytes(size);
        Pair pair(listening(isSecure));
        QTRY_VERIFY(pair.isOpen());
        for (Party *party : {&pair.client, &pair.server()}) {
            party->with([&](net::Connection &connection) {
                QVERIFY(isText ? connection.sendText(payload) : connection.sendBinary(payload));
            });
        }
        for (const auto direction : {Direction::In, Direction::Out}) {
            QTRY_COMPARE_WITH_TIMEOUT(pair.client.messages(direction).size(), 1U, 60'000);
            QTRY_COMPARE_WITH_TIMEOUT(pair.server().messages(direction).size(), 1U, 60'000);
        }
        for (const Party *party : {&pair.client, &pair.server()}) {
            for (const auto direction : {Direction::In, Direction::Out}) {
                const auto message = party->messages(direction).at(0);
                QCOMPARE(message.opcode, isText ? protocol::Opcode::Text : protocol::Opcode::Binary);
                QVERIFY(message.payload().toByteArray() == payload);
                QVERIFY(message.isComplete);
                QVERIFY(message.time() > base::MonoTime(0));
            }
            QVERIFY(party->timesNeverDecrease());
        }
    }

    void bothEndsAgreeWhereAFrameStandsInTheStream()
    {
        Pair pair;
        QTRY_VERIFY(pair.isOpen());
        pair.client.with([](net::Connection &connection) {
            QVERIFY(connection.sendText(QByteArray("one")));
            QVERIFY(connection.sendBinary(QByteArray(70000, 'b')));
            QVERIFY(connection.sendPing("p"));
        });
        QTRY_COMPARE(pair.server().messages(Direction::In).size(), 3U);
        const auto sent = pair.client.messages(Direction::Out);
        const auto heard = pair.server().messages(Direction::In);
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(sent[i].frames[0].streamOffset, heard[i].frames[0].streamOffset);
            QCOMPARE(sent[i].frames[0].header.toBytes(), heard[i].frames[0].header.toBytes());
            QVERIFY(sent[i].frames[0].header.maskingKey.has_value());
            QCOMPARE(sent[i].wireSize(), heard[i].wireSize());
        }
    }

    void aPingIsAnsweredByItself()
    {
        Pair pair;
        QTRY_VERIFY(pair.isOpen());
        pair.server().with([](net::Connection &connection) { QVERIFY(connection.sendPing("are you there")); });
        QTRY_COMPARE(
            pair.server().linesAfterOpened(), (QByteArrayList {"out ping \"are you there\"", "in pong \"are you there\""}));
        QTRY_COMPARE(
            pair.client.linesAfterOpened(), (QByteArrayList {"in ping \"are you there\"", "out pong \"are you there\""}));
    }

    void aPongMayBeSentUnasked()
    {
        Pair pair;
        QTRY_VERIFY(pair.isOpen());
        pair.client.with([](net::Connection &connection) { QVERIFY(connection.sendPong("here")); });
        QTRY_COMPARE(pair.server().linesAfterOpened(), QByteArrayList {"in pong \"here\""});
    }

    void framesSentOneByOneMakeAMessageAtBothEnds()
    {
        Pair pair;
        QTRY_VERIFY(pair.isOpen());
        pair.server().with([](net::Connection &connection) {
            protocol::FrameHeader header;
            header.fin = false;
            QVERIFY(connection.sendFrame(header, QByteArray("Hel")));
            QVERIFY(connection.sendPing("between"));
            header.opcode = protocol::Opcode::Continuation;
            header.fin = true;
            QVERIFY(connection.sendFrame(header, QByteArray("lo")));
        });
        QTRY_COMPARE(pair.client.messages(Direction::In).size(), 2U);
        QByteArrayList heard = pair.client.lines().mid(4);
        heard.removeOne("out pong \"between\""); // whenever
        QCOMPARE(heard,
            (QByteArrayList {
                "in fragment \"Hel\"", "in ping \"between\"", "in fragment \"lo\"", "in text \"Hello\" in 2 frames"}));
        QCOMPARE(pair.server().lines().mid(4, 4),
            (QByteArrayList {
                "out fragment \"Hel\"", "out ping \"between\"", "out fragment \"lo\"", "out text \"Hello\" in 2 frames"}));
        QVERIFY(pair.client.timesNeverDecrease());
        QVERIFY(pair.server().timesNeverDecrease());
        const auto message = pair.server().messages(Direction::Out).at(1);
        QVERIFY(message.frames[0].time > base::MonoTime(0));
        QVERIFY(message.frames[0].time <= message.frames[1].time);
    }

    void whatCannotBeSentIsNotSent()
    {
        Pair pair;
        QTRY_VERIFY(pair.isOpen());
        pair.client.with([](net::Connection &connection) {
            QCOMPARE(connection.sendText(QByteArray("\xff")).error(), protocol::SendError::InvalidUtf8);
            QCOMPARE(connection.sendPing(QByteArray(126, 'p')).error(), protocol::SendError::ControlPayloadTooLong);
            QCOMPARE(connection.close(protocol::CloseCode::Abnormal, {}).error(), protocol::SendError::InvalidCloseCode);
            QVERIFY(connection.sendText(QByteArray("good")));
        });
        QTRY_COMPARE(pair.server().linesAfterOpened(), QByteArrayList {"in text \"good\""});
        QCOMPARE(pair.client.linesAfterOpened(), QByteArrayList {"out text \"good\""});
    }

    void nothingCanBeSentBeforeTheConnectionIsOpen()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        client.open(optionsFor(server.url()));
        client.with([](net::Connection &connection) {
            QCOMPARE(connection.sendText(QByteArray("x")).error(), protocol::SendError::NotOpen);
            QCOMPARE(connection.close(protocol::CloseCode::Normal, {}).error(), protocol::SendError::NotOpen);
            QCOMPARE(connection.bufferedAmount(), 0);
        });
    }

    void aHandlerThatAlwaysSendsMoreLeavesRoomForOthers()
    {
        constexpr int count = 1000;
        Stage stage;
        int sent = 0; // I/O thread
        std::atomic<int> othersRanAt = -1;
        Host server(stage, {}, [&](net::Connection &connection, const net::Event &event) {
            if (std::holds_alternative<net::Opened>(event.what))
                stage.io.post([&] { othersRanAt = sent; });
            const bool isTurn =
                std::holds_alternative<net::Opened>(event.what) || std::holds_alternative<net::MessageCrossed>(event.what);
            if (isTurn && sent < count) {
                ++sent;
                QVERIFY(connection.sendText(QByteArray("more")));
            }
        });
        Party client(stage);
        client.open(server.options());
        QTRY_COMPARE(client.messages(Direction::In).size(), size_t(count));
        QVERIFY(othersRanAt >= 0 && othersRanAt < count);
    }

    void whatTheHandlerSendsGoesOutInOrder()
    {
        Stage stage;
        Host server(stage, {}, [](net::Connection &connection, const net::Event &event) {
            const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
            if (std::holds_alternative<net::Opened>(event.what))
                QVERIFY(connection.sendText(QByteArray("welcome")));
            else if (crossed && crossed->direction == Direction::In)
                QVERIFY(connection.sendText(crossed->message.payload()));
        });
        Party client(stage);
        client.open(server.options());
        QTRY_VERIFY(client.isOpen());
        client.with([](net::Connection &connection) {
            for (int i = 0; i < 100; ++i)
                QVERIFY(connection.sendText(QByteArray::number(i)));
        });
        QTRY_COMPARE(client.messages(Direction::In).size(), 101U);
        const auto heard = client.messages(Direction::In);
        QCOMPARE(heard[0].payload().toByteArray(), "welcome");
        for (size_t i = 0; i < 100; ++i)
            QCOMPARE(heard[i + 1].payload().toByteArray(), QByteArray::number(static_cast<int>(i)));
    }
};

QTEST_GUILESS_MAIN(TestConnectionMessages)
#include "tst_connectionmessages.moc"
