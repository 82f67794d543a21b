// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycommand.h"

#include "diagnostics.h"
#include "eventjson.h"
#include "preview.h"
#include "recordingfile.h"
#include "standardoutput.h"

#include <exchange/selection.h>
#include <format/fileerrors.h>

#include <QJsonDocument>

namespace framescope::cli {

namespace {

constexpr int pageSize = 1000; // messages

QByteArray lineOf(const capture::MessageRow &row)
{
    const QByteArray columns[] = {QByteArray::number(row.id.value), isoTime(row.time).toLatin1(),
        nameOf(row.direction).toLatin1(), nameOf(row.type).toLatin1(), QByteArray::number(row.size), previewOf(row)};
    return QByteArrayList(std::begin(columns), std::end(columns)).join('\t');
}

class Query
{
public:
    Query(capture::Reader &reader, capture::Filter filter, const QuerySettings &settings)
        : m_reader(reader)
        , m_selector(reader, {{}, std::move(filter)})
        , m_settings(settings)
    {
    }

    ExitStatus run()
    {
        const base::MessageId last = m_reader.lastMessage();
        for (base::MessageId next(1); next <= last && !m_output.isBroken();) {
            const auto page = m_reader.messages(next, pageSize);
            if (page.empty())
                break;
            for (const capture::MessageRow &row : page)
                handle(row);
            next = base::MessageId(page.back().id.value + 1);
        }
        if (m_settings.isCounting)
            m_output.print(QByteArray::number(m_count));
        if (m_reader.error())
            diagnose(format::explain(*m_reader.error()));
        const bool isWritten = m_output.finish();
        return m_reader.error() || !isWritten ? ExitStatus::FileUnusable : ExitStatus::Done;
    }

private:
    void handle(const capture::MessageRow &row)
    {
        if (!m_selector.selects(row))
            return;
        ++m_count;
        if (!m_settings.isCounting)
            m_output.print(m_settings.isJson ? jsonOf(row, capture::payloadOf(m_reader, row)) : lineOf(row));
    }

    [[nodiscard]] QByteArray jsonOf(const capture::MessageRow &row, const QByteArray &payload) const
    {
        const EventHead head {row.session, row.time, m_reader.anchor().toMono(row.time)};
        const PrintedMessage message {row.id, row.direction, row.type, payload, row.wireSize, row.isComplete};
        return QJsonDocument(messageJson(head, message)).toJson(QJsonDocument::Compact);
    }

    capture::Reader &m_reader;
    exchange::Selector m_selector;
    QuerySettings m_settings;
    StandardOutput m_output;
    qint64 m_count = 0;
};

} // namespace

ExitStatus runQuery(const QuerySettings &settings)
{
    auto filter = readFilter(settings.filter);
    if (!filter)
        return filter.error();
    const auto reader = openRecording(settings.path);
    if (!reader)
        return reader.error();
    return Query(**reader, std::move(*filter), settings).run();
}

} // namespace framescope::cli
