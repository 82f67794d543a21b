// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/clock.h>
#include <protocol/closecode.h>
#include <protocol/opcode.h>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace framescope::server {

/// The opening handshake with a client is done.
struct ClientOpened {
};
/// What a behaviour does elsewhere has got further: it has called its Waker.
struct Woken {
    base::MonoTime now {};
};
/// A client sent a text or binary message.
struct ClientSent {
    protocol::Opcode type {};
    base::Bytes payload;
};
/// A timer that was started with StartTimer or StartSingleShot has fired.
struct TimerFired {
    base::WallTime now {};
    base::MonoTime monoNow {};
};
/// After WantToWrite: little of what was sent is still waiting to leave.
struct RoomToWrite {
    base::MonoTime now {};
};
using BehaviourEvent = std::variant<ClientOpened, ClientSent, Woken, TimerFired, RoomToWrite>;

struct SendText {
    base::Bytes utf8;
};
struct SendBinary {
    base::Bytes payload;
};
struct SendClose {
    std::optional<protocol::CloseCode> code = protocol::CloseCode::Normal; ///< nothing: an empty close frame
    QByteArray reason;
};
/// A close frame that breaks a rule, or as much of it as the engine can send (see SessionCore::closeBroken()), or else
/// EndTcp.
struct SendBrokenClose {
    QByteArray payload;
};
/// Ends TCP without a close frame, once all that was sent before has left.
struct EndTcp {
};
/// Passes a message on to all other clients of the server.
struct SendToOthers {
    protocol::Opcode type = protocol::Opcode::Text; ///< Text or Binary
    base::Bytes payload;
};
/// Fires again and again until the connection ends; left out while much of what was sent before is still waiting to leave.
struct StartTimer {
    std::chrono::milliseconds interval {};
};
/// Fires once, as precisely as the system can; one that has not fired yet is forgotten.
struct StartSingleShot {
    std::chrono::milliseconds delay {};
};
/// Asks for RoomToWrite as soon as there is some.
struct WantToWrite {
};
using Action = std::variant<SendText, SendBinary, SendClose, SendBrokenClose, EndTcp, SendToOthers, StartTimer,
    StartSingleShot, WantToWrite>;
using Actions = std::vector<Action>;

/// To be called on any thread: Woken follows, unless the connection ends before.
using Waker = std::function<void()>;

/// What a test server does to one client: events in, actions out, nothing else. One object per connection, on the I/O
/// thread.
class Behaviour
{
public:
    Behaviour() = default;
    Behaviour(const Behaviour &) = delete;
    Behaviour &operator=(const Behaviour &) = delete;
    virtual ~Behaviour() = default;

    /// Comes once, before the first event. A behaviour that reads files does so on a thread of its own, and calls @p waker.
    virtual void setWaker(const Waker &waker);
    [[nodiscard]] virtual Actions handle(const BehaviourEvent &event) = 0;
};

} // namespace framescope::server
