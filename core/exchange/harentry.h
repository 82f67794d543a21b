// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <exchange/jsonreader.h>
#include <protocol/httphead.h>

#include <vector>

namespace framescope::exchange {

/// Where a message stands in a HAR, and when it crossed.
struct HarMessagePlace {
    base::WallTime time {};
    qsizetype offset = 0; ///< of its object, in bytes
};

/// How a connection ended, as `_webSocketClose` says it.
struct HarClose {
    int code = 0; ///< 0: without a close frame
    QByteArray reason;
    std::optional<base::WallTime> time;
};

/// What an entry of a HAR says of a WebSocket connection. A text that is not there is empty, a time has no value.
struct HarEntry {
    std::optional<base::WallTime> started;
    base::Nanoseconds untilResponse {}; ///< from started
    bool isWebSocket = false; ///< it says so, or has messages
    QByteArray url;
    QByteArray method;
    protocol::HeaderList requestHeaders;
    int status = 0;
    QByteArray statusText;
    protocol::HeaderList responseHeaders;
    QByteArray body; ///< of the response
    QByteArray error; ///< `_error` of the response
    std::optional<HarClose> close; ///< `_webSocketClose`
    std::vector<HarMessagePlace> messages;
};

/// One of `_webSocketMessages`.
struct HarMessage {
    bool isSent = false;
    base::WallTime time {};
    int opcode = 1; ///< -1: not a message but an error that the browser tells
    QByteArray data; ///< decoded
    bool isComplete = true;
};

/// Why an entry or a message makes no sense.
struct HarProblem {
    enum class Kind { Missing, Senseless };
    Kind kind {};
    const char *field = "";
    qsizetype offset = 0;
};

/// Reads the entry that stands next. Errors of the JSON are left to the reader's error().
[[nodiscard]] std::optional<HarProblem> readHarEntry(JsonReader &json, HarEntry &entry);

/// Reads the message that stands next, with its data; likewise.
[[nodiscard]] std::optional<HarProblem> readHarMessage(JsonReader &json, HarMessage &message);

} // namespace framescope::exchange
