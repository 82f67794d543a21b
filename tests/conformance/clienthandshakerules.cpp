// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 6455, section 4.1: what a client asks, and which answers it takes.
#include "rule.h"

namespace framescope::tests::conformance {

using namespace protocol;

namespace {

const QByteArray status = "HTTP/1.1 101 Switching Protocols";
const QByteArray upgrade = "Upgrade: websocket";
const QByteArray connection = "Connection: Upgrade";
const QByteArray accept = "Sec-WebSocket-Accept: {accept}";

void opened(Table &table, const char *section, const QByteArray &sentence, const QByteArrayList &headers)
{
    table.hears(section, sentence, Role::Client, wire::head(status, headers)).told = {"response 101", "opened"};
}

Rule &refused(Table &table, const char *section, const QByteArray &sentence, const QByteArrayList &headers, const char *kind)
{
    Rule &rule = table.hears(section, sentence, Role::Client, wire::head(status, headers));
    rule.told = {"response 101", QByteArray("failed ") + kind};
    return rule;
}

void addRequestRules(Table &table)
{
    const auto asks = [&table](const char *section, const char *sentence, const QByteArrayList &lines) -> Rule & {
        Rule &rule = table.hears(section, sentence, Role::Client, {});
        rule.wrote = lines;
        return rule;
    };
    asks("6455, 4.1", "the request MUST be a GET of HTTP/1.1 for the resource name", {"GET /chat HTTP/1.1"});
    asks("6455, 4.1", "the request MUST have Host", {"Host: {host}"});
    asks("6455, 4.1", "the request MUST have Upgrade and Connection", {upgrade, connection});
    asks(
        "6455, 4.1", "the request MUST have a key of 16 bytes in base64", {"~Sec-WebSocket-Key: [A-Za-z0-9+/]{21}[AQgw]=="});
    asks("6455, 4.1", "the version MUST be 13", {"Sec-WebSocket-Version: 13"});
    asks("6455, 4.1", "what is not wanted is not asked for",
        {"!Origin.*", "!Sec-WebSocket-Protocol.*", "!Sec-WebSocket-Extensions.*"});
    asks("6455, 4.1", "subprotocols stand in the order of preference", {"Sec-WebSocket-Protocol: chat, superchat"})
        .subprotocols = {"chat", "superchat"};
    asks("7692, 7", "permessage-deflate is offered by its name", {"Sec-WebSocket-Extensions: permessage-deflate"}).terms =
        Terms::Deflating;
    Rule &early = asks("6455, 4.1", "nothing MUST be sent before the answer has come", {"GET /chat HTTP/1.1"});
    early.act = [](Owner &owner) { return owner.text("early"); };
    early.refusal = SendError::NotOpen;
}

void addResponseRules(Table &table)
{
    opened(table, "6455, 4.1", "a response with all that it MUST have opens the connection", {upgrade, connection, accept});
    opened(table, "6455, 4.1", "names and tokens are compared without regard to case",
        {"UPGRADE: WebSocket", "connection: uPGRADE", "sec-websocket-ACCEPT: {accept}"});
    opened(table, "6455, 4.1", "Connection is a list", {upgrade, "Connection: keep-alive, Upgrade", accept});
    opened(table, "6455, 4.1", "spaces around Sec-WebSocket-Accept are none of its value",
        {upgrade, connection, "Sec-WebSocket-Accept: \t {accept} \t"});
    refused(table, "6455, 4.1", "a response without Upgrade MUST fail", {connection, accept}, "missing-upgrade");
    refused(table, "6455, 4.1", "an Upgrade to something else MUST fail", {"Upgrade: h2c", connection, accept},
        "missing-upgrade");
    refused(table, "6455, 4.1", "a response without Connection MUST fail", {upgrade, accept}, "missing-connection");
    refused(table, "6455, 4.1", "a Connection without the token Upgrade MUST fail", {upgrade, "Connection: close", accept},
        "missing-connection");
    refused(table, "6455, 4.1", "a response without Sec-WebSocket-Accept MUST fail", {upgrade, connection}, "wrong-accept");
    refused(table, "6455, 4.1", "a Sec-WebSocket-Accept for another key MUST fail",
        {upgrade, connection, "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="}, "wrong-accept");
    refused(table, "6455, 4.1", "a Sec-WebSocket-Accept with more behind it MUST fail", {upgrade, connection, accept + "x"},
        "wrong-accept");
    refused(table, "6455, 4.3", "Sec-WebSocket-Accept MUST NOT stand twice", {upgrade, connection, accept, accept},
        "wrong-accept");
    refused(table, "6455, 4.1", "an extension that was not offered MUST fail",
        {upgrade, connection, accept, "Sec-WebSocket-Extensions: x-other"}, "unexpected-extension");
    refused(table, "6455, 4.1", "permessage-deflate that was not offered MUST fail",
        {upgrade, connection, accept, "Sec-WebSocket-Extensions: permessage-deflate"}, "unexpected-extension");
    refused(table, "6455, 9.1", "extensions that do not obey the grammar MUST fail",
        {upgrade, connection, accept, "Sec-WebSocket-Extensions: a; ;"}, "malformed-extensions");
    refused(table, "6455, 4.1", "a subprotocol where none was offered MUST fail",
        {upgrade, connection, accept, "Sec-WebSocket-Protocol: chat"}, "unexpected-subprotocol");
    const auto chosen = [&table](const char *section, const char *sentence, const QByteArrayList &headers) {
        refused(table, section, sentence, QByteArrayList {upgrade, connection, accept} + headers, "unexpected-subprotocol")
            .subprotocols = {"chat", "superchat"};
    };
    chosen("6455, 4.1", "a subprotocol that was not offered MUST fail", {"Sec-WebSocket-Protocol: other"});
    chosen("6455, 4.1", "a subprotocol in other letters was not offered", {"Sec-WebSocket-Protocol: Chat"});
    chosen("6455, 4.1", "two subprotocols are none that was offered", {"Sec-WebSocket-Protocol: chat, superchat"});
    chosen("6455, 4.3", "Sec-WebSocket-Protocol MUST NOT stand twice",
        {"Sec-WebSocket-Protocol: chat", "Sec-WebSocket-Protocol: chat"});
    Rule &fits = table.hears("6455, 4.1", "a subprotocol that was offered is agreed on", Role::Client,
        wire::head(status, {upgrade, connection, accept, "Sec-WebSocket-Protocol: superchat"}));
    fits.subprotocols = {"chat", "superchat"};
    fits.told = {"response 101", "opened for superchat"};
}

void addHttpRules(Table &table)
{
    for (const char *line : {"HTTP/1.1 200 OK", "HTTP/1.1 301 Moved", "HTTP/1.1 401 No", "HTTP/1.1 404 Not Found",
             "HTTP/1.1 503 Busy", "HTTP/1.1 204 Nothing"}) {
        Rule &rule = table.hears("6455, 4.1", QByteArray("another status than 101 opens nothing: ") + line, Role::Client,
            wire::head(line, {upgrade, connection, accept, "Content-Length: 0"}));
        rule.told = {"response " + QByteArray(line).mid(9, 3), "failed unexpected-status"};
    }
    Rule &body = table.hears("6455, 4.1", "the body of a refusal is kept", Role::Client,
        wire::head("HTTP/1.1 403 Forbidden", {"Content-Length: 4"}) + "why?");
    body.told = {"response 403", "failed unexpected-status with \"why?\""};
    Rule &interim = table.hears("9110, 15.2", "an interim response is not the answer", Role::Client,
        wire::head("HTTP/1.1 103 Early Hints", {"Link: </a>"}) + wire::head(status, {upgrade, connection, accept}));
    interim.told = {"response 103", "response 101", "opened"};
    Rule &behind = table.hears("6455, 4.1", "what stands behind the response is taken as frames", Role::Client,
        wire::head(status, {upgrade, connection, accept}) + wire::text("at once").bytes());
    behind.told = {"response 101", "opened", "text \"at once\""};
    const auto unreadable = [&table](const char *section, const char *sentence, const QByteArray &bytes) {
        table.hears(section, sentence, Role::Client, bytes).told = {"failed not-http"};
    };
    const QByteArray rest = QByteArrayList {upgrade, connection, accept}.join("\r\n") + "\r\n\r\n";
    unreadable("6455, 4.1", "a response that is not HTTP/1.1 opens nothing", "SSH-2.0-OpenSSH_9.2\r\n");
    table
        .hears("6455, 4.1", "an upgrade by HTTP/1.0 opens nothing", Role::Client,
            wire::head("HTTP/1.0 101 Switching Protocols", {upgrade, connection, accept}))
        .told = {"response 101", "failed not-http"};
    unreadable("9112, 5.2", "a folded header is refused", wire::head(status, {"X: a", " b", upgrade, connection, accept}));
    unreadable("9112, 2.2", "a line that ends in LF alone is refused", status + "\n" + rest);
    unreadable("9112, 5.1", "a space before the colon is refused", status + "\r\nX : a\r\n" + rest);
    unreadable("9110, 5.5", "a NUL in a header is refused", status + QByteArray("\r\nX: a\0b\r\n", 10) + rest);
    unreadable("9112, 6.3", "Content-Length twice is refused",
        wire::head("HTTP/1.1 404 Not Found", {"Content-Length: 1", "Content-Length: 2"}));
    unreadable("6455, 10.4", "a head that never ends is refused", status + "\r\nX: " + QByteArray(65536, 'x'));
    Rule &ended = table.hears("6455, 4.1", "a stream that ends before the answer opens nothing", Role::Client, {});
    ended.endsStream = true;
    ended.told = {"failed ended-early"};
}

} // namespace

std::vector<Rule> clientHandshakeRules()
{
    Table table;
    addRequestRules(table);
    addResponseRules(table);
    addHttpRules(table);
    return table.take();
}

} // namespace framescope::tests::conformance
