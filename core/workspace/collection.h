// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <workspace/jsonfile.h>
#include <workspace/request.h>

namespace framescope::workspace {

/// Requests that belong together: one file that people read, compare and keep in git.
struct Collection {
    QString name;
    std::vector<Request> requests; ///< as they stand in the file: without secrets
    QJsonObject unknown;

    /// The place of the request with this id, or -1.
    [[nodiscard]] int indexOf(const QString &id) const;
};

[[nodiscard]] QByteArray fileBytesOf(const Collection &collection);
/// Whether a collection that has nothing but @p request could be written, and read again.
[[nodiscard]] bool fitsIntoFile(const Request &request);
/// The file at @p path, and what stood there.
[[nodiscard]] base::Result<std::pair<Collection, QByteArray>, FileError> readCollection(const QString &path);

} // namespace framescope::workspace
