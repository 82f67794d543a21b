// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestant.h"

#include <base/clock.h>

namespace framescope::bench {

/// Counts the messages of a flood, from the end of the opening handshake to the last one that is due. Any one thread.
class Tally
{
public:
    explicit Tally(const Job &job)
        : m_due(job.count)
    {
    }

    void start();
    void add(qsizetype size)
    {
        m_bytes += size;
        if (++m_messages == m_due)
            stop();
    }
    /// The time runs to this moment; called again, to that one instead.
    void stop();
    [[nodiscard]] Measurement result() const;

private:
    qint64 m_due;
    qint64 m_messages = 0;
    qint64 m_bytes = 0;
    base::MonoTime m_start {};
    base::MonoTime m_end {};
    base::Nanoseconds m_cpuStart {};
    base::Nanoseconds m_cpuEnd {};
};

} // namespace framescope::bench
