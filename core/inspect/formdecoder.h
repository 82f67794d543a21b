// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

namespace framescope::inspect {

/// Reads application/x-www-form-urlencoded (WHATWG URL Standard, section 5.1): an object with the names in their order.
void decodeForm(QByteArrayView text, TreeBuilder &out);

} // namespace framescope::inspect
