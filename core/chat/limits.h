// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace framescope::chat {

/// The subprotocol that rooms speak; PROTOCOL.md writes it down.
inline constexpr char subprotocol[] = "framescope.chat.v1";

/// How often something may happen: a bucket of so many, refilled at this rate.
struct Rate {
    double burst = 1;
    double perSecond = 1;
};

/// What a room takes, in bytes where nothing else is said. Checked before anything is kept; PROTOCOL.md, "Limits".
struct Limits {
    qsizetype message = 128 * 1024; ///< one message of the subprotocol
    qsizetype text = 16 * 1024; ///< what is said in one post, in UTF-8
    qint64 file = 16LL * 1024 * 1024; ///< one file
    qint64 storage = 1024LL * 1024 * 1024; ///< all files of a room
    qint64 history = 4LL * 1024 * 1024 * 1024; ///< the history's file
    qsizetype chunk = 48 * 1024; ///< of a file in one message, before base64
    int members = 64; ///< at a time
    int connections = 128; ///< at a time, with those that have not joined
    int page = 100; ///< entries of history in one message
    Rate posts {20, 10}; ///< of one member
    Rate pages {100, 50}; ///< of history, to one connection; more of them wait
    size_t questions = 64; ///< for history and files, of one connection, that wait to be answered
    Rate requests {400, 200}; ///< of one connection, whatever they are
    int wrongPassPhrases = 5; ///< from one address, before it has to wait
    std::chrono::milliseconds wait {30'000}; ///< then
    std::chrono::milliseconds join {30'000}; ///< from the end of the opening handshake to `join`
};

// Lengths of what people choose, in characters (code points).
inline constexpr qsizetype longestName = 32;
inline constexpr qsizetype longestRoomName = 64;
inline constexpr qsizetype longestFileName = 128;
/// Of an id of a post, in bytes.
inline constexpr qsizetype longestId = 64;

// How hard the pass phrase is made to guess, in rounds of PBKDF2. A page computes them in plain JavaScript.
inline constexpr int iterations = 20'000;
inline constexpr int fewestIterations = 1'000;
inline constexpr int mostIterations = 200'000;

} // namespace framescope::chat
