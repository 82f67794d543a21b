// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecttest.h"

#include "support/rawserver.h"

#include <net/identity.h>
#include <panels/comparewindow.h>
#include <widgets/frameribbon.h>
#include <widgets/hexview.h>
#include <widgets/sidebysidetext.h>
#include <widgets/waterfall.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace framescope;
using base::Direction;
using protocol::Opcode;
using widgets::HexView;
using Range = HexView::Range;

namespace {

constexpr int patience = 30'000;
enum Page { MessagePage, FramesPage, HexPage, HandshakePage, TlsPage, TimingPage };

} // namespace

/// The pages of the detail pane, and what one does with one or two rows of the log.
class TestDetail : public tests::InspectTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_raw = std::make_unique<tests::RawServer>();
        showNewWindow();
        window().resize(1280, 800);
    }

    void cleanup()
    {
        m_fixture.reset();
        m_raw.reset();
    }

    void fieldsAndBytesOfAllFramesSelectEachOther()
    {
        connectTo(m_raw->url());
        m_raw->send(QByteArray("\x01\x03Hel\x89\x02hi\x80\x02lo", 13));
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Hello"), Direction::In) >= 0, patience);
        select(rowOf(QStringLiteral("Hello"), Direction::In));
        page(HexPage);
        QTRY_COMPARE_WITH_TIMEOUT(bytes()->size(), 9, patience);
        click(bytes(), 6); // the length of the second frame
        auto *list = m_fixture->widget<QTableView>("frameList");
        auto *ribbon = m_fixture->widget<widgets::FrameRibbon>("frameRibbon");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, patience); // the ping stands between
        QCOMPARE(list->currentIndex().row(), 2);
        QCOMPARE(ribbon->selectedField()->id, format::FieldId::Length);
        QCOMPARE(bytes()->marked(), (Range {6, 1}));
        page(FramesPage);
        QTest::mouseClick(ribbon, Qt::LeftButton, {}, ribbon->fieldRect(format::FieldId::Payload).center());
        QCOMPARE(bytes()->marked(), (Range {7, 2}));
        QCOMPARE(bytes()->selection(), Range());
        takePicture("frames-between");
    }

    void controlFramesBetweenFragmentsStandWhereTheyCame()
    {
        connectTo(m_raw->url());
        m_raw->send(QByteArray("\x01\x03Hel\x89\x02hi\x80\x02lo", 13));
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Hello"), Direction::In) >= 0, patience);
        select(rowOf(QStringLiteral("Hello"), Direction::In));
        page(FramesPage);
        auto *list = m_fixture->widget<QTableView>("frameList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, patience);
        const auto cell = [&](int row, int column) { return list->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(1, 1), QStringLiteral("ping"));
        QCOMPARE(cell(0, 0), QStringLiteral("1"));
        QCOMPARE(cell(1, 0), QStringLiteral("–"));
        QCOMPARE(cell(2, 0), QStringLiteral("2"));
        QVERIFY(list->model()->index(1, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("section 5.4")));
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(m_fixture->widget<HexView>("frameHex")->size(), 4);
    }

    void theBytesAreShownMaskedUnmaskedAndAsThePayload()
    {
        connectLocal();
        send(QStringLiteral("look for the needle"));
        const int row = waitForRow(QStringLiteral("look for the needle"), Direction::Out);
        select(row);
        page(HexPage);
        QTRY_COMPARE_WITH_TIMEOUT(bytes()->size(), 6 + 19, patience);
        auto *source = m_fixture->widget<QComboBox>("hexSource");
        const QByteArray masked = bytes()->source().read(0, 25);
        choose(source, 1);
        const QByteArray unmasked = bytes()->source().read(0, 25);
        QCOMPARE(unmasked.first(6), masked.first(6));
        QCOMPARE(unmasked.sliced(6), QByteArray("look for the needle"));
        QVERIFY(masked.sliced(6) != unmasked.sliced(6));
        choose(source, 2);
        QCOMPARE(bytes()->size(), 19);
        find(QStringLiteral("needle"));
        QCOMPARE(bytes()->selection(), (Range {13, 6}));
        takePicture("hex");
        select(waitForRow(QStringLiteral("look for the needle"), Direction::In));
        QTRY_VERIFY_WITH_TIMEOUT(bytes()->selection() == Range(), patience);
        QCOMPARE(source->currentIndex(), 2); // what was chosen stays
    }

    void keysOfTheHexPageFindAndGo()
    {
        connectLocal();
        send(QStringLiteral("abcabc"));
        select(waitForRow(QStringLiteral("abcabc"), Direction::In));
        page(HexPage);
        QTRY_COMPARE_WITH_TIMEOUT(bytes()->size(), 8, patience);
        bytes()->setFocus();
        QTest::keyClick(bytes(), Qt::Key_F, Qt::ControlModifier);
        auto *edit = m_fixture->widget<QLineEdit>("hexFind");
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, QStringLiteral("abc"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(bytes()->selection(), (Range {2, 3}));
        QTest::keyClick(edit, Qt::Key_F3);
        QCOMPARE(bytes()->selection(), (Range {5, 3}));
        QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bytes()->selection(), (Range {2, 3}));
        QTest::keyClick(edit, Qt::Key_G, Qt::ControlModifier);
        auto *offset = m_fixture->widget<QLineEdit>("hexOffset");
        QVERIFY(offset->hasFocus());
        QTest::keyClicks(offset, QStringLiteral("0x7"));
        QTest::keyClick(offset, Qt::Key_Return);
        QCOMPARE(bytes()->selection(), (Range {7, 1}));
        QVERIFY(bytes()->hasFocus());
    }

    void withoutTlsThePageSaysSo()
    {
        connectLocal();
        send(QStringLiteral("plain"));
        select(waitForRow(QStringLiteral("plain"), Direction::In));
        page(TlsPage);
        QTRY_VERIFY_WITH_TIMEOUT(tls().contains(QStringLiteral("has no TLS")), patience);
    }

    void theTlsPageTellsWhatIsWrongAndWhatWasAgreedOn()
    {
        net::ListenOptions options;
        options.identity = net::makeSelfSignedIdentity({QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}).value();
        const QString place = m_fixture->startServer(options, {QStringLiteral("welcome"), QStringLiteral("echo")});
        address()->setText(QStringLiteral("wss://") + place + u'/');
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), patience);
        page(TlsPage);
        QTRY_VERIFY_WITH_TIMEOUT(tls().contains(QStringLiteral("self-signed")), patience);
        QVERIFY(tls().contains(QStringLiteral("What is wrong with the certificate")));
        takePicture("tls-failed");
        click(m_fixture->widget<QPushButton>("noticeAction"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(Opcode::Text, Direction::In) >= 0, patience);
        select(rowWith(Opcode::Text, Direction::In));
        QTRY_VERIFY_WITH_TIMEOUT(tls().contains(QStringLiteral("TLS 1.3")), patience);
        for (const char *expected : {"encrypted", "Cipher suite", "ALPN", "SNI", "Trusted by hand", "yes", "self-signed",
                 "Subject", "localhost", "SHA-256", "Valid"})
            QVERIFY2(tls().contains(QLatin1String(expected)), expected);
        QVERIFY2(tls().contains(QStringLiteral(" bits")), qPrintable(tls()));
        takePicture("tls");
    }

    void theTimingPageTellsTheStepsAndTheTimesOfAMessage()
    {
        connectLocal();
        send(QStringLiteral("first"));
        const int row = waitForRow(QStringLiteral("first"), Direction::In);
        select(row);
        page(TimingPage);
        auto *waterfall = m_fixture->widget<widgets::Waterfall>("waterfall");
        QTRY_VERIFY_WITH_TIMEOUT(waterfall->itemCount() >= 2, patience);
        QVERIFY(waterfall->isVisible());
        QStringList names;
        for (const auto &bar : waterfall->bars())
            names.append(bar.name);
        QVERIFY(names.contains(QStringLiteral("TCP")));
        QVERIFY(names.contains(QStringLiteral("Upgrade")));
        QVERIFY(!names.contains(QStringLiteral("TLS")));
        QTRY_VERIFY_WITH_TIMEOUT(timing().contains(QStringLiteral("Since the messages before")), patience);
        QVERIFY(timing().contains(QStringLiteral("(message 1)")) || timing().contains(QStringLiteral("(message 2)")));
        click(button("pingButton"));
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(Opcode::Pong, Direction::In) >= 0, patience);
        select(rowWith(Opcode::Pong, Direction::In));
        QTRY_VERIFY_WITH_TIMEOUT(timing().contains(QStringLiteral("Since its ping")), patience);
        takePicture("timing");
        select(rowWith(Opcode::Ping, Direction::Out));
        QTRY_VERIFY_WITH_TIMEOUT(timing().contains(QStringLiteral("Until its pong")), patience);
        select(rowWith(capture::EventKind::Opened));
        QTRY_VERIFY_WITH_TIMEOUT(timing().contains(QStringLiteral("What happened, and when")), patience);
    }

    void rowsAreCopiedByKeysAndFromTheMenu()
    {
        connectLocal();
        send(QStringLiteral("one"));
        select(waitForRow(QStringLiteral("one"), Direction::Out));
        QTRY_COMPARE(copiedBy(Qt::Key_C, Qt::ControlModifier), QStringLiteral("one"));
        QTRY_COMPARE(copiedBy(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier), QStringLiteral("6f 6e 65"));
        QVERIFY(copiedBy(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier).contains(QStringLiteral("\"text\":\"one\"")));
        QCOMPARE(copiedFromMenu("copyBase64"), QStringLiteral("b25l"));
        const QByteArray frame = QByteArray::fromHex(copiedFromMenu("copyFrameBytes").remove(u' ').toLatin1());
        QCOMPARE(frame.size(), 9);
        QCOMPARE(frame.first(2), QByteArray("\x81\x83"));
        QVERIFY(!notice()->isVisible());
        select(rowWith(capture::EventKind::Opened));
        trigger("copyFrameBytes");
        QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), patience);
        QCOMPARE(notice()->title(), QStringLiteral("Nothing was copied."));
    }

    void twoMessagesAreCompared()
    {
        connectLocal();
        send(QStringLiteral("{\"price\":1,\"size\":2}"));
        send(QStringLiteral("{\"size\":2,\"price\":3}"));
        const int left = waitForRow(QStringLiteral("{\"price\":1,\"size\":2}"), Direction::Out);
        const int right = waitForRow(QStringLiteral("{\"size\":2,\"price\":3}"), Direction::Out);
        select(left);
        QVERIFY(!log()->findChild<QAction *>(QStringLiteral("compareMessages"))->isEnabled());
        QTest::mouseClick(log()->viewport(), Qt::LeftButton, Qt::ControlModifier,
            log()->visualRect(log()->model()->index(right, LogModel::TimeColumn)).center());
        QVERIFY(log()->findChild<QAction *>(QStringLiteral("compareMessages"))->isEnabled());
        QTest::keyClick(log(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(compareWindow(), patience);
        auto *window = compareWindow();
        QVERIFY(!window->isModal());
        const auto summary = [&] { return window->findChild<QLabel *>(QStringLiteral("compareSummary"))->text(); };
        QTRY_COMPARE_WITH_TIMEOUT(summary(), QStringLiteral("1 changed, 0 removed, 0 added"), patience);
        auto *tree = window->findChild<QTreeView *>(QStringLiteral("comparedValues"));
        QVERIFY(tree->isVisible());
        QTest::keyClick(window, Qt::Key_F8);
        QCOMPARE(tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("1"));
        QCOMPARE(tree->currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("3"));
        picture(*window, "compare-values");
        click(window->findChild<QCheckBox *>(QStringLiteral("differencesOnly")));
        QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
        click(window->findChild<QToolButton *>(QStringLiteral("compareText")));
        QVERIFY(window->findChild<QWidget *>(QStringLiteral("comparedText"))->isVisible());
        QVERIFY(summary().contains(QStringLiteral("1 place")));
        picture(*window, "compare-text");
        click(window->findChild<QToolButton *>(QStringLiteral("compareBytes")));
        QVERIFY(window->findChild<QWidget *>(QStringLiteral("comparedBytes"))->isVisible());
        picture(*window, "compare-bytes");
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!compareWindow(), patience);
    }

    void badBytesAndWhatCannotBeSeenAreMarked()
    {
        connectTo(m_raw->url());
        m_raw->send(QByteArray("\x81\x07"
                               "a\u202E"
                               "b\xC3\xA9",
            9));
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(Opcode::Text, Direction::In) >= 0, patience);
        select(rowWith(Opcode::Text, Direction::In));
        auto *text = m_fixture->widget<QPlainTextEdit>("messageText");
        QTRY_COMPARE_WITH_TIMEOUT(text->toPlainText(), QStringLiteral("a‹U+202E›bé"), patience);
        m_raw->send(QByteArray("\x81\x04"
                               "ab\xFF"
                               "c",
            6));
        QTRY_VERIFY_WITH_TIMEOUT(countOf(Opcode::Text) == 2, patience);
        select(rowOfLast(Opcode::Text));
        QTRY_COMPARE_WITH_TIMEOUT(text->toPlainText(), QStringLiteral("ab‹FF›c"), patience);
        QCOMPARE(text->extraSelections().size(), 1);
    }

