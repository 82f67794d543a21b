// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <sqlite/error.h>

#include <chrono>
#include <memory>
#include <stop_token>

struct sqlite3;

namespace framescope::sqlite {

/// A connection to an SQLite file. Used by one thread at a time.
class Database
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite, ///< the file must be there
        /// Reads without any lock, and keeps to itself what SQLite would put beside the file. Only where nobody writes:
        /// it is for a file that was left with its log in a directory that cannot be written.
        ReadOnlyUnlocked,
        /// As ReadOnlyUnlocked, and without looking for a log: only the file itself is read.
        Immutable
    };

    [[nodiscard]] static base::Result<Database, Error> open(const QString &path, Mode mode);

    /// Runs one or more statements and passes over their rows.
    base::Status<Error> exec(const char *sql);
    /// The first column of the first row, as an integer; 0 where there is no row.
    [[nodiscard]] base::Result<qint64, Error> integer(const char *sql);

    /// The id of the row that was inserted last.
    [[nodiscard]] qint64 lastRowId() const;

    /// Takes it over from SQLite when the write-ahead log is brought into the file: nobody does it but who calls
    /// checkpoint(). From now on logPages() counts.
    void keepLog();
    /// The size of the log after the last commit of this connection, in pages.
    [[nodiscard]] int logPages() const { return *m_logPages; }
    /// Brings the log into the file as far as nobody is in the way, and waits for the disk, but for nobody else. Where all
    /// of it is in the file, the next commit begins the log anew.
    base::Status<Error> checkpoint();

    /// How long a statement waits for a lock of another connection; at first not at all.
    void setBusyTimeout(std::chrono::milliseconds timeout);
    /// Once somebody wants to stop, statements fail soon, also those that are under way: Error::isInterrupted().
    void stopWith(std::stop_token stop);
    /// For files that strangers made: the schema may call nothing that has side effects, and cells are checked.
    base::Status<Error> distrustSchema();
    /// The same for a damaged file that is only read: what of the schema makes no sense is passed over, and pages that are
    /// missing are noticed only when they are needed.
    base::Status<Error> tolerateDamage();

    /// Absolute.
    [[nodiscard]] QString path() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }
    /// Of the last call that failed.
    [[nodiscard]] Error lastError() const;

private:
    struct Closer {
        void operator()(sqlite3 *handle) const;
    };
    explicit Database(sqlite3 *handle);

    std::unique_ptr<int> m_logPages = std::make_unique<int>(0); ///< SQLite knows where it is
    std::unique_ptr<std::stop_token> m_stop; ///< likewise
    std::unique_ptr<sqlite3, Closer> m_handle;
};

} // namespace framescope::sqlite
