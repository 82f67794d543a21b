// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <optional>

namespace framescope::bench {

/// A large recording of messages of 64 bytes, one of a thousand of which speaks of a heartbeat. Gone with this object.
struct Millions {
    static constexpr qint64 BetweenHits = 1000; ///< messages

    /// Nothing: it could not be written.
    [[nodiscard]] static std::optional<Millions> make(qint64 messages);

    std::unique_ptr<QTemporaryDir> folder;
    QString recording;
    QString lines; ///< the same texts, one a line
    qint64 messages = 0;
    double seconds = 0; ///< until all was on disk
};

} // namespace framescope::bench
