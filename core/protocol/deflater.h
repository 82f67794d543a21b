// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/deflateterms.h>

#include <memory>

struct z_stream_s;

namespace framescope::protocol {

struct DeflateStreamEnd {
    void operator()(z_stream_s *stream) const;
};

/// How many bytes a message must have to be compressed by itself: shorter ones gain nothing, or a few bytes for what costs
/// more than sending them.
inline constexpr qsizetype compressionThreshold = 64;

/// Compresses messages; RFC 7692, section 7.2.1. One thread at a time.
///
/// Memory: none before the first message. From then on (1 << (bits + 2)) + 128 KiB + 6 KiB, that is 262 KiB for a window of
/// 15 bits and 136 KiB for one of 9; without context takeover it is given back after each message.
class Deflater
{
public:
    explicit Deflater(const DeflateWindow &window);

    /// The payload of the message @p plain on the wire, of its frames together.
    [[nodiscard]] QByteArray deflate(QByteArrayView plain);
    /// Makes the next message one that needs none of those before.
    void forget() { m_stream.reset(); }

private:
    void begin();

    DeflateWindow m_window;
    std::unique_ptr<z_stream_s, DeflateStreamEnd> m_stream;
};

} // namespace framescope::protocol
