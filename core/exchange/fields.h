// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/importtarget.h>
#include <exchange/jsonreader.h>

namespace framescope::exchange {

/// Why JSON is none, or not that of the format; without path and line.
[[nodiscard]] ImportError importErrorOf(const JsonError &error);

/// Base64 as RFC 4648, section 4, has it, with or without padding. Nothing where it is something else.
[[nodiscard]] std::optional<QByteArray> bytesFromBase64(const QByteArray &text);
/// Pairs of hexadecimal digits and nothing else.
[[nodiscard]] std::optional<QByteArray> bytesFromHex(const QByteArray &text);

} // namespace framescope::exchange
