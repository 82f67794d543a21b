// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/history.h>

#include <QDir>

namespace framescope::chat {

/// The files of a room, each once under the hash of its content, and what has come of those that are on their way. One
/// thread uses it.
class FileStore
{
public:
    /// Uses the folders "files" and "incoming" in @p folder, and makes them. What has not grown for a day goes.
    FileStore(const QString &folder, qint64 largestStorage);

    /// Whether the content is there.
    [[nodiscard]] bool has(const QByteArray &sha256) const;
    /// Its size; nothing where it is not there.
    [[nodiscard]] std::optional<qint64> sizeOf(const QByteArray &sha256) const;
    /// Up to @p most bytes from @p offset; nothing where the content is not there or ends before.
    [[nodiscard]] std::optional<QByteArray> read(const QByteArray &sha256, qint64 offset, qint64 most) const;

    /// Whether so many bytes more may be kept.
    [[nodiscard]] bool hasRoomFor(qint64 bytes) const { return m_used + bytes <= m_largest; }
    /// How much has come of what arrives under @p ticket.
    [[nodiscard]] qint64 arrived(const QByteArray &ticket) const;
    /// Puts bytes behind what has come; false where the disk takes none.
    [[nodiscard]] bool append(const QByteArray &ticket, const QByteArray &bytes);
    /// All has come: keeps it under its hash. False, and all of it is gone, where that is not @p sha256.
    [[nodiscard]] bool finish(const QByteArray &ticket, const QByteArray &sha256);
    void discard(const QByteArray &ticket);

private:
    [[nodiscard]] QString pathOf(const QByteArray &sha256) const;
    [[nodiscard]] QString incomingPathOf(const QByteArray &ticket) const;

    QDir m_files;
    QDir m_incoming;
    qint64 m_largest;
    qint64 m_used = 0; ///< bytes of both
};

} // namespace framescope::chat
