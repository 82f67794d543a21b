// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcopy.h"

#include "rowtext.h"

#include <format/inert.h>
#include <format/lifecycle.h>
#include <format/messages.h>

namespace framescope::models {

namespace {

using Row = capture::RowIndex::Row;

QString messageAs(CopyForm form, const capture::MessageDetail &detail)
{
    if (form == CopyForm::Hex)
        return format::spacedHex(detail.payload);
    if (form == CopyForm::Text)
        return format::payloadText(detail.row.type, detail.row.isValidText, detail.payload);
    QStringList cells;
    for (const auto column : {LogModel::NumberColumn, LogModel::TimeColumn, LogModel::DirectionColumn, LogModel::TypeColumn,
             LogModel::SizeColumn, LogModel::WireSizeColumn, LogModel::PreviewColumn}) {
        cells.append(messageText(detail.row, static_cast<LogModel::Column>(column)));
    }
    return cells.join(u'\t');
}

QString eventAs(CopyForm form, const capture::EventRow &event)
{
    if (form == CopyForm::Hex)
        return format::spacedHex(event.data);
    if (form == CopyForm::Text)
        return format::eventSentence(event);
    return eventText(event, LogModel::TimeColumn) + u'\t' + format::eventSentence(event);
}

QString rowAs(CopyForm form, capture::Reader &reader, const Row &row, qint64 &bytes)
{
    if (const auto *id = std::get_if<base::MessageId>(&row)) {
        const auto detail = reader.message(*id);
        bytes += detail ? detail->payload.size() : 0;
        return detail ? messageAs(form, *detail) : QString();
    }
    const auto event = reader.events(base::EventId(std::get<base::EventId>(row).value - 1), 1);
    return event.empty() ? QString() : eventAs(form, event.front());
}

CopiedRows copyFrom(capture::Reader &reader, const capture::RowIndex &index, const RowRanges &ranges, CopyForm form)
{
    QStringList lines;
    qint64 bytes = 0;
    for (const RowRange &range : ranges) {
        for (int row = range.first; row <= range.last && bytes <= maxCopiedBytes; ++row) {
            lines.append(rowAs(form, reader, index.at(row), bytes));
            bytes += copyCostOfRow;
        }
    }
    return {lines.join(u'\n'), lines.size()};
}

} // namespace

void copyRows(const LogModel &model, RowRanges ranges, CopyForm form, std::function<void(const CopiedRows &)> done)
{
    model.ask<CopiedRows>([index = model.rowIndex(), ranges = std::move(ranges), form](
                              capture::Reader &reader) { return copyFrom(reader, index, ranges, form); },
        std::move(done));
}

} // namespace framescope::models
