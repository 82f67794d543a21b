// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "interop/support/browser.h"
#include "interop/support/peerserver.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"
#include "windowfixture.h"

#include <capture/reader.h>
#include <models/conversationmodel.h>
#include <models/logmodel.h>
#include <panels/inspectpanel.h>
#include <panels/latencypanel.h>
#include <widgets/latencyplot.h>
#include <widgets/logview.h>

#include <QComboBox>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using models::LogModel;
using protocol::Opcode;
using session::State;

namespace {

constexpr int patienceMs = 30'000;

/// Payloads of the messages of a recording, as they stand in the file.
QByteArrayList payloads(const QString &path, Direction direction, Opcode type)
{
    QByteArrayList all;
    const auto reader = capture::Reader::open(path);
    if (!reader)
        return {"the recording cannot be read"};
    for (const capture::MessageRow &row : (*reader)->messages(base::MessageId(1), 10'000)) {
        if (row.direction == direction && row.type == type)
            all.append(capture::payloadOf(**reader, row));
    }
    return all;
}

/// "collection / request: address" of what the JSON files of a workspace hold.
QStringList savedRequests(const QString &folder)
{
    QStringList all;
    QDirIterator files(folder, {u"*.json"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {u"cannot be read: "_qs + file.fileName()};
        const QJsonObject collection = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &request : collection[u"requests"_qs].toArray())
            all.append(u"%1 / %2: %3"_qs.arg(
                collection[u"name"_qs].toString(), request[u"name"_qs].toString(), request[u"url"_qs].toString()));
    }
    return all;
}

QByteArrayList crossedTexts(const QByteArrayList &texts)
{
    QByteArrayList all;
    for (const QByteArray &text : texts)
        all.append(crossed("text", text));
    return all;
}

} // namespace

/// What somebody does who has this program for the first time, from the first start to a guest in a chat room. Only by
/// mouse and keys; what came of it is looked up in the files and at the peers. Pictures go to the folder that
/// FRAMESCOPE_PICTURES names, or nowhere.
class TestTour : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewUserGoesThroughEveryRoom_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("in light colours") << u"Light"_qs;
        QTest::newRow("in dark colours") << u"Dark"_qs;
    }
    void aNewUserGoesThroughEveryRoom()
    {
        QFETCH(const QString, theme);
        m_theme = theme;
        m_pictures = 0;
        m_fixture = std::make_unique<WindowFixture>();
        m_hands = std::make_unique<Hands>(window());
        using Step = void (TestTour::*)();
        const std::initializer_list<Step> steps {&TestTour::startForTheFirstTime, &TestTour::connectAndSend,
            &TestTour::saveTheRequest, &TestTour::addAServer, &TestTour::meetItsFault, &TestTour::seeItsFrame,
            &TestTour::measureTheLatency, &TestTour::saveTheRecording, &TestTour::replayIt, &TestTour::hostARoom,
            &TestTour::talkWithABrowser, &TestTour::closeTheWindow};
        for (const Step step : steps) {
            try {
                (this->*step)();
            } catch (const Stuck &stuck) {
                QFAIL(stuck.what());
            }
            if (QTest::currentTestFailed())
                return;
        }
    }
    void cleanup()
    {
        if (m_hands && QTest::currentTestFailed())
            takePicture(u"stuck"_qs, QApplication::activeModalWidget() ? *QApplication::activeModalWidget() : window());
        m_hands.reset();
        m_fixture.reset();
    }

