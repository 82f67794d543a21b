// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mainwindow/mainwindow.h>
#include <panels/inspectpanel.h>
#include <server/testserver.h>

#include <QSettings>
#include <QTemporaryDir>

namespace framescope::tests {

/// The real window with a real local server behind {{local}}, and everything that it writes in a folder that is
/// removed.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    /// Starts a server of its own, as {{local}} but with these options; returns "host:port", or nothing where that
    /// failed.
    [[nodiscard]] QString startServer(const net::ListenOptions &options, const QStringList &behaviours);
    /// How often the window has asked for the built-in server.
    [[nodiscard]] int localQuestions() const { return m_localQuestions; }
    /// What the next question for the built-in server is answered with instead.
    void failLocal(const QString &sentence) { m_localFailure = sentence; }
    /// What making the next recording fails with.
    void failRecording(const capture::WriteError &error) { m_recordingFailure = error; }
    /// From now on no recording can be made, until it is unblocked.
    void blockRecordings();
    void unblockRecordings();
    [[nodiscard]] QString folder() const { return m_dir.path(); }

    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] mainwindow::MainWindow &window() { return *m_window; }
    /// In folders of its own in folder(); secrets are kept for this run only.
    [[nodiscard]] workspace::Workspace &workspace() { return *m_workspace; }
    /// Makes the window again, as after the program was started anew.
    void restart();
    void closeWindow() { m_window.reset(); }

    /// A widget of the current tab.
    template <typename T>
    [[nodiscard]] T *widget(const char *name) const
    {
        return m_window->currentPanel()->findChild<T *>(QLatin1String(name));
    }
    /// The recording that is seen, of several tabs the current one.
    [[nodiscard]] QWidget *recordingTab() const;
    /// A widget of it.
    template <typename T>
    [[nodiscard]] T *recordingWidget(const char *name) const
    {
        return recordingTab()->findChild<T *>(QLatin1String(name));
    }

private:
    [[nodiscard]] QString recordingsFolder() const;
    void answerLocal(const panels::LocalServerHandler &handler);
    [[nodiscard]] panels::Services services();

    QTemporaryDir m_dir;
    QSettings m_settings;
    std::unique_ptr<session::SessionManager> m_sessions = std::make_unique<session::SessionManager>();
    std::vector<std::unique_ptr<server::TestServer>> m_servers;
    QString m_local;
    QString m_localFailure;
    std::optional<capture::WriteError> m_recordingFailure;
    int m_localQuestions = 0;
    int m_recordings = 0;
    QString m_blockedFolder; ///< where recordings are made, if it is not the usual place
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<mainwindow::MainWindow> m_window;
};

} // namespace framescope::tests
