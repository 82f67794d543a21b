// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/decode.h>

#include <QString>

namespace framescope::format {

/// What a format is called: "JSON", "MessagePack", "Raw".
[[nodiscard]] QString formatName(inspect::Format format);
/// The formats of all layers, from the outermost inwards: "base64 › gzip › JSON".
[[nodiscard]] QString layersText(const inspect::Decoded &decoded);
/// What a message of a known protocol says of itself: "request  ·  method: subtract  ·  id: 3". The words are the
/// protocol's. Inert, and empty where there is nothing to say.
[[nodiscard]] QString factsText(const std::vector<inspect::Fact> &facts);
/// Why a payload could be read no further, and where, in a sentence; empty where it was read to its end.
[[nodiscard]] QString decodeErrorText(const inspect::Decoded &decoded);
/// A value on one inert line, cut where it is long: "\"EURUSD\"", "{…} 3 values".
[[nodiscard]] QString valueLine(const inspect::Value &value);
/// What kind of value it is: "object", "text".
[[nodiscard]] QString valueKindName(inspect::ValueKind kind);

} // namespace framescope::format