private:
    void startForTheFirstTime();
    void connectAndSend();
    void saveTheRequest();
    void addAServer();
    void meetItsFault();
    void seeItsFrame();
    void measureTheLatency();
    void saveTheRecording();
    void replayIt();
    void hostARoom();
    void talkWithABrowser();
    void closeTheWindow();

    void takePicture(const QString &name) { takePicture(name, window()); }
    void takePicture(const QString &name, QWidget &what)
    {
        const QString path = picturePath(name);
        if (path.isEmpty())
            return;
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents(); // what waits to be laid out, and what follows from it
        QVERIFY2(what.grab().save(path), qPrintable(path));
    }
    void takePicture(const QString &name, Browser &browser)
    {
        const QString path = picturePath(name);
        if (!path.isEmpty())
            browser.savePicture(path);
    }
    /// Empty where nobody wants pictures.
    [[nodiscard]] QString picturePath(const QString &name)
    {
        const QString folder = qEnvironmentVariable("FRAMESCOPE_PICTURES");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return {};
        return u"%1/tour-%2-%3-%4.png"_qs.arg(folder)
            .arg(++m_pictures, 2, 10, QLatin1Char('0'))
            .arg(name, m_theme.toLower());
    }

    void say(const QString &text) const
    {
        m_hands->fill("composeEditor", text);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
    }
    /// The row of a log that shows this.
    [[nodiscard]] static QModelIndex rowOf(
        const QAbstractItemView &log, Direction direction, Opcode type, const QString &preview)
    {
        const QAbstractItemModel *model = log.model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, LogModel::PreviewColumn);
            if (index.data(LogModel::DirectionRole).isValid()
                && index.data(LogModel::DirectionRole).value<Direction>() == direction
                && index.data().toString().startsWith(preview) && index.data(LogModel::OpcodeRole).value<Opcode>() == type)
                return index;
        }
        return {};
    }
    [[nodiscard]] widgets::LogView &log() const { return m_hands->seen<widgets::LogView>("log"); }
    [[nodiscard]] std::optional<base::MessageId> selectedMessage() const
    {
        const auto *model = qobject_cast<const LogModel *>(log().model());
        const auto what = model->rowAt(log().currentIndex().row());
        const auto *id = std::get_if<base::MessageId>(&what);
        return id ? std::optional(*id) : std::nullopt;
    }
    [[nodiscard]] mainwindow::MainWindow &window() const { return m_fixture->window(); }
    [[nodiscard]] const panels::InspectPanel &tab() const { return *window().currentPanel(); }

    QString m_theme;
    int m_pictures = 0;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Hands> m_hands;
    QByteArrayList m_said; ///< in the first tab
    QString m_recording; ///< of the first tab
    QString m_pageUrl; ///< of the chat room
    QStringList m_chat; ///< what was said there
};

void TestTour::startForTheFirstTime()
{
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_hands->clickMenu({u"View"_qs, u"Theme"_qs, m_theme});
    QCOMPARE(window().palette().window().color().lightness() < 128, m_theme == u"Dark"_qs);
    QCOMPARE(m_hands->seen<QLineEdit>("address").text(), u"ws://{{local}}/"_qs);
    QCOMPARE(m_fixture->localQuestions(), 0); // nothing is started or connected that nobody asked for
    takePicture(u"first-start"_qs);
}

void TestTour::connectAndSend()
{
    m_hands->click("connectButton");
    QTRY_COMPARE_WITH_TIMEOUT(tab().snapshot().state, State::Open, patienceMs);
    m_said = {R"({"event":"subscribe","channel":"trades","symbols":["EURUSD","GBPUSD"]})", "Hello from the first tab"};
    for (const QByteArray &text : m_said)
        say(QString::fromUtf8(text));
    m_recording = tab().recordingPath();
    QTRY_COMPARE_WITH_TIMEOUT(payloads(m_recording, Direction::Out, Opcode::Text), m_said, patienceMs);
    for (const QByteArray &text : m_said)
        QTRY_VERIFY_WITH_TIMEOUT(payloads(m_recording, Direction::In, Opcode::Text).contains(text), patienceMs); // echoed
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(log(), Direction::In, Opcode::Text, u"{\"event\""_qs).isValid(), patienceMs);
    m_hands->clickRow(log(), rowOf(log(), Direction::In, Opcode::Text, u"{\"event\""_qs));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_hands->seen<QPlainTextEdit>("messageText").toPlainText().contains(u"\"GBPUSD\""_qs), patienceMs);
    takePicture(u"connect-and-send"_qs);
}

