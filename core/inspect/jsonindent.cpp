// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonindent.h"

#include <algorithm>

namespace framescope::inspect {

namespace {

class Indenter
{
public:
    Indenter(QByteArrayView json, qsizetype longest)
        : m_json(json)
        , m_longest(longest)
    {
    }

    IndentedJson run();

private:
    [[nodiscard]] bool isSpace(char c) const { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\x1e'; }
    void skipSpace();
    void newLine();
    void string();
    void word();
    void open(char c);
    void close(char c);
    void token(char c);

    QByteArrayView m_json;
    qsizetype m_longest;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    QByteArray m_text;
};

void Indenter::skipSpace()
{
    while (m_at < m_json.size() && isSpace(m_json[m_at]))
        ++m_at;
}

void Indenter::newLine()
{
    constexpr qsizetype deepest = 64; // further in, a line would be nothing but blanks
    m_text += '\n' + QByteArray(2 * std::min(m_depth, deepest), ' ');
}

void Indenter::string()
{
    const qsizetype begin = m_at++;
    while (m_at < m_json.size() && m_json[m_at] != '"')
        m_at += m_json[m_at] == '\\' ? 2 : 1;
    m_at = std::min(m_at + 1, m_json.size());
    m_text.append(m_json.sliced(begin, std::min(m_at - begin, m_longest + 1)));
}

void Indenter::word()
{
    const qsizetype begin = m_at++;
    while (m_at < m_json.size() && !isSpace(m_json[m_at]) && !QByteArrayView("{}[],:\"").contains(m_json[m_at]))
        ++m_at;
    m_text.append(m_json.sliced(begin, std::min(m_at - begin, m_longest + 1)));
}

void Indenter::open(char c)
{
    m_text += c;
    ++m_at;
    skipSpace();
    const bool isEmpty = m_at < m_json.size() && m_json[m_at] == (c == '{' ? '}' : ']');
    ++m_depth;
    if (!isEmpty)
        newLine();
}

void Indenter::close(char c)
{
    m_depth = std::max<qsizetype>(m_depth - 1, 0);
    if (!m_text.endsWith('{') && !m_text.endsWith('['))
        newLine();
    m_text += c;
    ++m_at;
}

void Indenter::token(char c)
{
    switch (c) {
    case '{':
    case '[': return open(c);
    case '}':
    case ']': return close(c);
    case '"': return string();
    case ',':
        m_text += c;
        ++m_at;
        return newLine();
    case ':':
        m_text += ": ";
        ++m_at;
        return;
    default: word();
    }
}

IndentedJson Indenter::run()
{
    for (skipSpace(); m_at < m_json.size() && m_text.size() <= m_longest; skipSpace()) {
        const char c = m_json[m_at];
        const bool beginsValue = m_depth == 0 && !m_text.isEmpty() && c != ',' && c != ':' && c != '}' && c != ']'
            && !m_text.endsWith(": ") && !m_text.endsWith('\n');
        if (beginsValue)
            newLine();
        token(c);
    }
    const bool isCut = m_at < m_json.size() || m_text.size() > m_longest;
    m_text.truncate(m_longest);
    return {std::move(m_text), isCut};
}

} // namespace

IndentedJson indentedJson(QByteArrayView json, qsizetype longest)
{
    return Indenter(json, longest).run();
}

} // namespace framescope::inspect
