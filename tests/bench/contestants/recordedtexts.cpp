// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedtexts.h"

#include <sqlite/database.h>

namespace framescope::bench {

qint64 recordedTexts(const QString &path)
{
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::ReadOnly);
    if (!database)
        return 0;
    const auto count =
        database->integer("SELECT count(*) FROM message WHERE opcode = 1 AND complete = 1 AND valid_text = 1");
    return count ? *count : 0;
}

} // namespace framescope::bench
