// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking.h"

#include <QTest>

namespace framescope::tests {

namespace {

quint32 chooseSeed()
{
    const QByteArray wanted = qgetenv("FRAMESCOPE_SEED");
    const quint32 seed = wanted.isEmpty() ? QRandomGenerator::global()->generate() : wanted.toUInt();
    qInfo("FRAMESCOPE_SEED=%u", seed);
    return seed;
}

qsizetype nextSize(Chunking chunking, qsizetype rest)
{
    if (chunking == Chunking::Whole)
        return rest;
    if (chunking == Chunking::ByteByByte)
        return 1;
    // Mostly small, so that headers are cut too, and at times large, so that long streams come to an end.
    const qsizetype most = randomness().bounded(2) == 0 ? 8 : std::max<qsizetype>(rest / 2, 8);
    return std::min(rest, 1 + static_cast<qsizetype>(randomness().bounded(static_cast<quint64>(most))));
}

} // namespace

void addChunkings()
{
    QTest::addColumn<Chunking>("chunking");
    QTest::newRow("in one piece") << Chunking::Whole;
    QTest::newRow("one byte at a time") << Chunking::ByteByByte;
    QTest::newRow("in random pieces") << Chunking::Random;
}

std::vector<QByteArray> chunked(const QByteArray &bytes, Chunking chunking)
{
    std::vector<QByteArray> pieces;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = nextSize(chunking, bytes.size() - at);
        pieces.emplace_back(bytes.constData() + at, size);
        at += size;
    }
    return pieces;
}

QRandomGenerator &randomness()
{
    static QRandomGenerator generator(chooseSeed());
    return generator;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(randomness().bounded(256));
    return bytes;
}

} // namespace framescope::tests
