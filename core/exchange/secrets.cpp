// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

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

/// Goes through the lines of a head.
class HeadRedactor
{
public:
    [[nodiscard]] QByteArray line(QByteArrayView line)
    {
        if (isFolded(line))
            return m_isSecret ? QByteArray(" ") + redactionMark : withoutUserInfo(line);
        const qsizetype colon = line.indexOf(':');
        m_isSecret = colon > 0 && isSecretHeader(line.first(colon).trimmed());
        return m_isSecret ? line.first(colon) + QByteArray(": ") + redactionMark : withoutUserInfo(line);
    }

private:
    bool m_isSecret = false; ///< the header that a folded line belongs to
};

} // namespace

bool isSecretHeader(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 4> names {"authorization", "proxy-authorization", "cookie", "set-cookie"};
    return std::any_of(names.begin(), names.end(),
        [name](QByteArrayView secret) { return secret.compare(name, Qt::CaseInsensitive) == 0; });
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

QByteArray redactedHead(const QByteArray &head)
{
    QByteArray out;
    HeadRedactor redactor;
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
