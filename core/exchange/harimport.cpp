// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harimport.h"

#include "fields.h"
#include "harentry.h"

#include <protocol/limits.h>
#include <protocol/url.h>

namespace framescope::exchange {

namespace {

using capture::EventKind;
using Kind = ImportError::Kind;

constexpr size_t mostConnections = 100'000;
constexpr qint64 stepsBetween = 1000; // messages that are told of at once
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

ImportError errorAt(QByteArrayView bytes, qsizetype offset, Kind kind, const QString &what)
{
    ImportError error {kind};
    error.line = 1 + std::count(bytes.begin(), bytes.begin() + std::min(offset, bytes.size()), '\n');
    error.offset = offset;
    error.what = what;
    return error;
}

/// Finds the entries that are WebSocket connections.
class EntryFinder
{
public:
    explicit EntryFinder(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_json(bytes)
    {
    }

    base::Result<std::vector<HarEntry>, ImportError> find()
    {
        inObject("log", [this] { inObject("entries", [this] { readEntries(); }); });
        m_json.finish();
        if (m_json.error())
            return base::Failure {placed(importErrorOf(*m_json.error()))};
        if (m_problem) {
            const bool isMissing = m_problem->kind == HarProblem::Kind::Missing;
            return failure(
                m_problem->offset, isMissing ? Kind::Missing : Kind::Senseless, QString::fromLatin1(m_problem->field));
        }
        if (!m_hasEntries)
            return failure(0, Kind::UnknownFormat, {});
        if (m_found.empty())
            return failure(0, Kind::NoWebSockets, {});
        return std::move(m_found);
    }

private:
    /// Calls @p read for the value of @p wanted, and passes over the others.
    template <typename Function>
    void inObject(const char *wanted, Function read)
    {
        QByteArray key;
        m_json.enterObject();
        while (m_json.nextKey(key))
            key == wanted ? read() : static_cast<void>(m_json.skip());
    }

    void readEntries()
    {
        m_hasEntries = true;
        m_json.enterArray();
        while (m_json.nextElement()) {
            HarEntry entry;
            const auto problem = readHarEntry(m_json, entry);
            if (!entry.isWebSocket) // what is wrong there is nobody's business
                continue;
            if (problem && !m_problem)
                m_problem = problem;
            if (m_found.size() == mostConnections && !m_problem)
                m_problem = HarProblem {HarProblem::Kind::Senseless, "entries", m_json.offset()};
            if (!m_problem)
                m_found.push_back(std::move(entry));
        }
    }

    ImportError placed(ImportError error) const
    {
        error.line = errorAt(m_bytes, error.offset, error.kind, error.what).line;
        return error;
    }

    base::Failure<ImportError> failure(qsizetype offset, Kind kind, const QString &what) const
    {
        return {errorAt(m_bytes, offset, kind, what)};
    }

    QByteArrayView m_bytes;
    JsonReader m_json;
    std::optional<HarProblem> m_problem;
    std::vector<HarEntry> m_found;
    bool m_hasEntries = false;
};

/// "/path?query" of a URL that may be no good one.
QByteArray targetOf(const QByteArray &url)
{
    const auto parsed = protocol::Url::parse(QString::fromUtf8(url));
    return parsed ? parsed->resourceName : QByteArray("/");
}

QByteArray headOf(const QByteArray &startLine, const protocol::HeaderList &headers)
{
    QByteArray head = startLine + "\r\n";
    for (const protocol::HttpHeader &header : headers)
        head += header.name + ": " + header.value + "\r\n";
    return head + "\r\n";
}

/// A line of a head must stay one.
QByteArray oneLine(const QByteArray &text)
{
    return QString::fromUtf8(text).simplified().toUtf8();
}

QString firstValue(const protocol::HeaderList &headers, QByteArrayView name)
{
    return QString::fromUtf8(protocol::headerValues(headers, name).value(0));
}

base::WallTime endOf(const HarEntry &entry)
{
    base::WallTime end = *entry.started + entry.untilResponse;
    for (const HarMessagePlace &message : entry.messages)
        end = std::max(end, message.time);
    return end;
}

/// What the entries have told, in the order of its times.
class Importer
{
public:
    Importer(QByteArrayView bytes, const std::vector<HarEntry> &entries, ImportTarget &target)
        : m_bytes(bytes)
        , m_entries(entries)
        , m_target(target)
    {
    }

    base::Status<ImportError> run(const ProgressHandler &progress)
    {
        collect();
        if (!m_target.begin(m_anchor) || !addSessions())
            return stopped();
        qint64 done = 0;
        for (const Item &item : m_items) {
            if (!(item.event < 0 ? addMessage(item) : m_target.append(std::move(m_events[static_cast<size_t>(item.event)]))))
                return stopped();
            if (++done % stepsBetween == 0 && progress && !progress({done, std::ssize(m_items)}))
                return stopped();
        }
        return std::monostate {};
    }

private:
    /// Something with a time: a message of an entry, or an event.
    struct Item {
        base::WallTime time {};
        qsizetype offset = 0; ///< of a message
        qint32 entry = 0;
        qint32 event = -1; ///< index, or -1: a message
    };

    static base::Failure<ImportError> stopped() { return {ImportError {Kind::Cancelled}}; }

    void collect()
    {
        m_anchor.wall = *m_entries.front().started;
        for (const HarEntry &entry : m_entries)
            m_anchor.wall = std::min(m_anchor.wall, *entry.started);
        for (size_t i = 0; i < m_entries.size(); ++i)
            collectFrom(static_cast<qint32>(i), m_entries[i]);
        std::stable_sort(m_items.begin(), m_items.end(), [](const Item &a, const Item &b) { return a.time < b.time; });
    }

