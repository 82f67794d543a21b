// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/filterast.h>
#include <capture/filtererror.h>

namespace framescope::capture {

/// Reads a filter. An empty text gives AllOf without terms, which holds always.
///
///     any   = all *( "or" all )
///     all   = not *( [ "and" ] not )
///     not   = *( "not" / "-" ) ( "(" any ")" / term )
///     term  = word / "quoted word" / "/" regex "/" flags / field / path
///     field = name ":" value *( "," value ) / number-name comparison value
///     path  = "$" 1*( "." name / "[" number "]" ) [ comparison value / "~" regex / "contains" value / "exists" ]
///
/// Where terms of one of dir:, type:, code: and session: stand side by side, one of them has to hold: a message has one of
/// each, so that nothing else could be meant. With "and" between them, both have to.
[[nodiscard]] base::Result<FilterNode, FilterError> parseFilter(const QString &text);

/// Reads a path into JSON that stands alone, as in "$.data.price". Spaces around it are passed over.
[[nodiscard]] base::Result<JsonPath, FilterError> parseJsonPath(const QString &text);

/// The options with which a regular expression of a filter is compiled.
[[nodiscard]] int regexOptionsFrom(QStringView flags);

} // namespace framescope::capture
