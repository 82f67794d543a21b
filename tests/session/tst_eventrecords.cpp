// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <session/eventrecords.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace framescope;
using base::Direction;
using capture::EventKind;
using protocol::Role;

namespace {

net::CertificateInfo someCertificate()
{
    net::CertificateInfo info;
    info.subject = u"localhost"_qs;
    info.issuer = u"An authority"_qs;
    info.names = {u"localhost"_qs, u"127.0.0.1"_qs};
    info.notBefore = QDateTime(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);
    info.notAfter = QDateTime(QDate(2025, 5, 1), QTime(12, 0), Qt::UTC);
    info.sha256 = "00ff";
    return info;
}

net::ConnectError refusal()
{
    net::ConnectError error;
    error.kind = net::ConnectError::Kind::HandshakeFailed;
    error.handshake = protocol::HandshakeError {protocol::HandshakeError::Kind::UnexpectedStatus, {}, "101", "404"};
    error.body = "not here";
    return error;
}

net::ConnectError distrust()
{
    net::ConnectError error;
    error.kind = net::ConnectError::Kind::CertificateUntrusted;
    error.detail = u"no"_qs;
    error.issues = {{9, u"self-signed"_qs, u"localhost"_qs}};
    error.chain = {someCertificate()};
    return error;
}

protocol::CloseOutcome outcomeBy(protocol::ClosedBy by)
{
    return {protocol::CloseCode::GoingAway, "bye", by, true};
}

const char certificateJson[] = R"({"issuer":"An authority","names":["localhost","127.0.0.1"],)"
                               R"("notAfter":"2025-05-01T12:00:00Z","notBefore":"2024-05-01T12:00:00Z",)"
                               R"("sha256":"00ff","subject":"localhost"})";

} // namespace

