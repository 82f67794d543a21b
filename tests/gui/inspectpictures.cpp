// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectpictures.h"

#include "support/rawserver.h"

#include <net/identity.h>
#include <panels/highlightmemory.h>
#include <panels/logcolumnmemory.h>
#include <panels/requestdesk.h>
#include <panels/requesteditor.h>
#include <widgets/frameribbon.h>
#include <widgets/latencychart.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

namespace framescope::tests {

using session::State;

namespace {

constexpr int patienceMs = 20'000;
enum DetailPlace { MessagePlace, FramesPlace, HexPlace, HandshakePlace, TlsPlace, TimingPlace };

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
    Photographer::settle();
}

bool takePages(Photographer &camera)
{
    camera.detail(HexPlace);
    camera.fixture.widget<QLineEdit>("hexFind")->setText(QStringLiteral("trades"));
    QTest::keyClick(camera.fixture.widget<QComboBox>("hexSource"), Qt::Key_End); // the message is compressed on the wire
    QTest::keyClick(camera.fixture.widget<QLineEdit>("hexFind"), Qt::Key_Return);
    bool ok = camera.take(QStringLiteral("hex"));
    camera.detail(HandshakePlace);
    ok = ok && camera.take(QStringLiteral("handshake"));
    camera.detail(TimingPlace);
    return ok && camera.take(QStringLiteral("timing"));
}

/// Two messages beside each other, in every way.
bool compare(Photographer &camera)
{
    for (const char *text :
        {"{\"event\":\"trade\",\"symbol\":\"EURUSD\",\"price\":1.0842,\"tags\":[\"a\",\"b\"],\"side\":\"buy\"}",
            "{\"symbol\":\"EURUSD\",\"event\":\"trade\",\"price\":1.0850,\"tags\":[\"b\",\"c\"],\"size\":250000}"})
        camera.send(QString::fromLatin1(text));
    camera.select(
        QStringLiteral("{\"event\":\"trade\",\"symbol\":\"EURUSD\",\"price\":1.0842,\"tags\""), base::Direction::Out);
    const QModelIndex first = camera.log()->currentIndex();
    camera.select(QStringLiteral("{\"symbol\""), base::Direction::Out);
    camera.log()->selectionModel()->select(first, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    camera.log()->findChild<QAction *>(QStringLiteral("compareMessages"))->trigger();
    const auto window = [&] { return camera.find<QDialog>("compareWindow"); };
    if (!QTest::qWaitFor(
            [&] { return window() && window()->findChild<QToolButton *>(QStringLiteral("compareText"))->isEnabled(); },
            patienceMs))
        return false;
    QTest::keyClick(window(), Qt::Key_F8);
    bool ok = camera.take(QStringLiteral("compare-values"), *window());
    for (const char *look : {"compareText", "compareBytes"}) {
        QTest::mouseClick(window()->findChild<QToolButton *>(QLatin1String(look)), Qt::LeftButton);
        ok = ok
            && camera.take(
                QString::fromLatin1(look).replace(QLatin1String("compare"), QLatin1String("compare-")).toLower(), *window());
    }
    window()->close();
    return ok;
}

bool detailsBelow(Photographer &camera)
{
    auto *below = camera.fixture.window().findChild<QAction *>(QStringLiteral("detailsBelow"));
    below->setChecked(true);
    const bool ok = camera.take(QStringLiteral("details-below")) && camera.takeSmall(QStringLiteral("details-below-"));
    below->setChecked(false);
    return ok;
}

bool firstStartAndTraffic(Photographer &camera)
{
    bool ok = camera.take(QStringLiteral("first-start"));
    camera.go(QStringLiteral("ws://{{local}}/"));
    ok = ok && camera.waitFor(State::Open);
    converse(camera);
    camera.select(QStringLiteral("{\"event\":\"subscribe\""), base::Direction::Out);
    ok = ok && camera.take(QStringLiteral("message"));
    ok = ok && detailsBelow(camera);
    camera.detail(FramesPlace);
    camera.fixture.widget<widgets::FrameRibbon>("frameRibbon")->setFocus();
    Photographer::settle();
    QTest::keyClick(camera.fixture.widget<widgets::FrameRibbon>("frameRibbon"), Qt::Key_End);
    QTest::keyClick(camera.fixture.widget<widgets::FrameRibbon>("frameRibbon"), Qt::Key_Left);
    ok = ok && camera.take(QStringLiteral("frames"));
    ok = ok && takePages(camera);
    ok = ok && compare(camera);
    camera.detail(MessagePlace);
    QTest::mouseClick(camera.fixture.widget<QPushButton>("closeButton"), Qt::LeftButton);
    Photographer::settle();
    auto *popup = camera.fixture.widget<QFrame>("closePopup");
    ok = ok && camera.take(QStringLiteral("close-popup"), *popup);
    popup->hide();
    QTest::mouseClick(camera.fixture.widget<QPushButton>("connectButton"), Qt::LeftButton);
    ok = ok && camera.waitFor(State::Closed);
    QTest::keyClick(camera.log(), Qt::Key_End);
    return ok && camera.take(QStringLiteral("closed"));
}

/// The log as somebody has made it: columns of their own, and messages that stand out.
bool columnsAndHighlights(Photographer &camera)
{
    using models::HighlightColor;
    using panels::HighlightMemory;
    using panels::LogColumnMemory;
    using Visibility = panels::LogColumnState::Visibility;
    LogColumnMemory &columns = LogColumnMemory::instance();
    columns.setVisibility(QStringLiteral("selected-delta"), Visibility::Shown);
    columns.setVisibility(QStringLiteral("elapsed"), Visibility::Shown);
    columns.setVisibility(QStringLiteral("number"), Visibility::Hidden);
    HighlightMemory::instance().setRules({{QStringLiteral("type:ping,pong"), HighlightColor::Purple, true},
        {QStringLiteral("$.event = \"trade\""), HighlightColor::Green, true},
        {QStringLiteral("$.depth > 3 dir:in"), HighlightColor::Orange, true},
        {QStringLiteral("type:binary"), HighlightColor::Blue, true}, {QStringLiteral("hello"), HighlightColor::Pink, true},
        {QStringLiteral("Ünïcödé"), HighlightColor::Teal, true}, {QStringLiteral("tick"), HighlightColor::Red, false},
        {QStringLiteral("time"), HighlightColor::Yellow, true}});
    bool ok = columns.addField(QStringLiteral("$.event")) && columns.addField(QStringLiteral("$.symbols[0]"));
    camera.select(QStringLiteral("{\"event\":\"trade\""), base::Direction::In);
    ok = ok && camera.take(QStringLiteral("columns"));
    QTest::mouseClick(camera.fixture.widget<QToolButton>("highlightButton"), Qt::LeftButton);
    Photographer::settle();
    auto *popup = camera.fixture.widget<QFrame>("highlightPopup");
    ok = ok && popup && camera.take(QStringLiteral("highlights"), *popup);
    if (popup)
        popup->close();
    QWidget *header = camera.log()->header()->viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, {200, 8}, header->mapToGlobal(QPoint(200, 8)));
    QApplication::sendEvent(header, &event);
    auto *menu = camera.log()->header()->findChild<QMenu *>(QStringLiteral("headerMenu"));
    ok = ok && menu && camera.take(QStringLiteral("columns-menu"), *menu);
    if (menu) {
        auto *add = menu->findChild<QAction *>(QStringLiteral("addColumn"));
        menu->close();
        add->trigger();
        Photographer::settle();
    }
    auto *adding = camera.fixture.widget<QFrame>("addColumnPopup");
    if (adding)
        QTest::keyClicks(adding->findChild<QLineEdit *>(QStringLiteral("columnPath")), QStringLiteral("$.items[x]"));
    Photographer::settle();
    ok = ok && adding && camera.take(QStringLiteral("columns-add"), *adding);
    if (adding)
        adding->close();
    columns.setStates(panels::defaultLogColumns());
    HighlightMemory::instance().setRules({});
    return ok;
}

bool refused(Photographer &camera)
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
    camera.openTab();
    camera.go(QStringLiteral("ws://127.0.0.1:%1/stream?symbol=EURUSD").arg(server.serverPort()));
    const bool ok = camera.waitFor(State::Closed) && camera.take(QStringLiteral("refused"));
    camera.detail(HandshakePlace);
    return ok && camera.take(QStringLiteral("refused-handshake"));
}

