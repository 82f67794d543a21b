// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the window with real traffic of real local servers, and saves what it looks like.
#include "chatpictures.h"
#include "inspectpictures.h"
#include "payloadpictures.h"
#include "recordingpictures.h"
#include "servepictures.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QTextStream>

using namespace framescope;
using tests::Look;
using tests::Photographer;

namespace {

bool takeChat(Photographer &camera)
{
    return tests::takeChatPictures(
        camera.fixture.window(), [&camera](const QString &name, QWidget &what) { return camera.take(name, what); });
}

bool takeDialogs(Photographer &camera)
{
    mainwindow::MainWindow &window = camera.fixture.window();
    bool ok = true;
    for (const char *name : {"preferences", "shortcuts", "about"}) {
        window.findChild<QAction *>(QLatin1String(name))->trigger();
        auto *dialog = window.findChild<QDialog *>(QLatin1String(name) + QStringLiteral("Dialog"));
        ok = ok && dialog && QTest::qWaitForWindowExposed(dialog) && camera.take(QLatin1String(name), *dialog);
        delete dialog;
    }
    return ok;
}

/// A room, and who makes its pictures in a window of its own.
struct Room {
    QLatin1String name;
    bool (*takePictures)(Photographer &camera);
};
constexpr std::array rooms {
    Room {QLatin1String("inspect"), tests::takeInspectPictures},
    Room {QLatin1String("payloads"), tests::takePayloadPictures},
    Room {QLatin1String("serve"), tests::takeServePictures},
    Room {QLatin1String("chat"), takeChat},
    Room {QLatin1String("recordings"), tests::takeRecordingPictures},
    Room {QLatin1String("recordings"), tests::takeEmptyRecordingPicture},
    Room {QLatin1String("dialogs"), takeDialogs},
};

bool takeAll(const Look &look, const QString &folder, const QStringList &wanted)
{
    for (const Room &room : rooms) {
        if (!wanted.isEmpty() && !wanted.contains(room.name))
            continue;
        Photographer camera(look, folder);
        if (room.takePictures(camera))
            continue;
        QTextStream(stderr) << "no pictures of " << room.name << ", " << look.name << Qt::endl;
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(FRAMESCOPE_VERSION));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addPositionalArgument(QStringLiteral("room"),
        QStringLiteral("inspect, payloads, serve, chat, recordings or dialogs; all where none is named."),
        QStringLiteral("[room…]"));
    parser.addHelpOption();
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("."));
    if (!QDir().mkpath(folder))
        return 1;
    const std::initializer_list<Look> looks {
        {QStringLiteral("light"), theme::Scheme::Light, QStringLiteral("en")},
        {QStringLiteral("dark"), theme::Scheme::Dark, QStringLiteral("en")},
        {QStringLiteral("de"), theme::Scheme::Light, QStringLiteral("de")},
        {QStringLiteral("zh"), theme::Scheme::Light, QStringLiteral("zh_CN")},
    };
    const bool areTaken = std::all_of(looks.begin(), looks.end(),
        [&](const Look &look) { return takeAll(look, folder, parser.positionalArguments().mid(1)); });
    return areTaken ? 0 : 1;
}