void TestTour::saveTheRequest()
{
    m_hands->press(Qt::Key_S, Qt::ControlModifier);
    m_hands->fill("saveName", u"Local trades"_qs);
    m_hands->fill("saveCollection", u"Trading"_qs);
    takePicture(u"save-request"_qs, m_hands->seen<QWidget>("savePopup"));
    m_hands->click("saveButton");
    const QStringList saved {u"Trading / Local trades: ws://{{local}}/"_qs};
    QTRY_COMPARE_WITH_TIMEOUT(savedRequests(m_fixture->folder() + u"/workspace"_qs), saved, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_hands->seen<QTabBar>("sessionTabs").tabText(0), u"Local trades"_qs, patienceMs);
    takePicture(u"request-saved"_qs);
}

void TestTour::addAServer()
{
    m_hands->press(Qt::Key_2, Qt::ControlModifier);
    m_hands->click("addFirstServer");
    m_hands->fill("serverName", u"Prices that fail"_qs);
    m_hands->fill("behaviour-welcome-value", u"Welcome to prices"_qs);
    m_hands->fill("fault-close-value", u"1011@3"_qs);
    takePicture(u"server-settings"_qs);
    m_hands->click("toggleServer");
    QTRY_VERIFY_WITH_TIMEOUT(m_hands->seen<QLabel>("serverAddress").text().startsWith(u"ws://127.0.0.1:"_qs), patienceMs);
}

void TestTour::meetItsFault()
{
    const QString address = m_hands->seen<QLabel>("serverAddress").text();
    m_hands->click("connectToServer");
    QTRY_COMPARE_WITH_TIMEOUT(tab().snapshot().state, State::Open, patienceMs);
    QCOMPARE(tab().address(), address);
    say(u"EURUSD?"_qs);
    say(u"GBPUSD?"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(tab().snapshot().state, State::Closed, patienceMs);
    // One welcome and two echoes; then it closes, and says so in bytes.
    const QString path = tab().recordingPath();
    const QByteArrayList came {"Welcome to prices", "EURUSD?", "GBPUSD?"};
    QTRY_COMPARE_WITH_TIMEOUT(payloads(path, Direction::In, Opcode::Text), came, patienceMs);
    const QByteArrayList closes = payloads(path, Direction::In, Opcode::Close);
    QCOMPARE(closes.size(), 1);
    QCOMPARE(closes.first().first(2).toHex(), "03f3"); // 1011
    const auto closed = askRecording(
        path, "SELECT detail ->> 'code', detail ->> 'by', detail ->> 'clean' FROM events WHERE kind = 'closed'");
    QCOMPARE(closed, QByteArrayList {"1011|peer|1"});
}

void TestTour::seeItsFrame()
{
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(log(), Direction::In, Opcode::Close, {}).isValid(), patienceMs);
    m_hands->clickRow(log(), rowOf(log(), Direction::In, Opcode::Close, {}));
    m_hands->clickTab(m_hands->seen<QTabBar>("detailTabs"), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_hands->isSeen("frameHex"), patienceMs);
    takePicture(u"fault"_qs);
    m_hands->clickTab(m_hands->seen<QTabBar>("detailTabs"), 0);
    m_hands->press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_hands->seen<QAbstractItemView>("clients").model()->rowCount(), 1, patienceMs);
    takePicture(u"server-and-its-client"_qs);
    m_hands->press(Qt::Key_1, Qt::ControlModifier);
}

