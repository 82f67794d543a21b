// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filestore.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace framescope::chat {

namespace {

constexpr qint64 secondsToKeep = 24LL * 60 * 60;

qint64 bytesIn(const QDir &folder)
{
    qint64 sum = 0;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
        sum += file.size();
    return sum;
}

void removeOld(const QDir &folder)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        if (file.lastModified().secsTo(now) > secondsToKeep)
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace

FileStore::FileStore(const QString &folder, qint64 largestStorage)
    : m_files(folder + QStringLiteral("/files"))
    , m_incoming(folder + QStringLiteral("/incoming"))
    , m_largest(largestStorage)
{
    QDir().mkpath(m_files.path());
    QDir().mkpath(m_incoming.path());
    removeOld(m_incoming);
    m_used = bytesIn(m_files) + bytesIn(m_incoming);
}

QString FileStore::pathOf(const QByteArray &sha256) const
{
    return m_files.filePath(QString::fromLatin1(sha256));
}

/// Tickets hold what members chose: their hash is a harmless name.
QString FileStore::incomingPathOf(const QByteArray &ticket) const
{
    const QByteArray name = QCryptographicHash::hash(ticket, QCryptographicHash::Sha256).toHex();
    return m_incoming.filePath(QString::fromLatin1(name));
}

bool FileStore::has(const QByteArray &sha256) const
{
    return QFile::exists(pathOf(sha256));
}

std::optional<qint64> FileStore::sizeOf(const QByteArray &sha256) const
{
    const QFileInfo file(pathOf(sha256));
    return file.exists() ? std::optional(file.size()) : std::nullopt;
}

std::optional<QByteArray> FileStore::read(const QByteArray &sha256, qint64 offset, qint64 most) const
{
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly) || offset > file.size() || !file.seek(offset))
        return std::nullopt;
    return file.read(most);
}

qint64 FileStore::arrived(const QByteArray &ticket) const
{
    return QFileInfo(incomingPathOf(ticket)).size(); // 0 where there is none
}

bool FileStore::append(const QByteArray &ticket, const QByteArray &bytes)
{
    QFile file(incomingPathOf(ticket));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(bytes) != bytes.size() || !file.flush())
        return false;
    m_used += bytes.size();
    return true;
}

bool FileStore::finish(const QByteArray &ticket, const QByteArray &sha256)
{
    QFile file(incomingPathOf(ticket));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isRead = file.open(QIODevice::ReadOnly) && hash.addData(&file);
    file.close();
    if (!isRead || hash.result().toHex() != sha256 || (!has(sha256) && !file.rename(pathOf(sha256)))) {
        discard(ticket);
        return false;
    }
    if (file.exists() && file.fileName() != pathOf(sha256)) // the same content came twice at a time
        discard(ticket);
    return true;
}

void FileStore::discard(const QByteArray &ticket)
{
    m_used -= arrived(ticket);
    QFile::remove(incomingPathOf(ticket));
}

} // namespace framescope::chat
