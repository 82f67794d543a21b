// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "served.h"
#include "support/testcase.h"

#include <capture/reader.h>
#include <net/iothread.h>
#include <session/sessioncore.h>

#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::tests;
using namespace std::chrono_literals;
using base::Direction;
using protocol::Opcode;
using protocol::ViolationKind;

namespace {

/// A server with behaviours and faults, and a recording of what crossed the wire at its end.
struct Faulty : Served {
    Faulty(const QStringList &behaviours, const QStringList &faults)
        : Served(behaviours)
        , recording(capture::Recording::create(folder.filePath(u"faulty.fscope"_qs)).value())
    {
        std::vector<server::Fault> parsed;
        for (const QString &fault : faults)
            parsed.push_back(server::parseFault(fault).value());
        server.setFaults(parsed);
        started = start({}, recording);
    }

    /// The messages of one direction that the recording has, with their frames.
    /// What the server has recorded, once it is @p least messages: a client may know of its end before the server does.
    [[nodiscard]] std::vector<capture::MessageDetail> recorded(Direction direction, size_t least = 1) const
    {
        std::vector<capture::MessageDetail> found;
        const auto isThere = [&] {
            found = read(direction);
            return found.size() >= least;
        };
        if (!QTest::qWaitFor(isThere))
            QTest::qFail("the server has not recorded what it should", __FILE__, __LINE__);
        found.resize(std::max(found.size(), least));
        return found;
    }

    QTemporaryDir folder;
    std::shared_ptr<capture::Recording> recording;
    bool started = false;

private:
    [[nodiscard]] std::vector<capture::MessageDetail> read(Direction direction) const
    {
        recording->flush();
        const auto reader = capture::Reader::open(recording->path()).value();
        std::vector<capture::MessageDetail> found;
        for (const capture::MessageRow &row : reader->messages(base::MessageId(1), 10'000)) {
            if (row.direction == direction)
                found.push_back(reader->message(row.id).value());
        }
        return found;
    }
};

void say(Party &client, const QByteArray &text)
{
    client.with([&text](net::Connection &connection) { (void)connection.sendText(text); });
}

QByteArrayList textsHeardBy(const Party &client)
{
    QByteArrayList texts;
    for (const protocol::Message &message : client.messages(Direction::In)) {
        if (message.opcode == Opcode::Text)
            texts.append(message.payload().toByteArray());
    }
    return texts;
}

/// What clients, one after the other, hear of 400 numbered texts.
std::vector<QByteArrayList> heardOfFlood(const QString &fault, int clients)
{
    Faulty faulty({u"flood:400x3"_qs, u"echo"_qs}, {fault});
    std::vector<QByteArrayList> heard;
    for (int i = 0; i < clients; ++i) {
        const auto client = faulty.connect();
        const auto hasEnded = [&client] { return client->lastLine() == "in pong \"end\""; };
        if (!QTest::qWaitFor([&] { return client->isOpen(); }))
            return {};
        client->with([](net::Connection &connection) { (void)connection.sendPing("end"); });
        if (!QTest::qWaitFor(hasEnded))
            return {};
        heard.push_back(textsHeardBy(*client));
    }
    return heard;
}

} // namespace

/// Faults as clients hear them, and as the recording tells them.
class TestFaultyConnection : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDroppedIsNeverSentAndTheRestIs()
    {
        const auto heard = heardOfFlood(u"drop=30,seed=5"_qs, 1);
        QCOMPARE(heard.size(), 1U);
        QVERIFY2(heard[0].size() > 240 && heard[0].size() < 320, QByteArray::number(heard[0].size()).constData());
        QByteArrayList sorted = heard[0];
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(heard[0], sorted);
        QCOMPARE(QSet<QByteArray>(sorted.begin(), sorted.end()).size(), sorted.size());
    }

    void theSameSeedGivesEachClientTheSameFaults()
    {
        const auto first = heardOfFlood(u"drop=50,seed=5"_qs, 2);
        const auto again = heardOfFlood(u"drop=50,seed=5"_qs, 2);
        const auto other = heardOfFlood(u"drop=50,seed=6"_qs, 1);
        QCOMPARE(first.size(), 2U);
        QVERIFY(first == again);
        QVERIFY(first[0] != first[1]);
        QVERIFY(first[0] != other.at(0));
    }

    void aFloodOfWhichEverythingIsDroppedIsSilentAndEnds()
    {
        Faulty faulty({u"flood:20000x32"_qs, u"echo"_qs}, {u"drop=100"_qs});
        QVERIFY(faulty.started);
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        client->with([](net::Connection &connection) { QVERIFY(connection.sendPing("still there")); });
        QTRY_VERIFY(client->lines().contains("in pong \"still there\""));
        QTRY_COMPARE(textsHeardBy(*client), QByteArrayList());
        QCOMPARE(faulty.recorded(Direction::Out).size(), 1U);
    }

