// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include "recorder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace framescope::capture {

namespace {

/// Makes the empty file: SQLite would open one that is there already.
std::optional<WriteError> makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::nullopt;
    const QFileInfo info(path);
    const bool exists = info.exists() || info.isSymLink();
    return WriteError {exists ? WriteError::Kind::AlreadyExists : WriteError::Kind::CannotCreate, path, file.errorString()};
}

base::Result<std::unique_ptr<Writer>, WriteError> makeWriter(const QString &path, const base::ClockAnchor &anchor)
{
    if (const auto error = makeFile(path))
        return base::Failure {*error};
    const auto refuse = [&](const sqlite::Error &error) {
        QFile::remove(path);
        return base::Failure {writeErrorOf(path, error, WriteError::Kind::CannotCreate)};
    };
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::ReadWrite);
    if (!database)
        return refuse(database.error());
    auto writer = Writer::create(std::move(*database), anchor);
    if (!writer)
        return refuse(writer.error());
    return std::move(*writer);
}

} // namespace

Recording::Recording(std::unique_ptr<Recorder> recorder)
    : m_recorder(std::move(recorder))
{
}

Recording::~Recording() = default;

base::Result<std::unique_ptr<Recording>, WriteError> Recording::create(const QString &path)
{
    return create(path, base::ClockAnchor::now());
}

base::Result<std::unique_ptr<Recording>, WriteError> Recording::create(const QString &path, const base::ClockAnchor &anchor)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto writer = makeWriter(absolute, anchor);
    if (!writer)
        return base::Failure {writer.error()};
    return std::unique_ptr<Recording>(new Recording(std::make_unique<Recorder>(absolute, anchor, std::move(*writer))));
}

base::Result<std::unique_ptr<Recording>, WriteError> Recording::begin(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto anchor = base::ClockAnchor::now();
    auto makeAll = [absolute, anchor] {
        QDir().mkpath(QFileInfo(absolute).path()); // whether that worked is told by the file
        return makeWriter(absolute, anchor);
    };
    auto writer = makeAll();
    if (!writer && writer.error().kind == WriteError::Kind::AlreadyExists)
        return base::Failure {writer.error()};
    auto recorder = writer ? std::make_unique<Recorder>(absolute, anchor, std::move(*writer))
                           : std::make_unique<Recorder>(absolute, anchor, std::move(makeAll), writer.error());
    return std::unique_ptr<Recording>(new Recording(std::move(recorder)));
}

QString Recording::path() const
{
    return m_recorder->path();
}

base::ClockAnchor Recording::anchor() const
{
    return m_recorder->anchor();
}

base::SessionId Recording::addSession(const SessionInfo &info)
{
    return addSession(info, base::monoNow());
}

base::SessionId Recording::addSession(const SessionInfo &info, base::MonoTime started)
{
    return m_recorder->append(SessionRecord {info, started});
}

base::MessageId Recording::append(MessageRecord record)
{
    return m_recorder->append(std::move(record));
}

base::EventId Recording::append(EventRecord record)
{
    return m_recorder->append(std::move(record));
}

void Recording::setNote(Note note)
{
    m_recorder->setNote(std::move(note));
}

qint64 Recording::pendingBytes() const
{
    return m_recorder->pendingBytes();
}

Progress Recording::progress() const
{
    return m_recorder->progress();
}

void Recording::flush()
{
    m_recorder->flush();
}

void Recording::tryAgain()
{
    m_recorder->tryAgain();
}

Recording::Subscription Recording::subscribe(std::function<void(const Progress &)> handler)
{
    return m_recorder->subscribe(std::move(handler));
}

} // namespace framescope::capture
