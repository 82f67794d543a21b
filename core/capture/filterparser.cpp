// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterparser.h"

#include "filterfields.h"
#include "filterlexer.h"

#include <QRegularExpression>

namespace framescope::capture {

namespace {

using Node = base::Result<FilterNode, FilterError>;
using Kind = FilterToken::Kind;

/// One pass from left to right, with one piece of the text in hand.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_lexer(text)
    {
    }

    Node parse();

private:
    std::optional<FilterError> advance();
    Node any(int depth);
    Node all(int depth);
    Node negated(int depth);
    Node group(int depth);
    Node term();
    Node word();
    Node regex();
    Node field();
    Node path();
    [[nodiscard]] bool beginsTerm() const;
    [[nodiscard]] FilterError errorHere(FilterError::Kind kind) const;

    FilterLexer m_lexer;
    FilterToken m_token;
};

FilterError Parser::errorHere(FilterError::Kind kind) const
{
    return {kind, m_token.position, m_token.length, {}, {}};
}

std::optional<FilterError> Parser::advance()
{
    auto token = m_lexer.term();
    if (!token)
        return token.error();
    m_token = *std::move(token);
    return std::nullopt;
}

bool Parser::beginsTerm() const
{
    switch (m_token.kind) {
    case Kind::Open:
    case Kind::Not:
    case Kind::Word:
    case Kind::Regex:
    case Kind::Field:
    case Kind::Path: return true;
    case Kind::End:
    case Kind::Close:
    case Kind::And:
    case Kind::Or: break;
    }
    return false;
}

Node Parser::parse()
{
    if (const auto error = advance())
        return base::Failure {*error};
    if (m_token.kind == Kind::End)
        return FilterNode {AllOf {}};
    auto node = any(0);
    if (!node)
        return node;
    if (m_token.kind == Kind::Close)
        return base::Failure {errorHere(FilterError::Kind::StrayParenthesis)};
    return node;
}

Node Parser::any(int depth)
{
    AnyOf any;
    while (true) {
        auto node = all(depth);
        if (!node)
            return node;
        any.terms.push_back(*std::move(node));
        if (m_token.kind != Kind::Or)
            break;
        const FilterError missing = errorHere(FilterError::Kind::MissingTerm);
        if (const auto error = advance())
            return base::Failure {*error};
        if (!beginsTerm())
            return base::Failure {missing};
    }
    if (any.terms.size() == 1)
        return std::move(any.terms.front());
    return FilterNode {std::move(any)};
}

/// Adds what @p from allows to @p to, where both are of the same field.
template <typename Term, typename Member>
bool widen(FilterNode &to, FilterNode &from, Member member)
{
    auto *wider = std::get_if<Term>(&to.term);
    auto *more = std::get_if<Term>(&from.term);
    if (!wider || !more)
        return false;
    (wider->*member).insert((wider->*member).end(), (more->*member).begin(), (more->*member).end());
    return true;
}

bool isCodeList(const FilterNode &node)
{
    const auto *number = std::get_if<NumberTerm>(&node.term);
    return number && number->field == NumberTerm::Field::Code && number->comparison == Comparison::Equal;
}

bool widenEither(FilterNode &to, FilterNode &from)
{
    return widen<DirectionTerm>(to, from, &DirectionTerm::directions) || widen<TypeTerm>(to, from, &TypeTerm::types)
        || widen<SessionTerm>(to, from, &SessionTerm::wanted)
        || (isCodeList(to) && isCodeList(from) && widen<NumberTerm>(to, from, &NumberTerm::values));
}

/// Terms of which a message can meet only one stand side by side as a choice.
class Conjunction
{
public:
    void add(FilterNode node, bool isPlainField)
    {
        if (isPlainField) {
            for (const size_t other : m_choices) {
                if (widenEither(m_all.terms[other], node))
                    return;
            }
            m_choices.push_back(m_all.terms.size());
        }
        m_all.terms.push_back(std::move(node));
    }
    /// What comes stands behind an "and".
    void separate() { m_choices.clear(); }
    FilterNode take()
    {
        if (m_all.terms.size() == 1)
            return std::move(m_all.terms.front());
        return {std::move(m_all)};
    }

private:
    AllOf m_all;
    std::vector<size_t> m_choices; // terms that may be widened
};

Node Parser::all(int depth)
{
    Conjunction conjunction;
    if (!beginsTerm())
        return base::Failure {
            errorHere(m_token.kind == Kind::Close ? FilterError::Kind::StrayParenthesis : FilterError::Kind::MissingTerm)};
    while (beginsTerm()) {
        const bool isPlainField = m_token.kind == Kind::Field;
        auto node = negated(depth);
        if (!node)
            return node;
        conjunction.add(*std::move(node), isPlainField);
        if (m_token.kind != Kind::And)
            continue;
        const FilterError missing = errorHere(FilterError::Kind::MissingTerm);
        if (const auto error = advance())
            return base::Failure {*error};
        if (!beginsTerm())
            return base::Failure {missing};
        conjunction.separate();
    }
    return conjunction.take();
}

Node Parser::negated(int depth)
{
    if (depth > maxFilterDepth)
        return base::Failure {errorHere(FilterError::Kind::TooDeep)};
    if (m_token.kind == Kind::Open)
        return group(depth);
    if (m_token.kind != Kind::Not)
        return term();
    const FilterError missing = errorHere(FilterError::Kind::MissingTerm);
    if (const auto error = advance())
        return base::Failure {*error};
    if (!beginsTerm())
        return base::Failure {missing};
    auto node = negated(depth + 1);
    if (!node)
        return node;
    NoneOf none;
    none.terms.push_back(*std::move(node));
    return FilterNode {std::move(none)};
}

Node Parser::group(int depth)
{
    const FilterToken open = m_token;
    if (const auto error = advance())
        return base::Failure {*error};
    if (m_token.kind == Kind::Close || m_token.kind == Kind::End) {
        const bool isEmpty = m_token.kind == Kind::Close;
        return base::Failure {FilterError {isEmpty ? FilterError::Kind::MissingTerm : FilterError::Kind::UnclosedParenthesis,
            open.position, m_token.position + m_token.length - open.position, {}, {}}};
    }
    auto node = any(depth + 1);
    if (!node)
        return node;
    if (m_token.kind != Kind::Close)
        return base::Failure {FilterError {FilterError::Kind::UnclosedParenthesis, open.position, open.length, {}, {}}};
    if (const auto error = advance())
        return base::Failure {*error};
    return node;
}

/// Reads what is in hand, and takes the next piece in hand.
Node Parser::term()
{
    Node node = m_token.kind == Kind::Word ? word()
        : m_token.kind == Kind::Regex      ? regex()
        : m_token.kind == Kind::Field      ? field()
                                           : path();
    if (!node)
        return node;
    if (const auto error = advance())
        return base::Failure {*error};
    return node;
}

Node Parser::word()
{
    if (m_token.text.isEmpty())
        return FilterNode {AllOf {}};
    return FilterNode {WordTerm {m_token.text}};
}

base::Result<RegexTerm, FilterError> regexFrom(const FilterToken &token)
{
    const QRegularExpression compiled(token.text, QRegularExpression::PatternOptions(regexOptionsFrom(token.flags)));
    if (compiled.isValid())
        return RegexTerm {token.text, token.flags};
    return base::Failure {
        FilterError {FilterError::Kind::BadRegex, token.position, token.length, {}, compiled.errorString()}};
}

Node Parser::regex()
{
    auto term = regexFrom(m_token);
    if (!term)
        return base::Failure {term.error()};
    return FilterNode {*std::move(term)};
}

Node Parser::field()
{
    return readFilterField(m_token, m_lexer);
}

Node Parser::path()
{
    const FilterToken path = m_token;
    const FilterOperator op = m_lexer.jsonOperator();
    using OpKind = FilterOperator::Kind;
    JsonTerm term;
    term.path = path.path;
    if (op.kind == OpKind::None || op.kind == OpKind::Exists)
        return FilterNode {std::move(term)};
    const auto value =
        m_lexer.value(true, op.kind == OpKind::Matches ? FilterLexer::Wanted::Regex : FilterLexer::Wanted::Text);
    if (!value)
        return base::Failure {value.error()};
    if (value->kind == Kind::End)
        return base::Failure {FilterError {
            FilterError::Kind::MissingValue, path.position, op.position + op.length - path.position, path.text, {}}};
    if (op.kind == OpKind::Matches) {
        if (value->kind != Kind::Regex)
            return base::Failure {FilterError {FilterError::Kind::RegexExpected, value->position, value->length, {}, {}}};
        auto regex = regexFrom(*value);
        if (!regex)
            return base::Failure {regex.error()};
        term.test = JsonTerm::Test::Matches;
        term.regex = *std::move(regex);
        return FilterNode {std::move(term)};
    }
    const bool isContained = op.kind == OpKind::Contains;
    term.test = isContained ? JsonTerm::Test::Contains : JsonTerm::Test::Compare;
    term.comparison = op.comparison;
    term.operand = jsonOperandFrom(value->text, value->isQuoted || isContained);
    return FilterNode {std::move(term)};
}

} // namespace

