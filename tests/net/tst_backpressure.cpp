// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QTest>

#include <random>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;

namespace {

constexpr int patience = 20'000; // milliseconds, of a busy machine

constexpr qsizetype pieceSize = 64 * 1024;
constexpr int pieceCount = 512; // 32 MiB: more than both kernels' buffers take

std::optional<net::Identity> identityIf(bool isSecure)
{
    return isSecure ? std::optional(localIdentity()) : std::nullopt;
}

/// A client, and a server that speaks by hand.
struct Scene {
    explicit Scene(bool isSecure = false, const Party::Hook &hook = {})
        : server(identityIf(isSecure))
        , client(stage, hook)
    {
    }
    [[nodiscard]] bool open(std::chrono::milliseconds closeTimeout = net::ConnectOptions().closeTimeout)
    {
        net::ConnectOptions options = optionsFor(server.url());
        options.closeTimeout = closeTimeout;
        client.open(options);
        if (!QTest::qWaitFor([this] { return server.hasRequest(); }, patience))
            return false;
        server.accept();
        return QTest::qWaitFor([this] { return client.isOpen(); }, patience);
    }

    Stage stage;
    RawServer server;
    Party client;
};

} // namespace

class TestBackpressure : public TestCase
{
    Q_OBJECT

    static void addTransports()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::addRow("over TCP") << false;
        QTest::addRow("over TLS") << true;
    }
    static void setPaused(Party &party, bool paused)
    {
        party.with([paused](net::Connection &connection) { connection.setReadingPaused(paused); });
    }

