// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/recording.h>

#include <QDir>

namespace framescope::gui {

/// Where recordings live that nobody has saved: in the user's data folder, one file per tab and server, named after its
/// beginning and its host. UI thread.
class RecordingsFolder
{
public:
    RecordingsFolder();

    /// The folder.
    [[nodiscard]] QString place() const { return m_folder.path(); }
    /// Makes a recording, and the folder where there is none. @p name may hold anything.
    [[nodiscard]] base::Result<std::unique_ptr<capture::Recording>, capture::WriteError> makeRecording(const QString &name);

private:
    QDir m_folder;
};

} // namespace framescope::gui
