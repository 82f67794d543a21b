// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <chat/history.h>

#include <QDir>

#include <deque>

namespace framescope::chat {

/// The files of a room, each once under the hash of its content, and what has come of those that are on their way. One
/// thread uses it.
class FileStore
{
public:
    /// Uses the folders "files" and "incoming" in @p folder, and makes them. What is in "incoming" is left behind.
    FileStore(const QString &folder, qint64 largestStorage);

    /// Whether the content is there.
    [[nodiscard]] bool has(const QByteArray &sha256) const;
    /// Its size; nothing where it is not there.
    [[nodiscard]] std::optional<qint64> sizeOf(const QByteArray &sha256) const;
    /// Up to @p most bytes from @p offset; nothing where the content is not there or ends before.
    [[nodiscard]] std::optional<QByteArray> read(const QByteArray &sha256, qint64 offset, qint64 most) const;

    /// How many bytes more may be kept, as things are; what is left behind counts as kept.
    [[nodiscard]] qint64 left() const { return m_largest - m_used; }
    /// Makes left() at least @p bytes: what is left behind goes for it, the oldest first. False, and nothing has gone, where
    /// that would not be enough.
    [[nodiscard]] bool makeRoomFor(qint64 bytes);
    /// How much has come of what arrives under @p ticket.
    [[nodiscard]] qint64 arrived(const QByteArray &ticket) const;
    /// Puts bytes behind what has come; false where the disk takes none.
    [[nodiscard]] bool append(const QByteArray &ticket, const QByteArray &bytes);
    /// All has come: keeps it under its hash. False, and all of it is gone, where that is not @p sha256.
    [[nodiscard]] bool finish(const QByteArray &ticket, const QByteArray &sha256);
    void discard(const QByteArray &ticket);

    /// Nobody sends what arrives under @p ticket any more, for now: it is left behind, @p now. Of what is left behind the
    /// oldest goes when it becomes too much.
    void leaveBehind(const QByteArray &ticket, base::MonoTime now);
    /// Somebody goes on with it.
    void pickUp(const QByteArray &ticket);
    /// What has been left behind for @p longest goes.
    void dropLeftBehind(base::MonoTime now, std::chrono::milliseconds longest);

private:
    struct LeftBehind {
        QString path;
        std::optional<base::MonoTime> since; ///< nothing: from before the start
    };
    void dropOldest();

    [[nodiscard]] QString pathOf(const QByteArray &sha256) const;
    [[nodiscard]] QString incomingPathOf(const QByteArray &ticket) const;

    QDir m_files;
    QDir m_incoming;
    qint64 m_largest;
    qint64 m_used = 0; ///< bytes of both
    std::deque<LeftBehind> m_leftBehind; ///< the oldest first
};

} // namespace framescope::chat
