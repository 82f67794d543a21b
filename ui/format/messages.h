// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

#include <QString>

namespace framescope::format {

/// The beginning of a message on one inert line: text, "1000 Normal Closure: reason", or hexadecimal.
[[nodiscard]] QString previewOf(const capture::MessageRow &row);
/// A whole payload as text: of a close with its code, of what is not text in hexadecimal. Not inert.
[[nodiscard]] QString payloadText(protocol::Opcode type, bool isValidText, QByteArrayView payload);

} // namespace framescope::format
