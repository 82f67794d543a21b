// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <net/proxies.h>
#include <net/proxyenvironment.h>

#include <QTest>

using namespace framescope;
using namespace framescope::tests;

namespace {

protocol::Url urlOf(const QString &text)
{
    return protocol::Url::parse(text).value();
}

} // namespace

class TestProxyEnvironment : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void someHostsAreReachedWithoutAProxy_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("bypasses");
        const auto row = [](const char *name, const QString &rules, const QString &url, bool bypasses) {
            QTest::newRow(name) << rules << url << bypasses;
        };
        row("no rules", {}, u"ws://a.b/"_qs, false);
        row("all hosts", u"*"_qs, u"ws://a.b/"_qs, true);
        row("all hosts among others", u"x.y, *"_qs, u"ws://a.b/"_qs, true);
        row("the same name", u"a.b"_qs, u"ws://a.b/"_qs, true);
        row("in any case", u"A.B"_qs, u"ws://a.b/"_qs, true);
        row("with a dot at the end", u"a.b."_qs, u"ws://a.b/"_qs, true);
        row("a name within", u"b.c"_qs, u"wss://a.b.c/"_qs, true);
        row("a name within a dotted one", u".b.c"_qs, u"wss://a.b.c/"_qs, true);
        row("the dotted one itself", u".b.c"_qs, u"wss://b.c/"_qs, true);
        row("a name within a starred one", u"*.b.c"_qs, u"wss://a.b.c/"_qs, true);
        row("a name that only ends alike", u"b.c"_qs, u"wss://ab.c/"_qs, false);
        row("another name", u"b.c"_qs, u"wss://b.d/"_qs, false);
        row("a longer rule", u"a.b.c"_qs, u"wss://b.c/"_qs, false);
        row("the right port", u"a.b:8080"_qs, u"ws://a.b:8080/"_qs, true);
        row("the usual port", u"a.b:443"_qs, u"wss://a.b/"_qs, true);
        row("another port", u"a.b:8080"_qs, u"ws://a.b/"_qs, false);
        row("commas and spaces", u" x.y ,,  a.b\t"_qs, u"ws://a.b/"_qs, true);
        row("an address", u"127.0.0.1"_qs, u"ws://127.0.0.1/"_qs, true);
        row("another address", u"127.0.0.1"_qs, u"ws://127.0.0.2/"_qs, false);
        row("an address is no name within", u"0.0.1"_qs, u"ws://127.0.0.1/"_qs, false);
        row("an address with its port", u"127.0.0.1:80"_qs, u"ws://127.0.0.1/"_qs, true);
        row("a network", u"192.168.0.0/16"_qs, u"ws://192.168.7.9/"_qs, true);
        row("another network", u"192.168.0.0/16"_qs, u"ws://192.169.7.9/"_qs, false);
        row("a network and a name", u"192.168.0.0/16"_qs, u"ws://a.b/"_qs, false);
        row("a network that is none", u"192.168.0.0/99"_qs, u"ws://192.168.0.0/"_qs, false);
        row("an IPv6 address", u"::1"_qs, u"ws://[::1]/"_qs, true);
        row("an IPv6 address written otherwise", u"0:0::1"_qs, u"ws://[::1]/"_qs, true);
        row("an IPv6 address with its port", u"[::1]:99"_qs, u"ws://[::1]:99/"_qs, true);
        row("an IPv6 address with another port", u"[::1]:99"_qs, u"ws://[::1]/"_qs, false);
        row("an IPv6 network", u"fd00::/8"_qs, u"ws://[fd12::3]/"_qs, true);
        row("an IPv4 address in IPv6 dress", u"10.0.0.0/8"_qs, u"ws://[::ffff:10.1.2.3]/"_qs, true);
    }
    void someHostsAreReachedWithoutAProxy()
    {
        QFETCH(QString, rules);
        QFETCH(QString, url);
        QTEST(net::bypassesProxy(rules, urlOf(url)), "bypasses");
    }

    void variablesNameTheProxy_data()
    {
        QTest::addColumn<QStringList>("variables"); // http, https, all, no
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &variables, const QString &url, const QString &expected) {
            QTest::newRow(name) << variables << url << expected;
        };
        const QString silent = u"does not say"_qs;
        const QString none = u"none"_qs;
        row("nothing is set", {{}, {}, {}, {}}, u"ws://h/"_qs, silent);
        row("http for ws", {u"http://p:3128"_qs, {}, {}, {}}, u"ws://h/"_qs, u"http p:3128"_qs);
        row("http is not for wss", {u"http://p:3128"_qs, {}, {}, {}}, u"wss://h/"_qs, silent);
        row("https for wss", {{}, u"http://p:3128"_qs, {}, {}}, u"wss://h/"_qs, u"http p:3128"_qs);
        row("all for both", {{}, {}, u"socks5://p"_qs, {}}, u"wss://h/"_qs, u"socks p:1080"_qs);
        row("the own one goes first", {u"p:1"_qs, {}, u"q:2"_qs, {}}, u"ws://h/"_qs, u"http p:1"_qs);
        row("without a port", {u"http://p/"_qs, {}, {}, {}}, u"ws://h/"_qs, u"http p:80"_qs);
        row("SOCKS that looks up names", {u"socks5h://p:1"_qs, {}, {}, {}}, u"ws://h/"_qs, u"socks p:1"_qs);
        row("with user and password", {u"http://ann:p%40ss@p:1"_qs, {}, {}, {}}, u"ws://h/"_qs, u"http p:1 ann p@ss"_qs);
        row("an IPv6 address", {u"http://[::1]:1"_qs, {}, {}, {}}, u"ws://h/"_qs, u"http [::1]:1"_qs);
        row("a host that is left out", {u"http://p:1"_qs, {}, {}, u"h"_qs}, u"ws://h/"_qs, none);
        row("all are left out", {{}, {}, {}, u"*"_qs}, u"ws://h/"_qs, none);
        row("a proxy of another kind", {u"https://p:1"_qs, {}, {}, {}}, u"ws://h/"_qs, silent);
        row("rubbish", {u"http://"_qs, {}, {}, {}}, u"ws://h/"_qs, silent);
    }
    void variablesNameTheProxy()
    {
        QFETCH(QStringList, variables);
        QFETCH(QString, url);
        const net::ProxyEnvironment environment {variables[0], variables[1], variables[2], variables[3]};
        const auto proxy = environment.proxyFor(urlOf(url));
        QString shown = proxy ? u"none"_qs : u"does not say"_qs;
        if (proxy && proxy->type() != QNetworkProxy::NoProxy) {
            const bool isSocks = proxy->type() == QNetworkProxy::Socks5Proxy;
            shown = (isSocks ? u"socks "_qs : u"http "_qs) + net::nameOf(*proxy);
        }
        if (proxy && !proxy->user().isEmpty())
            shown += u' ' + proxy->user() + u' ' + proxy->password();
        QTEST(shown, "expected");
    }

    void theVariablesOfTheProcessCount()
    {
        for (const char *name :
            {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(name);
        qputenv("HTTP_PROXY", "http://wrong:1");
        qputenv("HTTPS_PROXY", "http://p:2");
        qputenv("all_proxy", "socks5://q:3");
        qputenv("NO_PROXY", "inner");
        QCOMPARE(net::systemProxyFor(urlOf(u"ws://h/"_qs)).hostName(), u"q"_qs);
        QCOMPARE(net::systemProxyFor(urlOf(u"wss://h/"_qs)).hostName(), u"p"_qs);
        QCOMPARE(net::systemProxyFor(urlOf(u"wss://a.inner/"_qs)).type(), QNetworkProxy::NoProxy);
    }
};

QTEST_GUILESS_MAIN(TestProxyEnvironment)
#include "tst_proxyenvironment.moc"
