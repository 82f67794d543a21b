// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"

#include <net/redirect.h>

#include <QSslCertificate>
#include <QTest>

using namespace framescope;
using namespace framescope::tests;

namespace {

constexpr int patience = 20'000; // milliseconds, of a busy machine

QByteArray redirect(const QByteArray &location, int status = 302)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Over there\r\nLocation: " + location
        + "\r\nContent-Length: 5\r\n\r\nmoved";
}

QByteArray challenge(const QByteArray &value)
{
    return "HTTP/1.1 401 Who are you\r\nWWW-Authenticate: " + value + "\r\nContent-Length: 0\r\n\r\n";
}

protocol::Url urlOf(const QString &text)
{
    return protocol::Url::parse(text).value();
}

} // namespace

class TestFollowing : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void redirectsLeadWhereTheyMay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QByteArrayList>("locations");
        QTest::addColumn<QString>("expected"); // empty: not followed
        const auto row = [](const char *name, const QString &from, const QByteArrayList &locations, const QString &to) {
            QTest::newRow(name) << from << locations << to;
        };
        row("a whole address", u"ws://a/x"_qs, {"ws://b:8/y?z"}, u"ws://b:8/y?z"_qs);
        row("http: means ws:", u"ws://a/x"_qs, {"http://b/y"}, u"ws://b/y"_qs);
        row("https: means wss:", u"ws://a/x"_qs, {"https://b/y"}, u"wss://b/y"_qs);
        row("a path", u"wss://a:99/x/y?q"_qs, {"/z"}, u"wss://a:99/z"_qs);
        row("a path beside it", u"ws://a/x/y"_qs, {"z?w"}, u"ws://a/x/z?w"_qs);
        row("another host by the same scheme", u"wss://a/x"_qs, {"//b/y"}, u"wss://b/y"_qs);
        row("an IPv6 address", u"ws://[::1]:80/x"_qs, {"/y"}, u"ws://[::1]/y"_qs);
        row("user info and fragment are dropped", u"ws://a/"_qs, {"ws://user:pass@b/y#z"}, u"ws://b/y"_qs);
        row("never from wss: to ws:", u"wss://a/x"_qs, {"ws://a/x"}, {});
        row("nor to http:", u"wss://a/x"_qs, {"http://a/x"}, {});
        row("no other scheme", u"ws://a/x"_qs, {"file:///etc/passwd"}, {});
        row("no script", u"ws://a/x"_qs, {"javascript:alert(1)"}, {});
        row("no rubbish", u"ws://a/x"_qs, {"ws://a b/"}, {});
        row("no host", u"ws://a/x"_qs, {"ws:///y"}, {});
        row("an empty Location", u"ws://a/x"_qs, {""}, {});
        row("no Location", u"ws://a/x"_qs, {}, {});
        row("two of them", u"ws://a/x"_qs, {"/y", "/z"}, {});
    }
    void redirectsLeadWhereTheyMay()
    {
        QFETCH(QString, from);
        QFETCH(QByteArrayList, locations);
        QFETCH(QString, expected);
        protocol::HttpHead response;
        for (const QByteArray &location : locations)
            response.headers.push_back({"Location", location});
        const auto target = net::redirectTarget(urlOf(from), response);
        QCOMPARE(target ? target->toString() : QString(), expected);
        QVERIFY(!target || target->userInfo.isEmpty());
    }

    void redirectsAreFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectsAreFollowed()
    {
        QFETCH(int, status);
        Stage stage;
        RawServer first;
        RawServer second;
        Party client(stage);
        net::ConnectOptions options = optionsFor(first.url());
        options.maxRedirects = 1;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(first.hasRequest(), patience);
        first.send(redirect(second.url().toLatin1() + "/new", status));
        QTRY_VERIFY_WITH_TIMEOUT(second.hasRequest(), patience);
        QVERIFY(second.received().startsWith("GET /new HTTP/1.1\r\n"));
        second.accept();
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
        QCOMPARE(client.lines(),
            (QByteArrayList {"connected", "head out", "head in", "followed " + QByteArray::number(status), "connected",
                "head out", "head in", "opened"}));
        const auto followed = client.all<net::Followed>().at(0);
        QCOMPARE(followed.url, second.url() + u"/new"_qs);
        QCOMPARE(followed.body, "moved");
        QCOMPARE(client.all<net::Connected>().at(1).peerPort, second.port());
        client.with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("hello"))); });
        QTRY_COMPARE_WITH_TIMEOUT(client.messages(base::Direction::Out).size(), 1U, patience);
        client.with([](net::Connection &connection) { connection.abort(); });
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.lastLine(), "closed 1006 by local");
        QVERIFY(client.timesNeverDecrease());
    }

    void noMoreThanAllowed_data()
    {
        QTest::addColumn<int>("allowed");
        QTest::addRow("none, as usual") << 0;
        QTest::addRow("one") << 1;
        QTest::addRow("three") << 3;
    }
    void noMoreThanAllowed()
    {
        QFETCH(int, allowed);
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url() + u"/0"_qs);
        options.maxRedirects = allowed;
        client.open(options);
        for (int hop = 0; hop <= allowed; ++hop) {
            const QByteArray path = "GET /" + QByteArray::number(hop) + ' ';
            QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest() && server.received().startsWith(path), patience);
            server.send(redirect('/' + QByteArray::number(hop + 1)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.all<net::Followed>().size(), size_t(allowed));
        const auto failed = client.all<net::Failed>();
        QCOMPARE(failed.size(), 1U);
        QCOMPARE(failed[0].error.handshake->actual, "302");
        QCOMPARE(client.all<net::Closed>().size(), 1U);
        QCOMPARE(client.all<net::HeadCrossed>().size(), size_t(2 * (allowed + 1)));
    }

    void nothingSecretGoesToAnotherOrigin()
    {
        Stage stage;
        RawServer first;
        RawServer second;
        Party client(stage);
        net::ConnectOptions options = optionsFor(first.url());
        options.request.url.userInfo = "ann:secret1";
        options.request.headers = {{"Cookie", "secret2"}, {"X-Api-Key", "secret3"}, {"User-Agent", "mine"}};
        options.credentials = {u"bob"_qs, u"secret4"_qs};
        options.maxRedirects = 5;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(first.hasRequest(), patience);
        QVERIFY(first.received().contains("secret2") && first.received().contains("Authorization: Basic"));
        first.send(redirect(second.url().toLatin1() + "/y"));
        QTRY_VERIFY_WITH_TIMEOUT(second.hasRequest(), patience);
        QVERIFY(!second.received().contains("secret") && !second.received().contains("Authorization"));
        QVERIFY(second.received().contains("User-Agent: mine"));
        second.send(challenge("Basic realm=fishing"));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.all<net::Followed>().size(), 1U);
        const auto error = client.all<net::Failed>().at(0).error;
        QCOMPARE(error.handshake->actual, "401");
        QCOMPARE(error.host, u"127.0.0.1:%1"_qs.arg(second.port()));
    }

    void trustInOneHostIsNoneInAnother_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("a certificate that is trusted elsewhere") << false;
        QTest::newRow("a certificate that is trusted there") << true;
    }
    void trustInOneHostIsNoneInAnother()
    {
        QFETCH(bool, isKnown);
        Stage stage;
        RawServer first;
        net::ListenOptions listening;
        listening.identity = localIdentity();
        Host second(stage, listening);
        Party client(stage);
        net::ConnectOptions options = optionsFor(first.url());
        options.tls.ignoreAllIssues = false;
        options.maxRedirects = 1;
        const QSslCertificate certificate(localIdentity().certificate);
        const QByteArrayList trusted {certificate.digest(QCryptographicHash::Sha256).toHex()};
        options.tls.trustedFingerprints = trusted;
        if (isKnown)
            options.tls.trustedElsewhere.insert(urlOf(second.endpoint()->url()).endpoint(), trusted);
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(first.hasRequest(), patience);
        first.send(redirect(second.endpoint()->url().toLatin1()));
        if (isKnown) {
            QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        const auto error = client.all<net::Failed>().at(0).error;
        QCOMPARE(error.kind, net::ConnectError::Kind::CertificateUntrusted);
        QCOMPARE(error.host, u"127.0.0.1:%1"_qs.arg(second.endpoint()->port));
    }

    void theSameOriginKeepsWhatWasTyped()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.request.headers = {{"Cookie", "c=1"}};
        options.maxRedirects = 1;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.send(redirect("/there"));
        QTRY_VERIFY_WITH_TIMEOUT(server.received().startsWith("GET /there") && server.hasRequest(), patience);
        QVERIFY(server.received().contains("Cookie: c=1"));
    }

    void aSecureEndpointIsNotLeftForAPlainOne()
    {
        Stage stage;
        RawServer server(localIdentity());
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.maxRedirects = 5;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.send(redirect("ws://127.0.0.1:" + QByteArray::number(server.port())));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QVERIFY(client.all<net::Followed>().empty());
        QCOMPARE(client.all<net::Failed>().size(), 1U);
    }

    void aChallengeIsAnsweredOnce_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("scheme");
        QTest::addRow("Basic") << QByteArray("Basic realm=x") << QByteArray("basic");
        QTest::addRow("Digest") << QByteArray("Digest realm=x, nonce=y, qop=\"auth\"") << QByteArray("digest");
    }
    void aChallengeIsAnsweredOnce()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, scheme);
        for (const bool isRight : {true, false}) {
            Stage stage;
            RawServer server;
            Party client(stage);
            net::ConnectOptions options = optionsFor(server.url());
            options.credentials = {u"ann"_qs, u"pass"_qs};
            client.open(options);
            QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
            QVERIFY(!server.received().contains("Authorization"));
            server.send(challenge(asked));
            QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest() && server.received().contains("\r\nAuthorization: "), patience);
            if (isRight)
                server.accept();
            else
                server.send(challenge(asked));
            QTRY_VERIFY_WITH_TIMEOUT(isRight ? client.isOpen() : client.isClosed(), patience);
            const QByteArrayList lines = client.lines();
            QCOMPARE(lines.value(3), "followed 401 by " + scheme);
            QCOMPARE(client.all<net::Followed>().size(), 1U);
            QCOMPARE(client.all<net::Failed>().size(), isRight ? 0U : 1U);
        }
    }

    void aNonceThatWasTooOldIsAnsweredAgainAndCountedOn()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.credentials = {u"ann"_qs, u"pass"_qs};
        options.maxRedirects = 1;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.send(challenge("Digest realm=x, nonce=old, qop=auth"));
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest() && server.received().contains("nonce=\"old\""), patience);
        server.send(challenge("Digest realm=x, nonce=new, qop=auth, stale=true"));
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest() && server.received().contains("nonce=\"new\""), patience);
        QVERIFY(server.received().contains("nc=00000001"));
        server.send(redirect("/next"));
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest() && server.received().startsWith("GET /next"), patience);
        QVERIFY(server.received().contains("nonce=\"new\", uri=\"/next\"") && server.received().contains("nc=00000002"));
        server.accept();
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
    }

    void whatStandsInTheAddressAnswersDigestToo()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.request.url.userInfo = "ann:pass";
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        QVERIFY(server.received().contains("Authorization: Basic "));
        server.send(challenge("Digest realm=x, nonce=y"));
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest() && server.received().contains("Digest username=\"ann\""), patience);
        QCOMPARE(server.received().count("Authorization"), 1);
    }

    void abortBetweenTwoConnectionsIsTheEnd()
    {
        Stage stage;
        RawServer first;
        RawServer second;
        Party client(stage, [](net::Connection &connection, const net::Event &event) {
            if (std::holds_alternative<net::Followed>(event.what))
                QMetaObject::invokeMethod(
                    QThread::currentThread()->eventDispatcher(), [&connection] { connection.abort(); },
                    Qt::QueuedConnection);
        });
        net::ConnectOptions options = optionsFor(first.url());
        options.maxRedirects = 1;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(first.hasRequest(), patience);
        first.send(redirect(second.url().toLatin1()));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QCOMPARE(client.lastLine(), "closed 1006 by local");
        QCOMPARE(client.all<net::Closed>().size(), 1U);
    }

    void theTimeToOpenIsThatOfAllConnections()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.maxRedirects = 50;
        options.openTimeout = std::chrono::milliseconds(500);
        client.open(options);
        int hops = 0;
        while (!client.isClosed() && hops < 50) {
            QTRY_VERIFY_WITH_TIMEOUT(
                client.isClosed() || (server.hasRequest() && server.client().state() == QAbstractSocket::ConnectedState),
                patience);
            if (client.isClosed())
                break;
            ++hops;
            if (hops < 3)
                server.send(redirect('/' + QByteArray::number(hops)));
            QTRY_VERIFY_WITH_TIMEOUT(client.all<net::Followed>().size() == size_t(hops) || client.isClosed(), patience);
        }
        QVERIFY(client.isClosed());
        QCOMPARE(client.all<net::Failed>().at(0).error.kind, net::ConnectError::Kind::TimedOut);
    }
};

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
