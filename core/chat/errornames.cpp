// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errornames.h"

namespace framescope::chat {

namespace {

struct ErrorName {
    ErrorCode code;
    const char *name;
    bool isFatal;
};

constexpr std::array errorNames {
    ErrorName {ErrorCode::BadMessage, "bad-message", false},
    ErrorName {ErrorCode::UnknownType, "unknown-type", false},
    ErrorName {ErrorCode::NotJoined, "not-joined", true},
    ErrorName {ErrorCode::BadName, "bad-name", true},
    ErrorName {ErrorCode::WrongPassPhrase, "wrong-pass-phrase", true},
    ErrorName {ErrorCode::TooManyAttempts, "too-many-attempts", true},
    ErrorName {ErrorCode::RoomFull, "room-full", true},
    ErrorName {ErrorCode::TooFast, "too-fast", false},
    ErrorName {ErrorCode::FileTooLarge, "file-too-large", false},
    ErrorName {ErrorCode::StorageFull, "storage-full", false},
    ErrorName {ErrorCode::BadFile, "bad-file", false},
    ErrorName {ErrorCode::NoSuchFile, "no-such-file", false},
    ErrorName {ErrorCode::Failed, "failed", true},
};

const ErrorName &entryOf(ErrorCode code)
{
    return *std::find_if(errorNames.begin(), errorNames.end(), [code](const ErrorName &one) { return one.code == code; });
}

} // namespace

const char *nameOf(ErrorCode code)
{
    return entryOf(code).name;
}

bool isFatal(ErrorCode code)
{
    return entryOf(code).isFatal;
}

std::optional<ErrorCode> errorCodeFromName(const QString &name)
{
    const auto known = std::find_if(
        errorNames.begin(), errorNames.end(), [&name](const ErrorName &one) { return name == QLatin1StringView(one.name); });
    return known == errorNames.end() ? std::nullopt : std::optional(known->code);
}

} // namespace framescope::chat
