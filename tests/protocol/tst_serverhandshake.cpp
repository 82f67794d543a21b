// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginedriver.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <protocol/serverhandshake.h>

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;
using Kind = HandshakeError::Kind;

namespace {

HttpHead parsed(const QByteArray &bytes, HttpHeadKind kind = HttpHeadKind::Request)
{
    return parseHttpHead(bytes, kind, 10000).head;
}

/// The example with @p from changed into @p to.
QByteArray requestWith(const QByteArray &from, const QByteArray &to)
{
    return requestHead().replace(from, to);
}

} // namespace

class TestServerHandshake : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTheStandardAllows_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("the least there is") << requestHead();
        QTest::newRow("upgrade among other tokens (4.2.1, 4)")
            << requestWith("Connection: Upgrade", "Connection: keep-alive, upgrade");
        QTest::newRow("websocket among other protocols (4.2.1, 3)")
            << requestWith("Upgrade: websocket", "Upgrade: h2c, WebSocket");
        QTest::newRow("names in any case") << requestWith("Sec-WebSocket-Key", "sec-websocket-key");
        QTest::newRow("an empty Host") << requestWith("Host: example.com", "Host:");
        QTest::newRow("a later HTTP/1") << requestWith("HTTP/1.1", "HTTP/1.2");
        QTest::newRow("headers that nobody knows") << requestHead({"X: y", "Cookie: a=b"});
    }
    void acceptsWhatTheStandardAllows()
    {
        QFETCH(QByteArray, request);
        const auto key = ServerHandshake::verify(parsed(request));
        QVERIFY(key);
        QCOMPARE(*key, QByteArray("dGhlIHNhbXBsZSBub25jZQ=="));
    }

    void refusesWhatTheStandardForbids_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        const auto row = [](const char *sentence, const QByteArray &request, Kind kind, int status,
                             const char *header = "") {
            QTest::newRow(sentence) << request << int(kind) << status << QByteArray(header);
        };
        const QByteArray key("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        row("another method (4.2.1, 1)", requestWith("GET", "POST"), Kind::BadMethod, 405, "Allow");
        row("HTTP/1.0 (4.2.1, 1)", requestWith("HTTP/1.1", "HTTP/1.0"), Kind::BadMethod, 505);
        row("no Host (4.2.1, 2)", requestWith("Host: example.com\r\n", ""), Kind::BadHost, 400);
        row("two Hosts (9112, 3.2)", requestHead({"Host: b"}), Kind::BadHost, 400);
        row("a plain page (4.2.1, 3)", requestWith("Upgrade: websocket\r\n", ""), Kind::NotAnUpgrade, 426, "Upgrade");
        row("an upgrade to something else (4.2.1, 3)", requestWith("websocket\r\n", "h2c\r\n"), Kind::NotAnUpgrade, 426,
            "Upgrade");
        row("no Connection (4.2.1, 4)", requestWith("Connection: Upgrade\r\n", ""), Kind::MissingConnection, 400);
        row("a Connection without upgrade (4.2.1, 4)", requestWith("Connection: Upgrade", "Connection: keep-alive"),
            Kind::MissingConnection, 400);
        row("no version (4.2.1, 6)", requestWith("Sec-WebSocket-Version: 13\r\n", ""), Kind::BadVersion, 426,
            "Sec-WebSocket-Version");
        row("an older version (4.4)", requestWith("Version: 13", "Version: 8"), Kind::BadVersion, 426,
            "Sec-WebSocket-Version");
        row("two versions (11.3.5)", requestHead({"Sec-WebSocket-Version: 13"}), Kind::BadVersion, 426,
            "Sec-WebSocket-Version");
        row("no key (4.2.1, 5)", requestWith(key, ""), Kind::BadKey, 400);
        row("two keys (11.3.1)", requestHead({key.trimmed()}), Kind::BadKey, 400);
        row("a key of 15 bytes (4.2.1, 5)", requestWith("dGhlIHNhbXBsZSBub25jZQ==", QByteArray(15, 'a').toBase64()),
            Kind::BadKey, 400);
        row("a key of 17 bytes (4.2.1, 5)", requestWith("dGhlIHNhbXBsZSBub25jZQ==", QByteArray(17, 'a').toBase64()),
            Kind::BadKey, 400);
        row("a key that is not base64 (4.2.1, 5)", requestWith("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25j*Q=="),
            Kind::BadKey, 400);
        row("extensions that are not well-formed (9.1)", requestHead({"Sec-WebSocket-Extensions: a b"}),
            Kind::MalformedExtensions, 400);
        row("a key without its padding (4.2.1, 5)", requestWith("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25jZQ"),
            Kind::BadKey, 400);
    }
    void refusesWhatTheStandardForbids()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        const auto key = ServerHandshake::verify(parsed(request));
        QVERIFY(!key);
        QCOMPARE(int(key.error().error.kind), kind);
        const HttpHead response = parsed(key.error().toBytes(), HttpHeadKind::Response);
        QCOMPARE(response.status, status);
        if (!header.isEmpty())
            QCOMPARE(headerValues(response.headers, header).size(), 1);
        QCOMPARE(
            hasHeaderToken(response.headers, "Connection", "Upgrade"), !headerValues(response.headers, "Upgrade").isEmpty());
    }

    void aRefusalIsAnHttpResponseThatEndsTheConnection()
    {
        const Refusal refusal {{}, 403, {{"X-Why", "because"}}, "No.\n"};
        QCOMPARE(refusal.toBytes(),
            wire::head("HTTP/1.1 403 Forbidden",
                {"X-Why: because", "Content-Type: text/plain; charset=utf-8", "Content-Length: 4", "Connection: close"})
                + "No.\n");
    }

    void aRefusalMayHaveABodyOfAnotherType()
    {
        const Refusal refusal {{}, 200, {{"content-type", "text/html"}}, "<p>"};
        QCOMPARE(headerValues(parsed(refusal.toBytes(), HttpHeadKind::Response).headers, "Content-Type"),
            QByteArrayList {"text/html"});
    }

    void aHeadThatCannotBeReadIsAnsweredToo()
    {
        QCOMPARE(ServerHandshake::refusalFor(HttpError::HeadTooLong).status, 431);
        const Refusal refusal = ServerHandshake::refusalFor(HttpError::BareLineFeed);
        QCOMPARE(refusal.status, 400);
        QCOMPARE(refusal.error.kind, Kind::NotHttp);
        QCOMPARE(refusal.error.httpError, HttpError::BareLineFeed);
    }

    void compressionIsAgreedOnAsThePolicySays()
    {
        const QByteArray offers = "permessage-deflate; server_max_window_bits=10, permessage-deflate";
        const Agreement none = ServerHandshake::agree("chat", offers, {});
        QCOMPARE(none.subprotocol, QByteArray("chat"));
        QVERIFY(none.extensions.isEmpty() && !none.deflate);
        const Agreement agreement = ServerHandshake::agree({}, offers, DeflatePolicy());
        QCOMPARE(agreement.extensions, QByteArray("permessage-deflate; server_max_window_bits=10"));
        QCOMPARE(agreement.deflate->server.maxBits, 10);
        const HttpHead head =
            parsed(ServerHandshake::acceptBytes("dGhlIHNhbXBsZSBub25jZQ==", agreement, {}), HttpHeadKind::Response);
        QCOMPARE(headerValues(head.headers, "Sec-WebSocket-Extensions"), QByteArrayList {agreement.extensions});
        QVERIFY(!ServerHandshake::agree({}, "foo", DeflatePolicy()).deflate);
    }

    void theAnswerIsThatOfTheStandardsExample()
    {
        const QByteArray bytes = ServerHandshake::acceptBytes("dGhlIHNhbXBsZSBub25jZQ==", {"chat", {}}, {{"X", "y"}});
        QCOMPARE(bytes, // section 1.3
            wire::head("HTTP/1.1 101 Switching Protocols",
                {"Upgrade: websocket", "Connection: Upgrade",
                    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", "Sec-WebSocket-Protocol: chat", "X: y"}));
    }
};

QTEST_GUILESS_MAIN(TestServerHandshake)
#include "tst_serverhandshake.moc"
