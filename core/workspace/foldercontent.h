// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/collection.h>
#include <workspace/environment.h>

namespace framescope::workspace {

/// A collection with the file that it stands in.
struct StoredCollection {
    QString path;
    Collection collection;
    QByteArray bytes; ///< that the file had when it was read, or was to have when it was written last
};

struct StoredEnvironment {
    QString path;
    Environment environment;
    QByteArray bytes;
};

/// What a folder with collections and environments has.
struct FolderContent {
    std::vector<StoredCollection> collections;
    std::vector<StoredEnvironment> environments;
    std::vector<FileError> broken; ///< files that could not be read
};

/// A file that was copied by hand has the ids of the first one: what is copied gets ids that are the same at each reading.
void giveNewIdsToCopies(FolderContent &content);
/// The paths of all files of @p folder that are collections or environments, by their names.
[[nodiscard]] QStringList filesOf(const QString &folder);

enum class StoredKind { Collection, Environment };
/// Of one of filesOf().
[[nodiscard]] StoredKind kindOf(const QString &path);
/// A path in @p folder for something of this name; every file system takes it. With a @p number above 1 behind the name.
[[nodiscard]] QString pathFor(const QString &folder, StoredKind kind, const QString &name, int number);

} // namespace framescope::workspace
