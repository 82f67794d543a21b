// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::tests;

class TestTlsMaterial : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileWith(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no place for a file");
        file.write(content);
        return file.fileName();
    }

private Q_SLOTS:
    void aFileThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<net::TlsOptions>("tls");
        QTest::addColumn<QString>("file");
        const QString rubbish = fileWith(u"rubbish.pem"_qs, "this is no PEM");
        const QString missing = m_folder.filePath(u"missing.pem"_qs);
        const QString certificate = fileWith(u"certificate.pem"_qs, localIdentity().certificate);
        net::TlsOptions tls;
        tls.caFile = missing;
        QTest::addRow("authorities that are not there") << tls << missing;
        tls.caFile = rubbish;
        QTest::addRow("authorities that are rubbish") << tls << rubbish;
        tls = {};
        tls.certificateFile = missing;
        QTest::addRow("a certificate that is not there") << tls << missing;
        tls.certificateFile = rubbish;
        QTest::addRow("a certificate that is rubbish") << tls << rubbish;
        tls.certificateFile = certificate;
        QTest::addRow("a certificate without a key beside it") << tls << certificate;
        tls.keyFile = missing;
        QTest::addRow("a key that is not there") << tls << missing;
        tls.keyFile = rubbish;
        QTest::addRow("a key that is rubbish") << tls << rubbish;
    }
    void aFileThatCannotBeUsedIsNamed()
    {
        QFETCH(net::TlsOptions, tls);
        QFETCH(QString, file);
        Stage stage;
        RawServer server(localIdentity());
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.tls = tls;
        client.open(options);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.lines(), (QByteArrayList {"failed tls-material", "closed 1006"}));
        QCOMPARE(client.all<net::Failed>().at(0).error.detail, file);
    }

    void anEncryptedKeyNeedsItsPassPhrase_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<bool>("isRight");
        QTest::addRow("the right one") << u"correct horse"_qs << true;
        QTest::addRow("a wrong one") << u"battery staple"_qs << false;
        QTest::addRow("none") << QString() << false;
    }
    void anEncryptedKeyNeedsItsPassPhrase()
    {
        QFETCH(QString, passphrase);
        QFETCH(bool, isRight);
        const net::Identity own = net::makeSelfSignedIdentity({u"a client"_qs}).value();
        const QString locked = m_folder.filePath(u"locked.key"_qs);
        QProcess openssl;
        openssl.start(u"openssl"_qs,
            {u"pkcs8"_qs, u"-topk8"_qs, u"-in"_qs, fileWith(u"open.key"_qs, own.key), u"-out"_qs, locked, u"-passout"_qs,
                u"pass:correct horse"_qs});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        for (const auto engine : {net::EngineKind::Wire, net::EngineKind::Qt}) {
            Stage stage;
            RawServer server(localIdentity(), QSslSocket::QueryPeer);
            Party client(stage);
            net::ConnectOptions options = optionsFor(server.url());
            options.engine = engine;
            options.tls.certificateFile = fileWith(u"own.pem"_qs, own.certificate);
            options.tls.keyFile = locked;
            options.tls.keyPassphrase = passphrase;
            client.open(options);
            QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest() || client.isClosed(), 20'000);
            if (isRight) {
                const auto *socket = qobject_cast<QSslSocket *>(&server.client());
                QCOMPARE(socket->peerCertificate(), QSslCertificate(own.certificate));
            } else {
                QCOMPARE(client.lines(), (QByteArrayList {"failed tls-passphrase", "closed 1006"}));
                QCOMPARE(client.all<net::Failed>().at(0).error.detail, locked);
            }
        }
    }

    void pkcs12BringsCertificateAndKey_data()
    {
        QTest::addColumn<QString>("locked");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QByteArray>("failure");
        QTest::addRow("the right pass phrase") << u"correct horse"_qs << u"correct horse"_qs << QByteArray();
        QTest::addRow("a wrong one") << u"correct horse"_qs << u"staple"_qs << QByteArray("failed tls-passphrase");
        QTest::addRow("a missing one") << u"correct horse"_qs << QString() << QByteArray("failed tls-passphrase");
        QTest::addRow("none where none is needed") << QString() << QString() << QByteArray();
    }
    void pkcs12BringsCertificateAndKey()
    {
        QFETCH(QString, locked);
        QFETCH(QString, passphrase);
        QFETCH(QByteArray, failure);
        const net::Identity own = net::makeSelfSignedIdentity({u"a client"_qs}).value();
        const QString store = m_folder.filePath(u"own.p12"_qs);
        QProcess openssl;
        openssl.start(u"openssl"_qs,
            {u"pkcs12"_qs, u"-export"_qs, u"-in"_qs, fileWith(u"own.both"_qs, own.certificate + own.key), u"-out"_qs, store,
                u"-passout"_qs, u"pass:"_qs + locked});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        for (const auto engine : {net::EngineKind::Wire, net::EngineKind::Qt}) {
            Stage stage;
            RawServer server(localIdentity(), QSslSocket::QueryPeer);
            Party client(stage);
            net::ConnectOptions options = optionsFor(server.url());
            options.engine = engine;
            options.tls.pkcs12File = store;
            options.tls.keyPassphrase = passphrase;
            client.open(options);
            QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest() || client.isClosed(), 20'000);
            if (failure.isEmpty()) {
                QVERIFY2(server.hasRequest(), client.lines().join(", ").constData());
                const auto *socket = qobject_cast<QSslSocket *>(&server.client());
                QCOMPARE(socket->peerCertificate(), QSslCertificate(own.certificate));
            } else {
                QCOMPARE(client.lines(), (QByteArrayList {failure, "closed 1006"}));
                QCOMPARE(client.all<net::Failed>().at(0).error.detail, store);
            }
        }
    }

    void whatIsNoPkcs12IsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        const net::Identity own = net::makeSelfSignedIdentity({u"a client"_qs}).value();
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("rubbish") << QByteArray("this is no PKCS#12");
        QTest::addRow("PEM") << own.certificate + own.key;
        QTest::addRow("a length beyond the end") << QByteArray::fromHex("3084ffffffff020103");
    }
    void whatIsNoPkcs12IsNamed()
    {
        QFETCH(QByteArray, content);
        Stage stage;
        RawServer server(localIdentity());
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.tls.pkcs12File = fileWith(u"rubbish.p12"_qs, content);
        client.open(options);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.lines(), (QByteArrayList {"failed tls-material", "closed 1006"}));
        QCOMPARE(client.all<net::Failed>().at(0).error.detail, options.tls.pkcs12File);
    }

    void theLeastVersionIsKept_data()
    {
        QTest::addColumn<net::TlsVersion>("least");
        QTest::addColumn<bool>("isEnough");
        QTest::addRow("1.2") << net::TlsVersion::Tls12 << true;
        QTest::addRow("1.3") << net::TlsVersion::Tls13 << false;
    }
    /// The server is OpenSSL's own, which speaks TLS 1.2 and nothing else.
    void theLeastVersionIsKept()
    {
        QFETCH(net::TlsVersion, least);
        QFETCH(bool, isEnough);
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(u"openssl"_qs,
            {u"s_server"_qs, u"-accept"_qs, u"127.0.0.1:0"_qs, u"-tls1_2"_qs, u"-cert"_qs,
                fileWith(u"server.pem"_qs, localIdentity().certificate + localIdentity().key)});
        QByteArray said;
        const auto port = [&] {
            said += openssl.readAll();
            const qsizetype begin = said.indexOf("ACCEPT 127.0.0.1:");
            const qsizetype end = begin < 0 ? -1 : said.indexOf('\n', begin);
            return end < 0 ? 0 : said.mid(begin + 17, end - begin - 17).trimmed().toInt();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(port() > 0, said.constData(), 20'000);
        Stage stage;
        Party client(stage);
        net::ConnectOptions options = optionsFor(u"wss://127.0.0.1:%1"_qs.arg(port()));
        options.tls.minimumVersion = least;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed() || client.lines().contains("head out"), 20'000);
        QCOMPARE(!client.all<net::Secured>().empty(), isEnough);
        if (isEnough)
            QCOMPARE(client.all<net::Secured>().at(0).protocol, u"TLS 1.2"_qs);
        else
            QCOMPARE(client.all<net::Failed>().at(0).error.kind, net::ConnectError::Kind::TlsFailed);
        openssl.kill();
        openssl.waitForFinished();
    }

    void theClientsCertificateReachesTheServer_data()
    {
        QTest::addColumn<bool>("isOneFile");
        QTest::addRow("with its key in another file") << false;
        QTest::addRow("with its key in the same file") << true;
    }
    void theClientsCertificateReachesTheServer()
    {
        QFETCH(bool, isOneFile);
        const net::Identity own = net::makeSelfSignedIdentity({u"a client"_qs}).value();
        Stage stage;
        RawServer server(localIdentity(), QSslSocket::QueryPeer);
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        if (isOneFile) {
            options.tls.certificateFile = fileWith(u"both.pem"_qs, own.certificate + own.key);
        } else {
            options.tls.certificateFile = fileWith(u"own.pem"_qs, own.certificate);
            options.tls.keyFile = fileWith(u"own.key"_qs, own.key);
        }
        client.open(options);
        QTRY_VERIFY(server.hasRequest());
        const auto *socket = qobject_cast<QSslSocket *>(&server.client());
        QVERIFY(socket);
        QCOMPARE(socket->peerCertificate(), QSslCertificate(own.certificate));
    }
};

QTEST_GUILESS_MAIN(TestTlsMaterial)
#include "tst_tlsmaterial.moc"
