// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecttest.h"

#include <dialogs/preferencesdialog.h>
#include <language/language.h>
#include <panels/chatpanel.h>
#include <panels/composer.h>
#include <panels/notepopup.h>
#include <panels/recordingspanel.h>
#include <panels/requesteditor.h>
#include <panels/servepanel.h>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace framescope;
using mainwindow::MainWindow;

namespace {

/// Every word that stands in a window, one per line, with where it stands.
QStringList wordsOf(const QWidget &window)
{
    QStringList words;
    const auto add = [&](const QObject *object, const char *kind, const QString &text) {
        if (!text.isEmpty())
            words.append(
                QStringLiteral("%1 %2 %3: %4")
                    .arg(QLatin1String(object->metaObject()->className()), object->objectName(), QLatin1String(kind), text));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        for (const char *property : {"title", "toolTip", "accessibleName", "placeholderText", "windowTitle", "suffix"})
            add(widget, property, widget->property(property).toString());
        if (qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget))
            add(widget, "text", widget->property("text").toString());
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(box, "item", box->itemText(i));
        }
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                add(bar, "tab", bar->tabText(i));
        }
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        add(action, "text", action->text());
        add(action, "toolTip", action->toolTip());
    }
    words.sort();
    return words;
}

/// The labels and buttons that are seen and have more to say than room.
QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || (!label && !button) || widget->inherits("framescope::widgets::ElidedLabel"))
            continue;
        const QString text = label ? label->text() : button->text();
        const bool mayWrap = label && label->wordWrap();
        if (!text.isEmpty() && !mayWrap && widget->sizeHint().width() > widget->width())
            found.append(QStringLiteral("%1 %2: %3")
                             .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text));
    }
    return found;
}

/// What only one of two windows says.
QStringList differences(const QStringList &one, const QStringList &other)
{
    QStringList found;
    for (const QString &word : one) {
        if (!other.contains(word))
            found.append(QStringLiteral("- ") + word);
    }
    for (const QString &word : other) {
        if (!one.contains(word))
            found.append(QStringLiteral("+ ") + word);
    }
    return found;
}

} // namespace

/// The language is changed while the program runs.
class TestLanguages : public tests::InspectTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        language::apply(QStringLiteral("en"));
        m_fixture = std::make_unique<tests::WindowFixture>();
        m_fixture->settings().setValue(QStringLiteral("window/language"), QStringLiteral("en"));
        showWindow();
    }

    void cleanup()
    {
        m_fixture.reset();
        language::apply(QStringLiteral("en"));
    }

    void aWindowThatIsOpenSaysTheSameAsOneThatIsOpenedInTheLanguage_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("from English to German") << QStringLiteral("en") << QStringLiteral("de");
        QTest::newRow("from German to Chinese") << QStringLiteral("de") << QStringLiteral("zh_CN");
        QTest::newRow("from Chinese back to English") << QStringLiteral("zh_CN") << QStringLiteral("en");
    }

    void aWindowThatIsOpenSaysTheSameAsOneThatIsOpenedInTheLanguage()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        speak(before);
        m_fixture->restart();
        buildAll();
        const QStringList old = wordsOf(window());
        speak(after);
        const QStringList switched = wordsOf(window());
        m_fixture->restart();
        buildAll();
        QStringList found;
        // What rooms find on disk comes a little later.
        (void)QTest::qWaitFor([&] { return (found = differences(switched, wordsOf(window()))).isEmpty(); }, 15'000);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(differences(old, switched).size() > old.size() / 2); // another language it is
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("code");
        for (const language::Language &language : language::languages())
            QTest::newRow(qPrintable(language.name)) << language.code;
    }

    void nothingIsCutOff()
    {
        QFETCH(const QString, code);
        speak(code);
        buildAll();
        const auto message = [this] { return rowWith(protocol::Opcode::Text, base::Direction::In); };
        connectLocal();
        QTRY_VERIFY(message() >= 0);
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            window().resize(size);
            showNotices();
            for (QAction *room : window().findChild<QWidget *>(QStringLiteral("activityBar"))->findChildren<QAction *>()) {
                room->trigger();
                verifyNothingIsCutOff(window(), room->objectName());
            }
            dismissNotices();
            window().showRoom(MainWindow::Inspect);
            click(m_fixture->widget<QToolButton>("composeFile"));
            verifyNothingIsCutOff(window(), QStringLiteral("file"));
            click(m_fixture->widget<QToolButton>("composeText"));
            select(message());
            QTRY_VERIFY(!m_fixture->widget<QLabel>("messageSummary")->text().isEmpty());
            forEachDetail([this] { verifyNothingIsCutOff(window(), QStringLiteral("details")); });
            toggleChart();
            verifyNothingIsCutOff(window(), QStringLiteral("chart"));
            toggleChart();
        }
    }

    void whatStandsInALineIsNotTranslated()
    {
        auto *address = window().findChild<QLineEdit *>(QStringLiteral("address"));
        address->setText(QStringLiteral("Connect"));
        speak(QStringLiteral("de"));
        QCOMPARE(address->text(), QStringLiteral("Connect"));
        QCOMPARE(window().findChild<QPushButton *>(QStringLiteral("connectButton"))->text(), QStringLiteral("Verbinden"));
    }

    void theLanguageIsChosenInThePreferences()
    {
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = window().findChild<QDialog *>(QStringLiteral("preferencesDialog"));
        QVERIFY(dialog);
        auto *choice = dialog->findChild<QComboBox *>(QStringLiteral("languageChoice"));
        choice->setFocus();
        for (int i = 0; i < choice->count() && choice->currentText() != QStringLiteral("Deutsch"); ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentText(), QStringLiteral("Deutsch"));
        QTRY_COMPARE(language::current(), QStringLiteral("de"));
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Einstellungen"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(m_fixture->settings().value(QStringLiteral("window/language")).toString(), QStringLiteral("de"));
    }

    void whatTheSettingsHoldIsSpokenFromTheStart()
    {
        speak(QStringLiteral("zh_CN"));
        m_fixture->restart();
        QCOMPARE(language::current(), QStringLiteral("zh_CN"));
        m_fixture->settings().setValue(QStringLiteral("window/language"), QStringLiteral("xx-nonsense"));
        m_fixture->restart();
        QCOMPARE(language::current(), language::systemLanguage());
    }

