// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat.h"

#include "connecterrors.h"
#include "inert.h"
#include "numbers.h"

#include <QCoreApplication>

namespace framescope::format {

namespace {

using chat::ErrorCode;
using chat::StoreError;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Chat)
};

QString whyOf(const StoreError &error)
{
    return error.detail.isEmpty() ? QString() : inertLine(error.detail);
}

Explanation explainStore(const StoreError &error)
{
    const QString path = inertLine(error.path);
    switch (error.kind) {
    case StoreError::Kind::CannotOpen:
        return {Text::tr("The room's history cannot be opened."), path,
            Text::tr("Check that the folder is there and can be written.")};
    case StoreError::Kind::InUse:
        return {Text::tr("This room is open already."), Text::tr("Another program hosts it on this computer."),
            Text::tr("Join it, or give the new room another name.")};
    case StoreError::Kind::NotOurs:
        return {Text::tr("The file of this room is no history of a room."), path,
            Text::tr("Give the room another name, or move the file away.")};
    case StoreError::Kind::Full:
        return {Text::tr("The room was closed: nothing more can be kept."),
            Text::tr("The disk or the room's history is full."),
            Text::tr("Make space, or open a room of another name. What was acknowledged is on disk.")};
    case StoreError::Kind::Failed: break;
    }
    return {Text::tr("The room was closed: its history cannot be written."), whyOf(error),
        Text::tr("Check the disk. What was acknowledged is on disk.")};
}

Explanation explainRefusal(const chat::ErrorNotice &refusal)
{
    switch (refusal.code) {
    case ErrorCode::WrongPassPhrase:
        return {Text::tr("The pass phrase is wrong."), {},
            Text::tr("Ask whoever opened the room, and mind capitals and spaces.")};
    case ErrorCode::TooManyAttempts: {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(refusal.wait);
        return {Text::tr("There were too many wrong pass phrases from this computer."), {},
            Text::tr("Try again in %n seconds.", nullptr, static_cast<int>(seconds.count()))};
    }
    case ErrorCode::RoomFull: return {Text::tr("The room is full."), {}, Text::tr("Try again when somebody has left.")};
    case ErrorCode::BadName:
        return {Text::tr("The room does not take this name."), Text::tr("It has no character that could be shown."),
            Text::tr("Choose another name.")};
    default: break;
    }
    return {Text::tr("The room does not let you in."), refusalSentence(refusal.code), {}};
}

} // namespace

Explanation explain(const chat::HostError &error, const QString &where)
{
    if (const auto *listening = std::get_if<net::ListenError>(&error))
        return explain(*listening, where);
    return explainStore(std::get<StoreError>(error));
}

Explanation explainEnding(const chat::Member &member)
{
    using Ending = chat::Member::Ending;
    if (!member.ending())
        return {};
    switch (*member.ending()) {
    case Ending::Left: return {};
    case Ending::NotReached:
        return {Text::tr("There is no room at this address."), Text::tr("Nobody answers there, or it is no chat room."),
            Text::tr("Check the address and that the host is running. It must be in the same network.")};
    case Ending::PassPhraseNeeded:
        return {Text::tr("This room has a pass phrase."), {}, Text::tr("Type it and join again.")};
    case Ending::Refused: return explainRefusal(member.refusal());
    case Ending::HostNotProven:
        return {Text::tr("This host does not know the pass phrase, or does not ask for it."),
            Text::tr("It may pretend to be the room that you look for, or the room is open to all."),
            Text::tr("Check the address with whoever opened the room; join an open room without a pass phrase.")};
    case Ending::Replaced:
        return {Text::tr("You have joined this room elsewhere."), {}, Text::tr("Join again to continue here.")};
    }
    return {};
}

QString refusalSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadMessage: return Text::tr("The room did not understand the message, or it is too long.");
    case ErrorCode::UnknownType: return Text::tr("The room does not know this kind of message.");
    case ErrorCode::FileTooLarge: return Text::tr("The file is larger than the room takes.");
    case ErrorCode::StorageFull: return Text::tr("The room has no space left for files.");
    case ErrorCode::BadFile: return Text::tr("The file did not arrive as it was sent.");
    case ErrorCode::NoSuchFile: return Text::tr("The room does not have this file any more.");
    case ErrorCode::TooFast: return Text::tr("That was too much at a time.");
    case ErrorCode::NotJoined: return Text::tr("The room was not joined.");
    case ErrorCode::BadName: return Text::tr("The room does not take this name.");
    case ErrorCode::WrongPassPhrase: return Text::tr("The pass phrase is wrong.");
    case ErrorCode::TooManyAttempts: return Text::tr("There were too many wrong pass phrases.");
    case ErrorCode::RoomFull: return Text::tr("The room is full.");
    case ErrorCode::Failed: return Text::tr("The host cannot write to its disk.");
    }
    return {};
}

QString textTooLongSentence(qint64 longest)
{
    return Text::tr("It is too long: the room takes texts of up to %1.").arg(byteCount(longest));
}

QString fileTooLargeSentence(const QString &name, qint64 largest)
{
    return Text::tr("%1 is not sent: the room takes files of up to %2.").arg(inertLine(name), byteCount(largest));
}

Notice noticeOf(const chat::Entry &entry, const QString &room)
{
    constexpr qsizetype longestName = 64; // characters
    constexpr qsizetype longestText = 200;
    const QString title = Text::tr("%1 in %2", "name of a member, name of a room")
                              .arg(inertNotice(entry.name, longestName), inertNotice(room, longestName));
    if (entry.file)
        return {title, Text::tr("sends the file %1").arg(inertNotice(entry.file->name, longestText))};
    return {title, inertNotice(entry.text, longestText)};
}

QString typingSentence(const std::vector<chat::Presence> &typing)
{
    if (typing.empty())
        return {};
    const QString first = inertLine(typing.front().name);
    if (typing.size() == 1)
        return Text::tr("%1 is typing…").arg(first);
    if (typing.size() == 2)
        return Text::tr("%1 and %2 are typing…").arg(first, inertLine(typing.back().name));
    return Text::tr("%n members are typing…", nullptr, static_cast<int>(typing.size()));
}

} // namespace framescope::format