class TestEventRecords : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappensIsPutIntoTheFormOfTheFile_data()
    {
        using What = decltype(net::Event::what);
        QTest::addColumn<What>("what");
        QTest::addColumn<Role>("role");
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<QByteArray>("data");
        const auto row = [](const char *name, What what, Role role, EventKind kind, QByteArray detail,
                             QByteArray data = {}) { QTest::addRow("%s", name) << what << role << kind << detail << data; };
        const Role client = Role::Client;
        row("the look-up of a name", net::Resolving {u"example.org"_qs, 443}, client, EventKind::Resolving,
            R"({"host":"example.org","port":443})");
        row("the connection of TCP", net::Connected {u"127.0.0.1"_qs, 40000, u"::1"_qs, 80}, client, EventKind::Connected,
            R"({"local":"127.0.0.1","localPort":40000,"peer":"::1","peerPort":80})");
        row("TLS", net::Secured {u"TLS 1.3"_qs, u"AES"_qs, {someCertificate()}, {{9, u"self-signed"_qs, u"localhost"_qs}}},
            client, EventKind::Secured,
            QByteArray(R"({"chain":[)") + certificateJson
                + R"(],"cipher":"AES","ignored":[{"code":9,"detail":"self-signed","subject":"localhost"}],)"
                  R"("protocol":"TLS 1.3"})");
        net::CertificateInfo withKey = someCertificate();
        withKey.keyType = u"EC"_qs;
        withKey.keyBits = 256;
        row("TLS with the key of a certificate", net::Secured {u"TLS 1.3"_qs, u"AES"_qs, {withKey}, {}}, client,
            EventKind::Secured,
            QByteArray(R"({"chain":[)")
                + QByteArray(certificateJson).replace(R"("names")", R"("keyBits":256,"keyType":"EC","names")")
                + R"(],"cipher":"AES","ignored":[],"protocol":"TLS 1.3"})");
        row("TLS with what was named and agreed on",
            net::Secured {u"TLS 1.2"_qs, u"AES"_qs, {}, {}, u"http/1.1"_qs, u"example.org"_qs}, client, EventKind::Secured,
            R"({"alpn":"http/1.1","chain":[],"cipher":"AES","ignored":[],"protocol":"TLS 1.2","serverName":"example.org"})");
        row("a client's request", net::HeadCrossed {Direction::Out, "GET"}, client, EventKind::RequestSent, "{}", "GET");
        row("the response to a client", net::HeadCrossed {Direction::In, "HTTP"}, client, EventKind::ResponseReceived, "{}",
            "HTTP");
        row("the request to a server", net::HeadCrossed {Direction::In, "GET"}, Role::Server, EventKind::RequestReceived,
            "{}", "GET");
        row("a server's response", net::HeadCrossed {Direction::Out, "HTTP"}, Role::Server, EventKind::ResponseSent, "{}",
            "HTTP");
        row("the open connection", net::Opened {{"chat", "x"}}, client, EventKind::Opened,
            R"({"extensions":"x","subprotocol":"chat"})");
        using namespace std::chrono_literals;
        row("the open connection and what led to it", net::Opened {{"", ""}, {{}, 4ns, 1ms, 2us, 3ns}}, client,
            EventKind::Opened,
            R"({"extensions":"","phases":{"queued":4,"tcp":1000000,"tls":2000,"upgrade":3},"subprotocol":""})");
        row("waiting for a turn", net::Queued {u"[::1]:80"_qs}, client, EventKind::Queued, R"({"endpoint":"[::1]:80"})");
        row("a redirect", net::Followed {302, u"ws://h/"_qs, {}, "moved"}, client, EventKind::Followed,
            "{\"status\":302,\"url\":\"ws://h/\"}", "moved");
        row("an answer to 401", net::Followed {401, u"ws://h/"_qs, "digest", {}}, client, EventKind::Followed,
            "{\"scheme\":\"digest\",\"status\":401,\"url\":\"ws://h/\"}");
        row("a violation", net::Violated {{protocol::ViolationKind::ReservedBitSet, 12, "\xc1"}}, client,
            EventKind::Violation, R"({"code":1002,"offset":12,"rfc":6455,"section":"5.2","violation":"reserved-bit-set"})",
            "\xc1");
        row("bytes that belong to no message", net::Discarded {{40, 3, "xyz"}}, client, EventKind::Discarded,
            R"({"count":3,"offset":40})", "xyz");
        row("a refusal", net::Failed {refusal()}, client, EventKind::Failed,
            R"({"actual":"404","error":"handshake-failed","expected":"101","handshake":"unexpected-status","host":"example.org","status":404})",
            "not here");
        row("a certificate that is not trusted", net::Failed {distrust()}, client, EventKind::Failed,
            QByteArray(R"({"chain":[)") + certificateJson
                + R"(],"detail":"no","error":"certificate-untrusted","host":"example.org",)"
                  R"("issues":[{"code":9,"detail":"self-signed","subject":"localhost"}]})");
        row("the end by us", net::Closed {outcomeBy(protocol::ClosedBy::Local)}, client, EventKind::Closed,
            R"({"by":"local","clean":true,"code":1001,"reason":"bye"})");
        row("the end by the peer", net::Closed {outcomeBy(protocol::ClosedBy::Peer)}, client, EventKind::Closed,
            R"({"by":"peer","clean":true,"code":1001,"reason":"bye"})");
        row("the end by nobody", net::Closed {{}}, client, EventKind::Closed,
            R"({"by":"none","clean":false,"code":1006,"reason":""})");
        row("the end in the middle of a message",
            net::Closed {{protocol::CloseCode::Abnormal, {}, protocol::ClosedBy::None, false, true, true}}, client,
            EventKind::Closed, R"({"by":"none","clean":false,"code":1006,"cut":true,"reason":""})");
        row("the end of what was never open",
            net::Closed {{protocol::CloseCode::Abnormal, {}, protocol::ClosedBy::None, false, false, false}}, client,
            EventKind::Closed, R"({"by":"none","clean":false,"code":1006,"opened":false,"reason":""})");
    }
    void whatHappensIsPutIntoTheFormOfTheFile()
    {
        QFETCH(decltype(net::Event::what), what);
        QFETCH(Role, role);
        QFETCH(EventKind, kind);
        QFETCH(QByteArray, detail);
        QFETCH(QByteArray, data);
        capture::SessionInfo info;
        info.role = role;
        info.url = u"wss://example.org/path"_qs;
        const auto record = session::toEventRecord({base::MonoTime(42), net::Event::What(what)}, info);
        QVERIFY(record);
        QCOMPARE(record->kind, kind);
        QCOMPARE(record->time, base::MonoTime(42));
        QCOMPARE(QJsonDocument(record->detail).toJson(QJsonDocument::Compact), detail);
        QCOMPARE(record->data, data);
    }

    void messagesAreNoEvents()
    {
        QVERIFY(!session::toEventRecord({{}, base::Direction::In, protocol::Message()}, {}));
        QVERIFY(!session::toEventRecord({{}, net::FragmentCrossed {}}, {}));
    }
};

QTEST_GUILESS_MAIN(TestEventRecords)
#include "tst_eventrecords.moc"
