// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcopy.h"

#include "rowtext.h"

#include <exchange/messagejson.h>
#include <format/inert.h>
#include <format/lifecycle.h>
#include <format/messages.h>

namespace framescope::models {

namespace {

using Row = capture::RowIndex::Row;

QString cellsOf(const capture::MessageRow &row)
{
    QStringList cells;
    for (const auto column : {LogModel::NumberColumn, LogModel::TimeColumn, LogModel::DirectionColumn, LogModel::TypeColumn,
             LogModel::SizeColumn, LogModel::WireSizeColumn, LogModel::PreviewColumn})
        cells.append(messageText(row, column));
    return cells.join(u'\t');
}

QString frameBytesOf(const capture::MessageDetail &detail)
{
    QStringList lines;
    for (const protocol::Frame &frame : detail.frames) {
        QByteArray bytes = frame.header.toBytes();
        bytes += frame.wirePayload();
        lines.append(format::spacedHex(bytes));
    }
    return lines.join(u'\n');
}

QString messageAs(CopyForm form, const capture::MessageDetail &detail, const base::ClockAnchor &anchor)
{
    switch (form) {
    case CopyForm::Text: return format::payloadText(detail.row.type, detail.row.isValidText, detail.payload);
    case CopyForm::Hex: return format::spacedHex(detail.payload);
    case CopyForm::Base64: return QString::fromLatin1(detail.payload.toBase64());
    case CopyForm::Json: return QString::fromUtf8(exchange::messageLine(detail.row, detail.payload, anchor));
    case CopyForm::FrameBytes: return frameBytesOf(detail);
    case CopyForm::Row: break; // needs no payload
    }
    return {};
}

QString eventAs(CopyForm form, const capture::EventRow &event)
{
    switch (form) {
    case CopyForm::Text: return format::eventSentence(event);
    case CopyForm::Hex: return format::spacedHex(event.data);
    case CopyForm::Base64: return QString::fromLatin1(event.data.toBase64());
    default: return eventText(event, LogModel::TimeColumn) + u'\t' + format::eventSentence(event);
    }
}

/// Characters, about.
qint64 costOf(CopyForm form, const capture::MessageRow &row)
{
    switch (form) {
    case CopyForm::Text: return row.isValidText || row.type == protocol::Opcode::Text ? row.size : 3 * row.size;
    case CopyForm::Hex: return 3 * row.size;
    case CopyForm::Base64: return row.size / 3 * 4;
    case CopyForm::Json: return 2 * row.size;
    case CopyForm::FrameBytes: return 3 * row.wireSize;
    case CopyForm::Row: return 0;
    }
    return 0;
}

class Copier
{
public:
    Copier(capture::Reader &reader, CopyForm form, const std::vector<JsonField> &fields)
        : m_reader(reader)
        , m_form(form)
    {
        m_derivation.fields = fields;
    }

    CopiedRows copy(const capture::RowIndex &index, const RowRanges &ranges)
    {
        for (const RowRange &range : ranges) {
            for (int row = range.first; row <= range.last && !m_isFull && !m_reader.isStopped(); ++row)
                take(index.at(row));
        }
        m_copied.count = m_lines.size();
        m_copied.text = m_lines.join(u'\n');
        return std::move(m_copied);
    }

private:
    void take(const Row &row)
    {
        if (const auto *id = std::get_if<base::MessageId>(&row))
            takeMessage(*id);
        else
            takeEvent(std::get<base::EventId>(row));
    }

    void takeMessage(base::MessageId id)
    {
        const std::vector<capture::MessageRow> rows = m_reader.messages(id, 1);
        if (rows.empty() || rows.front().id != id || (m_form == CopyForm::FrameBytes && rows.front().frameCount == 0))
            return skip();
        if (!pay(costOf(m_form, rows.front())))
            return;
        if (m_form == CopyForm::Row) {
            m_lines.append(allCellsOf(rows.front()));
            return;
        }
        const auto detail = m_reader.message(id);
        m_lines.append(detail ? messageAs(m_form, *detail, m_reader.anchor()) : QString());
    }

    [[nodiscard]] QString allCellsOf(const capture::MessageRow &row)
    {
        QStringList cells {cellsOf(row)};
        if (!m_derivation.isEmpty())
            cells += derive(m_reader, m_derivation, {row}).front().fields;
        return cells.join(u'\t');
    }

    void takeEvent(base::EventId id)
    {
        const auto event = m_reader.events(base::EventId(id.value - 1), 1);
        if (event.empty() || m_form == CopyForm::Json || m_form == CopyForm::FrameBytes)
            return skip();
        if (pay(3 * event.front().data.size()))
            m_lines.append(eventAs(m_form, event.front()));
    }

    /// It costs as much: others wait for the reader.
    void skip()
    {
        if (pay(0))
            ++m_copied.skipped;
    }

    /// Whether there is still room.
    bool pay(qint64 cost)
    {
        m_spent += cost + copyCostOfRow;
        m_isFull = m_spent > maxCopiedBytes;
        return !m_isFull;
    }

    capture::Reader &m_reader;
    CopyForm m_form;
    Derivation m_derivation;
    CopiedRows m_copied;
    QStringList m_lines;
    qint64 m_spent = 0;
    bool m_isFull = false;
};

} // namespace

void copyRows(const LogModel &model, RowRanges ranges, CopyForm form, std::function<void(const CopiedRows &)> done)
{
    const auto read = [index = model.rowIndex(), ranges = std::move(ranges), form, fields = model.fields()](
                          capture::Reader &reader) { return Copier(reader, form, fields).copy(index, ranges); };
    model.ask<CopiedRows>(read, std::move(done));
}

} // namespace framescope::models
