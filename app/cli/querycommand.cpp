// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycommand.h"

#include "diagnostics.h"
#include "escaping.h"
#include "eventjson.h"

#include <capture/filter.h>
#include <format/fileerrors.h>

#include <QJsonDocument>

#include <cstdio>

namespace framescope::cli {

namespace {

constexpr int pageSize = 1000; // messages

class Query
{
public:
    Query(capture::Reader &reader, capture::Filter filter, const QuerySettings &settings)
        : m_reader(reader)
        , m_filter(std::move(filter))
        , m_settings(settings)
    {
    }

    void run()
    {
        const base::MessageId last = m_reader.lastMessage();
        for (base::MessageId next(1); next <= last && !m_isBroken;) {
            const auto page = m_reader.messages(next, pageSize);
            if (page.empty())
                break;
            for (const capture::MessageRow &row : page)
                handle(row);
            next = base::MessageId(page.back().id.value + 1);
        }
        if (m_settings.isCounting)
            print(QByteArray::number(m_count));
        std::fflush(stdout);
    }

private:
    void handle(const capture::MessageRow &row)
    {
        if (!m_filter.matches(row, textOf(row)))
            return;
        ++m_count;
        if (m_settings.isCounting)
            return;
        print(m_settings.isJson ? jsonOf(row) : lineOf(row));
    }

    std::optional<QString> textOf(const capture::MessageRow &row)
    {
        if (!m_filter.needsText() || !row.isValidText)
            return {};
        const QByteArray payload = payloadOf(row);
        return QString::fromUtf8(row.type == protocol::Opcode::Close ? payload.mid(2) : payload); // behind the code
    }

    QByteArray payloadOf(const capture::MessageRow &row)
    {
        if (row.size <= row.preview.size())
            return row.preview;
        const auto detail = m_reader.message(row.id);
        return detail ? detail->payload : QByteArray();
    }

    QByteArray jsonOf(const capture::MessageRow &row)
    {
        const QByteArray payload = payloadOf(row);
        const EventHead head {row.session, row.time, m_reader.anchor().toMono(row.time)};
        const PrintedMessage message {row.id, row.direction, row.type, payload, row.wireSize, row.isComplete};
        return QJsonDocument(messageJson(head, message)).toJson(QJsonDocument::Compact);
    }

    static QByteArray lineOf(const capture::MessageRow &row)
    {
        const QByteArray columns[] = {QByteArray::number(row.id.value), isoTime(row.time).toLatin1(),
            nameOf(row.direction).toLatin1(), nameOf(row.type).toLatin1(), QByteArray::number(row.size), previewOf(row)};
        return QByteArrayList(std::begin(columns), std::end(columns)).join('\t');
    }

    /// What does not fit ends with three points.
    static QByteArray previewOf(const capture::MessageRow &row)
    {
        const QByteArray end = row.size > row.preview.size() ? QByteArrayLiteral("…") : QByteArray();
        if (row.type == protocol::Opcode::Close && row.preview.size() >= 2)
            return closePreview(row);
        return printable(wholeCharacters(row), row.isValidText) + end;
    }

    static QByteArray closePreview(const capture::MessageRow &row)
    {
        const int code = static_cast<uchar>(row.preview[0]) << 8 | static_cast<uchar>(row.preview[1]);
        const QByteArray reason = printable(QByteArrayView(row.preview).sliced(2), row.isValidText);
        return QByteArray::number(code) + (row.preview.size() > 2 ? ' ' + reason : QByteArray());
    }

    /// A preview may end in the middle of a character.
    static QByteArrayView wholeCharacters(const capture::MessageRow &row)
    {
        QByteArrayView preview = row.preview;
        while (row.isValidText && !preview.isEmpty() && !preview.isValidUtf8())
            preview.chop(1);
        return preview;
    }

    void print(const QByteArray &line)
    {
        const auto size = static_cast<size_t>(line.size());
        m_isBroken |= std::fwrite(line.constData(), 1, size, stdout) != size || std::fputc('\n', stdout) == EOF;
    }

    capture::Reader &m_reader;
    capture::Filter m_filter;
    QuerySettings m_settings;
    qint64 m_count = 0;
    bool m_isBroken = false; ///< nobody reads any more
};

} // namespace

ExitStatus runQuery(const QuerySettings &settings)
{
    auto filter = capture::Filter::parse(settings.filter);
    if (!filter) {
        diagnose(format::filterErrorSentence(filter.error(), settings.filter));
        return ExitStatus::WrongUsage;
    }
    const auto reader = capture::Reader::open(settings.path);
    if (!reader) {
        diagnose(format::explain(reader.error()));
        return ExitStatus::FileUnusable;
    }
    Query(**reader, std::move(*filter), settings).run();
    return ExitStatus::Done;
}

} // namespace framescope::cli
