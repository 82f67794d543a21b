// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <capture/reader.h>

#include <QJsonObject>

namespace framescope::exchange {

/// What stands in every object that tells of something that happened.
struct EventHead {
    base::SessionId session;
    base::WallTime time {};
    base::MonoTime mono {};
};

/// A message on its way to the reader of the output.
struct PrintedMessage {
    base::MessageId id;
    base::Direction direction {};
    protocol::Opcode type {};
    QByteArrayView payload;
    qint64 wireSize = 0;
    bool isComplete = true;
};

/// An object that has its head: the name of the event, session, time and mono_ns.
[[nodiscard]] QJsonObject eventObject(const char *event, const EventHead &head);
/// "text", "binary", "close", "ping", "pong" or "continuation"; "0x3" for an opcode without a name.
[[nodiscard]] QString typeName(protocol::Opcode type);

/// A message as `framescope-cli --json` prints it, an object in one line without its end: its event is "message", or "ping"
/// or "pong" of such. Text that is UTF-8 stands in "text", and everything else in "base64".
[[nodiscard]] QByteArray messageLine(const EventHead &head, const PrintedMessage &message);
/// The same of a message of a recording. @p payload: all of it.
[[nodiscard]] QByteArray messageLine(
    const capture::MessageRow &row, QByteArrayView payload, const base::ClockAnchor &anchor);

} // namespace framescope::exchange
