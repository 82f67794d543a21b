// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Observing: what is told of a violation, and how the connection goes on, or does not.
#include "rule.h"

#include "support/chunking.h"
#include "support/deflated.h"

namespace framescope::tests::conformance {

using namespace protocol;
using Kind = ViolationKind;

namespace {

constexpr auto inHeader = Table::inHeader;

/// What is understood after a violation that is passed over; a text behind it shows that the connection goes on.
struct Observed {
    Table &table;

    void operator()(const char *section, const QByteArray &sentence, Table::Frames frames, Kind kind, qsizetype place,
        const QByteArrayList &before, const QByteArrayList &after, const QByteArrayList &wrote = {}) const
    {
        for (const Role role : {Role::Client, Role::Server}) {
            Rule &rule = table.add(section, "observed: " + sentence, role);
            rule.told = before + QByteArrayList {violationLine(role, frames, kind, place)} + after
                + QByteArrayList {"text \"after\""};
            rule.in = bytesFor(role, frames) + bytesFor(role, {wire::text("after")});
            rule.wrote = linesOf(role, wrote);
        }
    }
};

void addHeaderRules(Table &table)
{
    using namespace wire;
    const Observed observed {table};
    observed(
        "6455, 5.2", "reserved bits change nothing", {text("x").rsv(3)}, Kind::ReservedBitSet, inHeader, {}, {"text \"x\""});
    observed("6455, 5.2", "an unknown opcode is a message of that opcode", {wire::Frame(3, "x")}, Kind::ReservedOpcode,
        inHeader, {}, {"opcode 3 \"x\""});
    observed("6455, 5.2", "an unknown control frame asks for nothing", {wire::Frame(11, "x")}, Kind::ReservedOpcode,
        inHeader, {}, {"opcode 11 \"x\""});
    observed("6455, 5.2", "a length in too many bytes is what it says", {binary("abc").lengthBytes(8)},
        Kind::NonMinimalLength, inHeader, {}, {"binary \"abc\""});
    observed("6455, 5.5", "a ping that is too long is read and not answered", {ping(QByteArray(126, 'x'))},
        Kind::ControlFrameTooLong, inHeader, {}, {"ping of 126 bytes"});
    observed("6455, 5.5", "a ping without FIN is a message of its own", {ping("x").unfinished()},
        Kind::ControlFrameFragmented, inHeader, {}, {"ping \"x\""}, {"pong \"x\""});
    observed("6455, 5.4", "a continuation of nothing is a message", {continuation("x")}, Kind::ContinuationWithoutStart,
        inHeader, {}, {"continuation \"x\""});
    observed("6455, 5.4", "a message in the middle of another cuts it", {text("a").unfinished(), text("b")},
        Kind::StartWithoutEnd, inHeader, {"fragment text \"a\" unfinished"}, {"cut text", "text \"b\""});
    observed("6455, 8.1", "a text that is not UTF-8 is kept as it is", {text("a\xFF\xFE")}, Kind::InvalidUtf8InText, 1, {},
        {"text " + quoted("a\xFF\xFE")});
    for (const Role role : {Role::Client, Role::Server}) {
        const Table::Frames frames {text("a").unfinished(), continuation("\xFF").unfinished()};
        Rule &rule = table.add("6455, 8.1", "observed: a bad text in fragments is told of once", role);
        rule.in = bytesFor(role, frames) + bytesFor(role, {continuation("\xFE"), text("after")});
        rule.told = {"fragment text \"a\" unfinished", violationLine(role, frames, Kind::InvalidUtf8InText, 0),
            "fragment continuation ff unfinished", "fragment continuation fe", "text 61 ff fe in 3 frames",
            "text \"after\""};
    }
    Rule &masked = table.add("6455, 5.1", "observed: a masked frame of a server is unmasked", Role::Client);
    masked.in = text("x").masked().bytes() + text("after").bytes();
    masked.told = {"violation masked-server-frame at 0", "text \"x\"", "text \"after\""};
    Rule &bare = table.add("6455, 5.1", "observed: an unmasked frame of a client is taken as it is", Role::Server);
    bare.in = text("x").bytes() + text("after").masked().bytes();
    bare.told = {"violation unmasked-client-frame at 0", "text \"x\"", "text \"after\""};
    Rule &many = table.add("6455, 5.2", "observed: each rule that one frame breaks is told of", Role::Server);
    many.in =
        wire::Frame(12, QByteArray(130, 'x')).unfinished().rsv(2).lengthBytes(8).bytes() + text("after").masked().bytes();
    many.told = {"violation reserved-bit-set at 0", "violation reserved-opcode at 0", "violation non-minimal-length at 0",
        "violation unmasked-client-frame at 0", "violation control-frame-fragmented at 0",
        "violation control-frame-too-long at 0", "opcode 12 of 130 bytes", "text \"after\""};
}

void addCloseRules(Table &table)
{
    using namespace wire;
    const auto closed = [&table](const QByteArray &sentence, const wire::Frame &frame, Kind kind, qsizetype place,
                            const QByteArray &told, int answer, int code) {
        for (const Role role : {Role::Client, Role::Server}) {
            Rule &rule = table.add("6455, 7.4", "observed: " + sentence, role);
            rule.in = bytesFor(role, {frame});
            rule.told = {told, violationLine(role, {frame}, kind, place)};
            rule.wrote = linesOf(role, {"close " + QByteArray::number(answer) + " \"\""});
            rule.endsWith = code;
        }
    };
    closed("half a code closes without one", closeWith("\x03"), Kind::ClosePayloadTooShort, 0, "close 03", 1002, 1005);
    for (const int code : {0, 999, 1005, 1006, 1015, 5000}) {
        const QByteArray number = QByteArray::number(code);
        closed("a code that must not be there is kept: " + number, wire::close(code), Kind::InvalidCloseCode, 0,
            "close " + number + " \"\"", 1002, code);
    }
    closed("a bad reason is kept", wire::close(1000, "bad \xFF"), Kind::InvalidUtf8InCloseReason, 6,
        "close 1000 " + quoted("bad \xFF"), 1007, 1000);
    for (const Role role : {Role::Client, Role::Server}) {
        const wire::Frame frame = wire::close(1006, "\xFF");
        Rule &both = table.add("6455, 7.4", "observed: a bad code and a bad reason are told of both", role);
        both.in = bytesFor(role, {frame});
        both.told = {"close 1006 ff", violationLine(role, {frame}, Kind::InvalidCloseCode, 0),
            violationLine(role, {frame}, Kind::InvalidUtf8InCloseReason, 2)};
        both.wrote = linesOf(role, {"close 1002 \"\""});
        both.endsWith = 1006;
    }
}

void addDeflateRules(Table &table)
{
    using namespace wire;
    const Observed observed {table};
    const QByteArray hello = QByteArray::fromHex("f248cdc9c90700");
    table.under(Terms::Plain);
    observed("6455, 5.2", "RSV1 without an extension changes nothing", {text("x").rsv(4)}, Kind::ReservedBitSet, inHeader,
        {}, {"text \"x\""});
    table.under(Terms::Deflating);
    observed("7692, 6.1", "RSV1 in a ping changes nothing", {ping("x").rsv(4)}, Kind::MisplacedCompressedBit, inHeader, {},
        {"ping \"x\""}, {"pong \"x\""});
    observed("6455, 5.2", "a compressed message with RSV2 is inflated", {text(hello).rsv(6)}, Kind::ReservedBitSet, inHeader,
        {}, {"text \"Hello\""});
    observed("7692, 6.1", "RSV1 in a later fragment changes nothing",
        {text(hello.first(3)).unfinished().rsv(4), continuation(hello.sliced(3)).rsv(4)}, Kind::MisplacedCompressedBit,
        inHeader, {"fragment text f2 48 cd unfinished"},
        {"fragment continuation c9 c9 07 00", "text \"Hello\" in 2 frames"});
    observed("6455, 5.4", "a compressed message that is cut is forgotten",
        {text(hello.first(3)).unfinished().rsv(4), text(hello).rsv(4)}, Kind::StartWithoutEnd, inHeader,
        {"fragment text f2 48 cd unfinished"}, {"cut text", "text \"Hello\""});
    observed("6455, 8.1", "a compressed text that is not UTF-8 is inflated all the same",
        {text(zlibDeflated("a\xFF")).rsv(4)}, Kind::InvalidUtf8InText, 0, {}, {"text 61 ff"});
    table.broken("7692, 7.2.2", "observed: broken compression fails all the same", {binary("{\"a\":1}").rsv(4)},
        Kind::BrokenCompression, 0, {}, {"cut binary"});
    const QByteArray noise = randomBytes(600);
    table.withExtensions("permessage-deflate; server_max_window_bits=9; client_max_window_bits=9");
    table.broken("7692, 7.1.2", "observed: an exceeded window fails all the same",
        {binary(zlibDeflated(noise + noise.first(100))).rsv(4)}, Kind::WindowExceeded, 0, {}, {"cut binary"});
    table.withExtensions("permessage-deflate");
    table.under(Terms::Either);
}

void addFailingRules(Table &table)
{
    using namespace wire;
    table.broken("6455, 5.2", "observed: a length out of range fails all the same", {binary("").declaring(1ULL << 63)},
        Kind::LengthOutOfRange, inHeader, {}, {"cut binary"});
    table.broken("6455, 10.4", "observed: a frame over the limit fails all the same", {binary("").declaring(2001)},
        Kind::FrameTooLong, inHeader, {}, {"cut binary"});
    table.broken("6455, 10.4", "observed: a message over the limit fails all the same",
        {binary(QByteArray(2000, 'x')).unfinished(), continuation("").declaring(1001)}, Kind::MessageTooLong, inHeader,
        {"fragment binary of 2000 bytes unfinished"}, {"cut binary"});
    for (const Role role : {Role::Client, Role::Server}) {
        const wire::Frame frame = ping("").declaring(2001);
        const QByteArray at = QByteArray::number(0);
        Rule &rule = table.add("6455, 10.4", "observed: a control frame over the limit of frames fails all the same", role);
        rule.in = bytesFor(role, {frame});
        rule.told = {"violation control-frame-too-long at " + at, "violation frame-too-long at " + at, "cut ping"};
        rule.wrote = linesOf(role, {"close 1009 \"\""});
        rule.endsWith = 1009;
    }
}

} // namespace

std::vector<Rule> observingRules()
{
    Table table;
    ViolationKinds all;
    for (int kind = 0; kind <= static_cast<int>(lastViolationKind); ++kind)
        all.insert(static_cast<Kind>(kind));
    table.tolerating(all);
    addHeaderRules(table);
    addCloseRules(table);
    addDeflateRules(table);
    addFailingRules(table);
    return table.take();
}

} // namespace framescope::tests::conformance
