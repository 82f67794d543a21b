// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencyplot.h"

#include "chartticks.h"

#include <format/numbers.h>
#include <theme/appearance.h>
#include <theme/colors.h>

namespace framescope::widgets {

namespace {

using models::TimelineModel;

constexpr int closestMarks = 3; // pixels: what is nearer is one line to the eye
constexpr double headroom = 1.15; // of an axis above its largest value

QColor translucent(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

QString durationLabel(double seconds)
{
    return seconds <= 0 ? QStringLiteral("0")
                        : format::duration(base::Nanoseconds(static_cast<qint64>(std::llround(seconds * 1e9))));
}

void setAxisColors(const QCPAxisRect &rect, const theme::Colors &colors)
{
    for (QCPAxis *axis : rect.axes()) {
        axis->setBasePen(QPen(colors.border));
        axis->setTickPen(QPen(colors.border));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(colors.textMuted);
        axis->setLabelColor(colors.textMuted);
        axis->setTickLabelFont(theme::captionFont());
        axis->setLabelFont(theme::captionFont());
        axis->grid()->setPen(QPen(colors.border, 1, Qt::SolidLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

QColor colorOf(const TimelineModel::Mark &mark, const theme::Colors &colors)
{
    if (mark.kind == capture::EventKind::Opened)
        return colors.good;
    return mark.isAlarming ? colors.error : colors.textMuted;
}

void rescale(QCPAxis &axis, double largest, double least)
{
    axis.setRange(0, std::max(largest * headroom, least));
}

} // namespace

LatencyPlot::LatencyPlot(QWidget *parent)
    : QCustomPlot(parent)
    , m_ticker(new TimeTicker)
{
    setObjectName(QStringLiteral("latencyPlot"));
    setAutoAddPlottableToLegend(false);
    setNoAntialiasingOnDrag(true);
    plotLayout()->clear();
    plotLayout()->setRowSpacing(4);
    makeLatencyRect();
    makeRateRect();
    auto *margins = new QCPMarginGroup(this);
    for (QCPAxisRect *rect : {m_latencyRect, m_rateRect}) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        rect->setMinimumMargins(QMargins(48, 8, 48, 4));
    }
    plotLayout()->setRowStretchFactor(0, 3);
    plotLayout()->setRowStretchFactor(1, 2);
    applyColors();
}

void LatencyPlot::makeLatencyRect()
{
    m_latencyRect = new QCPAxisRect(this);
    plotLayout()->addElement(0, 0, m_latencyRect);
    QCPAxis *time = m_latencyRect->axis(QCPAxis::atBottom);
    QCPAxis *duration = m_latencyRect->axis(QCPAxis::atLeft);
    time->setTicker(m_ticker);
    time->setTickLabels(false);
    duration->setTicker(QSharedPointer<QCPAxisTicker>(new LabelTicker(durationLabel)));
    duration->ticker()->setTickCount(4);
    m_trips = addGraph(time, duration);
    for (int i = 0; i < 2; ++i)
        m_cursor.push_back(new QCPItemStraightLine(this));
}

void LatencyPlot::makeRateRect()
{
    m_rateRect = new QCPAxisRect(this);
    plotLayout()->addElement(1, 0, m_rateRect);
    QCPAxis *time = m_rateRect->axis(QCPAxis::atBottom);
    QCPAxis *messages = m_rateRect->axis(QCPAxis::atLeft);
    QCPAxis *bytes = m_rateRect->axis(QCPAxis::atRight);
    bytes->setVisible(true);
    bytes->grid()->setVisible(false);
    time->setTicker(m_ticker);
    messages->setTicker(QSharedPointer<QCPAxisTicker>(new LabelTicker(
        [](double rate) { return tr("%1/s").arg(format::number(static_cast<qint64>(std::llround(rate)))); })));
    bytes->setTicker(QSharedPointer<QCPAxisTicker>(new LabelTicker(
        [](double rate) { return tr("%1/s").arg(format::byteSize(static_cast<qint64>(std::llround(rate)))); })));
    messages->ticker()->setTickCount(3);
    bytes->ticker()->setTickCount(3);
    m_messagesIn = addGraph(time, messages);
    m_messagesOut = addGraph(time, messages);
    m_bytes = addGraph(time, bytes);
    for (QCPGraph *graph : {m_messagesIn, m_messagesOut, m_bytes})
        graph->setLineStyle(QCPGraph::lsStepLeft);
}

void LatencyPlot::applyColors()
{
    const theme::Colors &colors = theme::colorsOf(palette());
    setBackground(colors.surface);
    setAxisColors(*m_latencyRect, colors);
    setAxisColors(*m_rateRect, colors);
    m_trips->setPen(QPen(translucent(colors.accent, 150), 1));
    m_trips->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colors.accent, colors.accent, 5));
    m_messagesIn->setPen(QPen(colors.incoming, 1));
    m_messagesIn->setBrush(translucent(colors.incoming, 40));
    m_messagesOut->setPen(QPen(colors.outgoing, 1));
    m_bytes->setPen(QPen(colors.textMuted, 1, Qt::DotLine));
    for (QCPItemStraightLine *line : m_cursor)
        line->setPen(QPen(colors.borderStrong, 1));
}

void LatencyPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColors();
}

double LatencyPlot::secondsOf(base::WallTime time) const
{
    return std::chrono::duration<double>(time - m_origin).count();
}

void LatencyPlot::show(const TimelineModel &model, const TimeSpan &span)
{
    m_origin = model.begin();
    m_ticker->setOrigin(m_origin);
    for (const QCPAxisRect *rect : {m_latencyRect, m_rateRect})
        rect->axis(QCPAxis::atBottom)->setRange(secondsOf(span.from), secondsOf(span.to));
    showRoundTrips(model, span);
    showRates(model.rates(), span);
    showMarks(model, span);
    replot(rpQueuedReplot);
}

void LatencyPlot::clear()
{
    m_shown.clear();
    for (QCPGraph *graph : {m_trips, m_messagesIn, m_messagesOut, m_bytes})
        graph->data()->clear();
    for (QCPItemStraightLine *line : std::exchange(m_marks, {}))
        removeItem(line);
    setCursorTime({});
    replot(rpQueuedReplot);
}

void LatencyPlot::showRoundTrips(const TimelineModel &model, const TimeSpan &span)
{
    m_shown = metrics::decimated(model.roundTrips(), span.from, span.to, std::max(m_latencyRect->width(), 1));
    QVector<double> keys;
    QVector<double> values;
    double largest = 0;
    for (const metrics::RoundTrip &trip : m_shown) {
        keys.append(secondsOf(trip.time));
        values.append(std::chrono::duration<double>(trip.duration).count());
        if (trip.time >= span.from && trip.time < span.to)
            largest = std::max(largest, values.last());
    }
    m_trips->setData(keys, values, true);
    rescale(*m_latencyRect->axis(QCPAxis::atLeft), largest, 10e-6);
}

void LatencyPlot::showRates(const metrics::Rates &rates, const TimeSpan &span)
{
    QVector<double> keys;
    QVector<double> in;
    QVector<double> out;
    QVector<double> bytes;
    const double width = std::chrono::duration<double>(rates.width()).count();
    double most = 0;
    double mostBytes = 0;
    base::WallTime begin = rates.begin();
    for (const metrics::RateBin &bin : rates.bins()) {
        keys.append(secondsOf(begin));
        in.append(static_cast<double>(bin.messagesIn) / width);
        out.append(static_cast<double>(bin.messagesOut) / width);
        bytes.append(static_cast<double>(bin.bytesIn + bin.bytesOut) / width);
        const bool isShown = begin + rates.width() > span.from && begin < span.to;
        most = isShown ? std::max({most, in.last(), out.last()}) : most;
        mostBytes = isShown ? std::max(mostBytes, bytes.last()) : mostBytes;
        begin += rates.width();
    }
    if (!keys.isEmpty()) { // the last bin ends, too
        keys.append(secondsOf(begin));
        for (QVector<double> *values : {&in, &out, &bytes})
            values->append(0);
    }
    m_messagesIn->setData(keys, in, true);
    m_messagesOut->setData(keys, out, true);
    m_bytes->setData(keys, bytes, true);
    rescale(*m_rateRect->axis(QCPAxis::atLeft), most, 10);
    rescale(*m_rateRect->axis(QCPAxis::atRight), mostBytes, 1000);
}

/// However many there are: one for each few pixels, an alarming one before others.
std::vector<const TimelineModel::Mark *> LatencyPlot::marksToShow(const TimelineModel &model, const TimeSpan &span) const
{
    std::vector<const TimelineModel::Mark *> shown;
    const auto &marks = model.marks();
    auto mark = std::partition_point(
        marks.begin(), marks.end(), [&span](const TimelineModel::Mark &one) { return one.time < span.from; });
    double lastX = std::numeric_limits<double>::lowest();
    for (; mark != marks.end() && mark->time <= span.to; ++mark) {
        const double x = xOf(mark->time);
        if (x - lastX >= closestMarks) {
            shown.push_back(&*mark);
            lastX = x;
        } else if (mark->isAlarming && !shown.back()->isAlarming) {
            shown.back() = &*mark;
        }
    }
    return shown;
}

void LatencyPlot::showMarks(const TimelineModel &model, const TimeSpan &span)
{
    const auto shown = marksToShow(model, span);
    while (m_marks.size() > 2 * shown.size()) {
        removeItem(m_marks.back());
        m_marks.pop_back();
    }
    while (m_marks.size() < 2 * shown.size())
        m_marks.push_back(new QCPItemStraightLine(this));
    for (size_t i = 0; i < shown.size(); ++i) {
        placeMark(*m_marks[2 * i], *m_latencyRect, *shown[i]);
        placeMark(*m_marks[2 * i + 1], *m_rateRect, *shown[i]);
    }
}

void LatencyPlot::placeMark(QCPItemStraightLine &line, QCPAxisRect &rect, const TimelineModel::Mark &mark)
{
    place(line, rect, mark.time);
    line.setPen(QPen(colorOf(mark, theme::colorsOf(palette())), 1, Qt::DashLine));
}

/// Upright, over all of @p rect.
void LatencyPlot::place(QCPItemStraightLine &line, QCPAxisRect &rect, base::WallTime time) const
{
    line.setClipAxisRect(&rect);
    for (QCPItemPosition *position : line.positions())
        position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    line.point1->setCoords(secondsOf(time), 0);
    line.point2->setCoords(secondsOf(time), 1);
}

void LatencyPlot::setCursorTime(std::optional<base::WallTime> time)
{
    size_t i = 0;
    for (QCPAxisRect *rect : {m_latencyRect, m_rateRect}) {
        QCPItemStraightLine *line = m_cursor[i++];
        line->setVisible(time.has_value());
        if (!time)
            continue;
        place(*line, *rect, *time);
    }
    replot(rpQueuedReplot);
}

base::WallTime LatencyPlot::timeAt(double x) const
{
    const double seconds = m_latencyRect->axis(QCPAxis::atBottom)->pixelToCoord(x);
    return m_origin + base::Nanoseconds(static_cast<qint64>(std::llround(seconds * 1e9)));
}

double LatencyPlot::xOf(base::WallTime time) const
{
    return m_latencyRect->axis(QCPAxis::atBottom)->coordToPixel(secondsOf(time));
}

QPointF LatencyPlot::positionOf(const metrics::RoundTrip &trip) const
{
    const QCPAxis *duration = m_latencyRect->axis(QCPAxis::atLeft);
    return {xOf(trip.time), duration->coordToPixel(std::chrono::duration<double>(trip.duration).count())};
}

QRect LatencyPlot::plotArea() const
{
    return m_latencyRect->rect().united(m_rateRect->rect());
}

} // namespace framescope::widgets
