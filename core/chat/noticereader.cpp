// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errornames.h"
#include "jsonfields.h"
#include "limits.h"
#include "names.h"
#include "notices.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace framescope::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype publicIdSize = 16; // bytes
constexpr qsizetype roomSize = 16;
constexpr qsizetype saltSize = 16;
constexpr qsizetype proofSize = 32;
constexpr qsizetype hashSize = 32;
// What a member takes from a host that keeps to no limits of ours.
constexpr qsizetype longestNotice = 8 * 1024 * 1024; // bytes
constexpr qsizetype longestText = 64 * 1024; // code units
constexpr qsizetype longestAnyName = 512;
constexpr qint64 mostMembers = 1000;
constexpr qint64 mostEntries = 1000;
constexpr qint64 largestFile = 1024LL * 1024 * 1024; // bytes
constexpr qint64 largestChunk = 1024LL * 1024;
constexpr qint64 longestWait = 600'000; // milliseconds

using Parsed = std::optional<Notice>;

std::optional<QString> nameIn(const QJsonObject &object, qsizetype longest)
{
    const auto name = stringIn(object, "name"_L1, longestAnyName);
    return name ? cleanName(*name, longest) : std::nullopt;
}

std::optional<Presence> presenceOf(const QJsonObject &object)
{
    const auto member = hexIn(object, "member"_L1, publicIdSize);
    const auto name = nameIn(object, longestName);
    return member && name ? std::optional(Presence {*member, *name}) : std::nullopt;
}

std::optional<Attachment> attachmentOf(const QJsonObject &object)
{
    const auto typed = stringIn(object, "name"_L1, longestAnyName);
    const auto name = typed ? cleanFileName(*typed) : std::nullopt;
    const auto size = integerIn(object, "size"_L1, 0, largestFile);
    const auto sha256 = hexIn(object, "sha256"_L1, hashSize);
    if (!name || !size || !sha256)
        return std::nullopt;
    return Attachment {*name, *size, *sha256};
}

std::optional<Entry> entryOf(const QJsonObject &object)
{
    const auto who = presenceOf(object);
    const auto seq = integerIn(object, "seq"_L1, 1, mostInteger);
    const auto id = idIn(object, "id"_L1);
    const auto time = integerIn(object, "time"_L1, 0, mostInteger);
    const bool isFile = object["file"_L1].isObject();
    const auto file = isFile ? attachmentOf(object["file"_L1].toObject()) : std::nullopt;
    const auto text = isFile ? std::optional(QString()) : stringIn(object, "text"_L1, longestText);
    if (!who || !seq || !id || !time || !text || isFile != file.has_value())
        return std::nullopt;
    return Entry {*seq, who->member, *id, who->name, std::chrono::milliseconds(*time), *text, file};
}

/// All of them, or nothing where one is no good.
template <typename T>
std::optional<std::vector<T>> allOf(const QJsonValue &value, std::optional<T> (*read)(const QJsonObject &), qint64 most)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > most)
        return std::nullopt;
    std::vector<T> all;
    for (const QJsonValue &one : array) {
        auto read1 = read(one.toObject());
        if (!read1)
            return std::nullopt;
        all.push_back(*std::move(read1));
    }
    return all;
}

Parsed parseHello(const QJsonObject &object)
{
    const auto version = integerIn(object, "version"_L1, 1, 1);
    const auto room = hexIn(object, "room"_L1, roomSize);
    const auto name = nameIn(object, longestRoomName);
    const QJsonObject limits = object["limits"_L1].toObject();
    const auto text = integerIn(limits, "text"_L1, 1, mostInteger);
    const auto file = integerIn(limits, "file"_L1, 0, mostInteger);
    const auto chunk = integerIn(limits, "chunk"_L1, 1, largestChunk);
    if (!version || !room || !name || !text || !file || !chunk)
        return std::nullopt;
    HelloNotice hello {*room, *name, {}, *text, std::min(*file, largestFile), *chunk};
    if (object["challenge"_L1].isObject()) {
        const QJsonObject challenge = object["challenge"_L1].toObject();
        const auto salt = bytesIn(challenge, "salt"_L1, saltSize);
        const auto rounds = integerIn(challenge, "iterations"_L1, fewestIterations, mostIterations);
        const auto nonce = bytesIn(challenge, "nonce"_L1, saltSize);
        if (!salt || !rounds || !nonce)
            return std::nullopt;
        hello.challenge = Challenge {*salt, static_cast<int>(*rounds), *nonce};
    }
    return hello;
}

