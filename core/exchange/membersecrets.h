// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

namespace framescope::exchange {

/// A text message as it may be given away. Members of chat rooms tell their host a secret when they join
/// (chat/PROTOCOL.md, "Who somebody is"), and whoever has it can join as them: each of its digits becomes an "x", so that
/// all lengths stay true. Any other payload is returned as it is. @p isComplete: the message was not cut off.
[[nodiscard]] QByteArray withoutMemberSecret(const QByteArray &payload, bool isComplete);
/// The same for a message with its frames. The payloads of frames that are not slices of the message, which is compressed
/// then, become "x" as a whole.
[[nodiscard]] capture::MessageDetail withoutMemberSecret(capture::MessageDetail message);

/// Whether the frames' payloads, one behind the other, are that of the message.
[[nodiscard]] bool areSlices(const capture::MessageDetail &message);

} // namespace framescope::exchange
