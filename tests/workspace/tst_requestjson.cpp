// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "workspace/samplerequest.h"

#include <workspace/requestjson.h>
#include <workspace/requestsecrets.h>

#include <QJsonDocument>
#include <QTest>

using namespace framescope;
using workspace::ObjectReader;
using workspace::Request;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestRequestJson : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fingerprintsWithoutAnEndpointAreForTheAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("tls");
        QTest::addColumn<QString>("endpoint");
        const QByteArray before = R"({"trustedFingerprints":["aa"]})";
        QTest::newRow("as they were saved before")
            << QStringLiteral("wss://h.example/feed") << before << QStringLiteral("h.example:443");
        QTest::newRow("with their endpoint")
            << QStringLiteral("wss://h.example/")
            << QByteArray(R"({"trustedFingerprints":["aa"],"trustedEndpoint":"i.example:443"})")
            << QStringLiteral("i.example:443");
        QTest::newRow("where the address is not known yet") << QStringLiteral("wss://{{host}}/") << before << QString();
        QTest::newRow("where there are none") << QStringLiteral("wss://h.example/") << QByteArray("{}") << QString();
    }
    void fingerprintsWithoutAnEndpointAreForTheAddress()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, tls);
        std::optional<QString> bad;
        const QJsonObject saved {{QStringLiteral("url"), url}, {QStringLiteral("tls"), objectOf(tls)}};
        const Request request = workspace::requestFrom(ObjectReader(saved, {}, bad));
        QVERIFY(!bad);
        QTEST(request.trustedEndpoint, "endpoint");
        QCOMPARE(request.tls.trustedFingerprints.isEmpty(), request.trustedEndpoint.isEmpty());
        const Request again = workspace::requestFrom(ObjectReader(toJson(request), {}, bad));
        QCOMPARE(again.trustedEndpoint, request.trustedEndpoint);
        QCOMPARE(again.tls.trustedFingerprints, request.tls.trustedFingerprints);
    }

    void everythingButTheSecretsComesBack()
    {
        const Request before = tests::sampleRequest();
        std::optional<QString> bad;
        const Request after = workspace::requestFrom(ObjectReader(toJson(before), {}, bad));
        QVERIFY(!bad);
        QCOMPARE(toJson(after), toJson(before));
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.url, QStringLiteral("wss://me:@{{host}}/feed?symbol=EURUSD"));
        QCOMPARE(after.headers.size(), before.headers.size());
        QVERIFY(after.headers[1].isSecret && after.headers[1].value.isEmpty());
        QVERIFY(!after.headers[2].isEnabled);
        QCOMPARE(after.subprotocols, before.subprotocols);
        QCOMPARE(after.offersCompression, before.offersCompression);
        QCOMPARE(after.extensions, before.extensions);
        QCOMPARE(after.auth.kind, before.auth.kind);
        QCOMPARE(after.tls.trustedFingerprints, before.tls.trustedFingerprints);
        QCOMPARE(after.trustedEndpoint, before.trustedEndpoint);
        QCOMPARE(after.proxy.port, before.proxy.port);
        QCOMPARE(after.tls.pkcs12File, before.tls.pkcs12File);
        QCOMPARE(after.tls.minimumVersion, before.tls.minimumVersion);
        QCOMPARE(after.maxRedirects, before.maxRedirects);
        QCOMPARE(after.takesTurns, before.takesTurns);
        QCOMPARE(after.openTimeout, before.openTimeout);
        QCOMPARE(after.idleTimeout, before.idleTimeout);
        QCOMPARE(after.closeTimeout, before.closeTimeout);
        QCOMPARE(after.largestMessage, before.largestMessage);
        QCOMPARE(after.largestFrame, before.largestFrame);
        QCOMPARE(after.sendLimit, before.sendLimit);
        QVERIFY(after.tolerated == before.tolerated);
        QCOMPARE(after.heartbeat, before.heartbeat);
        QVERIFY(after.reconnect == before.reconnect);
        QCOMPARE(after.engine, before.engine);
        QCOMPARE(after.messages[0].interval, before.messages[0].interval);
        QVERIFY(after.messages[1].isBinary);
        QCOMPARE(after.disabledParameters[0].name, QStringLiteral("depth"));
        QVERIFY(!QJsonDocument(toJson(before)).toJson().contains("hush"));
        const Request whole = workspace::withSecrets(after, workspace::secretsOf(before));
        QCOMPARE(workspace::secretsOf(whole), workspace::secretsOf(before));
        QCOMPARE(whole.url, before.url);
    }

    void whatIsAsItWouldBeAnywayIsNotWritten()
    {
        Request request = workspace::newRequest();
        request.url = QStringLiteral("ws://localhost/");
        QCOMPARE(toJson(request).keys(), (QStringList {QStringLiteral("id"), QStringLiteral("url")}));
    }

    void unknownKeysSurvive()
    {
        const QJsonObject object =
            objectOf("{\"id\":\"1\",\"url\":\"ws://a/\",\"colour\":\"red\",\"headers\":[{\"name\":\"A\",\"value\":"
                     "\"b\",\"note\":\"mine\"}],\"messages\":[{\"name\":\"m\",\"text\":\"t\",\"tag\":7}]}");
        std::optional<QString> bad;
        const Request request = workspace::requestFrom(ObjectReader(object, {}, bad));
        QVERIFY(!bad);
        QCOMPARE(toJson(request), object);
    }

    void wrongValuesAreNamedByTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("a URL that is a number") << QByteArray(R"({"url":1})") << "r.url";
        QTest::newRow("headers that are no array") << QByteArray(R"({"headers":{}})") << "r.headers";
        QTest::newRow("a header that is no object") << QByteArray(R"({"headers":["a: b"]})") << "r.headers";
        QTest::newRow("a name of a header that is no text")
            << QByteArray(R"({"headers":[{"name":"a"},{"name":null}]})") << "r.headers[1].name";
        QTest::newRow("a flag that is a text")
            << QByteArray(R"({"headers":[{"name":"a","enabled":"no"}]})") << "r.headers[0].enabled";
        QTest::newRow("a port that is none") << QByteArray(R"({"proxy":{"port":70000}})") << "r.proxy.port";
        QTest::newRow("an engine that nobody knows") << QByteArray(R"({"engine":"steam"})") << "r.engine";
        QTest::newRow("more redirects than anybody follows")
            << QByteArray(R"({"opening":{"maxRedirects":51}})") << "r.opening.maxRedirects";
        QTest::addRow("a limit of more than memory can be asked for")
            << QByteArray(R"({"limits":{"messageMiB":2049}})") << "r.limits.messageMiB";
        QTest::newRow("a version of TLS that is broken")
            << QByteArray(R"({"tls":{"minimumVersion":"1.1"}})") << "r.tls.minimumVersion";
        QTest::newRow("a factor below 1") << QByteArray(R"({"reconnect":{"factor":0.5}})") << "r.reconnect.factor";
        QTest::newRow("an interval of nothing")
            << QByteArray(R"({"messages":[{"name":"m","intervalMs":0}]})") << "r.messages[0].intervalMs";
        QTest::newRow("a subprotocol that is a number") << QByteArray(R"({"subprotocols":[1]})") << "r.subprotocols";
    }

    void wrongValuesAreNamedByTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        std::optional<QString> bad;
        (void)workspace::requestFrom(ObjectReader(objectOf(json), QStringLiteral("r"), bad));
        QVERIFY(bad);
        QCOMPARE(*bad, place);
    }
};

QTEST_GUILESS_MAIN(TestRequestJson)
#include "tst_requestjson.moc"
