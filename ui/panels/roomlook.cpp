// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomlook.h"

#include <QCoreApplication>

namespace framescope::panels {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::panels::RoomLook)
};

} // namespace

theme::Tint memberTint(chat::Member::State state)
{
    using State = chat::Member::State;
    switch (state) {
    case State::Live: return theme::Tint::Good;
    case State::Idle:
    case State::Connecting:
    case State::Joining:
    case State::CatchingUp:
    case State::Waiting: return theme::Tint::Warning;
    case State::Ended: break;
    }
    return theme::Tint::Muted;
}

QString roomSummary(chat::Member::State state, bool isHost, int members)
{
    using State = chat::Member::State;
    switch (state) {
    case State::Idle: return Text::tr("opening…");
    case State::Connecting:
    case State::Joining:
    case State::CatchingUp: return Text::tr("joining…");
    case State::Waiting: return Text::tr("connection lost; joining again…");
    case State::Ended: return Text::tr("left");
    case State::Live: break;
    }
    return isHost ? Text::tr("you host it · %n members", nullptr, members) : Text::tr("%n members", nullptr, members);
}

} // namespace framescope::panels
