// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What both engines do alike: each is the other's oracle.
#include "enginerows.h"
#include "support/rawserver.h"
#include "support/testcase.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using net::EngineKind;

namespace {

void addPairs()
{
    QTest::addColumn<EngineKind>("client");
    QTest::addColumn<EngineKind>("server");
    QTest::addColumn<bool>("isSecure");
    for (const auto client : {EngineKind::Wire, EngineKind::Qt}) {
        for (const auto server : {EngineKind::Wire, EngineKind::Qt}) {
            for (const bool isSecure : {false, true})
                QTest::addRow("%s client, %s server, %s", qPrintable(nameOf(client)), qPrintable(nameOf(server)),
                    isSecure ? "TLS" : "TCP")
                    << client << server << isSecure;
        }
    }
}

/// A client and a server of the row's engines.
struct EnginePair : Pair {
    explicit EnginePair(net::ListenOptions listening = {}, const std::function<void(net::ConnectOptions &)> &change = {})
        : Pair(prepare(std::move(listening)), [&change](net::ConnectOptions &options) {
            options.engine = *static_cast<EngineKind *>(QTest::qData("client", qMetaTypeId<EngineKind>()));
            if (change)
                change(options);
        })
    {
    }
    static net::ListenOptions prepare(net::ListenOptions listening)
    {
        listening.engine = *static_cast<EngineKind *>(QTest::qData("server", qMetaTypeId<EngineKind>()));
        if (*static_cast<bool *>(QTest::qData("isSecure", qMetaTypeId<bool>())))
            listening.identity = localIdentity();
        return listening;
    }
    [[nodiscard]] bool waitUntilOpen()
    {
        return QTest::qWaitFor([this] { return isOpen(); }, patience);
    }
};

std::vector<protocol::Message> dataOf(const Party &party, Direction direction)
{
    std::vector<protocol::Message> messages = party.messages(direction);
    std::erase_if(messages, [](const protocol::Message &message) { return protocol::isControl(message.opcode); });
    return messages;
}

} // namespace

