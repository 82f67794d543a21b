// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/wire.h"

#include <protocol/clienthandshake.h>

#include <QTest>

using namespace framescope::protocol;
namespace wire = framescope::tests::wire;
using Kind = HandshakeError::Kind;

namespace {

constexpr char sampleKey[] = "dGhlIHNhbXBsZSBub25jZQ==";
constexpr char sampleAccept[] = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

ClientRequest request()
{
    ClientRequest request;
    request.url.host = QStringLiteral("example.com");
    request.url.resourceName = "/chat?room=1";
    return request;
}

HttpHead requestHead(const ClientRequest &request)
{
    const auto result = parseHttpHead(ClientHandshake(request, sampleKey).requestBytes(), HttpHeadKind::Request, 10000);
    return result.status == HttpHeadResult::Status::Complete ? result.head : HttpHead {};
}

/// "15 10": the windows that were agreed on; "none"; or what is wrong.
QByteArray lineOf(const framescope::base::Result<Agreement, HandshakeError> &agreement)
{
    if (agreement && !agreement->deflate)
        return "none";
    if (agreement)
        return QByteArray::number(agreement->deflate->server.maxBits) + ' '
            + QByteArray::number(agreement->deflate->client.maxBits);
    const HandshakeError &error = agreement.error();
    const bool isDeflate = error.kind == Kind::BadDeflateAnswer;
    const QByteArray problem = isDeflate ? QByteArray(' ' + QByteArray(nameOf(error.deflateProblem))) : QByteArray();
    const QByteArray expected = error.expected.isEmpty() ? QByteArray() : QByteArray(" not " + error.expected);
    return nameOf(error.kind) + problem + ' ' + error.actual + expected;
}

HttpHead response(const QByteArrayList &headers, const QByteArray &line = "HTTP/1.1 101 Switching Protocols")
{
    return parseHttpHead(wire::head(line, headers), HttpHeadKind::Response, 10000).head;
}

} // namespace

