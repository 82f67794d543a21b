// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <inspect/format.h>
#include <models/valuetreemodel.h>
#include <panels/logcolumnmemory.h>
#include <panels/messagelook.h>
#include <panels/messagepage.h>
#include <theme/appearance.h>
#include <widgets/hexview.h>
#include <widgets/imageview.h>
#include <widgets/valuetreeview.h>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using panels::MessageLook;
using panels::MessagePage;
using protocol::Opcode;

namespace {

constexpr int patienceMs = 60'000;

const QByteArray trade = R"({"event":"trade","price":1.50,"tags":["fx","spot"]})";

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(FRAMESCOPE_SOURCE_DIR "/tests/inspect/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMessagePage : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        theme::applyAppearance(theme::Scheme::Light);
        MessageLook::shared().setView(MessageLook::View::Pretty);
        MessageLook::shared().setWraps(true);
        m_page = std::make_unique<MessagePage>();
        m_page->resize(600, 500);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void jsonIsShownIndentedAsATreeAndAsItCame()
    {
        show(Opcode::Text, trade);
        QVERIFY(text()->toPlainText().contains(QStringLiteral("\n  \"price\": 1.50,")));
        click("treeButton");
        QVERIFY(tree()->isVisible());
        QVERIFY(!text()->isVisible());
        click("rawButton");
        QCOMPARE(text()->toPlainText(), QString::fromUtf8(trade));
        click("prettyButton");
        QVERIFY(text()->toPlainText().contains(QStringLiteral("\n  \"tags\": [")));
    }

    void theTreeIsUsedByKeysAndItsMenu()
    {
        show(Opcode::Text, trade);
        click("treeButton");
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_End);
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("spot"));
        chooseInMenu(1);
        QCOMPARE(clipboard(), QStringLiteral("$.tags[1]"));
        QTest::keyClick(tree(), Qt::Key_Left); // to its parent
        chooseInMenu(2);
        QCOMPARE(clipboard(), QStringLiteral("tags"));
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("[\n  \"fx\",\n  \"spot\"\n]"));
    }

    void theTreeAsksForAFilter_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("term"); // empty: no filter can ask for it
        const auto row = [](const char *name, const char *path, const char *term) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(term);
        };
        row("of a text", "$.text", "$.text = \"say \\\"hi\\\"\"");
        row("of a number, digit by digit", "$.id", "$.id = 1234567890123456789");
        row("of a fraction", "$.list[1].x", "$.list[1].x = -1.50");
        row("of null", "$.none", "$.none = null");
        row("of a truth", "$.yes", "$.yes = true");
        row("of an odd name", "$['odd key']", "$[\"odd key\"] = 1");
        row("not of an array", "$.list", "");
        row("not of a long text", "$.long", "");
    }
    void theTreeAsksForAFilter()
    {
        QFETCH(QString, path);
        QFETCH(QString, term);
        show(Opcode::Text,
            "{\"text\":\"say \\\"hi\\\"\",\"id\":1234567890123456789,\"list\":[0,{\"x\":-1.50}],\"none\":null,"
            "\"yes\":true,\"odd key\":1,\"long\":\""
                + QByteArray(5000, 'x') + "\"}");
        click("treeButton");
        tree()->expandAll();
        selectValue(path);
        QSignalSpy asked(m_page.get(), &MessagePage::filterRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, tree()->viewport()->mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(tree()->viewport(), &event);
        auto *menu = tree()->findChild<QMenu *>(QStringLiteral("valueMenu"));
        const auto *filter = menu->findChild<QAction *>(QStringLiteral("filterByValue"));
        QCOMPARE(filter->isEnabled(), !term.isEmpty());
        for (const char *name : {"filterByValue", "hideValue"}) {
            auto *action = menu->findChild<QAction *>(QLatin1String(name));
            if (action->isEnabled())
                action->trigger();
        }
        menu->close();
        QStringList expected;
        if (!term.isEmpty())
            expected = {term, u'-' + term};
        QStringList found;
        for (const QList<QVariant> &signal : asked)
            found.append(signal.front().toString());
        QCOMPARE(found, expected);
    }

    void aValueOfAnyNameBecomesAColumnUntilThereAreEnough()
    {
        auto &memory = panels::LogColumnMemory::instance();
        memory.setSettings(nullptr);
        memory.setStates(panels::defaultLogColumns());
        show(Opcode::Text, "{\"odd key\":1}");
        click("treeButton");
        tree()->expandAll();
        selectValue(QStringLiteral("$['odd key']"));
        const auto fields = [&memory] { return panels::fieldsOf(memory.states()); };
        showAsColumn();
        QCOMPARE(fields().size(), size_t(1));
        QCOMPARE(fields().front().steps, capture::JsonPath {QByteArray("odd key")});
        memory.setStates(panels::defaultLogColumns());
        for (qsizetype i = 0; i < panels::mostFieldColumns; ++i)
            QVERIFY(memory.addField(QStringLiteral("$.field%1").arg(i)));
        showAsColumn();
        QCOMPARE(std::ssize(fields()), panels::mostFieldColumns);
        QTRY_VERIFY(find<QLabel>("messageNote")->text().contains(QStringLiteral("No column was added")));
        memory.setStates(panels::defaultLogColumns());
    }

    void whatItIsShownAsIsAChoice()
    {
        show(Opcode::Text, trade);
        QCOMPARE(box()->itemText(0), QStringLiteral("JSON (automatic)"));
        QCOMPARE(box()->itemText(1), QStringLiteral("JSON"));
        choose(QStringLiteral("Raw text"));
        QCOMPARE(text()->toPlainText(), QString::fromUtf8(trade));
        choose(QStringLiteral("Hex"));
        QVERIFY(hex()->isVisible());
        QCOMPARE(hex()->size(), trade.size());
        show(Opcode::Text, "another one");
        QVERIFY2(hex()->isVisible(), "a choice stays for the next message");
        choose(QStringLiteral("Raw (automatic)"));
        QCOMPARE(text()->toPlainText(), QStringLiteral("another one"));
    }

    void aFormatThatAMessageCannotHaveGivesWayToTheGuess()
    {
        show(Opcode::Text, trade);
        choose(QStringLiteral("JSON"));
        show(Opcode::Text, "hello");
        QCOMPARE(box()->currentText(), QStringLiteral("Raw (automatic)"));
        QCOMPARE(text()->toPlainText(), QStringLiteral("hello"));
        show(Opcode::Text, trade);
        QCOMPARE(box()->currentText(), QStringLiteral("JSON"));
    }

    void binaryFormatsAreRead()
    {
        show(Opcode::Binary, sample(QStringLiteral("trade.msgpack")));
        QCOMPARE(box()->currentText(), QStringLiteral("MessagePack (automatic)"));
        QVERIFY(text()->toPlainText().contains(QStringLiteral("\"raw\": h'00ff10'")));
        click("rawButton");
        QVERIFY2(hex()->isVisible(), "bytes as they came are bytes");
    }

    void aProtocolSaysWhatItsMessageIs()
    {
        show(Opcode::Text, sample(QStringLiteral("event.socketio")));
        QVERIFY(note()->text().contains(QStringLiteral("EVENT  ·  event: trade  ·  namespace: /admin")));
    }

    void whatIsInsideIsShownWithItsLayers()
    {
        show(Opcode::Text, sample(QStringLiteral("gzip.base64")));
        QTRY_VERIFY_WITH_TIMEOUT(note()->text().contains(QStringLiteral("base64 › gzip › JSON")), patienceMs);
        QVERIFY(text()->toPlainText().contains(QStringLiteral("\"EURUSD\"")));
    }

    void whatIsCutOffIsShownAsFarAsItGoesAndSaysSo()
    {
        show(Opcode::Text, "{\"a\":1,\"b\":[2,");
        choose(QStringLiteral("JSON"));
        QVERIFY(text()->toPlainText().contains(QStringLiteral("\"a\": 1")));
        QVERIFY(note()->text().contains(QStringLiteral("ends at byte 14")));
        QVERIFY(note()->isVisible());
    }

    void bytesThatAreNoUtf8StandOut()
    {
        show(Opcode::Text, "fine \xff here");
        QCOMPARE(text()->toPlainText(), QStringLiteral("fine ‹FF› here"));
        QVERIFY(note()->text().contains(QStringLiteral("offset 5")));
        const auto marks = text()->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.front().cursor.selectedText(), QStringLiteral("‹FF›"));
    }

    void aPictureIsShown_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"png", "jpeg", "gif", "bmp"})
            QTest::newRow(name) << QStringLiteral("gradient.") + QLatin1String(name);
    }
    void aPictureIsShown()
    {
        QFETCH(const QString, name);
        show(Opcode::Binary, sample(name));
        QTRY_VERIFY_WITH_TIMEOUT(picture()->isVisible(), patienceMs);
        QCOMPARE(picture()->image().size(), QSize(24, 16));
        QVERIFY(note()->text().contains(QStringLiteral("24 × 16 pixels")));
        choose(QStringLiteral("Hex"));
        QTRY_VERIFY_WITH_TIMEOUT(hex()->isVisible(), patienceMs);
    }

    void aPictureThatIsCutOffSaysSo()
    {
        show(Opcode::Binary, sample(QStringLiteral("gradient.gif")).first(60));
        QTRY_VERIFY_WITH_TIMEOUT(hex()->isVisible(), patienceMs);
        QVERIFY(note()->text().contains(QStringLiteral("damaged")));
    }

    void aPictureThatSaysThatItIsHugeTakesNoMemory()
    {
        QByteArray bytes = sample(QStringLiteral("gradient.bmp"));
        bytes.replace(18, 8, QByteArray::fromHex("ffffff7fffffff7f")); // 2^31 - 1 on each side
        show(Opcode::Binary, bytes);
        QTRY_VERIFY_WITH_TIMEOUT(hex()->isVisible(), patienceMs);
        QVERIFY(!note()->text().isEmpty());
    }

    void largePayloadsAreReadElsewhere()
    {
        const QByteArray large = '[' + QByteArray("{\"a\":1},").repeated(20'000) + "2]";
        show(Opcode::Text, large);
        QVERIFY(!text()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(text()->isVisible(), patienceMs);
        QVERIFY(text()->toPlainText().startsWith(QStringLiteral("[\n  {\n    \"a\": 1")));
        QVERIFY(note()->text().contains(QStringLiteral("are shown")));
        click("treeButton");
        QVERIFY2(tree()->model()->rowCount() < 20'000, "what nobody can see is not asked for");
    }

    void onlyTheRowThatIsSelectedIsAnswered()
    {
        const QByteArray large = '[' + QByteArray("1,").repeated(50'000) + "2]";
        for (int i = 0; i < 20; ++i)
            show(Opcode::Text, large);
        show(Opcode::Text, "the last one");
        QCOMPARE(text()->toPlainText(), QStringLiteral("the last one"));
        show(Opcode::Text, '"' + QByteArray(100'000, 'x') + '"');
        show(Opcode::Text, large);
        QTRY_VERIFY_WITH_TIMEOUT(text()->isVisible(), patienceMs);
        QVERIFY(text()->toPlainText().startsWith(QStringLiteral("[\n  1")));
    }

    void whatItLooksLikeIsRemembered()
    {
        const QTemporaryDir dir;
        QSettings settings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        show(Opcode::Text, trade);
        click("treeButton");
        QVERIFY(!find<QToolButton>("wrapButton")->isVisible());
        click("rawButton");
        click("wrapButton");
        QCOMPARE(text()->lineWrapMode(), QPlainTextEdit::NoWrap);
        MessageLook::shared().save(settings);
        MessageLook::shared().setView(MessageLook::View::Tree);
        MessageLook::shared().setWraps(true);
        QCOMPARE(text()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
        MessageLook::shared().load(settings);
        QCOMPARE(static_cast<int>(MessageLook::shared().view()), static_cast<int>(MessageLook::View::Raw));
        QVERIFY(!MessageLook::shared().wraps());
    }

    void aLineMayRunOutOfTheView()
    {
        MessageLook::shared().setWraps(false);
        show(Opcode::Text, QByteArray("word ").repeated(50'000));
        QTRY_VERIFY_WITH_TIMEOUT(text()->isVisible(), patienceMs);
        QCOMPARE(text()->toPlainText().size(), MessagePage::MaxShownText);
        QCOMPARE(text()->document()->blockCount(), 1);
        m_page->grab();
        QVERIFY(text()->horizontalScrollBar()->maximum() > m_page->width());
    }

    void everyPageLooksTheSame()
    {
        MessagePage other;
        other.show();
        show(Opcode::Text, trade);
        other.showMessage(messageOf(Opcode::Text, trade));
        click("rawButton");
        QCOMPARE(other.findChild<QPlainTextEdit *>(QStringLiteral("messageText"))->toPlainText(), QString::fromUtf8(trade));
        QVERIFY(other.findChild<QToolButton *>(QStringLiteral("rawButton"))->isChecked());
    }

    void aPayloadIsNeverReadAsMarkup()
    {
        show(Opcode::Text, "<b>bold</b> <a href='http://example.org/'>x</a>");
        QVERIFY(text()->toPlainText().contains(QStringLiteral("<b>bold</b>")));
        show(Opcode::Text, "{\"jsonrpc\":\"2.0\",\"method\":\"<b>x</b>\"}");
        QCOMPARE(note()->textFormat(), Qt::PlainText);
        QVERIFY(note()->text().contains(QStringLiteral("<b>x</b>")));
    }

private:
    static std::shared_ptr<const capture::MessageDetail> messageOf(Opcode type, const QByteArray &payload)
    {
        capture::MessageDetail detail;
        detail.row.type = type;
        detail.row.size = payload.size();
        detail.row.isValidText = type == Opcode::Text && payload.isValidUtf8();
        detail.payload = payload;
        return std::make_shared<const capture::MessageDetail>(std::move(detail));
    }
    void show(Opcode type, const QByteArray &payload) { m_page->showMessage(messageOf(type, payload)); }
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QPlainTextEdit *text() { return find<QPlainTextEdit>("messageText"); }
    widgets::HexView *hex() { return find<widgets::HexView>("messageHex"); }
    widgets::ValueTreeView *tree() { return find<widgets::ValueTreeView>("valueTree"); }
    widgets::ImageView *picture() { return find<widgets::ImageView>("messageImage"); }
    QLabel *note() { return find<QLabel>("messageNote"); }
    QComboBox *box() { return find<QComboBox>("shownAs"); }
    void click(const char *name) { QTest::mouseClick(find<QToolButton>(name), Qt::LeftButton); }
    void selectValue(const QString &path)
    {
        auto *model = static_cast<models::ValueTreeModel *>(tree()->model());
        QModelIndex place = model->index(0, 0);
        while (place.isValid() && model->path(place) != path)
            place = tree()->indexBelow(place);
        QVERIFY(place.isValid());
        tree()->setCurrentIndex(place);
    }
    /// From the menu of the current value.
    void showAsColumn()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, tree()->viewport()->mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(tree()->viewport(), &event);
        auto *menu = tree()->findChild<QMenu *>(QStringLiteral("valueMenu"));
        menu->findChild<QAction *>(QStringLiteral("showAsColumn"))->trigger();
        menu->close();
        QTRY_VERIFY(!tree()->findChild<QMenu *>(QStringLiteral("valueMenu")));
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    /// By keys, as a person does: to the beginning, and down.
    void choose(const QString &item)
    {
        const int row = box()->findText(item);
        QVERIFY(row >= 0);
        box()->setFocus();
        QTest::keyClick(box(), Qt::Key_End);
        while (box()->currentIndex() > row)
            QTest::keyClick(box(), Qt::Key_Up);
        QCOMPARE(box()->currentText(), item);
    }

    void chooseInMenu(int downwards)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, tree()->viewport()->mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(tree()->viewport(), &event);
        auto *menu = tree()->findChild<QMenu *>(QStringLiteral("valueMenu"));
        QVERIFY(menu);
        for (int i = 0; i <= downwards; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!tree()->findChild<QMenu *>(QStringLiteral("valueMenu")));
    }

    std::unique_ptr<MessagePage> m_page;
};

QTEST_MAIN(TestMessagePage)
#include "tst_messagepage.moc"
