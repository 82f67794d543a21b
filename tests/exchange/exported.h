// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/exporter.h>

namespace framescope::tests {

/// The whole export of the recording at @p path; the test fails where there is an error.
[[nodiscard]] QByteArray exported(const QString &path, const exchange::ExportRequest &request);
[[nodiscard]] QByteArray exported(const QString &path, exchange::Format format, bool keepsSecrets = true);

/// A filter that is right.
[[nodiscard]] exchange::Selection filtered(const QString &filter);

} // namespace framescope::tests
