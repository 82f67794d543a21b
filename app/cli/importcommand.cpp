// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include "diagnostics.h"
#include "progressline.h"

#include <exchange/importer.h>
#include <format/exchangeerrors.h>

namespace framescope::cli {

ExitStatus runImport(const ImportSettings &settings)
{
    ProgressLine line;
    const auto done = exchange::importFile(
        settings.path, settings.recordingPath, [&line](const exchange::Progress &progress) { return line(progress); });
    line.clear();
    if (!done) {
        diagnose(format::explain(done.error()));
        return ExitStatus::FileUnusable;
    }
    diagnose(QStringLiteral("Imported: sessions %1, messages %2").arg(done.value().sessions).arg(done.value().messages));
    return ExitStatus::Done;
}

} // namespace framescope::cli
