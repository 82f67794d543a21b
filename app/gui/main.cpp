// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "demonstration.h"
#include "localserver.h"
#include "singleinstance.h"

#include <base/descriptors.h>
#include <base/memory.h>
#include <base/signalwatcher.h>
#include <base/standardstreams.h>
#include <chat/roomfolder.h>
#include <dialogs/preferences.h>
#include <panels/recordingspanel.h>
#include <replay/recordingbehaviour.h>

#include <workspace/keychain.h>

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>
#include <QThreadPool>

namespace {

using namespace framescope;

constexpr qint64 bytesOfGigabyte = 1024LL * 1024 * 1024;

panels::Services makeServices(session::SessionManager &sessions, workspace::Workspace &workspace, gui::LocalServer &local,
    gui::RecordingsFolder &recordings)
{
    panels::Services services;
    services.sessions = &sessions;
    services.workspace = &workspace;
    services.resolveLocal = [&local](const panels::LocalServerHandler &handler) { local.resolve(handler); };
    services.recordingsFolder = recordings.place();
    auto behaviours = std::make_shared<server::BehaviourRegistry>();
    replay::addRecordingBehaviour(*behaviours);
    services.behaviours = std::move(behaviours);
    services.roomFolder = chat::folderOfRoom;
    services.makeRecording = [&recordings](const QString &name) { return recordings.makeRecording(name); };
    return services;
}

/// Collections where the person has them, the rest in the user's data folder.
workspace::Folders workspaceFolders(const QSettings &settings)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString usual = own + QStringLiteral("/workspace");
    return {settings.value(QStringLiteral("workspace/folder"), usual).toString(), own};
}

/// What another instance is asked to open: it stands elsewhere, perhaps.
QStringList withWholePaths(QStringList items)
{
    for (QString &item : items) {
        if (QFileInfo::exists(item))
            item = QFileInfo(item).absoluteFilePath();
    }
    return items;
}

int run(const QApplication &application, const gui::Arguments &arguments, gui::SingleInstance &instance)
{
    // Named here and not by the organisation of the application, which would stand twice in the path of its data.
    QSettings settings(QStringLiteral("framescope"), QStringLiteral("framescope"));
    gui::RecordingsFolder recordings;
    const QStringList left = recordings.left();
    session::SessionManager sessions;
    gui::LocalServer local(&sessions, &recordings);
    const bool isDemonstration = !arguments.picture.isEmpty();
    const QTemporaryDir nowhere; // a demonstration is about itself, and leaves nothing behind
    workspace::Workspace workspace(isDemonstration
            ? workspace::Folders {nowhere.filePath(QStringLiteral("shared")), nowhere.path()}
            : workspaceFolders(settings),
        isDemonstration ? nullptr
                        : std::make_unique<workspace::Keychain>(QStringLiteral("framescope"), QStringLiteral("secrets")));
    mainwindow::MainWindow window(makeServices(sessions, workspace, local, recordings), settings);
    recordings.keepWithin([&settings] { return qint64(dialogs::loadPreferences(settings).keptGigabytes) * bytesOfGigabyte; },
        [&window] { return window.keptRecordings(); });
    QObject::connect(&window, &mainwindow::MainWindow::preferencesChanged, &window, [&recordings] { recordings.enforce(); });
    if (!isDemonstration)
        window.offerLeft(left);
    window.open(arguments.items);
    QObject::connect(&instance, &gui::SingleInstance::asked, &window, [&window](const QStringList &items) {
        window.open(items);
        window.comeForward();
    });
    // Asked to end from outside, the program ends as if a person had closed the window.
    base::SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &base::SignalWatcher::interrupted, &window, [&window] {
        window.close();
        QCoreApplication::quit();
    });
    window.show();
    if (!arguments.picture.isEmpty())
        new gui::Demonstration(&window, arguments.picture);
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    base::openStandardStreams();
    base::limitFreedMemory();
    base::raiseDescriptorLimit();
    const gui::Arguments arguments = gui::readArguments(argc, argv);
    QApplication application(argc, argv);
    gui::nameApplication();
    QApplication::setApplicationDisplayName(QStringLiteral("Framescope"));
    QApplication::setDesktopFileName(QStringLiteral("framescope"));
    gui::SingleInstance instance(gui::RecordingsFolder().place());
    // A demonstration stands for itself.
    if (arguments.picture.isEmpty() && !instance.claim()) {
        if (instance.passOn(withWholePaths(arguments.items)))
            return 0;
        QTextStream(stderr) << QCoreApplication::translate(
            "framescope::gui::Program", "Framescope runs already, and does not answer. End it and start again.")
                            << '\n';
        return 1;
    }
    const int status = run(application, arguments, instance);
    QThreadPool::globalInstance()->waitForDone(); // recordings are being completed
    return status;
}
