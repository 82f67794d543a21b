// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/frame.h>

#include <QByteArray>

#include <functional>

namespace framescope::widgets {

/// Bytes that are asked for when they are needed.
struct ByteSource {
    qint64 size = 0;
    /// @p count bytes from @p offset; both lie inside.
    std::function<QByteArray(qint64 offset, qint64 count)> read;

    [[nodiscard]] static ByteSource of(const QByteArray &bytes);
    /// A frame as it stood on the wire: its header, then its payload, masked piece by piece.
    [[nodiscard]] static ByteSource of(const protocol::Frame &frame);
};

} // namespace framescope::widgets
