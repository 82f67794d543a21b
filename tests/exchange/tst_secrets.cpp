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
        QTest::newRow("names that look secret")
            << QByteArray("GET / HTTP/1.1\r\nX-Api-Key: a\r\nx_auth_token: b\r\nSec-WebSocket-Key: c\r\nX-Monkey: d\r\n\r\n")
            << QByteArray("GET / HTTP/1.1\r\nX-Api-Key: •••\r\nx_auth_token: "
                          "•••\r\nSec-WebSocket-Key: c\r\nX-Monkey: d\r\n\r\n");
        QTest::newRow("parameters of the target") << QByteArray("GET /a?token=x:y&b=c&api%5Fkey=d HTTP/1.1\r\n\r\n")
                                                  << QByteArray("GET /a?token=•••&b=c&api%5Fkey=••• HTTP/1.1\r\n\r\n");
        QTest::newRow("parameters of an address in a header")
            << QByteArray(
                   "HTTP/1.1 302 F\r\nLocation: /b?sig=x,y?z#access_token=t\r\nLink: <http://h/?jwt=u>; rel=v\r\n\r\n")
            << QByteArray(
                   "HTTP/1.1 302 F\r\nLocation: /b?sig=•••#access_token=•••\r\nLink: <http://h/?jwt=•••>; rel=v\r\n\r\n");
        QTest::newRow("an address in a parameter") << QByteArray("GET /?u=ws://h/?token=x&v=w HTTP/1.1\r\n\r\n")
                                                   << QByteArray("GET /?u=ws://h/?token=•••&v=w HTTP/1.1\r\n\r\n");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void whatIsMarkedGoes()
    {
        SecretNames names;
        names.mark("X-Seat");
        names.mark("?seat no");
        const QByteArray redacted =
            redactedHead("GET /?seat+no=1&Seat%20no=2&seat%20no=3 HTTP/1.1\r\nx-seat: 4\r\n\r\n", names);
        QCOMPARE(redacted, "GET /?seat+no=•••&Seat%20no=2&seat%20no=••• HTTP/1.1\r\nx-seat: •••\r\n\r\n");
        QCOMPARE(redactedText("ws://h/?seat%20no=5", names), "ws://h/?seat%20no=•••");
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
        QCOMPARE(redactedText(url), shown);
        QCOMPARE(redactedText(shown), shown);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
