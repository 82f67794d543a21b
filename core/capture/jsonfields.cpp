// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfields.h"

#include <simdjson.h>

#include <array>
#include <charconv>

namespace framescope::capture {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

constexpr size_t largestDocument = 64 << 20; // bytes; whoever asks has less

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::optional<element> step(const element &from, const JsonStep &step)
{
    element found;
    if (const auto *number = std::get_if<qint64>(&step)) {
        simdjson::dom::array array;
        if (from.get(array) != simdjson::SUCCESS || array.at(static_cast<size_t>(*number)).get(found) != simdjson::SUCCESS)
            return std::nullopt;
        return found;
    }
    simdjson::dom::object object;
    if (from.get(object) != simdjson::SUCCESS)
        return std::nullopt;
    const std::string_view name = viewOf(std::get<QByteArray>(step));
    bool isFound = false;
    for (const auto &member : object) {
        if (member.key == name) {
            found = member.value;
            isFound = true;
        }
    }
    return isFound ? std::optional(found) : std::nullopt;
}

std::optional<element> find(const element *document, const JsonPath &path)
{
    std::optional<element> value = document ? std::optional(*document) : std::nullopt;
    for (auto it = path.begin(); value && it != path.end(); ++it)
        value = step(*value, *it);
    return value;
}

std::optional<std::string_view> textOf(const element &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? std::optional(text) : std::nullopt;
}

/// Of a number, or of a text that reads as one.
std::optional<JsonNumber> numberOf(const element &value)
{
    switch (value.type()) {
    case element_type::INT64: return JsonNumber(value.get_int64().value_unsafe());
    case element_type::UINT64: return JsonNumber(value.get_uint64().value_unsafe());
    case element_type::DOUBLE: return JsonNumber(value.get_double().value_unsafe());
    case element_type::STRING: return jsonNumberFrom(viewOf(value.get_string().value_unsafe()));
    default: return std::nullopt;
    }
}

bool holds(Comparison comparison, std::partial_ordering order)
{
    switch (comparison) {
    case Comparison::Equal: return order == 0;
    case Comparison::NotEqual: return order != 0;
    case Comparison::Less: return order < 0;
    case Comparison::LessOrEqual: return order <= 0;
    case Comparison::Greater: return order > 0;
    case Comparison::GreaterOrEqual: return order >= 0;
    }
    return false;
}

/// What is of another kind is another value, and neither less nor greater.
struct Comparing {
    const element &value;
    Comparison comparison;

    [[nodiscard]] bool asOther() const { return comparison == Comparison::NotEqual; }
    [[nodiscard]] bool asSame(bool isSame) const
    {
        return comparison == Comparison::NotEqual ? !isSame : isSame && holds(comparison, std::partial_ordering::equivalent);
    }
    bool operator()(std::nullptr_t) const { return asSame(value.is_null()); }
    bool operator()(bool wanted) const
    {
        bool answer = false;
        return asSame(value.get(answer) == simdjson::SUCCESS && answer == wanted);
    }
    bool operator()(const JsonNumber &wanted) const
    {
        const auto number = numberOf(value);
        return number ? holds(comparison, compare(*number, wanted)) : asOther();
    }
    bool operator()(const QByteArray &wanted) const
    {
        const auto text = textOf(value);
        return text ? holds(comparison, *text <=> viewOf(wanted)) : asOther();
    }
};

/// Where the text, the number or whatever else begins at @p at ends.
qsizetype tokenEnd(QByteArrayView json, qsizetype at)
{
    constexpr QByteArrayView digits("0123456789");
    const char first = json[at++];
    if (first == '"') {
        while (at < json.size() && json[at] != '"')
            at += json[at] == '\\' ? 2 : 1;
        return std::min(at + 1, json.size());
    }
    const bool isNumber = first == '-' || digits.contains(first);
    while (at < json.size()) {
        const char c = json[at];
        if (isNumber ? !digits.contains(c) && !QByteArrayView("+-.eE").contains(c)
                     : c == '"' || c == '-' || digits.contains(c))
            break;
        ++at;
    }
    return at;
}

/// As simdjson takes it for a double; empty: it does so already, or it is none.
QByteArray asDouble(QByteArrayView token)
{
    constexpr qsizetype mostDigitsOfAny = 18;
    const bool hasExponent = token.contains('e') || token.contains('E');
    if (token.size() <= mostDigitsOfAny && !hasExponent)
        return {};
    const auto number = jsonNumberFrom(token);
    const auto *value = number ? std::get_if<double>(&*number) : nullptr;
    if (!value)
        return {};
    std::array<char, 32> written {}; // more than any double takes
    const auto end = std::to_chars(written.begin(), written.end(), *value, std::chars_format::scientific);
    return QByteArray(written.data(), end.ptr - written.data());
}

/// simdjson refuses whole numbers of more than 64 bits, and what is beyond the range of doubles, which are JSON all the
/// same.
QByteArray withDoubles(QByteArrayView json)
{
    QByteArray result;
    result.reserve(json.size());
    for (qsizetype at = 0; at < json.size();) {
        const qsizetype end = tokenEnd(json, at);
        const QByteArrayView token = json.sliced(at, end - at);
        const QByteArray number = asDouble(token);
        result.append(number.isEmpty() ? token : number);
        at = end;
    }
    return result;
}

Truth asTruth(bool holds)
{
    return holds ? Truth::Yes : Truth::No;
}

Truth matches(const BoundedRegex &regex, QByteArrayView text)
{
    switch (regex.find(QString::fromUtf8(text))) {
    case BoundedRegex::Answer::Found: return Truth::Yes;
    case BoundedRegex::Answer::NotFound: return Truth::No;
    case BoundedRegex::Answer::GivenUp: break;
    }
    return Truth::Unknown;
}

QByteArray lastNameOf(const JsonPath &path)
{
    for (auto it = path.rbegin(); it != path.rend(); ++it) {
        if (const auto *name = std::get_if<QByteArray>(&*it))
            return *name;
    }
    return {};
}

} // namespace

