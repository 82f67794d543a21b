// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookmarks.h"

#include <sqlite/statement.h>

namespace framescope::capture {

namespace {

using sqlite::Statement;

/// The first bookmark from message @p first up to @p last, in that direction, that is a row.
base::MessageId firstWithin(Statement &statement, const RowIndex &rows, qint64 first, qint64 last)
{
    const sqlite::StatementReset reset(statement);
    statement.bind(1, first);
    statement.bind(2, last);
    while (statement.step() == Statement::Step::Row) {
        const base::MessageId message(statement.integer(0));
        if (isRow(rows, message))
            return message;
    }
    return {};
}

} // namespace

bool hasNoteTexts(Reader &reader)
{
    auto statement = Statement::prepare(reader.database(), "SELECT 1 FROM note WHERE text <> '' LIMIT 1");
    return statement && statement->step() == Statement::Step::Row;
}

bool isRow(const RowIndex &rows, base::MessageId message)
{
    if (!rows.hasMessage(message))
        return false;
    const qint64 row = rows.rowOf(message);
    return row >= 0 && row < rows.rowCount();
}

Place findBookmark(Reader &reader, const RowIndex &rows, base::MessageId from, Order order)
{
    const bool isForward = order == Order::Forward;
    auto statement = Statement::prepare(reader.database(),
        isForward ? "SELECT message FROM note WHERE bookmark <> 0 AND message >= ? AND message <= ? ORDER BY message"
                  : "SELECT message FROM note WHERE bookmark <> 0 AND message >= ? AND message <= ? ORDER BY message DESC");
    if (!statement)
        return {}; // version 1 had none
    const qint64 last = rows.lastMessage().value;
    const qint64 here = std::clamp<qint64>(from.value, 0, last);
    const base::MessageId ahead = isForward ? firstWithin(*statement, rows, here + 1, last)
                                            : firstWithin(*statement, rows, 1, from.isValid() ? here - 1 : last);
    if (ahead.isValid() || !from.isValid())
        return {ahead, false};
    return {isForward ? firstWithin(*statement, rows, 1, here) : firstWithin(*statement, rows, here, last), true};
}

} // namespace framescope::capture