int regexOptionsFrom(QStringView flags)
{
    QRegularExpression::PatternOptions options;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, flags.contains(u'i'));
    options.setFlag(QRegularExpression::MultilineOption, flags.contains(u'm'));
    options.setFlag(QRegularExpression::DotMatchesEverythingOption, flags.contains(u's'));
    options.setFlag(QRegularExpression::ExtendedPatternSyntaxOption, flags.contains(u'x'));
    return static_cast<int>(options.toInt());
}

base::Result<FilterNode, FilterError> parseFilter(const QString &text)
{
    if (text.size() > maxFilterLength)
        return base::Failure {
            FilterError {FilterError::Kind::TooLong, maxFilterLength, text.size() - maxFilterLength, {}, {}}};
    return Parser(text).parse();
}

base::Result<JsonPath, FilterError> parseJsonPath(const QString &text)
{
    const auto noPath = [&text](qsizetype from) {
        return base::Failure {FilterError {FilterError::Kind::BadPath, from, text.size() - from, {}, {}}};
    };
    if (text.size() > maxFilterLength)
        return base::Failure {
            FilterError {FilterError::Kind::TooLong, maxFilterLength, text.size() - maxFilterLength, {}, {}}};
    FilterLexer lexer(text);
    auto token = lexer.term();
    if (!token)
        return base::Failure {token.error()};
    if (token->kind != FilterToken::Kind::Path)
        return noPath(std::min(token->position, text.size()));
    if (!QStringView(text).sliced(lexer.position()).trimmed().isEmpty())
        return noPath(lexer.position());
    return std::move(token->path);
}

} // namespace framescope::capture
