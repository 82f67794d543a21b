// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule.h"

#include "support/handshakes.h"
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/transcript.h"

#include <QTest>

using namespace framescope;
using namespace framescope::protocol;
using namespace framescope::tests;
using namespace framescope::tests::conformance;

namespace {

/// Waits for it, in smaller steps than QTRY_VERIFY does: there are many rows.
bool comes(const std::function<bool()> &condition)
{
    constexpr int patienceMs = 30'000;
    return QTest::qWaitFor(condition, patienceMs);
}

class ConnectionOwner : public Owner
{
public:
    explicit ConnectionOwner(net::Connection &connection)
        : m_connection(connection)
    {
    }
    SendStatus text(const QByteArray &utf8) override { return m_connection.sendText(utf8); }
    SendStatus binary(const QByteArray &payload) override { return m_connection.sendBinary(payload); }
    SendStatus ping(const QByteArray &payload) override { return m_connection.sendPing(payload); }
    SendStatus pong(const QByteArray &payload) override { return m_connection.sendPong(payload); }
    SendStatus close(std::optional<CloseCode> code, const QByteArray &reason) override
    {
        return m_connection.close(code, reason);
    }

private:
    net::Connection &m_connection;
};

/// What the connection told, in the words of the table.
QByteArrayList toldBy(const Party &party, const Rule &rule, quint64 headSize)
{
    std::vector<Event> events;
    for (const net::Event &event : party.events()) {
        if (const auto *crossed = std::get_if<net::MessageCrossed>(&event.what)) {
            if (crossed->direction == base::Direction::In)
                events.emplace_back(MessageReceived {crossed->message});
        } else if (const auto *fragment = std::get_if<net::FragmentCrossed>(&event.what)) {
            if (fragment->direction == base::Direction::In)
                events.emplace_back(FragmentReceived {fragment->frame});
        } else if (const auto *violated = std::get_if<net::Violated>(&event.what)) {
            events.emplace_back(ViolationFound {violated->violation});
        } else if (const auto *opened = std::get_if<net::Opened>(&event.what); opened && rule.isHandshake) {
            events.emplace_back(Opened {opened->agreement});
        } else if (const auto *failed = std::get_if<net::Failed>(&event.what); failed && failed->error.handshake) {
            events.emplace_back(HandshakeFailed {*failed->error.handshake, {}});
        }
    }
    return steady(transcriptOf(events, rule.isHandshake ? 0 : headSize));
}

/// Without the heads, which a connection tells in bytes, and without the body of a refusal.
QByteArrayList expectedOf(const Rule &rule)
{
    QByteArrayList lines;
    for (const QByteArray &line : rule.told) {
        if (!line.startsWith("response ") && !line.startsWith("request "))
            lines.append(line.startsWith("failed ") ? line.split(' ').mid(0, 2).join(' ') : line);
    }
    return lines;
}

} // namespace

/// The table over real sockets: net's connection of our own engine, and a peer that writes bytes to TCP.
class TestConformanceSocket : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionHoldsToTheRule_data() { addRows(m_rules); }
    void aConnectionHoldsToTheRule()
    {
        QFETCH(size_t, index);
        QFETCH(bool, isDeflating);
        const Rule &rule = m_rules[index];
        if (rule.role == Role::Client)
            holdClient(rule, isDeflating);
        else
            holdServer(rule, isDeflating);
    }

