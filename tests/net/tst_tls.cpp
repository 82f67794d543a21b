// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslError>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using net::ConnectError;

namespace {

net::Identity identityFor(const QString &name)
{
    return net::makeSelfSignedIdentity({name}).value();
}

net::Identity expiredIdentity()
{
    QFile file(QStringLiteral(FRAMESCOPE_SOURCE_DIR "/tests/data/tls/expired.pem"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the expired certificate is missing");
    const QByteArray pem = file.readAll();
    return {pem, pem};
}

QByteArray fingerprintOf(const net::Identity &identity)
{
    return QSslCertificate(identity.certificate).digest(QCryptographicHash::Sha256);
}

/// A client and a TLS server with a certificate.
struct Scene {
    explicit Scene(const net::Identity &identity)
        : host(stage, optionsWith(identity))
        , client(stage)
    {
        options = host.options();
        options.tls = {};
    }
    static net::ListenOptions optionsWith(const net::Identity &identity)
    {
        net::ListenOptions options;
        options.identity = identity;
        return options;
    }
    void trust(const net::Identity &identity)
    {
        const QString name = folder.filePath(QStringLiteral("ca.pem"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(identity.certificate);
        options.tls.caFile = name;
    }

    Stage stage;
    QTemporaryDir folder;
    Host host;
    net::ConnectOptions options;
    Party client;
};

} // namespace

class TestTls : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCertificateThatIsNotTrustedIsRefusedWithTheReasons_data()
    {
        QTest::addColumn<net::Identity>("identity");
        QTest::addColumn<bool>("isAuthorityTrusted");
        QTest::addColumn<int>("issue");
        QTest::addRow("self-signed") << localIdentity() << false << static_cast<int>(QSslError::SelfSignedCertificate);
        QTest::addRow("for another host") << identityFor(u"example.org"_qs) << true
                                          << static_cast<int>(QSslError::HostNameMismatch);
        QTest::addRow("expired") << expiredIdentity() << false << static_cast<int>(QSslError::CertificateExpired);
    }
    void aCertificateThatIsNotTrustedIsRefusedWithTheReasons()
    {
        QFETCH(net::Identity, identity);
        QFETCH(bool, isAuthorityTrusted);
        QFETCH(int, issue);
        Scene scene(identity);
        if (isAuthorityTrusted)
            scene.trust(identity);
        scene.client.open(scene.options);
        QTRY_VERIFY(scene.client.isClosed());
        QCOMPARE(scene.client.lines(), (QByteArrayList {"connected", "failed certificate-untrusted", "closed 1006"}));
        const ConnectError error = scene.client.all<net::Failed>().at(0).error;
        QVERIFY(std::any_of(error.issues.begin(), error.issues.end(), [issue](const auto &i) { return i.code == issue; }));
        QVERIFY(!error.issues[0].detail.isEmpty());
        QCOMPARE(error.chain.size(), 1U);
        QCOMPARE(error.chain[0].sha256, fingerprintOf(identity).toHex());
        QCOMPARE(scene.host.parties().size(), 0U);
    }

    void theChainTellsWhatPeopleLookAt()
    {
        Scene scene(localIdentity());
        scene.client.open(scene.options);
        QTRY_VERIFY(scene.client.isClosed());
        const net::CertificateInfo info = scene.client.all<net::Failed>().at(0).error.chain.at(0);
        QCOMPARE(info.subject, u"127.0.0.1"_qs);
        QCOMPARE(info.issuer, u"127.0.0.1"_qs);
        QVERIFY(info.names.contains(u"localhost"_qs) && info.names.contains(u"127.0.0.1"_qs));
        QVERIFY(info.notBefore < info.notAfter);
        QCOMPARE(info.sha256.size(), 64);
    }

    void trustIsGivenInThreeWays_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::addColumn<bool>("isIgnored");
        QTest::addRow("its authority is in the file") << QByteArray("caFile") << false;
        QTest::addRow("its fingerprint is known") << QByteArray("fingerprint") << true;
        QTest::addRow("its fingerprint is known, as other tools print it") << QByteArray("colons") << true;
        QTest::addRow("all issues are ignored") << QByteArray("ignore") << true;
    }
    void trustIsGivenInThreeWays()
    {
        QFETCH(QByteArray, way);
        QFETCH(bool, isIgnored);
        Scene scene(localIdentity());
        const QByteArray fingerprint = fingerprintOf(localIdentity());
        if (way == "caFile")
            scene.trust(localIdentity());
        else if (way == "fingerprint")
            scene.options.tls.trustedFingerprints = {"00", fingerprint.toHex()};
        else if (way == "colons")
            scene.options.tls.trustedFingerprints = {fingerprint.toHex(':').toUpper()};
        else
            scene.options.tls.ignoreAllIssues = true;
        scene.client.open(scene.options);
        QTRY_VERIFY(scene.client.isOpen());
        const auto secured = scene.client.all<net::Secured>().at(0);
        QCOMPARE(secured.protocol, u"TLS 1.3"_qs);
        QVERIFY(!secured.cipher.isEmpty());
        QCOMPARE(secured.chain.size(), 1U);
        QCOMPARE(secured.chain[0].sha256, fingerprint.toHex());
        QCOMPARE(!secured.ignoredIssues.empty(), isIgnored);
        QTRY_VERIFY(scene.host.parties().size() == 1 && scene.host.parties()[0]->isOpen());
        QVERIFY(scene.host.parties()[0]->all<net::Secured>().at(0).chain.empty());
    }

    void anotherFingerprintIsNoTrust()
    {
        Scene scene(localIdentity());
        scene.options.tls.trustedFingerprints = {fingerprintOf(identityFor(u"localhost"_qs)).toHex(), {}};
        scene.client.open(scene.options);
        QTRY_VERIFY(scene.client.isClosed());
        QCOMPARE(scene.client.lines().at(1), "failed certificate-untrusted");
    }

    void aPlainServerBehindWssFailsInTls_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::addRow("it answers in HTTP") << true;
        QTest::addRow("it hangs up") << false;
    }
    void aPlainServerBehindWssFailsInTls()
    {
        QFETCH(bool, answers);
        Stage stage;
        RawServer server;
        Party client(stage);
        client.open(optionsFor(u"wss://127.0.0.1:%1"_qs.arg(server.port())));
        QTRY_VERIFY(!server.received().isEmpty());
        if (answers)
            server.send("HTTP/1.1 400 Bad Request\r\n\r\n");
        else
            server.end();
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.lines(), (QByteArrayList {"connected", "failed tls-failed", "closed 1006"}));
        QVERIFY(!client.all<net::Failed>().at(0).error.detail.isEmpty());
    }

    void aTlsServerBehindWsFailsInTheHandshake()
    {
        Scene scene(localIdentity());
        scene.client.open(optionsFor(u"ws://127.0.0.1:%1"_qs.arg(scene.host.endpoint()->port)));
        QTRY_VERIFY(scene.client.isClosed());
        QCOMPARE(scene.client.lines().mid(0, 2), (QByteArrayList {"connected", "head out"}));
        QVERIFY2(scene.client.lines().at(2).startsWith("failed handshake-failed "), scene.client.lines().at(2).constData());
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
