// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/testcase.h"
#include "windowfixture.h"

#include <models/logmodel.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace framescope;
using capture::EventKind;
using models::LogModel;
using session::State;
using widgets::NoticeBar;

/// What the window tells of a connection that goes wrong.
class TestTroubles : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_server = std::make_unique<tests::RawServer>();
        m_fixture = std::make_unique<tests::WindowFixture>();
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }

    void cleanup()
    {
        m_fixture.reset();
        m_server.reset();
    }

    void aPeerThatGoesWrongIsToldInTheNotice_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isReset");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("advice");
        QTest::newRow("a masked frame of a server")
            << QByteArray("\x81\x81\0\0\0\0x", 7) << false << int(EventKind::Violation) << "The server sent a masked frame."
            << "what the developers of the peer need";
        QTest::newRow("a reserved bit") << QByteArray("\xC1\x01x", 3) << false << int(EventKind::Violation)
                                        << "The peer set a reserved bit"
                                        << "Compare the two handshakes";
        QTest::newRow("TCP ends between two messages")
            << QByteArray("\x81\x01x", 3) << false << int(EventKind::Closed) << "Ended without a closing handshake (1006"
            << "server's log";
        QTest::newRow("TCP ends in the middle of a message") << QByteArray("\x81\x05x", 3) << false << int(EventKind::Closed)
                                                             << "The stream ended in the middle of a message (1006"
                                                             << "server's log";
        QTest::newRow("a close frame that tells of an error of the server")
            << QByteArray("\x88\x02\x03\xF3", 4) << false << int(EventKind::Closed)
            << "Closed by the other end with 1011 Internal Error"
            << "log";
        QTest::newRow("TCP is reset") << QByteArray() << true << int(EventKind::Closed)
                                      << "Ended without a closing handshake (1006"
                                      << "server's log";
    }

    void aPeerThatGoesWrongIsToldInTheNotice()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isReset);
        QFETCH(int, kind);
        QFETCH(QString, what);
        QFETCH(QString, advice);
        open(bytes);
        if (isReset)
            m_server->reset();
        else
            m_server->end();
        QTRY_COMPARE(state(), State::Closed);
        QTRY_VERIFY(notice()->isVisible());
        QTRY_VERIFY2(notice()->title().contains(what), qPrintable(notice()->title()));
        QVERIFY(notice()->title().contains(QStringLiteral("127.0.0.1:%1").arg(m_server->port())));
        QVERIFY2(notice()->text().contains(advice), qPrintable(notice()->text()));
        QVERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(currentKind(), kind);
        QTRY_VERIFY(m_fixture->widget<QTextEdit>("eventDocument")->isVisible());
    }

    void theEndAfterAViolationDoesNotHideIt()
    {
        open(QByteArray("\x81\x81\0\0\0\0x", 7));
        m_server->end();
        QTRY_COMPARE(lastKind(), int(EventKind::Closed));
        QVERIFY2(notice()->title().contains(QStringLiteral("masked")), qPrintable(notice()->title()));
        QCOMPARE(currentKind(), int(EventKind::Violation));
    }

    void whatThePersonHasSelectedStaysSelected()
    {
        open(QByteArray("\x81\x01x", 3));
        QTRY_VERIFY(log()->model()->rowCount() > 3);
        log()->setCurrentIndex(log()->model()->index(1, 0));
        m_server->end();
        QTRY_VERIFY(notice()->isVisible());
        QTRY_COMPARE(lastKind(), int(EventKind::Closed));
        QCOMPARE(log()->currentIndex().row(), 1);
    }

    void whileTheViewIsHeldTheNoticeComesAllTheSameAndTheRowLater()
    {
        open({});
        QTest::mouseClick(m_fixture->widget<QToolButton>("pauseView"), Qt::LeftButton);
        m_server->send(QByteArray("\x88\x02\x03\xF3", 4)); // 1011
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(notice()->title().contains(QStringLiteral("1011")));
        QVERIFY(!log()->currentIndex().isValid());
        QTest::mouseClick(m_fixture->widget<QToolButton>("pauseView"), Qt::LeftButton);
        QTRY_COMPARE(currentKind(), int(EventKind::Closed));
    }

    void whileTheLogIsFilteredTheNoticeComesAllTheSame()
    {
        open({});
        m_fixture->widget<QLineEdit>("filterEdit")->setText(QStringLiteral("nowhere"));
        QTest::mouseClick(m_fixture->widget<QToolButton>("chipLifecycle"), Qt::LeftButton);
        m_server->send(QByteArray("\x81\x01x\x88\x02\x03\xF3", 7));
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(notice()->title().contains(QStringLiteral("1011")));
        QTRY_COMPARE(currentKind(), int(EventKind::Closed));
    }

    void theNextConnectionStartsWithoutTheTroublesOfTheLast()
    {
        open({});
        m_server->end();
        QTRY_VERIFY(notice()->isVisible());
        QTRY_COMPARE(currentKind(), int(EventKind::Closed));
        QTest::keyClick(&m_fixture->window(), Qt::Key_F5);
        QVERIFY(!notice()->isVisible());
        QVERIFY(!log()->currentIndex().isValid());
    }

    void whoDropsTheConnectionNeedNotBeToldThatItEnded()
    {
        open({});
        QTest::mouseClick(m_fixture->widget<QPushButton>("closeButton"), Qt::LeftButton);
        QTest::mouseClick(m_fixture->widget<QPushButton>("closeDrop"), Qt::LeftButton);
        QTRY_COMPARE(state(), State::Closed);
        QTRY_COMPARE(lastKind(), int(EventKind::Closed));
        QVERIFY(!notice()->isVisible());
        QVERIFY(!log()->currentIndex().isValid());
    }

    void theNameOfThePeerStandsInTheRowAndInTheStatusLine()
    {
        const QString place = QStringLiteral("127.0.0.1:%1").arg(m_server->port());
        m_server.reset();
        go(QStringLiteral("ws://%1/").arg(place));
        QTRY_COMPARE(state(), State::Closed);
        const auto *status = m_fixture->window().findChild<QLabel *>(QStringLiteral("statusState"));
        QVERIFY2(status->text().contains(place), qPrintable(status->text()));
        QVERIFY(notice()->title().contains(place));
    }

