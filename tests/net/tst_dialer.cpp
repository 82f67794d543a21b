// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts with several addresses: the names stand for those of loopback.
#include "support/names.h"
#include "support/stage.h"
#include "support/testcase.h"

#include <net/dialer.h>

#include <QFile>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>

using namespace framescope;
using namespace framescope::tests;
using net::ConnectError;
using Kind = net::ConnectError::Kind;

namespace {

constexpr int patience = 20'000; // milliseconds; less than what Qt waits for one address

/// A name that no other test has.
QByteArray nameOf(const QByteArrayList &addresses)
{
    static int count = 0;
    const QByteArray name = "host-" + QByteArray::number(++count) + ".test";
    setAddressesOf(name, addresses);
    return name;
}

/// Listens and does not answer: its queue is full, so that the system passes over who comes.
class BlackHole
{
public:
    BlackHole(const QHostAddress &address, quint16 port)
    {
        m_server.setListenBacklogSize(0);
        m_server.listen(address, port);
        m_first.setProxy(QNetworkProxy::NoProxy);
        m_server.pauseAccepting();
        m_first.connectToHost(m_server.serverAddress(), m_server.serverPort());
        m_first.waitForConnected(patience);
    }

    [[nodiscard]] bool isFull() const { return m_first.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    QTcpSocket m_first;
};

QByteArrayList shown(const std::vector<ConnectError::Tried> &tried)
{
    QByteArrayList lines;
    for (const ConnectError::Tried &one : tried)
        lines.append(one.address.toLatin1() + ' ' + net::nameOf(one.kind));
    return lines;
}

net::ListenOptions on(const QString &host, quint16 port = 0)
{
    net::ListenOptions options;
    options.host = host;
    options.port = port;
    return options;
}

QString urlOf(const QByteArray &name, quint16 port)
{
    return u"ws://%1:%2/"_qs.arg(QString::fromLatin1(name)).arg(port);
}

/// A port that nobody listens on.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::Any);
    return server.serverPort();
}

} // namespace

