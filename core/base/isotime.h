// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace framescope::base {

/// UTC to the nanosecond, "2024-05-01T12:01:02.123456789Z": sorts as it is; ISO 8601.
[[nodiscard]] QByteArray isoTime(WallTime time);

/// Reads what isoTime() writes, and nothing else. Nothing where the text is of another form, names no day or moment that
/// there is, or lies beyond what 64 bits of nanoseconds can hold.
[[nodiscard]] std::optional<WallTime> parseIsoTime(QByteArrayView text);

} // namespace framescope::base
