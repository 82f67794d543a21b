// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecttest.h"

#include <net/identity.h>

#include <QApplication>
#include <QTcpServer>
#include <QTcpSocket>

using namespace framescope;

/// What the window says where there is no connection.
class TestConnectTroubles : public tests::InspectTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        showNewWindow();
    }

    void cleanup() { m_fixture.reset(); }

    void aBadAddressIsExplainedInPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QString() << "Type an address";
        QTest::newRow("without a scheme") << "localhost:8080"
                                          << "ws://localhost:8080";
        QTest::newRow("a web page") << "https://example.org/"
                                    << "wss://example.org/";
        QTest::newRow("a name that nobody knows") << "ws://{{host}}/"
                                                  << "{{host}}";
    }

    void anAddressThatIsNoneIsToldInTheLogToo()
    {
        address()->setText(QStringLiteral("ws://[::1"));
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(rowWith(capture::EventKind::Failed) >= 0);
        QTRY_COMPARE(log()->currentIndex().row(), rowWith(capture::EventKind::Failed));
        const QModelIndex row = log()->currentIndex();
        const QString sentence = row.data(models::LogModel::SentenceRole).toString();
        QVERIFY2(sentence.contains(QStringLiteral("ws://[::1]:8080/")), qPrintable(sentence));
        QCOMPARE(state(), State::Closed);
        QVERIFY(note()->isVisible());
        address()->setText(QStringLiteral("ws://{{local}}/")); // the next attempt is as if nothing had been
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE(state(), State::Open);
    }

    void aBadAddressIsExplainedInPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        address()->setText(text);
        QTest::keyClick(address(), Qt::Key_Return);
        QVERIFY2(note()->text().contains(part), qPrintable(note()->text()));
        QVERIFY(note()->isVisible());
        QCOMPARE(address()->text(), text);
        QTRY_VERIFY(state() == State::Idle || state() == State::Closed);
        QVERIFY(!QApplication::activeModalWidget());
        QTest::keyClick(address(), Qt::Key_End);
        QTest::keyClicks(address(), QStringLiteral("x"));
        QVERIFY(!note()->text().contains(part) || part.contains(QStringLiteral("host")));
    }

    void aBuiltInServerThatDoesNotStartIsExplainedInPlace()
    {
        m_fixture->failLocal(QStringLiteral("The built-in server could not be started."));
        QTest::keyClick(address(), Qt::Key_Return);
        QCOMPARE(note()->text(), QStringLiteral("The built-in server could not be started."));
    }

    void aRecordingThatHasNoNameIsExplained()
    {
        m_fixture->failRecording({capture::WriteError::Kind::AlreadyExists, QStringLiteral("/there/x.fscope"), {}});
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(notice()->title().contains(QStringLiteral("x.fscope")));
        QCOMPARE(window().findChild<QLabel *>(QStringLiteral("statusRecording"))->text(), QStringLiteral("not recorded"));
    }

    void whereNoRecordingCanBeMadeItConnectsAllTheSameAndRecordsAsSoonAsOneCan()
    {
        m_fixture->blockRecordings();
        connectLocal();
        send(QStringLiteral("unseen"));
        QTRY_VERIFY(window().currentPanel()->snapshot().counters.messagesIn >= 2);
        auto *stalled = m_fixture->widget<widgets::NoticeBar>("writingNotice");
        QTRY_VERIFY(stalled->isVisible());
        QVERIFY2(stalled->title().contains(QStringLiteral("not recorded from message 1 on")), qPrintable(stalled->title()));
        auto *onDisk = window().findChild<QLabel *>(QStringLiteral("statusRecording"));
        QTRY_COMPARE(onDisk->text(), QStringLiteral("not recorded"));
        QCOMPARE(log()->model()->rowCount(), 0);
        takePicture("connect-unrecorded");
        click(stalled->findChild<QPushButton *>(QStringLiteral("noticeAction"))); // in vain: it is as it was
        QCOMPARE(state(), State::Open);
        m_fixture->unblockRecordings();
        click(stalled->findChild<QPushButton *>(QStringLiteral("noticeAction")));
        QTRY_VERIFY(!stalled->isVisible());
        QTRY_VERIFY(rowOf(QStringLiteral("unseen"), base::Direction::In) >= 0);
        QVERIFY(rowWith(capture::EventKind::Opened) >= 0); // from the first step on
        QCOMPARE(rowWith(capture::EventKind::Gap), -1);
        QTRY_COMPARE(onDisk->text(), QStringLiteral("on disk"));
        send(QStringLiteral("seen"));
        QTRY_VERIFY(rowOf(QStringLiteral("seen"), base::Direction::In) >= 0);
    }

    void anAttemptThatFailsIsExplainedWithoutARecording()
    {
        m_fixture->blockRecordings();
        address()->setText(QStringLiteral("ws://127.0.0.1:%1/").arg(nobodysPort()));
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(m_fixture->widget<widgets::NoticeBar>("writingNotice")->isVisible());
        m_fixture->unblockRecordings();
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(capture::EventKind::Failed) >= 0, 60'000); // nobody has to ask
    }

    void whoRefusesTheConnectionIsNamed()
    {
        const QString port = QString::number(nobodysPort());
        address()->setText(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(notice()->title().contains(port));
        QTRY_VERIFY(rowWith(capture::EventKind::Failed) >= 0);
        QTRY_COMPARE(log()->currentIndex().row(), rowWith(capture::EventKind::Failed));
        QTRY_VERIFY(textOf("eventDocument").contains(QStringLiteral("refused the connection")));
    }

    void aRefusedHandshakeShowsTheResponseAndItsBody()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().endsWith("\r\n\r\n"))
                    socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 16\r\n\r\nNo token, no way");
            });
        });
        address()->setText(QStringLiteral("ws://127.0.0.1:%1/").arg(server.serverPort()));
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(notice()->title().contains(QStringLiteral("403")));
        QTRY_VERIFY(textOf("handshakeDocument").contains(QStringLiteral("HTTP/1.1 403 Forbidden")));
        QVERIFY(textOf("handshakeDocument").contains(QStringLiteral("No token, no way")));
        QVERIFY(textOf("handshakeDocument").contains(QStringLiteral("GET / HTTP/1.1")));
    }

    void anUntrustedCertificateCanBeTrustedOnce()
    {
        net::ListenOptions options;
        options.identity = net::makeSelfSignedIdentity({QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}).value();
        const QString place = m_fixture->startServer(options, {QStringLiteral("welcome")});
        address()->setText(QStringLiteral("wss://") + place + u'/');
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(notice()->isVisible());
        auto *trust = m_fixture->widget<QPushButton>("noticeAction");
        QCOMPARE(trust->text(), QStringLiteral("Trust once and connect"));
        QTRY_VERIFY(textOf("eventDocument").contains(QStringLiteral("SHA-256")));
        click(trust);
        QTRY_COMPARE(state(), State::Open);
        QVERIFY(!notice()->isVisible());
        QVERIFY(window().findChild<QLabel *>(QStringLiteral("statusTls"))->text().contains(QStringLiteral("TLS")));
        QTRY_VERIFY(rowWith(protocol::Opcode::Text, base::Direction::In) >= 0);

        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        address()->setText(QStringLiteral("wss://") + place + u'/');
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(notice()->isVisible());
    }

    void escapeGivesUpConnecting()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        address()->setText(QStringLiteral("ws://127.0.0.1:%1/").arg(silent.serverPort()));
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE(state(), State::Connecting);
        QCOMPARE(button("connectButton")->text(), QStringLiteral("Cancel"));
        QTest::keyClick(address(), Qt::Key_Escape);
        QTRY_COMPARE(state(), State::Closed);
    }

private:
    /// One at which nobody listens any more.
    [[nodiscard]] static quint16 nobodysPort()
    {
        QTcpServer nobody;
        return nobody.listen(QHostAddress::LocalHost) ? nobody.serverPort() : 0;
    }
};

QTEST_MAIN(TestConnectTroubles)
#include "tst_connecttroubles.moc"
