// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderreader.h"

#include <QFile>

#include <sys/stat.h>

namespace framescope::workspace {

namespace {

using namespace std::chrono_literals;

constexpr auto settling = 2s; // the coarsest times of file systems

qint64 nanoseconds(const timespec &time)
{
    constexpr qint64 second = 1'000'000'000;
    return static_cast<qint64>(time.tv_sec) * second + time.tv_nsec;
}

qint64 now()
{
    return std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
}

template <typename Stored, typename Result>
std::variant<StoredCollection, StoredEnvironment, FileError> stored(const QString &path, Result read)
{
    if (!read)
        return read.error();
    return Stored {path, std::move(read->first), read->second};
}

void put(FolderContent &content, const StoredCollection &file)
{
    content.collections.push_back(file);
}

void put(FolderContent &content, const StoredEnvironment &file)
{
    content.environments.push_back(file);
}

void put(FolderContent &content, const FileError &error)
{
    content.broken.push_back(error);
}

} // namespace

FolderReader::Stamp FolderReader::stampOf(const QString &path)
{
    struct stat status {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    const qint64 modified = nanoseconds(status.st_mtim);
    return {status.st_size, modified, nanoseconds(status.st_ctim), status.st_ino,
        now() - modified > std::chrono::nanoseconds(settling).count()};
}

FolderReader::File FolderReader::readFile(const QString &path)
{
    return kindOf(path) == StoredKind::Collection ? stored<StoredCollection>(path, readCollection(path))
                                                  : stored<StoredEnvironment>(path, readEnvironment(path));
}

std::optional<FolderContent> FolderReader::read(const QString &folder, const std::function<bool()> &isUnwanted)
{
    std::map<QString, Known> known;
    FolderContent content;
    for (const QString &path : filesOf(folder)) {
        if (isUnwanted())
            return std::nullopt;
        const Stamp stamp = stampOf(path); // before it is read: what changes meanwhile is read again
        const auto before = m_known.find(path);
        const bool isSame = before != m_known.end() && stamp.isSettled && before->second.stamp == stamp;
        const auto [place, isNew] = known.emplace(path, isSame ? before->second : Known {stamp, readFile(path)});
        std::visit([&content](const auto &file) { put(content, file); }, place->second.file);
    }
    m_known = std::move(known);
    giveNewIdsToCopies(content);
    return content;
}

} // namespace framescope::workspace
