// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/recording.h>

#include <chrono>

namespace framescope::tests {

/// Writes a recording of pings, each of them answered, at times of the test's choice.
class PingRecording
{
public:
    explicit PingRecording(const QString &path);

    /// A ping that is answered after @p duration, at @p time after the beginning of the recording.
    void addRoundTrip(base::Nanoseconds time, base::Nanoseconds duration);
    void addText(base::Nanoseconds time, qsizetype size = 10);
    void addEvent(base::Nanoseconds time, capture::EventKind kind);
    /// The messages so far.
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const std::shared_ptr<capture::Recording> &recording() const { return m_recording; }
    [[nodiscard]] base::WallTime begin() const { return m_recording->anchor().wall; }
    /// Completes the file.
    void finish() { m_recording.reset(); }

private:
    void add(base::Nanoseconds time, base::Direction direction, protocol::Opcode type, const QByteArray &payload);

    std::shared_ptr<capture::Recording> m_recording;
    base::SessionId m_session;
    qint64 m_count = 0;
};

} // namespace framescope::tests
