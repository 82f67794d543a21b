// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestant.h"

#include <base/clock.h>

#include <vector>

namespace framescope::bench {

/// Takes the time of round trips with one message in flight. Any one thread.
class RoundTrips
{
public:
    explicit RoundTrips(const Job &job);

    /// The text to be sent.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    void begin() { m_begin = base::monoNow(); }
    /// The echo has come. Returns whether another trip is due.
    [[nodiscard]] bool end(qsizetype size);
    [[nodiscard]] Measurement result() const;

private:
    QByteArray m_text;
    qint64 m_due;
    qint64 m_bytes = 0;
    base::MonoTime m_begin {};
    std::vector<double> m_micros;
};

} // namespace framescope::bench
