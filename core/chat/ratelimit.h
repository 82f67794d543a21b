// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <chat/limits.h>

namespace framescope::chat {

/// Keeps count of something that may happen at a Rate. The caller brings the time.
class RateLimit
{
public:
    explicit RateLimit(const Rate &rate)
        : m_rate(rate)
        , m_left(rate.burst)
    {
    }

    /// Whether it may happen now; if so, it is counted.
    [[nodiscard]] bool take(base::MonoTime now);
    /// How long until it may happen again, as of the last call of take().
    [[nodiscard]] std::chrono::milliseconds wait() const;

private:
    Rate m_rate;
    double m_left;
    base::MonoTime m_last {};
};

} // namespace framescope::chat
