// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/record.h>
#include <net/event.h>

#include <optional>

namespace framescope::session {

/// Puts what a connection tells into the form in which a recording keeps it: the kind, detail and data of the record.
/// @p info: of its session. Nothing for what is a message or a part of one.
[[nodiscard]] std::optional<capture::EventRecord> toEventRecord(const net::Event &event, const capture::SessionInfo &info);

/// The detail of `request-sent` where something of the request was marked secret; ConnectOptions::secretNames.
[[nodiscard]] QJsonObject markedSecrets(const QByteArrayList &names);

/// The name that stands in recordings and in the output of programs: "local", "peer" or "none".
[[nodiscard]] QString nameOf(protocol::ClosedBy by);

} // namespace framescope::session
