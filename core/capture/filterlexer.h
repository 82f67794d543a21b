// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/filterast.h>
#include <capture/filtererror.h>

#include <QStringView>

#include <optional>

namespace framescope::capture {

/// A piece of a filter's text where a term may begin.
struct FilterToken {
    enum class Kind {
        End,
        Open, ///< "("
        Close, ///< ")"
        And,
        Or,
        Not, ///< "not", or "-" before a term
        Word, ///< text; isQuoted
        Regex, ///< text: the pattern; flags
        Field, ///< text: the name in lower case; comparison() and value() read what follows
        Path ///< path; jsonOperator() and value() read what follows
    };
    Kind kind = Kind::End;
    qsizetype position = 0;
    qsizetype length = 0;
    QString text;
    bool isQuoted = false;
    QString flags;
    JsonPath path;
};

/// What stands behind a field's name or a path. Without a value: there is none.
struct FilterOperator {
    enum class Kind { None, Colon, Compare, Matches, Exists, Contains };
    Kind kind = Kind::None;
    Comparison comparison {};
    qsizetype position = 0;
    qsizetype length = 0;
};

/// Cuts a filter's text into its pieces. Any one thread.
class FilterLexer
{
public:
    using Token = base::Result<FilterToken, FilterError>;

    /// @p text must stay.
    explicit FilterLexer(QStringView text)
        : m_text(text)
    {
    }

    /// The next piece where a term may begin.
    [[nodiscard]] Token term();
    /// Behind a field's name.
    [[nodiscard]] FilterOperator comparison();
    /// Behind a path.
    [[nodiscard]] FilterOperator jsonOperator();
    enum class Wanted { Text, Regex };
    /// What a field or path is compared with: a Word, or a Regex where one is wanted and stands there, or End where there is
    /// nothing. @p mayBeApart: spaces may stand before it.
    [[nodiscard]] Token value(bool mayBeApart, Wanted wanted = Wanted::Text);
    [[nodiscard]] qsizetype position() const { return m_position; }

private:
    [[nodiscard]] FilterError error(FilterError::Kind kind, qsizetype from, qsizetype end) const;
    [[nodiscard]] QChar at(qsizetype position) const { return position < m_text.size() ? m_text[position] : QChar(); }
    [[nodiscard]] qsizetype afterSpaces(qsizetype position) const;
    [[nodiscard]] qsizetype wordEnd(qsizetype position) const;
    [[nodiscard]] qsizetype fieldLength() const;
    [[nodiscard]] FilterToken make(FilterToken::Kind kind, qsizetype length);
    [[nodiscard]] Token word();
    /// Up to the mark that it begins with.
    [[nodiscard]] Token quoted();
    [[nodiscard]] std::optional<Token> regex();
    [[nodiscard]] Token path();
    [[nodiscard]] std::optional<JsonStep> namedStep();
    [[nodiscard]] std::optional<JsonStep> bracketStep();
    [[nodiscard]] std::optional<FilterOperator> symbol(qsizetype position) const;
    [[nodiscard]] FilterOperator take(const std::optional<FilterOperator> &found);

    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace framescope::capture
