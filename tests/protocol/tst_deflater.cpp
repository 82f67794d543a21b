// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chunking.h"
#include "support/deflated.h"
#include "support/testcase.h"

#include <protocol/deflater.h>

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;

/// What is compressed is what zlib inflates; RFC 7692, section 7.2.1.
class TestDeflater : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardsExamplesComeOut()
    {
        Deflater deflater {DeflateWindow()};
        QCOMPARE(deflater.deflate("Hello").toHex(), QByteArray("f248cdc9c90700")); // 7.2.3.1
        QCOMPARE(deflater.deflate("Hello").toHex(), QByteArray("f200110000")); // 7.2.3.2
        QCOMPARE(deflater.deflate("").toHex(), QByteArray("00")); // 7.2.3.6
        QCOMPARE(deflater.deflate("").toHex(), QByteArray("00"));
    }

    void withoutTakeoverEachMessageStandsAlone()
    {
        Deflater deflater {DeflateWindow {true, 15}};
        QCOMPARE(deflater.deflate("Hello").toHex(), QByteArray("f248cdc9c90700"));
        QCOMPARE(deflater.deflate("Hello").toHex(), QByteArray("f248cdc9c90700"));
        QCOMPARE(deflater.deflate("").toHex(), QByteArray("00"));
    }

    void whatIsForgottenIsNotReferredTo()
    {
        Deflater deflater {DeflateWindow()};
        QCOMPARE(deflater.deflate("Hello").toHex(), QByteArray("f248cdc9c90700"));
        deflater.forget();
        QCOMPARE(deflater.deflate("Hello").toHex(), QByteArray("f248cdc9c90700"));
    }

    void zlibInflatesAllOfItInTheAgreedWindow_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("noContextTakeover");
        for (int bits = 8; bits <= 15; ++bits) {
            for (const bool isAlone : {false, true})
                QTest::addRow("a window of %d bits, %s", bits, isAlone ? "each message alone" : "with takeover")
                    << bits << isAlone;
        }
    }
    void zlibInflatesAllOfItInTheAgreedWindow()
    {
        QFETCH(int, bits);
        QFETCH(bool, noContextTakeover);
        Deflater deflater {DeflateWindow {noContextTakeover, bits}};
        std::vector<QByteArray> plain {
            wordy(100), wordy(100'000), "", randomBytes(70'000), QByteArray(200'000, 'x'), "again"};
        plain.push_back(plain.at(1));
        std::vector<QByteArray> wire;
        for (const QByteArray &message : plain) {
            wire.push_back(deflater.deflate(message));
            if (noContextTakeover)
                QCOMPARE(zlibInflated({wire.back()}, bits), std::optional(std::vector {message}));
        }
        QCOMPARE(zlibInflated(wire, bits), std::optional(plain));
        QVERIFY(wire.at(1).size() < plain.at(1).size() / 2);
    }

    /// Else the test above would prove nothing.
    void aWindowThatIsTooSmallIsNoticed()
    {
        const QByteArray plain = wordy(20'000);
        QVERIFY(zlibInflated({zlibDeflated(plain, 15)}, 15));
        QVERIFY(!zlibInflated({zlibDeflated(plain, 15)}, 8));
        QVERIFY(!zlibInflated({zlibDeflated(plain, 10)}, 8));
    }
};

QTEST_GUILESS_MAIN(TestDeflater)
#include "tst_deflater.moc"
