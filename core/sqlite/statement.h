// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite/database.h>

#include <QByteArrayView>

#include <optional>

struct sqlite3_stmt;

namespace framescope::sqlite {

/// A compiled statement, to be run any number of times. It must not outlive its Database.
///
/// Parameters count from 1 and columns from 0, as in SQLite. A parameter that cannot be bound makes the next step fail.
class Statement
{
public:
    enum class Step {
        Row, ///< the columns can be read
        Done,
        Failed ///< error() says why
    };

    [[nodiscard]] static base::Result<Statement, Error> prepare(Database &database, const char *sql);

    void bind(int parameter, qint64 value);
    void bindNull(int parameter);
    /// Bytes are not copied: they must stay until the statement was run.
    void bindText(int parameter, QByteArrayView utf8);
    void bindBlob(int parameter, QByteArrayView bytes);

    [[nodiscard]] Step step();
    /// Ends the run, and with it the read transaction that it may have held. Parameters stay bound.
    void reset();
    /// Runs a statement that gives no rows, and resets it.
    base::Status<Error> run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    /// The bytes of a text or a blob, without a copy: good until the next step or reset.
    [[nodiscard]] QByteArrayView bytes(int column) const;

    [[nodiscard]] Error error() const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit Statement(sqlite3_stmt *statement);
    void note(int code);

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    std::optional<Error> m_bindError;
};

/// Resets a statement at the end of a scope.
class StatementReset
{
public:
    explicit StatementReset(Statement &statement)
        : m_statement(statement)
    {
    }
    ~StatementReset() { m_statement.reset(); }
    StatementReset(const StatementReset &) = delete;
    StatementReset &operator=(const StatementReset &) = delete;

private:
    Statement &m_statement;
};

} // namespace framescope::sqlite
