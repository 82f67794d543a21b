// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// framescope_windowbench flood PORT COUNT SIZE | open FILE: what framescope_bench asks of the window. Prints a line of JSON.
#include "tasks.h"

#include <base/descriptors.h>
#include <base/memory.h>

#include <QApplication>
#include <QJsonDocument>

#include <cstdio>

namespace {

using namespace framescope;
using namespace framescope::bench;

QByteArray answer(const QStringList &arguments)
{
    if (arguments.size() == 4 && arguments[0] == u"flood")
        return takeFlood({arguments[1].toUShort(), arguments[2].toLongLong(), arguments[3].toLongLong()}).toLine();
    if (arguments.size() == 2 && arguments[0] == u"open")
        return QJsonDocument(openFile(arguments[1])).toJson(QJsonDocument::Compact) + '\n';
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    base::limitFreedMemory();
    base::raiseDescriptorLimit();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QByteArray line = answer(QApplication::arguments().mid(1));
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    return line.isEmpty() ? 1 : 0;
}