void TestTour::measureTheLatency()
{
    m_hands->clickTab(m_hands->seen<QTabBar>("sessionTabs"), 0);
    QCOMPARE(tab().recordingPath(), m_recording);
    m_hands->press(Qt::Key_F8);
    m_hands->choose("heartbeat", u"every 100 ms"_qs);
    m_hands->choose("chartSpan", u"10 s"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(tab().timeline().roundTrips().size() >= 20, patienceMs);
    m_hands->choose("heartbeat", u"off"_qs);
    auto &plot = window().findChild<panels::LatencyPanel *>()->chart().plot();
    QTRY_VERIFY_WITH_TIMEOUT(tab().timeline().isComplete() && plot.shownRoundTrips().size() >= 10, patienceMs);
    const auto &shown = plot.shownRoundTrips();
    const metrics::RoundTrip trip = shown[shown.size() / 2];
    m_hands->clickAt(plot, plot.positionOf(trip).toPoint());
    QTRY_COMPARE_WITH_TIMEOUT(selectedMessage(), std::optional(trip.pong), patienceMs);
    const auto reader = capture::Reader::open(m_recording);
    QVERIFY(reader.hasValue());
    const auto pong = (*reader)->message(*selectedMessage());
    QVERIFY(pong && pong->row.type == Opcode::Pong && pong->row.direction == Direction::In);
    QCOMPARE(pong->row.time, trip.time);
    QCOMPARE(payloads(m_recording, Direction::Out, Opcode::Ping).count(pong->payload), 1); // the ping that it answers
    QTRY_VERIFY_WITH_TIMEOUT(m_hands->seen<QLabel>("messageSummary").text().contains(u"pong"_qs), patienceMs);
    takePicture(u"latency"_qs);
    m_hands->press(Qt::Key_F8);
}

void TestTour::saveTheRecording()
{
    m_hands->press(Qt::Key_4, Qt::ControlModifier);
    auto &list = m_hands->seen<QListView>("recordings");
    const QString name = QFileInfo(m_recording).completeBaseName();
    const auto find = [&list, &name] {
        const QModelIndexList found =
            list.model()->match(list.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.value(0);
    };
    QTRY_VERIFY_WITH_TIMEOUT(find().isValid(), patienceMs);
    m_hands->clickRow(list, find());
    QTRY_COMPARE_WITH_TIMEOUT(m_hands->seen<QLabel>("recordingTitle").text(), name, patienceMs);
    m_hands->press(Qt::Key_S, Qt::ControlModifier);
    const QString path = m_fixture->folder() + u"/kept/Trades of the first day.fscope"_qs;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    m_hands->answerFileDialog(path);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_hands->seen<QLabel>("recordingTitle").text(), QFileInfo(path).completeBaseName(), patienceMs);
    QCOMPARE(payloads(path, Direction::Out, Opcode::Text), m_said);
    const QByteArrayList live = payloads(m_recording, Direction::In, Opcode::Text);
    QCOMPARE(payloads(path, Direction::In, Opcode::Text), live.first(payloads(path, Direction::In, Opcode::Text).size()));
    m_recording = path;
    auto &rows = m_hands->seen<widgets::LogView>("recordingLog");
    m_hands->clickAt(*rows.viewport(), rows.viewport()->rect().center());
    m_hands->press(Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(rows, Direction::Out, Opcode::Text, u"{\"event\""_qs).isValid(), patienceMs);
    m_hands->clickRow(rows, rowOf(rows, Direction::Out, Opcode::Text, u"{\"event\""_qs));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_hands->seen<QPlainTextEdit>("messageText").toPlainText().contains(u"\"GBPUSD\""_qs), patienceMs);
    takePicture(u"recording-saved"_qs);
}

