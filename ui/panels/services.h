// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/recording.h>
#include <server/behaviourregistry.h>
#include <session/sessionmanager.h>
#include <workspace/workspace.h>

#include <QString>

#include <functional>
#include <memory>

namespace framescope::panels {

/// Told "host:port" of the built-in server, or in one sentence why there is none.
using LocalServerHandler = std::function<void(base::Result<QString, QString>)>;

/// What the window needs from the program around it. All functions are called on the UI thread.
struct Services {
    session::SessionManager *sessions = nullptr;
    workspace::Workspace *workspace = nullptr;
    /// Starts the built-in server where it does not run yet, and answers on the UI thread.
    std::function<void(LocalServerHandler)> resolveLocal;
    /// Where makeRecording() makes them.
    QString recordingsFolder;
    /// What test servers can do.
    std::shared_ptr<const server::BehaviourRegistry> behaviours = std::make_shared<server::BehaviourRegistry>();
    /// Makes the recording of a tab; @p name is its host. One that cannot be written yet begins all the same.
    std::function<base::Result<std::unique_ptr<capture::Recording>, capture::WriteError>(const QString &name)> makeRecording;
    /// Where a chat room of this name keeps its history and files.
    std::function<QString(const QString &name)> roomFolder;
};

/// makeRecording() for those who share a recording. Whoever lets go of it last, on any thread, does not wait for the file to
/// be completed: that takes time that neither the window nor the I/O thread has.
using SharedRecordingMaker =
    std::function<base::Result<std::shared_ptr<capture::Recording>, capture::WriteError>(const QString &name)>;
[[nodiscard]] SharedRecordingMaker sharedRecordingMaker(const Services &services);

} // namespace framescope::panels
