// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/wire.h"

#include <protocol/httphead.h>

#include <QTest>

using namespace framescope::protocol;
namespace wire = framescope::tests::wire;
using Status = HttpHeadResult::Status;

Q_DECLARE_METATYPE(HttpError)
Q_DECLARE_METATYPE(HttpHeadKind)

namespace {

constexpr qsizetype limit = 1000;

/// The verdict over a stream that comes byte by byte: the first that is not "incomplete".
HttpHeadResult parseByteByByte(const QByteArray &stream, HttpHeadKind kind)
{
    for (qsizetype size = 0; size < stream.size(); ++size) {
        HttpHeadResult result = parseHttpHead(QByteArrayView(stream).first(size), kind, limit);
        if (result.status != Status::Incomplete)
            return result;
    }
    return parseHttpHead(stream, kind, limit);
}

} // namespace

class TestHttpHead : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest()
    {
        const QByteArray bytes = wire::head("GET /chat?a=b HTTP/1.1", {"Host: example.com", "X-Empty:", "x-two:  a b \t"});
        const HttpHeadResult result = parseHttpHead(QByteArray(bytes + "more"), HttpHeadKind::Request, limit);
        QCOMPARE(result.status, Status::Complete);
        QCOMPARE(result.head.startLine, QByteArray("GET /chat?a=b HTTP/1.1"));
        QCOMPARE(result.head.method, QByteArray("GET"));
        QCOMPARE(result.head.target, QByteArray("/chat?a=b"));
        QCOMPARE(result.head.minorVersion, 1);
        QCOMPARE(result.head.bytes, bytes);
        QVERIFY(result.head.headers == (HeaderList {{"Host", "example.com"}, {"X-Empty", ""}, {"x-two", "a b"}}));
    }

    void readsAResponse_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("phrase");
        QTest::addColumn<int>("minor");
        QTest::newRow("with a phrase") << QByteArray("HTTP/1.1 101 Switching Protocols") << 101
                                       << QByteArray("Switching Protocols") << 1;
        QTest::newRow("of HTTP/1.0") << QByteArray("HTTP/1.0 404 Not Found") << 404 << QByteArray("Not Found") << 0;
        QTest::newRow("with an empty phrase (9112, 4)") << QByteArray("HTTP/1.1 200 ") << 200 << QByteArray() << 1;
        QTest::newRow("without the space before the phrase") << QByteArray("HTTP/1.1 503") << 503 << QByteArray() << 1;
    }
    void readsAResponse()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, status);
        QFETCH(QByteArray, phrase);
        QFETCH(int, minor);
        const HttpHeadResult result = parseHttpHead(wire::head(line), HttpHeadKind::Response, limit);
        QCOMPARE(result.status, Status::Complete);
        QCOMPARE(result.head.status, status);
        QCOMPARE(result.head.reasonPhrase, phrase);
        QCOMPARE(result.head.minorVersion, minor);
        QVERIFY(result.head.headers.empty());
    }

    void waitsForTheEmptyLine()
    {
        const QByteArray bytes = wire::head("GET / HTTP/1.1", {"Host: a"});
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(parseHttpHead(bytes.first(size), HttpHeadKind::Request, limit).status, Status::Incomplete);
    }

    void refusesWhatIsNoHead_data()
    {
        QTest::addColumn<HttpHeadKind>("kind");
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<HttpError>("error");
        const auto request = [](const char *sentence, const QByteArray &stream, HttpError error) {
            QTest::newRow(sentence) << HttpHeadKind::Request << stream << error;
        };
        const auto response = [](const char *sentence, const QByteArray &stream, HttpError error) {
            QTest::newRow(sentence) << HttpHeadKind::Response << stream << error;
        };
        using Error = HttpError;
        request("a line feed alone ends no line", "GET / HTTP/1.1\nHost: a\r\n\r\n", Error::BareLineFeed);
        request("two line feeds are known for wrong at once", "GET / HTTP/1.1\nHost: a\n\n", Error::BareLineFeed);
        request("a line feed alone is known for wrong at once", "GET / HTTP/1.1\nHost", Error::BareLineFeed);
        const auto lengths = [](const QByteArrayList &headers) { return wire::head("GET / HTTP/1.1", headers); };
        request("Content-Length twice (9112, 6.3)", lengths({"Content-Length: 1", "content-length: 1"}), Error::BadLength);
        request("Content-Length as a list (9112, 6.3)", lengths({"Content-Length: 1, 1"}), Error::BadLength);
        request("an empty Content-Length", lengths({"Content-Length:"}), Error::BadLength);
        request("a negative Content-Length", lengths({"Content-Length: -1"}), Error::BadLength);
        request("Content-Length beside Transfer-Encoding (9112, 6.3)",
            lengths({"Transfer-Encoding: chunked", "Content-Length: 1"}), Error::BadLength);
        response("Content-Length twice in a response",
            wire::head("HTTP/1.1 200 OK", {"Content-Length: 1", "Content-Length: 2"}), Error::BadLength);
        request("a carriage return inside of a line", wire::head("GET / HTTP/1.1", {"A: b\rc"}), Error::BareLineFeed);
        request("an empty start line", "\r\n\r\n", Error::BadStartLine);
        request("TLS is told apart by its first byte", QByteArray::fromHex("16030102"), Error::BadStartLine);
        request("two parts are no request line", wire::head("GET HTTP/1.1"), Error::BadStartLine);
        request("four parts are no request line", wire::head("GET /a b HTTP/1.1"), Error::BadStartLine);
        request("an empty target", wire::head("GET  HTTP/1.1"), Error::BadStartLine);
        request("a NUL in the target", wire::head(QByteArray("GET /\0 HTTP/1.1", 15)), Error::BadStartLine);
        request("a tab in the target", wire::head("GET /\ta HTTP/1.1"), Error::BadStartLine);
        request("a method that is no token", wire::head("G(T / HTTP/1.1"), Error::BadStartLine);
        request("HTTP/2.0", wire::head("GET / HTTP/2.0"), Error::BadStartLine);
        request("a version that is no number", wire::head("GET / HTTP/1.x"), Error::BadStartLine);
        request("a header without colon", wire::head("GET / HTTP/1.1", {"Host"}), Error::BadHeaderLine);
        request("a header without name", wire::head("GET / HTTP/1.1", {": a"}), Error::BadHeaderLine);
        request("a space before the colon (9112, 5.1)", wire::head("GET / HTTP/1.1", {"Host : a"}), Error::BadHeaderLine);
        request("a name that is no token", wire::head("GET / HTTP/1.1", {"Ho(st: a"}), Error::BadHeaderLine);
        request("a NUL in a value", wire::head("GET / HTTP/1.1", {QByteArray("A: b\0c", 6)}), Error::BadHeaderLine);
        request("a folded line (9112, 5.2)", wire::head("GET / HTTP/1.1", {"A: b", " c"}), Error::ObsoleteLineFolding);
        request("a line folded with a tab (9112, 5.2)", wire::head("GET / HTTP/1.1", {"A: b", "\tc"}),
            Error::ObsoleteLineFolding);
        request("a head that never ends", "GET /" + QByteArray(limit, 'a'), Error::HeadTooLong);
        request("a head that ends too late", wire::head("GET /" + QByteArray(limit, 'a') + " HTTP/1.1"), Error::HeadTooLong);
        request(
            "the limit goes before a line feed beyond it", "GET /" + QByteArray(limit, 'a') + "\n\n", Error::HeadTooLong);
        request("a line feed goes before the limit beyond it", "GET /\n\n" + QByteArray(limit, 'a'), Error::BareLineFeed);
        response("another protocol's greeting", "SSH-2.0-OpenSSH_9.2\r\n", Error::BadStartLine);
        response("HTTP/2 in plain text", "HTTP/2 200\r\n\r\n", Error::BadStartLine);
        response("a start line that is cut", wire::head("HTTP/1.1"), Error::BadStartLine);
        response("a status of two digits", wire::head("HTTP/1.1 20 OK"), Error::BadStartLine);
        response("a status of four digits", wire::head("HTTP/1.1 2000 OK"), Error::BadStartLine);
        response("no space before the status", wire::head("HTTP/1.1_200 OK"), Error::BadStartLine);
        response("a status of letters", wire::head("HTTP/1.1 abc OK"), Error::BadStartLine);
        response("another protocol with line feeds", "220 mail\n\n", Error::BadStartLine);
    }
    void refusesWhatIsNoHead()
    {
        QFETCH(HttpHeadKind, kind);
        QFETCH(QByteArray, stream);
        QFETCH(HttpError, error);
        const HttpHeadResult whole = parseHttpHead(stream, kind, limit);
        QCOMPARE(whole.status, Status::Invalid);
        QCOMPARE(whole.error, error);
        const HttpHeadResult bytes = parseByteByByte(stream, kind);
        QCOMPARE(bytes.status, Status::Invalid);
        QCOMPARE(bytes.error, error);
    }

    void aHeadMayBeAsLongAsTheLimit()
    {
        QByteArray bytes = wire::head("GET / HTTP/1.1", {"A: "});
        bytes.insert(bytes.size() - 4, QByteArray(limit - bytes.size(), 'a'));
        QCOMPARE(parseHttpHead(bytes, HttpHeadKind::Request, limit).status, Status::Complete);
        QCOMPARE(
            parseHttpHead(QByteArray(bytes + "frames that follow"), HttpHeadKind::Request, limit).status, Status::Complete);
        QCOMPARE(parseHttpHead(bytes, HttpHeadKind::Request, limit - 1).error, HttpError::HeadTooLong);
    }

    void headersAreFoundInAnyCase()
    {
        const HeaderList headers {{"Upgrade", "websocket"}, {"X", "1"}, {"UPGRADE", " h2c ,, Foo"}};
        QCOMPARE(headerValues(headers, "upgrade"), (QByteArrayList {"websocket", " h2c ,, Foo"}));
        QCOMPARE(headerTokens(headers, "upgrade"), (QByteArrayList {"websocket", "h2c", "Foo"}));
        QVERIFY(hasHeaderToken(headers, "Upgrade", "WebSocket"));
        QVERIFY(hasHeaderToken(headers, "Upgrade", "foo"));
        QVERIFY(!hasHeaderToken(headers, "Upgrade", "web"));
        QVERIFY(!hasHeaderToken(headers, "Y", "1"));
    }

    void headersThatCannotBeSentAreFound_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *sentence, const QByteArray &name, const QByteArray &value, int problem) {
            QTest::newRow(sentence) << name << value << problem;
        };
        row("an ordinary header", "X-Token", "abc \xC3\xA4", -1);
        row("an empty value", "X-Token", "", -1);
        row("all characters of a token", "!#$%&'*+-.^_`|~09azAZ", "x", -1);
        row("no name", "", "x", int(HeaderProblem::EmptyName));
        row("a space in the name", "X Token", "x", int(HeaderProblem::BadCharacterInName));
        row("a colon in the name", "X:", "x", int(HeaderProblem::BadCharacterInName));
        row("a line break that would smuggle a header", "X", "a\r\nEvil: 1", int(HeaderProblem::LineBreakInValue));
        row("a line feed alone", "X", "a\nb", int(HeaderProblem::LineBreakInValue));
        row("a NUL", "X", QByteArray("a\0b", 3), int(HeaderProblem::LineBreakInValue));
    }
    void headersThatCannotBeSentAreFound()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, problem);
        const auto found = findProblem({name, value});
        QCOMPARE(found ? int(*found) : -1, problem);
    }

    void everyStatusThatIsSentHasItsPhrase()
    {
        QCOMPARE(reasonPhraseFor(101), QByteArray("Switching Protocols"));
        for (const int status : {200, 400, 401, 403, 404, 405, 408, 426, 431, 500, 502, 503, 505})
            QVERIFY(!reasonPhraseFor(status).isEmpty() && reasonPhraseFor(status) != reasonPhraseFor(999));
        QCOMPARE(reasonPhraseFor(999), QByteArray("Response"));
    }
};

QTEST_GUILESS_MAIN(TestHttpHead)
#include "tst_httphead.moc"
