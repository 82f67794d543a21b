// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <vector>

namespace framescope::bench {

/// A timer that measures how late it is itself: for as long as that, the thread could have done nothing for the person.
class StallMeter
{
public:
    StallMeter();

    /// Forgets what was, and measures from now on.
    void start();
    void stop() { m_timer.stop(); }
    [[nodiscard]] double p99() const; ///< milliseconds
    [[nodiscard]] double longest() const;

private:
    void tick();

    QTimer m_timer;
    std::chrono::steady_clock::time_point m_due;
    std::vector<double> m_late; // milliseconds
};

} // namespace framescope::bench
