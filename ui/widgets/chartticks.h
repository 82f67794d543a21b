// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>

#include <widgets/qcustomplotheader.h>

#include <functional>

namespace framescope::widgets {

/// Times of day along an axis that counts seconds from an origin: an axis of seconds since 1970 would be wrong by a quarter
/// of a microsecond.
class TimeTicker : public QCPAxisTickerTime
{
public:
    void setOrigin(base::WallTime origin) { m_origin = origin; }

protected:
    double getTickStep(const QCPRange &range) override;
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    base::WallTime m_origin {};
    double m_step = 1; ///< seconds
};

/// Ticks whose labels somebody else writes.
class LabelTicker : public QCPAxisTicker
{
public:
    explicit LabelTicker(std::function<QString(double)> label);

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    std::function<QString(double)> m_label;
};

} // namespace framescope::widgets
