// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/direction.h>
#include <capture/jsonnumber.h>
#include <protocol/frame.h>

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace framescope::capture {

// What a filter's text means, as a tree: filterparser.h makes it, filtermatcher.h evaluates it.

enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/// "word", in any case.
struct WordTerm {
    QString word; ///< not empty
};

/// "/pattern/i". What stands here compiles.
struct RegexTerm {
    QString pattern;
    QString flags; ///< of "imsx"
};

/// "dir:in,out": one of them.
struct DirectionTerm {
    std::vector<base::Direction> directions;
};

/// "type:ping,pong": one of them.
struct TypeTerm {
    std::vector<protocol::Opcode> types;
};

/// "session:2,alice": a number is a session's id, anything else a part of its name in any case.
struct SessionTerm {
    struct Wanted {
        qint64 id = 0; ///< 0: by name
        QString name;
    };
    std::vector<Wanted> wanted;
};

/// "len>1k", "code:1001,1006".
struct NumberTerm {
    enum class Field {
        Length, ///< of the payload, in bytes
        Wire, ///< of all frames with their headers, in bytes
        Time, ///< nanoseconds since the recording began
        Delta, ///< nanoseconds since the message before it in the recording; the first one has none
        Code ///< of a close frame; others have none
    };
    Field field {};
    Comparison comparison {};
    std::vector<double> values; ///< one of them; several only with Equal
};

/// "compressed:yes", "has:note".
struct FlagTerm {
    enum class Flag {
        Compressed, ///< RSV1 is set in its first frame; RFC 7692
        Fragmented, ///< it has several frames
        Violation, ///< the peer broke a rule in it
        Note,
        Bookmark
    };
    Flag flag {};
    bool expected = true;
};

/// One step of a path into JSON: a member's name in UTF-8, or an element's number from 0.
using JsonStep = std::variant<QByteArray, qint64>;
using JsonPath = std::vector<JsonStep>; ///< not empty

/// "$.data.price > 10".
struct JsonTerm {
    enum class Test {
        Exists,
        Compare, ///< comparison with operand
        Contains, ///< a text that has the operand's text in it, in any case
        Matches ///< a text in which the expression is found
    };
    /// What a field is compared with: null, true or false, a number, a text in UTF-8. A text that reads as a number counts
    /// as one where the other side is one.
    using Operand = std::variant<std::nullptr_t, bool, JsonNumber, QByteArray>;
    JsonPath path;
    Test test = Test::Exists;
    Comparison comparison {};
    Operand operand;
    RegexTerm regex;
};

struct FilterNode;

/// All of them hold; none: true.
struct AllOf {
    std::vector<FilterNode> terms;
};

/// One of them holds.
struct AnyOf {
    std::vector<FilterNode> terms;
};

struct NoneOf {
    std::vector<FilterNode> terms;
};

struct FilterNode {
    std::variant<AllOf, AnyOf, NoneOf, WordTerm, RegexTerm, DirectionTerm, TypeTerm, SessionTerm, NumberTerm, FlagTerm,
        JsonTerm>
        term;
};

} // namespace framescope::capture
