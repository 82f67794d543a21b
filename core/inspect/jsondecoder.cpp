// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsondecoder.h"

#include <QChar>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

class Parser
{
public:
    Parser(QByteArrayView text, qint64 base, TreeBuilder &out)
        : m_text(text)
        , m_base(base)
        , m_out(out)
    {
    }

    void value();
    void skipSpace();
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

private:
    [[nodiscard]] qint64 offset() const { return m_base + m_at; }
    void fail(Kind kind) { m_out.fail(atEnd() ? Kind::UnexpectedEnd : kind, offset()); }
    [[nodiscard]] bool isNext(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool take(char c);
    void object();
    void array();
    void member();
    void number();
    bool digits();
    void word(QByteArrayView word, ValueKind kind);
    std::optional<QByteArray> string();
    bool escape(QByteArray &text);
    std::optional<char16_t> codeUnit();
    bool unicodeEscape(QByteArray &text);

    QByteArrayView m_text;
    qint64 m_base;
    qsizetype m_at = 0;
    TreeBuilder &m_out;
};

void Parser::skipSpace()
{
    while (isNext(' ') || isNext('\n') || isNext('\r') || isNext('\t'))
        ++m_at;
}

bool Parser::take(char c)
{
    skipSpace();
    if (!isNext(c))
        return false;
    ++m_at;
    return true;
}

void Parser::value()
{
    skipSpace();
    if (atEnd())
        return fail(Kind::UnexpectedEnd);
    switch (m_text[m_at]) {
    case '{': return object();
    case '[': return array();
    case 't': return word("true", ValueKind::Boolean);
    case 'f': return word("false", ValueKind::Boolean);
    case 'n': return word("null", ValueKind::Null);
    case '"': break;
    default: return number();
    }
    const qsizetype begin = m_at;
    if (auto text = string())
        m_out.add(ValueKind::String, std::move(*text), {m_base + begin, m_at - begin});
}

void Parser::object()
{
    if (!m_out.begin(ValueKind::Object, offset()))
        return;
    ++m_at;
    if (!take('}')) {
        do {
            member();
        } while (m_out.ok() && take(','));
        if (m_out.ok() && !take('}'))
            fail(Kind::UnexpectedByte);
    }
    m_out.end(offset());
}

void Parser::member()
{
    skipSpace();
    if (!isNext('"'))
        return fail(Kind::UnexpectedByte);
    auto key = string();
    if (!key)
        return;
    if (!take(':'))
        return fail(Kind::UnexpectedByte);
    m_out.key(std::move(*key));
    value();
}

void Parser::array()
{
    if (!m_out.begin(ValueKind::Array, offset()))
        return;
    ++m_at;
    if (!take(']')) {
        do {
            value();
        } while (m_out.ok() && take(','));
        if (m_out.ok() && !take(']'))
            fail(Kind::UnexpectedByte);
    }
    m_out.end(offset());
}

bool Parser::digits()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
        ++m_at;
    return m_at > begin;
}

void Parser::number()
{
    const qsizetype begin = m_at;
    m_at += isNext('-') ? 1 : 0;
    if (begin == m_at && !(m_text[m_at] >= '0' && m_text[m_at] <= '9'))
        return fail(Kind::UnexpectedByte);
    const bool isZero = isNext('0');
    m_at += isZero ? 1 : 0;
    if (!isZero && !digits())
        return fail(Kind::BadNumber);
    if (isNext('.')) {
        ++m_at;
        if (!digits())
            return fail(Kind::BadNumber);
    }
    if (isNext('e') || isNext('E')) {
        ++m_at;
        m_at += isNext('+') || isNext('-') ? 1 : 0;
        if (!digits())
            return fail(Kind::BadNumber);
    }
    m_out.add(ValueKind::Number, m_text.sliced(begin, m_at - begin).toByteArray(), {m_base + begin, m_at - begin});
}

