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

} // namespace

base::Result<Url, UrlError> Url::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(Kind::Empty);
    if (lacksScheme(trimmed))
        return failure(Kind::UnknownScheme);
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return failure(Kind::Unparsable, url.errorString());
    const QString scheme = url.scheme();
    if (scheme != QLatin1String("ws") && scheme != QLatin1String("wss"))
        return failure(Kind::UnknownScheme, scheme);
    if (url.host().isEmpty())
        return failure(Kind::NoHost);
    if (url.hasFragment())
        return failure(Kind::Fragment);
    Url result;
    result.isSecure = scheme == QLatin1String("wss");
    result.host = url.host(QUrl::FullyEncoded);
    if (result.host.startsWith(u'['))
        result.host = result.host.mid(1, result.host.size() - 2);
    result.port = static_cast<quint16>(url.port(defaultPort(result.isSecure)));
    result.resourceName = resourceNameOf(url);
    result.userInfo = userInfoOf(url);
    return result;
}

QByteArray Url::hostHeader() const
{
    QByteArray value = host.toLatin1();
    if (host.contains(u':'))
        value = '[' + value + ']';
    if (port != defaultPort(isSecure))
        value += ':' + QByteArray::number(port);
    return value;
}

QString Url::toString() const
{
    return (isSecure ? QStringLiteral("wss://") : QStringLiteral("ws://")) + QString::fromLatin1(hostHeader())
        + QString::fromLatin1(resourceName);
}

} // namespace framescope::protocol
