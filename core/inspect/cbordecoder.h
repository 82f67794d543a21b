// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

namespace framescope::inspect {

/// Reads the one data item of CBOR (RFC 8949) that @p bytes are. Tags are the note of what they are of; keys that are no
/// text are written as they would be shown.
void decodeCbor(QByteArrayView bytes, TreeBuilder &out);

} // namespace framescope::inspect
