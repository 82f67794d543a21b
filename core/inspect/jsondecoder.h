// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

namespace framescope::inspect {

/// Reads the one JSON value (RFC 8259) that @p text is; @p base: the offset of its first byte in the content. Strings may
/// be of bytes that are not UTF-8; half a surrogate pair becomes U+FFFD. A byte order mark is passed over.
void decodeJson(QByteArrayView text, qint64 base, TreeBuilder &out);

/// Reads the value that @p text begins with. Returns the index behind it; what is returned after an error has no meaning.
[[nodiscard]] qsizetype decodeJsonValue(QByteArrayView text, qint64 base, TreeBuilder &out);

/// Reads JSON values, one a line, into an array. Empty lines are passed over.
void decodeNdJson(QByteArrayView text, TreeBuilder &out);

} // namespace framescope::inspect