    void aSpoiltTextIsSentAndRecordedAsItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("size");
        QTest::addRow("a text") << QByteArray("hello") << qsizetype(5);
        QTest::addRow("an empty one") << QByteArray() << qsizetype(1);
    }
    void aSpoiltTextIsSentAndRecordedAsItIs()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, size);
        Faulty faulty({u"echo"_qs}, {u"badutf8=100"_qs});
        QVERIFY(faulty.started);
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        say(*client, text);
        QTRY_VERIFY(client->isClosed());
        QCOMPARE(client->all<net::Violated>().at(0).violation.kind, ViolationKind::InvalidUtf8InText);
        const auto sent = faulty.recorded(Direction::Out);
        QCOMPARE(sent.at(0).row.type, Opcode::Text);
        QCOMPARE(sent[0].payload.size(), size);
        QVERIFY(sent[0].payload.contains('\xff') && !sent[0].row.isValidText);
        const auto got = faulty.recorded(Direction::In, 2);
        QCOMPARE(got.at(0).payload, text);
        QCOMPARE(got.at(1).payload, "\x03\xef"); // 1007
    }

    /// It would give the bit a meaning, and the offence would be none.
    void aServerThatSetsTheFirstReservedBitAcceptsNoCompression_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<QByteArray>("extensions");
        QTest::addRow("no fault") << QStringList() << QByteArray("permessage-deflate");
        QTest::addRow("the first bit") << QStringList {u"drop=1"_qs, u"rsv=1"_qs} << QByteArray();
        QTest::addRow("the second bit") << QStringList {u"rsv=2"_qs} << QByteArray("permessage-deflate");
    }
    void aServerThatSetsTheFirstReservedBitAcceptsNoCompression()
    {
        QFETCH(QStringList, faults);
        Faulty faulty({u"echo"_qs}, faults);
        net::ConnectOptions options = faulty.options();
        options.request.extensions = {protocol::usualDeflateOffer};
        Party client(faulty.stage);
        client.open(options);
        QTRY_VERIFY(client.isOpen());
        QTEST(client.all<net::Opened>().at(0).agreement.extensions, "extensions");
    }

    void binariesHaveNoUtf8ToSpoil()
    {
        Faulty faulty({u"echo"_qs}, {u"badutf8=100"_qs});
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        client->with([](net::Connection &connection) { QVERIFY(connection.sendBinary(QByteArray("bytes"))); });
        QTRY_VERIFY(client->lines().contains("in binary \"bytes\""));
    }

    void aReservedBitIsSetInEveryMessage_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("bits");
        QTest::addRow("the first") << u"rsv=1"_qs << 4;
        QTest::addRow("the second") << u"rsv=2"_qs << 2;
        QTest::addRow("the third") << u"rsv=3"_qs << 1;
    }
    void aReservedBitIsSetInEveryMessage()
    {
        QFETCH(QString, fault);
        QFETCH(int, bits);
        Faulty faulty({u"echo"_qs}, {fault});
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        say(*client, "hello");
        QTRY_VERIFY(client->isClosed());
        QCOMPARE(client->all<net::Violated>().at(0).violation.kind, ViolationKind::ReservedBitSet);
        const auto sent = faulty.recorded(Direction::Out);
        QCOMPARE(sent.at(0).payload, "hello");
        QCOMPARE(sent[0].frames.at(0).header.rsv(), bits);
    }

    void pingsAreNotAnswered()
    {
        Faulty faulty({u"echo"_qs}, {u"nopong"_qs});
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        client->with([](net::Connection &connection) { QVERIFY(connection.sendPing("anybody?")); });
        say(*client, "after it");
        QTRY_VERIFY(client->lines().contains("in text \"after it\""));
        QCOMPARE(client->messages(Direction::In).size(), 1U);
        QCOMPARE(faulty.recorded(Direction::In).at(0).row.type, Opcode::Ping);
        client->with([](net::Connection &connection) { QVERIFY(connection.close(protocol::CloseCode::Normal, {})); });
        QTRY_COMPARE(client->lastLine(), "closed 1000 by local cleanly");
    }

    void everythingLeavesLateAndInItsOrder()
    {
        constexpr auto least = 30ms;
        Faulty faulty({u"echo"_qs}, {u"latency=40±10,seed=3"_qs});
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        QByteArrayList expected;
        for (int i = 0; i < 50; ++i) {
            say(*client, QByteArray::number(i));
            expected.append(QByteArray::number(i));
        }
        client->with([](net::Connection &connection) { QVERIFY(connection.sendPing("late")); });
        QTRY_VERIFY(client->lines().contains("in pong \"late\""));
        QTRY_COMPARE(textsHeardBy(*client), expected);
        const auto in = faulty.recorded(Direction::In, 51);
        const auto out = faulty.recorded(Direction::Out, 51);
        QCOMPARE(out.size(), in.size());
        for (size_t i = 0; i < in.size(); ++i)
            QVERIFY2(out[i].row.time - in[i].row.time >= least, QByteArray::number(qulonglong(i)).constData());
    }

    void aLateFloodIsHeardWhole()
    {
        Faulty faulty({u"flood:20000x64"_qs}, {u"latency=5±5"_qs});
        const auto client = faulty.connect();
        QTRY_COMPARE_WITH_TIMEOUT(client->messages(Direction::In).size(), 20'000U, 30'000);
        QCOMPARE(client->messages(Direction::In).back().payload().toByteArray().right(5), "20000");
    }

    void whatIsStillLateGoesBeforeTheServersClose()
    {
        Faulty faulty({u"echo"_qs}, {u"latency=600000"_qs});
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        say(*client, "late");
        QTRY_COMPARE(faulty.server.clients().size(), 1);
        session::Session *session = faulty.server.clients().at(0);
        QTRY_COMPARE(session->snapshot().counters.messagesIn, 1);
        session->close(protocol::CloseCode::Normal, "bye");
        QTRY_COMPARE(client->lastLine(), "closed 1000 \"bye\" by peer cleanly");
        QTRY_COMPARE(textsHeardBy(*client), QByteArrayList {"late"});
    }

    void whatIsStillLateIsNotSentOnceTheClientCloses()
    {
        Faulty faulty({u"echo"_qs}, {u"latency=600000"_qs});
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        say(*client, "late");
        client->with([](net::Connection &connection) { QVERIFY(connection.close(protocol::CloseCode::Normal, {})); });
        QTRY_COMPARE(client->lastLine(), "closed 1000 by local cleanly");
        QTRY_COMPARE(textsHeardBy(*client), QByteArrayList());
    }

    void itClosesAfterSoManyMessages_data()
    {
        QTest::addColumn<QStringList>("behaviours");
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<qsizetype>("heard");
        const QString close = u"close=4001@3"_qs;
        QTest::addRow("that were echoed") << QStringList {u"echo"_qs} << QStringList {close} << qsizetype(3);
        QTest::addRow("of a flood") << QStringList {u"flood"_qs} << QStringList {close} << qsizetype(3);
        QTest::addRow("that were only taken") << QStringList {u"sink"_qs} << QStringList {close} << qsizetype(0);
        QTest::addRow("that were echoed late")
            << QStringList {u"echo"_qs} << QStringList {close, u"latency=5"_qs} << qsizetype(3);
        QTest::addRow("of which none was sent")
            << QStringList {u"echo"_qs} << QStringList {close, u"drop=100"_qs} << qsizetype(0);
        QTest::addRow("of a flood of which some are dropped")
            << QStringList {u"flood"_qs} << QStringList {close, u"drop=50"_qs} << qsizetype(3);
    }
    void itClosesAfterSoManyMessages()
    {
        QFETCH(QStringList, behaviours);
        QFETCH(QStringList, faults);
        QFETCH(qsizetype, heard);
        Faulty faulty(behaviours, faults);
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        for (int i = 0; i < 3; ++i)
            say(*client, "message");
        QTRY_COMPARE(client->lastLine(), "closed 4001 by peer cleanly");
        QTRY_COMPARE(textsHeardBy(*client).size(), heard);
    }

    void itClosesWithACodeThatMustNotStandOnTheWire()
    {
        Faulty faulty({u"echo"_qs}, {u"close=1006@1"_qs});
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        say(*client, "one");
        QTRY_VERIFY(client->isClosed());
        QCOMPARE(client->all<net::Violated>().at(0).violation.kind, ViolationKind::InvalidCloseCode);
        QTRY_COMPARE(faulty.recorded(Direction::Out).back().payload, "\x03\xee"); // 1006
    }

    void withoutFaultsOfTheKindEverythingIsAsItShouldBe()
    {
        Faulty faulty({u"echo"_qs}, {u"close=1011@1000"_qs});
        const auto client = faulty.connect();
        QTRY_VERIFY(client->isOpen());
        say(*client, "hello");
        client->with([](net::Connection &connection) { QVERIFY(connection.sendPing("p")); });
        QTRY_VERIFY(client->lines().contains("in pong \"p\""));
        QTRY_COMPARE(textsHeardBy(*client), QByteArrayList {"hello"});
        QVERIFY(!client->isClosed());
    }
};

QTEST_GUILESS_MAIN(TestFaultyConnection)
#include "tst_faultyconnection.moc"
