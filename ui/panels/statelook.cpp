// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statelook.h"

#include <format/closecodes.h>

#include <QCoreApplication>

namespace framescope::panels {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::panels::StateLook)
};

} // namespace

QString stateName(session::State state)
{
    using session::State;
    switch (state) {
    case State::Idle: return Text::tr("not connected");
    case State::Connecting: return Text::tr("connecting");
    case State::Open: return Text::tr("open");
    case State::Closing: return Text::tr("closing");
    case State::Closed: return Text::tr("closed");
    }
    return {};
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

} // namespace framescope::panels
