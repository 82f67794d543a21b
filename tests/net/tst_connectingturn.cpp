// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 6455, section 4.1, point 2: "There MUST be no more than one connection in a CONNECTING state."
#include "enginerows.h"
#include "support/names.h"
#include "support/rawproxy.h"
#include "support/rawserver.h"
#include "support/testcase.h"

#include <base/clock.h>
#include <net/connectingturn.h>

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <latch>
#include <thread>

using namespace framescope;
using namespace framescope::tests;
using net::ConnectingTurn;
using net::EngineKind;

namespace {

/// A server on the test's thread that answers its clients when it is told.
class Door : public QObject
{
public:
    explicit Door(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0)
    {
        m_server.listen(address, port);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection()) {
                m_clients.push_back({client, {}});
                connect(client, &QTcpSocket::readyRead, this, [this, at = m_clients.size() - 1] { read(at); });
            }
        });
    }

    /// Answers each at once, and counts how many have ever waited for that.
    void answerAtOnce() { m_answersAtOnce = true; }
    [[nodiscard]] qsizetype mostWaiting() const { return m_mostWaiting; }
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString url(const QByteArray &host = "127.0.0.1") const
    {
        return u"ws://%1:%2/"_qs.arg(QString::fromLatin1(host)).arg(port());
    }
    /// That have come to TCP.
    [[nodiscard]] size_t clients() const { return m_clients.size(); }
    [[nodiscard]] qsizetype requests() const
    {
        return std::count_if(m_clients.begin(), m_clients.end(), [](const Client &client) { return client.hasAsked(); });
    }
    void let(size_t client) { say(client, openingResponseTo(m_clients[client].request)); }
    void redirect(size_t client)
    {
        say(client, "HTTP/1.1 302 Found\r\nLocation: " + url().toUtf8() + "\r\nContent-Length: 0\r\n\r\n");
    }
    void refuse(size_t client) { say(client, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"); }
    void reset(size_t client) { resetConnection(*m_clients[client].socket); }

private:
    struct Client {
        QTcpSocket *socket = nullptr;
        QByteArray request;
        bool isAnswered = false;

        [[nodiscard]] bool hasAsked() const { return request.endsWith("\r\n\r\n"); }
    };

    void read(size_t at)
    {
        m_clients[at].request += m_clients[at].socket->readAll();
        const auto waits = [](const Client &client) { return !client.isAnswered; };
        m_mostWaiting = std::max<qsizetype>(m_mostWaiting, std::count_if(m_clients.begin(), m_clients.end(), waits));
        if (m_answersAtOnce && m_clients[at].hasAsked())
            let(at);
    }

    void say(size_t client, const QByteArray &bytes)
    {
        m_clients[client].isAnswered = true;
        m_clients[client].socket->write(bytes);
    }

    bool m_answersAtOnce = false;
    qsizetype m_mostWaiting = 0;
    std::vector<Client> m_clients;
    QTcpServer m_server;
};

bool isQueued(const Party &client)
{
    return !client.all<net::Queued>().empty();
}

/// A client whose request is not answered, and who may come after it.
struct Line {
    Stage stage;
    Door door;
    Party first {stage};
    Party second {stage};

    /// The first client has its turn, and keeps it.
    [[nodiscard]] bool hold(const net::ConnectOptions &options)
    {
        first.open(options);
        return QTest::qWaitFor([this] { return door.requests() == 1; }, patience);
    }
    /// The second one has come into the line.
    [[nodiscard]] bool queue(const net::ConnectOptions &options)
    {
        second.open(options);
        return QTest::qWaitFor([this] { return isQueued(second); }, patience);
    }
};

/// What ends the turn of the first client, which has sent its request.
using End = std::function<void(Door &, Party &)>;

} // namespace

Q_DECLARE_METATYPE(End)

