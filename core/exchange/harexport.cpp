// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempts.h"
#include "jsonwriter.h"
#include "membersecrets.h"
#include "redactor.h"

#include <base/isotime.h>
#include <protocol/httphead.h>
#include <protocol/utf8validator.h>

#include <QUrl>
#include <QUrlQuery>

#include <unordered_map>

namespace framescope::exchange {

namespace {

using capture::EventRow;
using capture::MessageRow;
using protocol::HttpHead;
using protocol::HttpHeadKind;

constexpr qint64 absent = -1; // a number that does not apply, as HAR has it

/// Bytes of a head as UTF-8; what is none is taken for Latin-1, as HTTP did of old.
QByteArray textOf(const QByteArray &bytes)
{
    return protocol::firstInvalidUtf8(bytes) ? QString::fromLatin1(bytes).toUtf8() : bytes;
}

/// "1714564862.123456789"
QByteArray secondsOf(base::WallTime time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    return QByteArray::number(static_cast<qint64>(seconds.count())) + '.'
        + QByteArray::number(static_cast<qint64>((time - seconds).count())).rightJustified(9, '0');
}

QByteArray millisecondsOf(base::Nanoseconds duration)
{
    const qint64 count = std::max<qint64>(0, duration.count());
    return QByteArray::number(count / 1'000'000) + '.' + QByteArray::number(count % 1'000'000).rightJustified(6, '0');
}

QString fieldOf(const std::optional<EventRow> &event, const char *name)
{
    return event ? event->detail.value(QLatin1StringView(name)).toVariant().toString() : QString();
}

/// An attempt with the events that tell of it.
struct Connection {
    const Attempt &attempt;
    const capture::SessionInfo &info;
    std::optional<EventRow> resolving, connected, secured, request, response, opened, failed, closed;
    HttpHead requestHead;
    HttpHead responseHead;
    qint64 requestSize = absent; ///< of the heads as they crossed
    qint64 responseSize = absent;
};

/// Writes entries. The order of the keys is that of the standard.
class EntryWriter
{
public:
    EntryWriter(JsonWriter &json, const Redactor &redactor)
        : m_json(json)
        , m_redactor(redactor)
    {
    }

    void beginEntry(const Connection &connection)
    {
        m_json.beginObject();
        m_json.key("startedDateTime").string(base::isoTime(connection.attempt.begin));
        m_json.key("time").raw(millisecondsOf(connection.attempt.end - connection.attempt.begin));
        writeRequest(connection);
        writeResponse(connection);
        m_json.key("cache").beginObject().endObject();
        writeTimings(connection);
        writePeer(connection);
        m_json.key("_resourceType").string("websocket");
        m_json.key("_webSocketMessages").beginArray();
    }

    void writeMessage(const MessageRow &row, QByteArrayView payload, bool isServer)
    {
        const bool isText = row.type == protocol::Opcode::Text;
        const bool isPlain = isText && !protocol::firstInvalidUtf8(payload);
        const bool isSent = (row.direction == base::Direction::Out) != isServer; // as the client sees it
        m_json.beginObject();
        m_json.key("type").string(isSent ? "send" : "receive");
        m_json.key("time").raw(secondsOf(row.time));
        m_json.key("opcode").integer(isText ? 1 : 2);
        isPlain ? m_json.key("data").string(payload) : m_json.key("data").base64(payload);
        if (isText && !isPlain)
            m_json.key("_encoding").string("base64");
        if (!row.isComplete)
            m_json.key("_complete").boolean(false);
        m_json.endObject();
    }

    void endEntry(const Connection &connection)
    {
        m_json.endArray();
        writeClose(connection.closed);
        m_json.endObject();
    }

private:
    QByteArray urlOf(const Connection &connection) const
    {
        QByteArray url = connection.info.url.toUtf8();
        // A server has one URL for all its clients; they say what they asked for.
        const QByteArray host = protocol::headerValues(connection.requestHead.headers, "Host").value(0);
        if (connection.info.role == protocol::Role::Server && !host.isEmpty())
            url = (connection.secured ? "wss://" : "ws://") + textOf(host) + textOf(connection.requestHead.target);
        return m_redactor.text(connection.attempt.session, url);
    }

    void writeRequest(const Connection &connection)
    {
        const HttpHead &head = connection.requestHead;
        const QByteArray url = urlOf(connection);
        m_json.key("request").beginObject();
        m_json.key("method").string(head.method.isEmpty() ? QByteArray("GET") : textOf(head.method));
        m_json.key("url").string(url);
        m_json.key("httpVersion").string(QByteArray("HTTP/1." + QByteArray::number(head.minorVersion)));
        m_json.key("cookies");
        writeCookies(head, "Cookie", ';');
        writeHeaders(head);
        m_json.key("queryString").beginArray();
        for (const auto &[name, value] : QUrlQuery(QUrl(QString::fromUtf8(url))).queryItems(QUrl::FullyDecoded))
            writePair(name.toUtf8(), value.toUtf8());
        m_json.endArray();
        m_json.key("headersSize").integer(connection.requestSize);
        m_json.key("bodySize").integer(0);
        m_json.endObject();
    }