bool untrusted(Photographer &camera)
{
    net::ListenOptions options;
    options.identity = net::makeSelfSignedIdentity({QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}).value();
    const QString place = camera.fixture.startServer(options, {QStringLiteral("welcome"), QStringLiteral("echo")});
    camera.openTab();
    camera.go(QStringLiteral("wss://") + place + u'/');
    bool ok = camera.waitFor(State::Closed) && camera.take(QStringLiteral("untrusted"));
    QTest::mouseClick(camera.fixture.widget<QPushButton>("noticeAction"), Qt::LeftButton);
    ok = ok && camera.waitFor(State::Open);
    const auto last = [&] { return camera.log()->model()->rowCount() - 1; };
    const auto isGreeted = [&] {
        const QModelIndex preview = camera.log()->model()->index(last(), models::LogModel::PreviewColumn);
        return preview.data().toString() == QStringLiteral("welcome");
    };
    ok = ok && QTest::qWaitFor(isGreeted, patienceMs);
    camera.log()->goToRow(last()); // of the connection with TLS
    camera.detail(TlsPlace);
    ok = ok && camera.take(QStringLiteral("tls"));
    camera.detail(TimingPlace);
    return ok && camera.take(QStringLiteral("timing-tls"));
}

/// A server that sends a masked frame, and one that is gone in the middle of a message.
bool wentWrong(Photographer &camera)
{
    RawServer server;
    camera.openTab();
    camera.go(server.url() + QStringLiteral("/stream?symbol=EURUSD"));
    if (!QTest::qWaitFor([&] { return server.hasRequest(); }, patienceMs))
        return false;
    server.accept();
    server.send(QByteArray("\x81\x16{\"event\":\"subscribed\"}", 24) + QByteArray("\x81\x85\x01\x02\x03\x04hello", 11));
    bool ok = QTest::qWaitFor([&] { return camera.log()->currentIndex().isValid(); }, patienceMs);
    server.end();
    ok = ok && camera.waitFor(State::Closed) && camera.take(QStringLiteral("violation"));
    camera.detail(FramesPlace);
    return ok && camera.take(QStringLiteral("no-frames"));
}

