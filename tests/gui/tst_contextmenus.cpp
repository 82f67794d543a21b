// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/testcase.h"
#include "support/wire.h"
#include "windowfixture.h"

#include <models/fieldsmodel.h>
#include <panels/requestdesk.h>
#include <panels/requesteditor.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QWindow>

using namespace framescope;
using models::Field;
using session::State;
using workspace::Request;

namespace {

constexpr int patienceMs = 30'000;

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

Request requestTo(const QString &name, const QString &url)
{
    Request request = workspace::newRequest();
    request.name = name;
    request.url = url;
    return request;
}

/// As the mouse of a person: the window gets it, and makes of it what is to be made.
void rightClick(QAbstractItemView *view, QPoint place)
{
    QWidget *window = view->window();
    QTest::mouseClick(window->windowHandle(), Qt::RightButton, {}, view->viewport()->mapTo(window, place));
}

void rightClick(QAbstractItemView *view, const QModelIndex &index)
{
    QVERIFY(index.isValid());
    rightClick(view, view->visualRect(index).center());
}

QMenu *openMenu(const char *name)
{
    QMenu *menu = nullptr;
    const auto isOpen = [&] {
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu && menu->objectName() == QLatin1String(name);
    };
    return QTest::qWaitFor(isOpen, patienceMs) ? menu : nullptr;
}

QAction *entryOf(const QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu->actions();
    const auto found = std::find_if(
        actions.begin(), actions.end(), [&text](const QAction *action) { return action->text().remove(u'&') == text; });
    return found == actions.end() ? nullptr : *found;
}

QStringList entriesOf(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts.append(action->text().remove(u'&'));
    }
    return texts;
}

/// Clicks an entry of the open menu @p name; in between, the titles of menus that open beside it.
void choose(const char *name, const QStringList &path)
{
    QMenu *menu = openMenu(name);
    QVERIFY2(menu, name);
    for (const QString &text : path) {
        QAction *entry = entryOf(menu, text);
        QVERIFY2(entry && entry->isEnabled(), qPrintable(text));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        if (!entry->menu())
            break;
        menu = entry->menu();
        QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), patienceMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activePopupWidget(), patienceMs);
}

} // namespace