    void writeResponse(const Connection &connection)
    {
        const HttpHead &head = connection.responseHead;
        const QByteArray body = connection.failed ? connection.failed->data : QByteArray();
        m_json.key("response").beginObject();
        m_json.key("status").integer(head.status);
        m_json.key("statusText").string(textOf(head.reasonPhrase));
        m_json.key("httpVersion")
            .string(head.status == 0 ? QByteArray() : "HTTP/1." + QByteArray::number(head.minorVersion));
        m_json.key("cookies");
        writeCookies(head, "Set-Cookie", '\0');
        writeHeaders(head);
        writeContent(head, body);
        m_json.key("redirectURL").string(textOf(protocol::headerValues(head.headers, "Location").value(0)));
        m_json.key("headersSize").integer(connection.responseSize);
        m_json.key("bodySize").integer(head.status == 0 ? absent : body.size());
        if (connection.failed)
            m_json.key("_error").string(fieldOf(connection.failed, "error").toUtf8());
        m_json.endObject();
    }

    void writeContent(const HttpHead &head, const QByteArray &body)
    {
        const bool isText = !protocol::firstInvalidUtf8(body);
        m_json.key("content").beginObject();
        m_json.key("size").integer(body.size());
        m_json.key("mimeType").string(textOf(protocol::headerValues(head.headers, "Content-Type").value(0, "x-unknown")));
        if (!body.isEmpty() && isText)
            m_json.key("text").string(body);
        else if (!body.isEmpty())
            m_json.key("text").base64(body).key("encoding").string("base64");
        m_json.endObject();
    }

    void writeHeaders(const HttpHead &head)
    {
        m_json.key("headers").beginArray();
        for (const protocol::HttpHeader &header : head.headers)
            writePair(textOf(header.name), textOf(header.value));
        m_json.endArray();
    }

    void writePair(const QByteArray &name, const QByteArray &value)
    {
        m_json.beginObject().key("name").string(name).key("value").string(value).endObject();
    }

    /// @p separator: between several in one header; none: a header has one, and its attributes are left out.
    void writeCookies(const HttpHead &head, const char *header, char separator)
    {
        m_json.beginArray();
        for (const QByteArray &value : protocol::headerValues(head.headers, header)) {
            if (value == redactionMark)
                continue;
            const QByteArrayList cookies =
                separator == '\0' ? QByteArrayList {value.split(';').first()} : value.split(separator);
            for (const QByteArray &cookie : cookies) {
                const qsizetype equals = cookie.indexOf('=');
                if (equals > 0)
                    writePair(textOf(cookie.first(equals).trimmed()), textOf(cookie.mid(equals + 1).trimmed()));
            }
        }
        m_json.endArray();
    }

    /// One after the other they make up `time`; -1 where there is no such phase, or its beginning is not known.
    void writeTimings(const Connection &connection)
    {
        const auto &attempt = connection.attempt;
        const auto timeOf = [](const std::optional<EventRow> &event, base::WallTime otherwise) {
            return event ? event->time : otherwise;
        };
        const base::WallTime connected = timeOf(connection.connected, attempt.begin);
        const base::WallTime secured = timeOf(connection.secured, connected);
        const base::WallTime sent = timeOf(connection.request, secured);
        const base::WallTime answered = timeOf(connection.response, sent);
        const base::WallTime begun = attempt.begin + queuedOf(connection);
        const bool hasWaited = begun > attempt.begin;
        m_json.key("timings").beginObject();
        phase("blocked", attempt.begin, begun, hasWaited);
        m_json.key("dns").integer(absent);
        phase("connect", begun, secured, (connection.resolving || hasWaited) && connection.connected);
        phase("ssl", connected, secured, connection.secured.has_value()); // which connect includes
        phase("send", secured, sent, true);
        phase("wait", sent, answered, true);
        phase("receive", answered, attempt.end, true);
        m_json.endObject();
    }

    /// How long it waited for its turn.
    static base::Nanoseconds queuedOf(const Connection &connection)
    {
        const QJsonObject detail = connection.opened ? connection.opened->detail : QJsonObject();
        const qint64 queued =
            detail.value(QLatin1StringView("phases")).toObject().value(QLatin1StringView("queued")).toInteger();
        const base::WallTime most = connection.connected ? connection.connected->time : connection.attempt.begin;
        return std::max(std::min(base::Nanoseconds(queued), most - connection.attempt.begin), base::Nanoseconds(0));
    }

    void phase(const char *name, base::WallTime begin, base::WallTime end, bool isThere)
    {
        m_json.key(name).raw(isThere ? millisecondsOf(end - begin) : QByteArray("-1"));
    }

    void writePeer(const Connection &connection)
    {
        if (!connection.connected)
            return;
        const bool isServer = connection.info.role == protocol::Role::Server;
        m_json.key("serverIPAddress").string(fieldOf(connection.connected, isServer ? "local" : "peer").toUtf8());
        m_json.key("connection").string(fieldOf(connection.connected, isServer ? "peerPort" : "localPort").toUtf8());
    }

