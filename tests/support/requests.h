// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/request.h>

namespace framescope::tests {

/// A request with @p number as its id and in its URL.
[[nodiscard]] inline workspace::Request requestTo(int number)
{
    workspace::Request request;
    request.id = QString::number(number);
    request.url = QStringLiteral("ws://host/%1").arg(number);
    return request;
}

} // namespace framescope::tests
