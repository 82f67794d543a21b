// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/exportsink.h>
#include <exchange/idlist.h>

namespace framescope::exchange {

/// One connection of a session, as a recording tells it. Events are kept by id: their bytes can be large.
struct Attempt {
    base::SessionId session;
    int number = 1;
    base::EventId resolving, connected, secured, request, response, opened, failed, closed;
    base::WallTime begin {};
    base::WallTime end {};
    IdList messages; ///< those that are selected
};

/// The connections of a recording in the order of their beginnings; where only a part is selected, those that it touches.
/// Goes through the recording once.
[[nodiscard]] std::vector<Attempt> findAttempts(capture::Reader &reader, Selector &selector, ExportSink &sink);

/// The event of that id, if it is there.
[[nodiscard]] std::optional<capture::EventRow> readEvent(capture::Reader &reader, base::EventId id);

} // namespace framescope::exchange