/// RFC 8305.
class TestDialer : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void familiesTakeTurns_data()
    {
        QTest::addColumn<QByteArrayList>("addresses");
        QTest::addColumn<QByteArrayList>("order");
        const auto row = [](const char *sentence, const QByteArrayList &addresses, const QByteArrayList &order) {
            QTest::newRow(sentence) << addresses << order;
        };
        row("none", {}, {});
        row("one", {"::1"}, {"::1"});
        row("one of each stays as it is", {"127.0.0.1", "::1"}, {"127.0.0.1", "::1"});
        row("the second family follows the first at once (4)", {"::1", "::2", "::3", "10.0.0.1", "10.0.0.2"},
            {"::1", "10.0.0.1", "::2", "10.0.0.2", "::3"});
        row("the system says which is first", {"10.0.0.1", "10.0.0.2", "::1", "10.0.0.3"},
            {"10.0.0.1", "::1", "10.0.0.2", "10.0.0.3"});
        QByteArrayList many;
        for (int i = 0; i < 100; ++i)
            many.append("10.0.0." + QByteArray::number(i));
        row("a hundred are too many", many, many.first(net::mostAddresses));
    }
    void familiesTakeTurns()
    {
        QFETCH(QByteArrayList, addresses);
        QList<QHostAddress> list;
        for (const QByteArray &address : addresses)
            list.append(QHostAddress(QString::fromLatin1(address)));
        QByteArrayList order;
        for (const QHostAddress &address : net::interleaved(list))
            order.append(address.toString().toLatin1());
        QTEST(order, "order");
    }

    void theFirstAddressThatAnswersIsTaken_data()
    {
        QTest::addColumn<QByteArrayList>("addresses");
        QTest::addColumn<QString>("listening");
        QTest::addColumn<QByteArrayList>("tried");
        const auto row = [](const char *sentence, const QByteArrayList &addresses, const QString &listening,
                             const QByteArrayList &tried) { QTest::newRow(sentence) << addresses << listening << tried; };
        row("the first", {"::1", "127.0.0.1"}, u"::1"_qs, {});
        row("the second, as the first refuses", {"::1", "127.0.0.1"}, u"127.0.0.1"_qs, {"::1 connection-refused"});
        row("IPv6 behind IPv4", {"127.0.0.1", "::1"}, u"::1"_qs, {"127.0.0.1 connection-refused"});
        row("the last of four", {"127.0.0.1", "127.0.0.2", "127.0.0.3", "::1"}, u"127.0.0.3"_qs,
            {"127.0.0.1 connection-refused", "::1 connection-refused", "127.0.0.2 connection-refused"});
    }
    void theFirstAddressThatAnswersIsTaken()
    {
        QFETCH(QByteArrayList, addresses);
        QFETCH(QString, listening);
        Stage stage;
        Host host(stage, on(listening));
        Party client(stage);
        client.open(optionsFor(urlOf(nameOf(addresses), host.endpoint()->port)));
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen() || client.isClosed(), patience);
        QVERIFY2(client.isOpen(), client.lines().join(", ").constData());
        const auto connected = client.all<net::Connected>().at(0);
        QCOMPARE(connected.peerAddress, listening);
        QTEST(shown(connected.tried), "tried");
        const net::Phases phases = client.all<net::Opened>().at(0).phases;
        QVERIFY(phases.dns && phases.tcp && phases.dns->count() > 0 && phases.tcp->count() > 0);
        QVERIFY(client.timesNeverDecrease());
    }

    void whereBothListenTheFirstFamilyIsTaken()
    {
        Stage stage;
        Host first(stage, on(u"::1"_qs));
        Host second(stage, on(u"127.0.0.1"_qs, first.endpoint()->port));
        QVERIFY(second.endpoint());
        Party client(stage);
        client.open(optionsFor(urlOf(nameOf({"::1", "127.0.0.1"}), first.endpoint()->port)));
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
        QCOMPARE(client.all<net::Connected>().at(0).peerAddress, u"::1"_qs);
        QVERIFY(second.parties().empty());
    }

    void anAddressThatIsSilentHoldsNobodyUp_data()
    {
        QTest::addColumn<QString>("silent");
        QTest::addColumn<QString>("listening");
        QTest::addRow("IPv6 is silent") << u"::1"_qs << u"127.0.0.1"_qs;
        QTest::addRow("IPv4 is silent") << u"127.0.0.1"_qs << u"::1"_qs;
        QTest::addRow("one of the same family is silent") << u"127.0.0.1"_qs << u"127.0.0.2"_qs;
    }
    void anAddressThatIsSilentHoldsNobodyUp()
    {
        QFETCH(QString, silent);
        QFETCH(QString, listening);
        Stage stage;
        Host host(stage, on(listening));
        const BlackHole hole(QHostAddress(silent), host.endpoint()->port);
        QVERIFY(hole.isFull());
        Party client(stage);
        const QByteArray name = nameOf({silent.toLatin1(), listening.toLatin1()});
        client.open(optionsFor(urlOf(name, host.endpoint()->port)));
        QTRY_VERIFY_WITH_TIMEOUT(client.isOpen(), patience);
        QCOMPARE(client.all<net::Connected>().at(0).peerAddress, listening);
    }

    void theOthersAreGivenUp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const BlackHole hole(QHostAddress(QHostAddress::LocalHostIPv6), server.serverPort());
        QVERIFY(hole.isFull());
        std::vector<QPointer<QTcpSocket>> sockets;
        const auto makeSocket = [&sockets] {
            sockets.emplace_back(new QTcpSocket);
            return sockets.back().data();
        };
        net::Dialer dialer(makeSocket, QString::fromLatin1(nameOf({"::1", "127.0.0.1"})), server.serverPort());
        const QTcpSocket *connected = nullptr;
        connect(&dialer, &net::Dialer::connected, this, [&connected](QTcpSocket *socket) { connected = socket; });
        dialer.dial();
        QTRY_VERIFY_WITH_TIMEOUT(connected, patience);
        QCOMPARE(sockets.size(), 2U);
        QCOMPARE(connected, sockets[1].data());
        QTRY_VERIFY_WITH_TIMEOUT(!sockets[0], patience);
        QVERIFY(dialer.tried().empty());
    }

    void whereAllFailTheMostTellingReasonIsToldWithEachAddress_data()
    {
        QTest::addColumn<QByteArrayList>("addresses");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArrayList>("tried");
        QTest::newRow("both refuse") << QByteArrayList {"::1", "127.0.0.1"} << Kind::ConnectionRefused
                                     << QByteArrayList {"::1 connection-refused", "127.0.0.1 connection-refused"};
        // No TCP to a broadcast address.
        QTest::newRow("one refuses, and behind it one cannot be reached")
            << QByteArrayList {"127.0.0.1", "255.255.255.255"} << Kind::ConnectionRefused
            << QByteArrayList {"127.0.0.1 connection-refused", "255.255.255.255 unreachable"};
    }
    void whereAllFailTheMostTellingReasonIsToldWithEachAddress()
    {
        QFETCH(QByteArrayList, addresses);
        Stage stage;
        Party client(stage);
        client.open(optionsFor(urlOf(nameOf(addresses), freePort())));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        const auto error = client.all<net::Failed>().at(0).error;
        QTEST(error.kind, "kind");
        QTEST(shown(error.tried), "tried");
        QCOMPARE(client.lines().last(2), (QByteArrayList {"failed connection-refused", "closed 1006"}));
    }

    void anAddressByItselfIsNotToldTwice()
    {
        Stage stage;
        Party client(stage);
        client.open(optionsFor(urlOf("127.0.0.1", freePort())));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        QVERIFY(client.all<net::Failed>().at(0).error.tried.empty());
    }

    void whoIsSilentToTheEndIsNamed()
    {
        const BlackHole first(QHostAddress(QHostAddress::LocalHostIPv6), 0);
        const BlackHole second(QHostAddress(QHostAddress::LocalHost), first.port());
        QVERIFY(first.isFull() && second.isFull());
        Stage stage;
        Party client(stage);
        net::ConnectOptions options = optionsFor(urlOf(nameOf({"::1", "127.0.0.1"}), first.port()));
        options.openTimeout = 4 * net::connectionAttemptDelay;
        client.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), patience);
        const auto error = client.all<net::Failed>().at(0).error;
        QCOMPARE(error.kind, Kind::TimedOut);
        QCOMPARE(shown(error.tried), (QByteArrayList {"::1 timed-out", "127.0.0.1 timed-out"}));
    }

    void aConnectionMayGoAtAnyTime()
    {
        const BlackHole hole(QHostAddress(QHostAddress::LocalHostIPv6), 0);
        QVERIFY(hole.isFull());
        const QByteArray name = nameOf({"::1", "::1", "127.0.0.1"});
        Stage stage;
        for (int i = 0; i < 30; ++i) {
            Party client(stage);
            client.open(optionsFor(urlOf(name, hole.port())));
            if (i % 3 == 1)
                client.with([](net::Connection &connection) { connection.abort(); });
            if (i % 3 == 2)
                QTRY_VERIFY_WITH_TIMEOUT(!client.all<net::Resolving>().empty(), patience);
            client.destroy();
        }
    }

    void theCertificateIsThatOfTheName()
    {
        const QByteArray name = nameOf({"::1", "127.0.0.1"});
        const QTemporaryDir folder;
        for (const QString &certified : {QString::fromLatin1(name), u"other.test"_qs}) {
            Stage stage;
            net::ListenOptions listening = on(u"127.0.0.1"_qs);
            listening.identity = net::makeSelfSignedIdentity({certified}).value();
            QFile file(folder.filePath(certified));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(listening.identity->certificate);
            file.close();
            Host host(stage, listening);
            net::ConnectOptions options = optionsFor(urlOf(name, host.endpoint()->port).replace(u"ws:"_qs, u"wss:"_qs));
            options.tls.ignoreAllIssues = false;
            options.tls.caFile = file.fileName();
            Party client(stage);
            client.open(options);
            QTRY_VERIFY_WITH_TIMEOUT(client.isOpen() || client.isClosed(), patience);
            QCOMPARE(client.isOpen(), certified != u"other.test"_qs);
            if (client.isOpen())
                QCOMPARE(client.all<net::Secured>().at(0).serverName, QString::fromLatin1(name));
            else
                QCOMPARE(client.all<net::Failed>().at(0).error.kind, Kind::CertificateUntrusted);
        }
    }
};

QTEST_GUILESS_MAIN(TestDialer)
#include "tst_dialer.moc"
