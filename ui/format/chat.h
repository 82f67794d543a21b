// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/host.h>
#include <chat/member.h>
#include <format/explanation.h>

namespace framescope::format {

/// Why a room is not open. @p where: the address and port that were asked for.
[[nodiscard]] Explanation explain(const chat::HostError &error, const QString &where);
/// Why somebody is not in a room any more, or never was. Of what the member wanted itself there is nothing to say.
[[nodiscard]] Explanation explainEnding(const chat::Member &member);
/// Why a room does not take what was said, in one sentence.
[[nodiscard]] QString refusalSentence(chat::ErrorCode code);
/// Why a text is not said: it is longer than the room takes, in bytes of UTF-8.
[[nodiscard]] QString textTooLongSentence(qint64 longest);
/// Why a file is not sent: it is larger than the room takes.
[[nodiscard]] QString fileTooLargeSentence(const QString &name, qint64 largest);
/// What the desktop tells of a message that nobody has seen: who says it and where, and what. Inert, and not long.
struct Notice {
    QString title;
    QString text;
};
[[nodiscard]] Notice noticeOf(const chat::Entry &entry, const QString &room);
/// "Ann is typing…", "Ann and Bob are typing…"; empty where nobody is.
[[nodiscard]] QString typingSentence(const std::vector<chat::Presence> &typing);

} // namespace framescope::format
