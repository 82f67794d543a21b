// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <metrics/roundtripseries.h>
#include <metrics/timeline.h>
#include <models/logmodel.h>

#include <QTimer>

namespace framescope::models {

/// What a chart shows of a log: its round trips, its rates, and its events as marks. Everything is read from the recording,
/// in slices on the reader's thread, so that a finished recording and one that is being written look the same; it reads on
/// while the log grows. Nothing is read before start().
class TimelineModel : public QObject
{
    Q_OBJECT

public:
    /// An event of the connection that a chart marks.
    struct Mark {
        base::EventId event;
        base::WallTime time {};
        capture::EventKind kind {};
        bool isAlarming = false;
    };

    /// @p log outlives it.
    explicit TimelineModel(const LogModel &log, QObject *parent = nullptr);

    /// Begins to read, and reads on from now on.
    void start();

    /// In order of time; the latest million.
    [[nodiscard]] const std::vector<metrics::RoundTrip> &roundTrips() const { return m_roundTrips.all(); }
    /// Of the round trips from @p from up to @p to.
    [[nodiscard]] metrics::Percentiles percentiles(base::WallTime from, base::WallTime to) const
    {
        return m_roundTrips.percentiles(from, to);
    }
    [[nodiscard]] const metrics::Rates &rates() const { return m_rates; }
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    /// From the first to the last message or event; both zero where there is none.
    [[nodiscard]] base::WallTime begin() const { return m_begin; }
    [[nodiscard]] base::WallTime end() const { return m_end; }
    /// Whether all that the log has was read.
    [[nodiscard]] bool isComplete() const;

    /// The event nearest to @p time, at most @p distance away; nothing where there is none.
    [[nodiscard]] const Mark *markAt(base::WallTime time, base::Nanoseconds distance) const;

Q_SIGNALS:
    /// Something was added, or all was forgotten. At most ten times a second while it reads.
    void changed();

private:
    struct Slice;

    void reset();
    void readOn();
    void take(Slice slice);
    void takeEvents();
    void extendTo(base::WallTime time);

    const LogModel &m_log;
    std::shared_ptr<metrics::Timeline> m_timeline; ///< the reader's thread's
    metrics::RoundTripSeries m_roundTrips;
    metrics::Rates m_rates;
    std::vector<Mark> m_marks;
    size_t m_eventsTaken = 0;
    base::MessageId m_next {1};
    base::WallTime m_begin {};
    base::WallTime m_end {};
    bool m_isStarted = false;
    bool m_isReading = false;
    int m_generation = 0; ///< answers to questions about an earlier recording come too late
    QTimer m_changes;
};

} // namespace framescope::models
