// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/note.h>
#include <capture/record.h>
#include <capture/recording.h>
#include <exchange/jsonreader.h>
#include <exchange/progress.h>

namespace framescope::exchange {

/// Why a file does not become a recording.
struct ImportError {
    enum class Kind {
        CannotRead, ///< path; what: in the words of the system
        TooLarge, ///< path; limit
        UnknownFormat, ///< neither JSON Lines of ours nor HAR
        NewerVersion, ///< limit: the version, written by a later Framescope
        BadJson, ///< what: in which way; JSON cannot be read here
        WrongType, ///< found, expected: it is JSON, with a value of another type than stands there in this format
        LineTooLong, ///< limit
        Missing, ///< what: the name of the field
        Senseless, ///< what: the name of the field, whose value cannot be right
        UnknownSession, ///< a message or an event of a session that was not named before
        NoWebSockets, ///< a HAR in which there are none
        CannotWrite, ///< write
        Cancelled,
    };
    Kind kind {};
    QString path {};
    qint64 line = 0; ///< from 1; 0: does not matter
    qint64 offset = -1; ///< in bytes from the beginning of the file; -1: does not matter
    QString what {}; ///< English
    qint64 limit = 0; ///< in bytes, or a version
    std::optional<capture::WriteError> write {};
    JsonType found = JsonType::Nothing;
    JsonType expected = JsonType::Nothing;
};

/// What is read from another format goes here. Once a function has said no, or an id is invalid, no other is called.
class ImportTarget
{
public:
    virtual ~ImportTarget() = default;

    /// Comes first, and once. @p anchor ties the times of what follows to the calendar.
    [[nodiscard]] virtual bool begin(const base::ClockAnchor &anchor) = 0;
    [[nodiscard]] virtual base::SessionId addSession(const capture::SessionInfo &info, base::MonoTime started) = 0;
    [[nodiscard]] virtual bool append(capture::MessageRecord record) = 0;
    [[nodiscard]] virtual bool append(capture::EventRecord record) = 0;
    /// What a person has put on the message that was appended last; its id is not read.
    [[nodiscard]] virtual bool annotate(capture::Note note) = 0;
};

/// Whether a time from a file can be reckoned with: from 1970 to 2116.
[[nodiscard]] bool isReasonable(base::WallTime time);

} // namespace framescope::exchange
