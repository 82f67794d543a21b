// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <exchange/secrets.h>

#include <QTest>

using namespace framescope;
using namespace framescope::exchange;

class TestSecrets : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGoAndTheRestStays_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("redacted");
        QTest::newRow("each of the four, in any case")
            << QByteArray("GET / HTTP/1.1\r\nauthorization: Basic YTpi\r\nProxy-Authorization:x\r\nCOOKIE: a=b; "
                          "c=d\r\nHost: h\r\n\r\n")
            << QByteArray(
                   "GET / HTTP/1.1\r\nauthorization: •••\r\nProxy-Authorization: •••\r\nCOOKIE: •••\r\nHost: h\r\n\r\n");
        QTest::newRow("of a response, each cookie")
            << QByteArray("HTTP/1.1 101 S\r\nSet-Cookie: a=b; Path=/\r\nSet-Cookie: c=d\r\nX: y\r\n\r\n")
            << QByteArray("HTTP/1.1 101 S\r\nSet-Cookie: •••\r\nSet-Cookie: •••\r\nX: y\r\n\r\n");
        QTest::newRow("user info in the target and in a header")
            << QByteArray("GET ws://me:pw@h/p HTTP/1.1\r\nReferer: https://me@h/, http://x\r\n\r\n")
            << QByteArray("GET ws://•••@h/p HTTP/1.1\r\nReferer: https://•••@h/, http://x\r\n\r\n");
        QTest::newRow("an at sign that is no user info") << QByteArray("GET http://h/a@b HTTP/1.1\r\nX: a@b\r\n\r\n")
                                                         << QByteArray("GET http://h/a@b HTTP/1.1\r\nX: a@b\r\n\r\n");
        QTest::newRow("a folded secret") << QByteArray(
            "GET / HTTP/1.1\r\nCookie: a=b\r\n c=d\r\n\te=f\r\nX: y\r\n z\r\n\r\n")
                                         << QByteArray(
                                                "GET / HTTP/1.1\r\nCookie: •••\r\n •••\r\n •••\r\nX: y\r\n z\r\n\r\n");
        QTest::newRow("lines that end in LF alone")
            << QByteArray("GET / HTTP/1.1\nCookie: a=b\nX: y\n\n") << QByteArray("GET / HTTP/1.1\nCookie: •••\nX: y\n\n");
        QTest::newRow("a space before the colon")
            << QByteArray("GET / HTTP/1.1\r\nCookie : a=b\r\n\r\n") << QByteArray("GET / HTTP/1.1\r\nCookie : •••\r\n\r\n");
        QTest::newRow("a body behind the head stays")
            << QByteArray("HTTP/1.1 401 U\r\nSet-Cookie: a\r\n\r\nCookie: not a header")
            << QByteArray("HTTP/1.1 401 U\r\nSet-Cookie: •••\r\n\r\nCookie: not a header");
        QTest::newRow("a head without end")
            << QByteArray("GET / HTTP/1.1\r\nCookie: a") << QByteArray("GET / HTTP/1.1\r\nCookie: •••");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void secretsGoAndTheRestStays()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, redacted);
        QCOMPARE(redactedHead(head), redacted);
        QCOMPARE(redactedHead(redacted), redacted);
    }

    void aUrlLosesItsUserInfo_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("user and password") << QByteArray("wss://me:p@ss@h:1/x") << QByteArray("wss://•••@h:1/x");
        QTest::newRow("none") << QByteArray("ws://h/?a=b@c") << QByteArray("ws://h/?a=b@c");
        QTest::newRow("a second URL in the query")
            << QByteArray("ws://h/?u=ws://a:b@c/") << QByteArray("ws://h/?u=ws://•••@c/");
        QTest::newRow("nothing behind the scheme") << QByteArray("ws://") << QByteArray("ws://");
    }
    void aUrlLosesItsUserInfo()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, shown);
        QCOMPARE(withoutUserInfo(url), shown);
        QCOMPARE(withoutUserInfo(shown), shown);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
