// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::panels {

/// What a tab is called whose request has no name: the host.
[[nodiscard]] QString titleOfAddress(const QString &address);
/// The whole address, and where it led to if that reads otherwise, without the password. @p opened: empty: nowhere yet.
[[nodiscard]] QString shownAddressOf(const QString &address, const QString &opened);

} // namespace framescope::panels
