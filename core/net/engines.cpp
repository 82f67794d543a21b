// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include "followingclient.h"
#include "qtclient.h"
#include "qtserverend.h"
#include "socketlistener.h"
#include "wireconnection.h"

namespace framescope::net {

QString nameOf(EngineKind engine)
{
    return engine == EngineKind::Qt ? QStringLiteral("qt") : QStringLiteral("wire");
}

namespace {

/// A listener whose connections are ends of that engine.
template <typename End>
std::unique_ptr<Listener> makeListenerOf()
{
    return std::make_unique<SocketListener>([](QTcpSocket *socket, const ListenOptions &options, const Arrival &arrival) {
        return std::make_unique<End>(socket, options, arrival);
    });
}

} // namespace

std::unique_ptr<Listener> makeWireListener()
{
    return makeListenerOf<WireConnection>();
}

std::unique_ptr<Connection> makeWireConnection(ConnectOptions options)
{
    return std::make_unique<WireConnection>(std::move(options));
}

std::unique_ptr<Listener> makeQtListener()
{
    return makeListenerOf<QtServerEnd>();
}

std::unique_ptr<Connection> makeQtConnection(ConnectOptions options)
{
    return std::make_unique<QtClient>(std::move(options));
}

std::unique_ptr<Listener> makeListener(EngineKind engine)
{
    return engine == EngineKind::Qt ? makeQtListener() : makeWireListener();
}

std::unique_ptr<Connection> makeConnection(ConnectOptions options)
{
    if (options.engine == EngineKind::Qt)
        return makeQtConnection(std::move(options));
    if (FollowingClient::isNeededFor(options))
        return std::make_unique<FollowingClient>(std::move(options));
    return makeWireConnection(std::move(options));
}

} // namespace framescope::net
