// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace framescope::sqlite {

/// SQLite takes a null pointer for NULL, and not for a value without bytes.
[[nodiscard]] inline const char *dataOf(QByteArrayView bytes)
{
    return bytes.isNull() ? "" : bytes.data();
}

} // namespace framescope::sqlite
