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

bool stillHas(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.exists())
        return bytes.isEmpty();
    return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
}

std::optional<FileError> save(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path()); // whether that worked is told by the file
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
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

void FileWriter::run(std::function<std::optional<FileError>()> job)
{
    ++m_pending;
    m_thread.start([this, job = std::move(job)] { m_answers.post([this, answer = job()] { takeAnswer(answer); }); });
}

void FileWriter::takeAnswer(const std::optional<FileError> &error)
{
    --m_pending;
    if (error)
        Q_EMIT failed(*error);
    if (m_pending == 0)
        Q_EMIT idle();
}

void FileWriter::write(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &before)
{
    run([path, bytes, before]() -> std::optional<FileError> {
        if (before && !stillHas(path, *before))
            return FileError {Kind::ChangedElsewhere, path, {}, 0};
        return save(path, bytes);
    });
}

void FileWriter::remove(const QString &path, const QByteArray &before)
{
    run([path, before]() -> std::optional<FileError> {
        if (!stillHas(path, before))
            return FileError {Kind::ChangedElsewhere, path, {}, 0};
        QFile file(path);
        if (file.exists() && !file.remove())
            return FileError {Kind::NotWritable, path, file.errorString(), 0};
        return {};
    });
}

void FileWriter::finish()
{
    m_thread.waitForDone();
    m_answers.runAll();
}

} // namespace framescope::workspace
