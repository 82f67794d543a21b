// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// permessage-deflate with the libraries of others, in both roles, with all of its parameters, and with nginx in between.
// That all messages of all sizes arrive compressed, too, is in tst_interopmessages and tst_serveinterop.
#include "interop/support/commandlinetool.h"
#include "interop/support/foreignclient.h"
#include "interop/support/nginxprocess.h"
#include "interop/support/patterns.h"
#include "interop/support/recordedclient.h"
#include "interop/support/recordingfile.h"
#include "support/deflated.h"
#include "support/testcase.h"

#include <server/hostedserver.h>

#include <QTest>
#include <QUrl>

using namespace framescope;
using namespace framescope::tests;
using Library = ServerKind::Library;

class TestDeflateInterop : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void serversOfOthersTakeOurOffers_data();
    void serversOfOthersTakeOurOffers();
    void ourPolicyIsTakenByClientsOfOthers_data();
    void ourPolicyIsTakenByClientsOfOthers();
    void throughNginx_data();
    void throughNginx();
};

void TestDeflateInterop::serversOfOthersTakeOurOffers_data()
{
    QTest::addColumn<Library>("library");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<QString>("agreed");
    const auto row = [](const char *sentence, Library library, const QString &policy, const QByteArrayList &offers,
                         const QString &agreed) {
        const QStringList arguments {QStringLiteral("--deflate-options"), policy};
        QTest::newRow(sentence) << library << arguments << offers << agreed;
    };
    const QByteArray usual = protocol::usualDeflateOffer;
    row("ws as it is", Library::NodeWs, u"{}"_qs, {usual}, u"permessage-deflate"_qs);
    row("ws without takeover", Library::NodeWs, u"{\"serverNoContextTakeover\":true,\"clientNoContextTakeover\":true}"_qs,
        {usual}, u"permessage-deflate; server_no_context_takeover; client_no_context_takeover"_qs);
    row("ws with small windows", Library::NodeWs, u"{\"serverMaxWindowBits\":9,\"clientMaxWindowBits\":10}"_qs, {usual},
        u"permessage-deflate; client_max_window_bits=10; server_max_window_bits=9"_qs);
    row("ws, and the second offer", Library::NodeWs, u"{\"serverMaxWindowBits\":9,\"clientMaxWindowBits\":9}"_qs,
        {"permessage-deflate", "permessage-deflate; client_max_window_bits=12"},
        u"permessage-deflate; client_max_window_bits=9; server_max_window_bits=9"_qs);
    row("ws that compresses everything", Library::NodeWs, u"{\"threshold\":0}"_qs,
        {"permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=11"},
        u"permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=11"_qs);
    row("websockets as it is", Library::PythonWebsockets, u"{}"_qs, {usual},
        u"permessage-deflate; server_max_window_bits=12; client_max_window_bits=12"_qs);
    row("websockets without takeover", Library::PythonWebsockets,
        u"{\"server_no_context_takeover\":true,\"client_no_context_takeover\":true}"_qs, {usual},
        u"permessage-deflate; server_no_context_takeover; client_no_context_takeover"_qs);
    row("websockets with small windows", Library::PythonWebsockets,
        u"{\"server_max_window_bits\":9,\"client_max_window_bits\":9}"_qs, {usual},
        u"permessage-deflate; server_max_window_bits=9; client_max_window_bits=9"_qs);
    row("websockets, and a client that wants all", Library::PythonWebsockets, u"{\"server_max_window_bits\":12}"_qs,
        {"permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=10"},
        u"permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=10"_qs);
}

