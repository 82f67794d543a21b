// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace framescope::tests {

/// What the sqlite3 program answers; fails the test where it cannot.
[[nodiscard]] QByteArray askSqliteTool(const QStringList &arguments);

} // namespace framescope::tests
