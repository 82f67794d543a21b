// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 6455, section 4.2: what a server does with a request, and how it answers.
#include "rule.h"

#include <protocol/clienthandshake.h>

namespace framescope::tests::conformance {

using namespace protocol;

namespace {

const QByteArray host = "Host: example.com";
const QByteArray upgrade = "Upgrade: websocket";
const QByteArray connection = "Connection: Upgrade";
const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
const QByteArray version = "Sec-WebSocket-Version: 13";

void accepted(Table &table, const char *section, const QByteArray &sentence, const QByteArrayList &headers)
{
    Rule &rule = table.hears(section, sentence, Role::Server, wire::head("GET /chat HTTP/1.1", headers));
    rule.told = {"request GET /chat", "opened"};
    rule.wrote = {"HTTP/1.1 101 Switching Protocols", "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="};
}

void refused(Table &table, const char *section, const QByteArray &sentence, const QByteArray &bytes, const char *kind,
    const QByteArrayList &wrote)
{
    Rule &rule = table.hears(section, sentence, Role::Server, bytes);
    const QByteArray method = bytes.left(bytes.indexOf(' '));
    rule.told = {"request " + method + " /chat", QByteArray("failed ") + kind};
    rule.wrote = wrote + QByteArrayList {"~Content-Length: [1-9]\\d*", "~Connection: .*close", "!Sec-WebSocket-Accept.*"};
}

/// No request can be read.
void unreadable(Table &table, const char *section, const QByteArray &sentence, const QByteArray &bytes, const char *status)
{
    refused(table, section, sentence, bytes, "not-http", {status});
    table.last().told = {"failed not-http"};
}

void addRequestRules(Table &table)
{
    const auto get = [](const QByteArrayList &headers) { return wire::head("GET /chat HTTP/1.1", headers); };
    const char *bad = "HTTP/1.1 400 Bad Request";
    accepted(table, "6455, 4.2.1", "a request with all that it MUST have opens the connection",
        {host, upgrade, connection, key, version});
    accepted(table, "6455, 4.2.1", "names and tokens are compared without regard to case",
        {"hOST: example.com", "UPGRADE: WebSocket", "connection: uPGRADE",
            "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==", "SEC-WEBSOCKET-VERSION: 13"});
    accepted(table, "6455, 4.2.1", "Connection and Upgrade are lists",
        {host, "Upgrade: h2c, websocket", "Connection: keep-alive, Upgrade", key, version});
    accepted(table, "6455, 4.2.1", "lists may stand in several headers",
        {host, "Upgrade: h2c", upgrade, "Connection: keep-alive", connection, key, version});
    accepted(table, "6455, 4.2.1", "headers that it does not know are passed over",
        {host, upgrade, connection, key, version, "X-Unknown: yes"});
    for (const char *method : {"POST", "HEAD", "get", "CONNECT"}) {
        refused(table, "6455, 4.2.1", QByteArray("the method MUST be GET: ") + method,
            wire::head(QByteArray(method) + " /chat HTTP/1.1", {host, upgrade, connection, key, version}), "bad-method",
            {"HTTP/1.1 405 Method Not Allowed", "Allow: GET"});
    }
    refused(table, "6455, 4.2.1", "the version of HTTP MUST be at least 1.1",
        wire::head("GET /chat HTTP/1.0", {host, upgrade, connection, key, version}), "bad-method",
        {"HTTP/1.1 505 HTTP Version Not Supported"});
    refused(table, "6455, 4.2.1", "Host MUST be there", get({upgrade, connection, key, version}), "bad-host", {bad});
    refused(table, "9112, 3.2", "Host MUST NOT stand twice", get({host, host, upgrade, connection, key, version}),
        "bad-host", {bad});
    for (const char *wrong : {"a b", "a/b", "user@example.com", "example.com:port", "example.com:99999", "[::1", "a?b",
             "a#b", "a%4", "a%zz", "[::1]x", "[]", "[1]", "a:1:2", "\xC3\xA4.example"})
        refused(table, "9112, 3.2", QByteArray("Host MUST be a host: \"") + wrong + '"',
            get({QByteArray("Host: ") + wrong, upgrade, connection, key, version}), "bad-host", {bad});
    const QByteArray longLabel(100, 'a'); // a name need not be of the DNS
    for (const char *right : {"example.com", "example.com:8080", "127.0.0.1:1", "[::1]", "[::1]:8080", "a_b.local", "a-.b",
             "-a.b", "a%41.b", "a$b", "[fe80::1%lo]:80", "[fe80::1%25lo]", "example.com:", "", longLabel.constData()})
        accepted(table, "9112, 3.2", QByteArray("Host may have a port: ") + right,
            {QByteArray("Host: ") + right, upgrade, connection, key, version});
    refused(table, "6455, 4.2.1", "Upgrade MUST be there", get({host, connection, key, version}), "not-an-upgrade",
        {"HTTP/1.1 426 Upgrade Required", "Upgrade: websocket", version});
    refused(table, "6455, 4.2.1", "Upgrade MUST name websocket",
        get({host, "Upgrade: websockets", connection, key, version}), "not-an-upgrade", {"HTTP/1.1 426 Upgrade Required"});
    refused(
        table, "6455, 4.2.1", "Connection MUST be there", get({host, upgrade, key, version}), "missing-connection", {bad});
    refused(table, "6455, 4.2.1", "Connection MUST name Upgrade", get({host, upgrade, "Connection: close", key, version}),
        "missing-connection", {bad});
}

void addKeyRules(Table &table)
{
    const auto with = [](const QByteArrayList &headers) {
        return wire::head("GET /chat HTTP/1.1", QByteArrayList {host, upgrade, connection} + headers);
    };
    const auto bad = [&](const QByteArray &sentence, const QByteArrayList &headers) {
        refused(table, "6455, 4.2.1", sentence, with(headers), "bad-key", {"HTTP/1.1 400 Bad Request"});
    };
    bad("Sec-WebSocket-Key MUST be there", {version});
    bad("Sec-WebSocket-Key MUST be 16 bytes: none", {"Sec-WebSocket-Key:", version});
    bad("Sec-WebSocket-Key MUST be 16 bytes: 15", {"Sec-WebSocket-Key: " + QByteArray(15, 'x').toBase64(), version});
    bad("Sec-WebSocket-Key MUST be 16 bytes: 17", {"Sec-WebSocket-Key: " + QByteArray(17, 'x').toBase64(), version});
    bad("Sec-WebSocket-Key MUST be base64", {"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZ!==", version});
    refused(table, "6455, 4.3", "Sec-WebSocket-Key MUST NOT stand twice", with({key, key, version}), "bad-key",
        {"HTTP/1.1 400 Bad Request"});
    const auto old = [&](const char *section, const QByteArray &sentence, const QByteArrayList &headers) {
        refused(table, section, sentence, with(headers), "bad-version",
            {"HTTP/1.1 426 Upgrade Required", "Sec-WebSocket-Version: 13"});
    };
    old("6455, 4.4", "a version that is not spoken MUST be answered by those that are: 8",
        {key, "Sec-WebSocket-Version: 8"});
    old("6455, 4.4", "a version that is not spoken MUST be answered by those that are: 14",
        {key, "Sec-WebSocket-Version: 14"});
    old("6455, 4.4", "a version that is not spoken MUST be answered by those that are: 013",
        {key, "Sec-WebSocket-Version: 013"});
    old("6455, 4.2.1", "Sec-WebSocket-Version MUST be there", {key});
    old("6455, 4.3", "Sec-WebSocket-Version MUST NOT stand twice", {key, version, version});
    refused(table, "6455, 9.1", "extensions that do not obey the grammar fail the handshake",
        with({key, version, "Sec-WebSocket-Extensions: a; =b"}), "malformed-extensions", {"HTTP/1.1 400 Bad Request"});
}

void addHttpRules(Table &table)
{
    const QByteArrayList good {host, upgrade, connection, key, version};
    const QByteArray line = "GET /chat HTTP/1.1\r\n";
    const QByteArray rest = good.join("\r\n") + "\r\n\r\n";
    const char *bad = "HTTP/1.1 400 Bad Request";
    unreadable(
        table, "9112, 5.2", "a folded header is refused", wire::head(line.trimmed(), {host, " folded", upgrade}), bad);
    unreadable(table, "9112, 2.2", "a line that ends in LF alone is refused", "GET /chat HTTP/1.1\n" + rest, bad);
    unreadable(table, "9112, 2.2", "a CR inside of a line is refused", wire::head(line.trimmed(), {"X: a\rb"}), bad);
    unreadable(table, "9112, 5.1", "a space before the colon is refused", line + "Host : example.com\r\n" + rest, bad);
    unreadable(table, "9112, 5.1", "a header without a name is refused", line + ": x\r\n" + rest, bad);
    unreadable(table, "9110, 5.5", "a NUL in a header is refused", line + QByteArray("X: a\0b\r\n", 8) + rest, bad);
    unreadable(table, "9112, 3", "a request line of two parts is refused", "GET HTTP/1.1\r\n" + rest, bad);
    unreadable(table, "9112, 3", "a request line of four parts is refused", "GET /a b HTTP/1.1\r\n" + rest, bad);
    unreadable(
        table, "9112, 3.2", "a NUL in the request target is refused", QByteArray("GET /\0 HTTP/1.1\r\n", 17) + rest, bad);
    unreadable(table, "9112, 6.3", "Content-Length twice is refused",
        wire::head(line.trimmed(), good + QByteArrayList {"Content-Length: 0", "Content-Length: 0"}), bad);
    unreadable(table, "9112, 6.3", "Content-Length beside Transfer-Encoding is refused",
        wire::head(line.trimmed(), good + QByteArrayList {"Content-Length: 0", "Transfer-Encoding: chunked"}), bad);
    unreadable(table, "9112, 6.3", "a Content-Length that is no number is refused",
        wire::head(line.trimmed(), good + QByteArrayList {"Content-Length: +0"}), bad);
    const char *tooLong = "HTTP/1.1 431 Request Header Fields Too Large";
    unreadable(table, "6455, 10.4", "a head that never ends is refused", line + "X: " + QByteArray(65536, 'x'), tooLong);
    unreadable(table, "6455, 10.4", "a line over the limit is refused",
        line + "X: " + QByteArray(longestHeadLine, 'x') + "\r\n" + rest, tooLong);
    unreadable(table, "6455, 10.4", "more headers than the limit are refused",
        line + QByteArray("X: x\r\n").repeated(mostHeaders) + rest, tooLong);
    const auto body = [&](const char *sentence, const QByteArray &header) {
        refused(table, "9112, 11.2", sentence, wire::head(line.trimmed(), good + QByteArrayList {header}), "body-in-request",
            {bad});
    };
    body("a request with a body is refused", "Content-Length: 5");
    body("a request with a coded body is refused", "Transfer-Encoding: chunked");
    accepted(table, "9112, 6.3", "a body of no bytes is none", good + QByteArrayList {"Content-Length: 0"});
    Rule &early = table.hears("6455, 4.1", "what a client sends behind its request is taken as frames", Role::Server,
        wire::head(line.trimmed(), good) + wire::text("early").masked().bytes());
    early.told = {"request GET /chat", "opened", "text \"early\""};
    early.wrote = {"HTTP/1.1 101 Switching Protocols"};
}

void addAnswerRules(Table &table)
{
    const QByteArrayList good {host, upgrade, connection, key, version};
    Rule &answer = table.hears("6455, 4.2.2", "the response MUST have status, Upgrade, Connection and Accept", Role::Server,
        wire::head("GET /chat HTTP/1.1", good));
    answer.told = {"request GET /chat", "opened"};
    answer.wrote = {"HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", "!Sec-WebSocket-Protocol.*", "!Sec-WebSocket-Extensions.*"};
    Rule &unknown = table.hears("6455, 4.2.2", "an extension that is not spoken MUST NOT be in the answer", Role::Server,
        wire::head("GET /chat HTTP/1.1", good + QByteArrayList {"Sec-WebSocket-Extensions: x-unknown; a=1"}));
    unknown.terms = Terms::Either;
    unknown.told = {"request GET /chat", "opened"};
    unknown.wrote = {"HTTP/1.1 101 Switching Protocols", "!Sec-WebSocket-Extensions.*"};
    Rule &protocol = table.hears("6455, 4.2.2", "without a subprotocol that both know, none MUST be answered", Role::Server,
        wire::head("GET /chat HTTP/1.1", good + QByteArrayList {"Sec-WebSocket-Protocol: chat, superchat"}));
    protocol.told = {"request GET /chat", "opened"};
    protocol.wrote = {"HTTP/1.1 101 Switching Protocols", "!Sec-WebSocket-Protocol.*"};
}

} // namespace

std::vector<Rule> serverHandshakeRules()
{
    Table table;
    addRequestRules(table);
    addKeyRules(table);
    addHttpRules(table);
    addAnswerRules(table);
    return table.take();
}

} // namespace framescope::tests::conformance
