// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingfile.h"

#include "diagnostics.h"

#include <format/fileerrors.h>

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
    const auto error = recording->progress().error;
    if (error)
        diagnose(format::explain(*error));
    return !error;
}

} // namespace framescope::cli
