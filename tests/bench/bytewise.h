// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/masking.h>

namespace framescope::bench {

// What a person would write first. The compiler is kept from turning them into something better.

void maskByteByByte(char *data, qsizetype size, const protocol::MaskingKey &key);
[[nodiscard]] bool isUtf8ByteByByte(QByteArrayView text);

} // namespace framescope::bench
