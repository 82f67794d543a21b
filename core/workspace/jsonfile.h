// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <workspace/fileerror.h>
#include <workspace/objectreader.h>

namespace framescope::workspace {

/// A file that was read: its object, and the bytes as they stood there.
struct JsonFile {
    QJsonObject object;
    QByteArray bytes;
};

/// Reads a file of at most maxFileBytes whose "format" is @p format and whose "version" is not above @p version.
[[nodiscard]] base::Result<JsonFile, FileError> readJsonFile(const QString &path, const QString &format, int version);
/// Gives a file that cannot be read another name, so that nothing is written over it: "NAME.unreadable".
void setAside(const QString &path);
/// How an object stands in a file: indented, keys in order, so that a small change is a small difference.
[[nodiscard]] QByteArray fileBytes(QJsonObject object, const QString &format, int version);

} // namespace framescope::workspace
