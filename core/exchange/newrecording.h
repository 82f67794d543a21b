// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/importtarget.h>

namespace framescope::exchange {

/// A recording that takes its name at its end only. Where it is not finished, nothing of it is left.
class NewRecording : public ImportTarget
{
public:
    explicit NewRecording(QString path);
    ~NewRecording() override;

    bool begin(const base::ClockAnchor &anchor) override;
    base::SessionId addSession(const capture::SessionInfo &info, base::MonoTime started) override;
    bool append(capture::MessageRecord record) override;
    bool append(capture::EventRecord record) override;
    bool annotate(capture::Note note) override;
    /// False: error() says why.
    bool finish();

    [[nodiscard]] const std::optional<capture::WriteError> &error() const { return m_error; }
    [[nodiscard]] qint64 sessions() const { return m_sessions; }
    [[nodiscard]] qint64 messages() const { return m_messages; }

private:
    bool refuse(capture::WriteError error);
    bool mayGoOn();
    void discard();

    QString m_path;
    QString m_partPath;
    std::unique_ptr<capture::Recording> m_recording;
    std::optional<capture::WriteError> m_error;
    base::MessageId m_last;
    qint64 m_sessions = 0;
    qint64 m_messages = 0;
};

} // namespace framescope::exchange
