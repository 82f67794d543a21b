// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::cli {

/// Remembers SIGINT and SIGTERM, for work that runs without an event loop and asks now and then. A second one ends the
/// program. One at a time.
class InterruptFlag
{
public:
    InterruptFlag();
    ~InterruptFlag();
    InterruptFlag(const InterruptFlag &) = delete;
    InterruptFlag &operator=(const InterruptFlag &) = delete;

    [[nodiscard]] bool isSet() const;
};

} // namespace framescope::cli
