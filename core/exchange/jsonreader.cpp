// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include <protocol/utf8validator.h>

#include <cmath>

namespace framescope::exchange {

namespace {

using Kind = JsonError::Kind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<char> simpleEscape(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/': return c;
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return std::nullopt;
    }
}

QByteArray utf8Of(char32_t codePoint)
{
    return QString::fromUcs4(&codePoint, 1).toUtf8();
}

} // namespace

JsonReader::JsonReader(QByteArrayView json)
    : m_json(json)
{
    if (const auto invalid = protocol::firstInvalidUtf8(json))
        fail(Kind::NotUtf8, *invalid);
}

JsonReader::JsonReader(QByteArrayView checkedJson, qsizetype from)
    : m_json(checkedJson)
    , m_at(from)
{
}

void JsonReader::fail(JsonError::Kind kind, qsizetype offset)
{
    if (!m_error)
        m_error = JsonError {kind, offset};
}

bool JsonReader::failHere(JsonError::Kind kind)
{
    fail(isAtEnd() ? Kind::UnexpectedEnd : kind, m_at);
    return false;
}

void JsonReader::skipSpace()
{
    while (!isAtEnd() && isSpace(m_json[m_at]))
        ++m_at;
}

qsizetype JsonReader::offset()
{
    skipSpace();
    return m_at;
}

JsonReader::Type JsonReader::peek()
{
    skipSpace();
    if (m_error || isAtEnd())
        return Type::Nothing;
    switch (m_json[m_at]) {
    case '{': return Type::Object;
    case '[': return Type::Array;
    case '"': return Type::String;
    case 't':
    case 'f': return Type::Boolean;
    case 'n': return Type::Null;
    default: return isDigit(m_json[m_at]) || m_json[m_at] == '-' ? Type::Number : Type::Nothing;
    }
}

bool JsonReader::failForType(Type expected)
{
    const bool hadError = m_error.has_value();
    const Type found = peek();
    failHere(found == Type::Nothing ? Kind::UnexpectedCharacter : Kind::WrongType);
    if (!hadError && found != Type::Nothing) {
        m_error->found = found;
        m_error->expected = expected;
    }
    return false;
}

bool JsonReader::take(char c)
{
    skipSpace();
    if (m_error)
        return false;
    if (isAtEnd() || m_json[m_at] != c)
        return failHere(Kind::UnexpectedCharacter);
    ++m_at;
    return true;
}

bool JsonReader::enter(char begin, char end)
{
    const Type type = peek();
    if (type != Type::Nothing && m_json[m_at] != begin)
        return failForType(begin == '{' ? Type::Object : Type::Array);
    if (!m_error && m_levels.size() == MaxDepth)
        return failHere(Kind::TooDeep);
    if (!take(begin))
        return false;
    m_levels.push_back({end});
    return true;
}

bool JsonReader::enterObject()
{
    return enter('{', '}');
}

bool JsonReader::enterArray()
{
    return enter('[', ']');
}

/// Goes over the comma to what comes next in the innermost object or array, or out of it.
bool JsonReader::next()
{
    skipSpace();
    if (m_error || m_levels.empty())
        return false;
    if (!isAtEnd() && m_json[m_at] == m_levels.back().end) {
        ++m_at;
        m_levels.pop_back();
        return false;
    }
    return std::exchange(m_levels.back().isFirst, false) || take(',');
}

bool JsonReader::nextKey(QByteArray &key)
{
    if (!next())
        return false;
    skipSpace();
    key.resize(0);
    return readString(&key) && take(':');
}

bool JsonReader::nextElement()
{
    if (!next())
        return false;
    return peek() != Type::Nothing || failHere(Kind::UnexpectedCharacter);
}

std::optional<QByteArray> JsonReader::string()
{
    const Type type = peek();
    if (type != Type::String && type != Type::Nothing)
        failForType(Type::String);
    QByteArray decoded;
    if (!readString(&decoded))
        return std::nullopt;
    return decoded;
}

/// @p decoded: null where nobody wants it.
bool JsonReader::readString(QByteArray *decoded)
{
    if (!take('"'))
        return false;
    while (!isAtEnd()) {
        const qsizetype begin = m_at;
        while (!isAtEnd() && m_json[m_at] != '"' && m_json[m_at] != '\\' && static_cast<uchar>(m_json[m_at]) >= 0x20)
            ++m_at;
        if (decoded)
            decoded->append(m_json.sliced(begin, m_at - begin));
        if (isAtEnd())
            break;
        const char c = m_json[m_at];
        if (c != '"' && c != '\\')
            return failHere(Kind::BadString);
        ++m_at;
        if (c == '"')
            return true;
        if (!readEscape(decoded))
            return false;
    }
    return failHere(Kind::UnexpectedEnd);
}

bool JsonReader::readEscape(QByteArray *decoded)
{
    if (isAtEnd())
        return failHere(Kind::UnexpectedEnd);
    if (m_json[m_at] != 'u') {
        const auto c = simpleEscape(m_json[m_at]);
        if (!c)
            return failHere(Kind::BadString);
        ++m_at;
        if (decoded)
            decoded->append(*c);
        return true;
    }
    const auto unit = readUnicode();
    if (!unit)
        return false;
    char32_t codePoint = QChar::isSurrogate(*unit) ? char32_t(QChar::ReplacementCharacter) : char32_t(*unit);
    if (QChar::isHighSurrogate(*unit) && m_json.sliced(m_at).startsWith("\\u")) {
        const qsizetype before = m_at++;
        const auto low = readUnicode();
        if (!low)
            return false;
        if (QChar::isLowSurrogate(*low))
            codePoint = QChar::surrogateToUcs4(*unit, *low);
        else
            m_at = before; // stands for itself
    }
    if (decoded)
        decoded->append(utf8Of(codePoint));
    return true;
}

