// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

namespace framescope::inspect {

/// Reads XML 1.0 in UTF-8. Elements are objects; of their children, attributes have the key "@name", text "#text",
/// comments "#comment" and processing instructions "?target". External entities are never fetched, and entities that grow
/// beyond a few characters are an error. Where values stand is not known.
void decodeXml(const QByteArray &xml, TreeBuilder &out);

/// The same indented, as far as it is well-formed, and about @p longest bytes of it.
[[nodiscard]] QByteArray indentedXml(const QByteArray &xml, qsizetype longest);

} // namespace framescope::inspect
