// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecttest.h"
#include "support/rawserver.h"
#include "support/wire.h"

#include <panels/requestdesk.h>
#include <panels/requesteditor.h>

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace framescope;
using namespace framescope::tests;
using panels::RequestEditor;

namespace {

constexpr int patience = 20'000; // milliseconds, of a busy machine

} // namespace

/// What a person says about how a connection is opened, how long it waits, and what it passes over.
class TestRequestOptions : public InspectTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        showNewWindow();
    }
    void cleanup() { m_fixture.reset(); }

    void whoIsAskedAnswersByDigest()
    {
        RawServer server;
        open(RequestEditor::Auth);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(choice("authKind"), Qt::Key_Down);
        QVERIFY(field("authUser")->isVisible() && field("authPassword")->isVisible());
        QVERIFY(!field("authToken")->isVisible());
        QTest::keyClicks(field("authUser"), QStringLiteral("ann"));
        QTest::keyClicks(field("authPassword"), QStringLiteral("hush-hush"));
        connectTo(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        QVERIFY(!server.received().contains("Authorization"));
        server.send("HTTP/1.1 401 Who?\r\nWWW-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"\r\n"
                    "Content-Length: 0\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(server.received().contains("Authorization: Digest username=\"ann\""), patience);
        QVERIFY(!server.received().contains("hush"));
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(capture::EventKind::Followed) >= 0, patience);
    }

    void redirectsAreFollowedAsFarAsIsSaid()
    {
        RawServer first;
        RawServer second;
        open(RequestEditor::Limits);
        QCOMPARE(number("maxRedirects")->text(), QStringLiteral("not followed"));
        setNumber("maxRedirects", "2");
        QVERIFY(tabText(RequestEditor::Limits).endsWith(u'•'));
        connectTo(first.url());
        QTRY_VERIFY_WITH_TIMEOUT(first.hasRequest(), patience);
        first.send("HTTP/1.1 302 There\r\nLocation: " + second.url().toUtf8() + "\r\nContent-Length: 0\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(second.hasRequest(), patience);
        second.accept();
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, patience);
    }

    void whoWaitsTooLongIsToldSo()
    {
        RawServer server;
        open(RequestEditor::Limits);
        setNumber("openTimeout", "150");
        connectTo(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(capture::EventKind::Failed) >= 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
    }

    void whoWaitsForItsTurnIsToldSoAndMayGoAtOnce()
    {
        RawServer server;
        connectTo(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        const QTcpSocket *first = &server.client();
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        connectTo(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(capture::EventKind::Queued) >= 0, patience);
        QCOMPARE(state(), State::Connecting);
        QTest::keyClick(address(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Closed, patience);
        QCOMPARE(&server.client(), first);

        open(RequestEditor::Limits);
        choice("turns")->setFocus();
        QTest::keyClick(choice("turns"), Qt::Key_Down);
        QVERIFY(tabText(RequestEditor::Limits).endsWith(u'•'));
        connectTo(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(&server.client() != first && server.hasRequest(), patience);
    }

    void aPeerThatIsSilentForTooLongIsLeft()
    {
        RawServer server;
        open(RequestEditor::Limits);
        setNumber("idleTimeout", "300");
        connectTo(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.accept();
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(capture::EventKind::Failed) >= 0, patience);
    }

    void aMessageThatIsLargerThanAllowedEndsTheConnection()
    {
        RawServer server;
        open(RequestEditor::Limits);
        setNumber("largestMessage", "1");
        QVERIFY(tabText(RequestEditor::Limits).endsWith(u'•'));
        connectTo(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.accept(wire::binary(QByteArray((1 << 20) + 1, 'x')).bytes());
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(capture::EventKind::Violation) >= 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(server.received().contains("\x88\x82"), patience); // a close frame with a code, masked
    }

    void whatDoesNotFitIntoTheSendBufferIsRefused()
    {
        constexpr int most = 60; // messages: more than a socket takes
        RawServer server;
        open(RequestEditor::Limits);
        setNumber("sendLimit", "1");
        setNumber("closeTimeout", "100");
        connectTo(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.accept();
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, patience);
        server.stopReading();
        const QString large(700'000, u'x');
        const auto *problem = m_fixture->widget<QLabel>("composeProblem");
        for (int i = 0; i < most && problem->text().isEmpty(); ++i) {
            send(large);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY_WITH_TIMEOUT(problem->text().startsWith(QStringLiteral("Not sent:")), patience);
        QCOMPARE(state(), State::Open);
        click(button("connectButton"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Closed, patience); // the peer does not answer the close frame
    }

    void violationsThatAreChosenArePassedOver_data()
    {
        QTest::addColumn<bool>("isTolerated");
        QTest::addRow("all") << true;
        QTest::addRow("all but this one") << false;
    }
    void violationsThatAreChosenArePassedOver()
    {
        QFETCH(bool, isTolerated);
        RawServer server;
        open(RequestEditor::Engine);
        QVERIFY(!kinds()->isEnabled());
        QTest::mouseClick(box("observe"), Qt::LeftButton, {}, QPoint(8, box("observe")->height() / 2));
        QVERIFY(kinds()->isEnabled());
        QVERIFY(panel().request().tolerated == protocol::tolerableKinds());
        if (!isTolerated) { // the first: reserved bits
            kinds()->setFocus();
            kinds()->setCurrentRow(0);
            QTest::keyClick(kinds(), Qt::Key_Space);
        }
        QCOMPARE(panel().request().tolerated.contains(protocol::ViolationKind::ReservedBitSet), isTolerated);
        connectTo(server.url());
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patience);
        server.accept(wire::text("odd").rsv(1).bytes());
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(capture::EventKind::Violation) >= 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(protocol::Opcode::Close), isTolerated ? 0 : 1, patience);
        if (isTolerated)
            QTRY_COMPARE_WITH_TIMEOUT(countOf(protocol::Opcode::Text), 1, patience);
    }

    void whatQtsEngineCannotDoIsGreyWithTheReason()
    {
        open(RequestEditor::Engine);
        choice("engine")->setFocus();
        QTest::keyClick(choice("engine"), Qt::Key_Down);
        QCOMPARE(panel().request().engine, net::EngineKind::Qt);
        for (const char *name :
            {"observe", "toleratedKinds", "maxRedirects", "idleTimeout", "sendLimit", "compressionOffers"}) {
            const auto *widget = window().findChild<QWidget *>(QLatin1String(name));
            QVERIFY2(!widget->isEnabled(), name);
            QVERIFY2(widget->toolTip().startsWith(QLatin1String("Qt's engine ")), qPrintable(widget->toolTip()));
        }
        const auto *items = qobject_cast<QStandardItemModel *>(choice("authKind")->model());
        QVERIFY(!items->item(3)->isEnabled() && !items->item(3)->toolTip().isEmpty());
        QVERIFY(number("openTimeout")->isEnabled());
        QTest::keyClick(choice("engine"), Qt::Key_Up);
        QVERIFY(number("maxRedirects")->isEnabled() && number("maxRedirects")->toolTip().isEmpty());
        QVERIFY(box("observe")->isEnabled() && !kinds()->isEnabled());
        QVERIFY(items->item(3)->isEnabled());
    }

    void aFileOfPkcs12HasItsKey()
    {
        open(RequestEditor::Tls);
        QTest::keyClicks(field("tlsCertificate"), QStringLiteral("/tmp/me.P12"));
        QVERIFY(!field("tlsKey")->isEnabled());
        QCOMPARE(panel().request().tls.pkcs12File, QStringLiteral("/tmp/me.P12"));
        QVERIFY(panel().request().tls.certificateFile.isEmpty());
        QTest::keyClick(choice("tlsVersion"), Qt::Key_Down);
        QCOMPARE(panel().request().tls.minimumVersion, net::TlsVersion::Tls13);
        field("tlsCertificate")->selectAll();
        QTest::keyClicks(field("tlsCertificate"), QStringLiteral("/tmp/me.pem"));
        QVERIFY(field("tlsKey")->isEnabled());
        QCOMPARE(panel().request().tls.certificateFile, QStringLiteral("/tmp/me.pem"));
        QVERIFY(panel().request().tls.pkcs12File.isEmpty());
    }

private:
    [[nodiscard]] panels::InspectPanel &panel() { return *window().currentPanel(); }
    [[nodiscard]] QComboBox *choice(const char *name) const { return m_fixture->widget<QComboBox>(name); }
    [[nodiscard]] QLineEdit *field(const char *name) const { return m_fixture->widget<QLineEdit>(name); }
    [[nodiscard]] QSpinBox *number(const char *name) const { return m_fixture->widget<QSpinBox>(name); }
    [[nodiscard]] QCheckBox *box(const char *name) const { return m_fixture->widget<QCheckBox>(name); }
    [[nodiscard]] QListWidget *kinds() const { return m_fixture->widget<QListWidget>("toleratedKinds"); }
    [[nodiscard]] QString tabText(RequestEditor::Page page) const
    {
        return m_fixture->widget<QTabBar>("requestTabs")->tabText(page);
    }

    void open(RequestEditor::Page page) { panel().requestDesk().editor().openPage(page); }

    void setNumber(const char *name, const char *digits)
    {
        number(name)->setFocus();
        number(name)->selectAll();
        QTest::keyClicks(number(name), QString::fromLatin1(digits));
        QTest::keyClick(number(name), Qt::Key_Tab);
    }

    void connectTo(const QString &url)
    {
        address()->setText(url);
        QTest::keyClick(address(), Qt::Key_Return);
    }
};

QTEST_MAIN(TestRequestOptions)
#include "tst_requestoptions.moc"
