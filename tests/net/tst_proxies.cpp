// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawproxy.h"
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using net::EngineKind;
using net::ProxyOptions;

Q_DECLARE_METATYPE(framescope::net::EngineKind)
Q_DECLARE_METATYPE(framescope::tests::RawProxy::Kind)

namespace {

constexpr int patience = 20'000; // milliseconds, of a busy machine

struct Way {
    EngineKind engine;
    RawProxy::Kind kind;
};

const std::vector<Way> ways {{EngineKind::Wire, RawProxy::Kind::HttpConnect}, {EngineKind::Wire, RawProxy::Kind::Socks5},
    {EngineKind::Qt, RawProxy::Kind::HttpConnect}, {EngineKind::Qt, RawProxy::Kind::Socks5}};

QByteArray nameOfWay(const Way &way)
{
    return nameOf(way.engine).toUtf8() + (way.kind == RawProxy::Kind::Socks5 ? " by SOCKS5" : " by CONNECT");
}

void addWays()
{
    QTest::addColumn<EngineKind>("engine");
    QTest::addColumn<RawProxy::Kind>("kind");
    for (const Way &way : ways)
        QTest::addRow("%s", nameOfWay(way).constData()) << way.engine << way.kind;
}

/// How the row's client goes through the proxy to @p url.
net::ConnectOptions optionsThrough(quint16 proxyPort, const QString &url)
{
    net::ConnectOptions options = optionsFor(url);
    options.engine = *static_cast<EngineKind *>(QTest::qData("engine", qMetaTypeId<EngineKind>()));
    const auto kind = *static_cast<RawProxy::Kind *>(QTest::qData("kind", qMetaTypeId<RawProxy::Kind>()));
    options.proxy.kind = kind == RawProxy::Kind::Socks5 ? ProxyOptions::Kind::Socks5 : ProxyOptions::Kind::HttpConnect;
    options.proxy.host = u"127.0.0.1"_qs;
    options.proxy.port = proxyPort;
    return options;
}

} // namespace

