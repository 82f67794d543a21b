// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <net/httpauth.h>

#include <QTest>

using namespace framescope;
using namespace framescope::tests;

namespace {

/// Such as "digest realm=a nonce=b, basic".
QByteArray shown(const std::vector<net::AuthChallenge> &challenges)
{
    QByteArrayList parts;
    for (const net::AuthChallenge &challenge : challenges) {
        QByteArray part = challenge.scheme;
        for (const protocol::HttpHeader &parameter : challenge.parameters)
            part += ' ' + parameter.name + '=' + parameter.value;
        parts.append(part);
    }
    return parts.join(", ");
}

net::AuthChallenge only(const QByteArray &value)
{
    const auto challenges = net::parseChallenges({value});
    return challenges.size() == 1 ? challenges[0] : net::AuthChallenge {};
}

const QByteArray mufasa = "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", "
                          "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
                          "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\", algorithm=";

} // namespace

class TestHttpAuth : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void challengesAreRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &value, const QByteArray &expected) {
            QTest::newRow(name) << value << expected;
        };
        row("a scheme alone", "Negotiate", "negotiate");
        row("a parameter", "Basic realm=\"here\"", "basic realm=here");
        row("names in any case", "DIGEST Realm=a, NONCE=b", "digest realm=a nonce=b");
        row("two in one header", "Digest realm=\"a\", nonce=\"b\", Basic realm=\"c\"",
            "digest realm=a nonce=b, basic realm=c");
        row("white space around the equals sign", "Basic realm = \"x\"", "basic realm=x");
        row("a comma within quotes", "Digest qop=\"auth,auth-int\", nonce=n", "digest qop=auth,auth-int nonce=n");
        row("an escaped quote", "Basic realm=\"a \\\"b\\\" \\\\ c\"", "basic realm=a \"b\" \\ c");
        row("empty elements", ", ,Basic ,realm=x,,", "basic realm=x");
        row("quotes without end", "Basic realm=\"never", "basic");
        row("quotes that end in an escape", "Basic realm=\"never\\", "basic");
        row("no value", "Basic realm=", "basic");
        row("no scheme", "=x", "");
        row("nothing", "", "");
        row("rubbish", "\x01\x02", "");
        row("a token behind the scheme", "Negotiate YWJj==, Basic realm=x", "negotiate");
        row("more challenges than anybody has", QByteArray("a,").repeated(1000), QByteArray("a, ").repeated(32).chopped(2));
    }
    void challengesAreRead()
    {
        QFETCH(QByteArray, value);
        QTEST(shown(net::parseChallenges({value})), "expected");
    }

    void whatCannotBeAnsweredIsNot_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("answerable");
        QTest::newRow("Basic") << QByteArray("Basic realm=x") << true;
        QTest::newRow("Digest as of RFC 2069") << QByteArray("Digest realm=x, nonce=y") << true;
        QTest::newRow("Digest with SHA-256") << QByteArray("Digest realm=x, nonce=y, qop=auth, algorithm=sha-256") << true;
        QTest::newRow("Digest of sessions") << QByteArray("Digest realm=x, nonce=y, qop=auth, algorithm=MD5-sess") << true;
        QTest::newRow("Digest without a nonce") << QByteArray("Digest realm=x, qop=auth") << false;
        QTest::newRow("Digest of another hash") << QByteArray("Digest realm=x, nonce=y, algorithm=SHA-512-256") << false;
        QTest::newRow("Digest of bodies alone") << QByteArray("Digest realm=x, nonce=y, qop=\"auth-int\"") << false;
        QTest::newRow("Digest with a line break") << QByteArray("Digest realm=\"a\r\nb\", nonce=y") << false;
        QTest::newRow("another scheme") << QByteArray("Bearer realm=x") << false;
    }
    void whatCannotBeAnsweredIsNot()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, answerable);
        QCOMPARE(net::isAnswerable(only(value)), answerable);
        QCOMPARE(net::chooseChallenge(net::parseChallenges({value})).has_value(), answerable);
    }

    void digestGoesBeforeBasic()
    {
        const auto chosen = net::chooseChallenge(net::parseChallenges({"Basic realm=b",
            "Digest realm=d, nonce=1, algorithm=SHA-512-256", "Digest realm=e, nonce=2, algorithm=SHA-256"}));
        QVERIFY(chosen);
        QCOMPARE(chosen->value("realm"), "e");
    }

    void answersAreThoseOfTheStandards_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("clientNonce");
        QTest::addColumn<QByteArray>("response");
        const QByteArray clientNonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        QTest::newRow("RFC 7616, section 3.9.1, MD5") << mufasa + "MD5" << QStringLiteral("Circle of Life") << clientNonce
                                                      << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
        QTest::newRow("RFC 7616, section 3.9.1, SHA-256")
            << mufasa + "SHA-256" << QStringLiteral("Circle of Life") << clientNonce
            << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
        QTest::newRow("RFC 2617, section 3.5")
            << QByteArray("Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
                          "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"")
            << QStringLiteral("Circle Of Life") << QByteArray("0a4f113b") << QByteArray("6629fae49393a05397450978507c4ef1");
        QTest::newRow("RFC 2069, as corrected")
            << QByteArray("Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"")
            << QStringLiteral("CircleOfLife") << QByteArray("x") << QByteArray("1949323746fe6a43ef61f9606e7febea");
    }
    void answersAreThoseOfTheStandards()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QString, password);
        QFETCH(QByteArray, clientNonce);
        QFETCH(QByteArray, response);
        const QByteArray answer = net::answerChallenge(
            only(challenge), {QStringLiteral("Mufasa"), password}, {"GET", "/dir/index.html", 1, clientNonce});
        const QByteArray expected = "response=\"" + response + '"';
        QVERIFY2(answer.contains(expected), answer.constData());
        QCOMPARE(answer.contains("nc=00000001"), challenge.contains("qop"));
        QCOMPARE(answer.contains("opaque="), challenge.contains("opaque"));
    }

    void aUserMayBeHidden()
    {
        const QByteArray answer =
            net::answerChallenge(only("Digest realm=r, nonce=n, qop=auth, userhash=true"), {QStringLiteral("ann"), {}}, {});
        QVERIFY2(!answer.contains("ann") && answer.endsWith("userhash=true"), answer.constData());
    }

    void quotesInTheAnswerAreEscaped()
    {
        const QByteArray answer = net::answerChallenge(
            only("Digest realm=\"a\\\"b\", nonce=\"n\\\\\", qop=auth"), {QStringLiteral("x\"y"), {}}, {"GET", "/", 10, "c"});
        QVERIFY2(answer.contains("username=\"x\\\"y\", realm=\"a\\\"b\", nonce=\"n\\\\\""), answer.constData());
        QVERIFY(answer.contains("nc=0000000a"));
    }

    void basicIsUtf8()
    {
        const QByteArray answer =
            net::answerChallenge(only("Basic realm=x"), {QStringLiteral("tést"), QStringLiteral("1:2")}, {});
        QCOMPARE(answer, "Basic " + QByteArray("t\xc3\xa9st:1:2").toBase64());
    }
};

QTEST_GUILESS_MAIN(TestHttpAuth)
#include "tst_httpauth.moc"
