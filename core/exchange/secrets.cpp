// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

#include <protocol/secretname.h>

namespace framescope::exchange {

namespace {

bool isFolded(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

/// Where an authority ends; RFC 3986, section 3.2.
bool endsAuthority(char c)
{
    return QByteArrayView("/?#\\ \t\r\n\"',;<>").contains(c);
}

bool beginsParameter(char c)
{
    return c == '?' || c == '&' || c == '#';
}

/// Where the value of a parameter ends, in a URL or in a text with URLs.
bool endsValue(char c)
{
    return QByteArrayView("&# \t\r\n\"<>").contains(c);
}

QByteArray withoutUserInfo(QByteArrayView value)
{
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype mark = value.indexOf("://"); mark >= 0; mark = value.indexOf("://", from)) {
        const qsizetype begin = mark + 3;
        const qsizetype end = std::find_if(value.begin() + begin, value.end(), endsAuthority) - value.begin();
        const qsizetype at = value.first(end).lastIndexOf('@');
        out += value.sliced(from, begin - from);
        if (at >= begin)
            out += redactionMark;
        from = std::max(begin, at);
    }
    return out + value.sliced(from);
}

QByteArray withoutParameters(QByteArrayView text, const SecretNames &names)
{
    QByteArray out;
    qsizetype from = 0;
    while (true) {
        const auto found = std::find_if(text.begin() + from, text.end(), beginsParameter);
        if (found == text.end())
            return out + text.sliced(from);
        const qsizetype begin = found - text.begin() + 1;
        const auto isNoName = [](char c) { return c == '=' || beginsParameter(c) || endsValue(c); };
        const qsizetype equals = std::find_if(text.begin() + begin, text.end(), isNoName) - text.begin();
        const bool isSecret =
            equals < text.size() && text[equals] == '=' && names.isParameter(text.sliced(begin, equals - begin));
        const qsizetype next = isSecret ? equals + 1 : begin;
        out += text.sliced(from, next - from);
        from = next;
        if (!isSecret)
            continue;
        out += redactionMark;
        from = std::find_if(text.begin() + next, text.end(), endsValue) - text.begin();
    }
}

/// Goes through the lines of a head.
class HeadRedactor
{
public:
    explicit HeadRedactor(const SecretNames &names)
        : m_names(names)
    {
    }

    [[nodiscard]] QByteArray line(QByteArrayView line)
    {
        if (std::exchange(m_isFirst, false)) // the target may have a colon
            return redactedText(line, m_names);
        if (isFolded(line))
            return m_isSecret ? QByteArray(" ") + redactionMark : redactedText(line, m_names);
        const qsizetype colon = line.indexOf(':');
        m_isSecret = colon > 0 && m_names.isHeader(line.first(colon).trimmed());
        return m_isSecret ? line.first(colon) + QByteArray(": ") + redactionMark : redactedText(line, m_names);
    }

private:
    const SecretNames &m_names;
    bool m_isFirst = true;
    bool m_isSecret = false; ///< the header that a folded line belongs to
};

} // namespace

void SecretNames::mark(const QByteArray &mark)
{
    m_marks.insert(mark.startsWith('?') ? mark : mark.toLower());
}

bool SecretNames::isHeader(QByteArrayView name) const
{
    return protocol::isSecretName(name) || (!m_marks.isEmpty() && m_marks.contains(name.toByteArray().toLower()));
}

bool SecretNames::isParameter(QByteArrayView name) const
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(name.toByteArray().replace('+', ' '));
    return protocol::isSecretName(decoded) || (!m_marks.isEmpty() && m_marks.contains('?' + decoded));
}

QByteArray redactedText(QByteArrayView text, const SecretNames &names)
{
    return withoutParameters(withoutUserInfo(text), names);
}

QByteArray redactedHead(const QByteArray &head, const SecretNames &names)
{
    QByteArray out;
    HeadRedactor redactor(names);
    qsizetype begin = 0;
    while (begin < head.size()) {
        const qsizetype feed = head.indexOf('\n', begin);
        qsizetype end = feed < 0 ? head.size() : feed;
        if (end > begin && head[end - 1] == '\r')
            --end;
        if (end == begin) // the head is over
            break;
        out += redactor.line(QByteArrayView(head).sliced(begin, end - begin));
        begin = feed < 0 ? head.size() : feed + 1;
        out += head.sliced(end, begin - end);
    }
    return out + head.sliced(begin);
}

} // namespace framescope::exchange
