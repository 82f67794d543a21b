// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/prctl.h>

namespace framescope::bench {

namespace {

constexpr int longestRun = 120'000; // milliseconds
constexpr int longestStart = 10'000;

void startNode(QProcess &process, const QString &script, const QStringList &numbers)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral(FRAMESCOPE_NODE_MODULES));
    environment.insert(QStringLiteral("FRAMESCOPE_PROGRAMS"), QCoreApplication::applicationDirPath());
    process.setProcessEnvironment(environment);
    startWithin(
        process, QStringLiteral("node"), QStringList {QStringLiteral(FRAMESCOPE_BENCH_PEERS "/") + script} + numbers);
}

} // namespace

void startWithin(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // nothing outlives a bench that is killed
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
}

Peer::Peer()
{
    startWithin(m_process, QCoreApplication::applicationFilePath(), {QStringLiteral("peer")});
    if (m_process.waitForReadyRead(longestStart))
        m_port = m_process.readLine().trimmed().toUShort();
}

Peer::~Peer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString windowBench()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/framescope_windowbench");
}

Measurement runProcess(const Contestant &contestant, const Job &job)
{
    const QString id = QString::fromLatin1(contestant.id);
    const QStringList numbers {QString::number(job.port), QString::number(job.count), QString::number(job.size)};
    QProcess process;
    switch (contestant.host) {
    case Host::Bench:
        startWithin(
            process, QCoreApplication::applicationFilePath(), QStringList {QStringLiteral("contestant"), id} + numbers);
        break;
    case Host::Window: startWithin(process, windowBench(), QStringList {id} + numbers); break;
    case Host::Node: startNode(process, id + u".js", numbers); break;
    }
    if (!process.waitForFinished(longestRun)) {
        const QString why = process.errorString();
        process.kill();
        process.waitForFinished();
        return Measurement::failed(why);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Measurement::failed(QStringLiteral("ended with %1").arg(process.exitCode()));
    return Measurement::fromLine(process.readAllStandardOutput());
}

} // namespace framescope::bench
