// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the window with real traffic of real local servers, and saves what it looks like.
#include "chatpictures.h"
#include "support/rawserver.h"
#include "support/stage.h"
#include "windowfixture.h"

#include <models/logmodel.h>
#include <net/identity.h>
#include <panels/recordingspanel.h>
#include <panels/requestdesk.h>
#include <panels/requesteditor.h>
#include <widgets/frameribbon.h>
#include <widgets/latencychart.h>
#include <widgets/logview.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTextStream>
#include <QToolButton>

using namespace framescope;
using models::LogModel;
using session::State;

namespace {

/// How the window looks and what it speaks.
struct Look {
    QString name; ///< in the names of pictures
    theme::Scheme scheme {};
    QString language;
};

class Photographer
{
public:
    Photographer(Look look, QString folder)
        : m_look(std::move(look))
        , m_folder(std::move(folder))
    {
        fixture.settings().setValue(QStringLiteral("window/language"), m_look.language);
        fixture.window().setScheme(m_look.scheme);
        fixture.window().resize(1440, 900);
        fixture.window().show();
        (void)QTest::qWaitForWindowExposed(&fixture.window());
    }

    [[nodiscard]] bool take(const QString &name) { return take(name, fixture.window()); }
    [[nodiscard]] bool take(const QString &name, QWidget &what)
    {
        // Answers of the reader and queued paints.
        QTest::qWait(200);
        const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_look.name);
        const bool saved = what.grab().save(path);
        QTextStream(stdout) << path << Qt::endl;
        return saved;
    }

