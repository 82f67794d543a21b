// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Through proxies of other projects to servers of other projects.
#include "interop/support/commandlinetool.h"
#include "interop/support/patterns.h"
#include "interop/support/proxyprocess.h"
#include "interop/support/recordedclient.h"
#include "interop/support/recordingfile.h"
#include "support/deflated.h"
#include "support/testcase.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using Kind = net::ProxyOptions::Kind;

namespace {

void addWays()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isSecure");
    QTest::addRow("tinyproxy, ws") << Kind::HttpConnect << false;
    QTest::addRow("tinyproxy, wss") << Kind::HttpConnect << true;
    QTest::addRow("microsocks, ws") << Kind::Socks5 << false;
    QTest::addRow("microsocks, wss") << Kind::Socks5 << true;
}

} // namespace

class TestProxyInterop : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void messagesGoThroughTheProxy_data() { addWays(); }
    void messagesGoThroughTheProxy()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, isSecure);
        PeerServer server({ServerKind::Library::NodeWs, isSecure, true});
        ProxyProcess proxy(kind);
        for (const auto engine : {net::EngineKind::Wire, net::EngineKind::Qt}) {
            const bool compresses = engine == net::EngineKind::Wire;
            RecordedClient client;
            net::ConnectOptions options = RecordedClient::optionsFor(server);
            // The proxy looks the name up; microsocks tries its first address only, which may be that of IPv6.
            if (kind == Kind::HttpConnect)
                options.request.url.host = QStringLiteral("localhost");
            options.engine = engine;
            options.proxy = proxy.options();
            QVERIFY2(client.open(options), QByteArray(proxy.story() + server.story()).constData());
            QCOMPARE(client.snapshot().extensions.startsWith(u"permessage-deflate"), compresses);
            client.sendText("hello");
            client.sendText(textPattern(5000));
            client.sendBinary(wordy(1'000'000));
            QVERIFY2(client.waitForMessages(3), server.story().constData());
            client.session().close(protocol::CloseCode::Normal, "done");
            QVERIFY(client.waitForEnd());
            const QByteArrayList sent = client.sent();
            const QString recording = client.finish();
            QCOMPARE(messagesIn(recording, "in", "type IN ('text', 'binary')"), sent);
            for (const char *direction : {"in", "out"}) // Qt's engine offers nothing, and shows no bits
                QCOMPARE(bitsIn(recording, direction), QByteArrayList {compresses ? "2|0" : "|"});
            QCOMPARE(violationsIn(recording), QByteArrayList());
            const QJsonObject connected = firstOf(client.events("connected"));
            QCOMPARE(
                connected[QStringLiteral("proxy")].toString(), QStringLiteral("127.0.0.1:%1").arg(proxy.options().port));
            QCOMPARE(connected[QStringLiteral("peer")].toString(), options.request.url.host);
        }
        QTRY_COMPARE(server.said(QStringLiteral("close")).size(), size_t(2));
    }

    void aWrongPasswordIsRefused_data() { addWays(); }
    void aWrongPasswordIsRefused()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, isSecure);
        PeerServer server({ServerKind::Library::NodeWs, isSecure, false});
        ProxyProcess proxy(kind);
        for (const auto engine : {net::EngineKind::Wire, net::EngineKind::Qt}) {
            RecordedClient client;
            net::ConnectOptions options = RecordedClient::optionsFor(server);
            options.engine = engine;
            options.proxy = proxy.options();
            options.proxy.password = QStringLiteral("wrong");
            QVERIFY(!client.open(options));
            QVERIFY(client.snapshot().error);
            // tinyproxy answers a wrong password with 401, which is a server's and not a proxy's.
            QCOMPARE(client.snapshot().error->kind,
                kind == Kind::Socks5 ? net::ConnectError::Kind::ProxyAuthenticationRequired
                                     : net::ConnectError::Kind::ProxyFailed);
        }
        QVERIFY(server.said(QStringLiteral("open")).empty());
    }

    void theToolTakesAProxy_data() { addWays(); }
    void theToolTakesAProxy()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, isSecure);
        PeerServer server({ServerKind::Library::NodeWs, isSecure, false});
        ProxyProcess proxy(kind);
        QStringList arguments {QStringLiteral("connect"), server.url(), QStringLiteral("--send"), QStringLiteral("hello"),
            QStringLiteral("--count"), QStringLiteral("1"), QStringLiteral("--proxy")};
        QStringList tls;
        if (isSecure)
            tls = {QStringLiteral("--ca"), server.authority()};
        CommandLineTool tool(arguments + QStringList {proxy.url(QStringLiteral("pass9"))} + tls);
        QVERIFY2(tool.waitForEnd(), tool.story().constData());
        QCOMPARE(tool.lines(), QByteArrayList {"hello"});
        QCOMPARE(tool.exitCode(), 0);

        CommandLineTool refused(arguments + QStringList {proxy.url(QStringLiteral("wrong"))} + tls);
        QVERIFY2(refused.waitForEnd(), refused.story().constData());
        QCOMPARE(refused.exitCode(), 2);
        QVERIFY2(refused.errors().contains("the user and the password"), refused.errors().constData());
        QVERIFY(!refused.errors().contains("wrong@"));
    }
};

QTEST_GUILESS_MAIN(TestProxyInterop)
#include "tst_proxyinterop.moc"
