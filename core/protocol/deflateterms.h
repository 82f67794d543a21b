// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/extensions.h>
#include <protocol/limits.h>

namespace framescope::protocol {

/// The name of the one extension that is spoken here; RFC 7692, section 7.
inline constexpr char deflateName[] = "permessage-deflate";

/// What browsers offer: all that the server may want.
inline constexpr char usualDeflateOffer[] = "permessage-deflate; client_max_window_bits";

/// What one end keeps to when it compresses.
struct DeflateWindow {
    bool noContextTakeover = false; ///< each message is compressed without a look at those before; 7.1.1
    int maxBits = 15; ///< log2 of the size of the window in bytes, 8 to 15; 7.1.2

    friend bool operator==(const DeflateWindow &, const DeflateWindow &) = default;
};

/// How both ends of a connection compress.
struct DeflateParameters {
    DeflateWindow server; ///< on the way from the server to the client
    DeflateWindow client;

    [[nodiscard]] const DeflateWindow &of(Role sender) const { return sender == Role::Client ? client : server; }
    friend bool operator==(const DeflateParameters &, const DeflateParameters &) = default;
};

/// What a server wants: it never allows more than this. A client that cannot be asked for a smaller window is declined where
/// the policy wants one.
using DeflatePolicy = DeflateParameters;

/// What makes an offer or an answer of permessage-deflate invalid; RFC 7692, sections 7 and 7.1.
enum class DeflateProblem {
    UnknownParameter,
    RepeatedParameter,
    MissingValue,
    UnexpectedValue, ///< of a parameter that has none
    InvalidWindowBits, ///< not a number from 8 to 15 without leading zeros
    NotOffered, ///< the answer limits the client's window, and the client did not say that it can
    WindowTooLarge, ///< the answer allows the server a larger window than was offered
    ContextTakenOver, ///< the offer forbids the server to take over its context, and the answer does not say so
};
/// A stable name for files and programs, such as "unknown-parameter".
[[nodiscard]] const char *nameOf(DeflateProblem problem);
/// The section of RFC 7692 that is not kept to.
[[nodiscard]] const char *sectionFor(DeflateProblem problem);

struct DeflateError {
    DeflateProblem problem {};
    QByteArray parameter; ///< as it stands there, or its name where it is missing
    QByteArray expected {}; ///< what would do instead, where that is one thing
};

/// The parameters of one offer or of one answer; RFC 7692, section 7.1.
struct DeflateTerms {
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    std::optional<int> serverMaxWindowBits {}; ///< 8 to 15
    bool limitsClientWindow = false; ///< client_max_window_bits is there, in an offer perhaps without a value
    std::optional<int> clientMaxWindowBits {};

    [[nodiscard]] Extension toExtension() const;
    friend bool operator==(const DeflateTerms &, const DeflateTerms &) = default;
};

enum class DeflateSide { Offer, Answer };

/// What could be read.
struct DeflateReading {
    DeflateTerms terms; ///< the parameters with which nothing is wrong
    std::optional<DeflateError> error; ///< the first mistake
};
[[nodiscard]] DeflateReading readDeflate(const Extension &extension, DeflateSide side);

/// Server: the answer to an offer, or nothing where it is declined; sections 7.1.1 and 7.1.2.
[[nodiscard]] std::optional<DeflateTerms> answerTo(const DeflateTerms &offer, const DeflatePolicy &policy);
/// Server: the answer to the first of the offers that can be accepted. The others, invalid ones too, are declined;
/// section 5.
struct AcceptedOffer {
    DeflateTerms answer;
    DeflateParameters parameters;
};
[[nodiscard]] std::optional<AcceptedOffer> acceptOffer(const std::vector<Extension> &offers, const DeflatePolicy &policy);

/// Client: why an answer does not fit an offer, if it does not.
[[nodiscard]] std::optional<DeflateError> checkAnswer(const DeflateTerms &offer, const DeflateTerms &answer);
/// What an offer and the answer that fits it come to. The client keeps to its own hints, whatever the
/// answer; 7.1.1.2, 7.1.2.2.
[[nodiscard]] DeflateParameters agree(const DeflateTerms &offer, const DeflateTerms &answer);

} // namespace framescope::protocol
