// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestant.h"

namespace framescope::bench {

// Each is the whole work of one process. They come back when the peer has closed the connection, so that a message too
// many is seen as well as one too few.

[[nodiscard]] Measurement receiveWithParser(const Job &job);
[[nodiscard]] Measurement receiveWithEngine(const Job &job);
[[nodiscard]] Measurement receiveWithWire(const Job &job);
[[nodiscard]] Measurement receiveWithSession(const Job &job);
[[nodiscard]] Measurement receiveIntoRecording(const Job &job);
[[nodiscard]] Measurement receiveWithQWebSocket(const Job &job);
[[nodiscard]] Measurement receiveWithBeast(const Job &job);

[[nodiscard]] Measurement echoOverTcp(const Job &job);
[[nodiscard]] Measurement echoWithWire(const Job &job);
[[nodiscard]] Measurement echoWithQWebSocket(const Job &job);
[[nodiscard]] Measurement echoWithBeast(const Job &job);

/// What the process costs that does nothing.
[[nodiscard]] Measurement stayIdle(const Job &job);

} // namespace framescope::bench
