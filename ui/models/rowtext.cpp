// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtext.h"

#include <format/closecodes.h>
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

/// RFC 6455, section 5.5.1: the first two bytes of a close frame's payload, if it has one.
std::optional<quint16> closeCodeOf(const capture::MessageRow &message)
{
    if (message.type != protocol::Opcode::Close || message.preview.size() < 2)
        return std::nullopt;
    return static_cast<quint16>(static_cast<quint8>(message.preview[0]) << 8 | static_cast<quint8>(message.preview[1]));
}

} // namespace

QString messageText(const capture::MessageRow &message, LogModel::Column column)
{
    switch (column) {
    case LogModel::NumberColumn: return QString::number(message.id.value);
    case LogModel::TimeColumn: return format::preciseTimeOfDay(message.time);
    case LogModel::DirectionColumn: return format::directionArrow(message.direction);
    case LogModel::TypeColumn: return format::opcodeName(message.type);
    case LogModel::SizeColumn: return format::byteSize(message.size);
    case LogModel::WireSizeColumn: return showsFrames(message) ? format::byteSize(message.wireSize) : QString();
    case LogModel::CodeColumn: {
        const auto code = closeCodeOf(message);
        return code ? QString::number(*code) : QString();
    }
    case LogModel::PreviewColumn: return format::previewOf(message);
    default: break;
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
    case LogModel::CodeColumn:
        if (const auto code = closeCodeOf(message))
            return format::closeCodeTitle(static_cast<protocol::CloseCode>(*code));
        break;
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

QString ratioToolTip(qint64 wirePayload, qint64 size)
{
    return LogModel::tr("%1 of payload on the wire for %2").arg(format::byteCount(wirePayload), format::byteCount(size));
}

QVariant fieldHeader(const JsonField &field, int role)
{
    switch (role) {
    case Qt::DisplayRole: return format::inertLine(field.path);
    case Qt::ToolTipRole: return format::inertToolTip(LogModel::tr("The field %1 of JSON messages").arg(field.path));
    case Qt::TextAlignmentRole: return int {Qt::AlignLeft | Qt::AlignVCenter};
    default: return {};
    }
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
    case LogModel::TimeColumn: return format::preciseTimeOfDay(event.time);
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
    case LogModel::SinceStartColumn: return LogModel::tr("Elapsed");
    case LogModel::DeltaColumn: return LogModel::tr("Δ");
    case LogModel::SelectedDeltaColumn: return LogModel::tr("Δ selected");
    case LogModel::DirectionColumn: return LogModel::tr("⇅");
    case LogModel::TypeColumn: return LogModel::tr("Type");
    case LogModel::SizeColumn: return LogModel::tr("Size");
    case LogModel::WireSizeColumn: return LogModel::tr("Wire");
    case LogModel::RatioColumn: return LogModel::tr("Ratio");
    case LogModel::CodeColumn: return LogModel::tr("Code");
    case LogModel::NoteColumn: return LogModel::tr("Note");
    case LogModel::PreviewColumn: return LogModel::tr("Preview");
    case LogModel::ColumnCount: break;
    }
    return {};
}

QString columnName(LogModel::Column column)
{
    switch (column) {
    case LogModel::NumberColumn: return LogModel::tr("Number");
    case LogModel::SinceStartColumn: return LogModel::tr("Time since the recording began");
    case LogModel::DeltaColumn: return LogModel::tr("Time since the row above");
    case LogModel::SelectedDeltaColumn: return LogModel::tr("Time since the selected row");
    case LogModel::DirectionColumn: return LogModel::tr("Direction");
    case LogModel::WireSizeColumn: return LogModel::tr("Size on the wire");
    case LogModel::RatioColumn: return LogModel::tr("Compression ratio");
    case LogModel::CodeColumn: return LogModel::tr("Close code");
    default: return columnTitle(column);
    }
}

QString columnToolTip(LogModel::Column column)
{
    switch (column) {
    case LogModel::NumberColumn: return LogModel::tr("Number of the message, in the order of their last bytes");
    case LogModel::TimeColumn: return LogModel::tr("When the last byte was read, or had left");
    case LogModel::SinceStartColumn:
    case LogModel::DeltaColumn: return columnName(column);
    case LogModel::SelectedDeltaColumn: return LogModel::tr("Time since the selected row; before it, with a minus");
    case LogModel::DirectionColumn: return LogModel::tr("↓ received, ↑ sent");
    case LogModel::TypeColumn: return LogModel::tr("Type of the message, or what happened to the connection");
    case LogModel::SizeColumn: return LogModel::tr("Size of the payload");
    case LogModel::WireSizeColumn: return LogModel::tr("Bytes on the wire: all frames with their headers");
    case LogModel::RatioColumn: return LogModel::tr("What a compressed payload needed on the wire, in per cent of its size");
    case LogModel::CodeColumn: return LogModel::tr("Code of a close frame");
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
    case LogModel::SinceStartColumn:
    case LogModel::DeltaColumn:
    case LogModel::SelectedDeltaColumn:
    case LogModel::SizeColumn:
    case LogModel::WireSizeColumn:
    case LogModel::RatioColumn: return Qt::AlignRight | Qt::AlignVCenter;
    case LogModel::DirectionColumn: return Qt::AlignCenter;
    default: return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

QStringList widestTexts(LogModel::Column column)
{
    using namespace std::chrono_literals;
    switch (column) {
    case LogModel::TimeColumn: return {QStringLiteral("00:00:00.000000")};
    case LogModel::SinceStartColumn: return {format::elapsed(9999s)};
    case LogModel::DeltaColumn:
    case LogModel::SelectedDeltaColumn:
        return {format::delta(999us), format::delta(999ms), format::delta(99'900us), format::delta(59min + 59s),
            format::delta(-99h - 59min)};
    case LogModel::TypeColumn:
        return {format::opcodeName(protocol::Opcode::Text), format::opcodeName(protocol::Opcode::Binary),
            format::opcodeName(protocol::Opcode::Close)};
    case LogModel::SizeColumn:
    case LogModel::WireSizeColumn:
        return {format::byteSize(999), format::byteSize(99'900), format::byteSize(999'000), format::byteSize(99'900'000),
            format::byteSize(999'000'000), format::byteSize(99'900'000'000)};
    case LogModel::RatioColumn: return {format::percentage(999, 1000)};
    case LogModel::CodeColumn: return {QStringLiteral("65535"), columnTitle(column)};
    default: return {};
    }
}

std::vector<capture::EventRow> eventsWithoutData(capture::Reader &reader, base::EventId after)
{
    constexpr int batch = 16; // the body of a refusal can be a mebibyte
    std::vector<capture::EventRow> all;
    for (;;) {
        std::vector<capture::EventRow> some = reader.events(after, batch);
        const bool isLast = some.size() < batch;
        for (capture::EventRow &event : some) {
            // What the log's line needs of a head is its first line. A copy, for what is only cut off keeps its memory.
            event.data = event.data.first(std::max<qsizetype>(event.data.indexOf("\r\n"), 0));
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
        if (some.size() < batch || reader.isStopped())
            return all;
        after = some.back();
    }
}

std::vector<capture::MessageRow> rowsBehind(
    base::MessageId after, const std::vector<std::pair<qint64, RowCache::Page>> &pages)
{
    std::vector<capture::MessageRow> rows;
    for (const auto &[number, page] : pages) {
        std::copy_if(page.rows.begin(), page.rows.end(), std::back_inserter(rows),
            [after](const capture::MessageRow &row) { return row.id > after; });
    }
    return rows;
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
