// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server of another project that is killed and started again, ten times.
#include "interop/support/recordedclient.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <QTest>

#include <csignal>

using namespace framescope;
using namespace framescope::tests;

Q_DECLARE_METATYPE(framescope::net::EngineKind)

class TestReconnectInterop : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theClientComesBackEachTimeAndSendsNothingTwice_data()
    {
        QTest::addColumn<net::EngineKind>("engine");
        QTest::addRow("the wire engine") << net::EngineKind::Wire;
        QTest::addRow("Qt's engine") << net::EngineKind::Qt;
    }
    void theClientComesBackEachTimeAndSendsNothingTwice()
    {
        QFETCH(net::EngineKind, engine);
        constexpr int times = 10;
        constexpr int patience = 60'000;
        const ServerKind kind {ServerKind::Library::NodeWs, false, false};
        auto server = std::make_unique<PeerServer>(kind);
        const QString port = server->url().section(QLatin1Char(':'), 2).chopped(1);
        RecordedClient client;
        client.session().setReconnectPolicy({session::ReconnectPolicy::When::AfterAbnormalClose,
            std::chrono::milliseconds(5), 1.5, 0.2, std::chrono::milliseconds(100)});
        net::ConnectOptions options = RecordedClient::optionsFor(*server);
        options.engine = engine;
        QVERIFY2(client.open(options), server->story().constData());
        for (int i = 0; i <= times; ++i) {
            client.sendText("number " + QByteArray::number(i));
            QVERIFY2(client.waitForMessages(i + 1), server->story().constData());
            QCOMPARE(server->said(QStringLiteral("open")).size(), size_t(1));
            QTRY_COMPARE(server->said(QStringLiteral("message")).size(), size_t(1));
            if (i == times)
                break;
            const int attempt = client.snapshot().attempt;
            server->sendSignal(SIGKILL);
            QVERIFY(server->waitForEnd());
            QTRY_VERIFY_WITH_TIMEOUT(client.snapshot().attempt >= attempt + 2, patience); // nobody there
            server = std::make_unique<PeerServer>(kind, QStringList {QStringLiteral("--port"), port});
            QTRY_VERIFY_WITH_TIMEOUT(
                client.snapshot().state == session::State::Open && !server->said(QStringLiteral("open")).empty(), patience);
        }
        const int attempts = client.snapshot().attempt;
        client.session().close(protocol::CloseCode::Normal);
        QVERIFY(client.waitForEnd());
        QVERIFY(!client.snapshot().nextAttempt);
        const QByteArrayList sent = client.sent();
        const QString recording = client.finish();
        QCOMPARE(messagesIn(recording, "out", "type = 'text'"), sent);
        QCOMPARE(messagesIn(recording, "in", "type = 'text'"), sent);
        const QByteArray last = QByteArray::number(attempts);
        QCOMPARE(askRecording(recording,
                     "SELECT count(DISTINCT session), max(attempt), count(*) FILTER (WHERE kind = 'opened'), "
                     "count(*) FILTER (WHERE kind = 'closed'), count(*) FILTER (WHERE kind = 'waiting') "
                     "FROM events"),
            (QByteArrayList {
                "1|" + last + '|' + QByteArray::number(times + 1) + '|' + last + '|' + QByteArray::number(attempts - 1)}));
    }
};

QTEST_GUILESS_MAIN(TestReconnectInterop)
#include "tst_reconnectinterop.moc"
