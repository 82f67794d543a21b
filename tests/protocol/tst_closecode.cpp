// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <protocol/closecode.h>

#include <QTest>

using namespace framescope::protocol;

class TestCloseCode : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyCertainCodesMayBeSent_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("below 1000 is not used (7.4.2)") << 0 << 999 << false;
        QTest::newRow("1000 to 1003 have a meaning (7.4.1)") << 1000 << 1003 << true;
        QTest::newRow("1004 is reserved (7.4.1)") << 1004 << 1004 << false;
        QTest::newRow("1005 and 1006 must not stand on the wire (7.4.1)") << 1005 << 1006 << false;
        QTest::newRow("1007 to 1011 have a meaning (7.4.1)") << 1007 << 1011 << true;
        QTest::newRow("1012 to 1014 were registered later (11.7)") << 1012 << 1014 << true;
        QTest::newRow("1015 must not stand on the wire (7.4.1)") << 1015 << 1015 << false;
        QTest::newRow("1016 to 2999 are for the protocol's future (7.4.2)") << 1016 << 2999 << false;
        QTest::newRow("3000 to 3999 are for libraries (7.4.2)") << 3000 << 3999 << true;
        QTest::newRow("4000 to 4999 are for private use (7.4.2)") << 4000 << 4999 << true;
        QTest::newRow("5000 and more have no meaning") << 5000 << 65535 << false;
    }
    void onlyCertainCodesMayBeSent()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(bool, allowed);
        for (int code = first; code <= last; ++code)
            QVERIFY2(mayBeSent(static_cast<CloseCode>(code)) == allowed, qPrintable(QString::number(code)));
    }
};

QTEST_GUILESS_MAIN(TestCloseCode)
#include "tst_closecode.moc"
