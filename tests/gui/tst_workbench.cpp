// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/testcase.h"
#include "windowfixture.h"

#include <models/fieldsmodel.h>
#include <panels/addressbar.h>
#include <panels/messagedesk.h>
#include <panels/requestdesk.h>
#include <panels/requesteditor.h>
#include <widgets/noticebar.h>

#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace framescope;
using models::FieldsModel;
using panels::RequestEditor;
using session::State;

namespace {

constexpr int patienceMs = 15'000;

QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(
        folder, {QStringLiteral("*.json"), QStringLiteral("*.jsonl")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.fileName().toUtf8() + '\n' + file.readAll();
    }
    return bytes;
}

} // namespace

/// The request of a tab, what is kept of it, and what the endpoint hears: by clicks and keys.
class TestWorkbench : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_server = std::make_unique<tests::RawServer>();
        m_fixture = std::make_unique<tests::WindowFixture>();
        showWindow();
    }

    void cleanup()
    {
        m_fixture.reset();
        m_server.reset();
    }

    void theServerHearsWhatTheEditorSays()
    {
        address()->setText(m_server->url() + QStringLiteral("/feed"));
        openPage(RequestEditor::Headers);
        write("headers", 0, QStringLiteral("X-Trace"), QStringLiteral("a b"));
        write("headers", 1, QStringLiteral("X-Off"), QStringLiteral("never"));
        click("headers", 1, FieldsModel::NameColumn);
        openPage(RequestEditor::Auth);
        m_fixture->widget<QComboBox>("authKind")->setFocus();
        QTest::keyClick(m_fixture->widget<QComboBox>("authKind"), Qt::Key_Down);
        QTest::keyClicks(m_fixture->widget<QLineEdit>("authUser"), QStringLiteral("ann"));
        QTest::keyClicks(m_fixture->widget<QLineEdit>("authPassword"), QStringLiteral("hush-hush"));
        openPage(RequestEditor::Subprotocols);
        QTest::keyClicks(m_fixture->widget<QLineEdit>("subprotocols"), QStringLiteral("chat.v2, chat.v1"));
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasRequest(), patienceMs);
        const QByteArray request = m_server->received();
        QVERIFY2(request.startsWith("GET /feed HTTP/1.1\r\n"), request.constData());
        QVERIFY(request.contains("X-Trace: a b\r\n"));
        QVERIFY(!request.contains("never"));
        QVERIFY(request.contains(QByteArray("Authorization: Basic " + QByteArray("ann:hush-hush").toBase64() + "\r\n")));
        QVERIFY(request.contains("Sec-WebSocket-Protocol: chat.v2, chat.v1\r\n"));
        QCOMPARE(tabs()->tabText(RequestEditor::Headers), QStringLiteral("Headers 1"));
        QVERIFY(m_fixture->widget<QLabel>("secretNote")->isVisible());
    }

    void parametersGoBothWays()
    {
        address()->setText(QStringLiteral("ws://host/feed?symbol=EURUSD&depth=5"));
        openPage(RequestEditor::Parameters);
        const auto *table = m_fixture->widget<QTableView>("parameters");
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("EURUSD"));
        write("parameters", 2, QStringLiteral("a&b"), QStringLiteral("c d"));
        QCOMPARE(address()->text(), QStringLiteral("ws://host/feed?symbol=EURUSD&depth=5&a%26b=c%20d"));
        click("parameters", 1, FieldsModel::NameColumn);
        QCOMPARE(address()->text(), QStringLiteral("ws://host/feed?symbol=EURUSD&a%26b=c%20d"));
        QCOMPARE(table->model()->rowCount(), 4);
        QTest::keyClick(address(), Qt::Key_End);
        QTest::keyClicks(address(), QStringLiteral("&x=1"));
        QCOMPARE(table->model()->index(3, 0).data().toString(), QStringLiteral("x"));
        QCOMPARE(table->model()->rowCount(), 5);
        click("parameters", 1, FieldsModel::NameColumn);
        QCOMPARE(address()->text(), QStringLiteral("ws://host/feed?symbol=EURUSD&depth=5&a%26b=c%20d&x=1"));
    }

    void aClickOnTheOpenTabClosesItsPage()
    {
        openPage(RequestEditor::Tls);
        QVERIFY(m_fixture->widget<QLineEdit>("tlsCa")->isVisible());
        QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(RequestEditor::Tls).center());
        QVERIFY(!m_fixture->widget<QLineEdit>("tlsCa")->isVisible());
        QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(RequestEditor::Tls).center());
        QVERIFY(m_fixture->widget<QLineEdit>("tlsCa")->isVisible());
        tabs()->setFocus();
        QTest::keyClick(tabs(), Qt::Key_Space);
        QVERIFY(!m_fixture->widget<QLineEdit>("tlsCa")->isVisible());
    }

    void aHeaderThatCannotBeSentIsToldBesideTheAddress()
    {
        address()->setText(m_server->url());
        openPage(RequestEditor::Headers);
        write("headers", 0, QStringLiteral("X Trace"), QStringLiteral("1"));
        QTest::keyClick(address(), Qt::Key_Return);
        const auto *note = m_fixture->widget<QLabel>("addressNote");
        QVERIFY2(note->text().contains(QStringLiteral("X Trace")), qPrintable(note->text()));
        QCOMPARE(panel().snapshot().state, State::Idle);
    }

    void aRequestIsSavedAndComesBack()
    {
        address()->setText(m_server->url() + QStringLiteral("/saved"));
        openPage(RequestEditor::Headers);
        write("headers", 0, QStringLiteral("Authorization"), QStringLiteral("Token hush-token"));
        saveAs(QStringLiteral("My feed"), QStringLiteral("Trading"));
        QCOMPARE(panel().title(), QStringLiteral("My feed"));
        const auto *tree = m_fixture->window().findChild<QTreeView *>(QStringLiteral("collections"));
        QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("Trading"));
        QCOMPARE(tree->model()->index(0, 0, tree->model()->index(0, 0)).data().toString(), QStringLiteral("My feed"));
        QTest::keyClicks(address(), QStringLiteral("x"));
        QCOMPARE(panel().title(), QStringLiteral("My feed *"));
        QTest::keyClick(&m_fixture->window(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(panel().title(), QStringLiteral("My feed"));
        m_fixture->workspace().writer().finish();
        const QByteArray files = allBytes(m_fixture->folder());
        QVERIFY(files.contains("/savedx") && files.contains("\"secret\": true"));
        QVERIFY2(!files.contains("hush"), files.constData());
    }

    void tabsAndDraftsComeBackAfterARestart()
    {
        address()->setText(QStringLiteral("wss://first.example/{{path}}"));
        openPage(RequestEditor::Headers);
        write("headers", 0, QStringLiteral("X-Key"), QStringLiteral("1"));
        QTest::keyClicks(m_fixture->widget<QPlainTextEdit>("composeEditor"), QStringLiteral("not sent yet"));
        QTest::keyClick(&m_fixture->window(), Qt::Key_T, Qt::ControlModifier);
        address()->setText(QStringLiteral("wss://second.example/"));
        QTest::mouseClick(m_fixture->widget<QToolButton>("composeBinary"), Qt::LeftButton);
        QTest::keyClicks(m_fixture->widget<QPlainTextEdit>("composeEditor"), QStringLiteral("01 02"));
        m_fixture->restart();
        showWindow();
        QCOMPARE(m_fixture->window().tabCount(), 2);
        QCOMPARE(address()->text(), QStringLiteral("wss://second.example/"));
        QCOMPARE(m_fixture->widget<QPlainTextEdit>("composeEditor")->toPlainText(), QStringLiteral("01 02"));
        QVERIFY(m_fixture->widget<QToolButton>("composeBinary")->isChecked());
        QTest::keyClick(&m_fixture->window(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(address()->text(), QStringLiteral("wss://first.example/{{path}}"));
        QCOMPARE(m_fixture->widget<QPlainTextEdit>("composeEditor")->toPlainText(), QStringLiteral("not sent yet"));
        QCOMPARE(panel().request().headers[0].name, QStringLiteral("X-Key"));
    }

    void aKilledProgramHasItsDrafts()
    {
        QTest::keyClicks(m_fixture->widget<QPlainTextEdit>("composeEditor"), QStringLiteral("a draft"));
        QTRY_VERIFY_WITH_TIMEOUT(allBytes(m_fixture->folder()).contains("a draft"), patienceMs);
    }

    void aBrokenCollectionIsToldBesideTheTreeAndNotTouched()
    {
        const QByteArray broken = "{ \"format\": \"framescope-collection\",\n<<<<<<< HEAD\n";
        const QString path = m_fixture->folder() + QStringLiteral("/workspace/team.collection.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(broken);
        file.close();
        const auto *problem = m_fixture->window().findChild<QLabel *>(QStringLiteral("collectionsProblem"));
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patienceMs);
        QVERIFY2(
            problem->text().contains(QStringLiteral("team.collection.json cannot be read.")), qPrintable(problem->text()));
        saveAs(QStringLiteral("mine"), QStringLiteral("Team"));
        m_fixture->workspace().writer().finish();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), broken);
        file.close();
        QVERIFY(QFile::exists(m_fixture->folder() + QStringLiteral("/workspace/team-2.collection.json")));
    }

    void whatHasNoValueIsRefusedByItsName()
    {
        address()->setText(QStringLiteral("ws://{{host}}/{{local}}"));
        QTest::keyClick(address(), Qt::Key_Return);
        const auto *note = m_fixture->widget<QLabel>("addressNote");
        QVERIFY2(note->text().contains(QStringLiteral("{{host}}")), qPrintable(note->text()));
        QCOMPARE(m_fixture->localQuestions(), 0);
    }

    void anEnvironmentGivesTheValues()
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = m_fixture->window().findChild<QDialog *>(QStringLiteral("environmentDialog"));
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("addEnvironment")), Qt::LeftButton);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("environmentName"));
        QTest::keyClicks(name, QStringLiteral("staging"));
        QTest::keyClick(name, Qt::Key_Return);
        auto *table = dialog->findChild<QTableView *>(QStringLiteral("environmentVariables"));
        writeInto(table, 0, FieldsModel::NameColumn, QStringLiteral("host"));
        writeInto(table, 0, FieldsModel::ValueColumn, m_server->url().mid(5));
        writeInto(table, 1, FieldsModel::NameColumn, QStringLiteral("token"));
        writeInto(table, 1, FieldsModel::ValueColumn, QStringLiteral("hush-variable"));
        dialog->close();
        const auto *box = m_fixture->window().findChild<QComboBox *>(QStringLiteral("environments"));
        QCOMPARE(box->currentText(), QStringLiteral("staging"));
        address()->setText(QStringLiteral("ws://{{host}}/?id={{$uuid}}"));
        openPage(RequestEditor::Headers);
        write("headers", 0, QStringLiteral("X-Token"), QStringLiteral("{{token}}"));
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasRequest(), patienceMs);
        QVERIFY2(m_server->received().contains("X-Token: hush-variable\r\n"), m_server->received().constData());
        QVERIFY(!m_server->received().contains("uuid"));
        m_fixture->workspace().writer().finish();
        QVERIFY(allBytes(m_fixture->folder()).contains("staging"));
        QVERIFY(!allBytes(m_fixture->folder()).contains("hush"));
    }

    void savedMessagesFillAndSend()
    {
        connectToServer();
        auto *editor = m_fixture->widget<QPlainTextEdit>("composeEditor");
        QTest::keyClicks(editor, QStringLiteral("{{$uuid}}"));
        QTest::mouseClick(m_fixture->window().findChild<QToolButton *>(QStringLiteral("saveMessage")), Qt::LeftButton);
        auto *list = m_fixture->window().findChild<QListView *>(QStringLiteral("savedMessages"));
        QTest::keyClicks(list->findChild<QLineEdit *>(), QStringLiteral("an id"));
        QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("an id"));
        editor->setPlainText(QStringLiteral("something else"));
        const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(editor->toPlainText(), QStringLiteral("{{$uuid}}"));
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE_WITH_TIMEOUT(panel().snapshot().counters.bytesOut, 36, patienceMs);
        auto *interval = m_fixture->window().findChild<QSpinBox *>(QStringLiteral("messageInterval"));
        interval->setValue(5);
        QTest::mouseClick(m_fixture->window().findChild<QPushButton *>(QStringLiteral("repeatMessage")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel().snapshot().counters.messagesOut >= 5, patienceMs);
        QVERIFY(m_fixture->widget<QFrame>("repeater")->isVisible());
        QTest::mouseClick(m_fixture->widget<QPushButton>("repeaterStop"), Qt::LeftButton);
        QVERIFY(!m_fixture->widget<QFrame>("repeater")->isVisible());
    }

    void deletionsInTheExplorerCanBeUndone()
    {
        saveAs(QStringLiteral("kept"), QStringLiteral("c"));
        auto *tree = m_fixture->window().findChild<QTreeView *>(QStringLiteral("collections"));
        const auto count = [tree] { return tree->model()->rowCount(tree->model()->index(0, 0)); };
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(count(), 0);
        QTest::mouseClick(m_fixture->window().findChild<QPushButton *>(QStringLiteral("undoButton")), Qt::LeftButton);
        QCOMPARE(count(), 1);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(tree->model()->rowCount(), 0);
        tree->setFocus();
        m_fixture->workspace().undo();
        QCOMPARE(count(), 1);
    }

    void aLineOfCurlThatIsPastedIsImported()
    {
        address()->selectAll();
        address()->insert(QStringLiteral("curl 'https://h.example/feed' \\\n -H 'X-A: 1' -u ann:hush --compressed"));
        QCOMPARE(address()->text(), QStringLiteral("wss://h.example/feed"));
        QCOMPARE(panel().request().headers[0].value, QStringLiteral("1"));
        QCOMPARE(panel().request().auth.user, QStringLiteral("ann"));
        const auto *notice = m_fixture->widget<widgets::NoticeBar>("notice");
        QVERIFY2(notice->text().contains(QStringLiteral("--compressed")), qPrintable(notice->text()));
    }

    void theHistoryOpensAgain()
    {
        connectToServer();
        const auto *list = m_fixture->window().findChild<QListView *>(QStringLiteral("history"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(&m_fixture->window(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(m_fixture->window().tabCount(), 2);
        auto *view = m_fixture->window().findChild<QListView *>(QStringLiteral("history"));
        view->setCurrentIndex(list->model()->index(0, 0));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_fixture->window().tabCount(), 2); // its tab is open
        QCOMPARE(address()->text(), m_server->url() + u'/');
    }

    void itConnectsAgainAndThePersonMayHurryOrStopIt()
    {
        openPage(RequestEditor::Reconnect);
        auto *when = m_fixture->widget<QComboBox>("reconnectWhen");
        when->setFocus();
        QTest::keyClick(when, Qt::Key_Down);
        m_fixture->widget<QSpinBox>("reconnectFirst")->setValue(3'600'000);
        m_fixture->widget<QSpinBox>("reconnectMaximum")->setValue(3'600'000);
        connectToServer();
        m_server->end();
        auto *bar = m_fixture->widget<QFrame>("reconnectBar");
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patienceMs);
        QVERIFY(m_fixture->widget<QLabel>("reconnectText")->text().contains(QStringLiteral("attempt 2")));
        QTest::mouseClick(m_fixture->widget<QPushButton>("reconnectNow"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel().snapshot().attempt, 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), patienceMs);
    }

    void aCountdownCanBeCancelled()
    {
        openPage(RequestEditor::Reconnect);
        auto *when = m_fixture->widget<QComboBox>("reconnectWhen");
        when->setFocus();
        QTest::keyClick(when, Qt::Key_Down);
        m_fixture->widget<QSpinBox>("reconnectFirst")->setValue(3'600'000); // the longest delay is 30 s
        connectToServer();
        m_server->end();
        auto *bar = m_fixture->widget<QFrame>("reconnectBar");
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patienceMs);
        QTest::mouseClick(m_fixture->widget<QPushButton>("reconnectCancel"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!panel().snapshot().nextAttempt, patienceMs);
        QVERIFY(!bar->isVisible());
        QCOMPARE(panel().snapshot().attempt, 1);
    }

    void aCertificateIsTrustedForGood()
    {
        net::ListenOptions options;
        options.identity = net::makeSelfSignedIdentity({QStringLiteral("127.0.0.1")}).value();
        const QString place = m_fixture->startServer(options, {QStringLiteral("welcome")});
        address()->setText(QStringLiteral("wss://") + place + u'/');
        QTest::keyClick(address(), Qt::Key_Return);
        const auto always = [this] { return m_fixture->widget<QPushButton>("noticeSecond"); };
        QTRY_VERIFY_WITH_TIMEOUT(always() && always()->isVisible(), patienceMs);
        QTest::mouseClick(always(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel().snapshot().state, State::Open, patienceMs);
        m_fixture->restart();
        showWindow();
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(panel().snapshot().state, State::Open, patienceMs);
    }

    void theExplorerHidesByItsKeyAndInANarrowWindow()
    {
        const auto *explorer = m_fixture->window().findChild<QFrame *>(QStringLiteral("explorer"));
        QVERIFY(explorer->isVisible());
        QTest::keyClick(&m_fixture->window(), Qt::Key_F7);
        QVERIFY(!explorer->isVisible());
        QTest::keyClick(&m_fixture->window(), Qt::Key_F7);
        QVERIFY(explorer->isVisible());
        m_fixture->window().resize(800, 600);
        QTRY_VERIFY(!explorer->isVisible());
    }

private:
    [[nodiscard]] panels::InspectPanel &panel() { return *m_fixture->window().currentPanel(); }
    [[nodiscard]] QLineEdit *address() const { return m_fixture->widget<QLineEdit>("address"); }
    [[nodiscard]] QTabBar *tabs() const { return m_fixture->widget<QTabBar>("requestTabs"); }

    void showWindow()
    {
        m_fixture->window().resize(1440, 900);
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }

    void openPage(RequestEditor::Page page)
    {
        QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(page).center());
        QCOMPARE(tabs()->currentIndex(), static_cast<int>(page));
    }

    static void writeInto(QTableView *table, int row, int column, const QString &text)
    {
        const QModelIndex index = table->model()->index(row, column);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        QVERIFY(table->findChild<QLineEdit *>());
        QTest::keyClicks(table->findChild<QLineEdit *>(), text);
        QTest::keyClick(table->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!table->findChild<QLineEdit *>());
    }

    void write(const char *name, int row, const QString &left, const QString &right)
    {
        auto *table = m_fixture->widget<QTableView>(name);
        writeInto(table, row, FieldsModel::NameColumn, left);
        writeInto(table, row, FieldsModel::ValueColumn, right);
    }

    /// On the box at the left end of a cell.
    void click(const char *name, int row, int column)
    {
        auto *table = m_fixture->widget<QTableView>(name);
        const QRect cell = table->visualRect(table->model()->index(row, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 14, cell.center().y()));
    }

    void saveAs(const QString &name, const QString &collection)
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_S, Qt::ControlModifier);
        auto *popup = m_fixture->widget<QFrame>("savePopup");
        QVERIFY(popup->isVisible());
        popup->findChild<QLineEdit *>(QStringLiteral("saveName"))->selectAll();
        QTest::keyClicks(popup->findChild<QLineEdit *>(QStringLiteral("saveName")), name);
        popup->findChild<QComboBox *>(QStringLiteral("saveCollection"))->setEditText(collection);
        QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("saveButton")), Qt::LeftButton);
        QVERIFY(!popup->isVisible());
    }

    void connectToServer()
    {
        address()->setText(m_server->url() + u'/');
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasRequest(), patienceMs);
        m_server->accept();
        QTRY_COMPARE_WITH_TIMEOUT(panel().snapshot().state, State::Open, patienceMs);
    }

    std::unique_ptr<tests::RawServer> m_server;
    std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
