// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

namespace framescope::models {

/// What the messages around one say about it.
struct MessageNeighbours {
    /// How far is looked, in messages.
    static constexpr qint64 Reach = 100'000;

    /// The latest before it of the same session, in each direction.
    std::optional<capture::MessageOutline> previousIn;
    std::optional<capture::MessageOutline> previousOut;
    /// Of a ping that was answered, and of a pong that answers one: the time between them.
    std::optional<base::Nanoseconds> roundTrip;
    /// The control frames that crossed between its fragments in the same direction, in order (RFC 6455, section 5.4), the
    /// first MostBetween of them.
    static constexpr size_t MostBetween = 1000;
    std::vector<capture::MessageDetail> between;
};

/// Reads them within Reach of @p message. On the reader's thread.
[[nodiscard]] MessageNeighbours neighboursOf(capture::Reader &reader, const capture::MessageDetail &message);

} // namespace framescope::models
