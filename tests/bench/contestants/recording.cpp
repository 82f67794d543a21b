// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestants.h"
#include "sessionrun.h"

#include <sqlite/database.h>

#include <QTemporaryDir>

namespace framescope::bench {

namespace {

/// How many texts a file holds, asked of the file itself.
qint64 countTexts(const QString &path)
{
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::ReadOnly);
    if (!database)
        return 0;
    const auto count =
        database->integer("SELECT count(*) FROM message WHERE opcode = 1 AND complete = 1 AND valid_text = 1");
    return count ? *count : 0;
}

} // namespace

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
    measurement.recorded = countTexts(path);
    return measurement;
}

} // namespace framescope::bench
