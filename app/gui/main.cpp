// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstration.h"
#include "localserver.h"

#include <base/memory.h>
#include <base/standardstreams.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QThreadPool>

namespace {

using namespace framescope;

struct Arguments {
    QString address;
    QString picture;
};

Arguments readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main",
        "The WebSocket workbench: shows what really crosses the wire.\n\nExample:\n  framescope "
        "wss://echo.example.org/"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demonstration(QStringLiteral("demonstration"),
        QCoreApplication::translate(
            "main", "Talk to the built-in server, save a picture of the window in FILE, print the messages, and end."),
        QStringLiteral("FILE"));
    parser.addOption(demonstration);
    parser.addPositionalArgument(QStringLiteral("address"),
        QCoreApplication::translate("main", "An endpoint to open a tab for: ws:// or wss://."), QStringLiteral("[ADDRESS]"));
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(demonstration)};
}

panels::Services makeServices(session::SessionManager &sessions, gui::LocalServer &local, gui::RecordingsFolder &recordings)
{
    panels::Services services;
    services.sessions = &sessions;
    services.resolveLocal = [&local](const panels::LocalServerHandler &handler) { local.resolve(handler); };
    services.makeRecording = [&recordings](const QString &name) { return recordings.makeRecording(name); };
    return services;
}

int run(const QApplication &application, const Arguments &arguments)
{
    // Named here and not by the organisation of the application, which would stand twice in the path of its data.
    QSettings settings(QStringLiteral("framescope"), QStringLiteral("framescope"));
    gui::RecordingsFolder recordings;
    session::SessionManager sessions;
    gui::LocalServer local(&sessions, &recordings);
    mainwindow::MainWindow window(makeServices(sessions, local, recordings), settings);
    if (!arguments.address.isEmpty())
        window.addTab(arguments.address);
    window.show();
    if (!arguments.picture.isEmpty())
        new gui::Demonstration(&window, arguments.picture);
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    base::openStandardStreams();
    base::returnFreedMemory();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("framescope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Framescope"));
    QApplication::setApplicationVersion(QStringLiteral(FRAMESCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("framescope"));
    const int status = run(application, readArguments(application));
    QThreadPool::globalInstance()->waitForDone(); // recordings are being completed
    return status;
}
