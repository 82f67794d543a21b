// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"
#include "soak.h"

#include <base/descriptors.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace framescope;

soak::Settings readSettings(const QCoreApplication &application)
{
    soak::Settings settings;
    const auto option = [](const char *name, const char *what, qint64 usual) {
        return QCommandLineOption(
            QString::fromLatin1(name), QString::fromLatin1(what), QStringLiteral("NUMBER"), QString::number(usual));
    };
    const auto seconds = option("seconds", "How long clients come and go.", settings.duration.count());
    const auto connections = option("connections", "How many clients are there at a time.", settings.connections);
    const auto pause = option("pause", "Milliseconds before each message.", settings.pause.count());
    const auto growth = option("growth", "KiB that the server may grow by, beside a twentieth.", settings.growthKiB);
    const auto crowd = option("crowd", "Instead: so many connections that stay, and what they cost.", settings.crowd);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Wears out framescope-cli serve, on loopback only."));
    parser.addHelpOption();
    parser.addOptions({seconds, connections, pause, growth, crowd});
    parser.process(application);
    settings.server = application.applicationDirPath() + QStringLiteral("/framescope-cli");
    settings.duration = std::chrono::seconds(parser.value(seconds).toInt());
    settings.connections = parser.value(connections).toInt();
    settings.pause = std::chrono::milliseconds(parser.value(pause).toInt());
    settings.growthKiB = parser.value(growth).toLongLong();
    settings.crowd = parser.value(crowd).toInt();
    return settings;
}

bool wearOut(const soak::Settings &settings)
{
    soak::ServedProcess server(settings.server, true);
    if (!server.isRunning()) {
        std::printf("FAILED: the server does not start\n");
        return false;
    }
    soak::Soak soak(settings, server);
    const bool isGood = soak.run();
    const bool hasEndedWell = server.stop();
    if (!hasEndedWell)
        std::printf("FAILED: the server did not end well\n");
    return isGood && hasEndedWell;
}

} // namespace

int main(int argc, char *argv[])
{
    base::raiseDescriptorLimit();
    const QCoreApplication application(argc, argv);
    const soak::Settings settings = readSettings(application);
    const bool isGood = settings.crowd > 0 ? soak::measureCrowd(settings) : wearOut(settings);
    std::printf("%s\n", isGood ? "All is well" : "Not all is well");
    return isGood ? 0 : 1;
}
