// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrade.h"

#include "schema.h"

#include <sqlite/transaction.h>

namespace framescope::capture {

namespace {

using Status = base::Status<sqlite::Error>;

/// Large payloads that version 1 kept in one piece stay so.
Status toVersion2(sqlite::Database &database)
{
    return createTablesOfVersion2(database);
}

/// The first leads from version 1 to 2, and so on.
constexpr auto steps = std::to_array<Status (*)(sqlite::Database &)>({toVersion2});
static_assert(steps.size() + 1 == static_cast<size_t>(schemaVersion));

} // namespace

Status upgrade(sqlite::Database &database)
{
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return base::Failure {transaction.error()};
    const auto version = database.integer("PRAGMA user_version"); // nobody can change it now
    if (!version)
        return base::Failure {version.error()};
    if (*version < 1 || *version >= schemaVersion)
        return std::monostate {};
    for (qint64 from = *version; from < schemaVersion; ++from) {
        if (auto done = steps[static_cast<size_t>(from) - 1](database); !done)
            return done;
    }
    if (auto done = replaceViews(database); !done)
        return done;
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(schemaVersion);
    if (auto done = database.exec(mark.constData()); !done)
        return done;
    return transaction->commit();
}

} // namespace framescope::capture
