// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <protocol/closecode.h>

#include <QStringList>

#include <chrono>
#include <variant>
#include <vector>

namespace framescope::server {

/// Whatever a server sends leaves late, pongs included, and in its order.
struct Latency {
    std::chrono::milliseconds delay {}; ///< 0 to 10 minutes
    std::chrono::milliseconds jitter {}; ///< either way, evenly spread; nothing leaves before it was sent
};
/// Text and binary messages that are never sent.
struct DropMessages {
    double percent = 0; ///< more than 0, at most 100
};
/// Closes as soon as so many text and binary messages have gone, or have come and were answered.
struct CloseAfter {
    protocol::CloseCode code {}; ///< 1000 to 4999, also one that must not stand on the wire
    qint64 messages = 0; ///< from 1; those that came and those that went are counted apart
};
/// Pings are not answered.
struct NoPong {
};
/// Texts of which one byte is 0xFF, which no UTF-8 has.
struct BadUtf8 {
    double percent = 0; ///< more than 0, at most 100
};
/// Messages with a reserved bit set that nobody has agreed on; RFC 6455, section 5.2. With the first, the server accepts no
/// compression, which would give it a meaning.
struct ReservedBit {
    int number = 1; ///< 1, 2 or 3
};
using FaultKind = std::variant<Latency, DropMessages, CloseAfter, NoPong, BadUtf8, ReservedBit>;

/// What a test server does wrong on purpose. The same seed gives the same faults at the same messages of the first client,
/// of the second, and so on.
struct Fault {
    FaultKind kind;
    quint64 seed = 1;
};

/// Why a SPEC is no fault.
struct FaultError {
    enum class Kind {
        UnknownKind, ///< usages: of all that there are
        BadValue, ///< usages: of this one
        BadSeed, ///< value: what stands behind the comma
        NeedsFrames, ///< needsFrames(Fault), and the engine sends none of our making
    };
    Kind kind {};
    QString name; ///< of the fault
    QString value;
    QStringList usages;
};

/// Reads `KIND=VALUE[,seed=N]`, such as "latency=100±20,seed=7"; "+-" may stand for "±".
[[nodiscard]] base::Result<Fault, FaultError> parseFault(const QString &spec);
/// How each fault is written, without its seed: "drop=PCT", ...
[[nodiscard]] QStringList faultUsages();
/// The names of those that can only be done with single frames, whatever their value.
[[nodiscard]] QStringList faultsThatNeedFrames();
/// Whether it can only be done with single frames, or with pongs left out: not on Qt's engine.
[[nodiscard]] bool needsFrames(const Fault &fault);
/// Whether a server with these faults may accept permessage-deflate.
[[nodiscard]] bool allowCompression(const std::vector<Fault> &faults);
/// Whether a server with these faults leaves it to the engine to answer pings.
[[nodiscard]] bool leavesPongsToEngine(const std::vector<Fault> &faults);

} // namespace framescope::server
