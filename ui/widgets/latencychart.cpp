// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencychart.h"

#include "emptystate.h"
#include "latencyplot.h"

#include <base/isotime.h>
#include <format/lifecycle.h>
#include <format/numbers.h>

#include <QApplication>
#include <QLabel>
#include <QRubberBand>
#include <QVBoxLayout>

namespace framescope::widgets {

namespace {

using models::TimelineModel;

constexpr base::Nanoseconds leastSpan = std::chrono::milliseconds(1);
constexpr base::Nanoseconds mostSpan = std::chrono::hours(24 * 366);
constexpr double reach = 10; // pixels around a point that belong to it
constexpr double panStep = 0.1; // of the width
constexpr double zoomStep = 1.25;

base::Nanoseconds scaled(base::Nanoseconds span, double factor)
{
    const auto most = static_cast<double>(mostSpan.count());
    return base::Nanoseconds(static_cast<qint64>(std::clamp(static_cast<double>(span.count()) * factor, -most, most)));
}

QString secondsText(base::Nanoseconds span)
{
    return QString::number(std::chrono::duration<double>(span).count(), 'f', 9);
}

} // namespace

LatencyChart::LatencyChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new LatencyPlot(this))
    , m_empty(new EmptyState(this))
    , m_readOut(new QLabel(this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, m_plot))
    , m_span(std::make_unique<TimeSpan>())
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Latency and rates over time"));
    setMinimumHeight(140);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setFocusProxy(this);
    m_readOut->setObjectName(QStringLiteral("chartReadOut"));
    m_readOut->setTextFormat(Qt::PlainText);
    m_readOut->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_readOut->hide();
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    update();
}

void LatencyChart::setModel(TimelineModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    *m_span = {};
    if (m_model) {
        connect(m_model, &TimelineModel::changed, this, &LatencyChart::takeChange);
        m_model->start();
    }
    m_readOut->hide();
    setFollowing(true);
    takeChange();
}

void LatencyChart::setWindow(base::Nanoseconds window)
{
    m_window = window;
    setFollowing(true);
    takeChange();
}

void LatencyChart::setFollowing(bool isFollowing)
{
    if (std::exchange(m_isFollowing, isFollowing) == isFollowing)
        return;
    if (isFollowing)
        takeChange();
    Q_EMIT followingChanged(isFollowing);
}

TimeSpan LatencyChart::span() const
{
    return *m_span;
}

void LatencyChart::setSpan(const TimeSpan &span)
{
    const base::Nanoseconds width = std::clamp(span.to - span.from, leastSpan, mostSpan);
    *m_span = {span.from, span.from + width};
    setFollowing(false);
    update();
}

void LatencyChart::showAll()
{
    if (!hasData())
        return;
    const base::Nanoseconds margin = scaled(m_model->end() - m_model->begin(), 0.02) + leastSpan;
    setSpan({m_model->begin() - margin, m_model->end() + margin});
}

/// Without it there is no time to zoom, to pan or to point at.
bool LatencyChart::hasData() const
{
    return m_model && m_model->end() != base::WallTime::zero();
}

void LatencyChart::takeChange()
{
    if (m_isFollowing)
        follow();
    update();
}

void LatencyChart::follow()
{
    if (!hasData())
        return;
    const bool isAll = m_window <= base::Nanoseconds::zero();
    const base::Nanoseconds width = isAll ? std::max(m_model->end() - m_model->begin(), leastSpan) : m_window;
    *m_span = {m_model->end() - width, m_model->end() + scaled(width, 0.01)};
}

void LatencyChart::update()
{
    if (hasData())
        m_plot->show(*m_model, *m_span);
    else
        m_plot->clear();
    const bool isSilent = !m_model || m_model->roundTrips().empty();
    m_empty->setVisible(isSilent);
    if (isSilent)
        m_empty->say(m_isOfPast ? tr("No ping was answered") : tr("No ping has been answered yet"),
            m_isOfPast ? tr("Round trips are known of pings that were recorded with their pongs.")
                       : tr("Turn the heartbeat on, or send a ping."));
    Q_EMIT shownChanged();
}

