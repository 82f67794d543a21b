// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/recording.h>

#include <QDir>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace framescope::gui {

/// Where recordings live that nobody has saved: in the user's data folder, one file per tab and server, named after its
/// beginning and its host. UI thread.
class RecordingsFolder
{
public:
    explicit RecordingsFolder(const QString &place = usualPlace());
    [[nodiscard]] static QString usualPlace();

    /// The folder.
    [[nodiscard]] QString place() const { return m_folder.path(); }
    /// Makes a recording, and the folder where there is none; where that cannot be, it is done as soon as it can. @p name
    /// may hold anything. AlreadyExists: no name is free.
    [[nodiscard]] base::Result<std::unique_ptr<capture::Recording>, capture::WriteError> makeRecording(const QString &name);

    /// What a program that did not end properly has left, the newest last. Before anything there is opened. It stays as long
    /// as this object does, for it may be offered; the next time it is as any other.
    [[nodiscard]] QStringList left();

    /// Which bytes unsaved recordings may take, and which of them stay in any case. The oldest others go now, whenever
    /// another is made, and every so often, since those that are being written grow; on a thread of its own. What was left()
    /// is brought into single files there.
    void keepWithin(std::function<qint64()> limit, std::function<QStringList()> kept,
        std::chrono::milliseconds every = std::chrono::minutes(1));
    /// Asks for the limit again, and lets go what is beyond it.
    void enforce() const;

private:
    /// Which recordings stay now.
    [[nodiscard]] QStringList kept() const;

    std::function<qint64()> m_limit;
    std::function<QStringList()> m_kept;
    QDir m_folder;
    QStringList m_left;
    QSet<QString> m_names; ///< taken, though there may be no files yet
    QTimer m_timer;
};

} // namespace framescope::gui
