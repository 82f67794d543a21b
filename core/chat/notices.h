// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/entry.h>
#include <chat/passphrase.h>

#include <variant>
#include <vector>

namespace framescope::chat {

// What the host says to a member; PROTOCOL.md, "From the host".

/// The first message on every connection.
struct HelloNotice {
    QByteArray room; ///< which room it is, over all its starts: 32 hexadecimal digits
    QString name;
    std::optional<Challenge> challenge; ///< where there is a pass phrase
    qint64 longestText = 0; ///< bytes of UTF-8
    qint64 largestFile = 0; ///< bytes
    qint64 largestChunk = 0; ///< bytes
};
struct WelcomeNotice {
    QByteArray member; ///< the public id of the one who joined
    QString name; ///< as the host has it
    qint64 last = 0; ///< number of the last entry; 0: there is none
    QByteArray proof; ///< 32 bytes; empty where the room has no pass phrase
    std::vector<Presence> members; ///< who is there, the one who joined among them
};
/// A post is on disk.
struct AckNotice {
    QByteArray id;
    qint64 seq = 0;
    std::chrono::milliseconds time {};
};
struct EntryNotice {
    Entry entry;
};
struct HistoryNotice {
    std::vector<Entry> entries; ///< in ascending order
    bool isForward = false; ///< asked for by `after`
    bool hasMore = false; ///< in the direction that was asked for
};
struct JoinedNotice {
    Presence who;
};
struct LeftNotice {
    QByteArray member;
};
struct TypingNotice {
    QByteArray member;
    bool isActive = false;
};
/// The host has so much of a file and wants what follows.
struct FileWantNotice {
    QByteArray id;
    qint64 offset = 0;
};
struct FileDataNotice {
    QByteArray sha256; ///< hexadecimal
    qint64 offset = 0;
    qint64 size = 0; ///< of the whole file
    QByteArray data;
};

/// What went wrong.
enum class ErrorCode {
    BadMessage, ///< no request, or one with a bad field
    UnknownType,
    NotJoined, ///< it comes before `join`
    BadName, ///< nothing of the name is left when it is made clean
    WrongPassPhrase,
    TooManyAttempts, ///< wait, and try again
    RoomFull,
    TooFast, ///< wait, and send the same again
    FileTooLarge,
    StorageFull,
    BadFile, ///< what came is not what was offered
    NoSuchFile,
    Failed, ///< the host cannot write to its disk
};

/// A stable name for the wire and for programs, such as "too-fast".
[[nodiscard]] const char *nameOf(ErrorCode code);
/// Whether the host closes the connection after it.
[[nodiscard]] bool isFatal(ErrorCode code);

struct ErrorNotice {
    ErrorCode code {};
    QByteArray id; ///< of what was refused; empty where it has none
    std::chrono::milliseconds wait {}; ///< before another attempt; zero: none will help, or there is nothing to wait for
};

using Notice = std::variant<HelloNotice, WelcomeNotice, AckNotice, EntryNotice, HistoryNotice, JoinedNotice, LeftNotice,
    TypingNotice, FileWantNotice, FileDataNotice, ErrorNotice>;

/// Nothing where it is no notice that this version knows: a member passes over those.
[[nodiscard]] std::optional<Notice> parseNotice(const QByteArray &utf8);
[[nodiscard]] QByteArray toJson(const Notice &notice);

} // namespace framescope::chat
