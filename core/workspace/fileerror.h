// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::workspace {

/// Why a file of the workspace could not be read or written. The file is left as it is.
struct FileError {
    enum class Kind {
        NotReadable, ///< detail: what the system says
        TooLarge, ///< more than maxFileBytes
        NotJson, ///< detail: what the parser says; offset: where, in bytes
        NotOurs, ///< JSON of another kind
        NewerVersion, ///< written by a newer version of the program
        BadValue, ///< detail: where, such as "requests[2].headers"
        NotWritable, ///< detail: what the system says
        ChangedElsewhere, ///< since it was read: it was not written
        WouldBeTooLarge, ///< to be read again, with more than maxFileBytes: it was not written
    };
    Kind kind {};
    QString path; ///< of the file
    QString detail;
    qsizetype offset = 0;
};

/// A file that people write by hand and keep in git is far smaller; what is larger is neither read nor written.
inline constexpr qint64 maxFileBytes = 4 * 1024 * 1024;

} // namespace framescope::workspace