/// What the menus of the workbench do, opened by the right button of the mouse or by the menu key.
class TestContextMenus : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<tests::WindowFixture>();
        m_fixture->window().resize(1440, 900);
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
        QGuiApplication::clipboard()->clear();
    }

    void cleanup()
    {
        m_fixture.reset();
        m_server.reset();
    }

    void aRequestIsOpenedCopiedDuplicatedAndDeleted()
    {
        const Request request = saved(QStringLiteral("wss://me:hush@h.example/feed"));
        rightClick(collections(), requestIndex());
        choose("collectionsMenu", {QStringLiteral("Copy address")});
        QVERIFY2(clipboard().contains(QStringLiteral("h.example/feed")), qPrintable(clipboard()));
        QVERIFY(!clipboard().contains(QStringLiteral("hush")));
        rightClick(collections(), requestIndex());
        choose("collectionsMenu", {QStringLiteral("Duplicate")});
        QCOMPARE(stored().size(), size_t(2));
        QCOMPARE(stored()[1].name, QStringLiteral("Copy of prices"));
        rightClick(collections(), requestIndex());
        choose("collectionsMenu", {QStringLiteral("Delete")});
        QCOMPARE(stored().size(), size_t(1));
        QVERIFY(stored()[0].id != request.id);
        rightClick(collections(), requestIndex());
        choose("collectionsMenu", {QStringLiteral("Open")});
        QCOMPARE(m_fixture->window().currentPanel()->request().id, stored()[0].id);
    }

    void aRequestIsRenamedInPlace()
    {
        saved(QStringLiteral("ws://h/"));
        rightClick(collections(), requestIndex());
        choose("collectionsMenu", {QStringLiteral("Rename")});
        auto *editor = collections()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("ticks"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stored()[0].name, QStringLiteral("ticks"), patienceMs);
    }

    void aCollectionIsCopiedAsAPathAndDeleted()
    {
        saved(QStringLiteral("ws://h/"));
        const QModelIndex collection = collections()->model()->index(0, 0);
        rightClick(collections(), collection);
        choose("collectionsMenu", {QStringLiteral("Copy path of the file")});
        const QString path = clipboard();
        QVERIFY2(QFileInfo(path).isFile(), qPrintable(path));
        rightClick(collections(), collection);
        choose("collectionsMenu", {QStringLiteral("Delete")});
        m_fixture->workspace().writer().finish();
        QVERIFY(!QFileInfo::exists(path));
        m_fixture->workspace().undo();
        m_fixture->workspace().writer().finish();
        QVERIFY(QFileInfo::exists(path));
    }

    void whereNothingIsACollectionCanBeMade()
    {
        saved(QStringLiteral("ws://h/"));
        collections()->setCurrentIndex(requestIndex());
        rightClick(collections(), collections()->viewport()->rect().bottomRight() - QPoint(8, 8));
        QMenu *menu = openMenu("collectionsMenu");
        QVERIFY(menu);
        QCOMPARE(entriesOf(menu), QStringList {QStringLiteral("New collection")});
        choose("collectionsMenu", {QStringLiteral("New collection")});
        QCOMPARE(m_fixture->workspace().collections().size(), size_t(2));
    }

    void aSnippetHasTheValuesOfTheMomentWhenItIsCopied()
    {
        saved(QStringLiteral("ws://{{host}}/feed?token={{token}}"));
        rightClick(collections(), requestIndex());
        QVERIFY(openMenu("collectionsMenu"));
        useEnvironment(QStringLiteral("late.example")); // while the menu is open
        choose("collectionsMenu", {QStringLiteral("Copy as"), QStringLiteral("wscat")});
        QVERIFY2(clipboard().contains(QStringLiteral("late.example/feed")), qPrintable(clipboard()));
        QVERIFY2(!clipboard().contains(QStringLiteral("hush")), qPrintable(clipboard()));
        QVERIFY(!notice()->isVisible());
        rightClick(collections(), requestIndex());
        choose("collectionsMenu",
            {QStringLiteral("Copy as"), QStringLiteral("With secrets"), QStringLiteral("Python (websockets)")});
        QVERIFY2(clipboard().contains(QStringLiteral("hush")), qPrintable(clipboard()));
        QVERIFY(clipboard().contains(QStringLiteral("import")));
    }

    void namesWithoutAValueAreTold()
    {
        saved(QStringLiteral("ws://{{host}}/{{path}}"));
        rightClick(collections(), requestIndex());
        QVERIFY(openMenu("collectionsMenu") && !notice()->isVisible());
        choose("collectionsMenu", {QStringLiteral("Copy as"), QStringLiteral("JavaScript (ws)")});
        QVERIFY(clipboard().contains(QStringLiteral("{{host}}")));
        QVERIFY(notice()->isVisible());
        QVERIFY2(notice()->title().contains(QStringLiteral("{{host}}, {{path}}")), qPrintable(notice()->title()));
    }

    void theHistoryIsOpenedCopiedAndCleared()
    {
        for (int i = 0; i < 3; ++i)
            m_fixture->workspace().history().add(
                requestTo({}, QStringLiteral("ws://h%1/").arg(i)), QDateTime::currentDateTimeUtc());
        auto *list = view("history");
        rightClick(list, list->model()->index(1, 0));
        choose("historyMenu", {QStringLiteral("Copy address")});
        QCOMPARE(clipboard(), QStringLiteral("ws://h1/"));
        rightClick(list, list->model()->index(1, 0));
        choose("historyMenu", {QStringLiteral("Copy as"), QStringLiteral("websocat")});
        QVERIFY(clipboard().contains(QStringLiteral("ws://h1/")));
        rightClick(list, list->model()->index(0, 0));
        choose("historyMenu", {QStringLiteral("Delete")});
        QCOMPARE(history().size(), size_t(2));
        QCOMPARE(history()[0].request.url, QStringLiteral("ws://h1/"));
        rightClick(list, list->model()->index(1, 0));
        choose("historyMenu", {QStringLiteral("Open")});
        QCOMPARE(m_fixture->widget<QLineEdit>("address")->text(), QStringLiteral("ws://h0/"));
        rightClick(list, list->viewport()->rect().bottomRight() - QPoint(8, 8));
        choose("historyMenu", {QStringLiteral("Clear the history")});
        QVERIFY(history().empty());
        m_fixture->workspace().writer().finish();
        QFile file(m_fixture->folder() + QStringLiteral("/own/history.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray());
    }

    void aSavedMessageIsSentCopiedDuplicatedAndDeleted()
    {
        connectToServer();
        keepMessages({QStringLiteral("one"), QStringLiteral("two")});
        auto *list = view("savedMessages");
        rightClick(list, list->model()->index(1, 0));
        choose("messagesMenu", {QStringLiteral("Copy")});
        QCOMPARE(clipboard(), QStringLiteral("text of two"));
        rightClick(list, list->model()->index(0, 0));
        choose("messagesMenu", {QStringLiteral("Duplicate")});
        QCOMPARE(list->model()->rowCount(), 3);
        rightClick(list, list->model()->index(0, 0));
        choose("messagesMenu", {QStringLiteral("Delete")});
        QCOMPARE(m_fixture->window().currentPanel()->request().messages.size(), size_t(2));
        rightClick(list, list->model()->index(1, 0));
        choose("messagesMenu", {QStringLiteral("Send")});
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window().currentPanel()->snapshot().counters.bytesOut, 11, patienceMs);
        rightClick(list, list->model()->index(0, 0));
        choose("messagesMenu", {QStringLiteral("Rename")});
        QTest::keyClicks(list->findChild<QLineEdit *>(), QStringLiteral("first"));
        QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_fixture->window().currentPanel()->request().messages[0].name, QStringLiteral("first"), patienceMs);
    }

    void theMenuKeyOpensTheMenuOfWhatIsCurrent()
    {
        keepMessages({QStringLiteral("one"), QStringLiteral("two")});
        auto *list = view("savedMessages");
        list->setCurrentIndex(list->model()->index(1, 0));
        list->setFocus();
        pressMenuKey();
        choose("messagesMenu", {QStringLiteral("Copy")});
        QCOMPARE(clipboard(), QStringLiteral("text of two"));
    }

    void environmentsAreDuplicatedDeletedAndMade()
    {
        useEnvironment(QStringLiteral("h.example"));
        QTest::keyClick(&m_fixture->window(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = m_fixture->window().findChild<QDialog *>(QStringLiteral("environmentDialog"));
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("environmentList"));
        const auto all = [this]() -> auto &
        {
            return m_fixture->workspace().environments();
        };
        rightClick(list, list->model()->index(0, 0));
        choose("environmentsMenu", {QStringLiteral("Duplicate")});
        QCOMPARE(all().size(), size_t(2));
        const QString copy = all()[1].environment.id;
        QCOMPARE(all()[1].environment.name, QStringLiteral("Copy of staging"));
        QCOMPARE(m_fixture->workspace().environment(copy)->variables[1].value, QStringLiteral("hush"));
        rightClick(list, list->model()->index(1, 0));
        choose("environmentsMenu", {QStringLiteral("Copy path of the file")});
        m_fixture->workspace().writer().finish();
        QVERIFY2(QFileInfo(clipboard()).isFile(), qPrintable(clipboard()));
        rightClick(list, list->model()->index(1, 0));
        choose("environmentsMenu", {QStringLiteral("Delete")});
        QVERIFY(all().size() == 1 && all()[0].environment.id != copy);
        rightClick(list, list->viewport()->rect().bottomRight() - QPoint(8, 8));
        choose("environmentsMenu", {QStringLiteral("New environment")});
        QCOMPARE(all().size(), size_t(2));
        dialog->close();
    }

    void rowsOfTheLogAreCopied()
    {
        connectToServer();
        m_server->send(tests::wire::text("hello"));
        auto *log = m_fixture->widget<widgets::LogView>("log");
        const auto rowOfText = [log] {
            for (int row = 0; row < log->model()->rowCount(); ++row) {
                const auto message = log->model()->index(row, 0).data(models::LogModel::DirectionRole);
                if (message.isValid()
                    && log->model()->index(row, models::LogModel::PreviewColumn).data().toString() == u"hello")
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rowOfText() >= 0, patienceMs);
        const QModelIndex index = log->model()->index(rowOfText(), models::LogModel::PreviewColumn);
        const QStringList asText {QStringLiteral("Copy as text")};
        const QStringList asHex {QStringLiteral("Copy as"), QStringLiteral("Hexadecimal")};
        for (const auto &[path, text] :
            {std::pair(asText, QStringLiteral("hello")), std::pair(asHex, QStringLiteral("68 65 6c 6c 6f"))}) {
            rightClick(log, index);
            choose("logMenu", path);
            QTRY_COMPARE_WITH_TIMEOUT(clipboard().trimmed(), text, patienceMs);
        }
        log->setFocus();
        pressMenuKey();
        choose("logMenu", {QStringLiteral("Copy as"), QStringLiteral("Row")});
        QTRY_VERIFY_WITH_TIMEOUT(clipboard().contains(u'\t') && clipboard().contains(QStringLiteral("hello")), patienceMs);
    }

    void headersAndParametersAreCopiedAndDeleted()
    {
        Request request = requestTo({}, QStringLiteral("ws://h/?a=1&b=2"));
        request.headers = {{QStringLiteral("X-A"), QStringLiteral("1"), true, false, {}},
            {QStringLiteral("Cookie"), QStringLiteral("hush"), true, true, {}}};
        m_fixture->window().currentPanel()->requestDesk().setRequest(request);
        auto *headers = openTable(panels::RequestEditor::Headers, "headers");
        rightClick(headers, headers->model()->index(0, 1));
        choose("fieldsMenu", {QStringLiteral("Copy")});
        QCOMPARE(clipboard(), QStringLiteral("X-A: 1"));
        rightClick(headers, headers->model()->index(1, 1));
        choose("fieldsMenu", {QStringLiteral("Copy")});
        QVERIFY2(!clipboard().contains(QStringLiteral("hush")), qPrintable(clipboard()));
        rightClick(headers, headers->model()->index(0, 0));
        choose("fieldsMenu", {QStringLiteral("Delete")});
        QCOMPARE(m_fixture->window().currentPanel()->request().headers.size(), size_t(1));
        auto *parameters = openTable(panels::RequestEditor::Parameters, "parameters");
        parameters->setCurrentIndex(parameters->model()->index(0, 0));
        parameters->setFocus();
        pressMenuKey();
        choose("fieldsMenu", {QStringLiteral("Delete")});
        QCOMPARE(m_fixture->widget<QLineEdit>("address")->text(), QStringLiteral("ws://h/?b=2"));
    }

private:
    [[nodiscard]] QAbstractItemView *view(const char *name) const
    {
        return m_fixture->window().findChild<QAbstractItemView *>(QLatin1String(name));
    }
    [[nodiscard]] QTreeView *collections() const
    {
        return m_fixture->window().findChild<QTreeView *>(QStringLiteral("collections"));
    }
    [[nodiscard]] QModelIndex requestIndex() const
    {
        return collections()->model()->index(0, 0, collections()->model()->index(0, 0));
    }
    [[nodiscard]] const std::vector<Request> &stored() const
    {
        return m_fixture->workspace().collections()[0].collection.requests;
    }
    [[nodiscard]] const std::vector<workspace::HistoryEntry> &history() const
    {
        return m_fixture->workspace().history().entries();
    }
    [[nodiscard]] widgets::NoticeBar *notice() const { return m_fixture->widget<widgets::NoticeBar>("notice"); }

    /// What a platform makes of the menu key; the offscreen one makes nothing of it.
    void pressMenuKey()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_fixture->window().windowHandle(), &event);
    }

    Request saved(const QString &url)
    {
        Request request = requestTo(QStringLiteral("prices"), url);
        const auto done =
            m_fixture->workspace().saveRequest(m_fixture->workspace().addCollection(QStringLiteral("Trading")), request);
        m_fixture->workspace().writer().finish();
        return done ? request : Request();
    }

    void useEnvironment(const QString &host)
    {
        const workspace::Environment environment {workspace::newId(), QStringLiteral("staging"),
            {{QStringLiteral("host"), host, false, {}}, {QStringLiteral("token"), QStringLiteral("hush"), true, {}}}, {}};
        QVERIFY(m_fixture->workspace().saveEnvironment(environment));
        m_fixture->workspace().setCurrentEnvironment(environment.id);
    }

    void keepMessages(const QStringList &names)
    {
        Request request = m_fixture->window().currentPanel()->request();
        for (const QString &name : names)
            request.messages.push_back({name, QStringLiteral("text of ") + name, false, std::chrono::seconds(1), {}});
        m_fixture->window().currentPanel()->requestDesk().setRequest(request);
    }

    QTableView *openTable(panels::RequestEditor::Page page, const char *name)
    {
        auto *tabs = m_fixture->widget<QTabBar>("requestTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(page).center());
        return m_fixture->widget<QTableView>(name);
    }

    void connectToServer()
    {
        m_server = std::make_unique<tests::RawServer>();
        m_fixture->widget<QLineEdit>("address")->setText(m_server->url() + u'/');
        m_fixture->window().currentPanel()->connectToAddress();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasRequest(), patienceMs);
        m_server->accept();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window().currentPanel()->snapshot().state, State::Open, patienceMs);
    }

    std::unique_ptr<tests::RawServer> m_server;
    std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(TestContextMenus)
#include "tst_contextmenus.moc"
