// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"
#include "support/rawserver.h"
#include "support/stage.h"
#include "support/testcase.h"
#include "windowfixture.h"

#include <capture/reader.h>
#include <models/logmodel.h>
#include <panels/servepanel.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using mainwindow::MainWindow;

/// Takes the place of the desktop's browser.
class BrowserSpy : public QObject
{
    Q_OBJECT

public:
    BrowserSpy() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open"); }
    ~BrowserSpy() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }
    QUrl opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
};

/// The Serve room by real clicks and keys.
class TestServe : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
    }
    void cleanup() { m_fixture.reset(); }

    void theRoomsAreChosenByKeysAndClicks();
    void aServerIsAddedStartedAndStopped();
    void whatIsTypedIsWhatItDoes();
    void aTakenPortIsToldBesideTheField();
    void aWrongArgumentIsToldBesideTheField();
    void clientsAreListedAndLeadToTheirLogs();
    void whatAServerRecordedIsSavedFromItsLog();
    void whatIsSentReachesTheSelectedOrAll();
    void clientsAreClosedAndDropped();
    void theAddressIsCopiedAndThePageOpened();
    void ourOwnConnectionOpensInInspect();
    void serversAreRememberedAndDoNotRunAtStart();
    void aRemovedServerSaysGoodbye();
    void aServerWithTlsShowsItsFingerprint();
    void theEngineIsChosenAndFaultsThatItCannotDoAreGrey();
    void everythingHasItsPlaceInASmallWindow();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        auto *pages = m_fixture->window().servePanel()->findChild<QStackedWidget *>(QStringLiteral("serverPages"));
        for (QWidget *place : {pages->currentWidget(), static_cast<QWidget *>(&m_fixture->window())}) {
            if (T *found = place->findChild<T *>(QLatin1String(name)))
                return found;
        }
        return nullptr;
    }
    void click(const char *name) const
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget && widget->isVisible(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(
            m_fixture->window().focusWidget() ? m_fixture->window().focusWidget() : &m_fixture->window(), key, modifiers);
    }
    void type(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        QVERIFY2(edit && edit->isVisible(), name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// Adds a server by clicks and starts it.
    void serve(const std::function<void()> &change = {}) const
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_2, Qt::ControlModifier);
        click("addServer");
        if (change)
            change();
        click("toggleServer");
        QTRY_VERIFY(!url().isEmpty());
    }
    [[nodiscard]] QString url() const { return find<QLabel>("serverAddress")->text(); }
    [[nodiscard]] std::unique_ptr<Party> client()
    {
        auto party = std::make_unique<Party>(m_stage);
        const int before = clients()->rowCount();
        party->open(optionsFor(url()));
        const bool came = QTest::qWaitFor([&] {
            return party->isOpen() && clients()->rowCount() == before + 1
                && clients()->index(before, 1).data().toString() == QStringLiteral("open");
        });
        if (!came)
            QTest::qFail("the client does not come", __FILE__, __LINE__);
        return party;
    }
    [[nodiscard]] QAbstractItemModel *clients() const { return find<QTableView>("clients")->model(); }
    void select(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        auto *table = find<QTableView>("clients");
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, modifiers, table->visualRect(table->model()->index(row, 0)).center());
    }
    void say(const QString &text) const
    {
        auto *editor = find<QPlainTextEdit>("composeEditor");
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    }
    /// The previews of the messages in the log of the room.
    [[nodiscard]] QStringList logged() const
    {
        QStringList texts;
        const QAbstractItemModel *model = find<widgets::LogView>("serverLog")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, models::LogModel::PreviewColumn);
            if (index.data(models::LogModel::KindRole).value<models::RowKind>() == models::RowKind::Message)
                texts.append(index.data().toString());
        }
        return texts;
    }

    Stage m_stage;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestServe::theRoomsAreChosenByKeysAndClicks()
{
    MainWindow &window = m_fixture->window();
    QCOMPARE(window.room(), MainWindow::Inspect);
    QVERIFY(!window.servePanel()->isVisible());
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.room(), MainWindow::Serve);
    QVERIFY(window.servePanel()->isVisible());
    QVERIFY(find<QLabel>("serveStatus")->text().startsWith(u"0 servers"_qs));
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!window.servePanel()->isVisible());
    click("showServeButton");
    QVERIFY(window.servePanel()->isVisible());
    const int tabs = window.tabCount();
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier); // for what is not to be seen
    QCOMPARE(window.tabCount(), tabs);
    click("showInspectButton");
    QVERIFY(window.currentPanel()->isVisible());
    for (const char *name : {"showInspectButton", "showServeButton"}) {
        QVERIFY(!find<QToolButton>(name)->accessibleName().isEmpty());
        QVERIFY(find<QToolButton>(name)->toolTip().contains(u"Ctrl+"_qs));
    }
}

