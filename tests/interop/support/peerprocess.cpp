// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerprocess.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace framescope::tests {

namespace {

/// Generous: it is only waited for in full by a test that fails.
constexpr int patienceMs = 60'000;

} // namespace

PeerProcess::PeerProcess()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    m_process.setProcessEnvironment(environment);
}

PeerProcess::~PeerProcess()
{
    if (!isRunning())
        return;
    const auto leader = static_cast<pid_t>(m_process.processId());
    if (m_leadsGroup)
        ::kill(-leader, SIGKILL);
    m_process.kill();
    m_process.waitForFinished(patienceMs);
    // The rest of the group may still hold files.
    if (m_leadsGroup)
        static_cast<void>(QTest::qWaitFor([leader] { return ::kill(-leader, 0) != 0; }));
}

void PeerProcess::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void PeerProcess::ownGroup()
{
    m_leadsGroup = true;
    m_process.setChildProcessModifier([] { ::setsid(); });
}

bool PeerProcess::start(const QString &program, const QStringList &arguments)
{
    m_process.start(program, arguments);
    return m_process.waitForStarted(patienceMs);
}

QByteArray PeerProcess::takeLine()
{
    const bool there = QTest::qWaitFor([this] { return !lines().isEmpty() || !isRunning(); }, patienceMs);
    return there && !lines().isEmpty() ? m_lines.takeFirst() : QByteArray();
}

const QByteArrayList &PeerProcess::lines()
{
    readLines();
    return m_lines;
}

std::vector<QJsonObject> PeerProcess::said(const QString &event)
{
    readLines();
    return m_said[event];
}

QByteArray PeerProcess::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

void PeerProcess::write(const QByteArray &input)
{
    m_process.write(input);
}

void PeerProcess::closeInput()
{
    m_process.closeWriteChannel();
}

void PeerProcess::sendSignal(int signal)
{
    if (isRunning())
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
}

bool PeerProcess::waitForEnd()
{
    return QTest::qWaitFor([this] { return !isRunning(); }, patienceMs);
}

bool PeerProcess::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

int PeerProcess::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray PeerProcess::story()
{
    return m_process.program().toUtf8() + " said\n" + lines().join('\n').left(10'000) + "\nand complained\n"
        + errors().left(10'000);
}

void PeerProcess::readLines()
{
    m_output += m_process.readAllStandardOutput();
    const qsizetype end = m_output.lastIndexOf('\n');
    if (end < 0)
        return;
    for (const QByteArray &line : m_output.left(end).split('\n')) {
        m_lines.append(line);
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        m_said[object[QStringLiteral("event")].toString()].push_back(object);
    }
    m_output.remove(0, end + 1);
}

QJsonObject firstOf(const std::vector<QJsonObject> &objects)
{
    return objects.empty() ? QJsonObject() : objects.front();
}

} // namespace framescope::tests
