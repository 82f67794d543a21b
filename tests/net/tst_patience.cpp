// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"

#include <net/arrival.h>

#include <QAbstractEventDispatcher>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace framescope;
using namespace framescope::tests;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; // milliseconds, of a busy machine

} // namespace

/// What both ends put up with: silence, a peer that does not read, and half a request.
class TestPatience : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSilentPeerIsToldAndLeft()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.idleTimeout = 100ms;
        options.closeTimeout = 100ms;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.accept();
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.linesAfterOpened().value(0), "failed idle");
        QCOMPARE(client.linesAfterOpened().value(1), "out close 1001 \"\"");
        QCOMPARE(client.all<net::Failed>().size(), 1U);
        QCOMPARE(client.lastLine(), "closed 1006");
        QVERIFY(client.timesNeverDecrease());
    }

    void aPeerThatAnswersIsLeftCleanly()
    {
        Stage stage;
        Host host(stage);
        Party client(stage);
        net::ConnectOptions options = host.options();
        options.idleTimeout = 100ms;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.linesAfterOpened().value(0), "failed idle");
        QCOMPARE(client.lastLine(), "closed 1001 by local cleanly");
    }

    void withoutATimeoutSilenceIsFine()
    {
        Stage stage;
        Host host(stage);
        Party client(stage);
        client.open(host.options());
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen() && host.parties().size() == 1 && host.parties()[0]->isOpen(), patience);
        host.parties()[0]->with([](net::Connection &server) { QVERIFY(server.sendText(QByteArray("x"))); });
        QTRY_COMPARE_WITH_TIMEOUT(client.messages(base::Direction::In).size(), 1U, patience);
        QVERIFY(client.all<net::Failed>().empty());
    }

    void whatIsHeldBackIsNoSilence()
    {
        Stage stage;
        RawServer server;
        Party client(stage, [](net::Connection &connection, const net::Event &event) {
            if (std::holds_alternative<net::Opened>(event.what))
                connection.setReadingPaused(true);
        });
        net::ConnectOptions options = optionsFor(server.url());
        options.idleTimeout = 10ms;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.accept();
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
        const auto turns = std::make_shared<std::atomic<int>>(0); // of a timer beside the connection's own
        client.with([turns](net::Connection &) {
            auto *timer = new QTimer(QAbstractEventDispatcher::instance());
            timer->callOnTimeout([timer, turns] {
                if (++*turns == 5)
                    timer->deleteLater();
            });
            timer->start(10ms);
        });
        QTRY_COMPARE_WITH_TIMEOUT(turns->load(), 5, patience);
        QVERIFY(client.all<net::Failed>().empty());
        client.with([](net::Connection &connection) { connection.setReadingPaused(false); });
        QTRY_VERIFY_WITH_TIMEOUT(!client.all<net::Failed>().empty(), patience);
    }

    void whatWaitsToLeaveHasALimit()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        constexpr qsizetype size = 16 * 1024 * 1024;
        options.sendLimit = 3 * size;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.accept();
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
        server.stopReading();
        client.with([&](net::Connection &connection) {
            protocol::SendStatus status = connection.sendBinary(QByteArray(size, 'x'));
            int sent = 0;
            for (; status && sent < 20; ++sent)
                status = connection.sendBinary(QByteArray(size, 'x'));
            QVERIFY2(sent < 20, "there is no limit");
            QCOMPARE(status.error(), protocol::SendError::TooMuchWaiting);
            QVERIFY(connection.bufferedAmount() <= options.sendLimit);
            QCOMPARE(connection.sendText(QByteArray(size * 3, 'x')).error(), protocol::SendError::TooMuchWaiting);
            QVERIFY(connection.sendPing("still there")); // small, and never in the way
        });
        server.readOn();
        const auto waiting = [&] {
            qint64 amount = 0;
            client.with([&](net::Connection &connection) { amount = connection.bufferedAmount(); });
            return amount;
        };
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, patience);
        client.with([&](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("again"))); });
    }

    void oneMessageMayBeLargerThanTheLimit()
    {
        Stage stage;
        Host host(stage);
        Party client(stage);
        net::ConnectOptions options = host.options();
        options.sendLimit = 10;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
        client.with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray(1000, 'x'))); });
        QTRY_COMPARE_WITH_TIMEOUT(client.messages(base::Direction::Out).size(), 1U, patience);
    }

    void halfARequestIsAnsweredWithTheReason_data()
    {
        QTest::addColumn<net::EngineKind>("engine");
        QTest::addColumn<bool>("hasPage");
        for (const auto engine : {net::EngineKind::Wire, net::EngineKind::Qt}) {
            const QByteArray name = nameOf(engine).toUtf8();
            QTest::addRow("%s, without a page", name.constData()) << engine << false;
            QTest::addRow("%s, behind a page for browsers", name.constData()) << engine << true;
        }
    }
    void halfARequestIsAnsweredWithTheReason()
    {
        QFETCH(net::EngineKind, engine);
        QFETCH(bool, hasPage);
        Stage stage;
        net::ListenOptions listening;
        listening.engine = engine;
        listening.openTimeout = 100ms;
        if (hasPage)
            listening.pages.push_back(net::selfContainedPage("/", "<!DOCTYPE html>"));
        const Host host(stage, listening);
        QTcpSocket slow;
        slow.connectToHost(host.endpoint()->address, host.endpoint()->port);
        slow.write("GET /feed HTTP/1.1\r\nHost: h\r\nUpgra");
        QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QAbstractSocket::UnconnectedState, patience);
        const QByteArray answer = slow.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 408 Request Timeout\r\n"), answer.constData());
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY2(
            answer.endsWith("\r\n\r\nNo complete request came in time: the empty line that ends its head is missing.\n"),
            answer.constData());
        QTRY_VERIFY_WITH_TIMEOUT(host.parties().size() == 1 && host.parties()[0]->isClosed(), patience);
        const auto failed = host.parties()[0]->all<net::Failed>();
        QCOMPARE(failed.size(), 1U);
        QCOMPARE(failed[0].error.handshake->kind, protocol::HandshakeError::Kind::RequestTimeout);
        QCOMPARE(failed[0].error.handshake->finder, protocol::Role::Server);
    }

    void theTimeIsHandedOnByThePage()
    {
        net::Arrival arrival;
        arrival.time = base::monoNow() - 15h;
        const auto left = arrival.leftOf(20h);
        QVERIFY2(left > 0h && left <= 5h, QByteArray::number(qint64(left.count())).constData());
        QCOMPARE(arrival.leftOf(10h).count(), 0);
    }

    void thePhasesAreThoseOfTheWay_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<bool>("isSecure");
        QTest::addRow("an address") << false << false;
        QTest::addRow("an address by TLS") << false << true;
        QTest::addRow("a name") << true << false;
        QTest::addRow("a name by TLS") << true << true;
    }
    void thePhasesAreThoseOfTheWay()
    {
        QFETCH(bool, isNamed);
        QFETCH(bool, isSecure);
        Stage stage;
        net::ListenOptions listening;
        if (isSecure)
            listening.identity = localIdentity();
        Host host(stage, listening);
        Party client(stage);
        QString url = host.endpoint()->url();
        if (isNamed)
            url.replace(u"127.0.0.1"_qs, u"localhost"_qs);
        client.open(optionsFor(url));
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
        const net::Phases phases = client.all<net::Opened>().at(0).phases;
        QCOMPARE(phases.dns.has_value(), isNamed);
        QCOMPARE(phases.tls.has_value(), isSecure);
        QVERIFY(phases.tcp && phases.upgrade);
        base::Nanoseconds sum {};
        for (const auto &phase : {phases.dns, phases.tcp, phases.tls, phases.upgrade}) {
            QVERIFY(!phase || phase->count() > 0);
            sum += phase.value_or(base::Nanoseconds {});
        }
        // They follow upon each other without a gap, from the first event or before it to the last.
        const auto &events = client.events();
        const auto opened = std::find_if(events.begin(), events.end(),
            [](const net::Event &event) { return std::holds_alternative<net::Opened>(event.what); });
        QVERIFY(sum >= opened->time - events.front().time);
        QTRY_VERIFY_WITH_TIMEOUT(host.parties().size() == 1 && host.parties()[0]->isOpen(), patience);
        QVERIFY(!host.parties()[0]->all<net::Opened>().at(0).phases.upgrade);
        if (!isSecure)
            return;
        const auto secured = client.all<net::Secured>().at(0);
        QCOMPARE(secured.alpn, u"http/1.1"_qs);
        QCOMPARE(secured.serverName, isNamed ? u"localhost"_qs : QString());
    }
};

QTEST_GUILESS_MAIN(TestPatience)
#include "tst_patience.moc"
