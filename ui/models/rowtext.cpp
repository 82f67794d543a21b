// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtext.h"

#include <format/inert.h>
#include <format/lifecycle.h>
#include <format/messages.h>
#include <format/numbers.h>
#include <format/opcodes.h>

namespace framescope::models {

namespace {

bool showsFrames(const capture::MessageRow &message)
{
    return message.frameCount > 0;
}

} // namespace

QString messageText(const capture::MessageRow &message, LogModel::Column column)
{
    switch (column) {
    case LogModel::NumberColumn: return QString::number(message.id.value);
    case LogModel::TimeColumn: return format::timeOfDay(message.time);
    case LogModel::DirectionColumn: return format::directionArrow(message.direction);
    case LogModel::TypeColumn: return format::opcodeName(message.type);
    case LogModel::SizeColumn: return format::byteSize(message.size);
    case LogModel::WireSizeColumn: return showsFrames(message) ? format::byteSize(message.wireSize) : QString();
    case LogModel::PreviewColumn: return format::previewOf(message);
    case LogModel::NoteColumn:
    case LogModel::DeltaColumn:
    case LogModel::ColumnCount: break;
    }
    return {};
}

QString messageToolTip(const capture::MessageRow &message, LogModel::Column column)
{
    switch (column) {
    case LogModel::TimeColumn: return format::exactTime(message.time);
    case LogModel::DirectionColumn: return format::directionName(message.direction);
    case LogModel::TypeColumn:
        if (!showsFrames(message))
            return LogModel::tr("The engine showed no frames.");
        return message.frameCount == 1 ? LogModel::tr("one frame") : LogModel::tr("%1 frames").arg(message.frameCount);
    case LogModel::SizeColumn: return format::byteCount(message.size);
    case LogModel::WireSizeColumn:
        return showsFrames(message) ? format::byteCount(message.wireSize) : LogModel::tr("The engine showed no frames.");
    default: break;
    }
    return message.isComplete ? QString() : LogModel::tr("Cut off by the end of the connection.");
}

QString messageSentence(const capture::MessageRow &message)
{
    return LogModel::tr("%1 %2, %3, %4: %5")
        .arg(format::opcodeName(message.type), format::directionName(message.direction), format::timeOfDay(message.time),
            format::byteSize(message.size), format::previewOf(message));
}

QString withNote(const QString &sentence, const capture::Note *note)
{
    if (!note)
        return sentence;
    const QString text = format::inertLine(note->text);
    if (text.isEmpty())
        return LogModel::tr("%1. Bookmark").arg(sentence);
    return note->isBookmarked ? LogModel::tr("%1. Bookmark, and a note: %2").arg(sentence, text)
                              : LogModel::tr("%1. Note: %2").arg(sentence, text);
}

QString eventText(const capture::EventRow &event, LogModel::Column column)
{
    switch (column) {
    case LogModel::TimeColumn: return format::timeOfDay(event.time);
    case LogModel::TypeColumn: return format::eventSentence(event);
    default: return {};
    }
}

QString eventToolTip(const capture::EventRow &event, LogModel::Column column)
{
    return column == LogModel::TimeColumn ? format::exactTime(event.time) : QString();
}

QString eventLine(const capture::EventRow &event)
{
    return LogModel::tr("%1, %2").arg(format::eventSentence(event), format::timeOfDay(event.time));
}

QString columnTitle(LogModel::Column column)
{
    switch (column) {
    case LogModel::NumberColumn: return LogModel::tr("#");
    case LogModel::TimeColumn: return LogModel::tr("Time");
    case LogModel::DeltaColumn: return LogModel::tr("Δ");
    case LogModel::DirectionColumn: return LogModel::tr("⇅");
    case LogModel::TypeColumn: return LogModel::tr("Type");
    case LogModel::SizeColumn: return LogModel::tr("Size");
    case LogModel::WireSizeColumn: return LogModel::tr("Wire");
    case LogModel::NoteColumn: return LogModel::tr("Note");
    case LogModel::PreviewColumn: return LogModel::tr("Preview");
    case LogModel::ColumnCount: break;
    }
    return {};
}

QString columnToolTip(LogModel::Column column)
{
    switch (column) {
    case LogModel::NumberColumn: return LogModel::tr("Number of the message, in the order of their last bytes");
    case LogModel::TimeColumn: return LogModel::tr("When the last byte was read, or had left");
    case LogModel::DeltaColumn: return LogModel::tr("Time since the row above");
    case LogModel::DirectionColumn: return LogModel::tr("↓ received, ↑ sent");
    case LogModel::TypeColumn: return LogModel::tr("Type of the message, or what happened to the connection");
    case LogModel::SizeColumn: return LogModel::tr("Size of the payload");
    case LogModel::WireSizeColumn: return LogModel::tr("Bytes on the wire: all frames with their headers");
    case LogModel::NoteColumn: return LogModel::tr("What you have written on the message (N)");
    case LogModel::PreviewColumn: return LogModel::tr("The beginning of the payload");
    case LogModel::ColumnCount: break;
    }
    return {};
}

Qt::Alignment alignmentOf(LogModel::Column column)
{
    switch (column) {
    case LogModel::NumberColumn:
    case LogModel::DeltaColumn:
    case LogModel::SizeColumn:
    case LogModel::WireSizeColumn: return Qt::AlignRight | Qt::AlignVCenter;
    case LogModel::DirectionColumn: return Qt::AlignCenter;
    default: return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

QStringList widestTexts(LogModel::Column column)
{
    using namespace std::chrono_literals;
    switch (column) {
    case LogModel::TimeColumn: return {QStringLiteral("00:00:00.000")};
    case LogModel::DeltaColumn:
        return {format::delta(999us), format::delta(999ms), format::delta(99'900us), format::delta(59min + 59s),
            format::delta(-99h - 59min)};
    case LogModel::TypeColumn:
        return {format::opcodeName(protocol::Opcode::Text), format::opcodeName(protocol::Opcode::Binary),
            format::opcodeName(protocol::Opcode::Close)};
    case LogModel::SizeColumn:
    case LogModel::WireSizeColumn:
        return {format::byteSize(999), format::byteSize(99'900), format::byteSize(999'000), format::byteSize(99'900'000),
            format::byteSize(999'000'000), format::byteSize(99'900'000'000)};
    default: return {};
    }
}

std::vector<capture::EventRow> eventsWithoutData(capture::Reader &reader, base::EventId after)
{
    constexpr int batch = 1000;
    std::vector<capture::EventRow> all;
    for (;;) {
        std::vector<capture::EventRow> some = reader.events(after, batch);
        const bool isLast = some.size() < batch;
        for (capture::EventRow &event : some) {
            // What the log's line needs of a head is its first line.
            event.data.truncate(std::max<qsizetype>(event.data.indexOf("\r\n"), 0));
            after = event.id;
            all.push_back(std::move(event));
        }
        if (isLast)
            return all;
    }
}

std::vector<base::MessageId> messagesOf(
    capture::Reader &reader, base::SessionId session, base::MessageId after, base::MessageId last)
{
    constexpr int batch = 50'000; // so that no read of the file is long
    std::vector<base::MessageId> all;
    for (;;) {
        const std::vector<base::MessageId> some = reader.messagesOf(session, after, last, batch);
        all.insert(all.end(), some.begin(), some.end());
        if (some.size() < batch)
            return all;
        after = some.back();
    }
}

std::vector<qint64> pagesAtEnd(base::MessageId last)
{
    if (!last.isValid())
        return {};
    const qint64 page = RowCache::pageOf(last);
    const bool reachesBack = page > 0 && (last.value - 1) % RowCache::PageSize < RowCache::PageSize / 2;
    return reachesBack ? std::vector<qint64> {page - 1, page} : std::vector<qint64> {page};
}

} // namespace framescope::models
