// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecttest.h"

#include <format/framefields.h>
#include <models/logmodel.h>
#include <net/identity.h>
#include <theme/colors.h>
#include <widgets/frameribbon.h>
#include <widgets/hexview.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace framescope;
using models::LogModel;
using session::State;
using widgets::LogView;

/// The window with one connection: what is sent, shown, selected and remembered.
class TestMainWindow : public tests::InspectTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        showNewWindow();
    }

    void cleanup() { m_fixture.reset(); }

    void theFirstTabLeadsToTheBuiltInServer()
    {
        QCOMPARE(window().tabCount(), 1);
        QCOMPARE(address()->text(), QStringLiteral("ws://{{local}}/"));
        QVERIFY(note()->isVisible());
        QVERIFY(note()->text().contains(QStringLiteral("built-in server")));
        QVERIFY(!button("sendButton")->isEnabled());
        QCOMPARE(m_fixture->localQuestions(), 0);
    }

    void aClickConnectsAndTrafficAppears()
    {
        click(button("connectButton"));
        QTRY_COMPARE(state(), State::Open);
        QCOMPARE(m_fixture->localQuestions(), 1);
        QCOMPARE(button("connectButton")->text(), QStringLiteral("Disconnect"));
        QTRY_VERIFY(rowWith(protocol::Opcode::Text, base::Direction::In) >= 0);
        QVERIFY(rowWith(capture::EventKind::Opened) >= 0);
        QVERIFY(rowWith(capture::EventKind::RequestSent) >= 0);
    }

    void enterConnectsAndCtrlEnterSends()
    {
        address()->setFocus();
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE(state(), State::Open);
        editor()->setFocus();
        QTest::keyClicks(editor(), QStringLiteral("{\"hello\":1}"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(rowOf(QStringLiteral("{\"hello\":1}"), base::Direction::Out) >= 0);
        QTRY_VERIFY(rowOf(QStringLiteral("{\"hello\":1}"), base::Direction::In) >= 0);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("{\"hello\":1}"));
    }

    void bytesAreWrittenInHexadecimal()
    {
        connectLocal();
        click(m_fixture->widget<QToolButton>("composeBinary"));
        editor()->setPlainText(QStringLiteral("01 fg"));
        QVERIFY(m_fixture->widget<QLabel>("composeProblem")->text().contains(QStringLiteral("“g”")));
        QTest::keyClick(editor(), Qt::Key_Enter, Qt::ControlModifier);
        editor()->setPlainText(QStringLiteral("01 ff"));
        QVERIFY(m_fixture->widget<QLabel>("composeProblem")->text().isEmpty());
        QTest::keyClick(editor(), Qt::Key_Enter, Qt::ControlModifier);
        QTRY_VERIFY(rowOf(QStringLiteral("01 ff"), base::Direction::In) >= 0);
        QCOMPARE(countOf(protocol::Opcode::Binary), 2);
    }

    void aPingBringsAPong()
    {
        connectLocal();
        click(button("pingButton"));
        QTRY_VERIFY(rowWith(protocol::Opcode::Ping, base::Direction::Out) >= 0);
        QTRY_VERIFY(rowWith(protocol::Opcode::Pong, base::Direction::In) >= 0);
        click(m_fixture->widget<QToolButton>("pingOptions"));
        auto *payload = m_fixture->widget<QLineEdit>("pingPayload");
        QVERIFY(payload->isVisible());
        QTest::keyClicks(payload, QStringLiteral("beat"));
        QTest::keyClick(payload, Qt::Key_Return);
        QTRY_VERIFY(rowOf(QStringLiteral("beat"), base::Direction::In) >= 0);
    }

    void theConnectionIsClosedWithACodeOfChoice()
    {
        connectLocal();
        click(button("closeButton"));
        auto *code = m_fixture->widget<QSpinBox>("closeCode");
        QVERIFY(code->isVisible());
        code->setValue(1005);
        QVERIFY(!button("closeSend")->isEnabled());
        code->setValue(4001);
        QVERIFY(m_fixture->widget<QLabel>("closeMeaning")->text().contains(QStringLiteral("Private")));
        m_fixture->widget<QLineEdit>("closeReason")->setText(QStringLiteral("enough"));
        click(button("closeSend"));
        QTRY_COMPARE(state(), State::Closed);
        QTRY_VERIFY(rowWith(capture::EventKind::Closed) >= 0);
        QCOMPARE(window().currentPanel()->snapshot().outcome->code, static_cast<protocol::CloseCode>(4001));
        QCOMPARE(button("connectButton")->text(), QStringLiteral("Connect"));
        QVERIFY(!button("sendButton")->isEnabled());
        QTRY_VERIFY(rowOf(QStringLiteral("4001 Private to the application: “enough”"), base::Direction::Out) >= 0);
    }

    void disconnectingClosesNormally()
    {
        connectLocal();
        click(button("connectButton"));
        QTRY_COMPARE(state(), State::Closed);
        QCOMPARE(window().currentPanel()->snapshot().outcome->code, protocol::CloseCode::Normal);
        QVERIFY(!m_fixture->widget<widgets::NoticeBar>("notice")->isVisible());
        const QString recording = window().currentPanel()->recordingPath();
        connectLocal();
        QCOMPARE(window().currentPanel()->snapshot().attempt, 2);
        QCOMPARE(window().currentPanel()->recordingPath(), recording);
    }

    void selectingAMessageShowsItsPayloadFramesAndHandshake()
    {
        connectLocal();
        send(QStringLiteral("{\"a\":[1,2]}"));
        QTRY_VERIFY(rowOf(QStringLiteral("{\"a\":[1,2]}"), base::Direction::Out) >= 0);
        select(rowOf(QStringLiteral("{\"a\":[1,2]}"), base::Direction::Out));
        auto *text = m_fixture->widget<QPlainTextEdit>("messageText");
        QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("\n  \"a\": [")));
        click(m_fixture->widget<QToolButton>("rawButton"));
        QCOMPARE(text->toPlainText(), QStringLiteral("{\"a\":[1,2]}"));
        QVERIFY(m_fixture->widget<QLabel>("messageSummary")->text().contains(QStringLiteral("11\u00A0bytes")));
        QTRY_VERIFY(textOf("handshakeDocument").contains(QStringLiteral("HTTP/1.1 101")));
    }

    void fieldsAndBytesSelectEachOther()
    {
        connectLocal();
        send(QStringLiteral("hello"));
        QTRY_VERIFY(rowOf(QStringLiteral("hello"), base::Direction::Out) >= 0);
        select(rowOf(QStringLiteral("hello"), base::Direction::Out));
        m_fixture->widget<QTabWidget>("detail")->setCurrentIndex(1);
        auto *ribbon = m_fixture->widget<widgets::FrameRibbon>("frameRibbon");
        auto *hex = m_fixture->widget<widgets::HexView>("frameHex");
        QTRY_COMPARE(ribbon->fields().size(), size_t(9));
        QTest::mouseClick(ribbon, Qt::LeftButton, {}, ribbon->fieldRect(format::FieldId::MaskingKey).center());
        QCOMPARE(hex->marked(), (widgets::HexView::Range {2, 4}));
        QVERIFY(m_fixture->widget<QLabel>("fieldTitle")->text().contains(QStringLiteral("masking key")));
        QTest::mouseClick(hex->viewport(), Qt::LeftButton, {}, hex->byteRect(7).center());
        QCOMPARE(ribbon->selectedField()->id, format::FieldId::Payload);
        QCOMPARE(hex->marked(), (widgets::HexView::Range {6, 5}));
        QVERIFY(m_fixture->widget<QLabel>("fieldText")->text().contains(QStringLiteral("RFC 6455, section 5.2")));
    }

    void rowsAreCopied()
    {
        connectLocal();
        send(QStringLiteral("copy me"));
        QTRY_VERIFY(rowOf(QStringLiteral("copy me"), base::Direction::In) >= 0);
        select(rowOf(QStringLiteral("copy me"), base::Direction::In));
        QTest::keyClick(log(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("copy me"));
    }

    void whatCannotBeSentIsExplainedBesideIt()
    {
        QTest::keyClicks(editor(), QStringLiteral("too early"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_fixture->widget<QLabel>("composeProblem")->text().contains(QStringLiteral("not open")));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("too early"));
    }

    void tabsAreOpenedSteppedThroughAndClosed()
    {
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(window().tabCount(), 2);
        QVERIFY(address()->text().isEmpty());
        QVERIFY(address()->hasFocus());
        address()->setText(QStringLiteral("wss://prices.example/feed"));
        auto *tabs = window().findChild<QTabBar *>(QStringLiteral("sessionTabs"));
        QCOMPARE(tabs->tabText(1), QStringLiteral("prices.example"));
        QTest::keyClick(&window(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 0);
        QTest::keyClick(&window(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(window().tabCount(), 1);
        click(window().findChild<QToolButton *>(QStringLiteral("newTabButton")));
        QCOMPARE(window().tabCount(), 2);
        QTest::mouseClick(tabs, Qt::MiddleButton, {}, tabs->tabRect(1).center());
        QCOMPARE(window().tabCount(), 1);
    }

    void closingTheLastTabLeavesANewOne()
    {
        connectLocal();
        QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(window().tabCount(), 1);
        QVERIFY(address()->text().isEmpty());
        QCOMPARE(state(), State::Idle);
    }

    void theTabShowsHostAndState()
    {
        auto *tabs = window().findChild<QTabBar *>(QStringLiteral("sessionTabs"));
        QCOMPARE(tabs->tabText(0), QStringLiteral("local server"));
        connectLocal();
        QVERIFY(tabs->tabToolTip(0).contains(QStringLiteral("open")));
        const QImage dot = tabs->tabIcon(0).pixmap(16, 16).toImage();
        QCOMPARE(dot.pixelColor(8, 8), theme::colorsOf(qApp->palette()).good);
    }

    void theStatusLineCounts()
    {
        connectLocal();
        send(QStringLiteral("12345"));
        const auto text = [this](const char *name) { return window().findChild<QLabel *>(QLatin1String(name))->text(); };
        QTRY_VERIFY(text("statusOut").startsWith(QStringLiteral("↑ 1 message  5 B (wire 11 B)")));
        QTRY_VERIFY(text("statusIn").contains(QStringLiteral("2 messages")));
        QVERIFY(text("statusState").contains(QStringLiteral("127.0.0.1")));
        QCOMPARE(text("statusTls"), QStringLiteral("not encrypted"));
        QCOMPARE(text("statusRecording"), QStringLiteral("on disk"));
        QVERIFY(
            window().findChild<QLabel *>(QStringLiteral("statusRecording"))->toolTip().contains(QStringLiteral(".fscope")));
    }

    void theWindowRemembersItsLook()
    {
        action("theme-dark")->trigger();
        QVERIFY(theme::colorsOf(QApplication::palette()).isDark);
        action("detailPane")->trigger();
        QVERIFY(!m_fixture->widget<QTabWidget>("detail")->isVisible());
        window().resize(1000, 700);
        window().close();
        m_fixture->restart();
        showWindow();
        QVERIFY(theme::colorsOf(QApplication::palette()).isDark);
        QVERIFY(action("theme-dark")->isChecked());
        QVERIFY(!m_fixture->widget<QTabWidget>("detail")->isVisible());
        QCOMPARE(window().size(), QSize(1000, 700));
        action("theme-system")->trigger();
        QVERIFY(!theme::colorsOf(QApplication::palette()).isDark);
    }

    void helpStopsNobody()
    {
        for (const char *name : {"shortcuts", "about"}) {
            action(name)->trigger();
            auto *dialog = window().findChild<QDialog *>(QLatin1String(name) + QStringLiteral("Dialog"));
            QVERIFY(dialog);
            QVERIFY(dialog->isVisible());
            QVERIFY(!dialog->isModal());
            dialog->close();
            QTRY_VERIFY(!window().findChild<QDialog *>(QLatin1String(name) + QStringLiteral("Dialog")));
        }
    }

    void aboutNamesEveryLibraryThatIsLinked()
    {
        const QMap<QString, QString> names {{u"Qt6"_qs, u"Qt 6"_qs}, {u"SQLite3"_qs, u"SQLite"_qs}, {u"ZLIB"_qs, u"zlib"_qs},
            {u"zstd"_qs, u"zstd"_qs}, {u"simdjson"_qs, u"simdjson"_qs}, {u"OpenSSL"_qs, u"OpenSSL"_qs},
            {u"CLI11"_qs, u"CLI11"_qs}, {u"Qt6Keychain"_qs, u"QtKeychain"_qs}, {u"qrencode"_qs, u"libqrencode"_qs},
            {u"QCustomPlotQt6"_qs, u"QCustomPlot"_qs}};
        QFile file(QStringLiteral(FRAMESCOPE_SOURCE_DIR "/CMakeLists.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression find(u"find_(?:package\\((\\w+)|library\\(\\w+ (\\w+))"_qs);
        action("about")->trigger();
        const auto *dialog = window().findChild<QDialog *>(u"aboutDialog"_qs);
        QVERIFY(dialog);
        const auto *libraries = dialog->findChild<QTreeWidget *>(u"libraries"_qs);
        QVERIFY(libraries);
        int found = 0;
        for (auto match = find.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext(); ++found) {
            const auto one = match.next();
            const QString package = one.captured(1) + one.captured(2);
            QVERIFY2(names.contains(package), qPrintable(package)); // a new one: About is to name it
            QVERIFY2(libraries->findItems(names[package], Qt::MatchExactly).size() == 1, qPrintable(package));
        }
        QVERIFY(found >= names.size());
    }

    void everythingThatCanBeOperatedHasANameAndAToolTip()
    {
        connectLocal();
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            const bool isButton = qobject_cast<const QAbstractButton *>(widget) != nullptr;
            const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
            if (!widget->isVisible() || !(isButton || isField) || widget->objectName().isEmpty()
                || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const auto *asButton = qobject_cast<const QAbstractButton *>(widget);
            const QString name =
                widget->accessibleName().isEmpty() && asButton ? asButton->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!isButton || !widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void tabReachesEveryPart()
    {
        connectLocal();
        address()->setFocus();
        QStringList reached;
        for (int i = 0; i < 40; ++i) {
            reached.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char *name : {"address", "connectButton", "log", "composeEditor", "composeText", "closeButton",
                 "pingButton", "sendButton", "detailTabs"})
            QVERIFY2(reached.contains(QLatin1String(name)), qPrintable(QLatin1String(name) + u' ' + reached.join(u' ')));
    }

    void closingTheWindowWhileDataFlowsIsClean()
    {
        const QString flood = m_fixture->startServer({}, {QStringLiteral("flood")});
        address()->setText(QStringLiteral("ws://") + flood + u'/');
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY(log()->model()->rowCount() > 10'000);
        m_fixture->closeWindow();
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