    void writeClose(const std::optional<EventRow> &closed)
    {
        constexpr int abnormal = 1006; // RFC 6455, section 7.1.5
        if (!closed || !closed->detail.value(QLatin1StringView("opened")).toBool(true))
            return;
        const int code = closed->detail.value(QLatin1StringView("code")).toInt();
        if (code == abnormal)
            return static_cast<void>(m_json.key("_webSocketClose").string("aborted"));
        m_json.key("_webSocketClose").beginObject();
        m_json.key("code").integer(code);
        m_json.key("reason").string(fieldOf(closed, "reason").toUtf8());
        m_json.key("timestamp").raw(secondsOf(closed->time));
        m_json.endObject();
    }

    JsonWriter &m_json;
    const Redactor &m_redactor;
};

class HarExport
{
public:
    HarExport(capture::Reader &reader, const ExportRequest &request, ExportSink &sink)
        : m_reader(reader)
        , m_request(request)
        , m_sink(sink)
        , m_redactor(reader, request.keepsSecrets)
        , m_entries(m_json, m_redactor)
    {
    }

    void run()
    {
        m_sink.expect(2 * m_reader.lastMessage().value);
        Selector selector(m_reader, m_request.selection);
        const auto attempts = findAttempts(m_reader, selector, m_sink);
        qint64 selected = 0;
        for (const Attempt &attempt : attempts)
            selected += attempt.messages.count();
        m_sink.expect(m_reader.lastMessage().value + selected);
        for (capture::SessionRow &row : m_reader.sessions())
            m_sessions.emplace(row.id, std::move(row.info));
        m_json.beginObject().key("log").beginObject();
        m_json.key("version").string("1.2");
        m_json.key("creator").beginObject();
        m_json.key("name").string("Framescope").key("version").string(FRAMESCOPE_VERSION).endObject();
        m_json.key("pages").beginArray().endArray();
        m_json.key("entries").beginArray();
        for (const Attempt &attempt : attempts)
            writeEntry(attempt);
        m_json.endArray().endObject().endObject();
        m_sink.put(m_json.take());
        m_sink.put("\n");
    }

private:
    [[nodiscard]] HttpHead headFrom(const std::optional<EventRow> &event, HttpHeadKind kind) const
    {
        if (!event)
            return {};
        const QByteArray bytes = m_redactor.head(event->session, event->data);
        return protocol::parseHttpHead(bytes, kind, bytes.size()).head;
    }

    /// -1 where there is none.
    static qint64 headSize(const std::optional<EventRow> &event)
    {
        const qsizetype end = event ? event->data.indexOf("\r\n\r\n") : -1;
        return end < 0 ? absent : end + 4;
    }

    Connection connectionOf(const Attempt &attempt)
    {
        const auto event = [this](base::EventId id) { return readEvent(m_reader, id); };
        Connection connection {attempt, m_sessions[attempt.session], event(attempt.resolving), event(attempt.connected),
            event(attempt.secured), event(attempt.request), event(attempt.response), event(attempt.opened),
            event(attempt.failed), event(attempt.closed), {}, {}};
        connection.requestHead = headFrom(connection.request, HttpHeadKind::Request);
        connection.responseHead = headFrom(connection.response, HttpHeadKind::Response);
        connection.requestSize = headSize(connection.request);
        connection.responseSize = headSize(connection.response);
        return connection;
    }

    void writeEntry(const Attempt &attempt)
    {
        const Connection connection = connectionOf(attempt);
        m_entries.beginEntry(connection);
        IdList::Cursor cursor(attempt.messages);
        for (base::MessageId id = cursor.next(); id.isValid() && !m_sink.isStopped(); id = cursor.next()) {
            writeMessage(id, connection.info.role == protocol::Role::Server);
            m_sink.step();
        }
        m_entries.endEntry(connection);
        m_sink.put(m_json.take());
    }

    /// Control frames have no place in HAR: no program writes them there.
    void writeMessage(base::MessageId id, bool isServer)
    {
        const auto message = m_reader.message(id);
        if (!message || protocol::isControl(message->row.type))
            return;
        const capture::MessageRow &row = message->row;
        const bool isShown = m_request.keepsSecrets || row.type != protocol::Opcode::Text;
        m_entries.writeMessage(
            row, isShown ? message->payload : withoutMemberSecret(message->payload, row.isComplete), isServer);
        m_sink.put(m_json.take());
    }

    capture::Reader &m_reader;
    const ExportRequest &m_request;
    ExportSink &m_sink;
    Redactor m_redactor;
    JsonWriter m_json;
    EntryWriter m_entries;
    std::unordered_map<base::SessionId, capture::SessionInfo> m_sessions;
};

} // namespace

void exportHar(capture::Reader &reader, const ExportRequest &request, ExportSink &sink)
{
    HarExport(reader, request, sink).run();
}

} // namespace framescope::exchange
