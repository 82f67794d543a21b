// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace framescope::tests {

// What the sqlite3 program finds in a recording. Each of these fails the test where it cannot be read.

/// The rows of the view `messages` of @p direction ("in" or "out"), as crossed() would name them, in order; @p where: SQL
/// for which of them.
[[nodiscard]] QByteArrayList messagesIn(
    const QString &recording, const QByteArray &direction, const QByteArray &where = "true");
/// One message as messagesIn() tells it.
[[nodiscard]] QByteArray crossed(const QByteArray &type, const QByteArray &payload);
/// The rows that @p sql answers with, their columns separated by "|".
[[nodiscard]] QByteArrayList askRecording(const QString &recording, const QByteArray &sql);
/// Of all texts and binaries in one direction that have 64 bytes or more: how many crossed with RSV1, and how many without,
/// as "51|0"; "|" where no frame was seen.
[[nodiscard]] QByteArrayList bitsIn(const QString &recording, const QByteArray &direction);
/// What went wrong: the "detail" of violations, failures and discarded bytes.
[[nodiscard]] QByteArrayList violationsIn(const QString &recording);

} // namespace framescope::tests
