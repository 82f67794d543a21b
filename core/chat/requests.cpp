// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

#include "jsonfields.h"

#include <QJsonDocument>

namespace framescope::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype secretSize = 16; // bytes
constexpr qsizetype nonceSize = 16;
constexpr qsizetype proofSize = 32;
constexpr qsizetype hashSize = 32;
constexpr qsizetype longestTypedName = 512; // code units, before it is made clean

using Parsed = std::optional<Request>;

Parsed parseJoin(const QJsonObject &object, const Limits &)
{
    const auto secret = hexIn(object, "member"_L1, secretSize);
    const auto name = stringIn(object, "name"_L1, longestTypedName);
    const auto nonce = bytesIn(object, "nonce"_L1, nonceSize);
    const bool hasProof = object.contains("proof"_L1);
    const auto proof = hasProof ? bytesIn(object, "proof"_L1, proofSize) : std::optional(QByteArray());
    if (!secret || !name || !nonce || !proof)
        return std::nullopt;
    return JoinRequest {*secret, *name, *nonce, *proof};
}

Parsed parsePost(const QJsonObject &object, const Limits &limits)
{
    const auto id = idIn(object, "id"_L1);
    const auto text = stringIn(object, "text"_L1, limits.text);
    if (!id || !text || text->trimmed().isEmpty() || text->toUtf8().size() > limits.text)
        return std::nullopt;
    return PostRequest {*id, *text};
}

Parsed parseTyping(const QJsonObject &object, const Limits &)
{
    const QJsonValue isActive = object["active"_L1];
    return isActive.isBool() ? Parsed(TypingRequest {isActive.toBool()}) : std::nullopt;
}

Parsed parseHistory(const QJsonObject &object, const Limits &limits)
{
    const auto after = integerIn(object, "after"_L1, 0, mostInteger);
    const auto before = integerIn(object, "before"_L1, 1, mostInteger);
    const qint64 limit = integerIn(object, "limit"_L1, 1, limits.page).value_or(limits.page);
    if (after.has_value() == before.has_value())
        return std::nullopt;
    return HistoryRequest {after, before, static_cast<int>(limit)};
}

Parsed parseOffer(const QJsonObject &object, const Limits &)
{
    const auto id = idIn(object, "id"_L1);
    const auto name = stringIn(object, "name"_L1, longestTypedName);
    const auto size = integerIn(object, "size"_L1, 0, mostInteger);
    const auto sha256 = hexIn(object, "sha256"_L1, hashSize);
    if (!id || !name || !size || !sha256)
        return std::nullopt;
    return FileOfferRequest {*id, *name, *size, *sha256};
}

Parsed parseChunk(const QJsonObject &object, const Limits &limits)
{
    const auto id = idIn(object, "id"_L1);
    const auto offset = integerIn(object, "offset"_L1, 0, mostInteger);
    const auto data = base64In(object, "data"_L1, limits.chunk);
    if (!id || !offset || !data || data->isEmpty())
        return std::nullopt;
    return FileChunkRequest {*id, *offset, *data};
}

Parsed parseCancel(const QJsonObject &object, const Limits &)
{
    const auto id = idIn(object, "id"_L1);
    return id ? Parsed(FileCancelRequest {*id}) : std::nullopt;
}

Parsed parseGet(const QJsonObject &object, const Limits &)
{
    const auto sha256 = hexIn(object, "sha256"_L1, hashSize);
    const auto offset = integerIn(object, "offset"_L1, 0, mostInteger);
    if (!sha256 || !offset)
        return std::nullopt;
    return FileGetRequest {*sha256, *offset};
}

struct Type {
    QLatin1StringView name;
    Parsed (*parse)(const QJsonObject &, const Limits &);
};

constexpr std::array types {
    Type {"join"_L1, parseJoin},
    Type {"post"_L1, parsePost},
    Type {"typing"_L1, parseTyping},
    Type {"history"_L1, parseHistory},
    Type {"file-offer"_L1, parseOffer},
    Type {"file-chunk"_L1, parseChunk},
    Type {"file-cancel"_L1, parseCancel},
    Type {"file-get"_L1, parseGet},
};

std::optional<QJsonObject> objectOf(const QByteArray &utf8, const Limits &limits)
{
    if (utf8.size() > limits.message)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(utf8);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

struct Writer {
    QJsonObject operator()(const JoinRequest &join) const
    {
        QJsonObject object {{"type"_L1, "join"_L1}, {"member"_L1, QString::fromLatin1(join.secret)}, {"name"_L1, join.name},
            {"nonce"_L1, QString::fromLatin1(join.nonce.toHex())}};
        if (!join.proof.isEmpty())
            object.insert("proof"_L1, QString::fromLatin1(join.proof.toHex()));
        return object;
    }
    QJsonObject operator()(const PostRequest &post) const
    {
        return {{"type"_L1, "post"_L1}, {"id"_L1, QString::fromLatin1(post.id)}, {"text"_L1, post.text}};
    }
    QJsonObject operator()(const TypingRequest &typing) const
    {
        return {{"type"_L1, "typing"_L1}, {"active"_L1, typing.isActive}};
    }
    QJsonObject operator()(const HistoryRequest &history) const
    {
        QJsonObject object {{"type"_L1, "history"_L1}, {"limit"_L1, history.limit}};
        if (history.after)
            object.insert("after"_L1, *history.after);
        if (history.before)
            object.insert("before"_L1, *history.before);
        return object;
    }
    QJsonObject operator()(const FileOfferRequest &offer) const
    {
        return {{"type"_L1, "file-offer"_L1}, {"id"_L1, QString::fromLatin1(offer.id)}, {"name"_L1, offer.name},
            {"size"_L1, offer.size}, {"sha256"_L1, QString::fromLatin1(offer.sha256)}};
    }
    QJsonObject operator()(const FileChunkRequest &chunk) const
    {
        return {{"type"_L1, "file-chunk"_L1}, {"id"_L1, QString::fromLatin1(chunk.id)}, {"offset"_L1, chunk.offset},
            {"data"_L1, QString::fromLatin1(chunk.data.toBase64())}};
    }
    QJsonObject operator()(const FileCancelRequest &cancel) const
    {
        return {{"type"_L1, "file-cancel"_L1}, {"id"_L1, QString::fromLatin1(cancel.id)}};
    }
    QJsonObject operator()(const FileGetRequest &get) const
    {
        return {{"type"_L1, "file-get"_L1}, {"sha256"_L1, QString::fromLatin1(get.sha256)}, {"offset"_L1, get.offset}};
    }
};

} // namespace

base::Result<Request, RequestError> parseRequest(const QByteArray &utf8, const Limits &limits)
{
    const auto object = objectOf(utf8, limits);
    if (!object)
        return base::Failure {RequestError::NotJson};
    const QString name = object->value("type"_L1).toString();
    const auto type = std::find_if(types.begin(), types.end(), [&name](const Type &one) { return name == one.name; });
    if (type == types.end())
        return base::Failure {RequestError::UnknownType};
    auto request = type->parse(*object, limits);
    if (!request)
        return base::Failure {RequestError::BadField};
    return *std::move(request);
}

QByteArray idOf(const QByteArray &utf8, const Limits &limits)
{
    const auto object = objectOf(utf8, limits);
    return object ? idIn(*object, "id"_L1).value_or(QByteArray()) : QByteArray();
}

QByteArray toJson(const Request &request)
{
    return QJsonDocument(std::visit(Writer(), request)).toJson(QJsonDocument::Compact);
}

} // namespace framescope::chat
