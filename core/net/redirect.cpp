// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redirect.h"

#include <QUrl>

namespace framescope::net {

namespace {

constexpr std::array redirects {301, 302, 303, 307, 308};

/// Says nothing of who asks.
bool isHarmless(const protocol::HttpHeader &header)
{
    const QByteArray name = header.name.toLower();
    return name == "user-agent" || name == "accept" || name == "accept-language";
}

QUrl toQUrl(const protocol::Url &url)
{
    return QUrl::fromEncoded(url.toString().toLatin1());
}

} // namespace

bool isRedirect(int status)
{
    return std::find(redirects.begin(), redirects.end(), status) != redirects.end();
}

std::optional<protocol::Url> redirectTarget(const protocol::Url &from, const protocol::HttpHead &response)
{
    const QByteArrayList locations = protocol::headerValues(response.headers, "Location");
    if (locations.size() != 1 || locations[0].isEmpty())
        return std::nullopt;
    QUrl target = toQUrl(from).resolved(QUrl::fromEncoded(locations[0], QUrl::StrictMode));
    if (target.scheme() == u"http")
        target.setScheme(QStringLiteral("ws"));
    else if (target.scheme() == u"https")
        target.setScheme(QStringLiteral("wss"));
    target.setFragment({});
    target.setUserInfo({});
    const auto url = protocol::Url::parse(QString::fromLatin1(target.toEncoded()));
    if (!target.isValid() || !url || (from.isSecure && !url->isSecure))
        return std::nullopt;
    return *url;
}

bool isSameOrigin(const protocol::Url &one, const protocol::Url &other)
{
    return one.isSecure == other.isSecure && one.port == other.port
        && one.host.compare(other.host, Qt::CaseInsensitive) == 0;
}

void leadTo(ConnectOptions &options, const protocol::Url &target)
{
    protocol::ClientRequest &request = options.request;
    const protocol::Url from = std::exchange(request.url, target);
    if (isSameOrigin(from, target)) {
        request.url.userInfo = from.userInfo;
        return;
    }
    std::erase_if(request.headers, [](const protocol::HttpHeader &header) { return !isHarmless(header); });
    options.credentials = {};
    options.tls.certificateFile.clear();
    options.tls.keyFile.clear();
    options.tls.pkcs12File.clear();
    options.tls.keyPassphrase.clear();
    options.tls.trustedFingerprints = options.tls.trustedElsewhere.value(target.endpoint());
}

} // namespace framescope::net
