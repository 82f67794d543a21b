// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/passphrase.h>

#include <QSet>
#include <QTest>

using namespace framescope::chat;

class TestPassPhrase : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreThoseOfThePublishedVectors_data()
    {
        // RFC 7914, section 11.
        QTest::addColumn<QString>("passPhrase");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("rounds");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("one round") << u"passwd"_qs << QByteArray("salt") << 1
                                   << QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
        QTest::newRow("80000 rounds") << u"Password"_qs << QByteArray("NaCl") << 80000
                                      << QByteArray("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
    }
    void keysAreThoseOfThePublishedVectors()
    {
        QFETCH(QString, passPhrase);
        QFETCH(QByteArray, salt);
        QFETCH(int, rounds);
        QFETCH(QByteArray, key);
        QCOMPARE(deriveKey(passPhrase, salt, rounds).toHex(), key);
    }

    void aPassPhraseIsTheSameHoweverItsAccentsAreWritten()
    {
        QCOMPARE(deriveKey(u"caf\u00e9"_qs, "salt", 1000), deriveKey(u"cafe\u0301"_qs, "salt", 1000));
        QVERIFY(deriveKey(u"cafe"_qs, "salt", 1000) != deriveKey(u"café"_qs, "salt", 1000));
    }

    void aProofIsOfOneSideRoomAndPairOfNonces()
    {
        const QByteArray key(32, 'k');
        const QByteArray one = proofOf(key, Side::Member, "room", "host", "member");
        QCOMPARE(one.size(), 32);
        QCOMPARE(proofOf(key, Side::Member, "room", "host", "member"), one);
        QSet<QByteArray> all {one, proofOf(key, Side::Host, "room", "host", "member"),
            proofOf(key, Side::Member, "other", "host", "member"), proofOf(key, Side::Member, "room", "other", "member"),
            proofOf(key, Side::Member, "room", "host", "other"),
            proofOf(QByteArray(32, 'x'), Side::Member, "room", "host", "member")};
        QCOMPARE(all.size(), 6);
    }

    void comparisonLooksAtEveryByte()
    {
        QVERIFY(isSame("abc", "abc"));
        QVERIFY(!isSame("abc", "abd"));
        QVERIFY(!isSame("xbc", "abc"));
        QVERIFY(!isSame("abc", "abcd"));
        QVERIFY(!isSame({}, "a"));
    }

    void nobodySeesASecretInAPublicId()
    {
        const QByteArray id = publicIdOf("00112233445566778899aabbccddeeff");
        QCOMPARE(id.size(), 32);
        QVERIFY(id != publicIdOf("00112233445566778899aabbccddeefe"));
        QVERIFY(randomBytes(16) != randomBytes(16));
    }
};

QTEST_GUILESS_MAIN(TestPassPhrase)
#include "tst_passphrase.moc"
