// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosted.h"

#include "support/rawserver.h"
#include "support/testcase.h"

#include <QTest>

using namespace framescope;
using namespace framescope::chat;
using tests::Hosted;

namespace {

constexpr int patienceMs = 30'000;

/// What a host answers to a request.
QByteArray answerTo(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_qs, port);
    if (!socket.waitForConnected(patienceMs))
        return "not connected";
    socket.write(request);
    QByteArray answer;
    const bool isDone = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState || answer.contains("\"hello\"");
        },
        patienceMs);
    return isDone ? answer : "no answer";
}

QByteArray handshake(const QByteArray &host, const QByteArray &origin)
{
    return "GET / HTTP/1.1\r\nHost: " + host + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        + "Sec-WebSocket-Protocol: framescope.chat.v1\r\n" + (origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n")
        + "\r\n";
}

} // namespace

class TestHost : public tests::OnBothEngines
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensAndCloses()
    {
        Hosted room;
        QVERIFY(room.start());
        QCOMPARE(room.host.pageUrls(), QStringList(u"http://127.0.0.1:%1/"_qs.arg(room.settings.port)));
        Member *ann = room.join('a', u"Ann"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(ann->state(), Member::State::Live, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(room.host.members().size(), 1U, patienceMs);
        QCOMPARE(room.host.members().front().who.name, u"Ann"_qs);
        QVERIFY(room.host.session(room.host.members().front().session) != nullptr);
        QVERIFY(room.stop());
        QVERIFY(room.host.members().empty());
        QTRY_COMPARE_WITH_TIMEOUT(ann->state(), Member::State::Waiting, patienceMs);
        QVERIFY(room.start());
        QTRY_COMPARE_WITH_TIMEOUT(ann->state(), Member::State::Live, patienceMs);
    }

    void aPortThatIsTakenIsSaid()
    {
        Hosted first;
        QVERIFY(first.start());
        Hosted second;
        second.settings.port = first.settings.port;
        second.host.start(second.settings, {});
        QTRY_COMPARE_WITH_TIMEOUT(second.host.state(), Host::State::Stopped, patienceMs);
        QCOMPARE(std::get<net::ListenError>(*second.host.error()).kind, net::ListenError::Kind::AddressInUse);
    }

    void aRoomThatAnotherHostHasOpenIsSaid()
    {
        Hosted first;
        QVERIFY(first.start());
        Hosted second;
        second.settings.room.folder = first.folder.path();
        second.host.start(second.settings, {});
        QTRY_COMPARE_WITH_TIMEOUT(second.host.state(), Host::State::Stopped, patienceMs);
        QCOMPARE(std::get<StoreError>(*second.host.error()).kind, StoreError::Kind::InUse);
        QVERIFY(first.stop());
        QVERIFY(second.start());
    }

    void browsersGetThePage()
    {
        Hosted room;
        QVERIFY(room.start());
        const QByteArray answer = answerTo(room.settings.port, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(answer.contains("Content-Security-Policy: default-src 'none'; script-src 'sha256-"));
        QVERIFY(answer.contains("<title>"));
    }

    void strangersAreNotLetIn_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray own = "127.0.0.1:%1";
        QTest::newRow("a program") << own << QByteArray() << QByteArray("HTTP/1.1 101 ");
        QTest::newRow("the own page") << own << QByteArray("http://127.0.0.1:%1") << QByteArray("HTTP/1.1 101 ");
        QTest::newRow("a page of somebody else") << own << QByteArray("https://evil.example") << QByteArray("HTTP/1.1 403 ");
        QTest::newRow("DNS rebinding") << QByteArray("evil.example:%1") << QByteArray("http://evil.example:%1")
                                       << QByteArray("HTTP/1.1 403 ");
    }
    void strangersAreNotLetIn()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        QFETCH(const QByteArray, answer);
        Hosted room;
        QVERIFY(room.start());
        const QByteArray port = QByteArray::number(room.settings.port);
        const QByteArray got = answerTo(room.settings.port, handshake(host.replace("%1", port), origin.replace("%1", port)));
        QVERIFY2(got.startsWith(answer), got.constData());
        QCOMPARE(got.contains("\"hello\""), answer.contains("101"));
    }

    void whoeverSpeaksAnotherSubprotocolIsClosed()
    {
        Hosted room;
        QVERIFY(room.start());
        tests::Stage stage;
        tests::Party client(stage);
        client.open(tests::optionsFor(room.url()));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patienceMs);
        QVERIFY(client.lastLine().startsWith("closed 1008"));
        QVERIFY(room.host.members().empty());
    }

    void aFloodIsClosed()
    {
        Hosted room;
        room.settings.room.limits.requests = {50, 1};
        QVERIFY(room.start());
        tests::Stage stage;
        tests::Party client(stage, [](net::Connection &connection, const net::Event &event) {
            if (!std::holds_alternative<net::Opened>(event.what))
                return;
            for (int i = 0; i < 100; ++i)
                static_cast<void>(connection.sendText(QByteArray(R"({"type":"typing"})")));
        });
        net::ConnectOptions options = tests::optionsFor(room.url());
        options.request.subprotocols = {subprotocol};
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patienceMs);
        QVERIFY(client.lastLine().startsWith("closed 1008"));
    }

    void manyLargeQuestionsAreAllAnswered()
    {
        Hosted room;
        room.settings.room.limits.posts = {1000, 1000};
        QVERIFY(room.start());
        Member *ann = room.join('a', u"Ann"_qs);
        for (int i = 0; i < 30; ++i)
            QVERIFY(ann->post(QString(16'000, u'x')));
        QTRY_COMPARE_WITH_TIMEOUT(ann->conversation().last(), 30, patienceMs);
        constexpr int questions = 40; // of 480 kB each
        std::atomic<int> answers = 0;
        tests::Stage stage;
        tests::Party client(stage, [&answers](net::Connection &connection, const net::Event &event) {
            const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
            if (!crossed || crossed->direction != base::Direction::In)
                return;
            const QByteArray json = crossed->message.payload().toByteArray();
            answers += json.contains("\"type\":\"history\"") ? 1 : 0;
            if (!json.contains("\"type\":\"hello\""))
                return;
            static_cast<void>(
                connection.sendText(toJson(JoinRequest {QByteArray(32, 'b'), u"Bob"_qs, QByteArray(16, 'n'), {}})));
            for (int i = 0; i < questions; ++i)
                static_cast<void>(connection.sendText(toJson(HistoryRequest {0, {}, 100})));
        });
        net::ConnectOptions options = tests::optionsFor(room.url());
        options.request.subprotocols = {subprotocol};
        client.open(options);
        QTRY_COMPARE_WITH_TIMEOUT(answers.load(), questions, patienceMs);
        QVERIFY(!client.isClosed());
    }

    void whoeverDoesNotJoinIsClosed()
    {
        Hosted room;
        room.settings.room.limits.join = std::chrono::milliseconds(50);
        QVERIFY(room.start());
        tests::Stage stage;
        tests::Party client(stage);
        net::ConnectOptions options = tests::optionsFor(room.url());
        options.request.subprotocols = {subprotocol};
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patienceMs);
        QVERIFY(client.lastLine().startsWith("closed 1008"));
    }

    void itGoesWithItsMembersInTheMiddleOfThings()
    {
        auto room = std::make_unique<Hosted>();
        QVERIFY(room->start());
        Member *ann = room->join('a', u"Ann"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(ann->state(), Member::State::Live, patienceMs);
        QVERIFY(ann->post(u"goodbye"_qs));
        room.reset(); // nothing hangs, nothing leaks
    }
};

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
