// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>
#include <net/event.h>

namespace framescope::cli {

/// Writes one line to standard error. Any thread.
void diagnose(const QString &line);
/// What happened, why, and what to try, a line each. Any thread.
void diagnose(const format::Explanation &explanation);
/// Why there is no connection, or why it broke; of a refused handshake also the status, the headers and the body.
/// @p head: of the response, where one came.
void diagnose(const net::ConnectError &error, const QString &host, const QByteArray &head);
/// How the connection ended, in one line.
[[nodiscard]] QString sentenceFor(const protocol::CloseOutcome &outcome);

} // namespace framescope::cli