void TestServe::aServerIsAddedStartedAndStopped()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_2, Qt::ControlModifier);
    auto *list = find<QListView>("servers");
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    click("addFirstServer");
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(find<QWidget>("serverForm")->isVisible());
    QTest::keyClick(&m_fixture->window(), Qt::Key_F5);
    QTRY_VERIFY(url().startsWith(u"ws://127.0.0.1:"_qs));
    QVERIFY(!find<QWidget>("serverForm")->isVisible()); // its clients are to be seen now
    QTRY_VERIFY(find<QLabel>("serveStatus")->text().startsWith(u"1 server running"_qs));
    const auto one = client();
    QTRY_VERIFY(find<QLabel>("serveStatus")->text().contains(u"1 client connected"_qs));
    click("toggleServer");
    QTRY_COMPARE(one->lastLine(), "closed 1001 by peer cleanly");
    QTRY_VERIFY(url().isEmpty());
    click("toggleServer"); // and again, into the same recording
    QTRY_VERIFY(!url().isEmpty());
    const auto two = client();
    QCOMPARE(clients()->rowCount(), 2);
}

void TestServe::whatIsTypedIsWhatItDoes()
{
    serve([this] {
        type("serverName", u"Prices"_qs);
        click("behaviour-echo"); // no longer
        type("behaviour-welcome-value", u"hello: you"_qs);
        type("fault-close-value", u"4005@1"_qs);
    });
    QVERIFY(find<QLabel>("serverTitle")->text().startsWith(u"Prices"_qs));
    Party guest(m_stage);
    guest.open(optionsFor(url()));
    QTRY_COMPARE(guest.lastLine(), "closed 4005 by peer cleanly");
    QCOMPARE(guest.messages(Direction::In).at(0).payload().toByteArray(), "hello: you");
}

void TestServe::aTakenPortIsToldBesideTheField()
{
    const RawServer other;
    QTest::keyClick(&m_fixture->window(), Qt::Key_2, Qt::ControlModifier);
    click("addServer");
    auto *port = find<QSpinBox>("serverPort");
    port->selectAll();
    QTest::keyClicks(port, QString::number(other.port()));
    click("toggleServer");
    const auto *problem = find<QLabel>("serverPortProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"taken"_qs) && problem->text().contains(QString::number(other.port())));
    QVERIFY(find<QWidget>("serverForm")->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(port->hasFocus());
    port->selectAll();
    QTest::keyClicks(port, u"0"_qs);
    QVERIFY(!problem->isVisible());
    click("toggleServer");
    QTRY_VERIFY(!url().isEmpty());
}

void TestServe::aWrongArgumentIsToldBesideTheField()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_2, Qt::ControlModifier);
    click("addServer");
    type("behaviour-clock-value", u"soon"_qs);
    QVERIFY(find<QCheckBox>("behaviour-clock")->isChecked());
    QVERIFY(find<QLabel>("behaviourProblem")->text().contains(u"soon"_qs));
    QVERIFY(find<QLineEdit>("behaviour-clock-value")->property("wrong").toBool());
    type("fault-rsv-value", u"7"_qs);
    QVERIFY(find<QLabel>("faultProblem")->text().contains(u"1, 2 or 3"_qs));
    type("serverSeed", u"x"_qs);
    QVERIFY(find<QLabel>("serverSeedProblem")->isVisible());
    click("toggleServer");
    QVERIFY(url().isEmpty());
    QVERIFY(find<QWidget>("serverForm")->isVisible());
    type("behaviour-clock-value", u"1"_qs);
    type("fault-rsv-value", u"3"_qs);
    type("serverSeed", u"12"_qs);
    for (const char *name : {"behaviourProblem", "faultProblem", "serverSeedProblem"})
        QVERIFY2(!find<QLabel>(name)->isVisible(), name);
    click("toggleServer");
    QTRY_VERIFY(!url().isEmpty());
}

