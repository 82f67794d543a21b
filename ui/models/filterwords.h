// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/frame.h>

#include <QStringList>

namespace framescope::models {

// How filters are written for people: from what a message holds, and from what they have begun to type.

/// @p text between quotes, as a filter reads it.
[[nodiscard]] QString quotedWord(const QString &text);
/// The paths of the members of a JSON text that have a value of their own, as in "$.items[0].id", in order, at most @p most;
/// none where it is no JSON.
[[nodiscard]] QStringList jsonPathsOf(const QByteArray &text, qsizetype most);
/// The same, each as a term that holds for this value, as in "$.event = "trade"". Long texts are left out.
[[nodiscard]] QStringList valueTermsOf(const QByteArray &text, qsizetype most);
/// A term that holds for messages like this one: by the member that tells the kind of a JSON message, the beginning of a
/// text, or the type. @p text: nothing where it is no text.
[[nodiscard]] QString likenessTerm(protocol::Opcode type, const std::optional<QByteArray> &text);
/// @p filter, and @p term as well.
[[nodiscard]] QString withTerm(const QString &filter, const QString &term);

/// What may be written instead of the word before the cursor.
struct FilterCompletion {
    qsizetype position = 0; ///< of that word
    QStringList words;
};
/// @p paths: into JSON, that have been seen.
[[nodiscard]] FilterCompletion completionOf(const QString &filter, qsizetype cursor, const QStringList &paths);

} // namespace framescope::models
