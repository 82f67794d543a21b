// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/decodeerror.h>
#include <inspect/format.h>
#include <inspect/treebuilder.h>
#include <inspect/valuetree.h>

namespace framescope::inspect {

/// What a message of a known protocol is, in the words of the protocol: "method" "subtract". Taken from the payload, and
/// as little to be trusted.
struct Fact {
    QByteArray name; ///< empty: what kind of message it is
    QByteArray value;

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// A payload, read as one format, as far as that was possible.
struct Decoded {
    std::vector<Format> layers; ///< from the outermost inwards; never empty. The last is what the tree is of
    QByteArray content; ///< what the innermost layer reads: the payload itself where nothing wraps it
    ValueTree tree; ///< empty where the format has no values, such as of an image
    std::vector<Fact> facts;
    std::optional<DecodeError> error; ///< what stopped it; what was read before stays
    size_t errorLayer = 0; ///< whose error it is: the index of its layer, whose bytes the offset counts

    [[nodiscard]] Format format() const { return layers.back(); }
};

/// Reads @p payload as @p format. What wraps something else is unpacked, and read as what is most likely inside, through at
/// most four layers. Takes time and memory within @p limits, whatever the payload says. Any thread.
[[nodiscard]] Decoded decode(const QByteArray &payload, Format format, const Limits &limits = {});

} // namespace framescope::inspect
