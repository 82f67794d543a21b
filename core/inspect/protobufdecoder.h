// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

namespace framescope::inspect {

/// Reads the wire format of Protocol Buffers without knowing the message: an object whose keys are field numbers, in their
/// order. What is delimited by its length is shown as text where it reads as text, as a message where it has the form of
/// one, and as bytes otherwise: a guess, since the wire does not say. Notes tell the wire type; ZigZag is not undone.
void decodeProtobuf(QByteArrayView bytes, TreeBuilder &out);

} // namespace framescope::inspect
