// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/qrcode.h>

#include <QTest>

using namespace framescope::chat;

class TestQrCode : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aUrlBecomesASquareWithThreeFinders()
    {
        const auto code = makeQrCode("http://192.168.1.5:9000/");
        QVERIFY(code);
        QCOMPARE((code->size - 17) % 4, 0); // ISO/IEC 18004, section 5.3
        for (const auto &[x, y] : {std::pair(0, 0), std::pair(code->size - 7, 0), std::pair(0, code->size - 7)}) {
            for (int i = 0; i < 7; ++i)
                QVERIFY(code->isDark(x + i, y) && code->isDark(x, y + i));
            QVERIFY(!code->isDark(x + 1, y + 1) && code->isDark(x + 3, y + 3));
        }
    }

    void tooMuchIsRefused() { QVERIFY(!makeQrCode(QByteArray(5000, 'x'))); }
};

QTEST_GUILESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