    void go(const QString &address)
    {
        fixture.widget<QLineEdit>("address")->setText(address);
        QTest::keyClick(fixture.widget<QLineEdit>("address"), Qt::Key_Return);
    }
    [[nodiscard]] bool waitFor(State state)
    {
        return QTest::qWaitFor([&] { return fixture.window().currentPanel()->snapshot().state == state; });
    }
    void send(const QString &text)
    {
        fixture.widget<QPlainTextEdit>("composeEditor")->setPlainText(text);
        QTest::keyClick(fixture.widget<QPlainTextEdit>("composeEditor"), Qt::Key_Return, Qt::ControlModifier);
    }
    /// A widget of any room.
    template <typename T>
    [[nodiscard]] T *find(const char *name)
    {
        return fixture.window().findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void detail(int tab) { fixture.widget<QTabWidget>("detail")->setCurrentIndex(tab); }
    [[nodiscard]] widgets::LogView *log() { return fixture.widget<widgets::LogView>("log"); }
    void select(const QString &preview, base::Direction direction)
    {
        const QAbstractItemModel *model = log()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, LogModel::PreviewColumn);
            if (index.data().toString().startsWith(preview) && index.data(LogModel::DirectionRole).isValid()
                && index.data(LogModel::DirectionRole).value<base::Direction>() == direction)
                return log()->selectionModel()->setCurrentIndex(
                    model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    }

    tests::WindowFixture fixture;

private:
    Look m_look;
    QString m_folder;
};

void converse(Photographer &camera)
{
    const QString order =
        QStringLiteral("{\"event\":\"subscribe\",\"channel\":\"trades\",\"symbols\":[\"EURUSD\",\"GBPUSD\"],\"depth\":5}");
    for (const QString &text : {QStringLiteral("hello from Framescope"), order,
             QStringLiteral("{\"event\":\"trade\",\"symbol\":\"EURUSD\",\"price\":1.0842,\"size\":250000,\"side\":\"buy\"}"),
             QStringLiteral("Ünïcödé, ελληνικά, русский: all UTF-8")})
        camera.send(text);
    QTest::mouseClick(camera.fixture.widget<QPushButton>("pingButton"), Qt::LeftButton);
    QTest::mouseClick(camera.fixture.widget<QToolButton>("composeBinary"), Qt::LeftButton);
    camera.send(QStringLiteral("89 50 4e 47 0d 0a 1a 0a 00 00 00 0d 49 48 44 52"));
    QTest::mouseClick(camera.fixture.widget<QToolButton>("composeText"), Qt::LeftButton);
    camera.send(QString(40, u'x').replace(QLatin1String("x"), QStringLiteral("{\"tick\":1.0842} ")));
    camera.send(order);
    QTest::qWait(200);
}

[[nodiscard]] bool firstStartAndTraffic(Photographer &camera)
{
    bool ok = camera.take(QStringLiteral("first-start"));
    camera.go(QStringLiteral("ws://{{local}}/"));
    ok = ok && camera.waitFor(State::Open);
    converse(camera);
    camera.select(QStringLiteral("{\"event\":\"subscribe\""), base::Direction::Out);
    ok = ok && camera.take(QStringLiteral("message"));
    camera.detail(1);
    camera.fixture.widget<widgets::FrameRibbon>("frameRibbon")->setFocus();
    QTest::qWait(100);
    QTest::keyClick(camera.fixture.widget<widgets::FrameRibbon>("frameRibbon"), Qt::Key_End);
    QTest::keyClick(camera.fixture.widget<widgets::FrameRibbon>("frameRibbon"), Qt::Key_Left);
    ok = ok && camera.take(QStringLiteral("frames"));
    camera.detail(2);
    ok = ok && camera.take(QStringLiteral("handshake"));
    camera.detail(0);
    QTest::mouseClick(camera.fixture.widget<QPushButton>("closeButton"), Qt::LeftButton);
    QTest::qWait(100);
    auto *popup = camera.fixture.widget<QFrame>("closePopup");
    ok = ok && camera.take(QStringLiteral("close-popup"), *popup);
    popup->hide();
    QTest::mouseClick(camera.fixture.widget<QPushButton>("connectButton"), Qt::LeftButton);
    ok = ok && camera.waitFor(State::Closed);
    QTest::keyClick(camera.log(), Qt::Key_End);
    return ok && camera.take(QStringLiteral("closed"));
}

[[nodiscard]] bool refused(Photographer &camera)
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return false;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            const QByteArray body = "{\n  \"error\": \"missing_token\",\n  \"message\": \"Send your API token in the "
                                    "Authorization header.\"\n}\n";
            socket->write("HTTP/1.1 401 Unauthorized\r\nServer: api-gateway\r\nContent-Type: application/json\r\n"
                          "WWW-Authenticate: Bearer realm=\"prices\"\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
    });
    QTest::keyClick(&camera.fixture.window(), Qt::Key_T, Qt::ControlModifier);
    camera.go(QStringLiteral("ws://127.0.0.1:%1/stream?symbol=EURUSD").arg(server.serverPort()));
    const bool ok = camera.waitFor(State::Closed) && camera.take(QStringLiteral("refused"));
    camera.detail(2);
    return ok && camera.take(QStringLiteral("refused-handshake"));
}

[[nodiscard]] bool untrusted(Photographer &camera)
{
    net::ListenOptions options;
    options.identity = net::makeSelfSignedIdentity({QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}).value();
    const QString place = camera.fixture.startServer(options, {QStringLiteral("welcome"), QStringLiteral("echo")});
    QTest::keyClick(&camera.fixture.window(), Qt::Key_T, Qt::ControlModifier);
    camera.go(QStringLiteral("wss://") + place + u'/');
    bool ok = camera.waitFor(State::Closed) && camera.take(QStringLiteral("untrusted"));
    QTest::mouseClick(camera.fixture.widget<QPushButton>("noticeAction"), Qt::LeftButton);
    ok = ok && camera.waitFor(State::Open);
    camera.detail(2);
    return ok && camera.take(QStringLiteral("tls"));
}

