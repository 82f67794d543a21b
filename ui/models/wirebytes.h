// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

#include <functional>
#include <memory>

namespace framescope::models {

/// All frames of a message, one behind the other, as they crossed the wire: header, then payload. Knows where each of them
/// stands, and has no payloads of its own. Immutable; any thread.
class WireBytes
{
public:
    /// How payloads of frames with a masking key are given.
    enum class Masking {
        AsOnTheWire,
        Removed ///< as if there were no key; the headers stay as they were
    };
    /// Gives @p count bytes from @p offset of the payload of a frame, unmasked; both lie inside. Fewer where they cannot be
    /// read.
    using Payload = std::function<QByteArray(int frame, qint64 offset, qint64 count)>;
    /// A byte of a frame.
    struct Place {
        int frame = -1; ///< -1: there are none
        qint64 offset = 0; ///< from the first byte of its header
    };

    WireBytes() = default;
    explicit WireBytes(const capture::MessageDetail &message);

    [[nodiscard]] qint64 size() const { return m_ends.empty() ? 0 : m_ends.back(); }
    /// Where a frame begins.
    [[nodiscard]] qint64 begin(int frame) const { return frame > 0 ? m_ends[static_cast<size_t>(frame) - 1] : 0; }
    [[nodiscard]] int frameCount() const { return static_cast<int>(m_ends.size()); }
    [[nodiscard]] Place placeOf(qint64 byte) const;
    /// @p count bytes from @p offset, fewer where a payload cannot be read.
    [[nodiscard]] QByteArray bytes(qint64 offset, qint64 count, Masking masking, const Payload &payload) const;

private:
    [[nodiscard]] QByteArray bytesOf(int frame, qint64 offset, qint64 count, Masking masking, const Payload &payload) const;

    std::vector<protocol::FrameHeader> m_headers;
    std::vector<qint64> m_ends;
};

} // namespace framescope::models
