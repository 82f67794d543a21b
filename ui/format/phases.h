// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

namespace framescope::format {

/// A step on the way to an open connection, for people.
struct Phase {
    QString name;
    QString meaning; ///< one sentence
    base::Nanoseconds begin {}; ///< since the first of them began
    base::Nanoseconds length {};
};

/// The steps of one connection, from what its events say, in order: as the engine measured them where it was opened by a
/// client, and otherwise from event to event. None where fewer than two events are known. What was not seen is not among
/// them.
[[nodiscard]] std::vector<Phase> phasesOf(const std::vector<capture::EventRow> &events);

/// Those of @p events of one attempt that tell of the connection of @p selected, or of the last one where it is invalid:
/// each redirect and each answer to a 401 begins another.
[[nodiscard]] std::vector<capture::EventRow> eventsOfConnection(
    const std::vector<capture::EventRow> &events, base::EventId selected);

} // namespace framescope::format
