// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <vector>

namespace framescope::tests {

/// How a stream is cut on its way: TCP keeps no borders, so whatever reads one must not care.
enum class Chunking { Whole, ByteByByte, Random };

/// Adds a column of global test data called "chunking" with a row for each: every test of the class then runs in each
/// of them and asks QFETCH_GLOBAL(Chunking, chunking). To be called in initTestCase_data().
void addChunkings();

/// @p bytes in pieces that own their memory; none for no bytes.
[[nodiscard]] std::vector<QByteArray> chunked(const QByteArray &bytes, Chunking chunking);

/// The generator of all that is random in this test program. Its seed is printed when it is first asked, and is that of
/// the environment variable FRAMESCOPE_SEED where it is set.
[[nodiscard]] QRandomGenerator &randomness();

/// @p size random bytes.
[[nodiscard]] QByteArray randomBytes(qsizetype size);

} // namespace framescope::tests

Q_DECLARE_METATYPE(framescope::tests::Chunking)
