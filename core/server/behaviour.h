// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/clock.h>
#include <protocol/closecode.h>
#include <protocol/opcode.h>

#include <memory>
#include <variant>
#include <vector>

namespace framescope::server {

/// The opening handshake with a client is done.
struct ClientOpened {
};
/// A client sent a text or binary message.
struct ClientSent {
    protocol::Opcode type {};
    base::Bytes payload;
};
/// A timer that was started with StartTimer has fired.
struct TimerFired {
    base::WallTime now {};
};
/// After WantToWrite: little of what was sent is still waiting to leave.
struct RoomToWrite {
};
using BehaviourEvent = std::variant<ClientOpened, ClientSent, TimerFired, RoomToWrite>;

struct SendText {
    base::Bytes utf8;
};
struct SendBinary {
    base::Bytes payload;
};
struct SendClose {
    protocol::CloseCode code = protocol::CloseCode::Normal;
    QByteArray reason;
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
/// Asks for RoomToWrite as soon as there is some.
struct WantToWrite {
};
using Action = std::variant<SendText, SendBinary, SendClose, SendToOthers, StartTimer, WantToWrite>;
using Actions = std::vector<Action>;

/// What a test server does to one client: events in, actions out, nothing else. One object per connection, on the I/O
/// thread.
class Behaviour
{
public:
    Behaviour() = default;
    Behaviour(const Behaviour &) = delete;
    Behaviour &operator=(const Behaviour &) = delete;
    virtual ~Behaviour() = default;

    [[nodiscard]] virtual Actions handle(const BehaviourEvent &event) = 0;
};

} // namespace framescope::server
