// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/reader.h>

namespace framescope::replay {

/// Which end of the recorded connection a message came from, whichever end the recorder was.
enum class Sender { Client, Server };

/// One thing to be sent again.
struct Step {
    base::MessageId id; ///< of the recorded message
    base::Nanoseconds at {}; ///< since the opening handshake was done; never decreases
    Sender sender {};
    protocol::Opcode type {}; ///< Text or Binary; Close at most once, and last: how the sender ended the connection
    QByteArray payload; ///< of a close: its code and reason, as on the wire (RFC 6455, section 5.5.1)
};

/// Which messages of a recording are played.
struct StepSelection {
    base::SessionId session {}; ///< invalid: the first in which there is a text or binary message
    std::optional<Sender> sender {}; ///< nothing: those of both
    std::optional<base::Nanoseconds> longestPause {}; ///< pauses longer than this last so long; nothing: as they were
};

/// Why a recording cannot be played.
struct ReplayError {
    enum class Kind {
        Unreadable, ///< cause
        NoSuchSession, ///< session
        NothingToReplay, ///< no text and no binary message, in the session or at all
    };
    Kind kind {};
    base::SessionId session {};
    std::optional<capture::ReadError> cause {};
};

} // namespace framescope::replay
