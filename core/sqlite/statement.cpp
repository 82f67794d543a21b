// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "dataof.h"

#include <sqlite3.h>

namespace framescope::sqlite {

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt *statement)
    : m_statement(statement)
{
}

base::Result<Statement, Error> Statement::prepare(Database &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return base::Failure {database.lastError()};
    return Statement(statement);
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_bindError)
        m_bindError = Error {code, QString::fromUtf8(sqlite3_errstr(code))};
}

void Statement::bind(int parameter, qint64 value)
{
    note(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

void Statement::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_statement.get(), parameter));
}

void Statement::bindText(int parameter, QByteArrayView utf8)
{
    note(sqlite3_bind_text64(
        m_statement.get(), parameter, dataOf(utf8), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    note(sqlite3_bind_blob64(
        m_statement.get(), parameter, dataOf(bytes), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
}

Statement::Step Statement::step()
{
    if (m_bindError)
        return Step::Failed;
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW: return Step::Row;
    case SQLITE_DONE: return Step::Done;
    default: return Step::Failed;
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_bindError.reset();
}

base::Status<Error> Statement::run()
{
    Step result = step();
    while (result == Step::Row)
        result = step();
    if (result == Step::Done) {
        reset();
        return std::monostate {};
    }
    const Error failure = error();
    reset();
    return base::Failure {failure};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool Statement::isText(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_TEXT;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {data, data ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

Error Statement::error() const
{
    if (m_bindError)
        return *m_bindError;
    sqlite3 *handle = sqlite3_db_handle(m_statement.get());
    return {sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle))};
}

} // namespace framescope::sqlite
