// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <panels/recordingspanel.h>
#include <replay/recordingbehaviour.h>

#include <QTabWidget>
#include <QTest>
#include <QThreadPool>

namespace framescope::tests {

WindowFixture::WindowFixture()
    : m_settings(m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    restart();
    m_window->resize(1440, 900); // the screen that stands for one here is small
}

WindowFixture::~WindowFixture()
{
    m_window.reset();
    m_workspace.reset();
    m_servers.clear();
    m_sessions.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void WindowFixture::restart()
{
    m_window.reset();
    m_workspace.reset();
    m_workspace = std::make_unique<workspace::Workspace>(
        workspace::Folders {m_dir.filePath(QStringLiteral("workspace")), m_dir.filePath(QStringLiteral("own"))});
    m_window = std::make_unique<mainwindow::MainWindow>(services(), m_settings);
}

QWidget *WindowFixture::recordingTab() const
{
    return m_window->recordingsPanel()->findChild<QTabWidget *>(QStringLiteral("recordingTabs"))->currentWidget();
}

panels::Services WindowFixture::services()
{
    panels::Services services;
    services.sessions = m_sessions.get();
    services.workspace = m_workspace.get();
    services.recordingsFolder = m_dir.path();
    auto behaviours = std::make_shared<server::BehaviourRegistry>();
    replay::addRecordingBehaviour(*behaviours);
    services.behaviours = std::move(behaviours);
    services.resolveLocal = [this](const panels::LocalServerHandler &handler) { answerLocal(handler); };
    services.roomFolder = [this](const QString &name) { return m_dir.filePath(QStringLiteral("room ") + name); };
    services.makeRecording = [this](
                                 const QString &) -> base::Result<std::unique_ptr<capture::Recording>, capture::WriteError> {
        if (m_recordingFailure)
            return base::Failure {*std::exchange(m_recordingFailure, {})};
        return capture::Recording::begin(recordingsFolder() + QStringLiteral("/%1.fscope").arg(++m_recordings));
    };
    return services;
}

QString WindowFixture::recordingsFolder() const
{
    return m_blockedFolder.isEmpty() ? m_dir.path() : m_blockedFolder;
}

/// A file stands where the folder would have to be made.
void WindowFixture::blockRecordings()
{
    m_blockedFolder = m_dir.filePath(QStringLiteral("recordings"));
    QFile file(m_blockedFolder);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file can be made");
}

void WindowFixture::unblockRecordings()
{
    QFile::remove(m_blockedFolder);
}

void WindowFixture::answerLocal(const panels::LocalServerHandler &handler)
{
    ++m_localQuestions;
    if (!m_localFailure.isEmpty()) {
        handler(base::Failure {std::exchange(m_localFailure, {})});
        return;
    }
    if (m_local.isEmpty())
        m_local = startServer({}, {QStringLiteral("welcome"), QStringLiteral("echo"), QStringLiteral("clock:5")});
    handler(m_local);
}

QString WindowFixture::startServer(const net::ListenOptions &options, const QStringList &behaviours)
{
    const server::BehaviourRegistry registry;
    std::vector<server::BehaviourFactory> factories;
    for (const QString &behaviour : behaviours)
        factories.push_back(registry.find(behaviour).value());
    auto &server = m_servers.emplace_back(std::make_unique<server::TestServer>(m_sessions.get()));
    server->start(options, std::move(factories), nullptr);
    if (!QTest::qWaitFor([&] { return server->endpoint().has_value(); }))
        return {};
    return server->endpoint()->address + u':' + QString::number(server->endpoint()->port);
}

} // namespace framescope::tests