metrics::Percentiles LatencyChart::percentiles() const
{
    return m_model ? m_model->percentiles(m_span->from, m_span->to) : metrics::Percentiles();
}

// Zoom and pan

void LatencyChart::pan(double share)
{
    const base::Nanoseconds by = scaled(m_span->to - m_span->from, share);
    setSpan({m_span->from + by, m_span->to + by});
}

void LatencyChart::zoom(double factor, base::WallTime around)
{
    const base::Nanoseconds width = m_span->to - m_span->from;
    const base::Nanoseconds wanted = std::clamp(scaled(width, factor), leastSpan, mostSpan);
    const double left = static_cast<double>((around - m_span->from).count()) / static_cast<double>(width.count());
    const base::WallTime from = around - scaled(wanted, left);
    setSpan({from, from + wanted});
}

void LatencyChart::keyPressEvent(QKeyEvent *event)
{
    if (!hasData())
        return QWidget::keyPressEvent(event);
    const base::WallTime middle = m_span->from + (m_span->to - m_span->from) / 2;
    switch (event->key()) {
    case Qt::Key_Left: return pan(-panStep);
    case Qt::Key_Right: return pan(panStep);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(1 / zoomStep, middle);
    case Qt::Key_Minus: return zoom(zoomStep, middle);
    case Qt::Key_Home: return showAll();
    case Qt::Key_End: return setFollowing(true);
    default: QWidget::keyPressEvent(event);
    }
}

bool LatencyChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot || !hasData())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: press(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::MouseMove: drag(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::MouseButtonRelease: release(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        zoom(std::pow(zoomStep, -wheel->angleDelta().y() / 120.0), m_plot->timeAt(wheel->position().x()));
        return true;
    }
    case QEvent::Leave:
        m_readOut->hide();
        m_plot->setCursorTime({});
        return false;
    default: return false;
    }
}

// The mouse

void LatencyChart::press(const QMouseEvent &event)
{
    setFocus(Qt::MouseFocusReason);
    if (event.button() != Qt::LeftButton)
        return;
    m_pressed = event.position();
    m_pressedTime = m_plot->timeAt(event.position().x());
    m_isSelecting = event.modifiers() & Qt::ShiftModifier;
    m_isPanning = false;
}

void LatencyChart::drag(const QMouseEvent &event)
{
    if (!m_pressed)
        return hover(event.position());
    const double moved = event.position().x() - m_pressed->x();
    if (m_isSelecting) {
        const QRect area = m_plot->plotArea();
        const int left = static_cast<int>(std::min(event.position().x(), m_pressed->x()));
        m_band->setGeometry(left, area.top(), static_cast<int>(std::abs(moved)), area.height());
        m_band->show();
    } else if (m_isPanning || std::abs(moved) > QApplication::startDragDistance()) {
        m_isPanning = true;
        const base::Nanoseconds by = m_pressedTime - m_plot->timeAt(event.position().x());
        setSpan({m_span->from + by, m_span->to + by});
    }
}

void LatencyChart::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    m_band->hide();
    const base::WallTime time = m_plot->timeAt(event.position().x());
    if (m_isSelecting && time != m_pressedTime)
        Q_EMIT spanSelected({std::min(time, m_pressedTime), std::max(time, m_pressedTime)});
    else if (!m_isPanning)
        activateAt(event.position());
}

void LatencyChart::activateAt(const QPointF &position)
{
    if (const metrics::RoundTrip *trip = tripAt(position))
        return Q_EMIT messageActivated(trip->pong);
    const base::Nanoseconds near = m_plot->timeAt(position.x() + reach / 2) - m_plot->timeAt(position.x());
    if (const TimelineModel::Mark *mark = m_model->markAt(m_plot->timeAt(position.x()), near))
        Q_EMIT eventActivated(mark->event);
}

