// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartticks.h"

#include <QDateTime>

namespace framescope::widgets {

namespace {

double secondsOf(base::Nanoseconds span)
{
    return std::chrono::duration<double>(span).count();
}

QString formatFor(double step)
{
    if (step >= 60)
        return QStringLiteral("HH:mm");
    return step >= 1 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz");
}

} // namespace

double TimeTicker::getTickStep(const QCPRange &range)
{
    // QCPAxisTickerTime takes steps that are round on a clock from one second on, and decimal ones below.
    m_step = QCPAxisTickerTime::getTickStep(range);
    return m_step;
}

/// Round on the clock, and not as counted from the origin.
QVector<double> TimeTicker::createTickVector(double tickStep, const QCPRange &range)
{
    const double day = 24 * 3600;
    const double local =
        QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(m_origin).count()).offsetFromUtc();
    const double shift = std::fmod(secondsOf(m_origin) + local, day);
    QVector<double> ticks = QCPAxisTickerTime::createTickVector(tickStep, {range.lower + shift, range.upper + shift});
    for (double &tick : ticks)
        tick -= shift;
    return ticks;
}

QString TimeTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    const auto time = m_origin + base::Nanoseconds(static_cast<qint64>(std::llround(tick * 1e9)));
    const auto milliseconds = std::chrono::round<std::chrono::milliseconds>(time).count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(formatFor(m_step));
}

LabelTicker::LabelTicker(std::function<QString(double)> label)
    : m_label(std::move(label))
{
}

QString LabelTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return m_label(tick);
}

} // namespace framescope::widgets
