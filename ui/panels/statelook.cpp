// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statelook.h"

#include <format/closecodes.h>
#include <format/servers.h>

namespace framescope::panels {

QString stateName(session::State state)
{
    return format::stateName(state);
}

namespace {

bool isAlarming(const protocol::CloseOutcome &outcome)
{
    using protocol::ClosedBy;
    const bool isDroppedByUs = outcome.by == ClosedBy::Local && outcome.code == protocol::CloseCode::Abnormal;
    const bool isComplaint = outcome.by == ClosedBy::Peer && format::isComplaint(outcome.code);
    return outcome.wasOpen && !isDroppedByUs && (!outcome.isClean || isComplaint);
}

} // namespace

theme::Tint stateTint(const session::Snapshot &snapshot)
{
    using session::State;
    switch (snapshot.state) {
    case State::Open: return theme::Tint::Good;
    case State::Connecting:
    case State::Closing: return theme::Tint::Warning;
    case State::Closed:
        if (snapshot.error)
            return theme::Tint::Error;
        return snapshot.outcome && isAlarming(*snapshot.outcome) ? theme::Tint::Warning : theme::Tint::Muted;
    case State::Idle: break;
    }
    return theme::Tint::Muted;
}

theme::Tint serverTint(server::HostedServer::State state, bool hasFailed)
{
    using State = server::HostedServer::State;
    switch (state) {
    case State::Running: return theme::Tint::Good;
    case State::Starting:
    case State::Stopping: return theme::Tint::Warning;
    case State::Stopped: break;
    }
    return hasFailed ? theme::Tint::Error : theme::Tint::Muted;
}

} // namespace framescope::panels
