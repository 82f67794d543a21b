// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfields.h"

#include "filterlexer.h"

#include <QLocale>

#include <array>

namespace framescope::capture {

namespace {

using Node = base::Result<FilterNode, FilterError>;

/// A part of a value between commas.
struct Item {
    QString text;
    qsizetype position = 0;
    qsizetype length = 0;
    bool isQuoted = false;
};

std::vector<Item> itemsOf(const FilterToken &value)
{
    if (value.isQuoted)
        return {{value.text, value.position, value.length, true}};
    std::vector<Item> items;
    qsizetype position = value.position;
    for (const QString &part : value.text.split(u',')) {
        items.push_back({part, position, part.size(), false});
        position += part.size() + 1;
    }
    return items;
}

FilterError errorAt(FilterError::Kind kind, const Item &item, const QString &field)
{
    return {kind, item.position, item.length, field, {}};
}

template <typename T, size_t Count>
using Names = std::array<std::pair<QStringView, T>, Count>;

constexpr Names<base::Direction, 2> directions {{{u"in", base::Direction::In}, {u"out", base::Direction::Out}}};
constexpr Names<protocol::Opcode, 5> types {{{u"text", protocol::Opcode::Text}, {u"binary", protocol::Opcode::Binary},
    {u"ping", protocol::Opcode::Ping}, {u"pong", protocol::Opcode::Pong}, {u"close", protocol::Opcode::Close}}};
constexpr Names<bool, 2> answers {{{u"yes", true}, {u"no", false}}};
constexpr Names<FlagTerm::Flag, 3> marks {
    {{u"violation", FlagTerm::Flag::Violation}, {u"note", FlagTerm::Flag::Note}, {u"bookmark", FlagTerm::Flag::Bookmark}}};
constexpr Names<FlagTerm::Flag, 2> flags {
    {{u"compressed", FlagTerm::Flag::Compressed}, {u"fragmented", FlagTerm::Flag::Fragmented}}};
constexpr Names<NumberTerm::Field, 5> numbers {{{u"len", NumberTerm::Field::Length}, {u"wire", NumberTerm::Field::Wire},
    {u"time", NumberTerm::Field::Time}, {u"delta", NumberTerm::Field::Delta}, {u"code", NumberTerm::Field::Code}}};
constexpr Names<double, 9> byteUnits {{{u"", 1}, {u"b", 1}, {u"k", 1e3}, {u"m", 1e6}, {u"g", 1e9}, {u"ki", 1024},
    {u"mi", 1024. * 1024}, {u"gi", 1024. * 1024 * 1024}, {u"kb", 1e3}}};
constexpr Names<double, 8> timeUnits {
    {{u"", 1e9}, {u"s", 1e9}, {u"ms", 1e6}, {u"us", 1e3}, {u"µs", 1e3}, {u"ns", 1}, {u"min", 60e9}, {u"h", 3600e9}}};
constexpr Names<double, 1> noUnits {{{u"", 1}}};

template <typename T, size_t Count>
std::optional<T> valueOf(const Names<T, Count> &names, QStringView name)
{
    for (const auto &[known, value] : names) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

template <typename T, size_t Count>
QStringList namesOf(const Names<T, Count> &names)
{
    QStringList list;
    for (const auto &[name, value] : names)
        list.append(name.toString());
    return list;
}

/// What all items stand for, or the first that stands for nothing.
template <typename T, size_t Count>
base::Result<std::vector<T>, FilterError> valuesOf(
    const Names<T, Count> &names, const std::vector<Item> &items, const QString &field)
{
    std::vector<T> values;
    for (const Item &item : items) {
        const auto value = valueOf(names, item.text);
        if (!value)
            return base::Failure {errorAt(FilterError::Kind::UnknownValue, item, field)};
        values.push_back(*value);
    }
    return values;
}

template <size_t Count>
std::optional<double> quantityFrom(QStringView text, const Names<double, Count> &units)
{
    qsizetype end = 0;
    while (end < text.size() && ((text[end] >= u'0' && text[end] <= u'9') || text[end] == u'.'))
        ++end;
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text.first(end), &isNumber);
    const auto unit = valueOf(units, text.sliced(end));
    return isNumber && unit ? std::optional(number * *unit) : std::nullopt;
}

std::optional<double> quantityFrom(QStringView text, NumberTerm::Field field)
{
    switch (field) {
    case NumberTerm::Field::Length:
    case NumberTerm::Field::Wire: return quantityFrom(text, byteUnits);
    case NumberTerm::Field::Time:
    case NumberTerm::Field::Delta: return quantityFrom(text, timeUnits);
    case NumberTerm::Field::Code: break;
    }
    return quantityFrom(text, noUnits);
}

Node numberTerm(NumberTerm::Field field, const FilterOperator &op, const std::vector<Item> &items, const QString &name)
{
    NumberTerm term {field, op.comparison, {}};
    for (const Item &item : items) {
        const auto number = quantityFrom(item.text, field);
        if (!number)
            return base::Failure {errorAt(FilterError::Kind::NotANumber, item, name)};
        term.values.push_back(*number);
    }
    if (term.values.size() > 1 && op.comparison != Comparison::Equal)
        return base::Failure {errorAt(FilterError::Kind::NotANumber, items[1], name)};
    return FilterNode {std::move(term)};
}

FilterNode sessionTerm(const std::vector<Item> &items)
{
    SessionTerm term;
    for (const Item &item : items) {
        bool isNumber = false;
        const qint64 id = item.text.toLongLong(&isNumber);
        if (isNumber && id > 0 && !item.isQuoted)
            term.wanted.push_back({id, {}});
        else
            term.wanted.push_back({0, item.text});
    }
    return {std::move(term)};
}

/// "compressed:yes" and the like. Both answers are no question.
Node answerTerm(FlagTerm::Flag flag, const std::vector<Item> &items, const QString &name)
{
    const auto expected = valuesOf(answers, items, name);
    if (!expected)
        return base::Failure {expected.error()};
    AnyOf any;
    for (const bool one : *expected)
        any.terms.push_back({FlagTerm {flag, one}});
    return any.terms.size() == 1 ? std::move(any.terms.front()) : FilterNode {std::move(any)};
}

Node markTerm(const std::vector<Item> &items, const QString &name)
{
    const auto wanted = valuesOf(marks, items, name);
    if (!wanted)
        return base::Failure {wanted.error()};
    AnyOf any;
    for (const FlagTerm::Flag flag : *wanted)
        any.terms.push_back({FlagTerm {flag, true}});
    return any.terms.size() == 1 ? std::move(any.terms.front()) : FilterNode {std::move(any)};
}

template <typename Term, typename T, size_t Count>
Node choiceTerm(const Names<T, Count> &names, const std::vector<Item> &items, const QString &field)
{
    auto values = valuesOf(names, items, field);
    if (!values)
        return base::Failure {values.error()};
    return FilterNode {Term {*std::move(values)}};
}

bool isField(const QString &name)
{
    return filterFieldNames().contains(name);
}

Node fieldTerm(const QString &name, const FilterOperator &op, const std::vector<Item> &items)
{
    if (const auto number = valueOf(numbers, name))
        return numberTerm(*number, op, items, name);
    if (const auto flag = valueOf(flags, name))
        return answerTerm(*flag, items, name);
    if (name == u"dir")
        return choiceTerm<DirectionTerm>(directions, items, name);
    if (name == u"type")
        return choiceTerm<TypeTerm>(types, items, name);
    if (name == u"has")
        return markTerm(items, name);
    return sessionTerm(items);
}

} // namespace

QStringList filterFieldNames()
{
    return QStringList {QStringLiteral("dir"), QStringLiteral("type"), QStringLiteral("session"), QStringLiteral("has")}
    + namesOf(numbers) + namesOf(flags);
}

QStringList filterFieldValues(QStringView field)
{
    if (field == u"dir")
        return namesOf(directions);
    if (field == u"type")
        return namesOf(types);
    if (field == u"has")
        return namesOf(marks);
    return valueOf(flags, field) ? namesOf(answers) : QStringList();
}

base::Result<FilterNode, FilterError> readFilterField(const FilterToken &name, FilterLexer &lexer)
{
    using Kind = FilterError::Kind;
    const FilterOperator op = lexer.comparison();
    if (!isField(name.text))
        return base::Failure {FilterError {Kind::UnknownField, name.position, name.length, {}, {}}};
    const bool isNumber = valueOf(numbers, name.text).has_value();
    if (op.kind != FilterOperator::Kind::Colon && !isNumber)
        return base::Failure {FilterError {Kind::WrongComparison, op.position, op.length, name.text, {}}};
    const auto value = lexer.value(op.kind != FilterOperator::Kind::Colon);
    if (!value)
        return base::Failure {value.error()};
    if (value->kind == FilterToken::Kind::End || value->text.isEmpty()) {
        const qsizetype end = value->length > 0 ? value->position + value->length : op.position + op.length;
        return base::Failure {FilterError {Kind::MissingValue, name.position, end - name.position, name.text, {}}};
    }
    return fieldTerm(name.text, op, itemsOf(*value));
}

JsonTerm::Operand jsonOperandFrom(const QString &text, bool isText)
{
    const QByteArray utf8 = text.toUtf8();
    if (isText)
        return utf8;
    if (utf8 == "null")
        return nullptr;
    if (utf8 == "true" || utf8 == "false")
        return utf8 == "true";
    if (const auto number = jsonNumberFrom(utf8))
        return *number;
    return utf8;
}

} // namespace framescope::capture
