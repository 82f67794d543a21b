// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/notices.h>
#include <protocol/closecode.h>

#include <vector>

namespace framescope::chat {

/// A connection of a room's host, as its Room and its Door know it. Never used twice.
using ConnectionKey = quint64;

/// What is to be done with a connection once everything that was said before is on disk.
struct Output {
    ConnectionKey to = 0;
    QByteArray json; ///< to be sent; empty: nothing
    std::optional<protocol::CloseCode> close; ///< to be closed with; then nothing more comes for it
    bool hasJoined = false; ///< the one there is a member from now on
    bool isAnswer = false; ///< to a question: Room::answerLeft() is to follow when it has left
    std::optional<std::chrono::milliseconds> remindAfter {}; ///< Room::answerLeft() is to follow after so long
};

} // namespace framescope::chat
