// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace framescope::bench {

/// What one contestant did in one run. It crosses processes as a line of JSON.
struct Measurement {
    qint64 messages = 0;
    qint64 bytes = 0; ///< of their payloads
    double seconds = 0;
    double cpuSeconds = 0; ///< that the process spent on it, in all its threads
    double p50 = 0; ///< of round trips, in microseconds; 0: none were measured
    double p99 = 0;
    double stallP99 = 0; ///< how late the window's thread came to what was due, in milliseconds; 0: there was no window
    double stallMax = 0;
    qint64 recorded = -1; ///< messages that are in the file; -1: nothing was to be recorded
    qint64 peakKiB = 0; ///< the most memory that the process ever had
    QString failure; ///< why there is nothing else, English

    [[nodiscard]] double messageRate() const { return seconds > 0 ? static_cast<double>(messages) / seconds : 0; }
    [[nodiscard]] double byteRate() const { return seconds > 0 ? static_cast<double>(bytes) / seconds : 0; }

    [[nodiscard]] QByteArray toLine() const;
    [[nodiscard]] static Measurement fromLine(const QByteArray &line);
    [[nodiscard]] static Measurement failed(const QString &why);
};

/// The most memory that a process had, in MiB.
[[nodiscard]] inline double peakMebi(const Measurement &run)
{
    return static_cast<double>(run.peakKiB) / 1024;
}

/// VmHWM of this process, in KiB.
[[nodiscard]] qint64 peakMemory();

} // namespace framescope::bench
