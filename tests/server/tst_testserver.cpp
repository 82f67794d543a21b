// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "served.h"
#include "support/chunking.h"
#include "support/handshakes.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <capture/reader.h>
#include <net/iothread.h>
#include <session/sessioncore.h>

#include <QTcpSocket>
#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;

class TestTestServer : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void echoReturnsEverything_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::addRow("over TCP") << false;
        QTest::addRow("over TLS") << true;
    }
    void echoReturnsEverything()
    {
        QFETCH(bool, isSecure);
        Served served({u"echo"_qs});
        net::ListenOptions options;
        if (isSecure)
            options.identity = localIdentity();
        QVERIFY(served.start(options));
        QCOMPARE(served.server.endpoint()->isSecure, isSecure);
        const auto client = served.connect();
        QTRY_VERIFY(client->isOpen());
        std::vector<QByteArray> payloads;
        for (const qsizetype size : {0, 1, 125, 126, 65535, 65536, 4 * 1024 * 1024})
            payloads.push_back(randomBytes(size));
        client->with([&](net::Connection &connection) {
            for (const QByteArray &payload : payloads) {
                QVERIFY(connection.sendBinary(payload));
                QVERIFY(connection.sendText(payload.toHex()));
            }
        });
        QTRY_COMPARE_WITH_TIMEOUT(client->messages(Direction::In).size(), 2 * payloads.size(), 60'000);
        const auto heard = client->messages(Direction::In);
        for (size_t i = 0; i < payloads.size(); ++i) {
            QCOMPARE(heard[2 * i].opcode, protocol::Opcode::Binary);
            QVERIFY(heard[2 * i].payload().toByteArray() == payloads[i]);
            QCOMPARE(heard[2 * i + 1].opcode, protocol::Opcode::Text);
            QVERIFY(heard[2 * i + 1].payload().toByteArray() == payloads[i].toHex());
        }
    }

    void aMessageInFragmentsIsReturnedWhole()
    {
        Served served({u"echo"_qs});
        QVERIFY(served.start());
        const auto client = served.connect();
        QTRY_VERIFY(client->isOpen());
        client->with([](net::Connection &connection) {
            protocol::FrameHeader header;
            header.maskingKey = protocol::MaskingKey {};
            header.fin = false;
            QVERIFY(connection.sendFrame(header, QByteArray("Hel")));
            header.fin = true;
            header.opcode = protocol::Opcode::Continuation;
            QVERIFY(connection.sendFrame(header, QByteArray("lo")));
        });
        QTRY_COMPARE(client->lastLine(), "in text \"Hello\"");
    }

    void severalBehavioursRunTogetherInTheirOrder()
    {
        Served served({u"welcome:one"_qs, u"flood:3x4"_qs, u"welcome:two"_qs, u"echo"_qs});
        QVERIFY(served.start());
        const auto client = served.connect();
        QTRY_COMPARE(client->linesAfterOpened(),
            (QByteArrayList {
                "in text \"one\"", "in text \"0001\"", "in text \"0002\"", "in text \"0003\"", "in text \"two\""}));
        client->with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("three"))); });
        QTRY_COMPARE(client->lastLine(), "in text \"three\"");
    }

    void theClockTicksAgainAndAgain()
    {
        Served served({u"clock:0.01"_qs});
        QVERIFY(served.start());
        const auto client = served.connect();
        QTRY_VERIFY(client->messages(Direction::In).size() >= 3);
        QDateTime last;
        for (const auto &message : client->messages(Direction::In)) {
            const QDateTime time =
                QDateTime::fromString(QString::fromLatin1(message.payload().toByteArray()), Qt::ISODateWithMs);
            QVERIFY(time.isValid() && (!last.isValid() || last <= time));
            last = time;
        }
    }

    void theFloodSendsItsCountAndNotOneMore()
    {
        constexpr size_t count = 30'000;
        Served served({u"flood:%1x20"_qs.arg(count), u"echo"_qs});
        QVERIFY(served.start());
        const auto client = served.connect();
        QTRY_COMPARE_WITH_TIMEOUT(client->messages(Direction::In).size(), count, 30'000);
        client->with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("done"))); });
        QTRY_COMPARE(client->messages(Direction::In).size(), count + 1);
        const auto messages = client->messages(Direction::In);
        for (size_t i = 0; i < count; ++i)
            QCOMPARE(messages[i].payload().toByteArray(),
                QByteArray::number(static_cast<quint64>(i + 1)).rightJustified(20, '0'));
        QCOMPARE(messages.back().payload().toByteArray(), "done");
    }

    void aClientThatDoesNotReadItsEchoIsNoLongerReadEither()
    {
        qint64 mostBuffered = 0; // I/O thread
        std::weak_ptr<session::SessionCore> weak; // I/O thread
        Served served({u"echo"_qs});
        QVERIFY(served.start({}, {}, [&](session::SessionCore &core, const net::Event &, base::MessageId) {
            weak = core.weak_from_this();
            mostBuffered = std::max(mostBuffered, core.bufferedAmount());
        }));
        QTcpSocket client;
        client.setReadBufferSize(1);
        client.connectToHost(u"127.0.0.1"_qs, served.server.endpoint()->port);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        client.write(requestHead());
        constexpr int count = 512; // of 64 KiB: more than all buffers on the way take
        const QByteArray message = wire::binary(QByteArray(64 * 1024, 'e')).masked();
        for (int i = 0; i < count; ++i)
            client.write(message);
        qint64 last = -1;
        int turns = 0;
        QVERIFY(QTest::qWaitFor([&] {
            turns = std::exchange(last, client.bytesToWrite()) == client.bytesToWrite() ? turns + 1 : 0;
            return turns > 20;
        }));
        QVERIFY(client.bytesToWrite() > 0);
        served.sessions.io().run([&] { QVERIFY(mostBuffered < 5 * 1024 * 1024); });
        client.setReadBufferSize(0); // it reads: all of it comes back
        const qsizetype expected = qsizetype(count) * wire::binary(QByteArray(64 * 1024, 'e')).bytes().size();
        qsizetype heard = 0;
        const auto hasHeardAll = [&] { return (heard += client.readAll().size()) > expected; };
        QTRY_VERIFY_WITH_TIMEOUT(hasHeardAll(), 30'000);
    }

    void withoutBehavioursItIsSilent()
    {
        Served served;
        QVERIFY(served.start());
        const auto client = served.connect();
        QTRY_VERIFY(client->isOpen());
        client->with([](net::Connection &connection) {
            QVERIFY(connection.sendText(QByteArray("anybody?")));
            QVERIFY(connection.sendPing("p"));
        });
        QTRY_COMPARE(client->lastLine(), "in pong \"p\"");
        QCOMPARE(client->messages(Direction::In).size(), 1U);
    }

    void eachClientIsASessionOfTheRecording()
    {
        const QTemporaryDir folder;
        std::shared_ptr<capture::Recording> recording = capture::Recording::create(folder.filePath(u"it.fscope"_qs)).value();
        Served served({u"echo"_qs});
        QVERIFY(served.start({}, recording));
        QList<session::Session *> adopted;
        QObject::connect(&served.sessions, &session::SessionManager::sessionAdopted, this,
            [&](session::Session *session) { adopted.append(session); });
        const auto one = served.connect();
        const auto two = served.connect();
        QTRY_VERIFY(one->isOpen() && two->isOpen() && adopted.size() == 2);
        one->with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("from one"))); });
        QTRY_COMPARE(one->messages(Direction::In).size(), 1U);
        QCOMPARE(two->messages(Direction::In).size(), 0U);
        recording->flush();
        const auto reader = capture::Reader::open(recording->path()).value();
        const auto rows = reader->sessions();
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].info.role, protocol::Role::Server);
        QCOMPARE(rows[0].info.url, served.server.endpoint()->url());
        QVERIFY(reader->lastMessage().value >= 1);
    }
};

QTEST_GUILESS_MAIN(TestTestServer)
#include "tst_testserver.moc"
