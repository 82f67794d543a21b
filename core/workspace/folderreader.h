// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/foldercontent.h>

#include <map>
#include <variant>

namespace framescope::workspace {

/// Reads a folder with collections and environments again and again, and of it only what has changed. One thread at a time.
class FolderReader
{
public:
    /// What @p folder has; below it nothing is read. A file whose size, times and inode are those of the reading before is
    /// not read again. Copies have ids of their own, see giveNewIdsToCopies(). @p isUnwanted is asked between files: once it
    /// says yes, there is nothing.
    [[nodiscard]] std::optional<FolderContent> read(
        const QString &folder, const std::function<bool()> &isUnwanted = [] { return false; });

private:
    /// What tells one state of a file from another; times in nanoseconds.
    struct Stamp {
        qint64 size = -1;
        qint64 modified = 0;
        qint64 changed = 0;
        quint64 inode = 0;
        bool isSettled =
            false; ///< it was modified so long before that it cannot have been modified again in the same moment
        bool operator==(const Stamp &) const = default;
    };
    using File = std::variant<StoredCollection, StoredEnvironment, FileError>;
    struct Known {
        Stamp stamp;
        File file;
    };

    [[nodiscard]] static Stamp stampOf(const QString &path);
    [[nodiscard]] static File readFile(const QString &path);

    std::map<QString, Known> m_known; ///< by path
};

} // namespace framescope::workspace
