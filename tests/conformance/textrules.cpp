// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 6455, sections 5.6, 8.1 and 10.7: text is UTF-8.
#include "rule.h"

namespace framescope::tests::conformance {

using namespace protocol;
using Kind = ViolationKind;

namespace {

struct BadText {
    const char *sentence;
    QByteArray bytes;
    qsizetype place; ///< of the first byte that is wrong
};

std::vector<BadText> badTexts()
{
    return {
        {"a byte that stands nowhere in UTF-8: FF", "\xFF", 0},
        {"a byte that stands nowhere in UTF-8: FE", "fine \xFE", 5},
        {"a byte that stands nowhere in UTF-8: C0", "\xC0\x80", 0},
        {"a byte that stands nowhere in UTF-8: F5", "\xF5\x80\x80\x80", 0},
        {"a continuation byte without a lead", "a\x80", 1},
        {"an overlong form of two bytes", "fine \xC1\xBF", 5},
        {"an overlong form of three bytes", "\xE0\x9F\xBF", 1},
        {"an overlong form of four bytes", "\xF0\x8F\xBF\xBF", 1},
        {"the first surrogate", "fine \xED\xA0\x80", 6},
        {"the last surrogate", "\xED\xBF\xBF", 1},
        {"beyond the end of Unicode", "\xF4\x90\x80\x80", 1},
        {"two bytes of three, then ASCII", "\xE2\x82 ", 2},
        {"three bytes of four, then a lead", "\xF0\x9F\x98\xC3\xA9", 3},
        {"behind more than a kilobyte of good text", QByteArray("gr\xC3\xBC\xC3\x9F ").repeated(150) + "\xFF fine", 1050},
    };
}

void addBadRules(Table &table)
{
    using namespace wire;
    for (const BadText &bad : badTexts()) {
        const QByteArray sentence = QByteArray("a text that is not UTF-8 MUST fail the connection: ") + bad.sentence;
        table.broken("6455, 8.1", sentence, {text(bad.bytes)}, Kind::InvalidUtf8InText, bad.place, {}, {"cut text"});
        table.broken("6455, 8.1", sentence + ", in the second fragment",
            {text("good").unfinished(), continuation(bad.bytes)}, Kind::InvalidUtf8InText, bad.place,
            {"fragment text \"good\" unfinished"}, {"cut text"});
        table.understood("6455, 5.6", QByteArray("binary data is arbitrary: ") + bad.sentence, {binary(bad.bytes)},
            {"binary " + quoted(bad.bytes)});
    }
    table.broken("6455, 8.1", "a text MUST NOT end inside of a character", {text("ab\xE2\x82")}, Kind::InvalidUtf8InText, 3,
        {}, {"cut text"});
    table.broken("6455, 8.1", "a character over two fragments that goes wrong in the second",
        {text("\xE2").unfinished(), continuation("\x28")}, Kind::InvalidUtf8InText, 0, {"fragment text e2 unfinished"},
        {"cut text"});
    table.broken("6455, 8.1", "an empty last fragment that leaves a character open",
        {text("\xE2").unfinished(), continuation("")}, Kind::InvalidUtf8InText, 0, {"fragment text e2 unfinished"},
        {"cut text"});
    table.refuses(
        "6455, 5.6", "a text that is not UTF-8 MUST NOT be sent", [](Owner &owner) { return owner.text("\xFF"); },
        SendError::InvalidUtf8);
    table.refuses(
        "6455, 5.6", "a text that ends inside of a character MUST NOT be sent",
        [](Owner &owner) { return owner.text("\xE2\x82"); }, SendError::InvalidUtf8);
}

void addGoodRules(Table &table)
{
    using namespace wire;
    for (const char *good : {"", "Hello", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
             "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "\xEF\xBB\xBF after a BOM"}) {
        table.understood("6455, 8.1", QByteArray("valid UTF-8 is taken: ") + quoted(good), {text(good)},
            {QByteArray("text ") + quoted(good)});
    }
    const QByteArray zero("a\0b", 3);
    table.understood("6455, 8.1", "a NUL is a character", {text(zero)}, {"text " + quoted(zero)});
    const QByteArray word = "\xF0\x9F\x98\x80";
    for (qsizetype at = 1; at < word.size(); ++at) {
        table.understood("6455, 5.6", "a fragment need not be valid UTF-8 by itself: " + QByteArray::number(at),
            {text(word.first(at)).unfinished(), ping(), continuation(word.sliced(at))},
            {"fragment text " + quoted(word.first(at)) + " unfinished", "ping \"\"",
                "fragment continuation " + quoted(word.sliced(at)), "text " + quoted(word) + " in 2 frames"},
            {"pong \"\""});
    }
}

} // namespace

std::vector<Rule> textRules()
{
    Table table;
    addBadRules(table);
    addGoodRules(table);
    return table.take();
}

} // namespace framescope::tests::conformance