JsonFields::Question::Question(const JsonTerm &json)
    : term(&json)
    , lastName(lastNameOf(json.path))
{
    const auto *text = std::get_if<QByteArray>(&json.operand);
    if (json.test == JsonTerm::Test::Contains && text && !text->isEmpty())
        word.emplace(QString::fromUtf8(*text));
    if (json.test == JsonTerm::Test::Matches)
        regex.emplace(json.regex);
}

class JsonFields::Private
{
public:
    [[nodiscard]] bool mayHave(const Question &question) const;
    const element *document();

    QByteArrayView m_text;
    bool m_isRead = false;
    bool m_isRounded = false;
    std::optional<element> m_document;
    simdjson::dom::parser m_parser {largestDocument};

private:
    [[nodiscard]] std::optional<element> parse(QByteArrayView text, simdjson::error_code &error);
};

/// A name may be written with escapes; without any it stands there as it is.
bool JsonFields::Private::mayHave(const Question &question) const
{
    const std::string_view text = viewOf(m_text);
    return text.find(viewOf(question.lastName)) != std::string_view::npos || text.find('\\') != std::string_view::npos;
}

std::optional<element> JsonFields::Private::parse(QByteArrayView text, simdjson::error_code &error)
{
    error = simdjson::EMPTY;
    if (text.isEmpty())
        return std::nullopt;
    element root;
    error = m_parser.parse(text.data(), static_cast<size_t>(text.size()), true).get(root);
    return error == simdjson::SUCCESS ? std::optional(root) : std::nullopt;
}

const element *JsonFields::Private::document()
{
    if (!std::exchange(m_isRead, true)) {
        simdjson::error_code error {};
        m_document = parse(m_text, error);
        if (error == simdjson::NUMBER_ERROR) {
            m_document = parse(withDoubles(m_text), error);
            m_isRounded = true;
        }
    }
    return m_document ? &*m_document : nullptr;
}

JsonFields::JsonFields()
    : d(std::make_unique<Private>())
{
}

JsonFields::~JsonFields() = default;

void JsonFields::setText(QByteArrayView utf8)
{
    d->m_text = utf8;
    d->m_isRead = false;
    d->m_isRounded = false;
    d->m_document.reset();
}

Truth JsonFields::ask(const Question &question)
{
    const auto value = find(d->mayHave(question) ? d->document() : nullptr, question.term->path);
    if (!value)
        return Truth::No;
    const auto text = textOf(*value);
    switch (question.term->test) {
    case JsonTerm::Test::Exists: return Truth::Yes;
    case JsonTerm::Test::Compare:
        return asTruth(std::visit(Comparing {*value, question.term->comparison}, question.term->operand));
    case JsonTerm::Test::Contains: return asTruth(text && (!question.word || question.word->isIn(viewOf(*text))));
    case JsonTerm::Test::Matches: return text ? matches(*question.regex, viewOf(*text)) : Truth::No;
    }
    return Truth::No;
}

std::optional<JsonFields::Value> JsonFields::value(const JsonPath &path)
{
    const auto found = find(d->document(), path);
    if (!found)
        return std::nullopt;
    if (const auto text = textOf(*found))
        return Value {QByteArray(text->data(), static_cast<qsizetype>(text->size())), false};
    return Value {QByteArray::fromStdString(simdjson::minify(*found)), d->m_isRounded};
}

} // namespace framescope::capture
