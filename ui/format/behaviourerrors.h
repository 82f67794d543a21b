// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/behaviourregistry.h>

#include <QString>

namespace framescope::format {

/// Why there is no such behaviour, and what there is.
[[nodiscard]] QString behaviourErrorSentence(const server::BehaviourError &error);

} // namespace framescope::format
