// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite/database.h>

#include <functional>

namespace framescope::sqlite {

/// Copies a database into a new file, also while others write to it: what it holds at the beginning. For as long as that
/// takes their log grows by what they write, as it cannot begin anew under a reader. @p go is
/// asked now and then with the pages that are left and all; false ends it. At the end the file at @p path is a single one;
/// where it failed or was ended it may be there in part. False as a value: ended.
[[nodiscard]] base::Result<bool, Error> backUp(
    Database &from, const QString &path, const std::function<bool(int left, int all)> &go);

} // namespace framescope::sqlite
