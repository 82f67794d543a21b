// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace framescope::chat {

/// A file that somebody has put into the room. The content is known by its hash.
struct Attachment {
    QString name; ///< clean; see cleanFileName()
    qint64 size = 0; ///< bytes
    QByteArray sha256; ///< 64 hexadecimal digits, lower case

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// What was said in a room once: a text or a file. The order is that of seq, for everybody.
struct Entry {
    qint64 seq = 0; ///< the host's number, from 1 without gaps
    QByteArray member; ///< who said it: the public id, 32 hexadecimal digits
    QByteArray id; ///< the member's own, unique among its posts
    QString name; ///< of the member, at that time
    std::chrono::milliseconds time {}; ///< since 1970, by the host's clock
    QString text; ///< as it was written: to be made inert where it is shown
    std::optional<Attachment> file;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// Somebody who is there.
struct Presence {
    QByteArray member; ///< public id
    QString name;

    friend bool operator==(const Presence &, const Presence &) = default;
};

} // namespace framescope::chat
