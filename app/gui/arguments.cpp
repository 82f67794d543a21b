// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace framescope::gui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::gui::Arguments)
};

// QApplication takes these out of the command line, with one dash or two.
const QStringList &toolkitFlags()
{
    static const QStringList names {QStringLiteral("reverse"), QStringLiteral("widgetcount")};
    return names;
}

const QStringList &toolkitOptions()
{
    static const QStringList names {QStringLiteral("display"), QStringLiteral("geometry"), QStringLiteral("icon"),
        QStringLiteral("platform"), QStringLiteral("platformpluginpath"), QStringLiteral("platformtheme"),
        QStringLiteral("plugin"), QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"),
        QStringLiteral("qwindowtitle"), QStringLiteral("session"), QStringLiteral("style"), QStringLiteral("stylesheet"),
        QStringLiteral("title")};
    return names;
}

/// The name behind one dash or two, without a value; empty where it is no option.
QString optionName(const QString &argument)
{
    const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2 : argument.startsWith(u'-') ? 1 : 0;
    return dashes == 0 ? QString() : argument.sliced(dashes).section(u'=', 0, 0);
}

QStringList withoutToolkitOptions(const QStringList &arguments)
{
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = optionName(arguments[i]);
        if (toolkitOptions().contains(name))
            i += arguments[i].contains(u'=') ? 0 : 1;
        else if (!toolkitFlags().contains(name))
            rest.append(arguments[i]);
    }
    return rest;
}

} // namespace

Arguments readArguments(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    nameApplication();
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("The WebSocket workbench: shows what really crosses the wire.\n\nExample:\n  "
                                              "framescope wss://echo.example.org/"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demonstration(QStringLiteral("demonstration"),
        Text::tr("Talk to the built-in server, save a picture of the window in FILE, print the messages, and end."),
        QStringLiteral("FILE"));
    parser.addOption(demonstration);
    parser.addPositionalArgument(QStringLiteral("address"),
        Text::tr("What to open a tab for: an endpoint, ws:// or wss://, or a recording."),
        QStringLiteral("[ADDRESS|FILE...]"));
    parser.process(withoutToolkitOptions(QCoreApplication::arguments()));
    return {parser.positionalArguments(), parser.value(demonstration)};
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("framescope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRAMESCOPE_VERSION));
}

} // namespace framescope::gui