const metrics::RoundTrip *LatencyChart::tripAt(const QPointF &position) const
{
    const metrics::RoundTrip *nearest = nullptr;
    double best = reach * reach;
    for (const metrics::RoundTrip &trip : m_plot->shownRoundTrips()) {
        const QPointF away = m_plot->positionOf(trip) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance <= best) {
            best = distance;
            nearest = &trip;
        }
    }
    return nearest;
}

void LatencyChart::hover(const QPointF &position)
{
    const bool isInside = m_plot->plotArea().contains(position.toPoint());
    const metrics::RoundTrip *trip = tripAt(position);
    m_plot->setCursor(trip ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_readOut->setVisible(isInside);
    if (!isInside)
        return m_plot->setCursorTime({});
    const base::WallTime time = trip ? trip->time : m_plot->timeAt(position.x());
    m_plot->setCursorTime(time);
    m_readOut->setText(readOut(time, trip));
    m_readOut->adjustSize();
    const QRect area = m_plot->plotArea();
    const bool isLeft = position.x() > area.center().x(); // where the mouse is not
    m_readOut->move(isLeft ? area.left() + 8 : area.right() - m_readOut->width() - 8, area.top() + 4);
    m_readOut->raise();
}

QString LatencyChart::readOut(base::WallTime time, const metrics::RoundTrip *trip) const
{
    QStringList parts {format::timeOfDay(time)};
    if (trip)
        parts.append(tr("round trip %1").arg(format::duration(trip->duration)));
    const metrics::Rates &rates = m_model->rates();
    const auto bin = rates.isEmpty() || time < rates.begin() ? -1 : (time - rates.begin()) / rates.width();
    if (bin >= 0 && static_cast<size_t>(bin) < rates.bins().size()) {
        const metrics::RateBin &amount = rates.bins()[static_cast<size_t>(bin)];
        const double perSecond = 1 / std::chrono::duration<double>(rates.width()).count();
        const auto rate = [perSecond](qint64 value) { return std::llround(static_cast<double>(value) * perSecond); };
        parts.append(tr("↓ %1/s  ↑ %2/s  %3/s")
                         .arg(format::number(rate(amount.messagesIn)), format::number(rate(amount.messagesOut)),
                             format::byteSize(rate(amount.bytesIn + amount.bytesOut))));
    }
    return parts.join(QStringLiteral("  ·  "));
}

void LatencyChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QRect upper(0, 0, width(), height() * 3 / 5);
    m_empty->setGeometry(upper);
    takeChange();
}

// Export

bool LatencyChart::savePicture(const QString &path) const
{
    return m_plot->savePng(path, m_plot->width(), m_plot->height(), 2.0);
}

QByteArray LatencyChart::csv() const
{
    QString text = QStringLiteral("time,message,round_trip_s\r\n");
    if (!m_model)
        return text.toUtf8();
    const auto isShown = [this](base::WallTime time) { return time >= m_span->from && time < m_span->to; };
    for (const metrics::RoundTrip &trip : m_model->roundTrips()) {
        if (isShown(trip.time))
            text += QString::fromLatin1(base::isoTime(trip.time)) + u',' + QString::number(trip.pong.value) + u','
                + secondsText(trip.duration) + QStringLiteral("\r\n");
    }
    text += QStringLiteral("\r\ntime,width_s,messages_in,messages_out,wire_bytes_in,wire_bytes_out\r\n");
    base::WallTime time = m_model->rates().begin();
    for (const metrics::RateBin &bin : m_model->rates().bins()) {
        if (isShown(time)) {
            const QStringList cells {QString::fromLatin1(base::isoTime(time)), secondsText(m_model->rates().width()),
                QString::number(bin.messagesIn), QString::number(bin.messagesOut), QString::number(bin.bytesIn),
                QString::number(bin.bytesOut)};
            text += cells.join(u',') + QStringLiteral("\r\n");
        }
        time += m_model->rates().width();
    }
    return text.toUtf8();
}

} // namespace framescope::widgets