private Q_SLOTS:
    void aPauseReachesTheSenderAndNothingIsLost_data() { addTransports(); }
    void aPauseReachesTheSenderAndNothingIsLost()
    {
        QFETCH(bool, isSecure);
        Scene scene(isSecure);
        RawServer &server = scene.server;
        Party &client = scene.client;
        QVERIFY(scene.open());
        setPaused(client, true);
        for (int i = 0; i < pieceCount; ++i)
            server.send(wire::binary(QByteArray(pieceSize, static_cast<char>(i))));
        QVERIFY(server.waitUntilStuck());
        QCOMPARE(client.messages(Direction::In).size(), 0U);
        setPaused(client, false);
        QTRY_COMPARE_WITH_TIMEOUT(client.messages(Direction::In).size(), size_t(pieceCount), 30'000);
        const auto messages = client.messages(Direction::In);
        for (int i = 0; i < pieceCount; ++i)
            QVERIFY(messages[size_t(i)].payload().toByteArray() == QByteArray(pieceSize, static_cast<char>(i)));
    }

    void whatThePeerSentBeforeItsEndIsReadAfterThePause_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::addColumn<int>("pieces");
        QTest::addColumn<qsizetype>("size"); // of a piece with its header
        for (const bool isSecure : {false, true}) {
            const char *over = isSecure ? "TLS" : "TCP";
            QTest::addRow("nothing over %s", over) << isSecure << 0 << pieceSize;
            QTest::addRow("a little over %s", over) << isSecure << 1 << pieceSize;
            QTest::addRow("just what the smaller buffer takes over %s", over) << isSecure << 1 << qsizetype(16 * 1024);
            QTest::addRow("just what the larger buffer takes over %s", over) << isSecure << 4 << pieceSize;
            QTest::addRow("more than the buffer takes over %s", over) << isSecure << 16 << pieceSize;
        }
    }
    void whatThePeerSentBeforeItsEndIsReadAfterThePause()
    {
        QFETCH(bool, isSecure);
        QFETCH(int, pieces);
        QFETCH(qsizetype, size);
        Scene scene(isSecure);
        RawServer &server = scene.server;
        Party &client = scene.client;
        QVERIFY(scene.open());
        setPaused(client, true);
        for (int i = 0; i < pieces; ++i)
            server.send(wire::binary(QByteArray(size - (size > 0xFFFF ? 10 : 4), 'p')));
        server.send(wire::close(1000, "all said"));
        server.end();
        if (pieces < 2) // otherwise a part of it may be stuck in the server until the client reads
            QTRY_COMPARE(server.client().state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!client.isClosed());
        setPaused(client, false);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.messages(Direction::In).size(), size_t(pieces + 1));
        const protocol::CloseOutcome outcome = client.all<net::Closed>().at(0).outcome;
        QCOMPARE(outcome.reason, "all said");
        QCOMPARE(outcome.by, protocol::ClosedBy::Peer);
    }

    void aFloodOfAllSizesIsToldToItsEnd_data() { addTransports(); }
    void aFloodOfAllSizesIsToldToItsEnd()
    {
        QFETCH(bool, isSecure);
        Scene scene(isSecure);
        QVERIFY(scene.open());
        std::mt19937 random(7);
        std::vector<QByteArray> sent;
        for (int i = 0; i < 400; ++i) {
            const auto size = std::uniform_int_distribution<int>(0, 1 << (i % 18))(random);
            sent.push_back(QByteArray(size, static_cast<char>('a' + i % 26)));
            scene.server.send(wire::binary(sent.back()));
        }
        scene.server.send(wire::close(1000));
        scene.server.end();
        QTRY_VERIFY_WITH_TIMEOUT(scene.client.isClosed(), 30'000);
        const auto messages = scene.client.messages(Direction::In);
        QCOMPARE(messages.size(), sent.size() + 1);
        for (size_t i = 0; i < sent.size(); ++i)
            QVERIFY(messages[i].payload().toByteArray() == sent[i]);
    }

    void aPauseByTheHandlerWhileTheRestIsReadKeepsTheRest()
    {
        Scene scene(false, [](net::Connection &connection, const net::Event &event) {
            const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
            if (crossed && crossed->direction == Direction::In)
                connection.setReadingPaused(true);
        });
        RawServer &server = scene.server;
        Party &client = scene.client;
        QVERIFY(scene.open());
        setPaused(client, true);
        for (int i = 0; i < 3; ++i)
            server.send(wire::binary(QByteArray(pieceSize - 10, 'p')));
        server.end();
        QTRY_COMPARE(server.client().state(), QAbstractSocket::UnconnectedState);
        const auto hasAll = [&client] { // asked where messages come, so that none comes in between
            bool result = false;
            client.with([&](net::Connection &connection) {
                result = client.messages(Direction::In).size() == 3;
                if (!result)
                    connection.setReadingPaused(false);
            });
            return result;
        };
        QTRY_VERIFY(hasAll());
        setPaused(client, false);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.messages(Direction::In).size(), 3U);
    }

    void theTimeForTheAnswerDoesNotRunDuringAPause()
    {
        Scene scene;
        RawServer &server = scene.server;
        Party &client = scene.client;
        QVERIFY(scene.open(std::chrono::milliseconds(1)));
        setPaused(client, true);
        client.with([](net::Connection &connection) { QVERIFY(connection.close(protocol::CloseCode::Normal, {})); });
        QTRY_COMPARE(wire::read(server.receivedFrames()), QByteArrayList {"close 1000 \"\" masked"});
        server.send(wire::text("wait").bytes() + wire::close(1000).bytes());
        server.end();
        QTRY_COMPARE(server.client().state(), QAbstractSocket::UnconnectedState);
        setPaused(client, false);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.linesAfterOpened(),
            (QByteArrayList {
                "out close 1000 \"\"", "in text \"wait\"", "in close 1000 \"\"", "closed 1000 by local cleanly"}));
    }

    void whatHasNotLeftIsCounted_data() { addTransports(); }
    void whatHasNotLeftIsCounted()
    {
        QFETCH(bool, isSecure);
        Scene scene(isSecure);
        RawServer &server = scene.server;
        Party &client = scene.client;
        QVERIFY(scene.open());
        server.stopReading();
        qint64 buffered = 0;
        client.with([&](net::Connection &connection) {
            QCOMPARE(connection.bufferedAmount(), 0);
            for (int i = 0; i < pieceCount; ++i)
                QVERIFY(connection.sendBinary(QByteArray(pieceSize, 'x')));
            buffered = connection.bufferedAmount();
        });
        QVERIFY(buffered > pieceSize);
        server.readOn();
        QTRY_COMPARE_WITH_TIMEOUT(client.messages(Direction::Out).size(), size_t(pieceCount), 30'000);
        client.with([&](net::Connection &connection) { QCOMPARE(connection.bufferedAmount(), 0); });
        QTRY_COMPARE_WITH_TIMEOUT(server.receivedFrames().size(), qsizetype(pieceCount) * (pieceSize + 14), 60'000);
        QVERIFY(client.timesNeverDecrease());
    }

    void whatTheHandlerSendsIsCountedBeforeItIsGiven()
    {
        Stage stage;
        RawServer server;
        std::atomic<qint64> buffered = 0;
        Party client(stage, [&](net::Connection &connection, const net::Event &event) {
            if (!std::holds_alternative<net::Opened>(event.what))
                return;
            QVERIFY(connection.sendBinary(QByteArray(1000, 'x')));
            buffered = connection.bufferedAmount();
        });
        client.open(optionsFor(server.url()));
        QTRY_VERIFY(server.hasRequest());
        server.accept();
        QTRY_COMPARE(client.messages(Direction::Out).size(), 1U);
        QCOMPARE(buffered, 1008);
    }

    void aMessageThatLeftInPartIsShownCut()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        client.open(optionsFor(server.url()));
        QTRY_VERIFY(server.hasRequest());
        server.accept();
        QTRY_VERIFY(client.isOpen());
        server.stopReading();
        constexpr qsizetype size = 64 * 1024 * 1024;
        client.with([&](net::Connection &connection) {
            QVERIFY(connection.sendText(QByteArray("whole")));
            QVERIFY(connection.sendBinary(QByteArray(size, 'x')));
            QVERIFY(connection.sendText(QByteArray("never")));
        });
        QTRY_COMPARE(client.messages(Direction::Out).size(), 1U);
        client.with([](net::Connection &connection) { connection.abort(); });
        QTRY_VERIFY(client.isClosed());
        const auto messages = client.messages(Direction::Out);
        QCOMPARE(messages.size(), 2U);
        QVERIFY(!messages[1].isComplete);
        QVERIFY(messages[1].payload().size() > 0 && messages[1].payload().size() < size);
        QCOMPARE(messages[1].frames[0].header.payloadLength, quint64(size));
    }
};

QTEST_GUILESS_MAIN(TestBackpressure)
#include "tst_backpressure.moc"
