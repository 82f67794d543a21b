// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chunking.h"
#include "support/handshakes.h"
#include "support/stage.h"
#include "support/testcase.h"

#include <net/frontdoor.h>

#include <QCryptographicHash>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using net::FrontDoor;
using Decision = FrontDoor::Decision;

namespace {

constexpr qsizetype limit = 64 * 1024;

const QByteArray html = "<!DOCTYPE html><style>p { color: red; }</style><p>Hello</p><script>'use strict';</script>";

net::ListenOptions optionsWithPage()
{
    net::ListenOptions options;
    options.pages.push_back(net::selfContainedPage("/", html));
    return options;
}

QByteArray request(const QByteArray &start, const QByteArray &headers = {})
{
    return start + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n";
}

/// What comes back for some bytes, to the end of the stream.
QByteArray answerOf(const Host &host, const QByteArray &bytes, const Chunking &chunking = Chunking::Whole)
{
    QTcpSocket socket;
    socket.connectToHost(host.endpoint()->address, host.endpoint()->port);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return "could not connect";
    for (const QByteArray &piece : chunked(bytes, chunking)) {
        socket.write(piece);
        socket.flush();
    }
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000))
        return "did not end";
    return socket.readAll();
}

} // namespace

class TestFrontDoor : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsAnsweredOrPassedOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Decision>("decision");
        const auto row = [](const char *name, const QByteArray &bytes, Decision decision) {
            QTest::addRow("%s", name) << bytes << decision;
        };
        row("nothing yet", {}, Decision::Wait);
        row("the beginning of GET", "GE", Decision::Wait);
        row("the beginning of HEAD", "H", Decision::Wait);
        row("half a head", "GET / HTTP/1.1\r\nHost: h\r\n", Decision::Wait);
        row("a page", request("GET /"), Decision::Answer);
        row("the head of a page", request("HEAD /"), Decision::Answer);
        row("a page that there is not", request("GET /favicon.ico"), Decision::Answer);
        row("a page by HTTP/1.0", "GET / HTTP/1.0\r\nHost: h\r\n\r\n", Decision::Answer);
        row("a handshake", requestHead(), Decision::PassOn);
        row("a handshake that lost its Upgrade", request("GET /", "Sec-WebSocket-Key: x\r\n"), Decision::PassOn);
        row("another protocol", request("GET /", "Connection: Upgrade\r\nUpgrade: h2c\r\n"), Decision::PassOn);
        row("another method", request("POST /"), Decision::PassOn);
        row("the beginning of another method", "P", Decision::PassOn);
        row("no Host", "GET / HTTP/1.1\r\n\r\n", Decision::PassOn);
        row("no HTTP", QByteArray("\x16\x03\x01", 3), Decision::PassOn);
        row("a head that smuggles", "GET / HTTP/1.1\r\nHost: h\n\r\n\r\n", Decision::PassOn);
        row("a head that is too long", request("GET /", "X: " + QByteArray(limit, 'x') + "\r\n"), Decision::PassOn);
    }
    void aRequestIsAnsweredOrPassedOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Decision, decision);
        QCOMPARE(FrontDoor::decide(bytes, limit), decision);
    }

    void aBrowserGetsThePage_data()
    {
        QTest::addColumn<Chunking>("chunking");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        for (const auto &[name, chunking] :
            {std::pair("whole", Chunking::Whole), std::pair("byte by byte", Chunking::ByteByByte)}) {
            QTest::addRow("the page, %s", name) << chunking << QByteArray("GET /") << QByteArray("200 OK") << html;
            QTest::addRow("the page with a query, %s", name)
                << chunking << QByteArray("GET /?a=1") << QByteArray("200 OK") << html;
            QTest::addRow("its head, %s", name) << chunking << QByteArray("HEAD /") << QByteArray("200 OK") << QByteArray();
            QTest::addRow("the head of another, %s", name)
                << chunking << QByteArray("HEAD /x") << QByteArray("404 Not Found") << QByteArray();
        }
    }
    void aBrowserGetsThePage()
    {
        QFETCH(Chunking, chunking);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        Stage stage;
        const Host host(stage, optionsWithPage());
        const QByteArray answer = answerOf(host, request(start), chunking);
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status + "\r\n")), answer.constData());
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        const qsizetype end = answer.indexOf("\r\n\r\n");
        QCOMPARE(answer.mid(end + 4), body);
        if (status == "200 OK")
            QVERIFY(answer.contains(QByteArray("\r\nContent-Length: " + QByteArray::number(html.size()) + "\r\n")));
        QVERIFY(host.parties().empty()); // it is no session
    }

    void aMissingPageIsToldInWords()
    {
        Stage stage;
        const Host host(stage, optionsWithPage());
        const QByteArray answer = answerOf(host, request("GET /favicon.ico"));
        QVERIFY(answer.startsWith("HTTP/1.1 404 Not Found\r\n"));
        QVERIFY(answer.contains("Content-Type: text/plain; charset=utf-8\r\n"));
        QVERIFY(answer.endsWith("browsers find a page at /.\n"));
    }

    void thePolicyAllowsWhatIsInThePageAndNothingElse()
    {
        const net::Page page = net::selfContainedPage("/", html);
        const QByteArray policy = protocol::headerValues(page.headers, "Content-Security-Policy").first();
        const auto hash = [](const QByteArray &text) -> QByteArray {
            return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
        };
        QVERIFY(policy.startsWith("default-src 'none'; "));
        QVERIFY(policy.contains(QByteArray("script-src 'sha256-" + hash("'use strict';") + "';")));
        QVERIFY(policy.contains(QByteArray("style-src 'sha256-" + hash("p { color: red; }") + "';")));
        QVERIFY(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains('*'));
        for (const char *rule : {"connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"})
            QVERIFY2(policy.contains(rule), rule);
    }

    void whatIsNoPageIsRefusedAsItIsWithoutOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        QTest::addRow("another method") << request("POST /") << QByteArray("405");
        QTest::addRow("a handshake that lost its Upgrade")
            << request("GET /feed", "Sec-WebSocket-Version: 13\r\n") << QByteArray("426");
        QTest::addRow("no HTTP") << QByteArray("HELO there\r\n\r\n") << QByteArray("400");
    }
    void whatIsNoPageIsRefusedAsItIsWithoutOne()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, status);
        Stage stage;
        const Host with(stage, optionsWithPage());
        const Host without(stage);
        const QByteArray answer = answerOf(with, bytes);
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.constData());
        QCOMPARE(answer, answerOf(without, bytes));
        QTRY_COMPARE(with.parties().size(), 1U); // and it is told
        QTRY_VERIFY(with.parties().front()->isClosed());
    }

    void aHandshakeComesThrough_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::addRow("over TCP") << false;
        QTest::addRow("over TLS") << true;
    }
    void aHandshakeComesThrough()
    {
        QFETCH(bool, isSecure);
        Stage stage;
        net::ListenOptions options = optionsWithPage();
        if (isSecure)
            options.identity = localIdentity();
        Host host(stage, options);
        Party client(stage);
        client.open(host.options());
        QTRY_VERIFY(client.isOpen());
        client.with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("hello"))); });
        QTRY_COMPARE(host.parties().size(), 1U);
        QTRY_COMPARE(host.parties().front()->lastLine(), "in text \"hello\"");
        QVERIFY(host.parties().front()->timesNeverDecrease());
        QCOMPARE(host.parties().front()->all<net::Connected>().front().peerAddress, u"127.0.0.1"_qs);
    }

    void thePageComesByTlsToo()
    {
        Stage stage;
        net::ListenOptions options = optionsWithPage();
        options.identity = localIdentity();
        const Host host(stage, options);
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(host.endpoint()->address, host.endpoint()->port);
        QTRY_VERIFY(socket.isEncrypted());
        socket.write(request("GET /"));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().endsWith(html));
    }

    void aHandshakeInPiecesComesThroughWithWhatFollows()
    {
        Stage stage;
        const Host host(stage, optionsWithPage());
        QTcpSocket socket;
        socket.connectToHost(host.endpoint()->address, host.endpoint()->port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        const QByteArray bytes = requestHead() + QByteArray("\x81\x85\0\0\0\0hello", 11);
        for (const QByteArray &piece : chunked(bytes, Chunking::ByteByByte)) {
            socket.write(piece);
            socket.flush();
        }
        QTRY_COMPARE(host.parties().size(), 1U);
        QTRY_COMPARE(host.parties().front()->lastLine(), "in text \"hello\"");
    }

    void whoeverAsksForNothingIsDroppedWithoutAWord()
    {
        Stage stage;
        net::ListenOptions options = optionsWithPage();
        options.openTimeout = std::chrono::milliseconds(50);
        const Host host(stage, options);
        QCOMPARE(answerOf(host, {}), "");
        QVERIFY(host.parties().empty());
    }

    void halfARequestIsTold_data()
    {
        QTest::addColumn<bool>("leaves");
        QTest::addRow("of one who leaves") << true;
        QTest::addRow("of one who waits") << false;
    }
    void halfARequestIsTold()
    {
        QFETCH(bool, leaves);
        Stage stage;
        net::ListenOptions options = optionsWithPage();
        options.openTimeout = std::chrono::milliseconds(leaves ? 10'000 : 50);
        const Host host(stage, options);
        QTcpSocket socket;
        socket.connectToHost(host.endpoint()->address, host.endpoint()->port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET / HTTP/1.1\r\nHos");
        if (leaves)
            socket.disconnectFromHost();
        QTRY_COMPARE(host.parties().size(), 1U);
        QTRY_VERIFY(host.parties().front()->isClosed());
        QCOMPARE(host.parties().front()->all<net::Connected>().front().peerPort != 0, true);
        QCOMPARE(host.parties().front()->all<net::Failed>().size(), 1U);
        QCOMPARE(host.parties().front()->all<net::Failed>().front().error.handshake->kind,
            leaves ? protocol::HandshakeError::Kind::EndedEarly : protocol::HandshakeError::Kind::RequestTimeout);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.readAll().startsWith("HTTP/1.1 408 Request Timeout\r\n"), !leaves);
    }

    void theListenerMayGoWhileSomebodyWaits()
    {
        Stage stage;
        Host host(stage, optionsWithPage());
        QTcpSocket socket;
        socket.connectToHost(host.endpoint()->address, host.endpoint()->port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /");
        host.stopListening();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(TestFrontDoor)
#include "tst_frontdoor.moc"
