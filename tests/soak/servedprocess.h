// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speaker.h"

#include <QProcess>
#include <QTemporaryDir>

namespace framescope::soak {

/// What a process has, as the system counts it.
struct Usage {
    qint64 residentKiB = 0; ///< RSS
    qint64 proportionalKiB = 0; ///< PSS: shared pages in parts
    qsizetype descriptors = 0;
};

/// `framescope-cli serve` as an echo, with one recording of all its clients; ends with this object, and with this process.
class ServedProcess
{
public:
    /// @p program: framescope-cli.
    ServedProcess(const QString &program, bool compresses);
    ~ServedProcess();
    ServedProcess(const ServedProcess &) = delete;
    ServedProcess &operator=(const ServedProcess &) = delete;

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running && m_target.port > 0; }
    [[nodiscard]] const Target &target() const { return m_target; }
    [[nodiscard]] Usage usage() const;
    /// Asks it to end as a person does, and waits. Whether it ended well.
    [[nodiscard]] bool stop();

private:
    QTemporaryDir m_folder; ///< of the recording
    QProcess m_process;
    Target m_target;
};

} // namespace framescope::soak
