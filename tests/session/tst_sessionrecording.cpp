// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <capture/reader.h>
#include <net/iothread.h>
#include <session/sessionmanager.h>

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::session;
using namespace framescope::tests;
using base::Direction;
using capture::EventKind;

namespace {

/// A manager with a recording in a folder of its own.
struct Scene {
    Scene()
        : recording(capture::Recording::create(folder.filePath(QStringLiteral("it.fscope"))).value())
    {
    }
    Session *client()
    {
        capture::SessionInfo info;
        info.url = server.url();
        info.name = QStringLiteral("tab");
        return sessions.createClient(recording, info);
    }
    bool open(Session *session, bool isDeflating = false)
    {
        net::ConnectOptions options = optionsFor(server.url());
        QByteArrayList headers;
        if (isDeflating) {
            options.request.extensions = {protocol::usualDeflateOffer};
            headers = {"Sec-WebSocket-Extensions: permessage-deflate"};
        }
        session->open(options);
        if (!QTest::qWaitFor([this] { return server.hasRequest(); }))
            return false;
        server.accept({}, headers);
        return QTest::qWaitFor([session] { return session->snapshot().state == State::Open; });
    }
    std::unique_ptr<capture::Reader> read()
    {
        recording->flush();
        return capture::Reader::open(recording->path()).value();
    }

    QTemporaryDir folder;
    RawServer server;
    std::shared_ptr<capture::Recording> recording;
    SessionManager sessions;
};

QByteArrayList linesOf(const std::vector<capture::EventRow> &events)
{
    QByteArrayList lines;
    for (const capture::EventRow &event : events)
        lines.append(QByteArray::number(event.attempt) + ' ' + capture::nameOf(event.kind));
    return lines;
}

QByteArrayList linesOf(const std::vector<capture::MessageRow> &messages)
{
    QByteArrayList lines;
    for (const capture::MessageRow &row : messages)
        lines.append(QByteArray(row.direction == Direction::In ? "in " : "out ")
            + wire::lineOf(static_cast<int>(row.type), row.preview) + (row.isComplete ? "" : " cut"));
    return lines;
}

} // namespace

