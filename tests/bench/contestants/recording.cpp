// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestants.h"
#include "recordedtexts.h"
#include "sessionrun.h"

#include <QTemporaryDir>

namespace framescope::bench {

/// The time ends when the last message is on disk.
Measurement receiveIntoRecording(const Job &job)
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("bench.fscope"));
    Tally tally(job);
    {
        auto created = capture::Recording::create(path);
        if (!created)
            return Measurement::failed(created.error().detail);
        const std::shared_ptr<capture::Recording> recording = std::move(*created);
        runSession(job, recording, tally);
        recording->flush();
        tally.stop();
    }
    Measurement measurement = tally.result();
    measurement.peakKiB = peakMemory();
    measurement.recorded = recordedTexts(path);
    return measurement;
}

} // namespace framescope::bench
