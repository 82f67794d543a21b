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
    using Then = std::function<void(const QByteArray &bytes)>;

    qint64 size = 0;
    /// @p count bytes from @p offset; both lie inside. Nothing, where they are not here yet: whoever made the source says
    /// when they are.
    std::function<QByteArray(qint64 offset, qint64 count)> read;
    /// The same, a moment later and surely; empty where read() has all at once.
    std::function<void(qint64 offset, qint64 count, Then then)> fetch {};

    [[nodiscard]] static ByteSource of(const QByteArray &bytes);
    /// A frame as it stood on the wire: its header, then its payload, masked piece by piece.
    [[nodiscard]] static ByteSource of(const protocol::Frame &frame);
    /// The same with a payload that is somewhere else.
    [[nodiscard]] static ByteSource of(const protocol::FrameHeader &header, ByteSource payload);
};

} // namespace framescope::widgets