Parsed parseWelcome(const QJsonObject &object)
{
    const auto who = presenceOf(object);
    const auto last = integerIn(object, "last"_L1, 0, mostInteger);
    auto members = allOf<Presence>(object["members"_L1], presenceOf, mostMembers);
    if (!who || !last || !members)
        return std::nullopt;
    return WelcomeNotice {
        who->member, who->name, *last, bytesIn(object, "proof"_L1, proofSize).value_or(QByteArray()), *std::move(members)};
}

Parsed parseAck(const QJsonObject &object)
{
    const auto id = idIn(object, "id"_L1);
    const auto seq = integerIn(object, "seq"_L1, 1, mostInteger);
    const auto time = integerIn(object, "time"_L1, 0, mostInteger);
    return id && seq && time ? Parsed(AckNotice {*id, *seq, std::chrono::milliseconds(*time)}) : std::nullopt;
}

Parsed parseEntry(const QJsonObject &object)
{
    auto entry = entryOf(object);
    return entry ? Parsed(EntryNotice {*std::move(entry)}) : std::nullopt;
}

Parsed parseHistory(const QJsonObject &object)
{
    auto entries = allOf<Entry>(object["entries"_L1], entryOf, mostEntries);
    const auto isLess = [](const Entry &a, const Entry &b) { return a.seq < b.seq; };
    if (!entries || !std::is_sorted(entries->begin(), entries->end(), isLess))
        return std::nullopt;
    return HistoryNotice {*std::move(entries), object["forward"_L1].toBool(), object["more"_L1].toBool()};
}

Parsed parseJoined(const QJsonObject &object)
{
    auto who = presenceOf(object);
    return who ? Parsed(JoinedNotice {*std::move(who)}) : std::nullopt;
}

Parsed parseLeft(const QJsonObject &object)
{
    const auto member = hexIn(object, "member"_L1, publicIdSize);
    return member ? Parsed(LeftNotice {*member}) : std::nullopt;
}

Parsed parseTyping(const QJsonObject &object)
{
    const auto member = hexIn(object, "member"_L1, publicIdSize);
    return member ? Parsed(TypingNotice {*member, object["active"_L1].toBool()}) : std::nullopt;
}

Parsed parseWant(const QJsonObject &object)
{
    const auto id = idIn(object, "id"_L1);
    const auto offset = integerIn(object, "offset"_L1, 0, mostInteger);
    return id && offset ? Parsed(FileWantNotice {*id, *offset}) : std::nullopt;
}

Parsed parseData(const QJsonObject &object)
{
    const auto sha256 = hexIn(object, "sha256"_L1, hashSize);
    const auto offset = integerIn(object, "offset"_L1, 0, largestFile);
    const auto size = integerIn(object, "size"_L1, 0, largestFile);
    const auto data = base64In(object, "data"_L1, largestChunk);
    if (!sha256 || !offset || !size || !data || *offset + data->size() > *size)
        return std::nullopt;
    return FileDataNotice {*sha256, *offset, *size, *data};
}

Parsed parseError(const QJsonObject &object)
{
    const auto code = errorCodeFromName(object["code"_L1].toString());
    const qint64 wait = integerIn(object, "wait"_L1, 0, longestWait).value_or(0);
    if (!code)
        return std::nullopt;
    return ErrorNotice {*code, idIn(object, "id"_L1).value_or(QByteArray()), std::chrono::milliseconds(wait)};
}

struct Type {
    QLatin1StringView name;
    Parsed (*parse)(const QJsonObject &);
};

constexpr std::array types {
    Type {"hello"_L1, parseHello},
    Type {"welcome"_L1, parseWelcome},
    Type {"ack"_L1, parseAck},
    Type {"message"_L1, parseEntry},
    Type {"history"_L1, parseHistory},
    Type {"joined"_L1, parseJoined},
    Type {"left"_L1, parseLeft},
    Type {"typing"_L1, parseTyping},
    Type {"file-want"_L1, parseWant},
    Type {"file-data"_L1, parseData},
    Type {"error"_L1, parseError},
};

} // namespace

std::optional<Notice> parseNotice(const QByteArray &utf8)
{
    if (utf8.size() > longestNotice)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(utf8);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const QString name = object["type"_L1].toString();
    const auto type = std::find_if(types.begin(), types.end(), [&name](const Type &one) { return name == one.name; });
    return type == types.end() ? std::nullopt : type->parse(object);
}

} // namespace framescope::chat
