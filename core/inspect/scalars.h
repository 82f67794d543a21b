// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/treebuilder.h>

#include <QByteArray>

namespace framescope::inspect {

/// The shortest text that reads as the same number; "NaN", "Infinity" and "-Infinity" where it is none.
[[nodiscard]] QByteArray numberText(double value);
[[nodiscard]] QByteArray numberText(float value);

/// Whether @p text is one JSON object or array, with nothing behind it.
[[nodiscard]] bool isJsonDocument(QByteArrayView text, const Limits &limits);

/// Adds what stands inside of another format: the values of a JSON object or array, text, or bytes. @p base: the offset
/// of its first byte in the content.
void addPayload(QByteArrayView payload, qint64 base, TreeBuilder &out);

/// Adds text where @p text is UTF-8, or bytes where it is not.
void addTextOrBytes(QByteArrayView text, ByteRange range, TreeBuilder &out);

} // namespace framescope::inspect