    /// In an order in which equal times make sense.
    void collectFrom(qint32 index, const HarEntry &entry)
    {
        const base::WallTime response = *entry.started + entry.untilResponse;
        addEvent(index, *entry.started, EventKind::RequestSent, {},
            headOf("GET " + targetOf(entry.url) + " HTTP/1.1", entry.requestHeaders));
        if (entry.status != 0) {
            const QByteArray line = "HTTP/1.1 " + QByteArray::number(entry.status).rightJustified(3, '0') + ' ';
            addEvent(index, response, EventKind::ResponseReceived, {},
                headOf(line + oneLine(entry.statusText), entry.responseHeaders));
        }
        if (entry.status == 101)
            addEvent(index, response, EventKind::Opened,
                {{QStringLiteral("subprotocol"), firstValue(entry.responseHeaders, "Sec-WebSocket-Protocol")},
                    {QStringLiteral("extensions"), firstValue(entry.responseHeaders, "Sec-WebSocket-Extensions")}});
        else if (entry.messages.empty())
            addFailure(index, entry, response);
        for (const HarMessagePlace &message : entry.messages)
            m_items.push_back({message.time, message.offset, index, -1});
        if (entry.close)
            addClose(index, entry);
    }

    void addFailure(qint32 index, const HarEntry &entry, base::WallTime time)
    {
        QJsonObject detail;
        if (entry.status != 0) {
            detail = {{QStringLiteral("error"), QStringLiteral("handshake-failed")},
                {QStringLiteral("handshake"), QStringLiteral("unexpected-status")}, {QStringLiteral("status"), entry.status},
                {QStringLiteral("actual"), QString::number(entry.status)}};
        } else {
            detail = {{QStringLiteral("error"), QStringLiteral("socket-failed")},
                {QStringLiteral("detail"), QString::fromUtf8(entry.error)}};
        }
        addEvent(index, time, EventKind::Failed, detail, entry.body);
    }

    void addClose(qint32 index, const HarEntry &entry)
    {
        constexpr int abnormal = 1006; // RFC 6455, section 7.1.5
        const bool isClean = entry.close->code != 0 && entry.close->code != abnormal;
        const base::WallTime time = std::max(entry.close->time.value_or(base::WallTime()), endOf(entry));
        addEvent(index, time, EventKind::Closed,
            {{QStringLiteral("code"), entry.close->code == 0 ? abnormal : entry.close->code},
                {QStringLiteral("reason"), QString::fromUtf8(entry.close->reason)}, {QStringLiteral("clean"), isClean}});
    }

    /// The session is known later.
    void addEvent(qint32 index, base::WallTime time, EventKind kind, QJsonObject detail, QByteArray data = {})
    {
        m_items.push_back({time, 0, index, static_cast<qint32>(m_events.size())});
        if (data.isEmpty())
            data = QByteArray();
        m_events.push_back({base::SessionId(index), 1, kind, m_anchor.toMono(time), std::move(detail), std::move(data)});
    }

    bool addSessions()
    {
        for (const HarEntry &entry : m_entries) {
            capture::SessionInfo info;
            info.engine = QStringLiteral("har");
            info.url = QString::fromUtf8(entry.url);
            m_sessions.push_back(m_target.addSession(info, m_anchor.toMono(*entry.started)));
            if (!m_sessions.back().isValid())
                return false;
        }
        for (capture::EventRecord &event : m_events)
            event.session = m_sessions[static_cast<size_t>(event.session.value)];
        return true;
    }

    bool addMessage(const Item &item)
    {
        JsonReader json(m_bytes, item.offset);
        HarMessage read;
        if (readHarMessage(json, read)) // cannot be: it was read before
            return false;
        const base::SessionId session = m_sessions[static_cast<size_t>(item.entry)];
        const base::MonoTime time = m_anchor.toMono(read.time);
        if (read.opcode < 0)
            return m_target.append(capture::EventRecord {session, 1, EventKind::Failed, time,
                {{QStringLiteral("error"), QStringLiteral("socket-failed")},
                    {QStringLiteral("detail"), QString::fromUtf8(read.data)}},
                {}});
        capture::MessageRecord record {session, read.isSent ? base::Direction::Out : base::Direction::In, {}, time};
        record.message.opcode = static_cast<protocol::Opcode>(read.opcode);
        record.message.assembled = std::move(read.data);
        record.message.isComplete = read.isComplete;
        return m_target.append(std::move(record));
    }

    QByteArrayView m_bytes;
    const std::vector<HarEntry> &m_entries;
    ImportTarget &m_target;
    base::ClockAnchor m_anchor; ///< nobody has read a monotonic clock: it begins with the first connection
    std::vector<Item> m_items;
    std::vector<capture::EventRecord> m_events;
    std::vector<base::SessionId> m_sessions; ///< of the entries
};

} // namespace

base::Status<ImportError> importHar(QByteArrayView bytes, ImportTarget &target, const ProgressHandler &progress)
{
    const QByteArrayView json = bytes.startsWith(byteOrderMark) ? bytes.sliced(byteOrderMark.size()) : bytes;
    auto entries = EntryFinder(json).find();
    if (!entries) {
        ImportError error = entries.error();
        error.offset += bytes.size() - json.size();
        return base::Failure {error};
    }
    return Importer(json, *entries, target).run(progress);
}

bool looksLikeJsonLines(QByteArrayView beginning)
{
    const qsizetype end = beginning.indexOf('\n');
    JsonReader json(end < 0 ? beginning : beginning.first(end), 0);
    QByteArray key;
    json.enterObject();
    while (json.nextKey(key)) {
        if (key == "record")
            return json.string() == "recording";
        json.skip();
    }
    return false;
}

} // namespace framescope::exchange
