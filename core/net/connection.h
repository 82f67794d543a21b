// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/event.h>

#include <functional>
#include <utility>

namespace framescope::net {

/// What an engine can do.
struct Capabilities {
    bool frames = true; ///< shows and sends single frames
    bool handshake = true; ///< shows both heads of the opening handshake
    bool pauseReading = true; ///< can slow the peer down
    bool exactTimes = true; ///< times are those of the socket
    bool compression = true; ///< speaks permessage-deflate; RFC 7692
};

/// The seam between the program and whatever speaks WebSocket for it: one connection, either role. It lives on the I/O
/// thread and is used there only. Events are delivered one after the other, never from within a call of send or close.
/// abort() does deliver what is left, Closed at last, unless it is called by the handler.
class Connection
{
public:
    using Handler = std::function<void(const Event &)>;

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    virtual ~Connection() = default;

    /// Who is told. To be set before open(). The handler may destroy the connection when it is told Closed, later only by
    /// deferring it.
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// Client: connects. Server: begins to read the request. Ends with Opened, or with Failed and Closed, or after abort()
    /// with Closed alone.
    virtual void open() = 0;
    /// @p compression: where permessage-deflate was agreed on.
    virtual protocol::SendStatus sendText(base::Bytes utf8, protocol::Compression compression) = 0;
    virtual protocol::SendStatus sendBinary(base::Bytes payload, protocol::Compression compression) = 0;
    protocol::SendStatus sendText(base::Bytes utf8) { return sendText(std::move(utf8), protocol::Compression::Usual); }
    protocol::SendStatus sendBinary(base::Bytes payload)
    {
        return sendBinary(std::move(payload), protocol::Compression::Usual);
    }
    virtual protocol::SendStatus sendPing(const QByteArray &payload) = 0;
    virtual protocol::SendStatus sendPong(const QByteArray &payload) = 0;
    /// One frame as it is, right or wrong; see protocol::Engine::sendFrame().
    virtual protocol::SendStatus sendFrame(const protocol::FrameHeader &header, base::Bytes payload) = 0;
    /// Begins the close handshake. Closed follows after at most ConnectOptions::closeTimeout, which does not run while
    /// reading is paused: the answer may be among what is not read.
    virtual protocol::SendStatus close(std::optional<protocol::CloseCode> code, const QByteArray &reason) = 0;
    /// Drops TCP at once, in whatever state.
    virtual void abort() = 0;

    /// Stops reading the socket, so that TCP slows the peer down, or reads on. Messages that came in the read under way are
    /// told all the same: at most 256 KiB with the wire engine.
    virtual void setReadingPaused(bool paused) = 0;
    /// Bytes given to send that have not left for the kernel.
    [[nodiscard]] virtual qint64 bufferedAmount() const = 0;
    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    [[nodiscard]] virtual protocol::Role role() const = 0;

protected:
    /// Where @p event is Closed, this connection may no longer exist when it returns.
    void tell(const Event &event)
    {
        if (!std::holds_alternative<Closed>(event.what)) {
            if (m_handler)
                m_handler(event);
        } else if (const Handler handler = std::exchange(m_handler, {})) { // destroys itself with the connection, perhaps
            handler(event);
        }
    }

private:
    Handler m_handler;
};

} // namespace framescope::net
