// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/bytereader.h>

namespace framescope::inspect {

/// Reads the one MessagePack value that @p bytes are. Keys that are no text are written as they would be shown.
void decodeMessagePack(QByteArrayView bytes, TreeBuilder &out);

/// Reads the value that stands next.
void decodeMessagePackValue(ByteReader &in, TreeBuilder &out);

/// Reads the head of an array and returns how many values follow; nothing where no array stands next.
[[nodiscard]] std::optional<quint32> messagePackArray(ByteReader &in, TreeBuilder &out);

} // namespace framescope::inspect
