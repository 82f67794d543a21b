// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellwords.h"

#include <QRegularExpression>

namespace framescope::workspace {

namespace {

class Splitter
{
public:
    explicit Splitter(const QString &line)
        : m_line(line)
    {
    }

    base::Result<QStringList, UnclosedQuote> split()
    {
        while (m_at < m_line.size()) {
            const qsizetype begin = m_at;
            if (!step())
                return base::Failure {UnclosedQuote {begin}};
        }
        endWord();
        return m_words;
    }

private:
    /// False where a quote is not closed.
    bool step()
    {
        const QChar c = m_line[m_at++];
        if (c.isSpace()) {
            endWord();
            return true;
        }
        if (c == u'\\') {
            takeEscaped();
            return true;
        }
        m_hasWord = true;
        if (c == u'\'')
            return takeSingle();
        if (c == u'"')
            return takeDouble();
        if (c == u'$' && next() == u'\'') {
            ++m_at;
            return takeAnsi();
        }
        m_word += c;
        return true;
    }

    [[nodiscard]] QChar next() const { return m_at < m_line.size() ? m_line[m_at] : QChar(); }

    void endWord()
    {
        if (std::exchange(m_hasWord, false))
            m_words.append(std::exchange(m_word, {}));
    }

    void takeEscaped()
    {
        if (m_at == m_line.size())
            return;
        if (next() == u'\r' && m_at + 1 < m_line.size() && m_line[m_at + 1] == u'\n')
            ++m_at;
        const QChar c = m_line[m_at++];
        if (c == u'\n') // the line goes on
            return;
        m_hasWord = true;
        m_word += c;
    }

    bool takeSingle()
    {
        const qsizetype end = m_line.indexOf(u'\'', m_at);
        if (end < 0)
            return false;
        m_word += QStringView(m_line).mid(m_at, end - m_at);
        m_at = end + 1;
        return true;
    }

    bool takeDouble()
    {
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at++];
            if (c == u'"')
                return true;
            if (c == u'\\' && QStringLiteral("\\\"$`\n").contains(next()) && m_at < m_line.size()) {
                const QChar escaped = m_line[m_at++];
                if (escaped != u'\n')
                    m_word += escaped;
                continue;
            }
            m_word += c;
        }
        return false;
    }

    bool takeAnsi()
    {
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at++];
            if (c == u'\'')
                return true;
            if (c == u'\\' && m_at < m_line.size())
                takeAnsiEscape();
            else
                m_word += c;
        }
        return false;
    }

    void takeAnsiEscape()
    {
        const QChar c = m_line[m_at++];
        const qsizetype simple = QStringLiteral("abefnrtv").indexOf(c);
        if (simple >= 0)
            m_word += QStringLiteral("\a\b\x1B\f\n\r\t\v")[simple];
        else if (c == u'x')
            takeCodePoint(2);
        else if (c == u'u')
            takeCodePoint(4);
        else if (c == u'U')
            takeCodePoint(8);
        else
            m_word += c;
    }

    void takeCodePoint(qsizetype mostDigits)
    {
        static const QRegularExpression digits(QStringLiteral("^[0-9a-fA-F]+"));
        const QString found = digits.match(m_line.mid(m_at, mostDigits)).captured();
        m_at += found.size();
        const char32_t code = found.toUInt(nullptr, 16);
        if (code != 0 && code <= QChar::LastValidCodePoint)
            m_word += QString::fromUcs4(&code, 1);
    }

    const QString &m_line;
    qsizetype m_at = 0;
    QString m_word;
    bool m_hasWord = false;
    QStringList m_words;
};

} // namespace

base::Result<QStringList, UnclosedQuote> shellWords(const QString &line)
{
    return Splitter(line).split();
}

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral(R"(^[\w@%+=:,./-]+$)"));
    if (plain.match(word).hasMatch())
        return word;
    QString quoted = word;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

} // namespace framescope::workspace
