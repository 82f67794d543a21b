// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/member.h>
#include <theme/symbols.h>

namespace framescope::panels {

/// What colour the state of a member has.
[[nodiscard]] theme::Tint memberTint(chat::Member::State state);
/// "joining…", "you host it · 3 members"
[[nodiscard]] QString roomSummary(chat::Member::State state, bool isHost, int members);

} // namespace framescope::panels
