// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedfiles.h"

#include <QDir>
#include <QFile>

namespace framescope::workspace {

namespace {

using Kind = FileError::Kind;

constexpr std::chrono::milliseconds reloadDelay {150}; // a pull changes many files at once
constexpr std::chrono::seconds retryDelay {5};

template <typename Stored>
auto placeOf(Stored &all, const QString &path)
{
    return std::find_if(all.begin(), all.end(), [&path](const auto &stored) { return stored.path == path; });
}

template <typename Stored>
bool has(const Stored &all, const QString &path)
{
    return placeOf(all, path) != all.end();
}

/// What could not be written counts more than what stands in the file, or than that it is gone.
template <typename Stored>
void keep(const std::vector<Stored> &mine, const QSet<QString> &unsaved, std::vector<Stored> &read)
{
    for (const Stored &stored : mine) {
        if (!unsaved.contains(stored.path))
            continue;
        if (const auto same = placeOf(read, stored.path); same != read.end())
            *same = stored;
        else
            read.push_back(stored);
    }
}

/// Whether the files are the same, byte by byte. What was not read again shares its bytes.
template <typename Stored>
bool isSame(const std::vector<Stored> &one, const std::vector<Stored> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const Stored &a, const Stored &b) {
        return a.path == b.path && (a.bytes.constData() == b.bytes.constData() || a.bytes == b.bytes);
    });
}

bool isSame(const std::vector<FileError> &one, const std::vector<FileError> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const FileError &a, const FileError &b) {
        return a.path == b.path && a.kind == b.kind && a.detail == b.detail && a.offset == b.offset;
    });
}

} // namespace

SharedFiles::SharedFiles(FileWriter &writer, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
{
    m_thread.setMaxThreadCount(1);
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadDelay);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelay);
    connect(&m_reload, &QTimer::timeout, this, &SharedFiles::reload);
    connect(&m_retry, &QTimer::timeout, this, &SharedFiles::retry);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(&m_writer, &FileWriter::failed, this, &SharedFiles::takeFailure);
    connect(&m_writer, &FileWriter::written, this, &SharedFiles::takeSuccess);
}

SharedFiles::~SharedFiles()
{
    stopReading();
    m_writer.finish(); // what has just failed is known now
    retry();
}

void SharedFiles::setFolder(const QString &folder)
{
    stopReading();
    m_writer.finish(); // what has just failed is known now
    retry();
    m_writer.finish(); // what belongs to the folder before
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = folder;
    m_content = {};
    m_unsaved.clear();
    QDir().mkpath(folder); // whether that worked is told when something is saved
    m_content = m_reader.read(folder).value_or(FolderContent());
    watch();
    Q_EMIT collectionsChanged();
    Q_EMIT environmentsChanged();
}

const StoredCollection *SharedFiles::collection(const QString &path) const
{
    const auto found = placeOf(m_content.collections, path);
    return found == m_content.collections.end() ? nullptr : &*found;
}

const StoredEnvironment *SharedFiles::environment(const QString &id) const
{
    const auto found = std::find_if(m_content.environments.begin(), m_content.environments.end(),
        [&id](const StoredEnvironment &stored) { return stored.environment.id == id; });
    return found == m_content.environments.end() ? nullptr : &*found;
}

QString SharedFiles::newPath(StoredKind kind, const QString &name) const
{
    const auto isTaken = [this](const QString &path) {
        return QFile::exists(path) || has(m_content.collections, path) || has(m_content.environments, path);
    };
    QString path = pathFor(m_folder, kind, name, 1);
    for (int number = 2; isTaken(path); ++number)
        path = pathFor(m_folder, kind, name, number);
    return path;
}

template <typename Stored, typename Value>
base::Status<FileError> SharedFiles::put(std::vector<Stored> &all, Value Stored::*place, const QString &path, Value &&value)
{
    QByteArray bytes = fileBytesOf(value);
    if (bytes.size() > maxFileBytes) {
        const FileError error {Kind::WouldBeTooLarge, path, {}, 0};
        takeFailure(error);
        return base::Failure {error};
    }
    if (!has(all, path))
        all.push_back({path, {}, {}});
    ++m_changes;
    Stored &stored = *placeOf(all, path);
    stored.*place = std::forward<Value>(value);
    const QByteArray before = std::exchange(stored.bytes, bytes);
    m_writer.write(path, bytes, before);
    return std::monostate();
}

