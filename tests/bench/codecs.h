// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace framescope::bench {

/// One that compresses messages as RFC 7692 wants them, with context takeover and a window of 15 bits, and reads them.
struct Codec {
    std::function<QByteArray(const QByteArray &plain)> deflate;
    /// @p size: of the plain message, for those that have to be told.
    std::function<QByteArray(const QByteArray &wire, qsizetype size)> inflate;
};

/// Ours. @p bits: of the window, for both directions.
[[nodiscard]] Codec ourCodec(int bits);
/// zlib with one call for a message, into room that is large enough: as fast as it can be.
[[nodiscard]] Codec zlibCodec();
/// What Boost.Beast has instead of zlib.
[[nodiscard]] Codec beastCodec();

} // namespace framescope::bench
