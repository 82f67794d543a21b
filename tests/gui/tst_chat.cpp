// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/hosted.h"
#include "support/testcase.h"
#include "windowfixture.h"

#include <dialogs/preferences.h>
#include <models/conversationmodel.h>
#include <models/logmodel.h>
#include <panels/chatpanel.h>
#include <widgets/desktopnotifier.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using namespace framescope::tests;
using chat::Member;
using mainwindow::MainWindow;
using models::ConversationModel;

namespace {
constexpr int patienceMs = 30'000;
}

/// The Chat room by real clicks and keys.
class TestChat : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
        QTest::keyClick(&m_fixture->window(), Qt::Key_3, Qt::ControlModifier);
    }
    void cleanup()
    {
        m_guests.clear();
        m_fixture.reset();
    }

    void itBeginsWithTwoWaysIn()
    {
        QCOMPARE(m_fixture->window().room(), MainWindow::Chat);
        QVERIFY(find<QPushButton>("hostFirstRoom")->isVisible());
        QVERIFY(find<QPushButton>("joinFirstRoom")->isVisible());
        QCOMPARE(find<QListView>("chatRooms")->model()->rowCount(), 0);
    }

    void aRoomIsHostedJoinedAndTalkedIn()
    {
        host(u"Kitchen"_qs, u"Ann"_qs);
        auto *list = find<QListView>("roomMessages");
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(find<QWidget>("roomEmpty")->isVisible());
        QVERIFY(isOnTop(find<QWidget>("roomEmpty")));
        QTRY_COMPARE(m_fixture->window().focusWidget()->objectName(), u"roomText"_qs);
        write(u"Is anybody there?"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList {u"Is anybody there?"_qs}, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(delivery(0), ConversationModel::Delivery::Delivered, patienceMs);
        QVERIFY(!find<QWidget>("roomEmpty")->isVisible());

        Member &bob = guest(u"Bob"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(bob), QStringList {u"Is anybody there?"_qs}, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(find<QListView>("roomPeople")->model()->rowCount(), 2, patienceMs);
        QCOMPARE(find<QLabel>("roomPeopleTitle")->text(), u"In the room: 2"_qs);
        bob.setTyping(true);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("roomTyping")->text(), u"Bob is typing…"_qs, patienceMs);
        QVERIFY(bob.post(u"Yes!"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList({u"Is anybody there?"_qs, u"Yes!"_qs}), patienceMs);
        QCOMPARE(find<QLabel>("roomTyping")->text(), QString());
        QCOMPARE(list->model()->index(1, 0).data(ConversationModel::NameRole).toString(), u"Bob"_qs);

        QTest::keyClick(find<QPlainTextEdit>("roomText"), Qt::Key_A);
        QTest::keyClick(find<QPlainTextEdit>("roomText"), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(find<QPlainTextEdit>("roomText"), Qt::Key_B);
        click("roomSend");
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(bob).value(2), u"a\nb"_qs, patienceMs);
        click("roomLeave");
        QTRY_COMPARE_WITH_TIMEOUT(find<QListView>("chatRooms")->model()->rowCount(), 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(bob.state(), Member::State::Waiting, patienceMs);
        QVERIFY(find<QPushButton>("hostFirstRoom")->isVisible());
    }

    void whatNobodyHasSeenIsToldToTheDesktopWithoutMarkup()
    {
        host(u"Kit<b>chen"_qs, u"Ann"_qs);
        Member &bob = guest(u"B<i>ob"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(bob.state(), Member::State::Live, patienceMs);
        QSignalSpy missed(find<panels::ChatPanel>("chatPanel"), &panels::ChatPanel::missed);
        QTest::keyClick(&m_fixture->window(), Qt::Key_1, Qt::ControlModifier); // to look elsewhere
        QVERIFY(bob.post(u"<a href='http://evil.example'>look & see</a>\u202e"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(missed.size(), 1, patienceMs);
        QCOMPARE(missed.front().at(0).toString(), u"B‹i›ob in Kit‹b›chen"_qs);
        QCOMPARE(missed.front().at(1).toString(), u"‹a href='http://evil.example'›look ＆ see‹/a›‹U+202E›"_qs);
        m_fixture->window().chatPanel()->showUnread();
        QTest::keyClick(&m_fixture->window(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->window().chatPanel()->unread(), 0);
    }

    void notificationsCanBeSwitchedOff()
    {
        QVERIFY(dialogs::loadPreferences(m_fixture->settings()).notifiesOfMessages);
        QTest::keyClick(&m_fixture->window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *choice = find<QCheckBox>("noticesChoice");
        QVERIFY(choice->isChecked());
        QCOMPARE(choice->isEnabled(), widgets::DesktopNotifier::isAvailable());
        choice->setChecked(false);
        QVERIFY(!dialogs::loadPreferences(m_fixture->settings()).notifiesOfMessages);
        widgets::DesktopNotifier(nullptr).notify(u"harmless"_qs, u"also where the desktop has no tray"_qs);
    }

    void aRoomOfTheSameNameHasTheSameHistory()
    {
        host(u"Kitchen"_qs, u"Ann"_qs);
        write(u"for later"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList {u"for later"_qs}, patienceMs);
        click("roomLeave");
        host(u"Kitchen"_qs, u"Ann"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList {u"for later"_qs}, patienceMs);
        QVERIFY(find<QListView>("roomMessages")->model()->index(0, 0).data(ConversationModel::OwnRole).toBool());
    }

    void aRoomIsJoinedByItsAddress()
    {
        Hosted other(u"open sesame"_qs);
        QVERIFY(other.start());
        click("joinFirstRoom");
        type("joinAddress", other.host.pageUrls().first());
        type("joinPerson", u"Zoë"_qs);
        click("joinRoom");
        auto *problem = find<QLabel>("joinPassProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->text().startsWith(u"This room has a pass phrase."_qs), patienceMs);
        type("joinPassPhrase", u"open barley"_qs);
        click("joinRoom");
        QTRY_VERIFY_WITH_TIMEOUT(problem->text().startsWith(u"The pass phrase is wrong."_qs), patienceMs);
        QVERIFY(problem->isVisible());
        type("joinPassPhrase", u"open sesame"_qs);
        QTest::keyClick(find<QLineEdit>("joinPassPhrase"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("roomPage") != nullptr, patienceMs);
        write(u"hello"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList {u"hello"_qs}, patienceMs);
        QCOMPARE(other.host.members().front().who.name, u"Zoë"_qs);
        QVERIFY(!allSettings().contains(u"open sesame"_qs));
        click("roomLeave");
        QTRY_VERIFY_WITH_TIMEOUT(other.host.members().empty(), patienceMs);
    }

    void whatIsWrongIsSaidBesideTheField()
    {
        click("joinFirstRoom");
        type("joinAddress", u"ftp://example.org"_qs);
        click("joinRoom");
        QVERIFY(find<QLabel>("joinAddressProblem")->isVisible());
        Hosted gone;
        QVERIFY(gone.start());
        const QString url = gone.url();
        QVERIFY(gone.stop());
        type("joinAddress", url);
        type("joinPerson", u"\u202e"_qs);
        click("joinRoom");
        QVERIFY(find<QLabel>("joinPersonProblem")->isVisible());
        type("joinPerson", u"Ann"_qs);
        click("joinRoom");
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("joinAddressProblem")->text().startsWith(u"There is no room"_qs), patienceMs);
        QVERIFY(find<QPushButton>("joinRoom")->isEnabled());
    }

    void aTakenPortIsSaidBesideTheField()
    {
        Hosted other;
        QVERIFY(other.start());
        click("hostFirstRoom");
        type("hostName", u"Kitchen"_qs);
        type("hostPerson", u"Ann"_qs);
        find<QSpinBox>("hostPort")->selectAll();
        QTest::keyClicks(find<QSpinBox>("hostPort"), QString::number(other.settings.port));
        click("hostOpen");
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("hostPortProblem")->isVisible(), patienceMs);
        QCOMPARE(find<QListView>("chatRooms")->model()->rowCount(), 0);
        find<QSpinBox>("hostPort")->selectAll();
        QTest::keyClicks(find<QSpinBox>("hostPort"), u"0"_qs);
        click("hostOpen");
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("roomPage") != nullptr, patienceMs);
    }

    void anInvitationCanBeScanned()
    {
        host(u"Kitchen"_qs, u"Ann"_qs);
        click("roomInvite");
        auto *popup = find<QWidget>("invitePopup");
        QTRY_VERIFY(popup->isVisible());
        const QString url = popup->findChild<QComboBox *>(u"inviteUrls"_qs)->currentText();
        QVERIFY(url.startsWith(u"http://127.0.0.1:"_qs));
        QVERIFY(popup->findChild<QLabel *>(u"inviteNote"_qs)->isVisible());
        const QString path = m_fixture->folder() + u"/invite.png"_qs;
        QVERIFY(popup->grab().save(path));
        QProcess zbar;
        zbar.start(u"zbarimg"_qs, {u"--quiet"_qs, u"--raw"_qs, path});
        QVERIFY2(zbar.waitForFinished(patienceMs) && zbar.exitCode() == 0, zbar.readAllStandardError().constData());
        QCOMPARE(QString::fromUtf8(zbar.readAllStandardOutput()).trimmed(), url);
        QTest::mouseClick(popup->findChild<QPushButton *>(u"inviteCopy"_qs), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), url);
        popup->hide();
    }

    void markupInNamesAndTextsIsText()
    {
        host(u"<b>Kitchen</b>"_qs, u"Ann"_qs);
        Member &guest1 = guest(u"<img src=x>"_qs);
        QVERIFY(guest1.post(u"<h1>big</h1>\u202egnp.exe"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(said().size(), 1, patienceMs);
        const auto *list = find<QListView>("roomMessages");
        QCOMPARE(list->model()->index(0, 0).data(ConversationModel::NameRole).toString(), u"<img src=x>"_qs);
        const auto *delegate = qobject_cast<QStyledItemDelegate *>(list->itemDelegate());
        QCOMPARE(delegate->displayText(said().first(), {}), u"<h1>big</h1>‹U+202E›gnp.exe"_qs);
        QCOMPARE(find<QLabel>("roomTitle")->text(), u"<b>Kitchen</b>"_qs);
        QCOMPARE(find<QLabel>("roomTitle")->textFormat(), Qt::PlainText);
    }

    void filesAreSentAndSaved()
    {
        host(u"Kitchen"_qs, u"Ann"_qs);
        const QString path = m_fixture->folder() + u"/plan.txt"_qs;
        const QByteArray content = QByteArray("the plan\n").repeated(30'000);
        writeFile(path, content);
        click("roomAttach");
        choose(path);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringList {u"plan.txt"_qs}, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(delivery(0), ConversationModel::Delivery::Delivered, patienceMs);
        auto *list = find<QListView>("roomMessages");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTest::keyClick(list, Qt::Key_Return);
        const QString saved = m_fixture->folder() + u"/saved.txt"_qs;
        choose(saved);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(saved), patienceMs);
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == content);
    }

    void aFileThatIsTooLargeIsSaidAndNotSent()
    {
        host(u"Kitchen"_qs, u"Ann"_qs);
        const QString path = m_fixture->folder() + u"/big.bin"_qs;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(17LL * 1024 * 1024));
        file.close();
        click("roomAttach");
        choose(path);
        auto *notice = find<QWidget>("roomPage")->findChild<widgets::NoticeBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patienceMs);
        QVERIFY(notice->text().contains(u"big.bin"_qs));
        QCOMPARE(said(), QStringList());
    }

    void theLogOfAMemberOpens()
    {
        host(u"Kitchen"_qs, u"Ann"_qs);
        Member &bob = guest(u"Bob"_qs);
        QVERIFY(bob.post(u"for the log"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(said().size(), 1, patienceMs);
        auto *people = find<QListView>("roomPeople");
        const QModelIndex row = people->model()->index(1, 0);
        QCOMPARE(row.data().toString(), u"Bob"_qs);
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, people->visualRect(row).center());
        QTest::keyClick(people, Qt::Key_Return);
        auto *log = find<widgets::LogView>("serverLog");
        QTRY_VERIFY_WITH_TIMEOUT(log && log->isVisible(), patienceMs);
        const auto isLogged = [log] {
            for (int i = 0; i < log->model()->rowCount(); ++i) {
                if (log->model()->index(i, models::LogModel::PreviewColumn).data().toString().contains(u"for the log"_qs))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isLogged(), patienceMs);
        click("roomLog");
        QTRY_VERIFY(find<QListView>("roomMessages")->isVisible());
    }

    void whatNobodyLookedAtIsCounted()
    {
        host(u"Kitchen"_qs, u"Ann"_qs);
        Member &bob = guest(u"Bob"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(bob.state(), Member::State::Live, patienceMs);
        QTest::keyClick(&m_fixture->window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(bob.post(u"one"_qs));
        QVERIFY(bob.post(u"two"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window().chatPanel()->unread(), 2, patienceMs);
        QTest::keyClick(&m_fixture->window(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window().chatPanel()->unread(), 0, patienceMs);
        const auto *list = find<QListView>("roomMessages");
        QVERIFY(list->model()->index(0, 0).data(ConversationModel::UnreadRole).toBool());
        QVERIFY(!list->model()->index(1, 0).data(ConversationModel::UnreadRole).toBool());
    }

    void aLostRoomIsSaidAndComesBack()
    {
        Hosted other;
        QVERIFY(other.start());
        click("joinFirstRoom");
        type("joinAddress", other.url());
        type("joinPerson", u"Ann"_qs);
        click("joinRoom");
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("roomPage") != nullptr, patienceMs);
        QVERIFY(other.stop());
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("roomState")->text().startsWith(u"connection lost"_qs), patienceMs);
        write(u"meanwhile"_qs);
        QTRY_VERIFY(isPainted(0));
        QVERIFY(other.start());
        QTRY_COMPARE_WITH_TIMEOUT(delivery(0), ConversationModel::Delivery::Delivered, patienceMs);
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        auto *pages = m_fixture->window().findChild<QStackedWidget *>(QStringLiteral("chatPages"));
        for (QWidget *place : {pages->currentWidget(), static_cast<QWidget *>(&m_fixture->window())}) {
            if (place->objectName() == QLatin1String(name))
                return qobject_cast<T *>(place);
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
    void type(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        QVERIFY2(edit && edit->isVisible(), name);
        edit->selectAll();
        const bool isOnKeys = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (isOnKeys)
            QTest::keyClicks(edit, text);
        else
            edit->insert(text); // as an input method does
    }
    void host(const QString &room, const QString &person) const
    {
        click("hostRoom");
        type("hostName", room);
        type("hostPerson", person);
        click("hostOpen");
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("roomPage") != nullptr, patienceMs);
    }
    void write(const QString &text) const
    {
        QTest::keyClicks(find<QPlainTextEdit>("roomText"), text);
        QTest::keyClick(find<QPlainTextEdit>("roomText"), Qt::Key_Return);
    }
    [[nodiscard]] QStringList said() const
    {
        QStringList texts;
        const auto *model = find<QListView>("roomMessages")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    [[nodiscard]] ConversationModel::Delivery delivery(int row) const
    {
        const auto *model = find<QListView>("roomMessages")->model();
        return static_cast<ConversationModel::Delivery>(model->index(row, 0).data(ConversationModel::DeliveryRole).toInt());
    }
    /// Whether nothing of its siblings covers it.
    [[nodiscard]] static bool isOnTop(const QWidget *widget)
    {
        const QObjectList siblings = widget->parentWidget()->children();
        for (qsizetype i = siblings.indexOf(widget) + 1; i < siblings.size(); ++i) {
            const auto *other = qobject_cast<const QWidget *>(siblings[i]);
            if (other && other->isVisible() && other->geometry().intersects(widget->geometry()))
                return false;
        }
        return true;
    }
    /// Whether a row stands where it can be seen.
    [[nodiscard]] bool isPainted(int row) const
    {
        const auto *list = find<QListView>("roomMessages");
        const QRect rect = list->visualRect(list->model()->index(row, 0));
        return rect.height() > 0 && list->viewport()->rect().intersects(rect);
    }
    /// Joins the room that the window hosts, and waits until that is done.
    [[nodiscard]] Member &guest(const QString &name)
    {
        click("roomInvite");
        auto *popup = find<QWidget>("invitePopup");
        const QString url = popup->findChild<QComboBox *>(QStringLiteral("inviteUrls"))->currentText();
        popup->hide();
        m_fixture->window().activateWindow(); // a popup takes that away where there is no window manager
        auto joined = std::make_unique<Guest>();
        chat::MemberSettings settings;
        settings.url = protocol::Url::parse(QString(url).replace(0, 4, QStringLiteral("ws"))).value();
        settings.name = name;
        settings.seed = QByteArray(32, static_cast<char>('a' + m_guests.size()));
        joined->member.join(settings, {});
        m_guests.push_back(std::move(joined));
        Member &member = m_guests.back()->member;
        if (!QTest::qWaitFor([&member] { return member.state() == Member::State::Live; }, patienceMs))
            QTest::qFail("the guest does not come in", __FILE__, __LINE__);
        return member;
    }
    /// Types a path into the dialog that is open, and accepts it.
    void choose(const QString &path) const
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = m_fixture->window().findChild<QFileDialog *>()) != nullptr, patienceMs);
        auto *edit = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(edit);
        edit->setText(path);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(m_fixture->window().findChild<QFileDialog *>() == nullptr);
    }
    static void writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QString allSettings() const
    {
        QString all;
        for (const QString &key : m_fixture->settings().allKeys())
            all += m_fixture->settings().value(key).toString() + u'\n';
        return all;
    }

    struct Guest {
        session::SessionManager sessions;
        Member member {&sessions};
    };
    std::unique_ptr<WindowFixture> m_fixture;
    std::vector<std::unique_ptr<Guest>> m_guests;
};

QTEST_MAIN(TestChat)
#include "tst_chat.moc"
