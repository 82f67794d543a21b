// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"

#include <capture/reader.h>
#include <server/hostedserver.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using server::HostedServer;
using server::ServerSettings;
using State = HostedServer::State;

class TestHostedServer : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreWrittenAndReadAgain()
    {
        ServerSettings settings;
        settings.name = u"Prices & more"_qs;
        settings.host = u"::1"_qs;
        settings.port = 65535;
        settings.engine = net::EngineKind::Qt;
        settings.isSecure = true;
        settings.behaviours = QStringList {u"welcome:hi"_qs, u"echo"_qs};
        settings.faults = QStringList {u"drop=5,seed=7"_qs};
        settings.compresses = false;
        settings.deflate = {{true, 9}, {false, 12}};
        QVERIFY(server::serverSettingsFrom(server::toJson(settings)) == settings);
        settings.behaviours.clear(); // a server may be silent
        QVERIFY(server::serverSettingsFrom(server::toJson(settings)) == settings);
    }

    void brokenSettingsAreThoseOfANewServer_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("nothing") << QByteArray("{}");
        QTest::addRow("a port beyond all") << QByteArray(R"({"port":70000})");
        QTest::addRow("a port below all") << QByteArray(R"({"port":-1})");
        QTest::addRow("other kinds") << QByteArray(
            R"({"port":"x","host":1,"tls":"yes","behaviours":{},"faults":7,"name":[],"compression":[1],"engine":"steam"})");
        QTest::addRow("windows of no size") << QByteArray(
            R"({"compression":{"server":{"maxWindowBits":7},"client":{"maxWindowBits":16,"noContextTakeover":1}}})");
    }
    void brokenSettingsAreThoseOfANewServer()
    {
        QFETCH(QByteArray, json);
        QVERIFY(server::serverSettingsFrom(QJsonDocument::fromJson(json).object()) == ServerSettings());
    }

    void settingsWithoutEndAreCut()
    {
        QJsonArray many;
        for (int i = 0; i < 1000; ++i)
            many.append(QString(5000, u'x'));
        const ServerSettings settings =
            server::serverSettingsFrom({{u"behaviours"_qs, many}, {u"name"_qs, QString(5000, u'n')}});
        QVERIFY(settings.behaviours.size() < 100 && settings.behaviours.first().size() <= 1000);
        QVERIFY(settings.name.size() <= 1000);
    }

    void itStartsStopsAndStartsAgainIntoOneRecording()
    {
        auto hosted = make({});
        QCOMPARE(hosted->state(), State::Stopped);
        QVERIFY(hosted->url().isEmpty() && !hosted->recording());
        hosted->start();
        QCOMPARE(hosted->state(), State::Starting);
        QTRY_COMPARE(hosted->state(), State::Running);
        const auto recording = hosted->recording();
        for (int i = 1; i <= 2; ++i) {
            Party client(m_stage);
            client.open(optionsFor(hosted->url()));
            QTRY_VERIFY(client.isOpen());
            QTRY_COMPARE(hosted->openClients(), 1);
            hosted->stop();
            QCOMPARE(hosted->state(), State::Stopping);
            QTRY_COMPARE(hosted->state(), State::Stopped);
            QTRY_COMPARE(client.lastLine(), "closed 1001 by peer cleanly");
            hosted->start();
            QTRY_COMPARE(hosted->state(), State::Running);
            QVERIFY(hosted->recording() == recording);
        }
        recording->flush();
        QCOMPARE(capture::Reader::open(recording->path()).value()->sessions().size(), 2U);
        QCOMPARE(m_made, 1);
    }

    void stoppedBeforeItListensItStaysStopped()
    {
        auto hosted = make({});
        hosted->start();
        hosted->stop();
        QTRY_COMPARE(hosted->state(), State::Stopped);
        QVERIFY(hosted->url().isEmpty());
    }

    void itRunsOnTheEngineOfItsSettings()
    {
        ServerSettings settings;
        settings.engine = net::EngineKind::Qt;
        settings.faults = QStringList {u"latency=1"_qs};
        auto hosted = make(settings);
        hosted->start();
        QTRY_COMPARE(hosted->state(), State::Running);
        Party client(m_stage);
        client.open(optionsFor(hosted->url()));
        QTRY_VERIFY(client.isOpen());
        QTRY_VERIFY(!hosted->server().clients().empty());
        hosted->recording()->flush();
        const auto sessions = capture::Reader::open(hosted->recording()->path()).value()->sessions();
        QCOMPARE(sessions.at(0).info.engine, u"qt"_qs);
    }

    void severalRunAtOnce()
    {
        auto one = make({});
        ServerSettings secure;
        secure.isSecure = true;
        auto two = make(secure);
        one->start();
        two->start();
        QTRY_VERIFY(one->state() == State::Running && two->state() == State::Running);
        QVERIFY(one->url().startsWith(u"ws://"_qs) && two->url().startsWith(u"wss://"_qs));
        QVERIFY(one->fingerprint().isEmpty());
        net::ConnectOptions options = optionsFor(two->url());
        options.tls.trustedFingerprints = {two->fingerprint()};
        Party client(m_stage);
        client.open(options);
        QTRY_VERIFY(client.isOpen());
    }

    void whatKeepsItFromStartingIsTold_data()
    {
        QTest::addColumn<ServerSettings>("settings");
        QTest::addColumn<size_t>("alternative"); // of StartError
        ServerSettings settings;
        settings.behaviours = QStringList {u"sing"_qs};
        QTest::addRow("a behaviour that there is not") << settings << size_t(0);
        settings = {};
        settings.faults = QStringList {u"drop=200"_qs};
        QTest::addRow("a fault that makes no sense") << settings << size_t(1);
        settings = {};
        settings.engine = net::EngineKind::Qt;
        settings.faults = QStringList {u"close=1005@1"_qs};
        QTest::addRow("a fault that Qt's engine cannot do") << settings << size_t(1);
        settings = {};
        settings.host = u"nonexistent.invalid"_qs;
        QTest::addRow("a host that there is not") << settings << size_t(2);
        settings = {};
        settings.name = u"no disk"_qs;
        QTest::addRow("a recording that cannot be made") << settings << size_t(3);
    }
    void whatKeepsItFromStartingIsTold()
    {
        QFETCH(ServerSettings, settings);
        QFETCH(size_t, alternative);
        auto hosted = make(settings);
        hosted->start();
        QTRY_VERIFY(hosted->error());
        QCOMPARE(hosted->state(), State::Stopped);
        QCOMPARE(hosted->error()->index(), alternative);
        hosted->setSettings({});
        QVERIFY(!hosted->error());
        hosted->start();
        QTRY_COMPARE(hosted->state(), State::Running);
    }

    void itStartsWhereNoRecordingCanBeMadeYet()
    {
        QFile inTheWay(m_folder.filePath(u"blocked"_qs));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ServerSettings settings;
        settings.name = inTheWay.fileName().section(u'/', -1);
        auto hosted = make(settings);
        hosted->start();
        QTRY_COMPARE(hosted->state(), State::Running);
        Party client(m_stage);
        client.open(optionsFor(hosted->url()));
        QTRY_VERIFY(client.isOpen());
        QTRY_COMPARE(hosted->openClients(), 1);
        const auto recording = hosted->recording();
        QVERIFY(recording->progress().error && !recording->progress().isMade);
        QVERIFY(inTheWay.remove());
        recording->tryAgain();
        QTRY_VERIFY(recording->progress().isMade && !recording->progress().error);
        recording->flush();
        QCOMPARE(capture::Reader::open(recording->path()).value()->sessions().size(), 1U);
    }

private:
    [[nodiscard]] std::unique_ptr<HostedServer> make(const ServerSettings &settings)
    {
        m_made = 0;
        const auto maker =
            [this](const QString &name) -> base::Result<std::shared_ptr<capture::Recording>, capture::WriteError> {
            if (name == u"no disk"_qs)
                return base::Failure {capture::WriteError {capture::WriteError::Kind::DiskFull, name, {}}};
            ++m_made;
            const QString path = name == u"blocked"_qs ? u"blocked/%1.fscope"_qs : u"%1.fscope"_qs;
            auto made = capture::Recording::begin(m_folder.filePath(path.arg(++m_number)));
            return std::shared_ptr<capture::Recording>(std::move(made).value());
        };
        return std::make_unique<HostedServer>(&m_sessions, maker, settings);
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    int m_made = 0;
    Stage m_stage;
    session::SessionManager m_sessions;
};

QTEST_GUILESS_MAIN(TestHostedServer)
#include "tst_hostedserver.moc"
