// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/events.h>

#include <QByteArrayList>

namespace framescope::tests {

/// What a machine told, one line per event: `opened`, `fragment text "Hel" unfinished`, `text "Hello" in 2 frames`,
/// `cut binary "x"`, `violation reserved-bit-set at 7`. Offsets count from @p origin.
[[nodiscard]] QByteArrayList transcriptOf(const std::vector<protocol::Event> &events, quint64 origin = 0);

/// The line of one message.
[[nodiscard]] QByteArray lineOf(const protocol::Message &message);

} // namespace framescope::tests
