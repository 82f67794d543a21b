// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <protocol/url.h>

#include <QTest>

using namespace framescope::protocol;

class TestUrl : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("secure");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<QByteArray>("hostHeader");
        const auto row = [](const char *sentence, const char16_t *text, bool secure, const char16_t *host, int port,
                             const char *resource, const char *hostHeader) {
            QTest::newRow(sentence) << QString::fromUtf16(text) << secure << QString::fromUtf16(host) << port
                                    << QByteArray(resource) << QByteArray(hostHeader);
        };
        row("the least there is", u"ws://h", false, u"h", 80, "/", "h");
        row("the secure scheme has port 443 (3)", u"wss://h", true, u"h", 443, "/", "h");
        row("a port of its own stands in the Host header (4.1)", u"ws://h:8080/", false, u"h", 8080, "/", "h:8080");
        row("a scheme's own port does not", u"wss://h:443/", true, u"h", 443, "/", "h");
        row("the other scheme's port does", u"ws://h:443/", false, u"h", 443, "/", "h:443");
        row("path and query make the resource name (3)", u"ws://h/a/b?c=d&e", false, u"h", 80, "/a/b?c=d&e", "h");
        row("a query without path", u"ws://h?x=1", false, u"h", 80, "/?x=1", "h");
        row("an empty query keeps its mark", u"ws://h/?", false, u"h", 80, "/?", "h");
        row("percent encoding stays", u"ws://h/a%20b%2Fc?d=%26", false, u"h", 80, "/a%20b%2Fc?d=%26", "h");
        row("other letters are encoded", u"ws://h/\u00fc", false, u"h", 80, "/%C3%BC", "h");
        row("a host of other letters goes by its ASCII name", u"ws://b\u00fccher.example/", false, u"xn--bcher-kva.example",
            80, "/", "xn--bcher-kva.example");
        row("case of scheme and host does not matter", u"WSS://ExAmple.COM/Path", true, u"example.com", 443, "/Path",
            "example.com");
        row("an IPv4 address", u"ws://127.0.0.1:9", false, u"127.0.0.1", 9, "/", "127.0.0.1:9");
        row("an IPv6 address has brackets in the header only", u"ws://[::1]:9/", false, u"::1", 9, "/", "[::1]:9");
        row("a zone of other letters stays encoded", u"ws://[fe80::1%25\u00e9t]/", false, u"fe80::1%%C3%A9t", 80, "/",
            "[fe80::1]");
        row("white space around is passed over", u"  ws://h/x \n", false, u"h", 80, "/x", "h");
        row("user and password do not stand in the Host header", u"ws://u:p@h/", false, u"h", 80, "/", "h");
    }
    void readsTheParts()
    {
        QFETCH(QString, text);
        QFETCH(bool, secure);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QByteArray, resource);
        QFETCH(QByteArray, hostHeader);
        const auto url = Url::parse(text);
        QVERIFY(url);
        QCOMPARE(url->isSecure, secure);
        QCOMPARE(url->host, host);
        QCOMPARE(int(url->port), port);
        QCOMPARE(url->resourceName, resource);
        QCOMPARE(url->hostHeader(), hostHeader);
    }

    void theEndpointAlwaysHasItsPort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("the port of wss") << QStringLiteral("wss://example.org/a") << QStringLiteral("example.org:443");
        QTest::newRow("the port of ws") << QStringLiteral("ws://example.org") << QStringLiteral("example.org:80");
        QTest::newRow("another port") << QStringLiteral("wss://me@example.org:8443/") << QStringLiteral("example.org:8443");
        QTest::newRow("capitals") << QStringLiteral("wss://EXAMPLE.org/") << QStringLiteral("example.org:443");
        QTest::newRow("an address of IPv6") << QStringLiteral("wss://[::1]:9/") << QStringLiteral("[::1]:9");
    }
    void theEndpointAlwaysHasItsPort()
    {
        QFETCH(QString, text);
        QTEST(Url::parse(text).value().endpoint(), "endpoint");
    }

    void theZoneOfAnAddressIsForThisMachineOnly()
    {
        const auto url = Url::parse(QStringLiteral("ws://[fe80::1%25eth0]:9/"));
        QVERIFY(url);
        QCOMPARE(url->host, QStringLiteral("fe80::1%eth0"));
        QCOMPARE(url->hostHeader(), QByteArray("[fe80::1]:9"));
        QCOMPARE(url->toString(), QStringLiteral("ws://[fe80::1%25eth0]:9/"));
    }

    void whatIsShownReadsTheSame_data() { readsTheParts_data(); }
    void whatIsShownReadsTheSame()
    {
        QFETCH(QString, text);
        const auto url = Url::parse(text);
        QVERIFY(url);
        const auto again = Url::parse(url->toString());
        QVERIFY(again);
        QCOMPARE(again->toString(), url->toString());
        QCOMPARE(again->host, url->host);
        QCOMPARE(again->port, url->port);
        QCOMPARE(again->resourceName, url->resourceName);
    }

    void userInfoIsDecodedAndNeverShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("userInfo");
        QTest::newRow("none") << QStringLiteral("ws://h/") << QByteArray();
        QTest::newRow("user and password") << QStringLiteral("ws://me:secret@h/") << QByteArray("me:secret");
        QTest::newRow("a user alone") << QStringLiteral("ws://me@h/") << QByteArray("me:");
        QTest::newRow("a password alone") << QStringLiteral("ws://:secret@h/") << QByteArray(":secret");
        QTest::newRow("percent encoding is undone") << QStringLiteral("ws://a%40b:c%3Ad@h/") << QByteArray("a@b:c:d");
    }
    void userInfoIsDecodedAndNeverShown()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, userInfo);
        const auto url = Url::parse(text);
        QVERIFY(url);
        QCOMPARE(url->userInfo, userInfo);
        QCOMPARE(url->toString(), QStringLiteral("ws://h/"));
    }

    void refusesWhatIsNoWebSocketUrl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *sentence, const char *text, UrlError::Kind kind, const char *detail = nullptr) {
            QTest::newRow(sentence) << QString::fromUtf8(text) << int(kind) << QString::fromUtf8(detail);
        };
        using Kind = UrlError::Kind;
        row("nothing", "", Kind::Empty);
        row("white space", " \t", Kind::Empty);
        row("a host alone lacks the scheme", "localhost", Kind::UnknownScheme, "");
        row("host and port lack the scheme", "localhost:8080/x", Kind::UnknownScheme, "");
        row("an address lacks the scheme", "127.0.0.1:80", Kind::UnknownScheme, "");
        row("a page's address has another scheme", "http://h/", Kind::UnknownScheme, "http");
        row("no host", "ws:///path", Kind::NoHost);
        row("a port alone is no host", "ws://:80/", Kind::NoHost);
        row("a fragment is forbidden (3)", "ws://h/#top", Kind::Fragment);
        row("an empty fragment is one too (3)", "ws://h/#", Kind::Fragment);
    }
    void refusesWhatIsNoWebSocketUrl()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, detail);
        const auto url = Url::parse(text);
        QVERIFY(!url);
        QCOMPARE(int(url.error().kind), kind);
        QCOMPARE(url.error().detail, detail);
    }

    void whatTheParserCannotReadComesWithItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a port that is too large") << QStringLiteral("ws://h:65536/");
        QTest::newRow("a port of letters") << QStringLiteral("ws://h:abc/");
        QTest::newRow("an address of a version to come (3986, 3.2.2)") << QStringLiteral("ws://[v1.fe]/");
        QTest::newRow("a port that is too large, with a password") << QStringLiteral("ws://me:secret@h:65536/");
        QTest::newRow("half an IPv6 address") << QStringLiteral("ws://[::1/");
        QTest::newRow("a space in the host") << QStringLiteral("ws://a b/");
        QTest::newRow("a space in the path") << QStringLiteral("ws://h/a b");
        QTest::newRow("half a percent encoding") << QStringLiteral("ws://h/%2");
        QTest::newRow("a zone with a bracket in it") << QStringLiteral("ws://[::%25I]::]:");
        QTest::newRow("a zone without a name") << QStringLiteral("ws://[::1%25]/");
    }
    void eachErrorHasANameOfItsOwn()
    {
        QSet<QByteArray> names;
        for (int kind = 0; kind <= int(UrlError::Kind::Fragment); ++kind)
            names.insert(nameOf(static_cast<UrlError::Kind>(kind)));
        QCOMPARE(names.size(), int(UrlError::Kind::Fragment) + 1);
    }

    void whatTheParserCannotReadComesWithItsWords()
    {
        QFETCH(QString, text);
        const auto url = Url::parse(text);
        QVERIFY(!url);
        QCOMPARE(url.error().kind, UrlError::Kind::Unparsable);
        QVERIFY(!url.error().detail.isEmpty());
        QVERIFY2(!url.error().detail.contains(QLatin1String("secret")), "the text may hold a password");
    }
};

QTEST_GUILESS_MAIN(TestUrl)
#include "tst_url.moc"
