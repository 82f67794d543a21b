// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace framescope::chat {

using namespace Qt::StringLiterals;

namespace {

QString latin(const QByteArray &ascii)
{
    return QString::fromLatin1(ascii);
}

QString hex(const QByteArray &bytes)
{
    return latin(bytes.toHex());
}

QJsonObject objectOf(const Entry &entry)
{
    QJsonObject object {{"seq"_L1, entry.seq}, {"member"_L1, latin(entry.member)}, {"id"_L1, latin(entry.id)},
        {"name"_L1, entry.name}, {"time"_L1, static_cast<qint64>(entry.time.count())}};
    if (entry.file) {
        object.insert("file"_L1,
            QJsonObject {
                {"name"_L1, entry.file->name}, {"size"_L1, entry.file->size}, {"sha256"_L1, latin(entry.file->sha256)}});
    } else {
        object.insert("text"_L1, entry.text);
    }
    return object;
}

QJsonObject objectOf(const Presence &who)
{
    return {{"member"_L1, latin(who.member)}, {"name"_L1, who.name}};
}

template <typename T>
QJsonArray arrayOf(const std::vector<T> &all)
{
    QJsonArray array;
    for (const T &one : all)
        array.append(objectOf(one));
    return array;
}

QJsonObject withType(QLatin1StringView type, QJsonObject object)
{
    object.insert("type"_L1, type);
    return object;
}

struct Writer {
    QJsonObject operator()(const HelloNotice &hello) const
    {
        QJsonObject object {{"type"_L1, "hello"_L1}, {"version"_L1, 1}, {"room"_L1, latin(hello.room)},
            {"name"_L1, hello.name}, {"challenge"_L1, QJsonValue()},
            {"limits"_L1,
                QJsonObject {
                    {"text"_L1, hello.longestText}, {"file"_L1, hello.largestFile}, {"chunk"_L1, hello.largestChunk}}}};
        if (hello.challenge)
            object.insert("challenge"_L1,
                QJsonObject {{"salt"_L1, hex(hello.challenge->salt)}, {"iterations"_L1, hello.challenge->iterations},
                    {"nonce"_L1, hex(hello.challenge->nonce)}});
        return object;
    }
    QJsonObject operator()(const WelcomeNotice &welcome) const
    {
        QJsonObject object {{"type"_L1, "welcome"_L1}, {"member"_L1, latin(welcome.member)}, {"name"_L1, welcome.name},
            {"last"_L1, welcome.last}, {"members"_L1, arrayOf(welcome.members)}};
        if (!welcome.proof.isEmpty())
            object.insert("proof"_L1, hex(welcome.proof));
        return object;
    }
    QJsonObject operator()(const AckNotice &ack) const
    {
        return {{"type"_L1, "ack"_L1}, {"id"_L1, latin(ack.id)}, {"seq"_L1, ack.seq},
            {"time"_L1, static_cast<qint64>(ack.time.count())}};
    }
    QJsonObject operator()(const EntryNotice &notice) const { return withType("message"_L1, objectOf(notice.entry)); }
    QJsonObject operator()(const HistoryNotice &history) const
    {
        return {{"type"_L1, "history"_L1}, {"forward"_L1, history.isForward}, {"more"_L1, history.hasMore},
            {"entries"_L1, arrayOf(history.entries)}};
    }
    QJsonObject operator()(const JoinedNotice &joined) const { return withType("joined"_L1, objectOf(joined.who)); }
    QJsonObject operator()(const LeftNotice &left) const
    {
        return {{"type"_L1, "left"_L1}, {"member"_L1, latin(left.member)}};
    }
    QJsonObject operator()(const TypingNotice &typing) const
    {
        return {{"type"_L1, "typing"_L1}, {"member"_L1, latin(typing.member)}, {"active"_L1, typing.isActive}};
    }
    QJsonObject operator()(const FileWantNotice &want) const
    {
        return {{"type"_L1, "file-want"_L1}, {"id"_L1, latin(want.id)}, {"offset"_L1, want.offset}};
    }
    QJsonObject operator()(const FileDataNotice &data) const
    {
        return {{"type"_L1, "file-data"_L1}, {"sha256"_L1, latin(data.sha256)}, {"offset"_L1, data.offset},
            {"size"_L1, data.size}, {"data"_L1, latin(data.data.toBase64())}};
    }
    QJsonObject operator()(const ErrorNotice &error) const
    {
        QJsonObject object {{"type"_L1, "error"_L1}, {"code"_L1, QLatin1StringView(nameOf(error.code))}};
        if (!error.id.isEmpty())
            object.insert("id"_L1, latin(error.id));
        if (error.wait > std::chrono::milliseconds::zero())
            object.insert("wait"_L1, static_cast<qint64>(error.wait.count()));
        return object;
    }
};

} // namespace

QByteArray toJson(const Notice &notice)
{
    return QJsonDocument(std::visit(Writer(), notice)).toJson(QJsonDocument::Compact);
}

} // namespace framescope::chat
