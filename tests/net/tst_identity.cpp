// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <net/identity.h>

#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace framescope;

class TestIdentity : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSelfSignedCertificateNamesWhatItIsFor()
    {
        const auto identity = net::makeSelfSignedIdentity({u"localhost"_qs, u"127.0.0.1"_qs, u"::1"_qs});
        QVERIFY(identity.hasValue());
        const QSslCertificate certificate(identity->certificate);
        QVERIFY(!certificate.isNull() && certificate.isSelfSigned());
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList {u"localhost"_qs});
        const auto names = certificate.subjectAlternativeNames();
        QCOMPARE(names.values(QSsl::DnsEntry), QStringList {u"localhost"_qs});
        QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 2);
        QVERIFY(!QSslKey(identity->key, QSsl::Ec).isNull());
    }

    void aCertificateIsValidFromNowForThirtyDays()
    {
        const auto identity = net::makeSelfSignedIdentity({u"localhost"_qs});
        const QSslCertificate certificate(identity->certificate);
        QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTime());
        const auto days = certificate.effectiveDate().daysTo(certificate.expiryDate());
        QVERIFY(days == 30 || days == 31);
    }

    void noTwoCertificatesAreTheSame()
    {
        const auto one = net::makeSelfSignedIdentity({u"localhost"_qs});
        const auto two = net::makeSelfSignedIdentity({u"localhost"_qs});
        QVERIFY(QSslCertificate(one->certificate).serialNumber() != QSslCertificate(two->certificate).serialNumber());
        QVERIFY(one->key != two->key);
    }

    void aNameThatCannotStandInACertificateIsAnError()
    {
        const auto identity = net::makeSelfSignedIdentity({QString()});
        QVERIFY(!identity.hasValue());
        QVERIFY(!identity.error().isEmpty());
    }

    void aKeyFitsItsOwnCertificateOnly()
    {
        const net::Identity one = net::makeSelfSignedIdentity({u"one"_qs}).value();
        const net::Identity two = net::makeSelfSignedIdentity({u"two"_qs}).value();
        QVERIFY(net::isUsable(one));
        QVERIFY(!net::isUsable({one.certificate, two.key}));
        QVERIFY(!net::isUsable({{}, one.key}));
        QVERIFY(!net::isUsable({one.certificate, {}}));
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
