// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <workspace/jsonfile.h>
#include <workspace/request.h>

namespace framescope::workspace {

/// What of a draft does not stand in the file, for the file would be too large to be read again.
enum class DraftPart {
    Text = 1,
    Messages = 2, ///< the saved messages of the request
    Request = 4, ///< all of it but its identity and name
};
Q_DECLARE_FLAGS(DraftParts, DraftPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(DraftParts)

/// A tab as it comes back after a restart.
struct Draft {
    QString id; ///< of the tab
    Request request; ///< as it stands there, saved or not; in a file without its secrets
    QString text; ///< what was written and not sent
    bool isBinary = false; ///< of the text: written in hexadecimal
    bool isCurrent = false; ///< the tab that is shown
    DraftParts leftOut {}; ///< what is missing here
};

/// Texts that are longer than this do not come back.
inline constexpr qsizetype longestDraftText = 256 * 1024; // characters

/// Drafts with the bytes of their file.
struct FittedDrafts {
    std::vector<Draft> drafts;
    QByteArray bytes;
};

/// @p drafts without what must be left out so that the file can be read again: texts that are too long, then the longest
/// texts, then the longest saved messages, then the largest requests.
[[nodiscard]] FittedDrafts fitted(std::vector<Draft> drafts);
[[nodiscard]] QByteArray fileBytesOf(const std::vector<Draft> &drafts);
/// No drafts where there is no file.
[[nodiscard]] base::Result<std::vector<Draft>, FileError> readDrafts(const QString &path);

} // namespace framescope::workspace
