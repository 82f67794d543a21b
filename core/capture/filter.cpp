// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter.h"

namespace framescope::capture {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<base::Direction> directionFrom(QStringView name)
{
    if (name.compare(u"in", Qt::CaseInsensitive) == 0)
        return base::Direction::In;
    if (name.compare(u"out", Qt::CaseInsensitive) == 0)
        return base::Direction::Out;
    return std::nullopt;
}

std::optional<protocol::Opcode> typeFrom(QStringView name)
{
    constexpr std::array<std::pair<QStringView, protocol::Opcode>, 5> names {{
        {u"text", protocol::Opcode::Text},
        {u"binary", protocol::Opcode::Binary},
        {u"ping", protocol::Opcode::Ping},
        {u"pong", protocol::Opcode::Pong},
        {u"close", protocol::Opcode::Close},
    }};
    for (const auto &[known, type] : names) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

/// A piece of the text between spaces; quotes are taken away.
struct Term {
    QString field; ///< empty: a word
    qsizetype position = 0;
    QString value;
    qsizetype valuePosition = 0;
    qsizetype valueLength = 0; ///< as it stands in the text
    bool isQuoted = false;
};

/// Cuts a filter's text into its terms.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    /// False: at the end, or at an error.
    bool next(Term &term);
    [[nodiscard]] const std::optional<FilterError> &error() const { return m_error; }

private:
    [[nodiscard]] qsizetype wordEnd() const;
    [[nodiscard]] qsizetype fieldLength(QStringView word) const;
    bool readValue(Term &term);
    bool readQuoted(Term &term);

    const QString &m_text;
    qsizetype m_position = 0;
    std::optional<FilterError> m_error;
};

qsizetype Scanner::wordEnd() const
{
    qsizetype end = m_position;
    while (end < m_text.size() && !m_text[end].isSpace())
        ++end;
    return end;
}

/// Length of the name that makes a word a field: "type" of "type:text", "len" of "len>1k". 0 for words such as
/// "http://x", "12:30" and "a>b".
qsizetype Scanner::fieldLength(QStringView word) const
{
    qsizetype length = 0;
    while (length < word.size()
        && (isAsciiLetter(word[length]) || word[length] == u'_' || (length > 0 && isAsciiDigit(word[length]))))
        ++length;
    if (length == 0 || length == word.size())
        return 0;
    QStringView rest = word.sliced(length + 1);
    if (word[length] == u':')
        return rest.startsWith(u"//") ? 0 : length;
    if (word[length] != u'<' && word[length] != u'>')
        return 0;
    if (rest.startsWith(u'='))
        rest = rest.sliced(1);
    return !rest.isEmpty() && isAsciiDigit(rest.front()) ? length : 0;
}

bool Scanner::next(Term &term)
{
    while (m_position < m_text.size() && m_text[m_position].isSpace())
        ++m_position;
    if (m_position == m_text.size())
        return false;
    term = {};
    term.position = m_position;
    const qsizetype length = fieldLength(QStringView(m_text).sliced(m_position, wordEnd() - m_position));
    if (length > 0) {
        term.field = m_text.sliced(m_position, length).toLower();
        m_position += length + 1;
    }
    return readValue(term);
}

bool Scanner::readValue(Term &term)
{
    term.valuePosition = m_position;
    if (m_position < m_text.size() && m_text[m_position] == u'"')
        return readQuoted(term);
    const qsizetype end = wordEnd();
    term.value = m_text.sliced(m_position, end - m_position);
    term.valueLength = term.value.size();
    m_position = end;
    return true;
}

/// Between quotes, \" stands for a quote and \\ for a backslash.
bool Scanner::readQuoted(Term &term)
{
    const qsizetype begin = m_position++;
    term.isQuoted = true;
    for (; m_position < m_text.size(); ++m_position) {
        QChar c = m_text[m_position];
        if (c == u'"') {
            ++m_position;
            term.valueLength = m_position - begin;
            return true;
        }
        const bool escapes = c == u'\\' && m_position + 1 < m_text.size()
            && (m_text[m_position + 1] == u'"' || m_text[m_position + 1] == u'\\');
        if (escapes)
            c = m_text[++m_position];
        term.value += c;
    }
    m_error = FilterError {FilterError::Kind::UnclosedQuote, begin, m_text.size() - begin};
    return false;
}

/// Adds what @p from makes of the term's value to @p to.
template <typename T>
std::optional<FilterError> addValue(const Term &term, std::optional<T> (*from)(QStringView), std::vector<T> &to)
{
    if (term.value.isEmpty()) {
        return FilterError {
            FilterError::Kind::MissingValue, term.position, term.valuePosition + term.valueLength - term.position};
    }
    const auto value = from(term.value);
    if (!value)
        return FilterError {FilterError::Kind::UnknownValue, term.valuePosition, term.valueLength};
    to.push_back(*value);
    return std::nullopt;
}

/// Whether people who know filters elsewhere would not mean the word itself.
bool looksLikeOperator(const QString &word)
{
    static constexpr std::array<QStringView, 12> operators {
        u"=", u"==", u"!=", u"<", u">", u"<=", u">=", u"~", u"and", u"or", u"not", u"exists"};
    const bool isOperator = std::any_of(operators.begin(), operators.end(),
        [&word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
    const bool isRegularExpression = word.startsWith(u'/') && word.indexOf(u'/', 1) > 0;
    const bool isExclusion = word.startsWith(u'-') && word.size() > 1 && !isAsciiDigit(word[1]);
    return isOperator || isRegularExpression || isExclusion || word.startsWith(u'(') || word.endsWith(u')')
        || word.startsWith(QLatin1String("$.")) || word.startsWith(QLatin1String("$["));
}

template <typename T>
bool isAmong(const std::vector<T> &allowed, T value)
{
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

} // namespace

base::Result<Filter, FilterError> Filter::parse(const QString &text)
{
    Filter filter;
    Scanner scanner(text);
    for (Term term; scanner.next(term);) {
        std::optional<FilterError> error;
        if (term.field == u"dir")
            error = addValue(term, directionFrom, filter.m_directions);
        else if (term.field == u"type")
            error = addValue(term, typeFrom, filter.m_types);
        else if (!term.field.isEmpty())
            error = FilterError {FilterError::Kind::UnknownField, term.position, term.field.size()};
        else if (!term.isQuoted && looksLikeOperator(term.value))
            error = FilterError {FilterError::Kind::Operator, term.valuePosition, term.valueLength};
        else if (!term.value.isEmpty())
            filter.m_words.append(term.value);
        if (error)
            return base::Failure {*error};
    }
    if (scanner.error())
        return base::Failure {*scanner.error()};
    return filter;
}

bool Filter::isEmpty() const
{
    return m_words.isEmpty() && m_directions.empty() && m_types.empty();
}

bool Filter::allows(const MessageRow &row) const
{
    return isAmong(m_directions, row.direction) && isAmong(m_types, row.type);
}

bool Filter::matches(const MessageRow &row, const std::optional<QString> &text) const
{
    const auto isInText = [&](const QString &word) { return text && text->contains(word, Qt::CaseInsensitive); };
    return allows(row) && std::all_of(m_words.begin(), m_words.end(), isInText);
}

} // namespace framescope::capture
