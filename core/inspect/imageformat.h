// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/format.h>

#include <QByteArrayView>

#include <optional>

namespace framescope::inspect {

/// The format of an image by the bytes that it begins with. Nothing is decoded.
[[nodiscard]] std::optional<Format> imageFormat(QByteArrayView bytes);

} // namespace framescope::inspect
