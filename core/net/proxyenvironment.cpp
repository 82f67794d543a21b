// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyenvironment.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace framescope::net {

namespace {

struct Rule {
    QString host;
    int port = 0; ///< 0: any
};

/// "host", "host:port", "[::1]", "[::1]:port", "::1" or a network.
Rule readRule(const QString &text)
{
    const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : -1;
    const QString host = bracket > 0 ? text.mid(1, bracket - 1) : text;
    const QString rest = bracket > 0 ? text.mid(bracket + 1) : QString();
    if (bracket > 0)
        return {host, rest.startsWith(u':') ? rest.mid(1).toInt() : 0};
    if (text.count(u':') == 1)
        return {text.section(u':', 0, 0), text.section(u':', 1).toInt()};
    return {host, 0};
}

QHostAddress addressOf(const QString &text)
{
    const QHostAddress address(text);
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of ::ffff:192.0.2.1
    return isV4 ? QHostAddress(v4) : address;
}

QString withoutEndDot(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

bool isNameWithin(const QString &host, QString domain)
{
    while (domain.startsWith(u'*') || domain.startsWith(u'.'))
        domain = domain.mid(1);
    domain = withoutEndDot(domain);
    const QString name = withoutEndDot(host);
    if (domain.isEmpty() || !name.endsWith(domain, Qt::CaseInsensitive))
        return false;
    return name.size() == domain.size() || name.at(name.size() - domain.size() - 1) == u'.';
}

bool matches(const QString &text, const protocol::Url &url)
{
    const Rule rule = readRule(text);
    if (rule.port != 0 && rule.port != url.port)
        return false;
    if (rule.host == u"*")
        return true;
    const QHostAddress address = addressOf(url.host);
    if (address.isNull())
        return isNameWithin(url.host, rule.host);
    if (!rule.host.contains(u'/'))
        return addressOf(rule.host) == address;
    const auto network = QHostAddress::parseSubnet(rule.host);
    return network.second >= 0 && address.isInSubnet(network);
}

QString variable(const char *name)
{
    const QString lower = qEnvironmentVariable(name);
    return lower.isEmpty() ? qEnvironmentVariable(QByteArray(name).toUpper().constData()) : lower;
}

/// "[SCHEME://][USER:PASSWORD@]HOST[:PORT]"
std::optional<QNetworkProxy> readProxyVariable(const QString &text)
{
    const QUrl url(text.contains(u"://") ? text : u"http://" + text, QUrl::StrictMode);
    const bool isSocks = url.scheme() == u"socks5" || url.scheme() == u"socks5h" || url.scheme() == u"socks";
    if (url.host().isEmpty() || !(isSocks || url.scheme() == u"http"))
        return std::nullopt;
    const auto type = isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    const int port = url.port(isSocks ? 1080 : 80);
    return QNetworkProxy(type, url.host(QUrl::FullyDecoded), static_cast<quint16>(port), url.userName(QUrl::FullyDecoded),
        url.password(QUrl::FullyDecoded));
}

} // namespace

ProxyEnvironment ProxyEnvironment::ofProcess()
{
    return {qEnvironmentVariable("http_proxy"), variable("https_proxy"), variable("all_proxy"), variable("no_proxy")};
}

std::optional<QNetworkProxy> ProxyEnvironment::proxyFor(const protocol::Url &url) const
{
    if (bypassesProxy(no, url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QString &own = url.isSecure ? https : http;
    const QString &named = own.isEmpty() ? all : own;
    if (named.isEmpty())
        return std::nullopt;
    return readProxyVariable(named);
}

bool bypassesProxy(const QString &rules, const protocol::Url &url)
{
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    const QStringList members = rules.split(separator, Qt::SkipEmptyParts);
    return std::any_of(members.begin(), members.end(), [&url](const QString &member) { return matches(member, url); });
}

} // namespace framescope::net
