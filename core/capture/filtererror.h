// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::capture {

/// Why a filter cannot be understood. position and length mark the offending part of the text, in UTF-16 units.
struct FilterError {
    enum class Kind {
        UnknownField, ///< "foo:bar" with a field that there is not
        UnknownValue, ///< "dir:sideways", "type:foo"; field
        MissingValue, ///< "dir:", "$.price >"
        WrongComparison, ///< "dir>1", "session<2": a field that has no order; field
        NotANumber, ///< "len>big"; field
        UnclosedQuote,
        UnclosedParenthesis, ///< "(a or b"
        StrayParenthesis, ///< "a)"
        MissingTerm, ///< "a or", "not", "()": what stands there needs a term beside it
        StrayOperator, ///< "= 5", "exists": a comparison without a field before it
        BadPath, ///< "$.a[x]", "$..a"
        BadRegex, ///< detail, in the words of the library, English
        UnknownFlag, ///< "/a/g"
        RegexExpected, ///< "$.a ~ b"
        TooLong, ///< more than maxFilterLength
        TooDeep ///< parentheses or negations inside of each other, beyond maxFilterDepth
    };
    Kind kind {};
    qsizetype position = 0;
    qsizetype length = 0;
    QString field; ///< as the language names it
    QString detail;
};

/// The longest filter, in UTF-16 units.
inline constexpr qsizetype maxFilterLength = 10'000;
/// How deep terms may stand inside of each other.
inline constexpr int maxFilterDepth = 50;

} // namespace framescope::capture
