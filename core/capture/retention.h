// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace framescope::capture {

/// A recording as far as it matters for whether it stays.
struct StoredRecording {
    QString path;
    qint64 size = 0; ///< bytes, with what stands beside the file
    QDateTime lastChange;
    bool isKept = false; ///< saved, or open somewhere: it stays, and counts
};

/// Which go so that all together take no more than @p limit bytes: the oldest first, never one that is kept.
[[nodiscard]] QStringList surplusOf(std::vector<StoredRecording> recordings, qint64 limit);

/// The recordings in @p folder. What is being written has its log beside it and is kept; so is what has changed within the
/// last minute, and what a killed program left, until completeAllLeft().
[[nodiscard]] std::vector<StoredRecording> storedIn(const QString &folder);

/// The recordings in @p folder that a program has left without ending them, the newest last. Before anything there is
/// opened.
[[nodiscard]] QStringList leftIn(const QString &folder);

/// Brings the recordings in @p folder that have their logs beside them, and that nobody has open, into single files: from
/// then on they are as any other. Any thread.
void completeAllLeft(const QString &folder);

/// Deletes surplusOf() what is storedIn() @p folder, but never one of @p kept. Returns what has gone. Any thread.
QStringList enforceRetention(const QString &folder, qint64 limit, const QStringList &kept);

} // namespace framescope::capture
