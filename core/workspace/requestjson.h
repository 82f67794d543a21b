// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/objectreader.h>
#include <workspace/request.h>

namespace framescope::workspace {

/// A request as it stands in a file: without its secrets, and without what is as it would be anyway.
[[nodiscard]] QJsonObject toJson(const Request &request);
/// What toJson() has written. Where the reader finds a value that is wrong it says so, and the request is worth nothing.
[[nodiscard]] Request requestFrom(ObjectReader reader);

} // namespace framescope::workspace
