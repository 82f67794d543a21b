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

struct Copied {
    QString text;
    bool isCut = false;
};

QString messageAs(CopyForm form, const capture::MessageDetail &detail)
{
    if (form == CopyForm::Hex)
        return format::spacedHex(detail.payload);
    if (form == CopyForm::Text)
        return format::payloadText(detail.row.type, detail.row.isValidText, detail.payload);
    QStringList cells;
    for (int column = 0; column < LogModel::ColumnCount; ++column) {
        if (column != LogModel::DeltaColumn)
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

Copied copyFrom(capture::Reader &reader, const std::vector<Row> &rows, CopyForm form)
{
    QStringList lines;
    qint64 bytes = 0;
    for (const Row &row : rows) {
        if (bytes > maxCopiedBytes)
            return {lines.join(u'\n'), true};
        if (const auto *id = std::get_if<base::MessageId>(&row)) {
            if (const auto detail = reader.message(*id)) {
                bytes += detail->payload.size();
                lines.append(messageAs(form, *detail));
            }
            continue;
        }
        const auto event = reader.events(base::EventId(std::get<base::EventId>(row).value - 1), 1);
        if (!event.empty())
            lines.append(eventAs(form, event.front()));
    }
    return {lines.join(u'\n'), false};
}

} // namespace

void copyRows(
    const LogModel &model, const QList<int> &rows, CopyForm form, std::function<void(const QString &text, bool isCut)> done)
{
    std::vector<Row> which;
    for (const int row : rows)
        which.push_back(model.rowAt(row));
    model.ask<Copied>([which = std::move(which), form](capture::Reader &reader) { return copyFrom(reader, which, form); },
        [done = std::move(done)](const Copied &copied) { done(copied.text, copied.isCut); });
}

} // namespace framescope::models