class TestClientHandshake : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theAcceptIsThatOfTheStandardsExample()
    {
        QCOMPARE(acceptFor(sampleKey), QByteArray(sampleAccept)); // section 1.3
    }

    void aPlainRequestHasWhatIsNeededAndNothingElse()
    {
        const QByteArray bytes = ClientHandshake(request(), sampleKey).requestBytes();
        QCOMPARE(bytes,
            wire::head("GET /chat?room=1 HTTP/1.1",
                {"Host: example.com", "Upgrade: websocket", "Connection: Upgrade",
                    QByteArray("Sec-WebSocket-Key: ") + sampleKey, "Sec-WebSocket-Version: 13"}));
    }

    void originSubprotocolsAndUserInfoAreSent()
    {
        ClientRequest wanted = request();
        wanted.origin = "https://example.com";
        wanted.subprotocols = {"chat", "superchat"};
        wanted.url.userInfo = "me:secret";
        const HttpHead head = requestHead(wanted);
        QCOMPARE(headerValues(head.headers, "Origin"), QByteArrayList {"https://example.com"});
        QCOMPARE(headerValues(head.headers, "Sec-WebSocket-Protocol"), QByteArrayList {"chat, superchat"});
        QCOMPARE(headerValues(head.headers, "Authorization"), QByteArrayList {"Basic bWU6c2VjcmV0"});
    }

    void extensionsAreOfferedAsTheyAreWritten()
    {
        ClientRequest wanted = request();
        wanted.extensions = {"permessage-deflate; client_max_window_bits", "no valid=offer; ;"};
        QCOMPARE(headerValues(requestHead(wanted).headers, "Sec-WebSocket-Extensions"),
            QByteArrayList {"permessage-deflate; client_max_window_bits, no valid=offer; ;"});
    }

    void headersOfThePersonComeAfter()
    {
        ClientRequest wanted = request();
        wanted.headers = {{"X-One", "1"}, {"X-Two", "2"}, {"X-One", "3"}};
        const HttpHead head = requestHead(wanted);
        QCOMPARE(headerValues(head.headers, "X-One"), (QByteArrayList {"1", "3"}));
        QCOMPARE(head.headers.back().name, QByteArray("X-One"));
    }

    void aHeaderOfThePersonTakesThePlaceOfTheHandshakes()
    {
        ClientRequest wanted = request();
        wanted.url.userInfo = "me:secret";
        wanted.headers = {{"host", "other.example"}, {"AUTHORIZATION", "Bearer x"}, {"Sec-WebSocket-Version", "8"}};
        const HttpHead head = requestHead(wanted);
        QCOMPARE(headerValues(head.headers, "Host"), QByteArrayList {"other.example"});
        QCOMPARE(headerValues(head.headers, "Authorization"), QByteArrayList {"Bearer x"});
        QCOMPARE(headerValues(head.headers, "Sec-WebSocket-Version"), QByteArrayList {"8"});
        QCOMPARE(head.headers.front().name, QByteArray("host"));
    }

    void aKeyOfThePersonIsTheOneThatIsProved()
    {
        ClientRequest wanted = request();
        wanted.headers = {{"Sec-WebSocket-Key", "bXkgb3duIGtleSBpcyAxNg=="}};
        const ClientHandshake handshake(wanted, sampleKey);
        const QByteArray proof = "Sec-WebSocket-Accept: " + acceptFor("bXkgb3duIGtleSBpcyAxNg==");
        QVERIFY(handshake.verify(response({"Upgrade: websocket", "Connection: Upgrade", proof})));
    }

    void acceptsWhatTheStandardAllows_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<QByteArray>("subprotocol");
        const QByteArray accept = QByteArray("Sec-WebSocket-Accept: ") + sampleAccept;
        const QByteArrayList plain {"Upgrade: websocket", "Connection: Upgrade", accept};
        QTest::newRow("the least there is") << plain << QByteArray();
        QTest::newRow("names and tokens in any case (4.1)")
            << QByteArrayList {"upgrade: WebSocket", "CONNECTION: upgrade", accept} << QByteArray();
        QTest::newRow("upgrade among other tokens (4.1)")
            << QByteArrayList {"Upgrade: websocket", "Connection: keep-alive, Upgrade", accept} << QByteArray();
        QTest::newRow("a subprotocol that was offered (4.1)")
            << (plain + QByteArrayList {"Sec-WebSocket-Protocol: superchat"}) << QByteArray("superchat");
        QTest::newRow("extensions that are none") << (plain + QByteArrayList {"Sec-WebSocket-Extensions:"}) << QByteArray();
        QTest::newRow("headers that nobody knows")
            << (plain + QByteArrayList {"Server: x", "Set-Cookie: a=b"}) << QByteArray();
    }
    void acceptsWhatTheStandardAllows()
    {
        QFETCH(QByteArrayList, headers);
        QFETCH(QByteArray, subprotocol);
        ClientRequest wanted = request();
        wanted.subprotocols = {"chat", "superchat"};
        const auto agreement = ClientHandshake(wanted, sampleKey).verify(response(headers));
        QVERIFY(agreement);
        QCOMPARE(agreement->subprotocol, subprotocol);
        QCOMPARE(agreement->extensions, QByteArray());
    }

    void refusesWhatTheStandardForbids_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("actual");
        const QByteArray upgrade("Upgrade: websocket");
        const QByteArray connection("Connection: Upgrade");
        const QByteArray accept = QByteArray("Sec-WebSocket-Accept: ") + sampleAccept;
        const auto row = [](const char *sentence, const QByteArrayList &headers, Kind kind, const QByteArray &actual = {}) {
            QTest::newRow(sentence) << headers << int(kind) << actual;
        };
        row("no Upgrade (4.1, 2)", {connection, accept}, Kind::MissingUpgrade);
        row("an upgrade to something else (4.1, 2)", {"Upgrade: h2c", connection, accept}, Kind::MissingUpgrade);
        row("no Connection (4.1, 3)", {upgrade, accept}, Kind::MissingConnection);
        row("a Connection without upgrade (4.1, 3)", {upgrade, "Connection: close", accept}, Kind::MissingConnection);
        row("no proof (4.1, 4)", {upgrade, connection}, Kind::WrongAccept);
        row("the proof of another key (4.1, 4)", {upgrade, connection, "Sec-WebSocket-Accept: AAAA"}, Kind::WrongAccept,
            "AAAA");
        row("the proof in another case (4.1, 4)", {upgrade, connection, accept.toLower()}, Kind::WrongAccept,
            QByteArray(sampleAccept).toLower());
        row("the proof twice", {upgrade, connection, accept, accept}, Kind::WrongAccept,
            QByteArray(sampleAccept) + ", " + sampleAccept);
        row("an extension that was not asked for (4.1, 5)",
            {upgrade, connection, accept, "Sec-WebSocket-Extensions: permessage-deflate"}, Kind::UnexpectedExtension,
            "permessage-deflate");
        row("a subprotocol that was not offered (4.1, 6)", {upgrade, connection, accept, "Sec-WebSocket-Protocol: mqtt"},
            Kind::UnexpectedSubprotocol, "mqtt");
        row("a subprotocol in another case (4.1, 6)", {upgrade, connection, accept, "Sec-WebSocket-Protocol: CHAT"},
            Kind::UnexpectedSubprotocol, "CHAT");
        row("extensions that are not well-formed (9.1)",
            {upgrade, connection, accept, "Sec-WebSocket-Extensions: permessage-deflate;"}, Kind::MalformedExtensions,
            "permessage-deflate;");
        row("two subprotocols at once (11.3.4)",
            {upgrade, connection, accept, "Sec-WebSocket-Protocol: chat", "Sec-WebSocket-Protocol: superchat"},
            Kind::UnexpectedSubprotocol, "chat, superchat");
    }
    void refusesWhatTheStandardForbids()
    {
        QFETCH(QByteArrayList, headers);
        QFETCH(int, kind);
        QFETCH(QByteArray, actual);
        ClientRequest wanted = request();
        wanted.subprotocols = {"chat", "superchat"};
        const auto agreement = ClientHandshake(wanted, sampleKey).verify(response(headers));
        QVERIFY(!agreement);
        QCOMPARE(int(agreement.error().kind), kind);
        QCOMPARE(agreement.error().actual, actual);
        QCOMPARE(agreement.error().expected, Kind(kind) == Kind::WrongAccept ? QByteArray(sampleAccept) : QByteArray());
    }

    void theAnswerToCompressionIsHeldToTheOffers_data()
    {
        QTest::addColumn<QByteArrayList>("offers");
        QTest::addColumn<QByteArrayList>("answers");
        QTest::addColumn<QByteArray>("outcome");
        const auto row = [](const char *sentence, const QByteArrayList &offers, const QByteArrayList &answers,
                             const char *outcome) { QTest::newRow(sentence) << offers << answers << QByteArray(outcome); };
        const QByteArray deflate = deflateName;
        const QByteArray limited = deflate + "; client_max_window_bits";
        row("declined", {limited}, {}, "none");
        row("accepted", {limited}, {deflate}, "15 15");
        row("accepted with a window (7692, 7.1.2.2)", {limited}, {deflate + "; client_max_window_bits=10"}, "15 10");
        row("accepted in the second offer (7692, 5.2)", {deflate + "; server_max_window_bits=10", deflate}, {deflate},
            "15 15");
        row("accepted where it was not offered (7692, 5.1)", {"foo"}, {deflate}, "unexpected-extension permessage-deflate");
        row("accepted twice (7692, 5.1)", {deflate}, {deflate, deflate}, "unexpected-extension permessage-deflate");
        row("an unknown parameter (7692, 7)", {limited}, {deflate + "; foo=1"},
            "bad-deflate-answer unknown-parameter foo=1");
        row("a value out of range (7692, 7.1.2.1)", {limited}, {deflate + "; server_max_window_bits=16"},
            "bad-deflate-answer invalid-window-bits server_max_window_bits=16");
        row("a limit that was not allowed (7692, 7.1.2.2)", {deflate}, {deflate + "; client_max_window_bits=10"},
            "bad-deflate-answer not-offered client_max_window_bits=10");
        row("a window that is too large (7692, 7.1.2.1)", {deflate + "; server_max_window_bits=9"},
            {deflate + "; server_max_window_bits=10"},
            "bad-deflate-answer window-too-large server_max_window_bits=10 not 9");
        row("an offer that is not valid is held to what is", {deflate + "; foo; server_max_window_bits=9"},
            {deflate + "; server_max_window_bits=9"}, "9 15");
        row("an offer that is not well-formed is held to what is", {deflate + "; client_max_window_bits; ="},
            {deflate + "; client_max_window_bits=9"}, "15 9");
        row("another extension that was offered is let pass", {"foo; bar", deflate}, {"foo"}, "none");
    }
    void theAnswerToCompressionIsHeldToTheOffers()
    {
        QFETCH(QByteArrayList, offers);
        QFETCH(QByteArrayList, answers);
        ClientRequest wanted = request();
        wanted.extensions = offers;
        QByteArrayList headers {
            "Upgrade: websocket", "Connection: Upgrade", QByteArray("Sec-WebSocket-Accept: ") + sampleAccept};
        for (const QByteArray &answer : answers)
            headers.append("Sec-WebSocket-Extensions: " + answer);
        const auto agreement = ClientHandshake(wanted, sampleKey).verify(response(headers));
        QTEST(lineOf(agreement), "outcome");
        if (agreement)
            QCOMPARE(agreement->extensions, answers.join(", "));
    }

    void anExtensionHeaderOfThePersonIsAnOfferToo()
    {
        ClientRequest wanted = request();
        wanted.headers = {{"sec-websocket-extensions", "permessage-deflate"}};
        const auto agreement =
            ClientHandshake(wanted, sampleKey)
                .verify(response({"Upgrade: websocket", "Connection: Upgrade",
                    QByteArray("Sec-WebSocket-Accept: ") + sampleAccept, "Sec-WebSocket-Extensions: permessage-deflate"}));
        QVERIFY(agreement);
        QVERIFY(agreement->deflate);
    }

    void anotherStatusIsToldAsItIs()
    {
        const auto agreement = ClientHandshake(request(), sampleKey).verify(response({}, "HTTP/1.1 403 Forbidden"));
        QVERIFY(!agreement);
        QCOMPARE(agreement.error().kind, Kind::UnexpectedStatus);
        QCOMPARE(agreement.error().expected, QByteArray("101"));
        QCOMPARE(agreement.error().actual, QByteArray("403"));
    }

    void everyErrorHasANameOfItsOwn()
    {
        QSet<QByteArray> names;
        for (int kind = 0; kind <= int(Kind::RequestTimeout); ++kind)
            names.insert(nameOf(Kind(kind)));
        QCOMPARE(names.size(), int(Kind::RequestTimeout) + 1);
        QVERIFY(names.contains("wrong-accept"));
    }
};

QTEST_GUILESS_MAIN(TestClientHandshake)
#include "tst_clienthandshake.moc"
