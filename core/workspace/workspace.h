// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/drafts.h>
#include <workspace/history.h>
#include <workspace/removals.h>
#include <workspace/secretstore.h>
#include <workspace/sharedfiles.h>
#include <workspace/variables.h>

namespace framescope::workspace {

/// Where the files of the workspace are.
struct Folders {
    QString shared; ///< collections and environments: may be in git
    QString own; ///< history and drafts: of this machine
};

/// Collections, environments, history and drafts of a person. What is changed here is written at once, without waiting
/// for it; what changes on the disk is read again. What would make a file larger than maxFileBytes is refused. UI thread;
/// reading such small files is all that it waits for.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// @p vault: where secrets are kept; without one they are kept in memory.
    explicit Workspace(const Folders &folders, std::unique_ptr<SecretVault> vault = {}, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] QString folder() const { return m_files.folder(); }
    /// Another folder with collections and environments; it is made where there is none.
    void setFolder(const QString &folder);

    [[nodiscard]] const std::vector<StoredCollection> &collections() const { return m_files.collections(); }
    [[nodiscard]] const std::vector<StoredEnvironment> &environments() const { return m_files.environments(); }
    /// Files that could not be read; they are left as they are.
    [[nodiscard]] const std::vector<FileError> &broken() const { return m_files.broken(); }
    /// Why the last change of a file is not on the disk; see SharedFiles.
    [[nodiscard]] const std::vector<FileError> &failures() const { return m_files.failures(); }
    [[nodiscard]] SecretStore &secrets() { return m_secrets; }
    [[nodiscard]] History &history() { return m_history; }
    [[nodiscard]] FileWriter &writer() { return m_writer; }

    /// Makes an empty collection; returns its path.
    QString addCollection(const QString &name);
    base::Status<FileError> renameCollection(const QString &path, const QString &name);
    /// Can be undone.
    void removeCollection(const QString &path);
    /// The request with its secrets, or nothing where none has this id.
    [[nodiscard]] std::optional<Request> request(const QString &id) const;
    /// The path of the collection that has it; empty: none.
    [[nodiscard]] QString collectionOf(const QString &id) const;
    /// Puts the request in the place of the one with its id, or at the end of the collection at @p path.
    base::Status<FileError> saveRequest(const QString &path, const Request &request);
    /// Puts a copy behind the request; returns the copy's id.
    base::Result<QString, FileError> duplicateRequest(const QString &id, const QString &name);
    /// Can be undone.
    void removeRequest(const QString &id);

    /// Puts the environment in the place of the one with its id, or makes one.
    base::Status<FileError> saveEnvironment(const Environment &environment);
    /// Can be undone.
    void removeEnvironment(const QString &id);
    /// With its secrets.
    [[nodiscard]] std::optional<Environment> environment(const QString &id) const;
    /// The environment whose values count; empty: none does.
    [[nodiscard]] QString currentEnvironment() const { return m_currentEnvironment; }
    void setCurrentEnvironment(const QString &id);
    /// Where its file is; empty: there is none of this id.
    [[nodiscard]] QString pathOfEnvironment(const QString &id) const;
    /// The values of the current environment. A secret that is not known has none.
    [[nodiscard]] Lookup lookup() const;
    /// The same with secretMark() for each secret.
    [[nodiscard]] Lookup markedLookup() const;

    void removeHistory(size_t index);
    void clearHistory();

    /// Something was removed that @p restore brings back.
    void remember(const QString &name, std::function<void()> restore);
    [[nodiscard]] bool canUndo() const { return !m_removals.isEmpty(); }
    /// What undo() would bring back; empty: something that has no name.
    [[nodiscard]] QString undoName() const { return m_removals.lastName(); }
    void undo();

    /// The tabs of the last run, with their secrets as far as they are known, and with what was left out as far as a
    /// collection has it. A file that cannot be read is set aside.
    [[nodiscard]] base::Result<std::vector<Draft>, FileError> takeDrafts();
    /// Returns them as they will come back; see fitted().
    std::vector<Draft> saveDrafts(const std::vector<Draft> &drafts);
    [[nodiscard]] Secrets secretsOfDraft(const QString &id) const;
    void forgetDraft(const QString &id);

Q_SIGNALS:
    /// Collections, or what of them could not be read.
    void collectionsChanged();
    void environmentsChanged();
    void undoChanged();
    /// A change was not written; where the file has changed meanwhile, it is read again.
    void saveFailed(const framescope::workspace::FileError &error);
    void failuresChanged();

private:
    base::Status<FileError> put(const StoredCollection &stored, std::vector<Request> requests);
    void restoreRequest(const QString &path, int index, const Request &request);
    void restoreCollection(StoredCollection stored, const std::vector<Request> &requests);
    void restoreLeftOut(Draft &draft) const;
    [[nodiscard]] QString draftsPath() const;

    Folders m_folders;
    SecretStore m_secrets;
    FileWriter m_writer;
    History m_history;
    SharedFiles m_files;
    QString m_currentEnvironment;
    Removals m_removals;
};

} // namespace framescope::workspace
