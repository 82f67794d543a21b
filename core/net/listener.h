// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <net/connection.h>
#include <net/connectoptions.h>
#include <net/identity.h>
#include <net/page.h>

#include <functional>
#include <memory>

namespace framescope::net {

/// Where and how a server listens.
struct ListenOptions {
    QString host = QStringLiteral("127.0.0.1"); ///< an address of this machine, or its name
    quint16 port = 0; ///< 0: a free one
    std::optional<Identity> identity; ///< given: wss
    QByteArrayList subprotocols; ///< in order of preference; the first that a client offers is chosen
    std::vector<Page> pages; ///< for browsers; none: every request that is no WebSocket handshake is refused
    protocol::Limits limits;
    /// How permessage-deflate is accepted; nothing: never. The wire engine's.
    std::optional<protocol::DeflatePolicy> deflate = protocol::DeflatePolicy();
    bool answersPings = true; ///< false: not by the engine, which Qt's does all the same; RFC 6455, section 5.5.2
    EngineKind engine = EngineKind::Wire; ///< of what makeListener() has made; for those who pass the options on
    /// Whether a client may come in, by the values of its Origin and Host headers: who says no answers with 403. I/O thread.
    std::function<bool(const QByteArray &origin, const QByteArray &host)> admits;
    /// For a client to complete its request, which is refused with 408 then. TLS before it has as much time of its own.
    std::chrono::milliseconds openTimeout {10'000};
    std::chrono::milliseconds closeTimeout {10'000}; ///< for a client to answer a close frame
};

/// Where a server listens.
struct Endpoint {
    QString address;
    quint16 port = 0;
    bool isSecure = false;

    /// "ws://127.0.0.1:8080/"
    [[nodiscard]] QString url() const;
};

/// Why a server cannot listen.
struct ListenError {
    enum class Kind {
        HostNotFound, ///< no address of that name
        AddressInUse,
        AddressNotAvailable, ///< the address is not this machine's
        NotPermitted, ///< ports below 1024, mostly
        BadIdentity, ///< the certificate or its key cannot be used, or they are no pair
        Failed, ///< detail
    };
    Kind kind {};
    QString detail; ///< English
};

/// The server half of the seam: hands over connections. Lives on the I/O thread.
class Listener
{
public:
    using Handler = std::function<void(std::unique_ptr<Connection>)>;

    Listener() = default;
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    /// Stops listening. Connections that were handed over live on.
    virtual ~Listener() = default;

    /// Who gets each connection, before its opening handshake: set a handler, then open() it. The handler does not destroy
    /// the listener.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Listens, and no longer where it did. Waits for the look-up of ListenOptions::host where that is a name.
    [[nodiscard]] virtual base::Result<Endpoint, ListenError> listen(const ListenOptions &options) = 0;

protected:
    void handOver(std::unique_ptr<Connection> connection) const
    {
        if (m_handler)
            m_handler(std::move(connection));
    }

private:
    Handler m_handler;
};

/// A listener on that engine. To be made on the I/O thread.
[[nodiscard]] std::unique_ptr<Listener> makeListener(EngineKind engine);
/// A client's connection on the engine that the options name. To be made on the I/O thread.
[[nodiscard]] std::unique_ptr<Connection> makeConnection(ConnectOptions options);

// The same by the name of the engine.
[[nodiscard]] std::unique_ptr<Listener> makeWireListener();
[[nodiscard]] std::unique_ptr<Connection> makeWireConnection(ConnectOptions options);
[[nodiscard]] std::unique_ptr<Listener> makeQtListener();
[[nodiscard]] std::unique_ptr<Connection> makeQtConnection(ConnectOptions options);

} // namespace framescope::net