void TestDeflateInterop::serversOfOthersTakeOurOffers()
{
    QFETCH(const Library, library);
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArrayList, offers);
    PeerServer server({library, false, true}, arguments);
    RecordedClient client;
    net::ConnectOptions options = RecordedClient::optionsFor(server);
    options.request.extensions = offers;
    QVERIFY2(client.open(options), server.story().constData());
    QTEST(client.snapshot().extensions, "agreed");
    client.sendText("short");
    client.sendText("");
    for (int i = 0; i < 3; ++i) { // the second and third can refer to the ones before
        client.sendText(textPattern(30'000));
        client.sendBinary(binaryPattern(3000));
    }
    client.sendBinary(wordy(500'000));
    QVERIFY2(client.waitForMessages(client.sent().size()), server.story().constData());
    client.session().close(protocol::CloseCode::Normal);
    QVERIFY(client.waitForEnd());
    QVERIFY(server.said(QStringLiteral("error")).empty());
    const QString recording = client.finish();
    const QByteArrayList close {crossed("close", "\x03\xE8")};
    QCOMPARE(messagesIn(recording, "in"), client.sent() + close);
    QCOMPARE(violationsIn(recording), QByteArrayList());
    QCOMPARE(bitsIn(recording, "out"), QByteArrayList {"7|0"});
    QCOMPARE(bitsIn(recording, "in"), QByteArrayList {"7|0"});
    QCOMPARE(askRecording(recording, "SELECT count(*) FROM messages WHERE size >= 500000 AND wire_size < size / 2"),
        QByteArrayList {"2"});
}

void TestDeflateInterop::ourPolicyIsTakenByClientsOfOthers_data()
{
    QTest::addColumn<ForeignClient::Kind>("kind");
    QTest::addColumn<protocol::DeflatePolicy>("policy");
    for (const auto &[name, kind] : {std::pair("node's ws", ForeignClient::Kind::NodeWs),
             std::pair("python's websockets", ForeignClient::Kind::PythonWebsockets),
             std::pair("Chromium", ForeignClient::Kind::Chromium)}) {
        QTest::addRow("%s, no takeover", name) << kind << protocol::DeflatePolicy {{true, 15}, {true, 15}};
        QTest::addRow("%s, the smallest windows", name) << kind << protocol::DeflatePolicy {{false, 8}, {false, 9}};
        QTest::addRow("%s, small windows without takeover", name) << kind << protocol::DeflatePolicy {{true, 9}, {true, 9}};
    }
}

void TestDeflateInterop::ourPolicyIsTakenByClientsOfOthers()
{
    QFETCH(const ForeignClient::Kind, kind);
    QFETCH(const protocol::DeflatePolicy, policy);
    const QTemporaryDir dir;
    session::SessionManager sessions;
    server::ServerSettings settings;
    settings.behaviours = QStringList {u"welcome:bienvenue"_qs, u"echo"_qs, u"clock:0.2"_qs};
    settings.deflate = policy;
    QString recording;
    {
        const auto make = [&dir](const QString &) -> base::Result<std::shared_ptr<capture::Recording>, capture::WriteError> {
            return std::shared_ptr(capture::Recording::create(dir.filePath(u"x.fscope"_qs)).value());
        };
        server::HostedServer server(&sessions, make, settings);
        server.start();
        QTRY_COMPARE(server.state(), server::HostedServer::State::Running);
        recording = server.recording()->path();
        ForeignClient client(kind, server.url(), ForeignClient::End::Close, {0, 100, 65'536, 1'000'000});
        QTRY_VERIFY2_WITH_TIMEOUT(!client.said(u"close"_qs).empty(), client.story().constData(), 60'000);
        const auto echoes = client.said(u"echo"_qs);
        QCOMPARE(echoes.size(), 8U);
        for (const QJsonObject &echo : echoes)
            QVERIFY2(echo[u"same"].toBool(), client.story().constData());
        server.stop();
        QTRY_COMPARE(server.state(), server::HostedServer::State::Stopped);
        server.recording()->flush();
    }
    QCOMPARE(violationsIn(recording), QByteArrayList());
    const QByteArrayList opened =
        askRecording(recording, "SELECT detail ->> 'extensions' FROM events WHERE kind = 'opened'");
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().contains("server_no_context_takeover"), policy.server.noContextTakeover);
    QCOMPARE(opened.front().contains("server_max_window_bits="), policy.server.maxBits < 15);
    QCOMPARE(bitsIn(recording, "out"), QByteArrayList {"6|0"});
}

void TestDeflateInterop::throughNginx_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("our client to ws") << false;
    QTest::newRow("our client to our server") << true;
}

void TestDeflateInterop::throughNginx()
{
    QFETCH(const bool, isOurs);
    const QTemporaryDir dir;
    PeerServer server({Library::NodeWs, false, true});
    ServeTool ours({QStringLiteral("--quiet")});
    NginxProcess nginx(static_cast<quint16>(QUrl(isOurs ? ours.url() : server.url()).port()));
    RecordedClient client;
    net::ConnectOptions options = RecordedClient::optionsFor(server);
    options.request.url = protocol::Url::parse(nginx.url()).value();
    QVERIFY2(client.open(options), nginx.story().constData());
    QVERIFY(client.snapshot().extensions.startsWith(u"permessage-deflate"));
    for (int i = 0; i < 50; ++i)
        client.sendText(textPattern(5000));
    client.sendBinary(wordy(2'000'000));
    QVERIFY2(client.waitForMessages(51), nginx.story().constData());
    client.session().close(protocol::CloseCode::Normal);
    QVERIFY(client.waitForEnd());
    const QString recording = client.finish();
    const QByteArrayList close {crossed("close", "\x03\xE8")};
    QCOMPARE(messagesIn(recording, "in"), client.sent() + close);
    QCOMPARE(violationsIn(recording), QByteArrayList());
    QCOMPARE(bitsIn(recording, "in"), QByteArrayList {"51|0"});
    QCOMPARE(askRecording(recording,
                 "SELECT instr(lower(CAST(data AS TEXT)), 'server: nginx') > 0 FROM events WHERE kind = "
                 "'response-received'"),
        QByteArrayList {"1"});
}

QTEST_GUILESS_MAIN(TestDeflateInterop)
#include "tst_deflateinterop.moc"
