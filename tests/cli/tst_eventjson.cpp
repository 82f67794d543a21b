// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <cli/eventjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace framescope;
using namespace framescope::cli;

namespace {

const EventHead head {base::SessionId(3), base::WallTime(1714564862123456789), base::MonoTime(77)};

QJsonValue at(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

QString string(const QJsonObject &object, const char *key)
{
    return at(object, key).toString();
}

PrintedMessage message(protocol::Opcode type, QByteArrayView payload)
{
    return {base::MessageId(9), base::Direction::In, type, payload, payload.size() + 2, true};
}

QJsonObject read(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

class TestEventJson : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyObjectSaysWhatWhoAndWhen()
    {
        const QJsonObject object = connectingJson(head, QStringLiteral("ws://h/"));
        QCOMPARE(string(object, "event"), QStringLiteral("connecting"));
        QCOMPARE(at(object, "session").toInt(), 3);
        QCOMPARE(string(object, "time"), QStringLiteral("2024-05-01T12:01:02.123456789Z"));
        QCOMPARE(at(object, "mono_ns").toInteger(), qint64(77));
        QCOMPARE(string(object, "url"), QStringLiteral("ws://h/"));
    }

    void timesBefore1970AndOfWholeSecondsAreWritten()
    {
        QCOMPARE(isoTime(base::WallTime(0)), QStringLiteral("1970-01-01T00:00:00.000000000Z"));
        QCOMPARE(isoTime(base::WallTime(-1)), QStringLiteral("1969-12-31T23:59:59.999999999Z"));
    }

    void textIsTextAndAllElseIsBase64_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        using protocol::Opcode;
        QTest::newRow("a text") << int(Opcode::Text) << QByteArray("grüß\n") << QStringLiteral("message")
                                << QStringLiteral("text") << QStringLiteral("grüß\n");
        QTest::newRow("an empty text") << int(Opcode::Text) << QByteArray() << QStringLiteral("message")
                                       << QStringLiteral("text") << QString();
        QTest::newRow("a text that is not UTF-8") << int(Opcode::Text) << QByteArray("\xff") << QStringLiteral("message")
                                                  << QStringLiteral("base64") << QStringLiteral("/w==");
        QTest::newRow("a binary") << int(Opcode::Binary) << QByteArray("ab") << QStringLiteral("message")
                                  << QStringLiteral("base64") << QStringLiteral("YWI=");
        QTest::newRow("a ping") << int(Opcode::Ping) << QByteArray("1") << QStringLiteral("ping") << QStringLiteral("base64")
                                << QStringLiteral("MQ==");
        QTest::newRow("a pong") << int(Opcode::Pong) << QByteArray() << QStringLiteral("pong") << QStringLiteral("base64")
                                << QString();
    }
    void textIsTextAndAllElseIsBase64()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, payload);
        QFETCH(QString, event);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const QJsonObject object = read(messageLine(head, message(static_cast<protocol::Opcode>(type), payload)));
        QCOMPARE(string(object, "event"), event);
        QVERIFY(object.contains(key));
        QCOMPARE(object.value(key).toString(), value);
        QCOMPARE(object.contains(QLatin1String("text")), key == QLatin1String("text"));
        QCOMPARE(at(object, "id").toInt(), 9);
        QCOMPARE(string(object, "direction"), QStringLiteral("in"));
        QCOMPARE(at(object, "size").toInteger(), payload.size());
        QCOMPARE(at(object, "wire_size").toInteger(), payload.size() + 2);
        QVERIFY(!object.contains(QLatin1String("complete")));
    }

    void aMessageThatWasCutOffSaysSo()
    {
        PrintedMessage cut = message(protocol::Opcode::Text, "abc");
        cut.isComplete = false;
        QCOMPARE(at(read(messageLine(head, cut)), "complete"), QJsonValue(false));
    }

    void whoWaitsForItsTurnSaysWhere()
    {
        const QJsonObject object = queuedJson(head, {QStringLiteral("[::1]:80")});
        QCOMPARE(string(object, "event"), QStringLiteral("queued"));
        QCOMPARE(string(object, "endpoint"), QStringLiteral("[::1]:80"));
    }

    void aFrameShowsItsBits()
    {
        protocol::Frame frame;
        frame.header.fin = false;
        frame.header.rsv2 = true;
        frame.header.opcode = protocol::Opcode::Binary;
        frame.header.maskingKey = protocol::MaskingKey {0x01, 0x02, 0xab, 0xff};
        frame.header.setPayloadLength(300);
        frame.streamOffset = 1234;
        const QJsonObject object = frameJson(head, base::Direction::Out, frame);
        QCOMPARE(string(object, "event"), QStringLiteral("frame"));
        QCOMPARE(string(object, "direction"), QStringLiteral("out"));
        QCOMPARE(at(object, "fin"), QJsonValue(false));
        QCOMPARE(at(object, "rsv").toInt(), 2);
        QCOMPARE(at(object, "opcode").toInt(), 2);
        QCOMPARE(at(object, "masked"), QJsonValue(true));
        QCOMPARE(string(object, "key"), QStringLiteral("0102abff"));
        QCOMPARE(at(object, "length").toInt(), 300);
        QCOMPARE(string(object, "header"), QStringLiteral("22fe012c0102abff"));
        QCOMPARE(at(object, "stream_offset").toInt(), 1234);
    }

    void anOpenConnectionShowsTheResponse()
    {
        protocol::HttpHead response;
        response.status = 101;
        response.headers = {{"Upgrade", "websocket"}, {"Set-Cookie", "a"}, {"Set-Cookie", "b"}};
        net::Opened opened {{"chat", "x-ext"}};
        opened.phases.tcp = base::Nanoseconds(1'234'567);
        opened.phases.tls = base::Nanoseconds(2'000'000);
        const net::Secured secured {QStringLiteral("TLS 1.3"), QStringLiteral("C"), {}, {}, QStringLiteral("http/1.1"),
            QStringLiteral("example.org")};
        const QJsonObject object = openJson(head, net::EngineKind::Wire, opened, response, &secured);
        QCOMPARE(at(object, "phases"),
            QJsonValue(QJsonObject {{QStringLiteral("tcp_ms"), 1.235}, {QStringLiteral("tls_ms"), 2}}));
        QCOMPARE(at(object, "tls"),
            QJsonValue(QJsonObject {{QStringLiteral("protocol"), QStringLiteral("TLS 1.3")},
                {QStringLiteral("cipher"), QStringLiteral("C")}, {QStringLiteral("alpn"), QStringLiteral("http/1.1")},
                {QStringLiteral("server_name"), QStringLiteral("example.org")}}));
        QCOMPARE(string(object, "engine"), QStringLiteral("wire"));
        QCOMPARE(string(object, "subprotocol"), QStringLiteral("chat"));
        QCOMPARE(string(object, "extensions"), QStringLiteral("x-ext"));
        QCOMPARE(at(object, "status").toInt(), 101);
        const QJsonArray headers = at(object, "headers").toArray();
        QCOMPARE(headers.size(), 3);
        QCOMPARE(headers.at(2), QJsonValue(QJsonArray({QStringLiteral("Set-Cookie"), QStringLiteral("b")})));
    }

    void aRefusalShowsWhatTheServerSaid()
    {
        net::ConnectError error;
        error.kind = net::ConnectError::Kind::HandshakeFailed;
        error.handshake = protocol::HandshakeError {protocol::HandshakeError::Kind::UnexpectedStatus, {}, "101", "404"};
        error.body = "not here";
        protocol::HttpHead response;
        response.status = 404;
        response.headers = {{"Server", "x"}};
        const QJsonObject object = errorJson(head, error, QStringLiteral("h"), response);
        QCOMPARE(string(object, "event"), QStringLiteral("error"));
        QCOMPARE(string(object, "kind"), QStringLiteral("handshake-failed"));
        QCOMPARE(string(object, "handshake"), QStringLiteral("unexpected-status"));
        QCOMPARE(at(object, "status").toInt(), 404);
        QCOMPARE(string(object, "body"), QStringLiteral("not here"));
        QVERIFY(string(object, "message").contains(QLatin1String("404")));
    }

    void anErrorWithoutAResponseHasNoStatus()
    {
        net::ConnectError error;
        error.kind = net::ConnectError::Kind::ConnectionRefused;
        error.detail = QStringLiteral("Connection refused");
        const QJsonObject object = errorJson(head, error, QStringLiteral("h:1"), {});
        QCOMPARE(string(object, "kind"), QStringLiteral("connection-refused"));
        QCOMPARE(string(object, "detail"), QStringLiteral("Connection refused"));
        QVERIFY(string(object, "message").contains(QLatin1String("h:1")));
        QVERIFY(!object.contains(QLatin1String("status")));
    }

    void aViolationNamesItsSection()
    {
        const protocol::Violation violation {
            protocol::ViolationKind::ReservedOpcode, 17, QByteArray::fromHex("8300"), 2, true};
        const QJsonObject object = violationJson(head, violation);
        QCOMPARE(string(object, "kind"), QStringLiteral("reserved-opcode"));
        QCOMPARE(string(object, "section"), QStringLiteral("5.2"));
        QCOMPARE(at(object, "offset").toInt(), 17);
        QCOMPARE(at(object, "length").toInt(), 2);
        QCOMPARE(string(object, "bytes"), QStringLiteral("8300"));
        QCOMPARE(at(object, "tolerated"), QJsonValue(true));
    }

    void theEndSaysWhoAndHow()
    {
        const protocol::CloseOutcome outcome {static_cast<protocol::CloseCode>(4001), "bye", protocol::ClosedBy::Peer, true};
        const QJsonObject object = closedJson(head, outcome);
        QCOMPARE(at(object, "code").toInt(), 4001);
        QCOMPARE(string(object, "reason"), QStringLiteral("bye"));
        QCOMPARE(string(object, "by"), QStringLiteral("peer"));
        QCOMPARE(at(object, "clean"), QJsonValue(true));
    }
};

QTEST_GUILESS_MAIN(TestEventJson)
#include "tst_eventjson.moc"