void TestServe::clientsAreListedAndLeadToTheirLogs()
{
    serve();
    const QAbstractItemModelTester tester(clients(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto one = client();
    const auto two = client();
    one->with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("from one"))); });
    two->with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("from two, longer"))); });
    QTRY_COMPARE(clients()->index(1, 5).data().toString(), u"1"_qs); // echoed
    QCOMPARE(clients()->index(0, 4).data().toString(), u"8 B"_qs);
    QCOMPARE(clients()->index(1, 4).data().toString(), u"16 B"_qs);
    QTRY_COMPARE(logged().size(), 4);
    QVERIFY(!find<QWidget>("allClients")->isVisible());

    select(1);
    QTRY_COMPARE(logged(), (QStringList {u"from two, longer"_qs, u"from two, longer"_qs}));
    QVERIFY(find<QLabel>("clientLogTitle")->text().contains(clients()->index(1, 0).data().toString()));
    select(0);
    QTRY_COMPARE(logged(), (QStringList {u"from one"_qs, u"from one"_qs}));
    one->with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("more"))); });
    two->with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("not here"))); });
    QTRY_COMPARE(logged(), (QStringList {u"from one"_qs, u"from one"_qs, u"more"_qs, u"more"_qs}));

    QTest::keyClick(find<QTableView>("clients"), Qt::Key_Return);
    QTRY_VERIFY(find<widgets::LogView>("serverLog")->hasFocus());
    auto *log = find<widgets::LogView>("serverLog");
    QTest::keyClick(log, Qt::Key_End);
    QTRY_COMPARE(find<QPlainTextEdit>("messageText")->toPlainText(), u"more"_qs);
    click("allClients");
    QTRY_COMPARE(logged().size(), 8);
}

void TestServe::whatAServerRecordedIsSavedFromItsLog()
{
    const QTemporaryDir folder;
    serve();
    const auto one = client();
    one->with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("kept"))); });
    QTRY_COMPARE(logged().size(), 2);
    auto *log = find<widgets::LogView>("serverLog");
    const QList<QAction *> actions = log->actions();
    const auto save = std::find_if(
        actions.begin(), actions.end(), [](QAction *action) { return action->objectName() == u"saveRecording"; });
    QVERIFY(save != actions.end() && (*save)->isEnabled());
    (*save)->trigger();
    Hands(m_fixture->window()).answerFileDialog(folder.filePath(u"served.fscope"_qs));
    auto *saved = find<QWidget>("clientLog")->findChild<widgets::NoticeBar *>(u"savedNotice"_qs);
    QTRY_VERIFY(saved->isVisible());
    const auto reader = capture::Reader::open(folder.filePath(u"served.fscope"_qs)).value();
    QCOMPARE(reader->lastMessage().value, 2);
    QTest::mouseClick(saved->findChild<QPushButton *>(u"noticeAction"_qs), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->window().room(), mainwindow::MainWindow::Recordings);
    QTRY_COMPARE(m_fixture->recordingWidget<QLabel>("recordingTitle")->text(), u"served"_qs);
}

