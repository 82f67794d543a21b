// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedprocess.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <csignal>
#include <sys/prctl.h>

namespace framescope::soak {

namespace {

constexpr int patience = 60'000; // milliseconds

/// The number behind "NAME:" in a file of lines of /proc.
qint64 numberIn(const QByteArray &lines, const QByteArray &name)
{
    const qsizetype begin = lines.indexOf(QByteArray('\n' + name + ':'));
    const qsizetype end = lines.indexOf('\n', begin + 1);
    if (begin < 0)
        return 0;
    return lines.mid(begin + name.size() + 2, end - begin - name.size() - 2).simplified().split(' ').first().toLongLong();
}

} // namespace

ServedProcess::ServedProcess(const QString &program, bool compresses)
{
    QStringList arguments {QStringLiteral("serve"), QStringLiteral("--quiet"), QStringLiteral("--record"),
        m_folder.filePath(QStringLiteral("soak.fscope"))};
    if (!compresses)
        arguments.append(QStringLiteral("--no-compression"));
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // nothing outlives a soak that is killed
    m_process.setStandardErrorFile(QProcess::nullDevice()); // a line for each client that has gone
    m_process.start(program, arguments);
    if (!m_process.waitForReadyRead(patience))
        return;
    const QUrl url(QString::fromUtf8(m_process.readLine().trimmed()).section(u' ', -1));
    m_target = {QHostAddress(url.host()), static_cast<quint16>(url.port(0))};
}

ServedProcess::~ServedProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool ServedProcess::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

Usage ServedProcess::usage() const
{
    const QString folder = QStringLiteral("/proc/%1/").arg(m_process.processId());
    QFile file(folder + QStringLiteral("smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray lines = file.readAll();
    const auto descriptors =
        QDir(folder + QStringLiteral("fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return {numberIn(lines, "Rss"), numberIn(lines, "Pss"), descriptors.size()};
}

} // namespace framescope::soak
