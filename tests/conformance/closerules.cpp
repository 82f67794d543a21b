// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 6455, sections 5.5.1, 7 and 1.4: how a connection ends.
#include "rule.h"

namespace framescope::tests::conformance {

using namespace protocol;
using Kind = ViolationKind;

namespace {

void addAnswerRules(Table &table)
{
    using namespace wire;
    const auto answered = [&table](const char *section, const char *sentence, const wire::Frame &frame,
                              const QByteArray &told, const QByteArray &wrote, int code) {
        for (const Role role : {Role::Client, Role::Server}) {
            Rule &rule = table.add(section, sentence, role);
            rule.in = bytesFor(role, {frame});
            rule.told = {told};
            rule.wrote = linesOf(role, {wrote});
            rule.endsWith = code;
        }
    };
    answered("6455, 5.5.1", "a close frame MUST be answered by one with its code", wire::close(1001, "bye"),
        "close 1001 \"bye\"", "close 1001 \"\"", 1001);
    answered(
        "6455, 7.1.5", "without a code it is 1005, which is not written", closeWith(""), "close \"\"", "close \"\"", 1005);
    answered("6455, 5.5.1", "a reason of 123 bytes is the longest", wire::close(1000, QByteArray(123, 'x')),
        "close 1000 of 123 bytes", "close 1000 \"\"", 1000);
    for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999}) {
        const QByteArray line = "close " + QByteArray::number(code) + " \"\"";
        const QByteArray sentence = "this code may stand in a close frame: " + QByteArray::number(code);
        answered("6455, 7.4", sentence.constData(), wire::close(code), line, line, code);
    }
}

void addWrongCloseRules(Table &table)
{
    using namespace wire;
    table.broken("6455, 5.5.1", "a body of a close frame MUST begin with two bytes", {closeWith("\x03")},
        Kind::ClosePayloadTooShort, 0, {"close 03"}, {});
    for (const int code : {0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535}) {
        const QByteArray number = QByteArray::number(code);
        table.broken("6455, 7.4", "this code MUST NOT be used in a close frame: " + number, {wire::close(code)},
            Kind::InvalidCloseCode, 0, {"close " + number + " \"\""}, {});
    }
    table.broken("6455, 8.1", "a close reason MUST be UTF-8", {wire::close(1000, "bad \xFF byte")},
        Kind::InvalidUtf8InCloseReason, 6, {"close 1000 " + quoted("bad \xFF byte")}, {});
    table.broken("6455, 8.1", "a close reason MUST NOT end inside of a character", {wire::close(1000, "bad \xE2\x82")},
        Kind::InvalidUtf8InCloseReason, 7, {"close 1000 " + quoted("bad \xE2\x82")}, {});
}

void addSendingRules(Table &table)
{
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000}) {
        table.refuses(
            "6455, 7.4.1", "this code MUST NOT be set in a close frame: " + QByteArray::number(code),
            [code](Owner &owner) { return owner.close(static_cast<CloseCode>(code), {}); }, SendError::InvalidCloseCode);
    }
    table.refuses(
        "6455, 5.5.1", "a reason that is not UTF-8 MUST NOT be sent",
        [](Owner &owner) { return owner.close(CloseCode::Normal, "\xFF"); }, SendError::InvalidUtf8);
    table.sends("6455, 5.5.1", "a close frame may be empty", [](Owner &owner) { return owner.close(std::nullopt, {}); },
        {"close \"\""});
    const auto after = [](auto send) {
        return [send](Owner &owner) {
            (void)owner.close(CloseCode::Normal, {});
            return send(owner);
        };
    };
    const auto silent = [&table](const char *what, const Act &act) {
        for (const Role role : {Role::Client, Role::Server}) {
            Rule &rule = table.add("6455, 5.5.1", QByteArray("nothing MUST be sent after a close frame: ") + what, role);
            rule.act = act;
            rule.refusal = SendError::NotOpen;
            rule.wrote = linesOf(role, {"close 1000 \"\""});
        }
    };
    silent("text", after([](Owner &owner) { return owner.text("x"); }));
    silent("binary", after([](Owner &owner) { return owner.binary("x"); }));
    silent("ping", after([](Owner &owner) { return owner.ping({}); }));
    silent("a second close frame", after([](Owner &owner) { return owner.close(CloseCode::GoingAway, {}); }));
}

void addOrderRules(Table &table)
{
    using namespace wire;
    const auto closing = [](Owner &owner) { return owner.close(CloseCode::Normal, "mine"); };
    for (const Role role : {Role::Client, Role::Server}) {
        Rule &answered = table.add("6455, 7.1.2", "the answer to our close frame ends the closing handshake", role);
        answered.act = closing;
        answered.in = bytesFor(role, {wire::close(1000)});
        answered.told = {"close 1000 \"\""};
        answered.wrote = linesOf(role, {"close 1000 \"mine\""});
        answered.endsWith = 1000;

        Rule &crossing = table.add("6455, 5.5.1", "close frames that cross each other are not answered", role);
        crossing.act = closing;
        crossing.in = bytesFor(role, {wire::close(1001, "theirs")});
        crossing.told = {"close 1001 \"theirs\""};
        crossing.wrote = linesOf(role, {"close 1000 \"mine\""});
        crossing.endsWith = 1001;

        Rule &late = table.add("6455, 5.5.1", "what the peer sends before its close frame is still taken", role);
        late.act = closing;
        late.in = bytesFor(role, {text("late"), ping("x"), wire::close(1000)});
        late.told = {"text \"late\"", "ping \"x\"", "close 1000 \"\""};
        late.wrote = linesOf(role, {"close 1000 \"mine\"", "pong \"x\""});
        late.endsWith = 1000;

        Rule &behind = table.add("6455, 1.4", "what comes behind a close frame is discarded", role);
        behind.in = bytesFor(role, {wire::close(1000), ping("x"), text("more")});
        behind.told = {"close 1000 \"\""};
        behind.wrote = linesOf(role, {"close 1000 \"\""});
        behind.endsWith = 1000;

        Rule &inside = table.add("6455, 5.4", "a close frame in the middle of a message ends both", role);
        inside.in = bytesFor(role, {text("a").unfinished(), wire::close(1001)});
        inside.told = {"fragment text \"a\" unfinished", "cut text", "close 1001 \"\""};
        inside.wrote = linesOf(role, {"close 1001 \"\""});
        inside.endsWith = 1001;

        Rule &failed = table.add("6455, 7.1.7", "after a failure nothing of the peer MUST be processed", role);
        failed.in = bytesFor(role, {ping("x").rsv(1), ping("y"), wire::close(1000)});
        failed.told = {"violation reserved-bit-set at 0", "cut ping"};
        failed.wrote = linesOf(role, {"close 1002 \"\""});
        failed.endsWith = 1002;

        Rule &abnormal = table.add("6455, 7.1.5", "a stream that ends without a close frame is 1006", role);
        abnormal.in = bytesFor(role, {text("last")});
        abnormal.endsStream = true;
        abnormal.told = {"text \"last\""};
        abnormal.endsWith = 1006;

        Rule &cut = table.add("6455, 7.1.5", "a stream that ends inside of a frame is 1006", role);
        cut.in = bytesFor(role, {binary("12345")}).chopped(2);
        cut.endsStream = true;
        cut.told = {"cut binary"};
        cut.endsWith = 1006;
    }
}

} // namespace

std::vector<Rule> closeRules()
{
    Table table;
    addAnswerRules(table);
    addWrongCloseRules(table);
    addSendingRules(table);
    addOrderRules(table);
    return table.take();
}

} // namespace framescope::tests::conformance
