// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

namespace framescope::inspect {

/// Reads one packet of Engine.IO 4 as a text message carries it and, where that is a message, the packet of Socket.IO's
/// protocol 5 inside (type, number of attachments, namespace, acknowledgement id, data).
void decodeSocketIo(QByteArrayView text, TreeBuilder &out);

} // namespace framescope::inspect
