// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singlefile.h"

#include <sqlite/database.h>

#include <QFileInfo>

namespace framescope::capture {

void makeSingleFile(const QString &path)
{
    if (!QFileInfo::exists(path + QStringLiteral("-wal")))
        return;
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::ReadWrite);
    if (database && database->distrustSchema())
        static_cast<void>(database->exec("PRAGMA journal_mode = DELETE"));
}

} // namespace framescope::capture
