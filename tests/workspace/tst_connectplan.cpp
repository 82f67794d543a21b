// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "workspace/samplerequest.h"

#include <workspace/connectplan.h>

#include <QTest>

using namespace framescope;
using workspace::Request;
using Kind = workspace::RequestProblem::Kind;

namespace {

std::optional<QString> knowsHost(const QString &name)
{
    return name == QLatin1String("host") ? std::optional(QStringLiteral("h.example:8443")) : std::nullopt;
}

Request simpleRequest()
{
    Request request = workspace::newRequest();
    request.url = QStringLiteral("ws://h/");
    return request;
}

} // namespace

class TestConnectPlan : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFindsItsPlace()
    {
        const auto request = workspace::resolved(tests::sampleRequest(), knowsHost);
        QVERIFY(request);
        const auto options = workspace::connectOptionsOf(*request);
        QVERIFY(options);
        QCOMPARE(options->request.url.host, QStringLiteral("h.example"));
        QCOMPARE(options->request.url.port, quint16(8443));
        const protocol::HeaderList &headers = options->request.headers;
        QCOMPARE(headers.size(), size_t(3));
        QCOMPARE(headers[0].value.size(), 36);
        QCOMPARE(headers[1], (protocol::HttpHeader {"X-Api-Key", "hush-header"}));
        QCOMPARE(
            headers[2], (protocol::HttpHeader {"Authorization", "Basic " + QByteArray("ann:hush-password").toBase64()}));
        QCOMPARE(options->request.subprotocols, (QByteArrayList {"prices.v2", "prices.v1"}));
        QCOMPARE(options->tls.keyPassphrase, QStringLiteral("hush-phrase"));
        QCOMPARE(options->proxy.host, QStringLiteral("proxy.example"));
        QCOMPARE(options->engine, net::EngineKind::Qt);
    }

    void aFingerprintIsForItsEndpointOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("the endpoint") << QStringLiteral("wss://h.example/") << true;
        QTest::newRow("another path there") << QStringLiteral("wss://H.example:443/feed?a=1") << true;
        QTest::newRow("another host") << QStringLiteral("wss://i.example/") << false;
        QTest::newRow("another port") << QStringLiteral("wss://h.example:8443/") << false;
    }
    void aFingerprintIsForItsEndpointOnly()
    {
        QFETCH(QString, url);
        Request request = simpleRequest();
        request.url = url;
        request.tls.trustedFingerprints = {QByteArray(64, 'a')};
        request.trustedEndpoint = QStringLiteral("h.example:443");
        const auto options = workspace::connectOptionsOf(request);
        QVERIFY(options);
        QTEST(!options->tls.trustedFingerprints.isEmpty(), "isTrusted");
    }

    void aTokenStandsInTheHeader()
    {
        Request request = simpleRequest();
        request.auth = {workspace::Auth::Kind::Bearer, {}, {}, QStringLiteral(" t.o.k ")};
        const auto options = workspace::connectOptionsOf(request);
        QVERIFY(options);
        QCOMPARE(options->request.headers[0], (protocol::HttpHeader {"Authorization", "Bearer t.o.k"}));
    }

    void whatTheEnginesAreToldFindsItsPlace()
    {
        Request request = tests::sampleRequest();
        request.url = QStringLiteral("wss://h.example/");
        request.auth = {workspace::Auth::Kind::WhenAsked, QStringLiteral("ann"), QStringLiteral("{{$uuid}}"), {}};
        request.engine = net::EngineKind::Wire;
        const auto resolved = workspace::resolved(request, knowsHost);
        QVERIFY(resolved);
        const auto options = workspace::connectOptionsOf(*resolved);
        QVERIFY(options);
        const protocol::HeaderList &headers = options->request.headers;
        QVERIFY(
            std::none_of(headers.begin(), headers.end(), [](const auto &header) { return header.name == "Authorization"; }));
        QCOMPARE(options->credentials.user, QStringLiteral("ann"));
        QCOMPARE(options->credentials.password.size(), 36);
        QCOMPARE(options->maxRedirects, 3);
        QVERIFY(!options->takesTurns);
        QCOMPARE(options->openTimeout, std::chrono::seconds(7));
        QCOMPARE(options->idleTimeout, std::chrono::seconds(60));
        QCOMPARE(options->closeTimeout, std::chrono::seconds(3));
        QCOMPARE(options->limits.message, 64ULL << 20);
        QCOMPARE(options->limits.frame, 16ULL << 20);
        QCOMPARE(options->sendLimit, 8LL << 20);
        QVERIFY(options->limits.tolerates(protocol::ViolationKind::InvalidCloseCode));
        QVERIFY(!options->limits.tolerates(protocol::ViolationKind::ReservedOpcode));
        QCOMPARE(options->tls.pkcs12File, QStringLiteral("/etc/me.p12"));
        QCOMPARE(options->tls.minimumVersion, net::TlsVersion::Tls13);
    }

    void whatHasNoValueIsNamedFromEveryField()
    {
        Request request = tests::sampleRequest();
        request.headers[0].value = QStringLiteral("{{one}}");
        request.headers[2].value = QStringLiteral("{{off}}"); // switched off
        request.auth.password = QStringLiteral("{{two}}");
        request.proxy.host = QStringLiteral("{{three}}");
        request.messages[0].text = QStringLiteral("{{later}}"); // when it is sent
        const auto resolved = workspace::resolved(request, [](const QString &) { return std::optional<QString>(); });
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().names,
            (QStringList {QStringLiteral("host"), QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
        QCOMPARE(workspace::resolvedAsFarAsPossible(request, knowsHost).proxy.host, QStringLiteral("{{three}}"));
    }

    void problemsAreFound_data()
    {
        QTest::addColumn<std::function<void(Request &)>>("spoil");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("name");
        using Spoil = std::function<void(Request &)>;
        const auto header = [](const char *name, const char *value) -> Spoil {
            return [=](Request &request) {
                request.headers = {{QString::fromLatin1(name), QString::fromLatin1(value), true, false, {}}};
            };
        };
        QTest::newRow("no address") << Spoil([](Request &r) { r.url.clear(); }) << Kind::Url << "";
        QTest::newRow("a header with a space in its name") << header("X A", "1") << Kind::Header << "X A";
        QTest::newRow("a value without a name") << header("", "1") << Kind::Header << "";
        QTest::newRow("a value that smuggles") << header("X", "1\r\nY: 2") << Kind::Header << "X";
        QTest::newRow("a subprotocol with a space")
            << Spoil([](Request &r) { r.subprotocols = {QStringLiteral("a b")}; }) << Kind::Subprotocol << "a b";
        QTest::newRow("a subprotocol that stands twice") << Spoil([](Request &r) {
            r.subprotocols = {QStringLiteral("a"), QStringLiteral("a")};
        }) << Kind::Subprotocol << "a";
        QTest::newRow("an offer of extensions that smuggles")
            << Spoil([](Request &r) { r.extensions = QStringLiteral("a\r\nX: 1"); }) << Kind::Header
            << "Sec-WebSocket-Extensions";
        QTest::newRow("a user with a colon") << Spoil([](Request &r) {
            r.auth = {workspace::Auth::Kind::Basic, QStringLiteral("a:b"), {}, {}};
        }) << Kind::Credentials << "a:b";
        QTest::newRow("a user with a colon who is asked for") << Spoil([](Request &r) {
            r.auth = {workspace::Auth::Kind::WhenAsked, QStringLiteral("a:b"), {}, {}};
        }) << Kind::Credentials << "a:b";
        QTest::newRow("a token with a line break") << Spoil([](Request &r) {
            r.auth = {workspace::Auth::Kind::Bearer, {}, {}, QStringLiteral("a\nb")};
        }) << Kind::Credentials << "";
        QTest::newRow("a proxy without a host")
            << Spoil([](Request &r) { r.proxy.kind = net::ProxyOptions::Kind::Socks5; }) << Kind::ProxyHost << "";
        QTest::newRow("a proxy without a port") << Spoil([](Request &r) {
            r.proxy = {net::ProxyOptions::Kind::HttpConnect, QStringLiteral("p"), 0, {}, {}};
        }) << Kind::ProxyPort << "";
        QTest::newRow("a key without a certificate")
            << Spoil([](Request &r) { r.tls.keyFile = QStringLiteral("k"); }) << Kind::KeyWithoutCertificate << "";
    }

    void problemsAreFound()
    {
        QFETCH(const std::function<void(Request &)>, spoil);
        Request request = simpleRequest();
        QVERIFY(workspace::connectOptionsOf(request));
        spoil(request);
        const auto options = workspace::connectOptionsOf(request);
        QVERIFY(!options);
        QTEST(options.error().kind, "kind");
        QTEST(options.error().name, "name");
    }

    void compressionIsOfferedAsItIsWritten_data()
    {
        QTest::addColumn<std::function<void(Request &)>>("change");
        QTest::addColumn<QByteArrayList>("extensions");
        const auto row = [](const char *sentence, const std::function<void(Request &)> &change,
                             const QByteArrayList &extensions) { QTest::newRow(sentence) << change << extensions; };
        row("as browsers do", [](Request &) {}, {"permessage-deflate; client_max_window_bits"});
        row("not at all", [](Request &r) { r.offersCompression = false; }, {});
        row("not by Qt's engine", [](Request &r) { r.engine = net::EngineKind::Qt; }, {});
        row("as somebody wrote it", [](Request &r) { r.extensions = QStringLiteral(" foo;; bar "); }, {"foo;; bar"});
    }
    void compressionIsOfferedAsItIsWritten()
    {
        QFETCH(const std::function<void(Request &)>, change);
        Request request = simpleRequest();
        change(request);
        const auto options = workspace::connectOptionsOf(request);
        QVERIFY(options);
        QTEST(options->request.extensions, "extensions");
    }

    void variablesMayStandInTheOffer()
    {
        Request request = simpleRequest();
        request.extensions = QStringLiteral("permessage-deflate; {{window}}");
        const auto made =
            workspace::resolved(request, [](QStringView) { return QStringLiteral("server_max_window_bits=9"); });
        QVERIFY(made);
        QCOMPARE(made->extensions, QStringLiteral("permessage-deflate; server_max_window_bits=9"));
    }

    void emptyRowsAreNoHeaders()
    {
        Request request = simpleRequest();
        request.headers = {{{}, {}, true, false, {}}};
        request.subprotocols = {QString()};
        const auto options = workspace::connectOptionsOf(request);
        QVERIFY(options);
        QVERIFY(options->request.headers.empty());
        QVERIFY(options->request.subprotocols.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectPlan)
#include "tst_connectplan.moc"
