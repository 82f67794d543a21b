// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace framescope::base {

/// Lets this process have as many descriptors, and so connections, as the system permits: the soft limit, which is 1,024 in
/// most places, becomes the hard one. To be called first in main(). Returns the limit that holds now; where it could not be
/// raised, that is the one from before.
long raiseDescriptorLimit();

} // namespace framescope::base
