// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace framescope::tests {

/// The same payload deflated by zlib itself, with the tail that permessage-deflate leaves out. @p windowBits: 9 to 15.
[[nodiscard]] QByteArray zlibDeflated(const QByteArray &plain, int windowBits = 15);

/// The messages that @p wire inflates to, one after the other, by zlib itself and in a window of 1 << @p windowBits bytes
/// that is not one byte larger: nothing is written in more than single bytes. Nothing where the stream is broken or looks
/// further back than that.
[[nodiscard]] std::optional<std::vector<QByteArray>> zlibInflated(const std::vector<QByteArray> &wire, int windowBits = 15);

/// About @p size bytes of text as JSON messages are, with words that come again from near and from far.
[[nodiscard]] QByteArray wordy(qsizetype size);

/// Three messages as node ws 8.23 and python3-websockets 10.4 put them on the wire, and what they are.
struct PeerMessages {
    const char *peer;
    std::vector<QByteArray> wire;
    bool noContextTakeover = false;
};
[[nodiscard]] std::vector<PeerMessages> peerMessages();
[[nodiscard]] std::vector<QByteArray> peerPlain();

} // namespace framescope::tests
