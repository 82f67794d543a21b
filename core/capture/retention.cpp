// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include "singlefile.h"

#include <QDir>
#include <QFile>

namespace framescope::capture {

namespace {

/// What changed since is taken for open: a recording has no log beside it before its first batch.
constexpr qint64 newSeconds = 60;

qint64 sizeBeside(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size();
}

} // namespace

QStringList surplusOf(std::vector<StoredRecording> recordings, qint64 limit)
{
    std::sort(recordings.begin(), recordings.end(), [](const StoredRecording &a, const StoredRecording &b) {
        return a.lastChange != b.lastChange ? a.lastChange < b.lastChange : a.path < b.path;
    });
    qint64 total = 0;
    for (const StoredRecording &recording : recordings)
        total += recording.size;
    QStringList surplus;
    for (const StoredRecording &recording : recordings) {
        if (total <= limit)
            break;
        if (recording.isKept)
            continue;
        surplus.append(recording.path);
        total -= recording.size;
    }
    return surplus;
}

std::vector<StoredRecording> storedIn(const QString &folder)
{
    std::vector<StoredRecording> stored;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.fscope")}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        const bool isNew = file.lastModified().secsTo(QDateTime::currentDateTime()) < newSeconds;
        const bool isOpen = isNew || QFileInfo::exists(path + QStringLiteral("-wal"));
        stored.push_back({path, file.size() + sizeBeside(path), file.lastModified(), isOpen});
    }
    return stored;
}

QStringList leftIn(const QString &folder)
{
    QStringList left;
    const auto files = QDir(folder).entryInfoList(
        {QStringLiteral("*.fscope")}, QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (sizeBeside(file.absoluteFilePath()) > 0)
            left.append(file.absoluteFilePath());
    }
    return left;
}

void completeAllLeft(const QString &folder)
{
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.fscope")}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files)
        completeLeft(file.absoluteFilePath());
}

QStringList enforceRetention(const QString &folder, qint64 limit, const QStringList &kept)
{
    auto stored = storedIn(folder);
    for (StoredRecording &recording : stored)
        recording.isKept = recording.isKept || kept.contains(recording.path);
    QStringList gone;
    for (const QString &path : surplusOf(std::move(stored), limit)) {
        if (QFile::remove(path))
            gone.append(path);
    }
    return gone;
}

} // namespace framescope::capture