private:
    void connectTo(const QString &url)
    {
        address()->setText(url);
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_raw->hasRequest(), patience);
        m_raw->accept();
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, patience);
    }

    [[nodiscard]] int waitForRow(const QString &preview, Direction direction)
    {
        (void)QTest::qWaitFor([&] { return rowOf(preview, direction) >= 0; }, patience);
        return rowOf(preview, direction);
    }
    [[nodiscard]] int rowOfLast(Opcode opcode)
    {
        int last = -1;
        (void)find([&](const QModelIndex &index) {
            if (index.data(LogModel::OpcodeRole).isValid() && index.data(LogModel::OpcodeRole).value<Opcode>() == opcode)
                last = index.row();
            return false;
        });
        return last;
    }

    using InspectTest::click;
    static void click(HexView *view, qint64 byte)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->byteRect(byte).center());
    }
    using InspectTest::find;
    void find(const QString &text)
    {
        auto *edit = m_fixture->widget<QLineEdit>("hexFind");
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    void page(Page page) { m_fixture->widget<QTabWidget>("detail")->setCurrentIndex(page); }
    [[nodiscard]] HexView *bytes() const { return m_fixture->widget<HexView>("messageBytes"); }
    [[nodiscard]] QString tls() const { return textOf("tlsDocument"); }
    [[nodiscard]] QString timing() const { return textOf("timingDocument"); }
    [[nodiscard]] panels::CompareWindow *compareWindow()
    {
        return window().findChild<panels::CompareWindow *>(QStringLiteral("compareWindow"));
    }
    static void picture(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("FRAMESCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png")));
    }

    static QString clipboardText()
    {
        (void)QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }, patience);
        return QGuiApplication::clipboard()->text();
    }
    QString copiedBy(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(log(), key, modifiers);
        return clipboardText();
    }
    void trigger(const char *name)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), log()->mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(log(), &event);
        auto *menu = log()->findChild<QMenu *>(QStringLiteral("logMenu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QLatin1String(name))->trigger();
        menu->close();
    }
    QString copiedFromMenu(const char *name)
    {
        QGuiApplication::clipboard()->clear();
        trigger(name);
        return clipboardText();
    }

    std::unique_ptr<tests::RawServer> m_raw; // takes one client
};

QTEST_MAIN(TestDetail)
#include "tst_detail.moc"
