// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 7692: permessage-deflate.
#include "rule.h"

#include "support/chunking.h"
#include "support/deflated.h"

namespace framescope::tests::conformance {

using namespace protocol;
using Kind = ViolationKind;

namespace {

constexpr auto inHeader = Table::inHeader;

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

void addOfferRules(Table &table)
{
    const auto asked = [&table](const char *section, const QByteArray &sentence, const QByteArray &offer,
                           const QByteArray &answer) {
        Rule &rule = table.add(section, sentence, Role::Server);
        rule.isHandshake = true;
        rule.in = wire::head("GET /chat HTTP/1.1",
            {"Host: example.com", "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13", "Sec-WebSocket-Extensions: " + offer});
        rule.told = {"request GET /chat", answer.isEmpty() ? QByteArray("opened") : "opened with " + answer};
        rule.wrote = {"HTTP/1.1 101 Switching Protocols",
            answer.isEmpty() ? QByteArray("!Sec-WebSocket-Extensions.*") : "Sec-WebSocket-Extensions: " + answer};
    };
    asked("7692, 7", "an offer without parameters is accepted", "permessage-deflate", "permessage-deflate");
    asked("7692, 7.1.1.1", "server_no_context_takeover MUST be in the answer where it is offered",
        "permessage-deflate; server_no_context_takeover", "permessage-deflate; server_no_context_takeover");
    asked("7692, 7.1.1.2", "client_no_context_takeover is agreed on", "permessage-deflate; client_no_context_takeover",
        "permessage-deflate; client_no_context_takeover");
    for (int bits = 8; bits <= 15; ++bits) {
        const QByteArray terms = "permessage-deflate; server_max_window_bits=" + QByteArray::number(bits);
        asked("7692, 7.1.2.1", "the server's window MUST NOT be larger than asked for: " + QByteArray::number(bits), terms,
            terms);
    }
    asked("7692, 7.1.2.2", "client_max_window_bits without a value is a hint", "permessage-deflate; client_max_window_bits",
        "permessage-deflate");
    asked("7692, 5", "the first offer that can be accepted is",
        "permessage-deflate; foo, permessage-deflate; server_max_window_bits=10",
        "permessage-deflate; server_max_window_bits=10");
    for (const char *bad : {"foo", "foo=1", "server_no_context_takeover=1", "client_no_context_takeover=15",
             "server_max_window_bits", "server_max_window_bits=7", "server_max_window_bits=16", "server_max_window_bits=08",
             "server_max_window_bits=+9", "client_max_window_bits=7", "client_max_window_bits=16",
             "client_max_window_bits=\"08\"", "server_no_context_takeover; server_no_context_takeover",
             "server_max_window_bits=10; server_max_window_bits=10"}) {
        asked("7692, 7", QByteArray("an offer that is not valid MUST be declined: ") + bad,
            QByteArray("permessage-deflate; ") + bad, {});
    }
}

void addAnswerRules(Table &table)
{
    const auto answered = [&table](const char *section, const QByteArray &sentence, const QByteArray &offer,
                              const QByteArray &answer, const char *failure) {
        Rule &rule = table.add(section, sentence, Role::Client);
        rule.isHandshake = true;
        rule.extensions = offer;
        rule.in = wire::head("HTTP/1.1 101 Switching Protocols",
            {"Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: {accept}",
                "Sec-WebSocket-Extensions: " + answer});
        const bool isTaken = *failure == '\0';
        rule.told = {"response 101", isTaken ? QByteArray("opened with " + answer) : QByteArray("failed ").append(failure)};
    };
    const QByteArray name = "permessage-deflate";
    answered("7692, 7", "the plain answer is taken", name, name, "");
    answered("7692, 7.1.1.2", "client_no_context_takeover may be answered unasked", name,
        name + "; client_no_context_takeover", "");
    answered("7692, 7.1.2.1", "a smaller window of the server is taken", name + "; server_max_window_bits=12",
        name + "; server_max_window_bits=9", "");
    for (const char *bad : {"foo", "server_no_context_takeover=1", "server_max_window_bits", "server_max_window_bits=16",
             "server_max_window_bits=07", "client_max_window_bits", "client_max_window_bits=7",
             "client_no_context_takeover; client_no_context_takeover"}) {
        answered("7692, 7", QByteArray("an answer that is not valid MUST fail: ") + bad, name + "; client_max_window_bits",
            name + "; " + bad, "bad-deflate-answer");
    }
    answered("7692, 7.1.2.2", "client_max_window_bits that was not offered MUST fail", name,
        name + "; client_max_window_bits=10", "bad-deflate-answer");
    answered("7692, 7.1.1.1", "server_no_context_takeover that is not answered MUST fail",
        name + "; server_no_context_takeover", name, "bad-deflate-answer");
    answered("7692, 7.1.2.1", "a larger window of the server MUST fail", name + "; server_max_window_bits=10",
        name + "; server_max_window_bits=11", "bad-deflate-answer");
    answered("7692, 5", "two answers to one offer MUST fail", name, name + ", " + name, "unexpected-extension");
}

void addMessageRules(Table &table)
{
    using namespace wire;
    const QByteArray hello = hex("f248cdc9c90700");
    table.understood("7692, 7.2.3.1", "a compressed message", {text(hello).rsv(4)}, {"text \"Hello\""});
    table.understood("7692, 7.2.3.1", "a compressed message in fragments",
        {text(hello.first(3)).unfinished().rsv(4), continuation(hello.sliced(3))},
        {"fragment text f2 48 cd unfinished", "fragment continuation c9 c9 07 00", "text \"Hello\" in 2 frames"});
    table.understood("7692, 7.2.3.2", "a message that looks back at the one before",
        {text(hello).rsv(4), text(hex("f200110000")).rsv(4)}, {"text \"Hello\"", "text \"Hello\""});
    table.understood(
        "7692, 7.2.3.3", "a block that is not compressed", {text(hex("000500faff48656c6c6f00")).rsv(4)}, {"text \"Hello\""});
    table.understood("7692, 7.2.3.4", "a block with BFINAL, and a message behind it",
        {text(hex("f348cdc9c9070000")).rsv(4), text(hello).rsv(4)}, {"text \"Hello\"", "text \"Hello\""});
    table.understood(
        "7692, 7.2.3.5", "two blocks in one message", {text(hex("f24805000000ffffcac9c90700")).rsv(4)}, {"text \"Hello\""});
    table.understood("7692, 7.2.3.6", "an empty message", {binary(hex("00")).rsv(4)}, {"binary \"\""});
    table.understood("7692, 6", "a message without RSV1 is not compressed", {text("plain"), text(hello).rsv(4), text("too")},
        {"text \"plain\"", "text \"Hello\"", "text \"too\""});
    table.understood("7692, 6.1", "control frames between compressed fragments are not compressed",
        {text(hello.first(3)).unfinished().rsv(4), ping("x"), continuation(hello.sliced(3))},
        {"fragment text f2 48 cd unfinished", "ping \"x\"", "fragment continuation c9 c9 07 00",
            "text \"Hello\" in 2 frames"},
        {"pong \"x\""});
    table.broken("7692, 6.1", "RSV1 MUST NOT be set in a control frame", {ping("x").rsv(4)}, Kind::MisplacedCompressedBit,
        inHeader, {}, {"cut ping"});
    table.broken("7692, 6.1", "RSV1 MUST NOT be set in a later fragment",
        {text(hello.first(3)).unfinished().rsv(4), continuation(hello.sliced(3)).rsv(4)}, Kind::MisplacedCompressedBit,
        inHeader, {"fragment text f2 48 cd unfinished"}, {"cut text"});
    table.broken("7692, 7.2.2", "what is no DEFLATE stream fails the connection", {binary("{\"a\":1}").rsv(4)},
        Kind::BrokenCompression, 0, {}, {"cut binary"});
    table.broken("7692, 7.2.1", "a message MUST end where a block does", {text(hello.first(5)).rsv(4)},
        Kind::BrokenCompression, 0, {}, {"cut text"});
    table.broken("6455, 10.4", "what inflates to more than the limit fails the connection",
        {binary(zlibDeflated(QByteArray(100'000, 'x'))).rsv(4)}, Kind::MessageTooLong, 0, {}, {"cut binary"});
    table.broken("6455, 8.1", "a compressed text MUST be UTF-8", {text(zlibDeflated("fine \xFF\xFF")).rsv(4)},
        Kind::InvalidUtf8InText, 0, {}, {"cut text"});
    table.withExtensions("permessage-deflate; server_no_context_takeover; client_no_context_takeover");
    table.broken("7692, 7.1.1", "without context takeover a message MUST NOT look back at the one before",
        {text(hello).rsv(4), text(hex("f200110000")).rsv(4)}, Kind::BrokenCompression, 0, {"text \"Hello\""}, {"cut text"});
    const QByteArray noise = randomBytes(600);
    table.withExtensions("permessage-deflate; server_max_window_bits=9; client_max_window_bits=9");
    table.broken("7692, 7.1.2", "an end MUST NOT look further back than the window that it agreed to",
        {binary(zlibDeflated(noise + noise.first(100))).rsv(4)}, Kind::WindowExceeded, 0, {}, {"cut binary"});
    const QByteArray near = noise.first(512);
    table.understood("7692, 7.1.2", "a look back as far as the window reaches",
        {binary(zlibDeflated(near + near.first(100))).rsv(4)}, {"binary of 612 bytes"});
}

void addSendingRules(Table &table)
{
    const QByteArray plain(200, 'x');
    const QByteArray first = wire::quoted(zlibDeflated(plain));
    table.withExtensions("permessage-deflate; server_no_context_takeover; client_no_context_takeover");
    table.sends("7692, 7.2.1", "RSV1 marks a compressed message, and the last four bytes are left out",
        [plain](Owner &owner) { return owner.text(plain); }, {"text " + first + " rsv 4"});
    table.sends("7692, 7.1.1", "without context takeover each message stands by itself",
        [plain](Owner &owner) {
            (void)owner.text(plain);
            return owner.text(plain);
        },
        {"text " + first + " rsv 4", "text " + first + " rsv 4"});
    table.withExtensions("permessage-deflate");
    table.sends("7692, 6.1", "control frames MUST NOT be compressed",
        [](Owner &owner) { return owner.ping(QByteArray(100, 'x')); }, {"ping of 100 bytes"});
    table.sends("7692, 6", "a message that gains nothing goes without RSV1",
        [](Owner &owner) { return owner.text("short"); }, {"text \"short\""});
}

} // namespace

std::vector<Rule> deflateRules()
{
    Table table;
    table.under(Terms::Deflating);
    addOfferRules(table);
    addAnswerRules(table);
    addMessageRules(table);
    addSendingRules(table);
    return table.take();
}

} // namespace framescope::tests::conformance
