// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/recording.h>

#include <QTemporaryDir>

namespace framescope::tests {

/// A recording made by hand, at times of its own choice. Of one session, unless beginSession() is called again.
class PlayedRecording
{
public:
    PlayedRecording();

    [[nodiscard]] QString path() const { return m_path; }

    base::SessionId beginSession(protocol::Role role = protocol::Role::Client);
    void opened(int ms) { event(ms, capture::EventKind::Opened); }
    void closed(int ms) { event(ms, capture::EventKind::Closed); }
    void out(int ms, const QByteArray &text) { add(ms, base::Direction::Out, protocol::Opcode::Text, text); }
    void in(int ms, const QByteArray &text) { add(ms, base::Direction::In, protocol::Opcode::Text, text); }
    void add(int ms, base::Direction direction, protocol::Opcode type, const QByteArray &payload, bool isComplete = true);
    /// Makes the file whole; nothing may be added any more.
    void finish();

private:
    void event(int ms, capture::EventKind kind);
    [[nodiscard]] base::MonoTime at(int ms) const;

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<capture::Recording> m_recording;
    base::SessionId m_session;
};

/// The payload of a close frame; RFC 6455, section 5.5.1.
[[nodiscard]] QByteArray closePayload(quint16 code, const QByteArray &reason = {});

} // namespace framescope::tests