void TestServe::whatIsSentReachesTheSelectedOrAll()
{
    serve();
    const auto one = client();
    const auto two = client();
    const auto three = client();
    QVERIFY(!find<QPushButton>("sendButton")->isEnabled());
    QVERIFY(find<QPushButton>("sendButton")->toolTip().contains(u"Select a client"_qs));
    select(1);
    QVERIFY(find<QPushButton>("sendButton")->isEnabled());
    say(u"for two"_qs);
    QTRY_COMPARE(two->lastLine(), "in text \"for two\"");
    select(2, Qt::ControlModifier);
    click("composeBinary");
    say(u"01 02"_qs);
    QTRY_VERIFY(two->lastLine().startsWith("in binary") && three->lastLine().startsWith("in binary"));
    QVERIFY(one->messages(Direction::In).empty());
    auto *target = find<QComboBox>("sendTarget");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Down);
    QCOMPARE(target->currentText(), u"all clients (3)"_qs);
    click("composeText");
    say(u"everybody"_qs);
    for (Party *party : {one.get(), two.get(), three.get()})
        QTRY_COMPARE(party->lastLine(), "in text \"everybody\"");
}

void TestServe::clientsAreClosedAndDropped()
{
    serve();
    const auto one = client();
    const auto two = client();
    const auto three = client();
    select(0);
    click("closeButton");
    auto *code = find<QSpinBox>("closeCode");
    QTRY_VERIFY(code->isVisible());
    code->selectAll();
    QTest::keyClicks(code, u"4010"_qs);
    QTest::keyClicks(find<QLineEdit>("closeReason"), u"enough"_qs);
    QTest::mouseClick(find<QPushButton>("closeSend"), Qt::LeftButton);
    QTRY_COMPARE(one->lastLine(), "closed 4010 \"enough\" by peer cleanly");
    QTRY_COMPARE(clients()->index(0, 1).data().toString(), u"closed"_qs);
    QVERIFY(!two->isClosed());
    find<QComboBox>("sendTarget")->setCurrentIndex(1);
    QTRY_VERIFY(find<QPushButton>("closeButton")->isEnabled());
    click("closeButton");
    QTRY_VERIFY(find<QPushButton>("closeDrop")->isVisible());
    QTest::mouseClick(find<QPushButton>("closeDrop"), Qt::LeftButton);
    QTRY_VERIFY(two->isClosed() && three->isClosed());
    QCOMPARE(two->all<net::Closed>().at(0).outcome.code, protocol::CloseCode::Abnormal);
    QTRY_VERIFY(!find<QPushButton>("closeButton")->isEnabled());
}

void TestServe::theAddressIsCopiedAndThePageOpened()
{
    BrowserSpy browser;
    serve();
    click("copyServerAddress");
    QCOMPARE(QGuiApplication::clipboard()->text(), url());
    click("openTestPage");
    QCOMPARE(browser.opened.toString(), QString(url()).replace(0, 2, u"http"_qs));
}

void TestServe::ourOwnConnectionOpensInInspect()
{
    serve();
    const QString address = url();
    const int tabs = m_fixture->window().tabCount();
    click("connectToServer");
    QCOMPARE(m_fixture->window().room(), MainWindow::Inspect);
    QCOMPARE(m_fixture->window().tabCount(), tabs + 1);
    QCOMPARE(m_fixture->window().currentPanel()->address(), address);
    QTRY_COMPARE(m_fixture->window().currentPanel()->snapshot().state, session::State::Open);
}

