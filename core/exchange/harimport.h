// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/importtarget.h>

#include <QByteArrayView>

namespace framescope::exchange {

/// The largest HAR that is read, in bytes: as much as the programs that write them can hold in one string.
inline constexpr qint64 harLimit = 512LL * 1024 * 1024;

/// Reads the WebSocket connections of an HTTP Archive 1.2, in the forms of Chrome's developer tools (`_webSocketMessages`)
/// and of HTTP Toolkit (`_webSocketClose` as well): a session each, with role client and engine "har", messages without
/// frames, in the order of their times over all. What it does not say is left out. All of it is checked before the
/// first record is given to @p target. It is held in memory, and 40 bytes more for each
/// message; there may be 100,000 connections.
[[nodiscard]] base::Status<ImportError> importHar(
    QByteArrayView bytes, ImportTarget &target, const ProgressHandler &progress = {});

/// Whether a file that begins like this is JSON Lines of ours rather than HAR.
[[nodiscard]] bool looksLikeJsonLines(QByteArrayView beginning);

} // namespace framescope::exchange
