// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <workspace/jsonfile.h>
#include <workspace/request.h>

namespace framescope::workspace {

/// A tab as it comes back after a restart.
struct Draft {
    QString id; ///< of the tab
    Request request; ///< as it stands there, saved or not; in a file without its secrets
    QString text; ///< what was written and not sent
    bool isBinary = false; ///< of the text: written in hexadecimal
    bool isCurrent = false; ///< the tab that is shown
};

/// Texts that are longer than this do not come back.
inline constexpr qsizetype longestDraftText = 256 * 1024; // characters

[[nodiscard]] QByteArray fileBytesOf(const std::vector<Draft> &drafts);
/// No drafts where there is no file.
[[nodiscard]] base::Result<std::vector<Draft>, FileError> readDrafts(const QString &path);

} // namespace framescope::workspace
