// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/valuetree.h>
#include <protocol/frame.h>

#include <QStringList>

namespace framescope::models {

// How filters are written for people: from what a message holds, and from what they have begun to type.

/// @p text between quotes, as a filter reads it.
[[nodiscard]] QString quotedWord(const QString &text);
/// The paths of the members of a JSON text that have a value of their own, as in "$.items[0].id", in order, at most @p most;
/// none where it is no JSON.
[[nodiscard]] QStringList jsonPathsOf(const QByteArray &text, qsizetype most);

/// Terms for a filter that a message suggests.
struct MessageTerms {
    /// One for each member of a JSON text that has a value of its own, which holds for this value, as in
    /// "$.event = "trade"". Long texts are left out.
    QStringList values {};
    /// Holds for messages like this one: by the member that tells the kind of a JSON message, the beginning of a text, or
    /// the type. Empty: not known without the rest of it.
    QString likeness {};
};
/// @p text: nothing where it is no text; its beginning, where it is not whole. Takes as long as reading JSON does. Any
/// thread. At most @p mostValues values.
[[nodiscard]] MessageTerms termsOf(
    protocol::Opcode type, const std::optional<QByteArray> &text, bool isWhole, qsizetype mostValues);
/// How a filter goes from an object to its member @p name: ".name", or in brackets.
[[nodiscard]] QString memberStep(const QString &name);
/// A term that holds for messages that have this value at @p path; @p text: of the value, as its tree has it. Empty where a
/// filter cannot ask for it: for objects and arrays, and for what is too long.
[[nodiscard]] QString valueTerm(const QString &path, inspect::ValueKind kind, const QString &text);
/// A term that holds where @p term, which is one of these, does not.
[[nodiscard]] QString exceptionOf(const QString &term);
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
