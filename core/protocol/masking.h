// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

namespace framescope::protocol {

/// The four bytes that a client's payload is XORed with, in wire order; RFC 6455, section 5.3.
using MaskingKey = std::array<quint8, 4>;

/// Masks or unmasks (it is the same) @p size bytes in place. @p position is the offset of @p data in the frame's payload.
void applyMask(char *data, qsizetype size, const MaskingKey &key, quint64 position = 0);

/// The payload as it stood on the wire, from the plain one.
[[nodiscard]] QByteArray masked(QByteArrayView payload, const MaskingKey &key);

} // namespace framescope::protocol
