// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

namespace framescope::sqlite {

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // SQLite has rolled back on its own after some errors; that this then fails is of no interest.
    if (m_database)
        static_cast<void>(m_database->exec("ROLLBACK"));
}

base::Result<Transaction, Error> Transaction::begin(Database &database)
{
    if (const auto begun = database.exec("BEGIN IMMEDIATE"); !begun)
        return base::Failure {begun.error()};
    return Transaction(database);
}

base::Status<Error> Transaction::commit()
{
    auto done = m_database->exec("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace framescope::sqlite