/// A server that sends a masked frame, and one that is gone in the middle of a message.
[[nodiscard]] bool wentWrong(Photographer &camera)
{
    tests::RawServer server;
    QTest::keyClick(&camera.fixture.window(), Qt::Key_T, Qt::ControlModifier);
    camera.go(server.url() + QStringLiteral("/stream?symbol=EURUSD"));
    if (!QTest::qWaitFor([&] { return server.hasRequest(); }))
        return false;
    server.accept();
    server.send(QByteArray("\x81\x16{\"event\":\"subscribed\"}", 24) + QByteArray("\x81\x85\x01\x02\x03\x04hello", 11));
    bool ok = QTest::qWaitFor([&] { return camera.log()->currentIndex().isValid(); });
    server.end();
    ok = ok && camera.waitFor(State::Closed) && camera.take(QStringLiteral("violation"));
    camera.detail(1);
    return ok && camera.take(QStringLiteral("no-frames"));
}

[[nodiscard]] bool droppedInTheMiddle(Photographer &camera)
{
    tests::RawServer server;
    QTest::keyClick(&camera.fixture.window(), Qt::Key_T, Qt::ControlModifier);
    camera.go(server.url());
    if (!QTest::qWaitFor([&] { return server.hasRequest(); }))
        return false;
    server.accept();
    server.send(QByteArray("\x81\x7e\x01\x00{\"event\":\"snapshot\",", 24));
    server.end();
    return camera.waitFor(State::Closed) && camera.take(QStringLiteral("cut-off"));
}

