// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingfile.h"

#include "diagnostics.h"

#include <format/fileerrors.h>
#include <format/filtererrors.h>

namespace framescope::cli {

base::Result<std::shared_ptr<capture::Recording>, std::monostate> makeRecording(const QString &path)
{
    if (path.isEmpty())
        return std::shared_ptr<capture::Recording>();
    auto recording = capture::Recording::create(path);
    if (recording)
        return std::shared_ptr<capture::Recording>(std::move(*recording));
    diagnose(format::explain(recording.error()));
    return base::Failure {std::monostate {}};
}

bool complete(const std::shared_ptr<capture::Recording> &recording)
{
    if (!recording)
        return true;
    recording->flush();
    const capture::Progress progress = recording->progress();
    if (progress.error)
        diagnose(format::explain(*progress.error));
    else if (progress.lost > 0)
        diagnose(format::explainLosses(progress));
    return !progress.error && progress.lost == 0;
}

base::Result<std::unique_ptr<capture::Reader>, ExitStatus> openRecording(const QString &path)
{
    auto reader = capture::Reader::open(path);
    if (!reader) {
        diagnose(format::explain(reader.error()));
        return base::Failure {ExitStatus::FileUnusable};
    }
    if ((*reader)->notice())
        diagnose(format::explain(*(*reader)->notice()));
    return std::move(*reader);
}

base::Result<capture::Filter, ExitStatus> readFilter(const QString &filter)
{
    auto parsed = capture::Filter::parse(filter);
    if (parsed)
        return std::move(*parsed);
    diagnose(format::filterErrorSentence(parsed.error(), filter));
    return base::Failure {ExitStatus::WrongUsage};
}

} // namespace framescope::cli
