// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <net/connectoptions.h>

#include <QNetworkProxy>

#include <functional>
#include <memory>

// How the engines use Qt's proxies; private to net.
namespace framescope::net {

/// What the system says of proxies on the way to @p url: the variables of the environment first. This may take long, where a
/// script is asked; any thread.
[[nodiscard]] QNetworkProxy systemProxyFor(const protocol::Url &url);
/// "host:port", or nothing where there is none.
[[nodiscard]] QString nameOf(const QNetworkProxy &proxy);

/// Finds the proxy that options ask for. Lives on the I/O thread, and does not make it wait.
class ProxyChoice
{
public:
    using Done = std::function<void(const QNetworkProxy &)>;

    ProxyChoice() = default;
    ProxyChoice(const ProxyChoice &) = delete;
    ProxyChoice &operator=(const ProxyChoice &) = delete;
    /// After that nobody is told.
    ~ProxyChoice() { cancel(); }

    /// Tells @p done: at once, unless the system has to be asked.
    void choose(const ConnectOptions &options, Done done);
    void cancel() { m_done.reset(); }

private:
    std::shared_ptr<Done> m_done; ///< while somebody waits
};

} // namespace framescope::net
