// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 6455, section 5 without 5.5.1 and 5.6, and sections 6 and 10.
#include "rule.h"

namespace framescope::tests::conformance {

using namespace protocol;
using Kind = ViolationKind;

namespace {

constexpr auto inHeader = Table::inHeader;

void addMaskRules(Table &table)
{
    using namespace wire;
    const auto wrong = [&table](const char *sentence, Role role, const wire::Frame &frame, Kind kind, const char *cut) {
        Rule &rule = table.add("6455, 5.1", sentence, role);
        rule.in = frame;
        rule.told = {QByteArray("violation ") + protocol::nameOf(kind) + " at 0", cut};
        rule.wrote = linesOf(role, {"close 1002 \"\""});
        rule.endsWith = 1002;
    };
    wrong("a server MUST close the connection upon a frame that is not masked", Role::Server, text("x"),
        Kind::UnmaskedClientFrame, "cut text");
    wrong("a control frame without a mask is no exception", Role::Server, ping(), Kind::UnmaskedClientFrame, "cut ping");
    wrong(
        "an empty frame without a mask is no exception", Role::Server, binary(""), Kind::UnmaskedClientFrame, "cut binary");
    wrong("a client MUST close the connection upon a masked frame", Role::Client, text("x").masked(),
        Kind::MaskedServerFrame, "cut text");
    wrong("a masked close frame is no exception", Role::Client, wire::close(1000).masked(), Kind::MaskedServerFrame,
        "cut close");
    table.sends("6455, 5.1", "a client MUST mask all frames, a server MUST NOT mask any: text",
        [](Owner &owner) { return owner.text("Hello"); }, {"text \"Hello\""});
    table.sends("6455, 5.1", "a client MUST mask all frames, a server MUST NOT mask any: binary, empty",
        [](Owner &owner) { return owner.binary(""); }, {"binary \"\""});
    table.sends("6455, 5.1", "a client MUST mask all frames, a server MUST NOT mask any: ping",
        [](Owner &owner) { return owner.ping("x"); }, {"ping \"x\""});
    table.sends("6455, 5.1", "a client MUST mask all frames, a server MUST NOT mask any: pong",
        [](Owner &owner) { return owner.pong("x"); }, {"pong \"x\""});
    table.sends("6455, 5.1", "a client MUST mask all frames, a server MUST NOT mask any: close",
        [](Owner &owner) { return owner.close(CloseCode::Normal, "bye"); }, {"close 1000 \"bye\""});
    for (const char *key : {"00000000", "ffffffff", "37fa213d"}) {
        Rule &rule = table.add("6455, 5.3", QByteArray("the payload is unmasked with the key ") + key, Role::Server);
        rule.in = text("Hello, world").masked(QByteArray::fromHex(key));
        rule.told = {"text \"Hello, world\""};
    }
}

void addHeaderRules(Table &table)
{
    using namespace wire;
    for (const int bits : {1, 2, 3}) {
        table.broken("6455, 5.2", "RSV2 and RSV3 MUST be 0: " + QByteArray::number(bits), {text("x").rsv(bits)},
            Kind::ReservedBitSet, inHeader, {}, {"cut text"});
    }
    table.broken("6455, 5.2", "RSV of a control frame MUST be 0", {ping("x").rsv(2)}, Kind::ReservedBitSet, inHeader, {},
        {"cut ping"});
    table.broken("6455, 5.2", "RSV of a later fragment MUST be 0", {binary("a").unfinished(), continuation("b").rsv(1)},
        Kind::ReservedBitSet, inHeader, {"fragment binary \"a\" unfinished"}, {"cut binary"});
    table.under(Terms::Plain);
    table.broken("6455, 5.2", "RSV1 MUST be 0 unless an extension defines it", {text("x").rsv(4)}, Kind::ReservedBitSet,
        inHeader, {}, {"cut text"});
    table.under(Terms::Either);
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        table.broken("6455, 5.2", "an unknown opcode MUST fail the connection: " + QByteArray::number(opcode),
            {wire::Frame(opcode, "x")}, Kind::ReservedOpcode, inHeader, {}, {"cut opcode " + QByteArray::number(opcode)});
    }
    for (const auto &[size, bytes] : {std::pair(0, 2), {125, 2}, {0, 8}, {126, 8}, {1000, 8}}) {
        table.broken("6455, 5.2",
            "the minimal number of bytes MUST be used: " + QByteArray::number(size) + " in " + QByteArray::number(bytes),
            {binary(QByteArray(size, 'x')).lengthBytes(bytes)}, Kind::NonMinimalLength, inHeader, {}, {"cut binary"});
    }
    for (const quint64 length : {1ULL << 63, ~0ULL}) {
        table.broken("6455, 5.2", "the most significant bit of a length MUST be 0: " + QByteArray::number(length, 16),
            {binary("").declaring(length)}, Kind::LengthOutOfRange, inHeader, {}, {"cut binary"});
    }
    for (const int size : {0, 1, 125, 126, 127, 256, 1999, 2000}) {
        table.understood("6455, 5.2", "a length is an unsigned number in network byte order: " + QByteArray::number(size),
            {binary(QByteArray(size, 'x'))}, {"binary " + quoted(QByteArray(size, 'x'))});
    }
    table.sends("6455, 5.2", "the length is written in the fewest bytes: 125",
        [](Owner &owner) { return owner.ping(QByteArray(125, 'x')); }, {"ping of 125 bytes"});
}

void addFragmentRules(Table &table)
{
    using namespace wire;
    table.understood("6455, 5.4", "fragments MUST be put together in the order in which they came",
        {text("Hel").unfinished(), continuation("lo, ").unfinished(), continuation("world")},
        {"fragment text \"Hel\" unfinished", "fragment continuation \"lo, \" unfinished", "fragment continuation \"world\"",
            "text \"Hello, world\" in 3 frames"});
    table.understood("6455, 5.4", "fragments may be empty, also the first and the last",
        {binary("").unfinished(), continuation("").unfinished(), continuation("")},
        {"fragment binary \"\" unfinished", "fragment continuation \"\" unfinished", "fragment continuation \"\"",
            "binary \"\" in 3 frames"});
    table.understood("6455, 5.4", "control frames in the middle of a fragmented message MUST be handled",
        {text("a").unfinished(), ping("now"), continuation("b").unfinished(), pong("then"), continuation("c")},
        {"fragment text \"a\" unfinished", "ping \"now\"", "fragment continuation \"b\" unfinished", "pong \"then\"",
            "fragment continuation \"c\"", "text \"abc\" in 3 frames"},
        {"pong \"now\""});
    table.broken("6455, 5.4", "a continuation continues a message that has begun", {continuation("x")},
        Kind::ContinuationWithoutStart, inHeader, {}, {"cut continuation"});
    table.broken("6455, 5.4", "nothing continues a message that has ended",
        {text("a").unfinished(), continuation("b"), continuation("c")}, Kind::ContinuationWithoutStart, inHeader,
        {"fragment text \"a\" unfinished", "fragment continuation \"b\"", "text \"ab\" in 2 frames"}, {"cut continuation"});
    table.broken("6455, 5.4", "the fragments of two messages MUST NOT be interleaved",
        {text("a").unfinished(), binary("b").unfinished()}, Kind::StartWithoutEnd, inHeader,
        {"fragment text \"a\" unfinished"}, {"cut text", "cut binary"});
    table.broken("6455, 5.4", "a whole message MUST NOT come in the middle of another",
        {binary("a").unfinished(), text("b")}, Kind::StartWithoutEnd, inHeader, {"fragment binary \"a\" unfinished"},
        {"cut binary", "cut text"});
}

void addControlRules(Table &table)
{
    using namespace wire;
    for (const auto &[frame, type] : {std::pair(ping(QByteArray(126, 'x')), "ping"), {pong(QByteArray(126, 'x')), "pong"},
             {wire::close(1000, QByteArray(124, 'x')), "close"}, {ping("").declaring(1ULL << 40), "ping"}}) {
        table.broken("6455, 5.5",
            QByteArray("control frames MUST have 125 bytes or less: ") + type + ' '
                + QByteArray::number(frame.bytes().size()),
            {frame}, Kind::ControlFrameTooLong, inHeader, {}, {QByteArray("cut ") + type});
    }
    for (const auto &[frame, type] : {std::pair(ping("x").unfinished(), "ping"), {pong().unfinished(), "pong"},
             {wire::close(1000).unfinished(), "close"}}) {
        table.broken("6455, 5.5", QByteArray("control frames MUST NOT be fragmented: ") + type, {frame},
            Kind::ControlFrameFragmented, inHeader, {}, {QByteArray("cut ") + type});
    }
    for (const int size : {0, 1, 125}) {
        const QByteArray payload(size, '\x80');
        table.understood("6455, 5.5.2",
            "a ping MUST be answered by a pong with its application data: " + QByteArray::number(size), {ping(payload)},
            {"ping " + quoted(payload)}, {"pong " + quoted(payload)});
    }
    table.understood("6455, 5.5.3", "a pong that nobody asked for is not answered", {pong("why")}, {"pong \"why\""});
    table.understood("6455, 5.5.2", "each of many pings is answered, in order", {ping("1"), ping("2"), ping("3")},
        {"ping \"1\"", "ping \"2\"", "ping \"3\""}, {"pong \"1\"", "pong \"2\"", "pong \"3\""});
    table.refuses(
        "6455, 5.5", "a ping over 125 bytes MUST NOT be sent", [](Owner &owner) { return owner.ping(QByteArray(126, 'x')); },
        SendError::ControlPayloadTooLong);
    table.refuses(
        "6455, 5.5", "a pong over 125 bytes MUST NOT be sent", [](Owner &owner) { return owner.pong(QByteArray(126, 'x')); },
        SendError::ControlPayloadTooLong);
    table.refuses(
        "6455, 5.5", "a close frame over 125 bytes MUST NOT be sent",
        [](Owner &owner) { return owner.close(CloseCode::Normal, QByteArray(124, 'x')); }, SendError::ControlPayloadTooLong);
}

void addLimitRules(Table &table)
{
    using namespace wire;
    table.broken("6455, 10.4", "a frame over the limit is refused before its payload is there", {binary("").declaring(2001)},
        Kind::FrameTooLong, inHeader, {}, {"cut binary"});
    table.broken("6455, 10.4", "an unthinkable frame is refused before its payload is there",
        {text("").declaring((1ULL << 63) - 1)}, Kind::FrameTooLong, inHeader, {}, {"cut text"});
    table.broken("6455, 10.4", "a message over the limit is refused before its last payload is there",
        {binary(QByteArray(2000, 'x')).unfinished(), continuation("").declaring(1001)}, Kind::MessageTooLong, inHeader,
        {"fragment binary of 2000 bytes unfinished"}, {"cut binary"});
    table.broken("6455, 10.4", "endless empty fragments are refused",
        {binary("").unfinished(), continuation("").unfinished(), continuation("").unfinished(),
            continuation("").unfinished(), continuation("").unfinished(), continuation("")},
        Kind::MessageTooLong, inHeader,
        QByteArrayList {"fragment binary \"\" unfinished"} + QByteArrayList(4, "fragment continuation \"\" unfinished"),
        {"cut binary"});
    table.understood("6455, 10.4", "a message that fills the limit is taken",
        {binary(QByteArray(2000, 'x')).unfinished(), continuation(QByteArray(1000, 'y'))},
        {"fragment binary of 2000 bytes unfinished", "fragment continuation of 1000 bytes",
            "binary of 3000 bytes in 2 frames"});
}

} // namespace

std::vector<Rule> frameRules()
{
    Table table;
    addMaskRules(table);
    addHeaderRules(table);
    addFragmentRules(table);
    addControlRules(table);
    addLimitRules(table);
    return table.take();
}

} // namespace framescope::tests::conformance
