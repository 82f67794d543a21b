// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <workspace/request.h>

namespace framescope::workspace {

/// A command line as a request.
struct ImportedCommand {
    Request request;
    QStringList notTaken; ///< options and words that mean something which a request has no place for, as they were written
};

/// Why a text is not a command line that opens a WebSocket.
struct ImportError {
    enum class Kind {
        NotACommand, ///< its first word is neither curl nor wscat
        UnclosedQuote, ///< position: of the quote, from 0
        MissingValue, ///< detail: the option that lacks one
        NoUrl,
    };
    Kind kind {};
    QString detail;
    qsizetype position = 0;
};

/// Whether @p text begins as a command line that importCommand() may take.
[[nodiscard]] bool looksLikeCommand(const QString &text);
/// Reads a line of `curl` or `wscat`. Nothing is run, and no file is read.
[[nodiscard]] base::Result<ImportedCommand, ImportError> importCommand(const QString &text);

} // namespace framescope::workspace