private:
    void holdClient(const Rule &rule, bool isDeflating)
    {
        RawServer peer;
        Stage stage;
        Party party(stage);
        net::ConnectOptions options = optionsFor(peer.url() + QStringLiteral("/chat"));
        options.limits = rule.limits();
        options.request.subprotocols = rule.subprotocols;
        if (isDeflating)
            options.request.extensions = {rule.extensions};
        party.open(options);
        QVERIFY(comes([&] { return peer.hasRequest(); }));
        const QByteArray request = peer.received();
        const QByteArray accept = acceptFor(valueOf(request, "Sec-WebSocket-Key"));
        if (rule.isHandshake) {
            act(party, rule);
            const QByteArray complaint = complaintAbout(request, inWords(rule.wrote, request));
            QVERIFY2(complaint.isEmpty(), complaint.constData());
            peer.send(QByteArray(rule.in).replace("{accept}", accept));
            if (rule.endsStream)
                peer.end();
            verifyTold(party, rule, 0);
            endPeer(peer.client(), rule, party);
            return;
        }
        QByteArrayList headers {"Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: " + accept};
        if (isDeflating)
            headers.append("Sec-WebSocket-Extensions: " + rule.extensions);
        const QByteArray head = wire::head("HTTP/1.1 101 Switching Protocols", headers);
        peer.send(head);
        QVERIFY(comes([&] { return party.isOpen(); }));
        act(party, rule);
        peer.send(rule.in);
        if (rule.endsStream)
            peer.end();
        verifyTold(party, rule, static_cast<quint64>(head.size()));
        (void)comes([&] { return wire::read(peer.receivedFrames()) == rule.wrote; });
        QCOMPARE(wire::read(peer.receivedFrames()), rule.wrote);
        endPeer(peer.client(), rule, party);
    }

    void holdServer(const Rule &rule, bool isDeflating)
    {
        Stage stage;
        net::ListenOptions options;
        options.limits = rule.limits();
        options.deflate = isDeflating ? std::optional(DeflatePolicy()) : std::nullopt;
        Host host(stage, options);
        QVERIFY(host.endpoint());
        QTcpSocket peer;
        peer.connectToHost(host.endpoint()->address, host.endpoint()->port);
        QVERIFY(comes([&] { return peer.state() == QAbstractSocket::ConnectedState; }));
        QByteArray received;
        connect(&peer, &QTcpSocket::readyRead, this, [&] { received += peer.readAll(); });
        QByteArrayList offers;
        if (isDeflating)
            offers.append("Sec-WebSocket-Extensions: " + rule.extensions);
        const QByteArray head = rule.isHandshake ? rule.in : requestHead(offers);
        peer.write(head);
        QVERIFY(comes([&] { return host.parties().size() == 1 && received.contains("\r\n\r\n"); }));
        Party &party = *host.parties().front();
        if (rule.isHandshake) {
            verifyTold(party, rule, 0);
            const QByteArray complaint = complaintAbout(received, rule.wrote);
            QVERIFY2(complaint.isEmpty(), complaint.constData());
            endPeer(peer, rule, party);
            return;
        }
        QVERIFY(comes([&] { return party.isOpen(); }));
        act(party, rule);
        peer.write(rule.in);
        if (rule.endsStream)
            peer.disconnectFromHost();
        verifyTold(party, rule, static_cast<quint64>(head.size()));
        const auto frames = [&received] { return wire::read(received.mid(received.indexOf("\r\n\r\n") + 4)); };
        (void)comes([&] { return frames() == rule.wrote; });
        QCOMPARE(frames(), rule.wrote);
        endPeer(peer, rule, party);
    }

    static void act(Party &party, const Rule &rule)
    {
        if (!rule.act)
            return;
        std::optional<SendError> refusal;
        party.with([&](net::Connection &connection) {
            ConnectionOwner owner(connection);
            const SendStatus status = rule.act(owner);
            if (!status)
                refusal = status.error();
        });
        QCOMPARE(refusal, rule.refusal);
    }

    static void verifyTold(const Party &party, const Rule &rule, quint64 headSize)
    {
        if (rule.isHandshake && rule.told.isEmpty())
            return;
        (void)comes([&] { return toldBy(party, rule, headSize) == expectedOf(rule); });
        QCOMPARE(toldBy(party, rule, headSize), expectedOf(rule));
    }

    /// The peer ends TCP, so that nothing is waited for, and the connection says how it ended.
    static void endPeer(QTcpSocket &peer, const Rule &rule, const Party &party)
    {
        if (peer.state() == QAbstractSocket::ConnectedState)
            peer.disconnectFromHost();
        QVERIFY(comes([&] { return party.isClosed(); }));
        if (rule.endsWith)
            QCOMPARE(int(party.all<net::Closed>().front().outcome.code), *rule.endsWith);
    }

    static QByteArray valueOf(const QByteArray &head, const QByteArray &name)
    {
        const HttpHeadResult read = parseHttpHead(head, HttpHeadKind::Request, 65536);
        return headerValues(read.head.headers, name).value(0);
    }

    static QByteArrayList inWords(QByteArrayList wanted, const QByteArray &request)
    {
        for (QByteArray &line : wanted)
            line.replace("{host}", valueOf(request, "Host"));
        return wanted;
    }

    const std::vector<Rule> m_rules = allRules();
};

QTEST_GUILESS_MAIN(TestConformanceSocket)
#include "tst_conformancesocket.moc"
