// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/filewriter.h>
#include <workspace/folderreader.h>

#include <QFileSystemWatcher>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace framescope::workspace {

/// The folder with collections and environments, and what stands in its files. What is changed here is written at once,
/// without waiting for it; what changes on the disk is read again, on a thread of its own, and of it only what has changed.
/// A change that could not be written stays, and is tried again every few seconds and with the next change. UI thread.
class SharedFiles : public QObject
{
    Q_OBJECT

public:
    /// @p writer must outlive it, and may write other files as well: what fails of them is told, too.
    explicit SharedFiles(FileWriter &writer, QObject *parent = nullptr);
    /// Tries once more to write what could not be written.
    ~SharedFiles() override;

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Another folder; it is made where there is none. What it has is there at once: this one reading is waited for.
    void setFolder(const QString &folder);

    [[nodiscard]] const std::vector<StoredCollection> &collections() const { return m_content.collections; }
    [[nodiscard]] const std::vector<StoredEnvironment> &environments() const { return m_content.environments; }
    /// Files that could not be read; they are left as they are.
    [[nodiscard]] const std::vector<FileError> &broken() const { return m_content.broken; }
    /// Why the last change of a file is not on the disk; the next one that gets there takes it away. One for each file.
    [[nodiscard]] const std::vector<FileError> &failures() const { return m_failures; }
    /// The collection at @p path, or null.
    [[nodiscard]] const StoredCollection *collection(const QString &path) const;
    /// The environment with this id, or null.
    [[nodiscard]] const StoredEnvironment *environment(const QString &id) const;

    /// A path that no file has, also none that could not be read.
    [[nodiscard]] QString newPath(StoredKind kind, const QString &name) const;
    /// What stands at @p path from now on. Refused, and nothing is changed, where it would be too large to be read again.
    base::Status<FileError> put(const QString &path, Collection collection);
    base::Status<FileError> put(const QString &path, Environment environment);
    void removeCollection(const QString &path);
    void removeEnvironment(const QString &path);

Q_SIGNALS:
    /// Collections, or what of the files could not be read.
    void collectionsChanged();
    void environmentsChanged();
    /// A change was not written; where the file has changed meanwhile, it is read again.
    void saveFailed(const framescope::workspace::FileError &error);
    void failuresChanged();

private:
    template <typename Stored, typename Value>
    base::Status<FileError> put(std::vector<Stored> &all, Value Stored::*place, const QString &path, Value &&value);
    template <typename Stored>
    void remove(std::vector<Stored> &all, const QString &path);
    void reload();
    void takeContent(std::optional<FolderContent> read, int changes);
    void stopReading();
    void keepUnsaved(FolderContent &read) const;
    void watch();
    void retry();
    void takeFailure(const FileError &error);
    void takeSuccess(const QString &path);

    FileWriter &m_writer;
    QString m_folder;
    FolderContent m_content;
    std::vector<FileError> m_failures;
    QSet<QString> m_unsaved; // paths of changes that are here and not on the disk
    QFileSystemWatcher m_watcher;
    QTimer m_reload;
    QTimer m_retry;
    int m_changes = 0; // made here; what was read before one of them is too old
    bool m_isReading = false;
    std::atomic<bool> m_isUnwanted = false; // what is being read
    FolderReader m_reader; // of m_thread, while m_isReading
    base::TaskQueue m_answers;
    QThreadPool m_thread;
};

} // namespace framescope::workspace
