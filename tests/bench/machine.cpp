// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine.h"

#include <boost/version.hpp>

#include <QFile>
#include <QThread>

#include <cstdlib>

namespace framescope::bench {

namespace {

QString cpuModel()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("unknown");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.sliced(line.indexOf(':') + 1)).simplified();
    }
    return QStringLiteral("unknown");
}

/// How many programs wanted a core in the last minute.
double loadAverage()
{
    double load = 0;
    ::getloadavg(&load, 1);
    return load;
}

} // namespace

QString describeMachine()
{
    return QStringLiteral("Machine: %1 cores, %2, load %3; Qt %4, Boost %5.%6")
        .arg(QThread::idealThreadCount())
        .arg(cpuModel())
        .arg(loadAverage(), 0, 'f', 1)
        .arg(QLatin1StringView(qVersion()))
        .arg(BOOST_VERSION / 100000)
        .arg(BOOST_VERSION / 100 % 1000);
}

} // namespace framescope::bench
