// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterlexer.h"

#include <array>

namespace framescope::capture {

namespace {

using Kind = FilterToken::Kind;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool is(QStringView word, QStringView wanted)
{
    return word.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Whether this part of a path goes on with @p c.
bool isInName(QChar c)
{
    return !c.isSpace() && !QStringView(u".[]()=!<>~\"").contains(c);
}

/// Fields that have an order may stand apart from their comparison.
bool isNumberField(QStringView name)
{
    constexpr std::array<QStringView, 5> names {u"len", u"wire", u"time", u"delta", u"code"};
    return std::any_of(names.begin(), names.end(), [name](QStringView known) { return is(name, known); });
}

bool isLonelyOperator(QStringView word)
{
    constexpr std::array<QStringView, 10> operators {
        u"=", u"==", u"!=", u"<", u">", u"<=", u">=", u"~", u"exists", u"contains"};
    return std::any_of(operators.begin(), operators.end(), [word](QStringView known) { return is(word, known); });
}

} // namespace

FilterError FilterLexer::error(FilterError::Kind kind, qsizetype from, qsizetype end) const
{
    return {kind, from, std::min(end, m_text.size()) - from, {}, {}};
}

qsizetype FilterLexer::afterSpaces(qsizetype position) const
{
    while (position < m_text.size() && m_text[position].isSpace())
        ++position;
    return position;
}

/// Parentheses that are opened within a word belong to it, as in "f(x)".
qsizetype FilterLexer::wordEnd(qsizetype position) const
{
    int open = 0;
    for (; position < m_text.size() && !m_text[position].isSpace(); ++position) {
        if (m_text[position] == u'(')
            ++open;
        else if (m_text[position] == u')' && --open < 0)
            break;
    }
    return position;
}

FilterToken FilterLexer::make(Kind kind, qsizetype length)
{
    FilterToken token;
    token.kind = kind;
    token.position = m_position;
    token.length = length;
    m_position += length;
    return token;
}

FilterLexer::Token FilterLexer::term()
{
    m_position = afterSpaces(m_position);
    const QChar c = at(m_position);
    const QChar next = at(m_position + 1);
    if (m_position == m_text.size())
        return make(Kind::End, 0);
    if (c == u'(')
        return make(Kind::Open, 1);
    if (c == u')')
        return make(Kind::Close, 1);
    if (c == u'-' && !next.isNull() && !next.isSpace() && !isDigit(next) && next != u')')
        return make(Kind::Not, 1);
    if (c == u'"')
        return quoted();
    if (c == u'$' && (next == u'.' || next == u'['))
        return path();
    if (c == u'/') {
        if (auto found = regex())
            return *std::move(found);
    }
    return word();
}

/// Length of the name that makes a field of what stands here: "type" of "type:text", "len" of "len>1k" and "len > 1k". 0
/// for words such as "http://x", "12:30", "a>b" and "a=b".
qsizetype FilterLexer::fieldLength() const
{
    qsizetype end = m_position;
    while (isLetter(at(end)) || at(end) == u'_' || (end > m_position && isDigit(at(end))))
        ++end;
    const qsizetype length = end - m_position;
    if (length == 0)
        return 0;
    if (at(end) == u':')
        return at(end + 1) == u'/' && at(end + 2) == u'/' ? 0 : length;
    const bool isNumber = isNumberField(m_text.sliced(m_position, length));
    const auto found = symbol(isNumber ? afterSpaces(end) : end);
    if (!found || found->kind != FilterOperator::Kind::Compare)
        return 0;
    const bool isOrder = found->comparison != Comparison::Equal && found->comparison != Comparison::NotEqual;
    return isNumber || (isOrder && isDigit(at(found->position + found->length))) ? length : 0;
}

FilterLexer::Token FilterLexer::word()
{
    if (const qsizetype length = fieldLength(); length > 0) {
        FilterToken token = make(Kind::Field, length);
        token.text = m_text.sliced(token.position, length).toString().toLower();
        return token;
    }
    const qsizetype length = wordEnd(m_position) - m_position;
    const QStringView text = m_text.sliced(m_position, length);
    if (is(text, u"and"))
        return make(Kind::And, length);
    if (is(text, u"or"))
        return make(Kind::Or, length);
    if (is(text, u"not"))
        return make(Kind::Not, length);
    if (isLonelyOperator(text))
        return base::Failure {error(FilterError::Kind::StrayOperator, m_position, m_position + length)};
    FilterToken token = make(Kind::Word, length);
    token.text = text.toString();
    return token;
}

/// Between quotes, \" stands for a quote and \\ for a backslash.
FilterLexer::Token FilterLexer::quoted()
{
    const QChar mark = m_text[m_position];
    QString text;
    for (qsizetype i = m_position + 1; i < m_text.size(); ++i) {
        QChar c = m_text[i];
        if (c == mark) {
            FilterToken token = make(Kind::Word, i + 1 - m_position);
            token.text = text;
            token.isQuoted = true;
            return token;
        }
        if (c == u'\\' && (at(i + 1) == mark || at(i + 1) == u'\\'))
            c = m_text[++i];
        text += c;
    }
    return base::Failure {error(FilterError::Kind::UnclosedQuote, m_position, m_text.size())};
}

/// An expression ends with a slash and flags behind which a term may end; what has none is a word, such as "/feed".
std::optional<FilterLexer::Token> FilterLexer::regex()
{
    for (qsizetype i = m_position + 1; i < m_text.size(); ++i) {
        if (m_text[i] == u'\\') {
            ++i;
            continue;
        }
        if (m_text[i] != u'/' || i == m_position + 1)
            continue;
        qsizetype end = i + 1;
        while (isLetter(at(end)))
            ++end;
        if (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u')')
            continue;
        const QStringView flags = m_text.sliced(i + 1, end - i - 1);
        const bool areKnown =
            std::all_of(flags.begin(), flags.end(), [](QChar flag) { return QStringView(u"imsx").contains(flag); });
        const bool hasSpace = m_text.sliced(m_position, i - m_position).contains(u' ');
        if (!areKnown && hasSpace) // two paths, such as "/a or /b"
            continue;
        if (!areKnown)
            return Token(base::Failure {error(FilterError::Kind::UnknownFlag, i + 1, end)});
        const QString pattern = m_text.sliced(m_position + 1, i - m_position - 1).toString();
        FilterToken token = make(Kind::Regex, end - m_position);
        token.text = pattern;
        token.flags = flags.toString();
        return Token(std::move(token));
    }
    return std::nullopt;
}

FilterLexer::Token FilterLexer::path()
{
    const qsizetype begin = m_position++;
    JsonPath path;
    while (at(m_position) == u'.' || at(m_position) == u'[') {
        auto step = at(m_position) == u'.' ? namedStep() : bracketStep();
        if (!step)
            return base::Failure {error(FilterError::Kind::BadPath, begin, std::max(wordEnd(begin), m_position))};
        path.push_back(*std::move(step));
    }
    FilterToken token;
    token.kind = Kind::Path;
    token.position = begin;
    token.length = m_position - begin;
    token.text = m_text.sliced(begin, token.length).toString();
    token.path = std::move(path);
    return token;
}

/// ".name", or "."name of any kind"".
std::optional<JsonStep> FilterLexer::namedStep()
{
    ++m_position;
    if (at(m_position) == u'"') {
        const Token name = quoted();
        return name ? std::optional(JsonStep(name->text.toUtf8())) : std::nullopt;
    }
    const qsizetype begin = m_position;
    while (m_position < m_text.size() && isInName(m_text[m_position]))
        ++m_position;
    if (m_position == begin)
        return std::nullopt;
    return JsonStep(m_text.sliced(begin, m_position - begin).toUtf8());
}

/// "[12]", or "["name of any kind"]", also with single quotes, as JSONPath has them (RFC 9535, section 2.3.1).
std::optional<JsonStep> FilterLexer::bracketStep()
{
    ++m_position;
    std::optional<JsonStep> step;
    if (at(m_position) == u'"' || at(m_position) == u'\'') {
        if (const Token name = quoted())
            step = JsonStep(name->text.toUtf8());
    } else {
        const qsizetype begin = m_position;
        while (isDigit(at(m_position)))
            ++m_position;
        bool isNumber = false;
        const qint64 number = m_text.sliced(begin, m_position - begin).toLongLong(&isNumber);
        if (isNumber)
            step = JsonStep(number);
    }
    if (at(m_position) != u']')
        return std::nullopt;
    ++m_position;
    return step;
}

/// The comparison that is written with signs at @p position.
std::optional<FilterOperator> FilterLexer::symbol(qsizetype position) const
{
    using OpKind = FilterOperator::Kind;
    struct Known {
        QStringView sign;
        OpKind kind;
        Comparison comparison;
    };
    constexpr std::array<Known, 9> known {{// longer ones first
        {u"==", OpKind::Compare, Comparison::Equal}, {u"!=", OpKind::Compare, Comparison::NotEqual},
        {u"<=", OpKind::Compare, Comparison::LessOrEqual}, {u">=", OpKind::Compare, Comparison::GreaterOrEqual},
        {u"=", OpKind::Compare, Comparison::Equal}, {u"<", OpKind::Compare, Comparison::Less},
        {u">", OpKind::Compare, Comparison::Greater}, {u":", OpKind::Colon, Comparison::Equal},
        {u"~", OpKind::Matches, Comparison::Equal}}};
    const QStringView rest = m_text.sliced(std::min(position, m_text.size()));
    for (const Known &one : known) {
        if (rest.startsWith(one.sign))
            return FilterOperator {one.kind, one.comparison, position, one.sign.size()};
    }
    return std::nullopt;
}

FilterOperator FilterLexer::take(const std::optional<FilterOperator> &found)
{
    if (!found)
        return {};
    m_position = found->position + found->length;
    return *found;
}

FilterOperator FilterLexer::comparison()
{
    return take(symbol(afterSpaces(m_position)));
}

FilterOperator FilterLexer::jsonOperator()
{
    const qsizetype begin = afterSpaces(m_position);
    auto found = symbol(begin);
    if (found && found->kind != FilterOperator::Kind::Colon)
        return take(found);
    const qsizetype length = wordEnd(begin) - begin;
    const QStringView word = m_text.sliced(begin, length);
    if (is(word, u"exists"))
        return take(FilterOperator {FilterOperator::Kind::Exists, {}, begin, length});
    if (is(word, u"contains"))
        return take(FilterOperator {FilterOperator::Kind::Contains, {}, begin, length});
    return {};
}

FilterLexer::Token FilterLexer::value(bool mayBeApart, Wanted wanted)
{
    const qsizetype begin = mayBeApart ? afterSpaces(m_position) : m_position;
    const qsizetype end = wordEnd(begin);
    if (begin == end)
        return FilterToken {};
    m_position = begin;
    if (at(begin) == u'"')
        return quoted();
    if (wanted == Wanted::Regex && at(begin) == u'/') {
        if (auto found = regex())
            return *std::move(found);
    }
    FilterToken token = make(Kind::Word, end - begin);
    token.text = m_text.sliced(begin, end - begin).toString();
    return token;
}

} // namespace framescope::capture
