// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <chat/limits.h>

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace framescope::chat {

// What a member says to the host; PROTOCOL.md, "From the member".

struct JoinRequest {
    QByteArray secret; ///< who it is: 32 hexadecimal digits that only this member and the host know
    QString name; ///< as typed
    QByteArray nonce; ///< 16 bytes
    QByteArray proof; ///< 32 bytes; empty where the room has no pass phrase
};
struct PostRequest {
    QByteArray id;
    QString text;
};
struct TypingRequest {
    bool isActive = false;
};
/// Exactly one of after and before is there.
struct HistoryRequest {
    std::optional<qint64> after; ///< entries with a greater number, the lowest first
    std::optional<qint64> before; ///< entries with a smaller number, the greatest of them
    int limit = 0;
};
struct FileOfferRequest {
    QByteArray id;
    QString name; ///< as it was given
    qint64 size = 0;
    QByteArray sha256; ///< hexadecimal
};
struct FileChunkRequest {
    QByteArray id;
    qint64 offset = 0;
    QByteArray data;
};
struct FileCancelRequest {
    QByteArray id;
};
struct FileGetRequest {
    QByteArray sha256; ///< hexadecimal
    qint64 offset = 0;
};

using Request = std::variant<JoinRequest, PostRequest, TypingRequest, HistoryRequest, FileOfferRequest, FileChunkRequest,
    FileCancelRequest, FileGetRequest>;

/// Why something is no request.
enum class RequestError {
    NotJson, ///< not a JSON object, or longer than Limits::message
    UnknownType,
    BadField, ///< one is missing, of another kind, or beyond its bounds
};

[[nodiscard]] base::Result<Request, RequestError> parseRequest(const QByteArray &utf8, const Limits &limits);
/// The value of "id" of what is no good otherwise, so that its sender learns what is meant; empty where there is none.
[[nodiscard]] QByteArray idOf(const QByteArray &utf8, const Limits &limits);
[[nodiscard]] QByteArray toJson(const Request &request);

} // namespace framescope::chat