private:
    /// Goes wherever something is built when somebody goes there.
    void buildAll()
    {
        (void)window().servePanel();
        (void)window().chatPanel();
        (void)window().recordingsPanel();
        auto *editor = window().findChild<panels::RequestEditor *>();
        editor->openPage(panels::RequestEditor::Tls);
        editor->closePage();
        showWindow();
        forEachDetail([] {});
        toggleChart();
        toggleChart();
        openPopups();
        openBars();
    }

    static void verifyNothingIsCutOff(const QWidget &window, const QString &where)
    {
        QCoreApplication::processEvents(); // layouts are made by the loop
        const QStringList found = cutOff(window);
        QVERIFY2(found.isEmpty(), qPrintable(where + u'\n' + found.join(u'\n')));
    }

    template <typename Function>
    void forEachDetail(Function function)
    {
        auto *details = m_fixture->widget<QTabWidget>("detail");
        for (int page = details->count() - 1; page >= 0; --page) {
            details->setCurrentIndex(page);
            function();
        }
    }

    void toggleChart() { action("latencyChart")->trigger(); }

    void openPopups()
    {
        auto *composer = m_fixture->widget<panels::Composer>("composer");
        composer->setOpen(true);
        click(button("closeButton"));
        leavePopup("closePopup");
        click(m_fixture->widget<QToolButton>("pingOptions"));
        leavePopup("pingPopup");
        composer->setOpen(false);
        action("saveRequestAs")->trigger();
        leavePopup("savePopup");
        press(Qt::Key_G, Qt::ControlModifier);
        leavePopup("goToPopup");
        new panels::NotePopup(log()); // what it says further is of a message, and said when it opens
    }

    void leavePopup(const char *name)
    {
        auto *popup = m_fixture->widget<QWidget>(name);
        QVERIFY2(popup && popup->isVisible(), name);
        verifyNothingIsCutOff(*popup, QLatin1String(name));
        QTest::keyClick(popup->focusWidget(), Qt::Key_Escape);
        QVERIFY2(!popup->isVisible(), name);
    }

    void openBars()
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_fixture->widget<QLineEdit>("findEdit")->isVisible());
        click(m_fixture->widget<QToolButton>("composeFile"));
        click(m_fixture->widget<QToolButton>("composeText"));
        showNotices();
        dismissNotices();
    }

    /// With the longest words that stand on their buttons.
    void showNotices()
    {
        constexpr auto context = "framescope::panels::Troubles";
        const auto say = [](const char *words) { return QCoreApplication::translate(context, words); };
        for (auto *bar : window().findChildren<widgets::NoticeBar *>())
            bar->showNotice(widgets::NoticeBar::Kind::Warning, QStringLiteral("TLS"), QStringLiteral("X.509"),
                say("Trust once and connect"), say("Trust always"));
    }

    void dismissNotices()
    {
        for (auto *bar : window().findChildren<widgets::NoticeBar *>())
            bar->dismiss();
    }

    /// Into the log; a popup may have taken the window's activity.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        log()->activateWindow();
        log()->setFocus();
        QTRY_VERIFY(log()->hasFocus());
        QTest::keyClick(log(), key, modifiers);
    }

    void speak(const QString &code)
    {
        dialogs::Preferences preferences;
        preferences.language = code;
        dialogs::savePreferences(m_fixture->settings(), preferences);
        dialogs::applyPreferences(preferences);
        QCoreApplication::sendPostedEvents(); // windows hear of it from the loop
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
