// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/doorcheck.h>

#include <QTest>

using namespace framescope::chat;

class TestDoorCheck : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOwnNamesAndOwnPagesComeIn_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<int>("problem"); // -1: none
        const auto row = [](const char *name, const QByteArray &host, const QByteArray &origin, int problem) {
            QTest::newRow(name) << host << origin << problem;
        };
        constexpr int foreignHost = static_cast<int>(DoorProblem::ForeignHost);
        constexpr int foreignOrigin = static_cast<int>(DoorProblem::ForeignOrigin);
        row("a program has no origin", "192.168.1.5:9000", {}, -1);
        row("the page of this host", "192.168.1.5:9000", "http://192.168.1.5:9000", -1);
        row("the page by a name", "LOCALHOST:9000", "http://localhost:9000", -1);
        row("the page by IPv6", "[::1]:9000", "http://[::1]:9000", -1);
        row("another page", "192.168.1.5:9000", "https://evil.example", foreignOrigin);
        row("another port of this machine", "192.168.1.5:9000", "http://192.168.1.5:8000", foreignOrigin);
        row("a page in a sandbox", "192.168.1.5:9000", "null", foreignOrigin);
        row("a page whose name begins as ours", "192.168.1.5:9000", "http://192.168.1.5:9000.evil.example", foreignOrigin);
        row("DNS rebinding", "evil.example:9000", "http://evil.example:9000", foreignHost);
        row("DNS rebinding without an origin", "evil.example:9000", {}, foreignHost);
        row("an address of another machine", "192.168.1.6:9000", {}, foreignHost);
        row("user information", "localhost@evil.example", {}, foreignHost);
        row("two hosts", "localhost,evil.example", {}, foreignHost);
        row("two origins", "localhost", "http://localhost,http://evil.example", foreignOrigin);
        row("no host", {}, {}, foreignHost);
        row("nonsense", "a b:c", {}, foreignHost);
    }
    void onlyOwnNamesAndOwnPagesComeIn()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        QFETCH(int, problem);
        const QStringList names {u"localhost"_qs, u"127.0.0.1"_qs, u"::1"_qs, u"192.168.1.5"_qs, u"desk.local"_qs};
        const auto found = findDoorProblem(host, origin, names);
        QCOMPARE(found ? static_cast<int>(*found) : -1, problem);
    }

    void thisMachineKnowsItself()
    {
        QVERIFY(ownNames().contains(u"localhost"_qs));
        QVERIFY(ownNames().contains(u"127.0.0.1"_qs));
    }
};

QTEST_GUILESS_MAIN(TestDoorCheck)
#include "tst_doorcheck.moc"
