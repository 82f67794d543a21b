// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerhold.h"

#include "sessioncore.h"

namespace framescope::session {

namespace {
constexpr qint64 holdFrom = 4 * 1024 * 1024; // bytes
constexpr qint64 letGoBelow = 256 * 1024;
} // namespace

void AnswerHold::update(SessionCore &core)
{
    const bool holds = core.bufferedAmount() >= (m_isHolding ? letGoBelow : holdFrom);
    if (std::exchange(m_isHolding, holds) != holds)
        core.setReadingHeld(holds);
}

} // namespace framescope::session
