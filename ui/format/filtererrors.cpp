// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtererrors.h"

#include "inert.h"
#include "numbers.h"

#include <capture/filterfields.h>

#include <QCoreApplication>

namespace framescope::format {

namespace {

using Kind = capture::FilterError::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::FilterErrors)
};

/// Names and values as a list that no language has to bend.
QString listOf(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

QString unknownValue(const capture::FilterError &error, const QString &part)
{
    return Text::tr("“%1” is nothing that %2: can be. It takes: %3.")
        .arg(part, error.field, listOf(capture::filterFieldValues(error.field)));
}

QString notANumber(const capture::FilterError &error, const QString &part)
{
    if (error.field == u"code")
        return Text::tr("“%1” is no close code. Write a number, such as code:1006 or code>=4000.").arg(part);
    if (error.field == u"time" || error.field == u"delta")
        return Text::tr("“%1” is no span of time. Write a number with a unit, such as %2>12.5s or %2>100ms.")
            .arg(part, error.field);
    return Text::tr("“%1” is no number of bytes. Write a number, if you like with k, M or Ki, such as %2>1k.")
        .arg(part, error.field);
}

QString sentenceOfStructure(const capture::FilterError &error, const QString &part)
{
    switch (error.kind) {
    case Kind::UnclosedQuote: return Text::tr("The quote that begins at position %1 has no end.").arg(error.position + 1);
    case Kind::UnclosedParenthesis: return Text::tr("The parenthesis at position %1 is not closed.").arg(error.position + 1);
    case Kind::StrayParenthesis:
        return Text::tr("The parenthesis at position %1 closes nothing. Put it in quotes to search for it.")
            .arg(error.position + 1);
    case Kind::MissingTerm:
        return part.isEmpty() ? Text::tr("Here a term is missing.")
                              : Text::tr("“%1” needs a term beside it. Put it in quotes to search for it.").arg(part);
    case Kind::StrayOperator:
        return Text::tr("“%1” needs a field before it, such as $.price or len. Put it in quotes to search for it.")
            .arg(part);
    case Kind::TooLong: return Text::tr("The filter is too long: it may have %1 characters.").arg(capture::maxFilterLength);
    case Kind::TooDeep: return Text::tr("Parentheses may stand inside of each other %1 times.").arg(capture::maxFilterDepth);
    default: return {};
    }
}

} // namespace

QString filterErrorSentence(const capture::FilterError &error, const QString &filter)
{
    const QString part = inertLine(QStringView(filter).mid(error.position, std::min<qsizetype>(error.length, 100)));
    switch (error.kind) {
    case Kind::UnknownField:
        return Text::tr("There is no field “%1”. There are: %2. Put the word in quotes to search for it.")
            .arg(part, listOf(capture::filterFieldNames()));
    case Kind::UnknownValue: return unknownValue(error, part);
    case Kind::MissingValue: return Text::tr("“%1” needs a value behind it.").arg(part);
    case Kind::WrongComparison: return Text::tr("%1 has no order. Write a colon, as in “%1:…”.").arg(error.field);
    case Kind::NotANumber: return notANumber(error, part);
    case Kind::BadPath:
        return Text::tr(
            "“%1” is no path into JSON. Write it like $.items[0].id; put a dollar sign in quotes to search for it.")
            .arg(part);
    case Kind::BadRegex:
        return Text::tr("“%1” is no regular expression: %2. Put it in quotes to search for it as it stands.")
            .arg(part, inertLine(error.detail));
    case Kind::UnknownFlag:
        return Text::tr(
            "“%1” is no flag of a regular expression; there are i, m, s and x. Put a path in quotes to search for it.")
            .arg(part);
    case Kind::RegexExpected: return Text::tr("Behind ~ stands a regular expression, such as /^ab+c/i.");
    default: return sentenceOfStructure(error, part);
    }
}

QString undecidedSentence(qint64 messages)
{
    return Text::tr("%n messages are left out: they are too large, or the regular expression takes too long.", nullptr,
        static_cast<int>(std::min<qint64>(messages, std::numeric_limits<int>::max())));
}

} // namespace framescope::format