class TestEngines : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theyOpenToEachOther_data() { addPairs(); }
    void theyOpenToEachOther()
    {
        net::ListenOptions listening;
        listening.subprotocols = {"superchat", "chat"};
        EnginePair pair(listening, [](net::ConnectOptions &options) {
            options.request.subprotocols = {"chat", "superchat"};
        });
        QVERIFY(pair.waitUntilOpen());
        for (const Party *party : {&pair.client, &pair.server()}) {
            QCOMPARE(party->all<net::Opened>().at(0).agreement.subprotocol, "superchat");
            QByteArrayList lines = party->lines();
            lines.removeIf([](const QByteArray &line) { return line.startsWith("head "); });
            QFETCH(bool, isSecure);
            QCOMPARE(lines,
                isSecure ? (QByteArrayList {"connected", "secured", "opened"}) : (QByteArrayList {"connected", "opened"}));
            QVERIFY(party->timesNeverDecrease());
        }
        const auto here = pair.client.all<net::Connected>().at(0);
        const auto there = pair.server().all<net::Connected>().at(0);
        QCOMPARE(here.localAddress, there.peerAddress);
        QCOMPARE(here.localPort, there.peerPort);
        QCOMPARE(here.peerPort, there.localPort);
    }

    void messagesCrossBothWaysWholeAndInOrder_data() { addPairs(); }
    void messagesCrossBothWaysWholeAndInOrder()
    {
        EnginePair pair;
        QVERIFY(pair.waitUntilOpen());
        const std::vector<QByteArray> texts {"", "hello", "fermé à 5 €, 😀", QByteArray("a\0b", 3), QByteArray(70'000, 'x')};
        const std::vector<QByteArray> binaries {"", QByteArray("\x00\xff\x80", 3), QByteArray(3'000'000, '\xff')};
        for (Party *party : {&pair.client, &pair.server()}) {
            party->with([&](net::Connection &connection) {
                for (const QByteArray &text : texts)
                    QVERIFY(connection.sendText(text));
                for (const QByteArray &binary : binaries)
                    QVERIFY(connection.sendBinary(binary));
            });
        }
        const size_t count = texts.size() + binaries.size();
        for (Party *party : {&pair.client, &pair.server()}) {
            QTRY_COMPARE_WITH_TIMEOUT(dataOf(*party, Direction::In).size(), count, patience);
            QTRY_COMPARE_WITH_TIMEOUT(dataOf(*party, Direction::Out).size(), count, patience);
            const auto came = dataOf(*party, Direction::In);
            QCOMPARE(linesOf(came), linesOf(dataOf(*party, Direction::Out)));
            for (size_t i = 0; i < texts.size(); ++i)
                QCOMPARE(came[i].payload().toByteArray(), texts[i]);
            for (size_t i = 0; i < binaries.size(); ++i)
                QVERIFY(came[texts.size() + i].payload().toByteArray() == binaries[i]);
            QVERIFY(party->timesNeverDecrease());
        }
    }

    void aPingIsAnsweredWithItsPayload_data() { addPairs(); }
    void aPingIsAnsweredWithItsPayload()
    {
        EnginePair pair;
        QVERIFY(pair.waitUntilOpen());
        for (Party *party : {&pair.client, &pair.server()}) {
            party->with([](net::Connection &connection) { QVERIFY(connection.sendPing("nonce")); });
            const auto isPong = [](const protocol::Message &message) {
                return message.opcode == protocol::Opcode::Pong && message.payload().toByteArray() == "nonce";
            };
            QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(party->messages(Direction::In), isPong), patience);
        }
    }

    void aCloseReachesTheOtherEndWithCodeAndReason_data() { addPairs(); }
    void aCloseReachesTheOtherEndWithCodeAndReason()
    {
        for (const bool clientCloses : {true, false}) {
            EnginePair pair;
            QVERIFY(pair.waitUntilOpen());
            Party &closing = clientCloses ? pair.client : pair.server();
            Party &answering = clientCloses ? pair.server() : pair.client;
            closing.with([](net::Connection &connection) {
                QVERIFY(connection.sendText(QByteArray("last")));
                QVERIFY(connection.close(protocol::CloseCode(4001), "c'est fini à midi"));
                QCOMPARE(connection.sendText(QByteArray("late")).error(), protocol::SendError::NotOpen);
            });
            QTRY_VERIFY_WITH_TIMEOUT(closing.isClosed() && answering.isClosed(), patience);
            QCOMPARE(linesOf(dataOf(answering, Direction::In)), QByteArrayList {"text \"last\""});
            QVERIFY2(answering.lastLine().startsWith("closed 4001 \"c'est fini à midi\" by peer"),
                answering.lastLine().constData());
            const auto outcome = closing.all<net::Closed>().at(0).outcome;
            QCOMPARE(outcome.code, protocol::CloseCode(4001));
            QCOMPARE(outcome.by, protocol::ClosedBy::Local);
            QVERIFY(answering.all<net::Closed>().at(0).outcome.isClean);
        }
    }

    void whatMustNotBeSentIsRefused_data() { addPairs(); }
    void whatMustNotBeSentIsRefused()
    {
        EnginePair pair;
        QVERIFY(pair.waitUntilOpen());
        using protocol::SendError;
        pair.client.with([](net::Connection &connection) {
            QCOMPARE(connection.sendText(QByteArray("\xff")).error(), SendError::InvalidUtf8);
            QCOMPARE(connection.sendPing(QByteArray(126, 'p')).error(), SendError::ControlPayloadTooLong);
            QCOMPARE(connection.close(protocol::CloseCode::Normal, QByteArray(124, 'r')).error(),
                SendError::ControlPayloadTooLong);
            QCOMPARE(connection.close(protocol::CloseCode::Normal, "\xff").error(), SendError::InvalidUtf8);
            QCOMPARE(connection.close(protocol::CloseCode::Abnormal, {}).error(), SendError::InvalidCloseCode);
            QVERIFY(connection.sendText(QByteArray("still open")));
        });
        QTRY_COMPARE_WITH_TIMEOUT(
            linesOf(pair.server().messages(Direction::In)), QByteArrayList {"text \"still open\""}, patience);
    }

    void aMessageThatIsTooLongEndsTheConnectionWith1009_data() { addPairs(); }
    void aMessageThatIsTooLongEndsTheConnectionWith1009()
    {
        net::ListenOptions listening;
        listening.limits.message = 1000;
        listening.limits.frame = 1000;
        EnginePair pair(listening);
        QVERIFY(pair.waitUntilOpen());
        pair.client.with([](net::Connection &connection) { QVERIFY(connection.sendBinary(QByteArray(1001, 'x'))); });
        QTRY_VERIFY_WITH_TIMEOUT(pair.client.isClosed() && pair.server().isClosed(), patience);
        QVERIFY2(pair.client.lastLine().startsWith("closed 1009"), pair.client.lastLine().constData());
        const auto outcome = pair.server().all<net::Closed>().at(0).outcome;
        QCOMPARE(outcome.code, protocol::CloseCode::MessageTooBig);
        QCOMPARE(outcome.by, protocol::ClosedBy::Local);
    }

    void abortDropsTheConnectionAtOnce_data() { addPairs(); }
    void abortDropsTheConnectionAtOnce()
    {
        for (const bool clientDrops : {true, false}) {
            EnginePair pair;
            QVERIFY(pair.waitUntilOpen());
            Party &dropping = clientDrops ? pair.client : pair.server();
            const Party &other = clientDrops ? pair.server() : pair.client;
            dropping.with([](net::Connection &connection) { connection.abort(); });
            QTRY_VERIFY_WITH_TIMEOUT(pair.client.isClosed() && pair.server().isClosed(), patience);
            QCOMPARE(dropping.lastLine(), "closed 1006 by local");
            QCOMPARE(other.lastLine(), "closed 1006");
        }
    }

    void bothMayClose_data() { addPairs(); }
    void bothMayClose()
    {
        EnginePair pair;
        QVERIFY(pair.waitUntilOpen());
        for (Party *party : {&pair.client, &pair.server()}) { // the second may have heard of the first
            party->with(
                [](net::Connection &connection) { static_cast<void>(connection.close(protocol::CloseCode(4002), "both")); });
        }
        QTRY_VERIFY_WITH_TIMEOUT(pair.client.isClosed() && pair.server().isClosed(), patience);
        for (const Party *party : {&pair.client, &pair.server()}) {
            QCOMPARE(party->all<net::Closed>().size(), 1U);
            QCOMPARE(party->all<net::Closed>().at(0).outcome.code, protocol::CloseCode(4002));
        }
    }

    void whatWaitsToLeaveBecomesNothing_data() { addPairs(); }
    void whatWaitsToLeaveBecomesNothing()
    {
        EnginePair pair;
        QVERIFY(pair.waitUntilOpen());
        for (Party *party : {&pair.client, &pair.server()}) {
            party->with([](net::Connection &connection) {
                QCOMPARE(connection.bufferedAmount(), 0);
                for (int i = 0; i < 20; ++i)
                    QVERIFY(connection.sendBinary(QByteArray(1'000'000, 'x')));
            });
            const auto waiting = [party] {
                qint64 amount = -1;
                party->with([&amount](net::Connection &connection) { amount = connection.bufferedAmount(); });
                return amount;
            };
            QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, patience);
        }
        for (const Party *party : {&pair.client, &pair.server()})
            QTRY_COMPARE_WITH_TIMEOUT(dataOf(*party, Direction::In).size(), 20U, patience);
    }

    void connectionsOutliveTheirListener_data() { addPairs(); }
    void connectionsOutliveTheirListener()
    {
        EnginePair pair;
        QVERIFY(pair.waitUntilOpen());
        const net::ConnectOptions options = pair.host.options();
        pair.host.stopListening();
        Party late(pair.stage);
        late.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(late.isClosed(), patience);
        QVERIFY(!late.isOpen());
        pair.client.with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("still there"))); });
        QTRY_COMPARE_WITH_TIMEOUT(
            linesOf(dataOf(pair.server(), Direction::In)), QByteArrayList {"text \"still there\""}, patience);
    }

    void whoIsNotAdmittedIsRefusedWith403_data() { addPairs(); }
    void whoIsNotAdmittedIsRefusedWith403()
    {
        QByteArrayList asked;
        net::ListenOptions listening;
        listening.admits = [&asked](const QByteArray &origin, const QByteArray &host) {
            asked = {origin, host};
            return false;
        };
        EnginePair pair(listening, [](net::ConnectOptions &options) { options.request.origin = "https://evil.example"; });
        QTRY_VERIFY_WITH_TIMEOUT(
            pair.client.isClosed() && !pair.host.parties().empty() && pair.server().isClosed(), patience);
        QCOMPARE(pair.client.all<net::Failed>().at(0).error.handshake->actual, "403");
        QCOMPARE(pair.server().lines().mid(pair.server().lines().size() - 2),
            (QByteArrayList {"failed handshake-failed refused-by-us", "closed 1006"}));
        QCOMPARE(asked.at(0), "https://evil.example");
        QCOMPARE(asked.at(1), "127.0.0.1:" + QByteArray::number(pair.host.endpoint()->port));
    }

    void aPageIsServedBesideTheWebSocket_data() { addPairs(); }
    void aPageIsServedBesideTheWebSocket()
    {
        net::ListenOptions listening;
        listening.pages = {{"/", "text/plain", "a page", {}}};
        EnginePair pair(listening);
        QVERIFY(pair.waitUntilOpen());
        pair.client.with([](net::Connection &connection) { QVERIFY(connection.sendBinary(QByteArray(300'000, 'x'))); });
        QTRY_COMPARE_WITH_TIMEOUT(pair.server().messages(Direction::In).size(), 1U, patience);
        QSslSocket browser;
        browser.setPeerVerifyMode(QSslSocket::VerifyNone);
        QFETCH(bool, isSecure);
        if (isSecure)
            browser.connectToHostEncrypted(u"127.0.0.1"_qs, pair.host.endpoint()->port);
        else
            browser.connectToHost(u"127.0.0.1"_qs, pair.host.endpoint()->port);
        browser.write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QAbstractSocket::UnconnectedState, patience);
        const QByteArray answer = browser.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("a page"), answer.constData());
    }

    void aConnectionMayBeDestroyedAtAnyTime_data() { addPairs(); }
    void aConnectionMayBeDestroyedAtAnyTime()
    {
        {
            EnginePair pair;
            pair.client.destroy();
        }
        EnginePair pair;
        QVERIFY(pair.waitUntilOpen());
        pair.client.destroy();
        QTRY_VERIFY_WITH_TIMEOUT(pair.server().isClosed(), patience);
    }
};

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"
