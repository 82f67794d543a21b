// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatpictures.h"

#include "chat/hosted.h"

#include <panels/chatpanel.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace framescope::tests {

namespace {

constexpr int patienceMs = 30'000;

/// Somebody else in the room.
struct Guest {
    session::SessionManager sessions;
    chat::Member member {&sessions};

    Guest(const QString &url, const QString &name, char seed)
    {
        chat::MemberSettings settings;
        settings.url = protocol::Url::parse(QString(url).replace(0, 4, QStringLiteral("ws"))).value();
        settings.name = name;
        settings.seed = QByteArray(32, seed);
        member.join(settings, {});
        isIn = QTest::qWaitFor([this] { return member.state() == chat::Member::State::Live; }, patienceMs);
    }
    bool isIn = false;
};

template <typename T>
T *find(mainwindow::MainWindow &window, const char *name)
{
    return window.findChild<T *>(QLatin1String(name));
}

void click(mainwindow::MainWindow &window, const char *name)
{
    QTest::mouseClick(find<QWidget>(window, name), Qt::LeftButton);
}

void type(mainwindow::MainWindow &window, const char *name, const QString &text)
{
    find<QLineEdit>(window, name)->setText(text);
}

bool waitForRows(mainwindow::MainWindow &window, int rows)
{
    const auto *list = find<QListView>(window, "roomMessages");
    return QTest::qWaitFor([list, rows] { return list->model()->rowCount() >= rows; }, patienceMs);
}

void write(mainwindow::MainWindow &window, const QString &text)
{
    find<QPlainTextEdit>(window, "roomText")->setPlainText(text);
    QTest::keyClick(find<QPlainTextEdit>(window, "roomText"), Qt::Key_Return);
}

bool talk(mainwindow::MainWindow &window, Guest &ada, Guest &bo, const QString &file)
{
    const auto say = [](Guest &guest, const QString &text) { return guest.member.post(text).hasValue(); };
    bool ok = say(ada, QStringLiteral("Good morning! Is the staging endpoint up again?")) && waitForRows(window, 1);
    write(window, QStringLiteral("Since ten minutes. The handshake was refused with 401: the token had expired."));
    ok = ok && QTest::qWaitFor([&bo] { return bo.member.conversation().entries().size() == 2; }, patienceMs);
    ok = ok && say(bo, QStringLiteral("I have recorded the whole thing, with every frame."))
        && say(bo, QStringLiteral("王さん、ログはこちらです。Die größten Nachrichten sind 64 KiB."))
        && waitForRows(window, 4);
    bo.member.postFile(file);
    ok = ok && waitForRows(window, 5);
    write(window,
        QStringLiteral("Thanks! I will replay it against the new build:\nframescope-cli replay run.fscope --to "
                       "ws://staging.example/stream"));
    ok = ok && QTest::qWaitFor([&ada] { return ada.member.conversation().entries().size() == 6; }, patienceMs);
    ok = ok && say(ada, QStringLiteral("👍 <script>alert(1)</script> is shown as what it is, by the way."))
        && waitForRows(window, 7);
    ada.member.setTyping(true);
    return ok && QTest::qWaitFor([&window] { return !find<QLabel>(window, "roomTyping")->text().isEmpty(); }, patienceMs);
}

} // namespace

bool takeChatPictures(mainwindow::MainWindow &window, const std::function<bool(const QString &name, QWidget &what)> &take)
{
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    bool ok = take(QStringLiteral("chat-empty"), window);
    click(window, "hostFirstRoom");
    type(window, "hostName", QStringLiteral("Release room"));
    type(window, "hostPerson", QStringLiteral("Ann"));
    ok = ok && take(QStringLiteral("chat-host"), window);
    click(window, "hostOpen");
    ok = ok && QTest::qWaitFor([&window] { return find<QWidget>(window, "roomPage") != nullptr; }, patienceMs);
    if (!ok)
        return false;
    ok = take(QStringLiteral("chat-new-room"), window);
    click(window, "roomInvite");
    auto *popup = find<QWidget>(window, "invitePopup");
    ok = ok && take(QStringLiteral("chat-invite"), *popup);
    const QString url = find<QComboBox>(window, "inviteUrls")->currentText();
    popup->hide();
    window.activateWindow();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("staging-run.fscope")));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(1'480'000))
        return false;
    file.close();
    Guest ada(url, QStringLiteral("Ada"), 'a');
    Guest bo(url, QStringLiteral("Bo"), 'b');
    ok = ok && ada.isIn && bo.isIn && talk(window, ada, bo, file.fileName()) && take(QStringLiteral("chat-room"), window);
    const QSize before = window.size();
    window.resize(800, 600);
    ok = ok && take(QStringLiteral("chat-small-800"), window);
    window.resize(before);
    click(window, "joinByAddress");
    type(window, "joinAddress", QStringLiteral("http://127.0.0.1:1/"));
    click(window, "joinRoom");
    const auto *problem = find<QLabel>(window, "joinAddressProblem");
    ok = ok && QTest::qWaitFor([problem] { return problem->isVisible(); }, patienceMs);
    return ok && take(QStringLiteral("chat-join-refused"), window);
}

} // namespace framescope::tests
