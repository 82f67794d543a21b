// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsink.h"
#include "membersecrets.h"
#include "names.h"

#include <base/isotime.h>
#include <capture/walk.h>

namespace framescope::exchange {

namespace {

using capture::MessageRow;

constexpr const char *columns = "id,session,time,direction,type,size,wire_size,text,payload,complete\r\n";
constexpr qsizetype closeCodeSize = 2; // bytes before the reason

/// Whether a spreadsheet might take the text for a formula, or the mark against that for its own.
bool needsGuard(QByteArrayView text)
{
    // The last four are the full-width forms of the first four, which some programs take for the same.
    constexpr std::array<QByteArrayView, 12> beginnings {
        "=", "+", "-", "@", "\t", "\r", "\n", "'", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    return std::any_of(
        beginnings.begin(), beginnings.end(), [text](QByteArrayView beginning) { return text.startsWith(beginning); });
}

/// A field with quotes; RFC 4180, section 2, rules 5 to 7.
QByteArray quoted(QByteArrayView text)
{
    const QByteArray inside = text.toByteArray().replace('"', "\"\"");
    return (needsGuard(text) ? "\"'" : "\"") + inside + '"';
}

/// NULL stays without quotes, so that it differs from an empty text.
QByteArray textField(const MessageRow &row, QByteArrayView payload)
{
    if (!row.isValidText)
        return {};
    return quoted(row.type == protocol::Opcode::Close ? payload.sliced(std::min(closeCodeSize, payload.size())) : payload);
}

QByteArray lineOf(const MessageRow &row, const QByteArray &payload)
{
    return QByteArray::number(row.id.value) + ',' + QByteArray::number(row.session.value) + ',' + base::isoTime(row.time)
        + ',' + nameOf(row.direction) + ',' + nameOf(row.type) + ',' + QByteArray::number(row.size) + ','
        + QByteArray::number(row.wireSize) + ',' + textField(row, payload) + ",0x" + payload.toHex() + ','
        + (row.isComplete ? '1' : '0') + "\r\n";
}

} // namespace

void exportCsv(capture::Reader &reader, const ExportRequest &request, ExportSink &sink)
{
    capture::Walk walk(reader);
    Selector selector(reader, request.selection);
    sink.expect(walk.lastMessage().value);
    sink.put(columns);
    while (!sink.isStopped()) {
        const auto next = walk.next();
        if (!next)
            break;
        const auto *row = std::get_if<MessageRow>(&*next);
        if (row && selector.selects(*row)) {
            const QByteArray payload = capture::payloadOf(reader, *row);
            const bool isShown = request.keepsSecrets || row->type != protocol::Opcode::Text;
            sink.put(lineOf(*row, isShown ? payload : withoutMemberSecret(payload, row->isComplete)));
        }
        if (row)
            sink.step();
    }
}

} // namespace framescope::exchange
