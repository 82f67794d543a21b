// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace framescope::chat {

/// A QR code as a square of modules; ISO/IEC 18004.
struct QrCode {
    int size = 0; ///< modules on a side, without the quiet zone, which is to be 4 modules wide
    QByteArray modules; ///< size × size, row by row: 1 is dark

    [[nodiscard]] bool isDark(int x, int y) const { return modules.at(qsizetype(y) * size + x) != 0; }
};

/// The code of @p bytes, with error correction M; nothing where they are too many (some 2300). Any thread.
[[nodiscard]] std::optional<QrCode> makeQrCode(const QByteArray &bytes);

} // namespace framescope::chat
