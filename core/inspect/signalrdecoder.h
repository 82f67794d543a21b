// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

namespace framescope::inspect {

/// Reads messages of SignalR's hub protocol in JSON: JSON objects with U+001E behind each. Several become an array.
void decodeSignalR(QByteArrayView text, TreeBuilder &out);

/// Reads messages of SignalR's hub protocol in MessagePack: a length as a varint before each. The elements have the names
/// that the protocol gives them. Several become an array.
void decodeSignalRMessagePack(QByteArrayView bytes, TreeBuilder &out);

/// What a message of this type is called: "Invocation"; empty where there is no such type.
[[nodiscard]] QByteArray signalRTypeName(qint64 type);

} // namespace framescope::inspect
