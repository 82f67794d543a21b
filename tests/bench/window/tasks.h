// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestant.h"

#include <QJsonObject>

namespace framescope::bench {

/// Connects as a person would, and takes the flood into a recording with its log in sight.
[[nodiscard]] Measurement takeFlood(const Job &job);

/// Opens a recording, goes to random places of it, and filters it.
[[nodiscard]] QJsonObject openFile(const QString &path);

} // namespace framescope::bench
