// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace framescope::tests {

/// A file system of its own in memory, at a path that only this process and its children see it at, until it is destroyed.
class SmallDisk
{
public:
    /// Before there is any other thread: gives the process its own view of file systems. False where the system does not
    /// let it.
    [[nodiscard]] static bool makeNamespace();

    /// @p path: a directory that is there. @p bytes: what it has room for.
    SmallDisk(const QString &path, qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Gives it more room, or less.
    [[nodiscard]] bool resize(qint64 bytes);
    /// Lets nobody write, or everybody again. Not while a file is open that may be written to.
    [[nodiscard]] bool setReadOnly(bool isReadOnly);

private:
    QByteArray m_path;
    bool m_isThere = false;
};

} // namespace framescope::tests
