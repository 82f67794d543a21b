// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <sqlite/statement.h>

namespace framescope::capture {

// How the rows of the tables become values. The statements name the columns in this order.

inline constexpr const char *messageColumns =
    "id, session, time, direction, opcode, complete, valid_text, size, wire_size, frame_count";
inline constexpr int messageColumnCount = 10;
/// Without payload and preview.
[[nodiscard]] MessageRow messageRowFrom(const sqlite::Statement &statement);

/// Of "id, session, time, direction, opcode, wire_size, payload or NULL".
[[nodiscard]] MessageOutline outlineFrom(const sqlite::Statement &statement);

inline constexpr const char *frameColumns = "time, stream_offset, header, payload, id";
/// @p firstColumn: where they begin. Nothing where the header is not one.
[[nodiscard]] std::optional<protocol::Frame> frameFrom(const sqlite::Statement &statement, int firstColumn);

inline constexpr const char *eventColumns = "id, after_message, session, attempt, time, kind, detail, data";
/// Nothing where the kind is not known.
[[nodiscard]] std::optional<EventRow> eventRowFrom(const sqlite::Statement &statement);

inline constexpr const char *sessionColumns = "id, started, role, engine, url, name";
[[nodiscard]] SessionRow sessionRowFrom(const sqlite::Statement &statement);

} // namespace framescope::capture
