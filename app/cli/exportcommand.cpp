// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"

#include "diagnostics.h"
#include "progressline.h"
#include "recordingfile.h"
#include "standardoutput.h"

#include <format/exchangeerrors.h>

namespace framescope::cli {

namespace {

using exchange::ExportError;

base::Status<ExportError> run(
    capture::Reader &reader, const ExportSettings &settings, const exchange::ExportRequest &request, StandardOutput &output)
{
    ProgressLine line;
    const auto progress = [&line](const exchange::Progress &state) { return line(state); };
    if (!settings.outputPath.isEmpty())
        return exchange::exportToFile(settings.path, reader, request, settings.outputPath, progress);
    const auto write = [&output](QByteArrayView bytes) {
        output.write(bytes);
        return !output.isBroken();
    };
    return exchange::exportRecording(reader, request, write, progress);
}

} // namespace

ExitStatus runExport(const ExportSettings &settings)
{
    auto filter = readFilter(settings.filter);
    if (!filter)
        return filter.error();
    const auto reader = openRecording(settings.path);
    if (!reader)
        return reader.error();
    StandardOutput output;
    const auto done = run(**reader, settings, {settings.format, {{}, std::move(*filter)}, settings.keepsSecrets}, output);
    const bool isWritten = output.finish(); // has told by itself what is wrong with standard output
    const bool isOutputAway = !done && done.error().kind == ExportError::Kind::OutputFailed && settings.outputPath.isEmpty();
    if (!done && !isOutputAway)
        diagnose(format::explain(done.error()));
    return (done || isOutputAway) && isWritten ? ExitStatus::Done : ExitStatus::FileUnusable;
}

} // namespace framescope::cli