void TestTour::replayIt()
{
    PeerServer server({ServerKind::Library::NodeWs, false, false});
    m_hands->click("replayTo");
    m_hands->fill("replayAddress", server.url());
    const auto &speed = m_hands->seen<QComboBox>("replaySpeed");
    m_hands->choose("replaySpeed", speed.itemText(speed.count() - 1));
    m_hands->click("startReplay");
    QTRY_VERIFY2_WITH_TIMEOUT(!server.said(u"close"_qs).empty(), server.story().constData(), patienceMs);
    QByteArrayList got;
    for (const QJsonObject &message : server.said(u"message"_qs)) {
        got.append(message[u"type"_qs].toString().toUtf8() + ' ' + QByteArray::number(message[u"size"_qs].toInt()) + ' '
            + message[u"sha3"_qs].toString().toUtf8());
    }
    QCOMPARE(got, crossedTexts(m_said));
    QTRY_VERIFY_WITH_TIMEOUT(m_hands->seen<QLabel>("replayStatus").text().startsWith(u"Sent: 2. "_qs), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_hands->isSeen("startReplay"), patienceMs); // and not "Pause": it has ended
    takePicture(u"replayed"_qs);
    m_hands->click("closeReplay");
}

void TestTour::hostARoom()
{
    m_hands->press(Qt::Key_3, Qt::ControlModifier);
    m_hands->click("hostFirstRoom");
    m_hands->fill("hostName", u"Release room"_qs);
    m_hands->fill("hostPerson", u"Ann"_qs);
    takePicture(u"host-a-room"_qs);
    m_hands->click("hostOpen");
    m_hands->click("roomInvite");
    m_pageUrl = m_hands->seen<QComboBox>("inviteUrls").currentText();
    takePicture(u"invite"_qs, m_hands->seen<QWidget>("invitePopup"));
    m_hands->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_hands->isSeen("invitePopup"));
}

void TestTour::talkWithABrowser()
{
    Browser browser(m_pageUrl);
    browser.setDark(m_theme == u"Dark"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(browser.textOf(u"#roomName"_qs), u"Release room"_qs, patienceMs);
    browser.click(u"#name"_qs);
    browser.type(u"Zo\u00eb"_qs);
    browser.click(u"#join"_qs);
    const auto &people = m_hands->seen<QListView>("roomPeople");
    QTRY_COMPARE_WITH_TIMEOUT(people.model()->rowCount(), 2, patienceMs);

    m_hands->click("roomText");
    m_hands->type(u"Welcome! Is the staging endpoint up again?"_qs);
    m_hands->press(Qt::Key_Return);
    const auto onPage = [&browser] {
        return browser.evaluate(u"Array.from(document.querySelectorAll('#entries .text'), (one) => one.textContent)"_qs)
            .toVariant()
            .toStringList();
    };
    QStringList said {u"Welcome! Is the staging endpoint up again?"_qs};
    QTRY_COMPARE_WITH_TIMEOUT(onPage(), said, patienceMs);

    browser.click(u"#text"_qs);
    browser.type(u"It is. I write this in a browser."_qs);
    browser.click(u"#send"_qs);
    said.append(u"It is. I write this in a browser."_qs);
    const QAbstractItemModel *messages = m_hands->seen<QListView>("roomMessages").model();
    QTRY_COMPARE_WITH_TIMEOUT(messages->index(1, 0).data().toString(), said.last(), patienceMs);
    QCOMPARE(messages->index(1, 0).data(models::ConversationModel::NameRole).toString(), u"Zo\u00eb"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(onPage(), said, patienceMs);
    QCOMPARE(browser.complaints(), QStringList());
    takePicture(u"chat-room"_qs);
    takePicture(u"guest-page"_qs, browser);
    m_chat = said;
}

void TestTour::closeTheWindow()
{
    m_hands->press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), patienceMs);
    m_hands.reset();
    m_fixture->closeWindow();
    const QString history = m_fixture->folder() + u"/room Release room/history.sqlite"_qs;
    const QByteArrayList kept {"Ann|" + m_chat[0].toUtf8(), "Zo\xc3\xab|" + m_chat[1].toUtf8()};
    QCOMPARE(askRecording(history, "SELECT name, text FROM entries ORDER BY seq"), kept);
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
