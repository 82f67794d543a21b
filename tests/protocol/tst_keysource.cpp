// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <protocol/keysource.h>

#include <QTest>

#include <numeric>

using namespace framescope::protocol;

class TestKeySource : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutWhatTheSourceGivesAndNothingTwice()
    {
        quint32 last = 0;
        int calls = 0;
        KeySource keys([&](quint32 *begin, quint32 *end) {
            std::iota(begin, end, last + 1);
            last += static_cast<quint32>(end - begin);
            ++calls;
        });
        for (quint32 expected = 1; expected <= 1000; ++expected) {
            const MaskingKey key = keys.maskingKey();
            quint32 number = 0;
            std::memcpy(&number, key.data(), sizeof number);
            QCOMPARE(number, expected);
        }
        QVERIFY2(calls < 20, "the source is a system call and is asked for many at a time");
    }

    void aHandshakeKeyIsSixteenBytesInBase64()
    {
        KeySource keys([](quint32 *begin, quint32 *end) { std::fill(begin, end, 0x61616161U); });
        QCOMPARE(keys.handshakeKey(), QByteArray(16, 'a').toBase64());
    }

    void keysOfTheSystemDiffer()
    {
        KeySource keys;
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert(keys.handshakeKey());
        QCOMPARE(seen.size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestKeySource)
#include "tst_keysource.moc"
