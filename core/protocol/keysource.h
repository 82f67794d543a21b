// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/masking.h>

#include <QByteArray>

#include <functional>
#include <vector>

namespace framescope::protocol {

/// Fills memory with unpredictable bytes.
using Entropy = std::function<void(quint32 *begin, quint32 *end)>;

/// The operating system's cryptographic source.
[[nodiscard]] Entropy systemEntropy();

/// Hands out masking keys and handshake keys; RFC 6455, sections 4.1 and 5.3 and 10.3: from a strong source of
/// entropy, a new one for each frame. Asks the source for many at a time, because each call is a system call.
class KeySource
{
public:
    explicit KeySource(Entropy entropy = systemEntropy());

    [[nodiscard]] MaskingKey maskingKey();
    /// 16 bytes in base64, for Sec-WebSocket-Key.
    [[nodiscard]] QByteArray handshakeKey();

private:
    quint32 next();

    Entropy m_entropy;
    std::vector<quint32> m_stock;
    size_t m_used;
};

} // namespace framescope::protocol