private:
    [[nodiscard]] widgets::LogView *log() const { return m_fixture->widget<widgets::LogView>("log"); }
    [[nodiscard]] NoticeBar *notice() const { return m_fixture->widget<NoticeBar>("notice"); }
    [[nodiscard]] State state() const { return m_fixture->window().currentPanel()->snapshot().state; }
    [[nodiscard]] int kindAt(int row) const
    {
        const QVariant kind = log()->model()->index(row, 0).data(LogModel::EventKindRole);
        return kind.isValid() ? static_cast<int>(kind.value<EventKind>()) : -1;
    }
    [[nodiscard]] int currentKind() const
    {
        return log()->currentIndex().isValid() ? kindAt(log()->currentIndex().row()) : -1;
    }
    [[nodiscard]] int lastKind() const
    {
        const int rows = log()->model()->rowCount();
        return rows > 0 ? kindAt(rows - 1) : -1;
    }

    void go(const QString &address)
    {
        m_fixture->widget<QLineEdit>("address")->setText(address);
        QTest::keyClick(m_fixture->widget<QLineEdit>("address"), Qt::Key_Return);
    }

    /// Opens a connection whose other end sends @p bytes behind its response.
    void open(const QByteArray &bytes)
    {
        go(m_server->url() + u'/');
        QTRY_VERIFY(m_server->hasRequest());
        m_server->accept();
        QTRY_COMPARE(state(), State::Open);
        m_server->send(bytes);
    }

    std::unique_ptr<tests::RawServer> m_server;
    std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(TestTroubles)
#include "tst_troubles.moc"
