// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

#include <functional>

namespace framescope::inspect {

/// The key of a map that may be any value: reads it by @p read into a small tree of its own and writes it in one line. What
/// goes wrong there is an error of @p out. @p read is handed the builder to put the key into.
void readKey(TreeBuilder &out, const std::function<void(TreeBuilder &)> &read);

} // namespace framescope::inspect
