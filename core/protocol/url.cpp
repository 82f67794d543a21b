// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "url.h"

#include <QUrl>

namespace framescope::protocol {

namespace {

using Kind = UrlError::Kind;

base::Failure<UrlError> failure(Kind kind, QString detail = {})
{
    return {UrlError {kind, std::move(detail)}};
}

quint16 defaultPort(bool isSecure)
{
    return isSecure ? 443 : 80;
}

QByteArray resourceNameOf(const QUrl &url)
{
    QByteArray name = url.path(QUrl::FullyEncoded).toLatin1();
    if (name.isEmpty())
        name = "/";
    if (url.hasQuery())
        name += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return name;
}

QByteArray userInfoOf(const QUrl &url)
{
    if (url.userName().isEmpty() && url.password().isEmpty())
        return {};
    return (url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded)).toUtf8();
}

/// "localhost:8080" and "127.0.0.1" parse as a scheme or as a path: what is missing is the scheme.
bool lacksScheme(const QString &text)
{
    return !text.contains(QLatin1String("://"));
}

/// What the parser says, without the text itself, which may hold a password.
QString complaintOf(const QUrl &url)
{
    return url.errorString().section(QLatin1String("; source was"), 0, 0);
}

/// "[v1.x]", an address of a version that is still to come; RFC 3986, section 3.2.2. Without its brackets it would read as a
/// name.
bool isFutureAddress(const QUrl &url)
{
    return url.host().startsWith(u'v', Qt::CaseInsensitive) && url.authority(QUrl::FullyEncoded).contains(u'[');
}

/// "ZoneID = 1*( unreserved / pct-encoded )"; RFC 6874, section 2. Qt takes brackets there, too.
bool hasOddZone(const QString &host)
{
    static const QRegularExpression zone(QStringLiteral("\\A(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+\\z"));
    const qsizetype at = host.indexOf(u'%');
    return at >= 0 && !zone.match(host.sliced(at + 1)).hasMatch();
}

/// @p host with @p to for the first @p from, which is what parts an IPv6 address from its zone; RFC 6874, section 2.
QString withZoneMark(QString host, QLatin1String from, QLatin1String to)
{
    const qsizetype at = host.indexOf(from);
    return at < 0 ? host : host.replace(at, from.size(), to);
}

/// As it stands before the path: the host, an IPv6 address in brackets, and the port unless it is the scheme's own.
QString hostAndPort(const Url &url, const QString &host)
{
    QString text = host.contains(u':') ? u'[' + host + u']' : host;
    if (url.port != defaultPort(url.isSecure))
        text += u':' + QString::number(url.port);
    return text;
}

} // namespace

const char *nameOf(UrlError::Kind kind)
{
    switch (kind) {
    case Kind::Empty: return "empty";
    case Kind::Unparsable: return "unparsable";
    case Kind::UnknownScheme: return "unknown-scheme";
    case Kind::NoHost: return "no-host";
    case Kind::Fragment: return "fragment";
    }
    Q_UNREACHABLE();
}

base::Result<Url, UrlError> Url::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(Kind::Empty);
    if (lacksScheme(trimmed))
        return failure(Kind::UnknownScheme);
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return failure(Kind::Unparsable, complaintOf(url));
    const QString scheme = url.scheme();
    if (scheme != QLatin1String("ws") && scheme != QLatin1String("wss"))
        return failure(Kind::UnknownScheme, scheme);
    if (url.host().isEmpty())
        return failure(Kind::NoHost);
    if (isFutureAddress(url))
        return failure(Kind::Unparsable, url.host());
    if (url.hasFragment())
        return failure(Kind::Fragment);
    Url result;
    result.isSecure = scheme == QLatin1String("wss");
    result.host = withZoneMark(url.host(QUrl::FullyEncoded), QLatin1String("%25"), QLatin1String("%"));
    if (hasOddZone(result.host))
        return failure(Kind::Unparsable, url.host());
    result.port = static_cast<quint16>(url.port(defaultPort(result.isSecure)));
    result.resourceName = resourceNameOf(url);
    result.userInfo = userInfoOf(url);
    return result;
}

QByteArray Url::hostHeader() const
{
    return hostAndPort(*this, host.section(u'%', 0, 0)).toLatin1(); // a zone means something on this machine only
}

QString Url::endpoint() const
{
    const bool isIpv6 = host.contains(u':');
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host.toLower(), QString::number(port));
}

QString Url::toString() const
{
    return (isSecure ? QStringLiteral("wss://") : QStringLiteral("ws://"))
        + hostAndPort(*this, withZoneMark(host, QLatin1String("%"), QLatin1String("%25")))
        + QString::fromLatin1(resourceName);
}

} // namespace framescope::protocol
