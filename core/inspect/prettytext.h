// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/decode.h>

namespace framescope::inspect {

/// Text that is made of a payload, as far as there was room.
struct PrettyText {
    QByteArray text; ///< UTF-8 as far as the payload was
    bool isCut = false; ///< there would have been more
};

/// A payload for reading, at most about @p longest bytes of it: JSON and XML indented, with nothing else changed; other
/// formats as their values, in the notation of JSON with what RFC 8949, section 8 adds (h'00ff' for bytes, and remarks
/// between slashes). Of what has no values: the content as it is.
[[nodiscard]] PrettyText prettyText(const Decoded &decoded, qsizetype longest);

/// The value as it stands in a pretty text, without its key: "1", "\"text\"", "h'00ff'". Of containers: "{…}" and "[…]".
[[nodiscard]] QByteArray scalarText(const Value &value);

/// A whole tree in one line.
[[nodiscard]] QByteArray oneLine(const ValueTree &tree);

} // namespace framescope::inspect
