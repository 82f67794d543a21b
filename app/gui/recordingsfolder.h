// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/recording.h>

#include <QDir>

#include <functional>

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

    /// What a program that did not end properly has left, the newest last. Before anything there is opened.
    [[nodiscard]] QStringList left() const;

    /// Which bytes unsaved recordings may take, and which of them stay in any case. The oldest others go now, and whenever
    /// another is made; on a thread of its own.
    void keepWithin(std::function<qint64()> limit, std::function<QStringList()> kept);

private:
    void enforce() const;

    std::function<qint64()> m_limit;
    std::function<QStringList()> m_kept;
    QDir m_folder;
};

} // namespace framescope::gui
