// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtable.h"

#include "dataof.h"

#include <sqlite3.h>

namespace framescope::sqlite {

namespace {

/// What SQLite keeps of a table of its own kind.
struct Table : sqlite3_vtab {
    const RowTable *rows;
};

struct Cursor : sqlite3_vtab_cursor {
    RowSource *source;
    sqlite3_int64 row;
    bool isAtRow;
};

int connectTable(sqlite3 *handle, void *rows, int, const char *const *, sqlite3_vtab **table, char **)
{
    const auto *owner = static_cast<const RowTable *>(rows);
    QByteArrayList columns;
    for (int i = 0; i < owner->columns(); ++i)
        columns.append("c" + QByteArray::number(i));
    const QByteArray sql = "CREATE TABLE t(" + columns.join(',') + ')';
    const int code = sqlite3_declare_vtab(handle, sql.constData());
    if (code == SQLITE_OK)
        *table = new Table {{}, owner};
    return code;
}

int disconnectTable(sqlite3_vtab *table)
{
    delete static_cast<Table *>(table);
    return SQLITE_OK;
}

int planScan(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK; // all rows, as they come
}

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    *cursor = new Cursor {{}, static_cast<Table *>(table)->rows->source(), 0, false};
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<Cursor *>(cursor);
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor *base)
{
    auto *cursor = static_cast<Cursor *>(base);
    cursor->isAtRow = cursor->source && cursor->source->next();
    ++cursor->row;
    return SQLITE_OK;
}

int firstRow(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    return nextRow(cursor);
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    return static_cast<Cursor *>(cursor)->isAtRow ? 0 : 1;
}

int giveCell(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    static_cast<Cursor *>(cursor)->source->give(column, Value(context));
    return SQLITE_OK;
}

int giveRowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = static_cast<Cursor *>(cursor)->row;
    return SQLITE_OK;
}

/// A table that is there without being created.
constexpr sqlite3_module makeModule()
{
    sqlite3_module module {};
    module.xConnect = connectTable;
    module.xBestIndex = planScan;
    module.xDisconnect = disconnectTable;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = firstRow;
    module.xNext = nextRow;
    module.xEof = isAtEnd;
    module.xColumn = giveCell;
    module.xRowid = giveRowId;
    return module;
}

constexpr sqlite3_module rowModule = makeModule();

} // namespace

void Value::set(qint64 value)
{
    sqlite3_result_int64(m_context, value);
}

void Value::setNull()
{
    sqlite3_result_null(m_context);
}

void Value::setText(QByteArrayView utf8)
{
    sqlite3_result_text64(m_context, dataOf(utf8), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void Value::setBlob(QByteArrayView bytes)
{
    sqlite3_result_blob64(m_context, dataOf(bytes), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

base::Status<Error> RowTable::attach(Database &database, const char *name, int columns)
{
    m_columns = columns;
    if (sqlite3_create_module(database.handle(), name, &rowModule, this) != SQLITE_OK)
        return base::Failure {database.lastError()};
    return std::monostate {};
}

} // namespace framescope::sqlite
