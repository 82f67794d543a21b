// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecttest.h"

#include <net/identity.h>
#include <panels/requestdesk.h>
#include <panels/requesteditor.h>
#include <panels/trustmemory.h>
#include <workspace/requestjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

using namespace framescope;
using namespace framescope::tests;
using panels::RequestEditor;
using panels::TrustedCertificate;
using panels::TrustMemory;

namespace {

constexpr int patience = 20'000; // milliseconds, of a busy machine

/// Certificates as they stand in the settings: endpoint and fingerprint.
QByteArray written(const std::vector<std::pair<QString, QString>> &certificates)
{
    QJsonArray array;
    for (const auto &[endpoint, sha256] : certificates)
        array.append(QJsonObject {{QStringLiteral("endpoint"), endpoint}, {QStringLiteral("sha256"), sha256}});
    return QJsonDocument(array).toJson();
}

} // namespace

/// A certificate that nobody vouches for: trusted once, or always, at the host that showed it and nowhere else.
class TestTrust : public InspectTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        showNewWindow();
        net::ListenOptions options;
        const auto identity = net::makeSelfSignedIdentity({QStringLiteral("localhost"), QStringLiteral("127.0.0.1")});
        options.identity = identity.value();
        m_place = m_fixture->startServer(options, {QStringLiteral("welcome")});
        QVERIFY(!m_place.isEmpty());
    }

    void cleanup()
    {
        m_fixture.reset();
        TrustMemory::instance().setSettings(nullptr);
    }

    void onceIsForThisTabAndThisHost()
    {
        connectTo(m_place);
        trustBy("noticeAction");
        endAndConnectTo(m_place); // again in the same tab
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, patience);

        endAndConnectTo(elsewhere()); // the same server by another name: the address was edited
        isAsked();
        QVERIFY(notice()->title().contains(QStringLiteral("localhost")));

        openTab();
        connectTo(m_place);
        isAsked();
    }

    void alwaysIsForAllTabsButForThisHostOnly()
    {
        connectTo(m_place);
        trustBy("noticeSecond");

        endAndConnectTo(elsewhere());
        isAsked();

        openTab();
        connectTo(m_place);
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, patience);
        QVERIFY(!notice()->isVisible());

        m_fixture->restart();
        showWindow();
        openTab();
        connectTo(m_place);
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, patience);
    }

    void anotherCertificateOfTheSameHostIsAskedFor()
    {
        TrustMemory::instance().trust(m_place, QByteArray(64, 'a'));
        connectTo(m_place);
        isAsked();
    }

    void whatIsTrustedIsShownAndForgotten()
    {
        openTlsPage();
        auto *trusted = m_fixture->widget<QLabel>("tlsTrusted");
        auto *forget = m_fixture->widget<QToolButton>("tlsForget");
        connectTo(m_place);
        QVERIFY(!trusted->isVisible());
        trustBy("noticeSecond");
        QVERIFY(trusted->isVisible() && forget->isVisible());
        QCOMPARE(TrustMemory::instance().fingerprintsOf(m_place).size(), 1);
        QVERIFY(trusted->toolTip().contains(QString::fromLatin1(TrustMemory::instance().fingerprintsOf(m_place).first())));

        address()->setText(QStringLiteral("wss://%1/").arg(elsewhere())); // nothing is trusted there
        QVERIFY(!trusted->isVisible());
        address()->setText(QStringLiteral("wss://%1/").arg(m_place));
        QVERIFY(trusted->isVisible());

        click(forget);
        QVERIFY(!trusted->isVisible());
        QVERIFY(TrustMemory::instance().fingerprintsOf(m_place).isEmpty());
        endAndConnectTo(m_place);
        isAsked();
    }

    void aRequestThatWasSavedWithAFingerprintKeepsItForItsHost()
    {
        connectTo(m_place);
        isAsked();
        const QByteArray fingerprint = window().currentPanel()->snapshot().error->chain.front().sha256;
        const QJsonObject tls {{QStringLiteral("trustedFingerprints"), QJsonArray {QString::fromLatin1(fingerprint)}}};
        const QJsonObject saved {
            {QStringLiteral("url"), QStringLiteral("wss://%1/").arg(m_place)}, {QStringLiteral("tls"), tls}};
        std::optional<QString> bad;
        openTab();
        window().currentPanel()->requestDesk().setRequest(workspace::requestFrom(workspace::ObjectReader(saved, {}, bad)));
        openTlsPage();
        QVERIFY(m_fixture->widget<QLabel>("tlsTrusted")->isVisible());
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, patience);

        endAndConnectTo(elsewhere());
        isAsked();
        QVERIFY(!m_fixture->widget<QLabel>("tlsTrusted")->isVisible());
        QVERIFY(TrustMemory::instance().fingerprintsOf(m_place).isEmpty());
    }

    void theHostThatARedirectLeadsToIsTheOneThatIsTrusted()
    {
        QTcpServer first;
        QVERIFY(first.listen(QHostAddress::LocalHost));
        connect(&first, &QTcpServer::newConnection, &first, [this, &first] {
            QTcpSocket *socket = first.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (socket->readAll().endsWith("\r\n\r\n"))
                    socket->write(
                        "HTTP/1.1 302 There\r\nContent-Length: 0\r\nLocation: wss://" + m_place.toUtf8() + "/\r\n\r\n");
            });
        });
        m_fixture->widget<QTabBar>("requestTabs")->setCurrentIndex(panels::RequestEditor::Limits);
        m_fixture->widget<QSpinBox>("maxRedirects")->setValue(2);
        address()->setText(QStringLiteral("ws://127.0.0.1:%1/").arg(first.serverPort()));
        QTest::keyClick(address(), Qt::Key_Return);
        isAsked();
        QVERIFY(notice()->title().contains(m_place));
        click(m_fixture->widget<QPushButton>("noticeSecond"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, patience);
        QCOMPARE(TrustMemory::instance().fingerprintsOf(m_place).size(), 1);
    }

    void whatTheSettingsHaveIsHeldToItsForm_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("count");
        const QString host = QStringLiteral("h:443");
        const QString good = QString(64, u'a');
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no JSON") << QByteArray("nonsense") << 0;
        QTest::newRow("one") << written({{host, good}}) << 1;
        QTest::newRow("one in capitals") << written({{host, QString(64, u'A')}}) << 1;
        QTest::newRow("one that stands twice") << written({{host, good}, {host, good}}) << 1;
        QTest::newRow("two of one host") << written({{host, good}, {host, QString(64, u'b')}}) << 2;
        QTest::newRow("a fingerprint that is too short") << written({{host, QStringLiteral("aa")}}) << 0;
        QTest::newRow("a fingerprint that is none") << written({{host, QString(64, u'g')}}) << 0;
        QTest::newRow("nowhere") << written({{QString(), good}}) << 0;
        QTest::newRow("an endpoint without end") << written({{QString(600, u'h'), good}}) << 0;
    }
    void whatTheSettingsHaveIsHeldToItsForm()
    {
        QFETCH(QByteArray, written);
        const std::vector<TrustedCertificate> trusted = panels::readTrusted(written);
        QTEST(static_cast<int>(trusted.size()), "count");
        QCOMPARE(panels::readTrusted(panels::writeTrusted(trusted)), trusted);
    }

    void theOldestGoWhereThereAreTooMany()
    {
        const auto endpoint = [](qsizetype number) { return QStringLiteral("h:%1").arg(number); };
        std::vector<std::pair<QString, QString>> certificates;
        for (qsizetype i = 0; i < TrustMemory::MaxCertificates; ++i)
            certificates.emplace_back(endpoint(i), QString(64, u'a'));
        m_fixture->settings().setValue(QStringLiteral("tls/trusted"), written(certificates));
        TrustMemory &memory = TrustMemory::instance();
        memory.setSettings(&m_fixture->settings());
        QCOMPARE(memory.fingerprintsOf(endpoint(0)).size(), 1);
        memory.trust(endpoint(TrustMemory::MaxCertificates), QByteArray(64, 'A'));
        memory.setSettings(&m_fixture->settings()); // as it was written there
        QVERIFY(memory.fingerprintsOf(endpoint(0)).isEmpty());
        QCOMPARE(memory.fingerprintsOf(endpoint(1)).size(), 1);
        QCOMPARE(memory.fingerprintsOf(endpoint(TrustMemory::MaxCertificates)), QByteArrayList {QByteArray(64, 'a')});
    }

