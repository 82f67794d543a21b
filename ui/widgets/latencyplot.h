// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/timelinemodel.h>

#include <widgets/qcustomplotheader.h>

namespace framescope::widgets {

class TimeTicker;

/// A span of time on screen.
struct TimeSpan {
    base::WallTime from {};
    base::WallTime to {};

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// The drawing: round trips above, rates below, events as lines through both, on one axis of time. It shows what it is
/// given, and knows nothing of mouse and keys.
class LatencyPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit LatencyPlot(QWidget *parent = nullptr);

    /// Shows the part of @p model that lies in @p span.
    void show(const models::TimelineModel &model, const TimeSpan &span);
    /// Shows nothing.
    void clear();
    /// A line at @p time; without one there is none.
    void setCursorTime(std::optional<base::WallTime> time);
    /// Colours of the present theme.
    void applyColors();

    [[nodiscard]] base::WallTime timeAt(double x) const;
    /// Pixels of a point of time, and of a round trip.
    [[nodiscard]] double xOf(base::WallTime time) const;
    [[nodiscard]] QPointF positionOf(const metrics::RoundTrip &trip) const;
    /// The two drawings without their axes, in pixels.
    [[nodiscard]] QRect plotArea() const;
    /// The round trips that are drawn.
    [[nodiscard]] const std::vector<metrics::RoundTrip> &shownRoundTrips() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLatencyRect();
    void makeRateRect();
    void showRoundTrips(const models::TimelineModel &model, const TimeSpan &span);
    void showRates(const metrics::Rates &rates, const TimeSpan &span);
    void showMarks(const models::TimelineModel &model, const TimeSpan &span);
    [[nodiscard]] std::vector<const models::TimelineModel::Mark *> marksToShow(
        const models::TimelineModel &model, const TimeSpan &span) const;
    void placeMark(QCPItemStraightLine &line, QCPAxisRect &rect, const models::TimelineModel::Mark &mark);
    void place(QCPItemStraightLine &line, QCPAxisRect &rect, base::WallTime time) const;
    [[nodiscard]] double secondsOf(base::WallTime time) const;

    QSharedPointer<TimeTicker> m_ticker;
    base::WallTime m_origin {};
    QCPAxisRect *m_latencyRect = nullptr;
    QCPAxisRect *m_rateRect = nullptr;
    QCPGraph *m_trips = nullptr;
    QCPGraph *m_messagesIn = nullptr;
    QCPGraph *m_messagesOut = nullptr;
    QCPGraph *m_bytes = nullptr;
    std::vector<QCPItemStraightLine *> m_marks;
    std::vector<QCPItemStraightLine *> m_cursor;
    std::vector<metrics::RoundTrip> m_shown;
};

} // namespace framescope::widgets
