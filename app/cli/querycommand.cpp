// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycommand.h"

#include "diagnostics.h"
#include "eventjson.h"
#include "preview.h"
#include "recordingfile.h"
#include "standardoutput.h"

#include <capture/filterreader.h>
#include <format/fileerrors.h>
#include <format/filtererrors.h>

namespace framescope::cli {

namespace {

constexpr size_t pageSize = 1000; // messages

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
        , m_filter(reader, std::move(filter))
        , m_settings(settings)
    {
    }

    ExitStatus run()
    {
        const base::MessageId last = m_reader.lastMessage();
        std::vector<base::MessageId> hits;
        for (; m_next <= last && !m_output.isBroken(); hits.clear()) {
            const capture::FilterSlice slice = m_filter.scan(m_next, last, hits);
            m_next = base::MessageId(slice.scanned.value + 1);
            m_undecided += slice.undecided;
            handle(hits);
        }
        if (m_settings.isCounting)
            m_output.print(QByteArray::number(m_count));
        tellTroubles();
        const bool isWritten = m_output.finish();
        return m_reader.error() || !isWritten ? ExitStatus::FileUnusable : ExitStatus::Done;
    }

private:
    void handle(const std::vector<base::MessageId> &hits)
    {
        m_count += static_cast<qint64>(hits.size());
        if (m_settings.isCounting)
            return;
        for (size_t at = 0; at < hits.size() && !m_output.isBroken();) {
            const size_t begin = at++;
            while (at < hits.size() && at - begin < pageSize && hits[at].value == hits[at - 1].value + 1)
                ++at;
            print(hits[begin], hits[at - 1]);
        }
    }

    /// A message that is selected without its payload may have one that cannot be read.
    void print(base::MessageId first, base::MessageId last)
    {
        while (first <= last && !m_output.isBroken()) {
            const auto rows = m_reader.messages(first, static_cast<int>(last.value - first.value + 1));
            for (const capture::MessageRow &row : rows)
                m_output.print(m_settings.isJson
                        ? exchange::messageLine(row, capture::payloadOf(m_reader, row), m_reader.anchor())
                        : lineOf(row));
            const base::MessageId next = rows.empty() ? first : base::MessageId(rows.back().id.value + 1);
            first = next <= last ? m_reader.nextReachable(next, last) : next;
        }
    }

    void tellTroubles()
    {
        if (m_reader.error())
            diagnose(format::explain(*m_reader.error()));
        if (m_undecided > 0)
            diagnose(format::undecidedSentence(m_undecided));
    }

    capture::Reader &m_reader;
    capture::FilterReader m_filter;
    QuerySettings m_settings;
    StandardOutput m_output;
    base::MessageId m_next {1}; // to be looked at
    qint64 m_count = 0;
    qint64 m_undecided = 0;
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
