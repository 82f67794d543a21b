// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chunking.h"
#include "support/deflated.h"
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;

namespace {

/// A server, and a client that offers compression, over a real socket.
struct DeflatingPair : Pair {
    explicit DeflatingPair(
        const std::optional<protocol::DeflatePolicy> &policy, const QByteArray &offer = protocol::usualDeflateOffer)
        : Pair(optionsWith(policy), [&offer](net::ConnectOptions &options) { options.request.extensions = {offer}; })
    {
    }
    static net::ListenOptions optionsWith(const std::optional<protocol::DeflatePolicy> &policy)
    {
        net::ListenOptions options;
        options.deflate = policy;
        return options;
    }
};

QByteArray extensionsOf(const Party &party)
{
    return party.all<net::Opened>().at(0).agreement.extensions;
}

} // namespace

/// permessage-deflate between real sockets; RFC 7692.
class TestConnectionDeflate : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreSmallerOnTheWire_data()
    {
        QTest::addColumn<protocol::DeflatePolicy>("policy");
        QTest::addColumn<QByteArray>("extensions");
        QTest::newRow("as a server does it unasked") << protocol::DeflatePolicy() << QByteArray("permessage-deflate");
        QTest::newRow("without takeover, in small windows")
            << protocol::DeflatePolicy {{true, 10}, {true, 9}}
            << QByteArray("permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
                          "server_max_window_bits=10; client_max_window_bits=9");
    }
    void messagesAreSmallerOnTheWire()
    {
        QFETCH(protocol::DeflatePolicy, policy);
        DeflatingPair pair(policy);
        QTRY_VERIFY(pair.isOpen());
        QTEST(extensionsOf(pair.client), "extensions");
        QCOMPARE(extensionsOf(pair.server()), extensionsOf(pair.client));
        const QByteArray payload = wordy(300'000);
        for (Party *party : {&pair.client, &pair.server()}) {
            party->with([&](net::Connection &connection) {
                QVERIFY(connection.sendText(payload));
                QVERIFY(connection.sendBinary(payload, protocol::Compression::Never));
            });
        }
        for (const Party *party : {&pair.client, &pair.server()}) {
            for (const auto direction : {Direction::In, Direction::Out}) {
                QTRY_COMPARE_WITH_TIMEOUT(party->messages(direction).size(), 2U, 60'000);
                const auto messages = party->messages(direction);
                for (const protocol::Message &message : messages)
                    QVERIFY(message.payload().view() == payload);
                QVERIFY(messages[0].isCompressed());
                QVERIFY(messages[0].wireSize() < static_cast<quint64>(payload.size()) / 2);
                QVERIFY(!messages[1].isCompressed());
            }
        }
    }

    void nothingIsCompressedWhereOneEndDeclines()
    {
        DeflatingPair pair(std::nullopt);
        QTRY_VERIFY(pair.isOpen());
        QCOMPARE(extensionsOf(pair.client), QByteArray());
        pair.client.with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray(1000, 'x'))); });
        QTRY_COMPARE(pair.server().messages(Direction::In).size(), 1U);
        QVERIFY(!pair.server().messages(Direction::In)[0].isCompressed());
    }

    void anAnswerThatIsNotValidFailsTheHandshake()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.request.extensions = {protocol::usualDeflateOffer};
        client.open(options);
        QTRY_VERIFY(server.hasRequest());
        server.accept({}, {"Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=7"});
        QTRY_VERIFY(client.isClosed());
        const auto error = client.all<net::Failed>().at(0).error;
        QVERIFY(error.handshake);
        QCOMPARE(error.handshake->kind, protocol::HandshakeError::Kind::BadDeflateAnswer);
        QCOMPARE(error.handshake->deflateProblem, protocol::DeflateProblem::InvalidWindowBits);
        QCOMPARE(error.handshake->actual, QByteArray("server_max_window_bits=7"));
    }

    void anOfferThatWouldSmuggleInAHeaderIsNotSent()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.request.extensions = {"permessage-deflate\r\nX-Evil: 1"};
        client.open(options);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.all<net::Failed>().at(0).error.kind, net::ConnectError::Kind::InvalidRequest);
        QCOMPARE(client.all<net::Failed>().at(0).error.detail, QStringLiteral("Sec-WebSocket-Extensions"));
    }

    /// What of it had left cannot be told of its compressed bytes: they are shown as they are.
    void aCompressedMessageThatLeftInPartHasItsFrameOnly()
    {
        Stage stage;
        RawServer server;
        Party client(stage);
        net::ConnectOptions options = optionsFor(server.url());
        options.request.extensions = {protocol::usualDeflateOffer};
        client.open(options);
        QTRY_VERIFY(server.hasRequest());
        server.accept({}, {"Sec-WebSocket-Extensions: permessage-deflate"});
        QTRY_VERIFY(client.isOpen());
        server.stopReading();
        const QByteArray payload = randomBytes(1024 * 1024).repeated(24);
        client.with([&](net::Connection &connection) {
            QVERIFY(connection.sendText(QByteArray("whole")));
            QVERIFY(connection.sendBinary(payload));
        });
        QTRY_COMPARE(client.messages(Direction::Out).size(), 1U);
        client.with([](net::Connection &connection) { connection.abort(); });
        QTRY_VERIFY(client.isClosed());
        const auto messages = client.messages(Direction::Out);
        QCOMPARE(messages.size(), 2U);
        QVERIFY(!messages[1].isComplete);
        QVERIFY(messages[1].isCompressed());
        QVERIFY(messages[1].payload().isEmpty());
        QVERIFY(!messages[1].frames[0].payload.isEmpty());
        QVERIFY(!messages[1].frames[0].isComplete());
    }
};

QTEST_GUILESS_MAIN(TestConnectionDeflate)
#include "tst_connectiondeflate.moc"
