// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

namespace framescope::inspect {

/// Reads control packets of MQTT 3.1.1 and MQTT 5. Only CONNECT says which of the two it is: other packets are read as the
/// one that they fit, 3.1.1 where they fit both, and "readAs" tells it. Several packets become an array.
void decodeMqtt(QByteArrayView bytes, TreeBuilder &out);

} // namespace framescope::inspect
