// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/entry.h>
#include <sqlite/statement.h>
#include <sqlite/transaction.h>

#include <vector>

namespace framescope::chat {

/// Why the store of a room cannot be used.
struct StoreError {
    enum class Kind {
        CannotOpen, ///< the folder or the file cannot be made or opened; detail
        InUse, ///< another host has the room open
        NotOurs, ///< a file that is no history of a room, or of a later version
        Full, ///< the disk, or Limits::history
        Failed, ///< detail
    };
    Kind kind {};
    QString path;
    QString detail; ///< in the words of the system or of SQLite, English
};

/// What was said in a room, in one SQLite file. One process has it open at a time, and one thread uses it.
class History
{
public:
    template <typename T>
    using Result = base::Result<T, StoreError>;

    /// Opens the file, or makes it. @p largest: bytes that it may have.
    [[nodiscard]] static Result<std::unique_ptr<History>> open(const QString &path, qint64 largest);

    /// Which room it is: 32 hexadecimal digits, made with the file.
    [[nodiscard]] const QByteArray &room() const { return m_room; }
    /// Number of the last entry; 0: there is none.
    [[nodiscard]] qint64 last() const { return m_last; }

    /// Gives @p entry its number and puts it behind the last one. On disk once commit() has said so.
    [[nodiscard]] Result<qint64> add(const Entry &entry);
    /// What a member has said under an id of its own before.
    [[nodiscard]] Result<std::optional<Entry>> find(const QByteArray &member, const QByteArray &id);
    /// The first @p limit entries behind @p seq.
    [[nodiscard]] Result<std::vector<Entry>> after(qint64 seq, int limit);
    /// The last @p limit entries before @p seq, in ascending order.
    [[nodiscard]] Result<std::vector<Entry>> before(qint64 seq, int limit);
    /// Whether an entry names a file of this hash.
    [[nodiscard]] Result<bool> knowsFile(const QByteArray &sha256);

    /// Puts what was added since the last call onto the disk, all of it or none.
    [[nodiscard]] base::Status<StoreError> commit();

private:
    History(sqlite::Database database, QString path);
    [[nodiscard]] base::Status<StoreError> prepare(qint64 largest);
    [[nodiscard]] base::Status<StoreError> makeSchema();
    [[nodiscard]] base::Status<StoreError> readRoom();
    [[nodiscard]] Result<std::vector<Entry>> page(const char *sql, qint64 seq, int limit);
    [[nodiscard]] base::Failure<StoreError> failure(const sqlite::Error &error) const;

    sqlite::Database m_database;
    QString m_path;
    QByteArray m_room;
    qint64 m_last = 0;
    qint64 m_committed = 0;
    std::optional<sqlite::Transaction> m_transaction;
};

} // namespace framescope::chat