base::Status<FileError> SharedFiles::put(const QString &path, Collection collection)
{
    auto done = put(m_content.collections, &StoredCollection::collection, path, std::move(collection));
    Q_EMIT collectionsChanged();
    return done;
}

base::Status<FileError> SharedFiles::put(const QString &path, Environment environment)
{
    auto done = put(m_content.environments, &StoredEnvironment::environment, path, std::move(environment));
    Q_EMIT environmentsChanged();
    return done;
}

template <typename Stored>
void SharedFiles::remove(std::vector<Stored> &all, const QString &path)
{
    const auto found = placeOf(all, path);
    if (found == all.end())
        return;
    ++m_changes;
    m_writer.remove(path, found->bytes);
    m_unsaved.remove(path);
    all.erase(found);
}

void SharedFiles::removeCollection(const QString &path)
{
    remove(m_content.collections, path);
    Q_EMIT collectionsChanged();
}

void SharedFiles::removeEnvironment(const QString &path)
{
    remove(m_content.environments, path);
    Q_EMIT environmentsChanged();
}

void SharedFiles::keepUnsaved(FolderContent &read) const
{
    keep(m_content.collections, m_unsaved, read.collections);
    keep(m_content.environments, m_unsaved, read.environments);
    std::erase_if(read.broken, [this](const FileError &error) { return m_unsaved.contains(error.path); });
}

void SharedFiles::reload()
{
    if (m_isReading || !m_writer.isIdle()) // what is on the disk is older than what is here
        return m_reload.start();
    m_isReading = true;
    m_isUnwanted = false;
    m_thread.start([this, folder = m_folder, changes = m_changes] {
        auto content =
            std::make_shared<std::optional<FolderContent>>(m_reader.read(folder, [this] { return m_isUnwanted.load(); }));
        m_answers.post([this, content, changes] { takeContent(std::move(*content), changes); });
    });
}

void SharedFiles::takeContent(std::optional<FolderContent> read, int changes)
{
    m_isReading = false;
    if (!read)
        return;
    if (changes != m_changes || !m_writer.isIdle())
        return m_reload.start();
    if (!m_unsaved.isEmpty()) {
        keepUnsaved(*read);
        giveNewIdsToCopies(*read);
    }
    watch();
    const bool areCollectionsSame =
        isSame(read->collections, m_content.collections) && isSame(read->broken, m_content.broken);
    const bool areEnvironmentsSame = isSame(read->environments, m_content.environments);
    m_content = *std::move(read);
    if (!areCollectionsSame)
        Q_EMIT collectionsChanged();
    if (!areEnvironmentsSame)
        Q_EMIT environmentsChanged();
}

/// What is being read is not waited for longer than its next file takes, and its answer does not count.
void SharedFiles::stopReading()
{
    ++m_changes;
    m_isUnwanted = true;
    m_thread.waitForDone();
    m_answers.runAll();
    m_reload.stop();
    m_isReading = false;
    m_isUnwanted = false;
}

void SharedFiles::watch()
{
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (QDir(m_folder).exists())
        m_watcher.addPaths(QStringList {m_folder} + filesOf(m_folder));
}

void SharedFiles::retry()
{
    const auto writeAgain = [this](const auto &all) {
        for (const auto &stored : all) {
            if (m_unsaved.contains(stored.path))
                m_writer.write(stored.path, stored.bytes, stored.bytes);
        }
    };
    writeAgain(m_content.collections);
    writeAgain(m_content.environments);
}

void SharedFiles::takeFailure(const FileError &error)
{
    const bool isHere = has(m_content.collections, error.path) || has(m_content.environments, error.path);
    if (error.kind == Kind::NotWritable && isHere) {
        m_unsaved.insert(error.path);
        m_retry.start();
    } else if (error.kind == Kind::NotWritable || error.kind == Kind::ChangedElsewhere) {
        m_unsaved.remove(error.path);
        m_reload.start(); // the file is not what is here: it was not removed, or others have written it
    }
    if (const auto known = placeOf(m_failures, error.path); known != m_failures.end())
        *known = error;
    else
        m_failures.push_back(error);
    Q_EMIT failuresChanged();
    Q_EMIT saveFailed(error);
}

void SharedFiles::takeSuccess(const QString &path)
{
    m_unsaved.remove(path);
    if (std::erase_if(m_failures, [&path](const FileError &error) { return error.path == path; }) > 0)
        Q_EMIT failuresChanged();
}

} // namespace framescope::workspace
