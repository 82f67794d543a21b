// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playedrecording.h"

#include <QtEndian>

namespace framescope::tests {

PlayedRecording::PlayedRecording()
    : m_path(m_dir.filePath(QStringLiteral("played.fscope")))
    , m_recording(std::move(capture::Recording::create(m_path)).value())
{
}

base::MonoTime PlayedRecording::at(int ms) const
{
    return m_recording->anchor().mono + std::chrono::milliseconds(ms);
}

base::SessionId PlayedRecording::beginSession(protocol::Role role)
{
    capture::SessionInfo info;
    info.role = role;
    info.url = QStringLiteral("ws://127.0.0.1:1/");
    m_session = m_recording->addSession(info, at(0));
    return m_session;
}

void PlayedRecording::add(
    int ms, base::Direction direction, protocol::Opcode type, const QByteArray &payload, bool isComplete)
{
    capture::MessageRecord record;
    record.session = m_session;
    record.direction = direction;
    record.message.opcode = type;
    record.message.assembled = payload;
    record.message.isComplete = isComplete;
    record.timeWithoutFrames = at(ms);
    m_recording->append(std::move(record));
}

void PlayedRecording::event(int ms, capture::EventKind kind)
{
    m_recording->append(capture::EventRecord {m_session, 1, kind, at(ms), {}, {}});
}

void PlayedRecording::finish()
{
    m_recording.reset();
}

QByteArray closePayload(quint16 code, const QByteArray &reason)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    return payload + reason;
}

} // namespace framescope::tests
