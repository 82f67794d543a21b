// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using net::ConnectError;

class TestConnectErrors : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPortThatNobodyListensOnRefuses_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addRow("plain") << u"ws"_qs;
        QTest::addRow("TLS") << u"wss"_qs;
    }
    void aPortThatNobodyListensOnRefuses()
    {
        QFETCH(QString, scheme);
        quint16 port = 0;
        {
            const RawServer gone;
            port = gone.port();
        }
        Stage stage;
        Party client(stage);
        client.open(optionsFor(scheme + u"://127.0.0.1:" + QString::number(port)));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.lines(), (QByteArrayList {"failed connection-refused", "closed 1006"}));
        QVERIFY(!client.all<net::Failed>().at(0).error.detail.isEmpty());
        QVERIFY(client.timesNeverDecrease());
    }

    void aNameThatDoesNotExistIsNotFound()
    {
        Stage stage;
        Party client(stage);
        client.open(optionsFor(u"ws://nonexistent.invalid"_qs));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 30'000);
        QCOMPARE(client.lines(), (QByteArrayList {"resolving nonexistent.invalid", "failed host-not-found", "closed 1006"}));
    }

    void aServerThatAcceptsAndIsSilentTimesOut_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArrayList>("expected");
        QTest::addRow("plain") << u"ws"_qs << QByteArrayList {"connected", "head out", "failed timed-out", "closed 1006"};
        QTest::addRow("TLS") << u"wss"_qs << QByteArrayList {"connected", "failed timed-out", "closed 1006"};
    }
    void aServerThatAcceptsAndIsSilentTimesOut()
    {
        QFETCH(QString, scheme);
        QFETCH(QByteArrayList, expected);
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(scheme + u"://127.0.0.1:" + QString::number(server.port()));
        options.openTimeout = std::chrono::milliseconds(100);
        client.open(options);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.lines(), expected);
    }

    void aRefusalWithoutAnEndIsToldInsteadOfTheTimeout()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.openTimeout = std::chrono::milliseconds(300);
        client.open(options);
        QTRY_VERIFY(server.hasRequest());
        server.send("HTTP/1.1 503 Busy\r\n\r\nask again"); // no length: the end of the stream would say
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(
            client.lines().mid(2), (QByteArrayList {"head in", "failed handshake-failed unexpected-status", "closed 1006"}));
        QCOMPARE(client.all<net::Failed>().at(0).error.body, "ask again");
    }

    void anEndBeforeTheResponseIsAFailure_data()
    {
        QTest::addColumn<bool>("isReset");
        QTest::addRow("in order") << false;
        QTest::addRow("by a reset") << true;
    }
    void anEndBeforeTheResponseIsAFailure()
    {
        QFETCH(bool, isReset);
        Stage stage;
        RawServer server;
        Party client(stage);
        client.open(optionsFor(server.url()));
        QTRY_VERIFY(server.hasRequest());
        isReset ? server.reset() : server.end();
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.lines().mid(2), (QByteArrayList {"failed handshake-failed ended-early", "closed 1006"}));
    }

    void theNetworkThatCannotBeReachedIsNamed()
    {
        Stage stage;
        Party client(stage);
        client.open(optionsFor(u"ws://255.255.255.255:1"_qs)); // no TCP to a broadcast address
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.all<net::Failed>().size(), 1U);
        QVERIFY(client.lines().at(0) != "connected");
    }

    void everyKindHasAName_data()
    {
        QTest::addColumn<ConnectError::Kind>("kind");
        QTest::addColumn<QByteArray>("name");
        using Kind = ConnectError::Kind;
        QTest::addRow("host not found") << Kind::HostNotFound << QByteArray("host-not-found");
        QTest::addRow("connection refused") << Kind::ConnectionRefused << QByteArray("connection-refused");
        QTest::addRow("unreachable") << Kind::Unreachable << QByteArray("unreachable");
        QTest::addRow("timed out") << Kind::TimedOut << QByteArray("timed-out");
        QTest::addRow("certificate untrusted") << Kind::CertificateUntrusted << QByteArray("certificate-untrusted");
        QTest::addRow("TLS failed") << Kind::TlsFailed << QByteArray("tls-failed");
        QTest::addRow("TLS material") << Kind::TlsMaterial << QByteArray("tls-material");
        QTest::addRow("handshake failed") << Kind::HandshakeFailed << QByteArray("handshake-failed");
        QTest::addRow("idle") << Kind::Idle << QByteArray("idle");
        QTest::addRow("socket failed") << Kind::SocketFailed << QByteArray("socket-failed");
    }
    void everyKindHasAName()
    {
        QFETCH(ConnectError::Kind, kind);
        QFETCH(QByteArray, name);
        QCOMPARE(QByteArray(net::nameOf(kind)), name);
    }
};

QTEST_GUILESS_MAIN(TestConnectErrors)
#include "tst_connecterrors.moc"