class TestSessionRecording : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMarkedSecretIsNamedBesideTheHead()
    {
        Scene scene;
        Session *session = scene.client();
        net::ConnectOptions options = optionsFor(scene.server.url());
        options.secretNames = {"X-Seat", "?seat"};
        session->open(options);
        QTRY_VERIFY(scene.server.hasRequest());
        scene.server.accept();
        QTRY_COMPARE(session->snapshot().state, State::Open);
        const auto reader = scene.read();
        for (const capture::EventRow &event : reader->events({})) {
            const QJsonArray marked = event.detail[u"secret"].toArray();
            QCOMPARE(marked, event.kind == EventKind::RequestSent ? QJsonArray({u"X-Seat"_qs, u"?seat"_qs}) : QJsonArray());
        }
        session->abort();
    }

    void whatCrossedStandsInTheRecording()
    {
        Scene scene;
        Session *session = scene.client();
        QVERIFY(scene.open(session));
        scene.server.send(wire::text("Hel").unfinished().bytes() + wire::continuation("lo").bytes());
        QTRY_COMPARE(session->snapshot().counters.messagesIn, 1);
        session->sendBinary(QByteArray("\0\1", 2));
        QTRY_COMPARE(session->snapshot().counters.messagesOut, 1);
        scene.server.send(wire::text("half").bytes().left(4));
        scene.server.end();
        QTRY_COMPARE(session->snapshot().state, State::Closed);

        const auto reader = scene.read();
        QCOMPARE(linesOf(reader->messages(base::MessageId(1), 10)),
            (QByteArrayList {"in text \"Hello\"", "out binary 00 01", "in text \"ha\" cut"}));
        const auto events = reader->events({});
        QCOMPARE(linesOf(events),
            (QByteArrayList {"1 connected", "1 request-sent", "1 response-received", "1 opened", "1 closed"}));
        QVERIFY(scene.server.received().startsWith(events[1].data));
        QVERIFY(events[2].data.startsWith("HTTP/1.1 101 "));
        QCOMPARE(events[3].afterMessage, base::MessageId());
        QCOMPARE(events[4].afterMessage, base::MessageId(3));
        QCOMPARE(events[4].detail[u"code"].toInt(), 1006);
        const auto sessions = reader->sessions();
        QCOMPARE(sessions.size(), 1U);
        QCOMPARE(sessions[0].id, session->id());
        QCOMPARE(sessions[0].info.url, scene.server.url());
        QCOMPARE(sessions[0].info.name, u"tab"_qs);
    }

    void compressedMessagesStandInItPlainAndTheirFramesAsTheyWere()
    {
        Scene scene;
        Session *session = scene.client();
        QVERIFY(scene.open(session, true));
        QCOMPARE(session->snapshot().extensions, u"permessage-deflate"_qs);
        const QByteArray single = wire::text(QByteArray::fromHex("f248cdc9c90700")).rsv(4);
        const QByteArray first = wire::text(QByteArray::fromHex("f2")).unfinished().rsv(4);
        const QByteArray second = wire::continuation(QByteArray::fromHex("00110000"));
        scene.server.send(single + first + second);
        QTRY_COMPARE(session->snapshot().counters.messagesIn, 2);
        session->sendText(QByteArray(1000, 'x'));
        session->sendText(QByteArray(1000, 'x'), protocol::Compression::Never);
        QTRY_COMPARE(session->snapshot().counters.messagesOut, 2);
        QCOMPARE(session->snapshot().counters.bytesOut, 2000);
        QVERIFY(session->snapshot().counters.wireOut < 1100);

        const auto reader = scene.read();
        QCOMPARE(
            linesOf(reader->messages(base::MessageId(1), 2)), (QByteArrayList {"in text \"Hello\"", "in text \"Hello\""}));
        const auto one = reader->message(base::MessageId(1));
        QCOMPARE(one->row.size, 5);
        QCOMPARE(one->row.wireSize, single.size());
        QCOMPARE(one->frames.size(), 1U);
        QCOMPARE(one->frames[0].header.toBytes() + one->frames[0].wirePayload(), single);
        const auto two = reader->message(base::MessageId(2));
        QCOMPARE(two->payload, QByteArray("Hello"));
        QCOMPARE(two->row.wireSize, first.size() + second.size());
        QCOMPARE(two->frames[0].header.toBytes() + two->frames[0].wirePayload(), first);
        QCOMPARE(two->frames[1].header.toBytes() + two->frames[1].wirePayload(), second);
        const auto sent = reader->message(base::MessageId(3));
        QCOMPARE(sent->payload, QByteArray(1000, 'x'));
        QVERIFY(sent->frames[0].header.rsv1);
        QVERIFY(sent->row.wireSize < 100);
        const auto plain = reader->message(base::MessageId(4));
        QVERIFY(!plain->frames[0].header.rsv1);
        QCOMPARE(plain->row.wireSize, 1000 + 8);
    }

    void theFramesOfAMessageAreThoseOnTheWire()
    {
        Scene scene;
        Session *session = scene.client();
        QVERIFY(scene.open(session));
        const QByteArray first = wire::text("Hel").unfinished();
        const QByteArray second = wire::continuation("lo");
        scene.server.send(first + second);
        session->sendText("mine");
        QTRY_VERIFY(session->snapshot().counters.messagesIn == 1 && session->snapshot().counters.messagesOut == 1);

        const auto reader = scene.read();
        const auto rows = reader->messages(base::MessageId(1), 10);
        QCOMPARE(rows.size(), 2U);
        const bool isInFirst = rows[0].direction == Direction::In;
        const auto in = reader->message(rows[isInFirst ? 0 : 1].id);
        QCOMPARE(in->frames.size(), 2U);
        QCOMPARE(in->frames[0].header.toBytes() + in->frames[0].wirePayload(), first);
        QCOMPARE(in->frames[1].header.toBytes() + in->frames[1].wirePayload(), second);
        QCOMPARE(in->frames[1].streamOffset - in->frames[0].streamOffset, quint64(first.size()));
        const auto out = reader->message(rows[isInFirst ? 1 : 0].id);
        QTRY_COMPARE(
            scene.server.receivedFrames(), QByteArray(out->frames[0].header.toBytes() + out->frames[0].wirePayload()));
    }

    void attemptsAreNumbered()
    {
        Scene scene;
        Session *session = scene.client();
        session->open(optionsFor(u"ws://127.0.0.1:1"_qs));
        QTRY_COMPARE(session->snapshot().state, State::Closed);
        QVERIFY(scene.open(session));
        session->abort();
        QTRY_COMPARE(session->snapshot().state, State::Closed);
        const auto events = scene.read()->events({});
        QCOMPARE(linesOf(events),
            (QByteArrayList {
                "1 failed", "1 closed", "2 connected", "2 request-sent", "2 response-received", "2 opened", "2 closed"}));
        QCOMPARE(events[0].detail[u"error"].toString(), u"connection-refused"_qs);
        for (size_t i = 1; i < events.size(); ++i)
            QVERIFY(events[i - 1].time <= events[i].time);
    }

    void aViolationIsRecordedWithItsBytes()
    {
        Scene scene;
        Session *session = scene.client();
        QVERIFY(scene.open(session));
        scene.server.send(wire::text("x").rsv(4));
        QTRY_COMPARE(session->snapshot().state, State::Closed);
        const auto events = scene.read()->events({});
        QCOMPARE(linesOf(events).mid(4), (QByteArrayList {"1 violation", "1 discarded", "1 closed"}));
        QCOMPARE(events[4].detail[u"violation"].toString(), u"reserved-bit-set"_qs);
        QCOMPARE(events[4].data.size(), 2);
        QCOMPARE(events[5].data, "x");
    }

    void aListenersConnectionIsASessionToo()
    {
        Scene scene;
        std::unique_ptr<net::Listener> listener; // I/O thread
        base::Result<net::Endpoint, net::ListenError> endpoint(base::Failure {net::ListenError {}});
        capture::SessionInfo info;
        info.role = protocol::Role::Server;
        scene.sessions.io().run([&] {
            listener = net::makeWireListener();
            listener->setHandler([&scene, info](std::unique_ptr<net::Connection> connection) {
                scene.sessions.adopt(std::move(connection), scene.recording, info);
            });
            endpoint = listener->listen({});
        });
        Session *adopted = nullptr;
        connect(&scene.sessions, &SessionManager::sessionAdopted, this, [&](Session *session) { adopted = session; });
        Stage stage;
        Party client(stage);
        client.open(optionsFor(endpoint->url()));
        QTRY_VERIFY(adopted);
        QTRY_COMPARE(adopted->snapshot().state, State::Open);
        QCOMPARE(adopted->recording(), scene.recording);
        adopted->sendText("from the server");
        QTRY_COMPARE(client.linesAfterOpened(), QByteArrayList {"in text \"from the server\""});
        client.with([](net::Connection &connection) { QVERIFY(connection.close(protocol::CloseCode::GoingAway, "off")); });
        QTRY_COMPARE(adopted->snapshot().state, State::Closed);
        QCOMPARE(adopted->snapshot().outcome->reason, "off");
        const auto reader = scene.read();
        QCOMPARE(linesOf(reader->events({})),
            (QByteArrayList {"1 connected", "1 request-received", "1 response-sent", "1 opened", "1 closed"}));
        QCOMPARE(reader->sessions().at(0).info.role, protocol::Role::Server);
        scene.sessions.io().run([&] { listener.reset(); });
    }

    void sessionsShareARecording()
    {
        Scene scene;
        Session *one = scene.client();
        Session *two = scene.client();
        QVERIFY(one->id() != two->id());
        Stage stage;
        Host host(stage, {}, [](net::Connection &connection, const net::Event &event) {
            if (std::holds_alternative<net::Opened>(event.what))
                QVERIFY(connection.sendText(QByteArray("hello")));
        });
        one->open(host.options());
        two->open(host.options());
        QTRY_VERIFY(one->snapshot().counters.messagesIn == 1 && two->snapshot().counters.messagesIn == 1);
        const auto rows = scene.read()->messages(base::MessageId(1), 10);
        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows[0].session != rows[1].session);
    }
};

QTEST_GUILESS_MAIN(TestSessionRecording)
#include "tst_sessionrecording.moc"