private:
    /// The same port of the same machine by another name.
    [[nodiscard]] QString elsewhere() const
    {
        return QString(m_place).replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost"));
    }

    void connectTo(const QString &place)
    {
        address()->setText(QStringLiteral("wss://%1/").arg(place));
        QTest::keyClick(address(), Qt::Key_Return);
    }

    void endAndConnectTo(const QString &place)
    {
        click(button("connectButton"));
        QTRY_VERIFY_WITH_TIMEOUT(state() == State::Closed, patience);
        connectTo(place);
    }

    void isAsked()
    {
        QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), patience);
        QCOMPARE(m_fixture->widget<QPushButton>("noticeAction")->text(), QStringLiteral("Trust once and connect"));
        QCOMPARE(state(), State::Closed);
    }

    void trustBy(const char *name)
    {
        isAsked();
        click(m_fixture->widget<QPushButton>(name));
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, patience);
        QVERIFY(!notice()->isVisible());
    }

    void openTab() { QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier); }

    void openTlsPage()
    {
        auto *tabs = m_fixture->widget<QTabBar>("requestTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(RequestEditor::Tls).center());
        QCOMPARE(tabs->currentIndex(), static_cast<int>(RequestEditor::Tls));
    }

    QString m_place; // "127.0.0.1:port" of a server with a certificate of its own
};

QTEST_MAIN(TestTrust)
#include "tst_trust.moc"
