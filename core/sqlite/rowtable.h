// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite/database.h>

#include <QByteArrayView>

struct sqlite3_context;

namespace framescope::sqlite {

/// A value on its way into a statement. Bytes are not copied: they must stay until the next row is asked for.
class Value
{
public:
    explicit Value(sqlite3_context *context)
        : m_context(context)
    {
    }

    void set(qint64 value);
    void setNull();
    void setText(QByteArrayView utf8);
    void setBlob(QByteArrayView bytes);

private:
    sqlite3_context *m_context;
};

/// Rows that are made as they are asked for, by the thread that runs the statement. Each only once, in order.
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// Goes to the next row, in the beginning to the first. False: there are no more.
    [[nodiscard]] virtual bool next() = 0;
    /// Puts in the value of the row's @p column, from 0.
    virtual void give(int column, Value value) const = 0;
};

/// A table for "INSERT INTO … SELECT * FROM name": one statement takes all rows of a source, in about two thirds of the time
/// of a statement for each. It must stay where it is until the database is closed.
class RowTable
{
public:
    RowTable() = default;
    RowTable(const RowTable &) = delete;
    RowTable &operator=(const RowTable &) = delete;

    /// Makes it known to @p database as @p name, with so many columns; once.
    base::Status<Error> attach(Database &database, const char *name, int columns);
    /// What it consists of from now on; without one it is empty.
    void setSource(RowSource *source) { m_source = source; }

    [[nodiscard]] RowSource *source() const { return m_source; }
    [[nodiscard]] int columns() const { return m_columns; }

private:
    RowSource *m_source = nullptr;
    int m_columns = 0;
};

} // namespace framescope::sqlite
