// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <exchange/messagejson.h>
#include <net/connectoptions.h>
#include <net/event.h>

#include <QJsonObject>

namespace framescope::cli {

using exchange::EventHead;
using exchange::PrintedMessage;

/// "2024-05-01T12:01:02.123456789Z"
[[nodiscard]] QString isoTime(base::WallTime time);
/// "in" or "out"
[[nodiscard]] QString nameOf(base::Direction direction);
/// "text", "binary", "close", "ping" or "pong"; "0x3" for an opcode without a name.
[[nodiscard]] QString nameOf(protocol::Opcode opcode);

// One object each, as `--json` prints it. The name of the event is its "event".
/// A server is ready; it is no session, and has 0 in its place.
[[nodiscard]] QJsonObject listeningJson(const EventHead &head, const QString &url);
[[nodiscard]] QJsonObject connectingJson(const EventHead &head, const QString &url);
/// @p response: its head, as it crossed the wire.
/// Without @p response nothing is said of it.
/// @p secured: null where there is no TLS. Phases are in milliseconds, those that are known.
[[nodiscard]] QJsonObject openJson(const EventHead &head, net::EngineKind engine, const net::Opened &opened,
    const protocol::HttpHead &response, const net::Secured *secured = nullptr);
using exchange::messageLine;
[[nodiscard]] QJsonObject frameJson(const EventHead &head, base::Direction direction, const protocol::Frame &frame);
[[nodiscard]] QJsonObject violationJson(const EventHead &head, const protocol::Violation &violation);
[[nodiscard]] QJsonObject discardedJson(const EventHead &head, const protocol::BytesDiscarded &discarded);
/// @p response: what the server answered, where it did.
[[nodiscard]] QJsonObject errorJson(
    const EventHead &head, const net::ConnectError &error, const QString &host, const protocol::HttpHead &response);
[[nodiscard]] QJsonObject closedJson(const EventHead &head, const protocol::CloseOutcome &outcome);
[[nodiscard]] QJsonObject followedJson(const EventHead &head, const net::Followed &followed);
[[nodiscard]] QJsonObject waitingJson(const EventHead &head, const net::Waiting &waiting);
[[nodiscard]] QJsonObject queuedJson(const EventHead &head, const net::Queued &queued);
[[nodiscard]] QJsonObject lingeredJson(const EventHead &head, const net::Lingered &lingered);
[[nodiscard]] QJsonObject overrunJson(const EventHead &head, const net::Overrun &overrun);

} // namespace framescope::cli