class TestConnectingTurn : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theyConnectOneAfterTheOther_data() { addEngines(); }
    void theyConnectOneAfterTheOther()
    {
        QFETCH(EngineKind, engine);
        Line line;
        auto &[stage, door, first, second] = line;
        Stage other;
        Party third(other);
        QVERIFY(line.hold(optionsFor(door.url(), engine)));
        QVERIFY(line.queue(optionsFor(door.url(), engine)));
        third.open(optionsFor(door.url(), engine));
        QTRY_VERIFY_WITH_TIMEOUT(isQueued(third), patience);
        QCOMPARE(second.all<net::Queued>().at(0).endpoint, u"127.0.0.1:%1"_qs.arg(door.port()));
        QVERIFY(!isQueued(first));
        QCOMPARE(door.clients(), 1U);

        door.let(0);
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 2, patience);
        QVERIFY(first.isOpen());
        QCOMPARE(door.clients(), 2U);
        door.let(1);
        QTRY_VERIFY_WITH_TIMEOUT(second.isOpen(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 3, patience);
        door.let(2);
        QTRY_VERIFY_WITH_TIMEOUT(third.isOpen(), patience);
    }

    void afterOneThatFailsTheNextHasItsTurn_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::addColumn<End>("end");
        for (const EngineKind engine : {EngineKind::Wire, EngineKind::Qt}) {
            const auto row = [engine](const char *sentence, const End &end) {
                QTest::addRow("%s (%s)", sentence, qPrintable(nameOf(engine))) << engine << end;
            };
            row("it is refused", [](Door &door, Party &) { door.refuse(0); });
            row("it is reset", [](Door &door, Party &) { door.reset(0); });
            row("it gives up", [](Door &, Party &client) { client.with([](net::Connection &it) { it.abort(); }); });
            row("it is gone", [](Door &, Party &client) { client.destroy(); });
        }
    }
    void afterOneThatFailsTheNextHasItsTurn()
    {
        QFETCH(EngineKind, engine);
        QFETCH(End, end);
        Line line;
        auto &[stage, door, first, second] = line;
        QVERIFY(line.hold(optionsFor(door.url(), engine)));
        QVERIFY(line.queue(optionsFor(door.url(), engine)));
        end(door, first);
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 2, patience);
        door.let(1);
        QTRY_VERIFY_WITH_TIMEOUT(second.isOpen(), patience);
    }

    void whoGivesUpWhileItWaitsKeepsNobodyWaiting()
    {
        Line line;
        auto &[stage, door, first, second] = line;
        Party third(stage);
        QVERIFY(line.hold(optionsFor(door.url())));
        for (Party *party : {&second, &third}) {
            party->open(optionsFor(door.url()));
            QTRY_VERIFY_WITH_TIMEOUT(isQueued(*party), patience);
        }
        second.with([](net::Connection &connection) { connection.abort(); });
        QTRY_VERIFY_WITH_TIMEOUT(second.isClosed(), patience);
        QCOMPARE(second.lines(), (QByteArrayList {"queued", "closed 1006 by local"}));
        door.let(0);
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 2, patience);
        door.let(1);
        QTRY_VERIFY_WITH_TIMEOUT(third.isOpen(), patience);
    }

    void theWaitHasAnEnd_data() { addEngines(); }
    void theWaitHasAnEnd()
    {
        QFETCH(EngineKind, engine);
        Line line;
        auto &[stage, door, first, second] = line;
        QVERIFY(line.hold(optionsFor(door.url(), engine)));
        net::ConnectOptions options = optionsFor(door.url(), engine);
        options.openTimeout = std::chrono::milliseconds(100);
        second.open(options);
        QTRY_VERIFY_WITH_TIMEOUT(second.isClosed(), patience);
        QCOMPARE(second.lines(), (QByteArrayList {"queued", "failed no-turn", "closed 1006"}));
        QCOMPARE(door.clients(), 1U);
    }

    void whoTakesNoTurnsGoesAtOnce_data() { addEngines(); }
    void whoTakesNoTurnsGoesAtOnce()
    {
        QFETCH(EngineKind, engine);
        Line line;
        auto &[stage, door, first, second] = line;
        QVERIFY(line.hold(optionsFor(door.url(), engine)));
        net::ConnectOptions options = optionsFor(door.url(), engine);
        options.takesTurns = false;
        second.open(options);
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 2, patience);
        QVERIFY(!isQueued(second));
    }

    void theSameAddressByAnotherNameIsTheSame()
    {
        setAddressesOf("same.test", {"127.0.0.1"});
        Line line;
        auto &[stage, door, first, second] = line;
        QVERIFY(line.hold(optionsFor(door.url())));
        QVERIFY(line.queue(optionsFor(door.url("same.test"))));
        QCOMPARE(second.lines(), (QByteArrayList {"resolving same.test", "queued"}));
        door.let(0);
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 2, patience);
    }

    void anotherAddressOfTheNameIsTriedMeanwhile()
    {
        setAddressesOf("two.test", {"127.0.0.1", "::1"});
        Line line;
        auto &[stage, door, first, second] = line;
        Door beside(QHostAddress::LocalHostIPv6, door.port());
        QVERIFY(beside.isListening());
        beside.answerAtOnce();
        QVERIFY(line.hold(optionsFor(door.url())));
        second.open(optionsFor(door.url("two.test")));
        QTRY_VERIFY_WITH_TIMEOUT(second.isOpen(), patience);
        QVERIFY(isQueued(second));
        const auto connected = second.all<net::Connected>().at(0);
        QCOMPARE(connected.peerAddress, u"::1"_qs);
        QVERIFY(connected.tried.empty()); // it was only waited for
        QCOMPARE(door.clients(), 1U);
    }

    void anotherPortIsAnother()
    {
        Line line;
        auto &[stage, door, first, second] = line;
        Door other;
        QVERIFY(line.hold(optionsFor(door.url())));
        second.open(optionsFor(other.url()));
        QTRY_COMPARE_WITH_TIMEOUT(other.requests(), 1, patience);
        QVERIFY(!isQueued(second));
    }

    void beyondAProxyTheNameCounts_data() { addEngines(); }
    void beyondAProxyTheNameCounts()
    {
        QFETCH(EngineKind, engine);
        Line line;
        RawProxy proxy(RawProxy::Kind::HttpConnect);
        const auto through = [&](const QByteArray &host) {
            net::ConnectOptions options = optionsFor(line.door.url(host), engine);
            options.proxy = {net::ProxyOptions::Kind::HttpConnect, u"127.0.0.1"_qs, proxy.port(), {}, {}};
            return options;
        };
        auto &[stage, door, first, second] = line;
        Party another(stage);
        QVERIFY(line.hold(through("one.test")));
        QVERIFY(line.queue(through("ONE.test")));
        another.open(through("other.test"));
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 2, patience);
        QVERIFY(!isQueued(another));
        door.let(0);
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 3, patience);
    }

    void whoIsSentElsewhereComesIntoTheLineAnew()
    {
        Line line;
        auto &[stage, door, first, second] = line;
        net::ConnectOptions options = optionsFor(door.url());
        options.maxRedirects = 1;
        QVERIFY(line.hold(options));
        QVERIFY(line.queue(optionsFor(door.url())));
        door.redirect(0);
        QTRY_VERIFY_WITH_TIMEOUT(isQueued(first), patience);
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 2, patience);
        door.let(1);
        QTRY_VERIFY_WITH_TIMEOUT(second.isOpen(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 3, patience);
        door.let(2);
        QTRY_VERIFY_WITH_TIMEOUT(first.isOpen(), patience);
    }

    /// QWebSocket does not say which addresses a name has for it.
    void qtsEngineGoesByTheName()
    {
        setAddressesOf("by.test", {"127.0.0.1"});
        Line line;
        auto &[stage, door, first, second] = line;
        Party third(stage);
        QVERIFY(line.hold(optionsFor(door.url(), EngineKind::Wire)));
        QVERIFY(line.queue(optionsFor(door.url(), EngineKind::Qt)));
        third.open(optionsFor(door.url("by.test"), EngineKind::Qt));
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 2, patience);
        QVERIFY(!isQueued(third));
    }

    void theWaitIsNoPartOfTheSteps()
    {
        Line line;
        auto &[stage, door, first, second] = line;
        QVERIFY(line.hold(optionsFor(door.url())));
        QVERIFY(line.queue(optionsFor(door.url())));
        const base::MonoTime before = base::monoNow();
        door.let(0);
        QTRY_COMPARE_WITH_TIMEOUT(door.requests(), 2, patience);
        door.let(1);
        QTRY_VERIFY_WITH_TIMEOUT(second.isOpen(), patience);
        const base::Nanoseconds passed = base::monoNow() - before;
        const net::Phases phases = second.all<net::Opened>().at(0).phases;
        QVERIFY(*phases.tcp + *phases.upgrade <= passed);
        QVERIFY(phases.queued && *phases.queued > base::Nanoseconds(0));
        QVERIFY(!first.all<net::Opened>().at(0).phases.queued);
        QVERIFY(second.timesNeverDecrease());
    }

    void howeverManyComeFromHoweverManyThreadsOneConnectsAtATime()
    {
        constexpr int count = 40;
        std::array<Stage, 3> stages;
        Door door;
        door.answerAtOnce();
        std::vector<std::unique_ptr<Party>> clients;
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<Party>(stages[static_cast<size_t>(i) % stages.size()]));
            clients.back()->open(optionsFor(door.url()));
        }
        for (const auto &client : clients)
            QTRY_VERIFY_WITH_TIMEOUT(client->isOpen(), patience);
        QCOMPARE(door.clients(), size_t(count));
        QCOMPARE(door.mostWaiting(), 1);
    }

    void aTurnMayEndWhileItIsPassedOn()
    {
        constexpr int rounds = 2'000;
        std::latch begin(3);
        const auto comeAndGo = [&begin] {
            begin.arrive_and_wait();
            for (int i = 0; i < rounds; ++i) {
                ConnectingTurn turn;
                turn.take(u"come and go"_qs, [] {});
            }
        };
        std::jthread one(comeAndGo);
        std::jthread two(comeAndGo);
        comeAndGo();
        one.join();
        two.join();
        ConnectingTurn last;
        bool hasCome = false;
        last.take(u"come and go"_qs, [&hasCome] { hasCome = true; });
        QVERIFY(hasCome && !last.isWaiting());
    }

    void endpointsAreToldApart()
    {
        QCOMPARE(net::endpointOf(QHostAddress(u"127.0.0.1"_qs), 80), u"127.0.0.1:80"_qs);
        QCOMPARE(net::endpointOf(QHostAddress(u"::1"_qs), 80), u"[::1]:80"_qs);
        QCOMPARE(net::endpointOf(QHostAddress(u"::ffff:127.0.0.1"_qs), 80), u"127.0.0.1:80"_qs);
        const auto named = [](const QString &url, const QString &proxy) {
            return net::endpointOf(protocol::Url::parse(url).value(), proxy);
        };
        QCOMPARE(named(u"ws://[0:0::1]/"_qs, {}), u"[::1]:80"_qs); // as by its address
        QCOMPARE(named(u"wss://Example.ORG/x"_qs, {}), u"example.org:443"_qs);
        QCOMPARE(named(u"wss://example.org/"_qs, u"proxy:8080"_qs), u"example.org:443 proxy:8080"_qs);
    }
};

QTEST_GUILESS_MAIN(TestConnectingTurn)
#include "tst_connectingturn.moc"
