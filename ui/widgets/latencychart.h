// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <metrics/latency.h>
#include <models/timelinemodel.h>

#include <QPointer>
#include <QWidget>

class QLabel;
class QRubberBand;

namespace framescope::widgets {

class EmptyState;
class LatencyPlot;
struct TimeSpan;

/// Round trips and rates of a log over time. The wheel and + and - zoom, dragging and the arrow keys pan, Shift and
/// dragging selects a span of time, End follows what comes, Home shows everything; a click on a point or a mark tells
/// which it was.
class LatencyChart : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyChart(QWidget *parent = nullptr);

    /// What is shown; nullptr: nothing. It may be destroyed meanwhile.
    void setModel(models::TimelineModel *model);
    [[nodiscard]] models::TimelineModel *model() const { return m_model; }

    /// Nothing more can come: said where there is no ping.
    void setOfPast(bool isOfPast) { m_isOfPast = isOfPast; }
    /// How much time is shown while it follows; zero: all there is.
    void setWindow(base::Nanoseconds window);
    /// Whether the end of the log stays at the right edge. Whoever zooms or pans ends it.
    void setFollowing(bool isFollowing);
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }

    [[nodiscard]] TimeSpan span() const;
    void setSpan(const TimeSpan &span);
    void showAll();
    /// Of the round trips in the span that is shown.
    [[nodiscard]] metrics::Percentiles percentiles() const;
    [[nodiscard]] LatencyPlot &plot() const { return *m_plot; }

    /// The picture as it stands, at twice its size.
    [[nodiscard]] bool savePicture(const QString &path) const;
    /// The span that is shown: its round trips, then its rates; RFC 4180.
    [[nodiscard]] QByteArray csv() const;

Q_SIGNALS:
    void messageActivated(framescope::base::MessageId message);
    void eventActivated(framescope::base::EventId event);
    void spanSelected(const framescope::widgets::TimeSpan &span);
    void followingChanged(bool isFollowing);
    /// Another span, or other data in it.
    void shownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool hasData() const;
    void takeChange();
    void update();
    void follow();
    void pan(double share);
    void zoom(double factor, base::WallTime around);
    void press(const QMouseEvent &event);
    void drag(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void activateAt(const QPointF &position);
    void hover(const QPointF &position);
    [[nodiscard]] const metrics::RoundTrip *tripAt(const QPointF &position) const;
    [[nodiscard]] QString readOut(base::WallTime time, const metrics::RoundTrip *trip) const;

    QPointer<models::TimelineModel> m_model;
    LatencyPlot *m_plot;
    EmptyState *m_empty;
    QLabel *m_readOut;
    QRubberBand *m_band;
    std::unique_ptr<TimeSpan> m_span;
    base::Nanoseconds m_window = std::chrono::minutes(1);
    bool m_isOfPast = false;
    bool m_isFollowing = true;
    std::optional<QPointF> m_pressed; ///< where the left button went down
    base::WallTime m_pressedTime {};
    bool m_isSelecting = false;
    bool m_isPanning = false;
};

} // namespace framescope::widgets
