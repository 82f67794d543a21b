// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's engine cannot do, or does otherwise: one test for each limit that a person can meet.
#include "support/handshakes.h"
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using net::EngineKind;

namespace {

constexpr int patience = 20'000; // milliseconds, of a busy machine

/// A client on Qt's engine, and the server that it has asked.
struct QtToRaw {
    explicit QtToRaw(const std::function<void(net::ConnectOptions &)> &change = {})
        : client(stage)
    {
        net::ConnectOptions options = optionsFor(server.url());
        options.engine = EngineKind::Qt;
        if (change)
            change(options);
        client.open(options);
    }
    [[nodiscard]] bool waitForRequest()
    {
        return QTest::qWaitFor([this] { return server.hasRequest(); }, patience);
    }
    [[nodiscard]] bool open()
    {
        if (!waitForRequest())
            return false;
        server.accept();
        return QTest::qWaitFor([this] { return client.isOpen(); }, patience);
    }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return client.isClosed(); }, patience);
    }

    Stage stage;
    RawServer server;
    Party client;
};

} // namespace

class TestQtLimits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatItCannotDo()
    {
        QtToRaw pair;
        QVERIFY(pair.open());
        pair.client.with([](net::Connection &connection) {
            const net::Capabilities can = connection.capabilities();
            QVERIFY(!can.frames && !can.handshake && !can.pauseReading && !can.exactTimes);
            QCOMPARE(connection.sendPong("x").error(), protocol::SendError::NotSupported);
            QCOMPARE(connection.sendFrame({}, QByteArray("x")).error(), protocol::SendError::NotSupported);
        });
    }

    void noExtensionIsOffered()
    {
        QtToRaw pair;
        QVERIFY(pair.waitForRequest());
        QVERIFY(!pair.server.received().contains("Sec-WebSocket-Extensions"));
    }

    void headsAndFramesAreHidden()
    {
        QtToRaw pair;
        QVERIFY(pair.open());
        pair.server.send(wire::text("Hel").unfinished().bytes() + wire::continuation("lo").bytes());
        QTRY_COMPARE_WITH_TIMEOUT(pair.client.messages(Direction::In).size(), 1U, patience);
        const protocol::Message message = pair.client.messages(Direction::In)[0];
        QCOMPARE(message.payload().toByteArray(), "Hello");
        QVERIFY(message.frames.isEmpty());
        QVERIFY(pair.client.all<net::HeadCrossed>().empty());
        QVERIFY(pair.client.all<net::FragmentCrossed>().empty());
    }

    void pingsOfThePeerAreAnsweredAndHidden()
    {
        QtToRaw pair([](net::ConnectOptions &options) { options.answersPings = false; });
        QVERIFY(pair.open());
        pair.server.send(wire::ping("are you there").bytes() + wire::text("yes").bytes());
        QTRY_COMPARE_WITH_TIMEOUT(pair.client.messages(Direction::In).size(), 1U, patience);
        QCOMPARE(pair.client.messages(Direction::In)[0].opcode, protocol::Opcode::Text);
        QTRY_COMPARE_WITH_TIMEOUT(
            wire::read(pair.server.receivedFrames()), QByteArrayList {"pong \"are you there\" masked"}, patience);
        QVERIFY(pair.client.messages(Direction::Out).empty());
    }

    void aCharacterThatIsSplitOverTwoFramesEndsTheConnection()
    {
        QtToRaw pair;
        QVERIFY(pair.open());
        const QByteArray euro = "\xE2\x82\xAC";
        pair.server.send(wire::text(euro.left(1)).unfinished().bytes() + wire::continuation(euro.mid(1)).bytes());
        QVERIFY(pair.waitForEnd());
        const auto outcome = pair.client.all<net::Closed>().at(0).outcome;
        QCOMPARE(outcome.code, protocol::CloseCode::InvalidPayload);
        QCOMPARE(outcome.by, protocol::ClosedBy::Local);
        QVERIFY(!outcome.isClean);
    }

    void aLeadingByteOrderMarkIsSwallowedOnItsWayIn()
    {
        QtToRaw pair;
        QVERIFY(pair.open());
        const QByteArray marked = "\xEF\xBB\xBFtext";
        pair.server.send(wire::text(marked));
        pair.client.with([&](net::Connection &connection) { QVERIFY(connection.sendText(marked)); });
        QTRY_COMPARE_WITH_TIMEOUT(pair.client.messages(Direction::In).size(), 1U, patience);
        QCOMPARE(pair.client.messages(Direction::In)[0].payload().toByteArray(), "text");
        QTRY_COMPARE_WITH_TIMEOUT(
            wire::read(pair.server.receivedFrames()), QByteArrayList {"text ef bb bf 74 65 78 74 masked"}, patience);
    }

    void anEndWithoutACloseFrameIsNotTakenFor1000()
    {
        QtToRaw pair;
        QVERIFY(pair.open());
        pair.server.end();
        QVERIFY(pair.waitForEnd());
        QCOMPARE(pair.client.lastLine(), "closed 1006"); // QWebSocket::closeCode() says 1000
    }

    void theAnswerToOurCloseFrameIsNotWaitedFor()
    {
        QtToRaw pair;
        QVERIFY(pair.open());
        pair.client.with([](net::Connection &connection) { QVERIFY(connection.close(std::nullopt, {})); });
        QVERIFY(pair.waitForEnd());
        const auto outcome = pair.client.all<net::Closed>().at(0).outcome;
        QVERIFY(!outcome.isClean && !outcome.isAnswerKnown);
        QCOMPARE(pair.client.linesAfterOpened(), (QByteArrayList {"out close 1000 \"\"", "closed 1000 by local"}));
    }

    void theCloseFrameOfThePeerIsToldByTheEndAlone()
    {
        QtToRaw pair;
        QVERIFY(pair.open());
        pair.server.send(wire::close(1008, "go away"));
        QVERIFY(pair.waitForEnd());
        QCOMPARE(pair.client.linesAfterOpened(), QByteArrayList {"closed 1008 \"go away\" by peer cleanly"});
    }

    void aViolationIsToldApartFromACloseFrame_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("a violation: we close") << wire::text("x").rsv(1).bytes() << QByteArray("by local");
        QTest::newRow("a close frame with the same code: the peer does")
            << wire::close(1002, "bye").bytes() << QByteArray("by peer");
    }
    void aViolationIsToldApartFromACloseFrame()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, end);
        QtToRaw pair;
        QVERIFY(pair.open());
        pair.server.send(sent);
        QVERIFY(pair.waitForEnd());
        QVERIFY2(pair.client.lastLine().startsWith("closed 1002"), pair.client.lastLine().constData());
        QVERIFY2(pair.client.lastLine().contains(end), pair.client.lastLine().constData());
    }

    void aConnectionHeaderWithSeveralTokensIsRefused()
    {
        QtToRaw pair;
        QVERIFY(pair.waitForRequest());
        const QByteArray request = pair.server.received();
        const qsizetype from = request.indexOf("Sec-WebSocket-Key: ") + 19;
        const QByteArray key = request.mid(from, request.indexOf("\r\n", from) - from);
        pair.server.send(wire::head("HTTP/1.1 101 Switching Protocols",
            {"Upgrade: websocket", "Connection: keep-alive, Upgrade", "Sec-WebSocket-Accept: " + protocol::acceptFor(key)}));
        QVERIFY(pair.waitForEnd());
        const auto error = pair.client.all<net::Failed>().at(0).error;
        QCOMPARE(error.kind, net::ConnectError::Kind::HandshakeFailed);
        QVERIFY(!error.handshake);
        QVERIFY2(error.detail.contains(u"keep-alive"_qs), qPrintable(error.detail));
    }

    void headersOfTheHandshakeCannotBeReplaced()
    {
        for (const QByteArray name : {"Host", "Connection", "Sec-WebSocket-Key", "sec-websocket-protocol"}) {
            QtToRaw pair([&name](net::ConnectOptions &options) { options.request.headers = {{name, "mine"}}; });
            QVERIFY(pair.waitForEnd());
            QCOMPARE(pair.client.lines(), (QByteArrayList {"failed invalid-request", "closed 1006"}));
            QCOMPARE(pair.client.all<net::Failed>().at(0).error.detail, QString::fromUtf8(name));
        }
    }

    void headersOfOneNameAreJoined()
    {
        QtToRaw pair([](net::ConnectOptions &options) {
            options.request.headers = {{"X-One", "1"}, {"X-One", "2"}, {"Cookie", "a=1"}, {"Cookie", "b=2"}};
        });
        QVERIFY(pair.waitForRequest());
        QVERIFY(pair.server.received().contains("X-One: 1, 2\r\n"));
        QVERIFY(pair.server.received().contains("Cookie: a=1; b=2\r\n"));
    }

    void anAddressOfIPv6IsReachedAllTheSame()
    {
        Stage stage;
        net::ListenOptions listening;
        listening.host = u"::1"_qs;
        listening.engine = EngineKind::Qt;
        Host host(stage, listening);
        net::ConnectOptions options = host.options();
        options.engine = EngineKind::Qt;
        Party client(stage);
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen() || client.isClosed(), patience);
        QVERIFY2(client.isOpen(), client.lines().join(", ").constData());
    }

    void readingIsNotPaused()
    {
        QtToRaw pair;
        QVERIFY(pair.open());
        pair.client.with([](net::Connection &connection) { connection.setReadingPaused(true); });
        pair.server.send(wire::text("all the same"));
        QTRY_COMPARE_WITH_TIMEOUT(pair.client.messages(Direction::In).size(), 1U, patience);
    }
};

QTEST_GUILESS_MAIN(TestQtLimits)
#include "tst_qtlimits.moc"