class TestProxies : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theProxyFindsTheEndpointByItsName_data() { addWays(); }
    void theProxyFindsTheEndpointByItsName()
    {
        QFETCH(RawProxy::Kind, kind);
        for (const bool isSecure : {false, true}) {
            Stage stage;
            net::ListenOptions listening;
            if (isSecure)
                listening.identity = localIdentity();
            Host host(stage, listening);
            RawProxy proxy(kind);
            const QString port = QString::number(host.endpoint()->port);
            const QString scheme = isSecure ? u"wss"_qs : u"ws"_qs;
            Party client(stage);
            client.open(optionsThrough(proxy.port(), scheme + u"://endpoint.invalid:"_qs + port));
            QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
            QCOMPARE(proxy.asked(), QByteArrayList {"endpoint.invalid:" + port.toUtf8()});
            const auto connected = client.all<net::Connected>().at(0);
            QCOMPARE(connected.proxy, u"127.0.0.1:%1"_qs.arg(proxy.port()));
            QCOMPARE(connected.peerAddress, u"endpoint.invalid"_qs);
            QCOMPARE(connected.peerPort, host.endpoint()->port);

            const QByteArray payload(2'000'000, 'p');
            client.with([&](net::Connection &connection) { QVERIFY(connection.sendBinary(payload)); });
            QTRY_VERIFY_WITH_TIMEOUT(
                host.parties().size() == 1 && host.parties()[0]->messages(Direction::In).size() == 1, patience);
            QVERIFY(host.parties()[0]->messages(Direction::In)[0].payload().toByteArray() == payload);
            QTRY_COMPARE_WITH_TIMEOUT(client.messages(Direction::Out).size(), 1U, patience);
            client.with([&](net::Connection &connection) {
                QCOMPARE(connection.bufferedAmount(), 0);
                QVERIFY(connection.close(protocol::CloseCode::Normal, "bye"));
            });
            QTRY_VERIFY_WITH_TIMEOUT(client.isClosed() && host.parties()[0]->isClosed(), patience);
            QCOMPARE(host.parties()[0]->lastLine(), "closed 1000 \"bye\" by peer cleanly");
            QVERIFY(client.timesNeverDecrease());
        }
    }

    void whatWaitsForTheProxyHasNotLeft_data() { addWays(); }
    void whatWaitsForTheProxyHasNotLeft()
    {
        QFETCH(EngineKind, engine);
        QFETCH(RawProxy::Kind, kind);
        if (engine == EngineKind::Qt)
            return; // its times are Qt's
        for (const bool isSecure : {false, true}) {
            Stage stage;
            net::ListenOptions listening;
            if (isSecure)
                listening.identity = localIdentity();
            Host host(stage, listening);
            RawProxy proxy(kind);
            Party client(stage);
            client.open(optionsThrough(proxy.port(), host.endpoint()->url()));
            QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
            proxy.stopReading();
            constexpr qsizetype size = 40 * 1024 * 1024;
            client.with([](net::Connection &connection) { QVERIFY(connection.sendBinary(QByteArray(size, 'p'))); });
            for (int turn = 0; turn < 50; ++turn) // of both threads
                client.with([](net::Connection &) { QCoreApplication::processEvents(); });
            QVERIFY(client.messages(Direction::Out).empty());
            client.with([](net::Connection &connection) { QVERIFY(connection.bufferedAmount() > size / 4); });
            proxy.readOn();
            QTRY_COMPARE_WITH_TIMEOUT(client.messages(Direction::Out).size(), 1U, patience);
            client.with([](net::Connection &connection) { QCOMPARE(connection.bufferedAmount(), 0); });
            QTRY_VERIFY_WITH_TIMEOUT(
                host.parties().size() == 1 && host.parties()[0]->messages(Direction::In).size() == 1, patience);
        }
    }

    void userAndPasswordOpenTheProxy_data() { addWays(); }
    void userAndPasswordOpenTheProxy()
    {
        QFETCH(RawProxy::Kind, kind);
        Stage stage;
        Host host(stage);
        RawProxy proxy(kind, "user", "pass");
        net::ConnectOptions options = optionsThrough(proxy.port(), host.endpoint()->url());
        options.proxy.user = u"user"_qs;
        options.proxy.password = u"pass"_qs;
        Party client(stage);
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen() || client.isClosed(), patience);
        QVERIFY2(client.isOpen(), client.lines().join(", ").constData());
    }

    void aWrongPasswordIsRefused_data() { addWays(); }
    void aWrongPasswordIsRefused()
    {
        QFETCH(RawProxy::Kind, kind);
        for (const QString &password : {u"wrong"_qs, QString()}) {
            Stage stage;
            Host host(stage);
            RawProxy proxy(kind, "user", "pass");
            net::ConnectOptions options = optionsThrough(proxy.port(), host.endpoint()->url());
            options.proxy.user = password.isNull() ? QString() : u"user"_qs;
            options.proxy.password = password;
            Party client(stage);
            client.open(options);
            QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
            QCOMPARE(client.lines(), (QByteArrayList {"failed proxy-authentication-required", "closed 1006"}));
            QCOMPARE(client.all<net::Failed>().at(0).error.proxy, u"127.0.0.1:%1"_qs.arg(proxy.port()));
            QVERIFY(host.parties().empty());
        }
    }

    void digestOpensAnHttpProxy_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::addColumn<bool>("hangsUp");
        QTest::addRow("wire, on the same connection") << EngineKind::Wire << false;
        QTest::addRow("wire, on another connection") << EngineKind::Wire << true;
        QTest::addRow("Qt, on the same connection") << EngineKind::Qt << false;
        QTest::addRow("Qt, on another connection") << EngineKind::Qt << true;
    }
    void digestOpensAnHttpProxy()
    {
        QFETCH(EngineKind, engine);
        QFETCH(bool, hangsUp);
        for (const QString &password : {u"Circle of Life"_qs, u"wrong"_qs}) {
            Stage stage;
            Host host(stage);
            RawProxy proxy(RawProxy::Kind::HttpConnect, "Mufasa", "Circle of Life");
            proxy.demandDigest(hangsUp);
            net::ConnectOptions options = host.options();
            options.engine = engine;
            options.proxy = {ProxyOptions::Kind::HttpConnect, u"127.0.0.1"_qs, proxy.port(), u"Mufasa"_qs, password};
            Party client(stage);
            client.open(options);
            QTRY_VERIFY_WITH_TIMEOUT(client.isOpen() || client.isClosed(), patience);
            QCOMPARE(client.isOpen(), password != u"wrong"_qs);
            if (client.isOpen())
                QVERIFY2(!proxy.heads().last().contains(password.toUtf8()), proxy.heads().last().constData());
            else
                QCOMPARE(client.lines(), (QByteArrayList {"failed proxy-authentication-required", "closed 1006"}));
        }
    }

    void whereNoProxyListensThatIsSaid_data() { addWays(); }
    void whereNoProxyListensThatIsSaid()
    {
        Stage stage;
        Party client(stage);
        client.open(optionsThrough(1, u"ws://endpoint.invalid/"_qs));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.lines(), (QByteArrayList {"failed proxy-refused", "closed 1006"}));
        QCOMPARE(client.all<net::Failed>().at(0).error.proxy, u"127.0.0.1:1"_qs);
    }

    void aProxyThatHasNoAddressIsNotFound_data() { addWays(); }
    void aProxyThatHasNoAddressIsNotFound()
    {
        Stage stage;
        Party client(stage);
        net::ConnectOptions options = optionsThrough(1, u"ws://127.0.0.1/"_qs);
        options.proxy.host = u"proxy.invalid"_qs;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 30'000);
        QCOMPARE(client.lines().last(2), (QByteArrayList {"failed proxy-not-found", "closed 1006"}));
    }

    void whatTheProxyAnswersIsNamed_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::addColumn<RawProxy::Kind>("kind");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("atOnce");
        QTest::addColumn<QByteArray>("expected");
        const auto add = [](const char *what, RawProxy::Kind kind, const QByteArray &answer, bool atOnce,
                             const char *expected) {
            for (const Way &way : ways) {
                if (way.kind == kind)
                    QTest::addRow("%s: %s", nameOfWay(way).constData(), what)
                        << way.engine << way.kind << answer << atOnce << QByteArray(expected);
            }
        };
        const auto connect = RawProxy::Kind::HttpConnect;
        const auto socks = RawProxy::Kind::Socks5;
        add("403 forbids", connect, "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", false, "failed proxy-denied");
        add("404 knows no such name", connect, "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", false,
            "failed host-not-found");
        add("502 cannot", connect, "HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n", false, "failed proxy-failed");
        add("nonsense", connect, "SSH-2.0-OpenSSH\r\n\r\n", false, "failed proxy-failed");
        // Qt makes no difference between a host that is forbidden and one that is not found.
        add("not allowed", socks, QByteArray("\x05\x02\x00\x01\0\0\0\0\0\0", 10), false, "failed host-not-found");
        add("network unreachable", socks, QByteArray("\x05\x03\x00\x01\0\0\0\0\0\0", 10), false, "failed unreachable");
        add("host unreachable", socks, QByteArray("\x05\x04\x00\x01\0\0\0\0\0\0", 10), false, "failed host-not-found");
        add("connection refused", socks, QByteArray("\x05\x05\x00\x01\0\0\0\0\0\0", 10), false, "failed connection-refused");
        add("nonsense", socks, "HTTP/1.1 400 No\r\n\r\n", true, "failed proxy-failed");
        add("hangs up", socks, "", true, "failed proxy-failed");
        add("hangs up", connect, "", true, "failed proxy-failed");
    }
    void whatTheProxyAnswersIsNamed()
    {
        QFETCH(RawProxy::Kind, kind);
        QFETCH(QByteArray, answer);
        QFETCH(bool, atOnce);
        QFETCH(QByteArray, expected);
        Stage stage;
        RawProxy proxy(kind);
        proxy.refuseWith(answer, atOnce);
        Party client(stage);
        client.open(optionsThrough(proxy.port(), u"ws://endpoint.invalid:80/"_qs));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.lines(), (QByteArrayList {expected, "closed 1006"}));
    }

    void aProxyThatIsSilentTimesOut_data() { addWays(); }
    void aProxyThatIsSilentTimesOut()
    {
        Stage stage;
        const RawServer silent;
        net::ConnectOptions options = optionsThrough(silent.port(), u"ws://endpoint.invalid/"_qs);
        options.openTimeout = std::chrono::milliseconds(100);
        Party client(stage);
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.lines(), (QByteArrayList {"failed timed-out", "closed 1006"}));
        QCOMPARE(client.all<net::Failed>().at(0).error.proxy, u"127.0.0.1:%1"_qs.arg(silent.port()));
    }

    void connectNamesUsAndTheEndpoint()
    {
        Stage stage;
        Host host(stage);
        RawProxy proxy(RawProxy::Kind::HttpConnect);
        net::ConnectOptions options = host.options();
        options.proxy = {ProxyOptions::Kind::HttpConnect, u"127.0.0.1"_qs, proxy.port(), {}, {}};
        Party client(stage);
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
        const QByteArray target = "127.0.0.1:" + QByteArray::number(host.endpoint()->port);
        QCOMPARE(proxy.heads().size(), 1);
        const QByteArray head = proxy.heads().first();
        QVERIFY2(head.startsWith(QByteArray("CONNECT " + target + " HTTP/1.1\r\n")), head.constData());
        QVERIFY2(head.contains("User-Agent: Framescope\r\n"), head.constData());
    }

    void theSystemsProxyIsAskedFor_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::addRow("the wire engine") << EngineKind::Wire;
        QTest::addRow("Qt's engine") << EngineKind::Qt;
    }
    void theSystemsProxyIsAskedFor()
    {
        QFETCH(EngineKind, engine);
        Stage stage;
        Host host(stage);
        RawProxy proxy(RawProxy::Kind::HttpConnect);
        const auto reset = qScopeGuard([] { qunsetenv("http_proxy"); });
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        net::ConnectOptions options = optionsFor(u"ws://endpoint.invalid:%1/"_qs.arg(host.endpoint()->port));
        options.engine = engine;
        options.proxy.kind = ProxyOptions::Kind::System;
        Party client(stage);
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen() || client.isClosed(), patience);
        QVERIFY2(client.isOpen(), client.lines().join(", ").constData());
        QCOMPARE(proxy.asked().size(), 1);
    }

    void aConnectionMayGoWhileTheSystemIsAsked()
    {
        Stage stage;
        net::ConnectOptions options = optionsFor(u"ws://127.0.0.1:1/"_qs);
        options.proxy.kind = ProxyOptions::Kind::System;
        for (int i = 0; i < 20; ++i) {
            Party client(stage);
            client.open(options);
            if (i % 2 == 0)
                client.with([](net::Connection &connection) { connection.abort(); });
            client.destroy();
        }
        Party last(stage);
        last.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(last.isClosed(), patience);
        QCOMPARE(last.lines(), (QByteArrayList {"failed connection-refused", "closed 1006"}));
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
