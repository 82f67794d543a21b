// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitstatus.h"

#include <chat/host.h>
#include <chat/member.h>

namespace framescope::cli {

/// What `chat host` was asked to do.
struct ChatHostSettings {
    chat::HostSettings host; ///< without a folder: that of the room's name in the user's data
    QString recordPath; ///< empty: nothing is recorded
};

/// What `chat join` was asked to do.
struct ChatJoinSettings {
    chat::MemberSettings member;
    std::optional<std::chrono::milliseconds> timeout; ///< stays so long, also when standard input has ended
    bool isJson = false;
    QString recordPath; ///< empty: nothing is recorded
};

/// What `chat find` was asked to do.
struct ChatFindSettings {
    std::chrono::milliseconds timeout {};
};

// Each runs an event loop of its own on the main thread.
/// Hosts a room until a signal comes.
[[nodiscard]] ExitStatus runChatHost(const ChatHostSettings &settings);
/// Joins a room; leaves when standard input has ended and all of it was acknowledged, or when a signal comes.
[[nodiscard]] ExitStatus runChatJoin(const ChatJoinSettings &settings);
/// Prints the rooms of the neighbourhood.
[[nodiscard]] ExitStatus runChatFind(const ChatFindSettings &settings);

} // namespace framescope::cli
