// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newrecording.h"

#include <QFile>
#include <QFileInfo>

namespace framescope::exchange {

namespace {
/// How much may wait for the writer, in bytes.
constexpr qint64 highWater = 8LL * 1024 * 1024;
} // namespace

NewRecording::NewRecording(QString path)
    : m_path(std::move(path))
    , m_partPath(m_path + QStringLiteral(".part"))
{
}

NewRecording::~NewRecording()
{
    if (m_recording)
        discard();
}

bool NewRecording::begin(const base::ClockAnchor &anchor)
{
    if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink())
        return refuse({capture::WriteError::Kind::AlreadyExists, m_path, {}});
    auto recording = capture::Recording::create(m_partPath, anchor);
    if (!recording)
        return refuse(recording.error());
    m_recording = std::move(*recording);
    return true;
}

base::SessionId NewRecording::addSession(const capture::SessionInfo &info, base::MonoTime started)
{
    ++m_sessions;
    return m_recording->addSession(info, started);
}

bool NewRecording::append(capture::MessageRecord record)
{
    ++m_messages;
    m_last = m_recording->append(std::move(record));
    return mayGoOn();
}

bool NewRecording::annotate(capture::Note note)
{
    note.message = m_last;
    if (m_last.isValid())
        m_recording->setNote(std::move(note));
    return mayGoOn();
}

bool NewRecording::append(capture::EventRecord record)
{
    m_recording->append(std::move(record));
    return mayGoOn();
}

bool NewRecording::finish()
{
    m_recording->flush();
    if (const auto error = m_recording->progress().error) {
        discard();
        return refuse(*error);
    }
    m_recording.reset();
    QFile part(m_partPath);
    if (part.rename(m_path))
        return true;
    const QString why = part.errorString();
    const bool exists = QFileInfo::exists(m_path);
    part.remove();
    return refuse(
        {exists ? capture::WriteError::Kind::AlreadyExists : capture::WriteError::Kind::CannotCreate, m_path, why});
}

/// Nobody knows of the other name, unless it is what is in the way.
bool NewRecording::refuse(capture::WriteError error)
{
    if (error.kind != capture::WriteError::Kind::AlreadyExists)
        error.path = m_path;
    if (!m_error)
        m_error = std::move(error);
    return false;
}

bool NewRecording::mayGoOn()
{
    if (m_recording->pendingBytes() >= highWater)
        m_recording->flush();
    const auto error = m_recording->progress().error; // nobody waits for the disk here
    return !error || refuse(*error);
}

void NewRecording::discard()
{
    m_recording.reset();
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_partPath + QString::fromLatin1(ending));
}

} // namespace framescope::exchange
