// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/clienthandshake.h>
#include <protocol/keysource.h>

namespace framescope::tests {

/// Masking keys that are the same in each run: 1, 2, 3, ...
[[nodiscard]] protocol::KeySource countingKeys();

/// The request of a client that goes to ws://example.com/chat.
[[nodiscard]] protocol::ClientRequest plainRequest();
/// A request as a server expects it, with the key of the example in RFC 6455, section 1.3.
[[nodiscard]] QByteArray requestHead(const QByteArrayList &moreHeaders = {});
/// The response that opens the connection of a client with countingKeys().
[[nodiscard]] QByteArray responseHead(const QByteArrayList &moreHeaders = {});

} // namespace framescope::tests
