// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxies.h"

#include "proxyenvironment.h"

#include <thread>

namespace framescope::net {

namespace {

QNetworkProxy make(QNetworkProxy::ProxyType type, const ProxyOptions &options)
{
    QNetworkProxy proxy(type, options.host, options.port, options.user, options.password);
    if (type == QNetworkProxy::HttpProxy)
        proxy.setRawHeader("User-Agent", "Framescope");
    return proxy;
}

/// One through which TCP goes: as it is, or by CONNECT. Nothing for what only fetches files.
std::optional<QNetworkProxy> asTunnel(const QNetworkProxy &proxy)
{
    switch (proxy.type()) {
    case QNetworkProxy::NoProxy: return QNetworkProxy(QNetworkProxy::NoProxy);
    case QNetworkProxy::Socks5Proxy: return proxy;
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        return make(QNetworkProxy::HttpProxy, {{}, proxy.hostName(), proxy.port(), proxy.user(), proxy.password()});
    default: return std::nullopt;
    }
}

} // namespace

QNetworkProxy systemProxyFor(const protocol::Url &url)
{
    if (const auto named = ProxyEnvironment::ofProcess().proxyFor(url)) {
        if (const auto tunnel = asTunnel(*named))
            return *tunnel;
    }
    // Systems have no rules for ws: and wss:.
    const QString scheme = url.isSecure ? QStringLiteral("https://") : QStringLiteral("http://");
    const QUrl asked(scheme + QString::fromLatin1(url.hostHeader()) + u'/');
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asked))) {
        if (const auto tunnel = asTunnel(proxy))
            return *tunnel;
    }
    return {QNetworkProxy::NoProxy};
}

QString nameOf(const QNetworkProxy &proxy)
{
    if (proxy.hostName().isEmpty())
        return {};
    const QString host = proxy.hostName();
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(proxy.port());
}

void ProxyChoice::choose(const ConnectOptions &options, Done done)
{
    switch (options.proxy.kind) {
    case ProxyOptions::Kind::None: return done(QNetworkProxy(QNetworkProxy::NoProxy));
    case ProxyOptions::Kind::HttpConnect: return done(make(QNetworkProxy::HttpProxy, options.proxy));
    case ProxyOptions::Kind::Socks5: return done(make(QNetworkProxy::Socks5Proxy, options.proxy));
    case ProxyOptions::Kind::System: break;
    }
    m_done = std::make_shared<Done>(std::move(done));
    const std::shared_ptr<base::TaskQueue> queue(new base::TaskQueue, [](base::TaskQueue *dead) { dead->deleteLater(); });
    // A script that is asked may take its time, and nobody needs to wait for it at the end of the program.
    std::thread([queue, url = options.request.url, weak = std::weak_ptr(m_done)] {
        queue->post([proxy = systemProxyFor(url), weak] {
            if (const auto waiting = weak.lock())
                (*waiting)(proxy);
        });
    }).detach();
}

} // namespace framescope::net
