// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/request.h>

#include <QDir>

namespace framescope::tests {

/// A request that says something of everything. Its secrets all have the word "hush" in them, and nothing else has.
[[nodiscard]] workspace::Request sampleRequest();
/// All files beneath @p folder, one after the other.
[[nodiscard]] QByteArray allBytes(const QString &folder);

} // namespace framescope::tests