void Parser::word(QByteArrayView word, ValueKind kind)
{
    const qsizetype begin = m_at;
    for (const char c : word) {
        if (!isNext(c))
            return fail(Kind::UnexpectedByte);
        ++m_at;
    }
    m_out.add(kind, word.toByteArray(), {m_base + begin, word.size()});
}

std::optional<QByteArray> Parser::string()
{
    QByteArray text;
    ++m_at;
    for (;;) {
        const qsizetype begin = m_at;
        while (
            m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\' && static_cast<quint8>(m_text[m_at]) >= 0x20)
            ++m_at;
        text.append(m_text.sliced(begin, m_at - begin));
        if (isNext('"')) {
            ++m_at;
            return text;
        }
        if (!isNext('\\')) {
            fail(Kind::BadString);
            return {};
        }
        if (!escape(text))
            return {};
    }
}

bool Parser::escape(QByteArray &text)
{
    constexpr QByteArrayView names("\"\\/bfnrt");
    constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
    ++m_at;
    if (isNext('u'))
        return unicodeEscape(text);
    const qsizetype which = atEnd() ? -1 : names.indexOf(m_text[m_at]);
    if (which < 0) {
        fail(Kind::BadString);
        return false;
    }
    ++m_at;
    text += meanings[which];
    return true;
}

std::optional<char16_t> Parser::codeUnit()
{
    ++m_at; // the u
    quint32 unit = 0;
    for (int i = 0; i < 4; ++i) {
        const qsizetype digit =
            atEnd() ? -1 : QByteArrayView("0123456789abcdef").indexOf(static_cast<char>(m_text[m_at] | 0x20));
        if (digit < 0) {
            fail(Kind::BadString);
            return {};
        }
        unit = unit << 4U | static_cast<quint32>(digit);
        ++m_at;
    }
    return static_cast<char16_t>(unit);
}

bool Parser::unicodeEscape(QByteArray &text)
{
    const auto first = codeUnit();
    if (!first)
        return false;
    char32_t c = *first;
    if (QChar::isHighSurrogate(c) && m_text.sliced(m_at).startsWith("\\u")) {
        const qsizetype behind = m_at;
        ++m_at;
        const auto second = codeUnit();
        if (!second)
            return false;
        if (QChar::isLowSurrogate(*second))
            c = QChar::surrogateToUcs4(*first, *second);
        else
            m_at = behind;
    }
    if (QChar::isSurrogate(c))
        c = QChar::ReplacementCharacter;
    text += QString::fromUcs4(&c, 1).toUtf8();
    return true;
}

qsizetype spaceAt(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && QByteArrayView(" \t\r\n").contains(text[at]))
        ++at;
    return at;
}

} // namespace

qsizetype decodeJsonValue(QByteArrayView text, qint64 base, TreeBuilder &out)
{
    Parser parser(text, base, out);
    parser.value();
    return parser.position();
}

void decodeJson(QByteArrayView text, qint64 base, TreeBuilder &out)
{
    const qsizetype mark = text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    Parser parser(text.sliced(mark), base + mark, out);
    parser.value();
    parser.skipSpace();
    if (out.ok() && !parser.atEnd())
        out.fail(Kind::TrailingBytes, base + mark + parser.position());
}

void decodeNdJson(QByteArrayView text, TreeBuilder &out)
{
    out.begin(ValueKind::Array, 0);
    for (qsizetype at = spaceAt(text, 0); at < text.size() && out.ok();) {
        const qsizetype end = text.indexOf('\n', at);
        const QByteArrayView line = text.sliced(at, (end < 0 ? text.size() : end) - at);
        const qsizetype behind = spaceAt(line, decodeJsonValue(line, at, out));
        if (out.ok() && behind < line.size())
            out.fail(Kind::TrailingBytes, at + behind);
        at = spaceAt(text, at + line.size());
    }
    out.end(text.size());
}

} // namespace framescope::inspect
