// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QString>

namespace framescope::base {

/// Why a file was not read.
struct FileReadError {
    enum class Kind {
        NotAFile, ///< a folder, a pipe, a device: what may have no end, or never a beginning
        TooLarge,
        System ///< detail: in the system's words
    };
    Kind kind {};
    QString detail;
};

/// The content of the regular file at @p path, of at most @p most bytes. Anything else is neither waited for nor read. Takes
/// as long as the disk does: not for the UI thread. Any other thread.
[[nodiscard]] Result<QByteArray, FileReadError> readRegularFile(const QString &path, qint64 most);

} // namespace framescope::base