void TestServe::serversAreRememberedAndDoNotRunAtStart()
{
    serve([this] {
        type("serverName", u"Kept"_qs);
        type("behaviour-clock-value", u"0.5"_qs);
        type("fault-latency-value", u"20+-5"_qs);
        type("serverSeed", u"77"_qs);
    });
    m_fixture->restart();
    m_fixture->window().show();
    QTest::keyClick(&m_fixture->window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(find<QListView>("servers")->model()->rowCount(), 1);
    QVERIFY(find<QLabel>("serverTitle")->text().startsWith(u"Kept"_qs));
    QVERIFY(url().isEmpty());
    QCOMPARE(find<QLineEdit>("behaviour-clock-value")->text(), u"0.5"_qs);
    QVERIFY(find<QCheckBox>("behaviour-echo")->isChecked());
    QCOMPARE(find<QLineEdit>("fault-latency-value")->text(), u"20+-5"_qs);
    QCOMPARE(find<QLineEdit>("serverSeed")->text(), u"77"_qs);
}

void TestServe::aRemovedServerSaysGoodbye()
{
    serve();
    const auto one = client();
    click("addServer");
    QCOMPARE(find<QListView>("servers")->model()->rowCount(), 2);
    auto *list = find<QListView>("servers");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(one->lastLine(), "closed 1001 by peer cleanly");
    click("removeServer");
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(find<QPushButton>("addFirstServer")->isVisible());
    QVERIFY(!find<QPushButton>("removeServer")->isEnabled());
}

void TestServe::theEngineIsChosenAndFaultsThatItCannotDoAreGrey()
{
    const auto chooseEngine = [this](Qt::Key key) {
        auto *engine = find<QComboBox>("serverEngine");
        engine->setFocus();
        QTest::keyClick(engine, key);
    };
    serve([&] {
        click("fault-nopong");
        chooseEngine(Qt::Key_Down);
        auto *pong = find<QCheckBox>("fault-nopong");
        QVERIFY(!pong->isEnabled() && pong->isChecked());
        QVERIFY(pong->toolTip().contains(u"Qt"_qs));
        QVERIFY(find<QCheckBox>("fault-latency")->isEnabled());
        QVERIFY(!find<QLineEdit>("fault-rsv-value")->isEnabled());
        type("fault-close-value", u"1005@1"_qs);
        const auto *problem = find<QLabel>("faultProblem");
        QVERIFY(problem->isVisible() && problem->text().contains(u"close"_qs));
        type("fault-close-value", u"1000@1000"_qs);
        QVERIFY(!problem->isVisible());
    });
    QVERIFY(client());
    click("toggleServer");
    QTRY_VERIFY(url().isEmpty());
    chooseEngine(Qt::Key_Up);
    QVERIFY(find<QCheckBox>("fault-nopong")->isEnabled());
}

void TestServe::aServerWithTlsShowsItsFingerprint()
{
    serve([this] { click("serverTls"); });
    QVERIFY(url().startsWith(u"wss://127.0.0.1:"_qs));
    net::ConnectOptions options = optionsFor(url());
    const QString tip = find<QLabel>("serverAddress")->toolTip();
    options.tls.trustedFingerprints = {tip.section(u' ', -1).toLatin1()};
    Party guest(m_stage);
    guest.open(options);
    QTRY_VERIFY(guest.isOpen());
}

void TestServe::everythingHasItsPlaceInASmallWindow()
{
    serve();
    const auto one = client();
    select(0);
    for (const QSize size : {QSize(800, 600), QSize(1440, 900)}) {
        m_fixture->window().resize(size);
        QTRY_COMPARE(m_fixture->window().size(), size);
        QTRY_COMPARE(find<QWidget>("detail")->isVisible(), size.width() > 1000);
        QTRY_COMPARE(find<QWidget>("composer")->width(), find<QWidget>("serverLog")->width());
        for (const char *name : {"addServer", "removeServer", "toggleServer", "openTestPage", "clients", "serverLog",
                 "allClients", "sendTarget", "composeEditor", "composeBinary", "closeButton", "sendButton"}) {
            const auto *widget = find<QWidget>(name);
            const bool isButton = qobject_cast<const QAbstractButton *>(widget) != nullptr;
            QTRY_VERIFY2(!isButton || widget->width() >= widget->sizeHint().width(), name);
            const QRect place(widget->mapTo(&m_fixture->window(), QPoint(0, 0)), widget->size());
            QVERIFY2(m_fixture->window().rect().contains(place), name);
        }
    }
}

QTEST_MAIN(TestServe)
#include "tst_serve.moc"