/// The "u" and its four digits.
std::optional<char16_t> JsonReader::readUnicode()
{
    ++m_at;
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = isAtEnd() ? -1 : hexDigit(m_json[m_at]);
        if (digit < 0) {
            failHere(Kind::BadString);
            return std::nullopt;
        }
        unit = unit * 16 + digit;
        ++m_at;
    }
    return static_cast<char16_t>(unit);
}

bool JsonReader::takeDigits()
{
    if (isAtEnd() || !isDigit(m_json[m_at]))
        return failHere(Kind::BadNumber);
    while (!isAtEnd() && isDigit(m_json[m_at]))
        ++m_at;
    return true;
}

std::optional<QByteArrayView> JsonReader::number()
{
    const Type type = peek();
    if (type != Type::Number) {
        failForType(Type::Number);
        return std::nullopt;
    }
    const auto isNext = [this](char c) { return !isAtEnd() && m_json[m_at] == c; };
    const qsizetype begin = m_at;
    if (isNext('-'))
        ++m_at;
    bool isGood = true;
    if (isNext('0')) { // stands alone
        ++m_at;
        isGood = isAtEnd() || !isDigit(m_json[m_at]) || failHere(Kind::BadNumber);
    } else {
        isGood = takeDigits();
    }
    if (isGood && isNext('.')) {
        ++m_at;
        isGood = takeDigits();
    }
    if (isGood && (isNext('e') || isNext('E'))) {
        ++m_at;
        if (isNext('+') || isNext('-'))
            ++m_at;
        isGood = takeDigits();
    }
    if (!isGood)
        return std::nullopt;
    return m_json.sliced(begin, m_at - begin);
}

std::optional<qint64> JsonReader::integer()
{
    const qsizetype begin = offset();
    const auto text = number();
    if (!text)
        return std::nullopt;
    bool isInteger = false;
    const qint64 value = text->toLongLong(&isInteger);
    if (!isInteger) {
        fail(Kind::BadNumber, begin);
        return std::nullopt;
    }
    return value;
}

bool JsonReader::takeWord(QByteArrayView word)
{
    if (!m_json.sliced(m_at).startsWith(word))
        return failHere(Kind::UnexpectedCharacter);
    m_at += word.size();
    return true;
}

std::optional<bool> JsonReader::boolean()
{
    const Type type = peek();
    if (type != Type::Boolean) {
        failForType(Type::Boolean);
        return std::nullopt;
    }
    const bool isTrue = m_json[m_at] == 't';
    if (!takeWord(isTrue ? "true" : "false"))
        return std::nullopt;
    return isTrue;
}

bool JsonReader::skip()
{
    switch (peek()) {
    case Type::Object:
    case Type::Array: return skipMembers();
    case Type::String: return readString(nullptr);
    case Type::Number: return number().has_value();
    case Type::Boolean: return boolean().has_value();
    case Type::Null: return takeWord("null");
    case Type::Nothing: break;
    }
    return m_error ? false : failHere(Kind::UnexpectedCharacter);
}

/// Without calling itself: the levels are counted, not the calls.
bool JsonReader::skipMembers()
{
    const size_t outside = m_levels.size();
    QByteArray key;
    do {
        const Type type = peek();
        if (type == Type::Object || type == Type::Array) {
            if (!(type == Type::Object ? enterObject() : enterArray()))
                return false;
        } else if (!skip()) {
            return false;
        }
        // Out of everything that ends here.
        while (m_levels.size() > outside && !(m_levels.back().end == '}' ? nextKey(key) : nextElement())) {
            if (m_error)
                return false;
        }
    } while (m_levels.size() > outside);
    return true;
}

bool JsonReader::finish()
{
    skipSpace();
    if (m_error)
        return false;
    if (!isAtEnd())
        return failHere(Kind::UnexpectedCharacter);
    return true;
}

std::optional<std::chrono::nanoseconds> nanosecondsFrom(QByteArrayView seconds)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 1'000'000'000 - 1;
    if (seconds.contains('e') || seconds.contains('E')) {
        const double value = seconds.toDouble();
        if (!(std::abs(value) < static_cast<double>(most)))
            return std::nullopt;
        return std::chrono::nanoseconds(std::llround(value * 1e9));
    }
    const bool isNegative = seconds.startsWith('-');
    if (isNegative)
        seconds = seconds.sliced(1);
    const qsizetype point = seconds.indexOf('.');
    bool isNumber = false;
    const qint64 whole = seconds.first(point < 0 ? seconds.size() : point).toLongLong(&isNumber);
    if (!isNumber || whole > most)
        return std::nullopt;
    const QByteArray fraction = point < 0 ? QByteArray() : seconds.sliced(point + 1).toByteArray();
    const qint64 sum = whole * 1'000'000'000 + fraction.leftJustified(9, '0', true).toLongLong();
    return std::chrono::nanoseconds(isNegative ? -sum : sum);
}

} // namespace framescope::exchange
