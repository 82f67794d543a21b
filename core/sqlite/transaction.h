// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite/database.h>

namespace framescope::sqlite {

/// A write transaction, rolled back at the end of its scope unless it was committed.
class Transaction
{
public:
    [[nodiscard]] static base::Result<Transaction, Error> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    base::Status<Error> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database; ///< none: nothing is left to end
};

} // namespace framescope::sqlite
