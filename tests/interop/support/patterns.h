// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace framescope::tests {

// The payloads that both ends of a test can compute; peers/pattern.js and peers/pattern.py make the same.

/// @p size bytes of UTF-8: units of 16 bytes, each of an é, a €, a 😀 and its number in seven digits; then "x" for the rest.
[[nodiscard]] QByteArray textPattern(qsizetype size);
/// @p size bytes: 32-bit words, low byte first, the word at i being i * 0x9E3779B1.
[[nodiscard]] QByteArray binaryPattern(qsizetype size);
/// SHA3-256 in hexadecimal, which the sqlite3 program knows too.
[[nodiscard]] QByteArray sha3(const QByteArray &data);

} // namespace framescope::tests
