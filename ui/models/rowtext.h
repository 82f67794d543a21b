// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

namespace framescope::models {

/// The words of the log's cells, apart from the model so that each can be asked on its own.
[[nodiscard]] QString messageText(const capture::MessageRow &message, LogModel::Column column);
[[nodiscard]] QString messageToolTip(const capture::MessageRow &message, LogModel::Column column);
[[nodiscard]] QString messageSentence(const capture::MessageRow &message);
/// "310 bytes of payload on the wire for 1,204 bytes"
[[nodiscard]] QString ratioToolTip(qint64 wirePayload, qint64 size);
/// What the head of a field's column says.
[[nodiscard]] QVariant fieldHeader(const JsonField &field, int role);
/// @p sentence and what a person has put on the message, if anything.
[[nodiscard]] QString withNote(const QString &sentence, const capture::Note *note);
/// An event's sentence stands in the type column and runs over those behind it.
[[nodiscard]] QString eventText(const capture::EventRow &event, LogModel::Column column);
[[nodiscard]] QString eventToolTip(const capture::EventRow &event, LogModel::Column column);
[[nodiscard]] QString eventLine(const capture::EventRow &event);
[[nodiscard]] QString columnTitle(LogModel::Column column);
/// What a list of columns calls it.
[[nodiscard]] QString columnName(LogModel::Column column);
[[nodiscard]] QString columnToolTip(LogModel::Column column);
[[nodiscard]] Qt::Alignment alignmentOf(LogModel::Column column);
/// Texts among which are the widest ones that this column has; none for those that take what is left.
[[nodiscard]] QStringList widestTexts(LogModel::Column column);

/// All events behind @p after, without their data. On the reader's thread.
[[nodiscard]] std::vector<capture::EventRow> eventsWithoutData(capture::Reader &reader, base::EventId after);
/// The messages of a session behind @p after up to @p last. On the reader's thread.
[[nodiscard]] std::vector<base::MessageId> messagesOf(
    capture::Reader &reader, base::SessionId session, base::MessageId after, base::MessageId last);
/// Those behind @p after of what has been read.
[[nodiscard]] std::vector<capture::MessageRow> rowsBehind(
    base::MessageId after, const std::vector<std::pair<qint64, RowCache::Page>> &pages);
/// The pages with the last screenful of messages.
[[nodiscard]] std::vector<qint64> pagesAtEnd(base::MessageId last);

} // namespace framescope::models