/// Many rows, scrolled away from their end.
[[nodiscard]] bool scrolledAway(Photographer &camera)
{
    const QString place = camera.fixture.startServer({}, {QStringLiteral("flood:20000x64"), QStringLiteral("echo")});
    QTest::keyClick(&camera.fixture.window(), Qt::Key_T, Qt::ControlModifier);
    camera.go(QStringLiteral("ws://") + place + QStringLiteral("/feed"));
    const auto rows = [&] { return camera.log()->model()->rowCount(); };
    if (!camera.waitFor(State::Open) || !QTest::qWaitFor([&] { return rows() >= 20'000; }))
        return false;
    camera.log()->verticalScrollBar()->setValue(11'250);
    camera.log()->setCurrentIndex(camera.log()->model()->index(11'255, 0));
    bool ok = camera.take(QStringLiteral("scrolled"));
    const int before = rows();
    for (int i = 0; i < 12; ++i)
        camera.send(QStringLiteral("{\"event\":\"ping\",\"number\":%1}").arg(i));
    ok = ok && QTest::qWaitFor([&] { return rows() >= before + 24; }) && camera.take(QStringLiteral("new-rows"));
    for (const QSize size : {QSize(1024, 700), QSize(800, 600)}) {
        camera.fixture.window().resize(size);
        ok = ok && camera.take(QStringLiteral("small-%1").arg(size.width()));
    }
    camera.fixture.window().resize(1440, 900);
    return ok;
}

/// A server with its clients, its settings, and one whose port is taken.
[[nodiscard]] bool serve(Photographer &camera)
{
    QTest::keyClick(&camera.fixture.window(), Qt::Key_2, Qt::ControlModifier);
    bool ok = camera.take(QStringLiteral("serve-empty"));
    camera.click("addFirstServer");
    camera.find<QLineEdit>("serverName")->selectAll();
    QTest::keyClicks(camera.find<QLineEdit>("serverName"), QStringLiteral("Prices"));
    camera.click("behaviour-ticker");
    QTest::keyClicks(camera.find<QLineEdit>("behaviour-ticker-value"), QStringLiteral("0.2"));
    camera.click("behaviour-broadcast");
    camera.click("fault-latency");
    QTest::keyClicks(camera.find<QLineEdit>("fault-latency-value"), QStringLiteral("40+-10"));
    ok = ok && camera.take(QStringLiteral("serve-settings"));
    camera.click("toggleServer");
    const auto *address = camera.find<QLabel>("serverAddress");
    if (!QTest::qWaitFor([address] { return address->isVisible(); }))
        return false;
    ok = ok && camera.take(QStringLiteral("serve-running"));
    tests::Stage stage;
    std::vector<std::unique_ptr<tests::Party>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<tests::Party>(stage));
        clients.back()->open(tests::optionsFor(address->text()));
        if (!QTest::qWaitFor([&] { return clients.back()->isOpen(); }))
            return false;
        clients.back()->with([](net::Connection &connection) {
            (void)connection.sendText(QByteArray(R"({"event":"subscribe","symbols":["EURUSD","XAUUSD"]})"));
        });
    }
    clients.back()->with([](net::Connection &connection) { (void)connection.close(protocol::CloseCode::Normal, "done"); });
    QTest::qWait(1500);
    auto *table = camera.find<QTableView>("clients");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    QTest::keyClicks(camera.fixture.window()
                         .findChild<QWidget *>(QStringLiteral("servePanel"))
                         ->findChild<QPlainTextEdit *>(QStringLiteral("composeEditor")),
        QStringLiteral("{\"event\":\"maintenance\",\"in\":\"5 min\"}"));
    QTest::qWait(300);
    auto *log = camera.find<widgets::LogView>("serverLog");
    QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, QPoint(300, 150));
    ok = ok && camera.take(QStringLiteral("serve-clients"));
    for (const QSize size : {QSize(1024, 700), QSize(800, 600)}) {
        camera.fixture.window().resize(size);
        ok = ok && camera.take(QStringLiteral("serve-small-%1").arg(size.width()));
    }
    camera.fixture.window().resize(1440, 900);
    tests::RawServer other;
    camera.click("addServer");
    auto *page = camera.find<QStackedWidget>("serverPages")->currentWidget();
    page->findChild<QSpinBox *>(QStringLiteral("serverPort"))->setValue(other.port());
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("toggleServer")), Qt::LeftButton);
    const auto *problem = page->findChild<QLabel *>(QStringLiteral("serverPortProblem"));
    ok =
        ok && QTest::qWaitFor([problem] { return problem->isVisible(); }) && camera.take(QStringLiteral("serve-port-taken"));
    return ok;
}

/// Half a minute of heartbeats, with a delay now and then, and a lost connection in between.
[[nodiscard]] bool latency(Photographer &camera)
{
    QTest::keyClick(&camera.fixture.window(), Qt::Key_T, Qt::ControlModifier);
    const QString place = camera.fixture.startServer({}, {QStringLiteral("clock:1"), QStringLiteral("echo")});
    camera.go(QStringLiteral("ws://") + place + u'/');
    bool ok = camera.waitFor(State::Open);
    QTest::keyClick(&camera.fixture.window(), Qt::Key_F8);
    auto *panel = camera.fixture.window().currentPanel();
    panel->setHeartbeat(std::chrono::milliseconds(100));
    for (const size_t count : {30, 80}) {
        ok = ok && QTest::qWaitFor([&] { return panel->timeline().roundTrips().size() >= count; }, 20'000);
        for (int i = 0; i < 40; ++i)
            camera.send(QStringLiteral("{\"event\":\"order\",\"number\":%1}").arg(i));
    }
    panel->setHeartbeat({});
    auto *chart = camera.fixture.window().findChild<widgets::LatencyChart *>();
    chart->showAll();
    QTest::qWait(300);
    ok = ok && camera.take(QStringLiteral("latency"));
    panel->showTimes(
        {panel->timeline().begin() + std::chrono::seconds(2), panel->timeline().begin() + std::chrono::seconds(5)});
    QTest::qWait(300);
    ok = ok && camera.take(QStringLiteral("time-span"));
    QTest::keyClick(&camera.fixture.window(), Qt::Key_F8);
    return ok;
}

/// A request with headers, a collection, and an environment.
[[nodiscard]] bool workbench(Photographer &camera)
{
    workspace::Workspace &workspace = camera.fixture.workspace();
    workspace::Environment staging {workspace::newId(), QStringLiteral("staging"), {}, {}};
    staging.variables = {{QStringLiteral("host"), QStringLiteral("prices.staging.example"), false, {}},
        {QStringLiteral("token"), QStringLiteral("secret"), true, {}}};
    workspace.saveEnvironment(staging);
    workspace.setCurrentEnvironment(staging.id);
    workspace::Request request = workspace::newRequest();
    request.name = QStringLiteral("Ticker");
    request.url = QStringLiteral("wss://{{host}}/stream?symbol=EURUSD&depth=5");
    request.headers = {{QStringLiteral("X-Client"), QStringLiteral("framescope"), true, false, {}},
        {QStringLiteral("X-Api-Key"), QStringLiteral("secret"), true, true, {}},
        {QStringLiteral("X-Debug"), QStringLiteral("1"), false, false, {}}};
    request.subprotocols = {QStringLiteral("prices.v2")};
    workspace::SavedMessage subscribe;
    subscribe.name = QStringLiteral("subscribe");
    subscribe.text = QStringLiteral("{\"op\":\"subscribe\",\"id\":\"{{$uuid}}\"}");
    request.messages = {subscribe};
    const QString trading = workspace.addCollection(QStringLiteral("Trading"));
    workspace.saveRequest(trading, request);
    workspace.addCollection(QStringLiteral("Chat API"));
    auto *panel = camera.fixture.window().openRequest(request);
    const auto names = {QStringLiteral("params"), QStringLiteral("headers"), QStringLiteral("auth"),
        QStringLiteral("subprotocols"), QStringLiteral("tls"), QStringLiteral("proxy"), QStringLiteral("heartbeat"),
        QStringLiteral("reconnect"), QStringLiteral("engine")};
    int page = 0;
    bool ok = true;
    for (const QString &name : names) {
        panel->requestDesk().editor().openPage(static_cast<panels::RequestEditor::Page>(page++));
        ok = ok && camera.take(QStringLiteral("request-") + name);
    }
    panel->requestDesk().editor().closePage();
    QTest::keyClick(&camera.fixture.window(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = camera.find<QWidget>("environmentDialog");
    ok = ok && camera.take(QStringLiteral("environments"), *dialog);
    dialog->close();
    camera.fixture.window().activateWindow();
    return ok && QTest::qWaitForWindowActive(&camera.fixture.window());
}

[[nodiscard]] bool badAddress(Photographer &camera)
{
    QTest::keyClick(&camera.fixture.window(), Qt::Key_T, Qt::ControlModifier);
    camera.go(QStringLiteral("localhost:8080/feed"));
    return camera.take(QStringLiteral("bad-address"));
}

[[nodiscard]] bool chat(Photographer &camera)
{
    return tests::takeChatPictures(
        camera.fixture.window(), [&camera](const QString &name, QWidget &what) { return camera.take(name, what); });
}

[[nodiscard]] bool helpAndPreferences(Photographer &camera)
{
    mainwindow::MainWindow &window = camera.fixture.window();
    bool ok = true;
    for (const char *name : {"preferences", "shortcuts", "about"}) {
        window.findChild<QAction *>(QLatin1String(name))->trigger();
        auto *dialog = window.findChild<QDialog *>(QLatin1String(name) + QStringLiteral("Dialog"));
        ok = ok && dialog && QTest::qWaitForWindowExposed(dialog) && camera.take(QLatin1String(name), *dialog);
        delete dialog;
    }
    return ok;
}

/// A talk worth looking at again: a subscription and its prices, with a pause in the middle.
[[nodiscard]] QString makeTalk(const QString &folder)
{
    const QString path = folder + QStringLiteral("/prices.fscope");
    const auto made = capture::Recording::create(path);
    if (!made)
        return {};
    const auto &recording = *made;
    const base::MonoTime begin = recording->anchor().mono;
    capture::SessionInfo info;
    info.url = QStringLiteral("wss://prices.example/stream");
    const base::SessionId session = recording->addSession(info, begin);
    recording->append(capture::EventRecord {session, 1, capture::EventKind::Opened, begin, {}, {}});
    const auto say = [&](int ms, base::Direction direction, const QByteArray &text) {
        capture::MessageRecord record {session, direction, {}, begin + std::chrono::milliseconds(ms)};
        record.message.payload = text;
        recording->append(std::move(record));
    };
    say(20, base::Direction::Out, R"({"event":"subscribe","symbols":["EURUSD"]})");
    for (int i = 0; i < 60; ++i)
        say(200 * i + (i > 30 ? 5000 : 0) + 40, base::Direction::In,
            "{\"event\":\"price\",\"symbol\":\"EURUSD\",\"sequence\":" + QByteArray::number(i + 1) + ",\"price\":1.08"
                + QByteArray::number(10 + i * 7 % 90) + "}");
    return path;
}

[[nodiscard]] bool recordings(Photographer &camera)
{
    camera.fixture.window().showRoom(mainwindow::MainWindow::Recordings);
    const QString talk = makeTalk(camera.fixture.folder());
    camera.fixture.window().recordingsPanel()->open({talk});
    auto *list = camera.find<QListView>("recordings");
    const auto find = [list] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == QLatin1String("prices"))
                return list->model()->index(row, 0);
        }
        return QModelIndex();
    };
    if (!QTest::qWaitFor([&find] { return find().isValid(); }, 20'000))
        return false;
    list->setCurrentIndex(find());
    auto *log = camera.find<widgets::LogView>("recordingLog");
    if (!QTest::qWaitFor([log] { return log->model()->rowCount() == 62; }, 20'000))
        return false;
    camera.find<QSlider>("playerSlider")->setValue(40'000);
    if (!QTest::qWaitFor([log] { return log->model()->rowCount() < 62; }, 20'000))
        return false;
    log->setCurrentIndex(log->model()->index(1, 0));
    if (!camera.take(QStringLiteral("recordings")))
        return false;
    const QString server = camera.fixture.startServer({}, {QStringLiteral("echo")});
    camera.click("replayTo");
    camera.find<QLineEdit>("replayAddress")->setText(QStringLiteral("ws://") + server + u'/');
    camera.find<QComboBox>("replaySpeed")->setCurrentIndex(7);
    camera.click("replayCompare");
    camera.click("startReplay");
    auto *start = camera.find<QPushButton>("startReplay");
    return QTest::qWaitFor([start] { return start->isVisible(); }, 20'000) && camera.take(QStringLiteral("replay"));
}

[[nodiscard]] bool noRecordings(Look look, const QString &folder)
{
    Photographer camera(std::move(look), folder);
    camera.fixture.window().showRoom(mainwindow::MainWindow::Recordings);
    return camera.take(QStringLiteral("recordings-empty"));
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(FRAMESCOPE_VERSION));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addHelpOption();
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("."));
    if (!QDir().mkpath(folder))
        return 1;
    const std::initializer_list<Look> looks {
        {QStringLiteral("light"), theme::Scheme::Light, QStringLiteral("en")},
        {QStringLiteral("dark"), theme::Scheme::Dark, QStringLiteral("en")},
        {QStringLiteral("de"), theme::Scheme::Light, QStringLiteral("de")},
        {QStringLiteral("zh"), theme::Scheme::Light, QStringLiteral("zh_CN")},
    };
    for (const Look &look : looks) {
        Photographer camera(look, folder);
        if (!firstStartAndTraffic(camera) || !refused(camera) || !untrusted(camera) || !wentWrong(camera)
            || !droppedInTheMiddle(camera) || !scrolledAway(camera) || !badAddress(camera) || !workbench(camera)
            || !latency(camera) || !serve(camera) || !chat(camera) || !recordings(camera) || !helpAndPreferences(camera)
            || !noRecordings(look, folder))
            return 1;
    }
    return 0;
}
