// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chunking.h"
#include "support/testcase.h"

#include <protocol/masking.h>

#include <QTest>

using namespace framescope::protocol;
using framescope::tests::randomBytes;

namespace {

constexpr MaskingKey key {0x37, 0xfa, 0x21, 0x3d};

/// The formula of RFC 6455, section 5.3, byte by byte.
QByteArray maskedByTheBook(QByteArray bytes, quint64 position = 0)
{
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ key[(position + static_cast<quint64>(i)) % 4]);
    return bytes;
}

} // namespace

class TestMasking : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void masksTheExampleOfTheStandard()
    {
        QCOMPARE(masked("Hello", key), QByteArray::fromHex("7f9f4d5158")); // section 5.7
    }

    void maskingTwiceIsPlainAgain()
    {
        const QByteArray plain = randomBytes(1000);
        QCOMPARE(masked(masked(plain, key), key), plain);
    }

    void everySizeAndPositionAgreesWithTheFormula()
    {
        for (qsizetype size = 0; size < 40; ++size) {
            for (quint64 position = 0; position < 9; ++position) {
                const QByteArray plain = randomBytes(size);
                QByteArray bytes = plain;
                applyMask(bytes.data(), size, key, position);
                QCOMPARE(bytes, maskedByTheBook(plain, position));
            }
        }
    }

    void aPositionBeyondFourGigabytesKeepsItsPlaceInTheKey()
    {
        QByteArray bytes = randomBytes(33);
        const QByteArray expected = maskedByTheBook(bytes, 3);
        applyMask(bytes.data(), bytes.size(), key, (1ULL << 40) + 3);
        QCOMPARE(bytes, expected);
    }

    void unalignedMemoryIsNoObstacle()
    {
        for (qsizetype begin = 0; begin < 8; ++begin) {
            QByteArray bytes = randomBytes(64);
            const QByteArray expected = bytes.left(begin) + maskedByTheBook(bytes.mid(begin));
            applyMask(bytes.data() + begin, bytes.size() - begin, key);
            QCOMPARE(bytes, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
