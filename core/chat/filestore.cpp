// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filestore.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <numeric>

namespace framescope::chat {

namespace {

constexpr size_t mostLeftBehind = 64; // files

qint64 bytesIn(const QDir &folder)
{
    qint64 sum = 0;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
        sum += file.size();
    return sum;
}

} // namespace

FileStore::FileStore(const QString &folder, qint64 largestStorage)
    : m_files(folder + QStringLiteral("/files"))
    , m_incoming(folder + QStringLiteral("/incoming"))
    , m_largest(largestStorage)
{
    QDir().mkpath(m_files.path());
    QDir().mkpath(m_incoming.path());
    m_used = bytesIn(m_files) + bytesIn(m_incoming);
    for (const QString &name : m_incoming.entryList(QDir::Files, QDir::Time | QDir::Reversed))
        m_leftBehind.push_back({m_incoming.filePath(name), {}});
    while (m_leftBehind.size() > mostLeftBehind)
        dropOldest();
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
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    const qint64 before = file.size();
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush();
    m_used += file.size() - before; // of a full disk, a part of it
    return isWritten;
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

// What is left behind

void FileStore::leaveBehind(const QByteArray &ticket, base::MonoTime now)
{
    const QString path = incomingPathOf(ticket);
    if (!QFile::exists(path))
        return;
    m_leftBehind.push_back({path, now});
    if (m_leftBehind.size() > mostLeftBehind)
        dropOldest();
}

void FileStore::pickUp(const QByteArray &ticket)
{
    const QString path = incomingPathOf(ticket);
    const auto isIt = [&path](const LeftBehind &one) { return one.path == path; };
    m_leftBehind.erase(std::remove_if(m_leftBehind.begin(), m_leftBehind.end(), isIt), m_leftBehind.end());
}

void FileStore::dropLeftBehind(base::MonoTime now, std::chrono::milliseconds longest)
{
    for (LeftBehind &one : m_leftBehind)
        one.since = one.since.value_or(now);
    while (!m_leftBehind.empty() && *m_leftBehind.front().since + longest <= now)
        dropOldest();
}

bool FileStore::makeRoomFor(qint64 bytes)
{
    const auto add = [](qint64 sum, const LeftBehind &one) { return sum + QFileInfo(one.path).size(); };
    if (left() < bytes && std::accumulate(m_leftBehind.begin(), m_leftBehind.end(), left(), add) < bytes)
        return false;
    while (left() < bytes)
        dropOldest();
    return true;
}

void FileStore::dropOldest()
{
    const QString path = m_leftBehind.front().path;
    m_used -= QFileInfo(path).size();
    QFile::remove(path);
    m_leftBehind.pop_front();
}

} // namespace framescope::chat