bool droppedInTheMiddle(Photographer &camera)
{
    RawServer server;
    camera.openTab();
    camera.go(server.url());
    if (!QTest::qWaitFor([&] { return server.hasRequest(); }, patienceMs))
        return false;
    server.accept();
    server.send(QByteArray("\x81\x7e\x01\x00{\"event\":\"snapshot\",", 24));
    server.end();
    return camera.waitFor(State::Closed) && camera.take(QStringLiteral("cut-off"));
}

/// Many rows, scrolled away from their end.
bool scrolledAway(Photographer &camera)
{
    const QString place = camera.fixture.startServer({}, {QStringLiteral("flood:20000x64"), QStringLiteral("echo")});
    camera.openTab();
    camera.go(QStringLiteral("ws://") + place + QStringLiteral("/feed"));
    const auto rows = [&] { return camera.log()->model()->rowCount(); };
    if (!camera.waitFor(State::Open) || !QTest::qWaitFor([&] { return rows() >= 20'000; }, patienceMs))
        return false;
    camera.log()->verticalScrollBar()->setValue(11'250);
    camera.log()->setCurrentIndex(camera.log()->model()->index(11'255, 0));
    bool ok = camera.take(QStringLiteral("scrolled"));
    const int before = rows();
    for (int i = 0; i < 12; ++i)
        camera.send(QStringLiteral("{\"event\":\"ping\",\"number\":%1}").arg(i));
    ok = ok && QTest::qWaitFor([&] { return rows() >= before + 24; }, patienceMs) && camera.take(QStringLiteral("new-rows"));
    ok = ok && camera.takeSmall(QStringLiteral("small-"));
    return ok;
}

bool badAddress(Photographer &camera)
{
    camera.openTab();
    camera.go(QStringLiteral("localhost:8080/feed"));
    return camera.take(QStringLiteral("bad-address"));
}

/// A request with headers, a collection, and an environment.
bool workbench(Photographer &camera)
{
    workspace::Workspace &workspace = camera.fixture.workspace();
    workspace::Environment staging {workspace::newId(), QStringLiteral("staging"), {}, {}};
    staging.variables = {{QStringLiteral("host"), QStringLiteral("prices.staging.example"), false, {}},
        {QStringLiteral("token"), QStringLiteral("secret"), true, {}}};
    bool ok = workspace.saveEnvironment(staging).hasValue();
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
    ok = workspace.saveRequest(trading, request).hasValue() && ok;
    workspace.addCollection(QStringLiteral("Chat API"));
    auto *panel = camera.fixture.window().openRequest(request);
    const auto names = {QStringLiteral("params"), QStringLiteral("headers"), QStringLiteral("auth"),
        QStringLiteral("subprotocols"), QStringLiteral("tls"), QStringLiteral("proxy"), QStringLiteral("compression"),
        QStringLiteral("heartbeat"), QStringLiteral("reconnect"), QStringLiteral("limits"), QStringLiteral("engine")};
    int page = 0;
    for (const QString &name : names) {
        panel->requestDesk().editor().openPage(static_cast<panels::RequestEditor::Page>(page++));
        ok = ok && camera.take(QStringLiteral("request-") + name);
    }
    panel->requestDesk().editor().closePage();
    camera.fixture.window().activateWindow(); // a popup of before has taken that away
    ok = QTest::qWaitForWindowActive(&camera.fixture.window()) && ok;
    QTest::keyClick(&camera.fixture.window(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = camera.find<QWidget>("environmentDialog");
    ok = ok && camera.take(QStringLiteral("environments"), *dialog);
    dialog->close();
    camera.fixture.window().activateWindow();
    return ok && QTest::qWaitForWindowActive(&camera.fixture.window());
}

/// Half a minute of heartbeats, with a delay now and then, and a lost connection in between.
bool latency(Photographer &camera)
{
    camera.openTab();
    const QString place = camera.fixture.startServer({}, {QStringLiteral("clock:1"), QStringLiteral("echo")});
    camera.go(QStringLiteral("ws://") + place + u'/');
    bool ok = camera.waitFor(State::Open);
    QTest::keyClick(&camera.fixture.window(), Qt::Key_F8);
    auto *panel = camera.fixture.window().currentPanel();
    panel->setHeartbeat(std::chrono::milliseconds(100));
    for (const size_t count : {30, 80}) {
        ok = ok && QTest::qWaitFor([&] { return panel->timeline().roundTrips().size() >= count; }, patienceMs);
        for (int i = 0; i < 40; ++i)
            camera.send(QStringLiteral("{\"event\":\"order\",\"number\":%1}").arg(i));
    }
    panel->setHeartbeat({});
    auto *chart = camera.fixture.window().findChild<widgets::LatencyChart *>();
    chart->showAll();
    Photographer::settle();
    ok = ok && camera.take(QStringLiteral("latency"));
    panel->showTimes(
        {panel->timeline().begin() + std::chrono::seconds(2), panel->timeline().begin() + std::chrono::seconds(5)});
    Photographer::settle();
    ok = ok && camera.take(QStringLiteral("time-span"));
    QTest::keyClick(&camera.fixture.window(), Qt::Key_F8);
    return ok;
}

} // namespace

bool takeInspectPictures(Photographer &camera)
{
    return firstStartAndTraffic(camera) && columnsAndHighlights(camera) && refused(camera) && untrusted(camera)
        && wentWrong(camera) && droppedInTheMiddle(camera) && scrolledAway(camera) && badAddress(camera) && workbench(camera)
        && latency(camera);
}

} // namespace framescope::tests
