// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::bench {

/// How many texts a recording holds, asked of the file itself.
[[nodiscard]] qint64 recordedTexts(const QString &path);

} // namespace framescope::bench
