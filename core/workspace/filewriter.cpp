// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace framescope::workspace {

namespace {

using Kind = FileError::Kind;

/// Why @p path must not be written over, if it must not. A file that nobody may read may have changed or not: it stays.
std::optional<FileError> findObstacle(const QString &path, const QByteArray &expected)
{
    const FileError changed {Kind::ChangedElsewhere, path, {}, 0};
    QFile file(path);
    if (!file.exists())
        return expected.isEmpty() ? std::nullopt : std::optional(changed);
    if (!file.open(QIODevice::ReadOnly))
        return FileError {Kind::NotWritable, path, file.errorString(), 0};
    const bool isSame = file.size() == expected.size() && file.readAll() == expected;
    return isSame ? std::nullopt : std::optional(changed);
}

std::optional<FileError> save(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path()); // whether that worked is told by the file
    QSaveFile file(path);
    // What is still in its buffer when it commits may fail without a word, and leaves the file empty.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return FileError {Kind::NotWritable, path, file.errorString(), 0};
}

} // namespace

FileWriter::FileWriter(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1); // in order
}

FileWriter::~FileWriter()
{
    m_thread.waitForDone();
}

void FileWriter::run(const QString &path, std::function<std::optional<FileError>()> job)
{
    ++m_pending;
    m_thread.start(
        [this, path, job = std::move(job)] { m_answers.post([this, path, answer = job()] { takeAnswer(path, answer); }); });
}

void FileWriter::takeAnswer(const QString &path, const std::optional<FileError> &error)
{
    --m_pending;
    if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT written(path);
    if (m_pending == 0)
        Q_EMIT idle();
}

/// Whoever asks next believes that the file has what was asked for last.
QByteArray FileWriter::reallyThere(const QString &path, const QByteArray &before) const
{
    const auto unwritten = m_unwritten.find(path);
    return unwritten != m_unwritten.end() && unwritten->second.asked == before ? unwritten->second.there : before;
}

std::optional<FileError> FileWriter::writeOver(const QString &path, const QByteArray &bytes, const QByteArray &before)
{
    const QByteArray there = reallyThere(path, before);
    auto error = findObstacle(path, there);
    if (!error)
        error = save(path, bytes);
    if (error && error->kind == Kind::NotWritable)
        m_unwritten[path] = {bytes, there};
    else
        m_unwritten.erase(path);
    return error;
}

void FileWriter::write(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &before)
{
    run(path, [this, path, bytes, before] { return before ? writeOver(path, bytes, *before) : save(path, bytes); });
}

void FileWriter::remove(const QString &path, const QByteArray &before)
{
    run(path, [this, path, before]() -> std::optional<FileError> {
        if (const auto obstacle = findObstacle(path, reallyThere(path, before)))
            return obstacle;
        QFile file(path);
        if (file.exists() && !file.remove())
            return FileError {Kind::NotWritable, path, file.errorString(), 0};
        m_unwritten.erase(path);
        return {};
    });
}

void FileWriter::finish()
{
    m_thread.waitForDone();
    m_answers.runAll();
}

} // namespace framescope::workspace
