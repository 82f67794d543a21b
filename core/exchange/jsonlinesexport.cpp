// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsink.h"
#include "involved.h"
#include "jsonlines.h"
#include "jsonwriter.h"
#include "membersecrets.h"
#include "names.h"
#include "redactor.h"

#include <base/isotime.h>
#include <capture/notewalk.h>
#include <capture/walk.h>
#include <protocol/utf8validator.h>

#include <QJsonDocument>

namespace framescope::exchange {

namespace {

using capture::EventKind;
using capture::EventRow;
using capture::MessageDetail;
using capture::MessageRow;
using capture::SessionRow;

/// A long text would grow too much by its escapes; bytes.
constexpr qsizetype longestText = 64LL * 1024 * 1024;

bool isText(QByteArrayView bytes)
{
    return bytes.size() <= longestText && !protocol::firstInvalidUtf8(bytes);
}

/// "text" where that is what it is, else "base64".
void putBytes(JsonWriter &json, QByteArrayView bytes, bool mayBeText)
{
    if (mayBeText && isText(bytes))
        json.key("text").string(bytes);
    else
        json.key("base64").base64(bytes);
}

bool isHead(EventKind kind)
{
    return kind == EventKind::RequestSent || kind == EventKind::RequestReceived || kind == EventKind::ResponseReceived
        || kind == EventKind::ResponseSent;
}

class LineWriter
{
public:
    LineWriter(ExportSink &sink, capture::Reader &reader, bool keepsSecrets)
        : m_sink(sink)
        , m_redactor(reader, keepsSecrets)
        , m_keepsSecrets(keepsSecrets)
    {
    }

    void recording(const base::ClockAnchor &anchor, bool isEverything)
    {
        begin("recording");
        m_json.key("version").integer(jsonLinesVersion);
        m_json.key("wall").string(base::isoTime(anchor.wall));
        m_json.key("mono_ns").integer(anchor.mono.count());
        m_json.key("secrets").string(m_keepsSecrets ? "kept" : "redacted");
        m_json.key("messages").string(isEverything ? "all" : "selected");
        end();
    }

    void session(const SessionRow &row)
    {
        begin("session");
        m_json.key("id").integer(row.id.value);
        m_json.key("started").string(base::isoTime(row.started));
        m_json.key("role").string(row.info.role == protocol::Role::Server ? "server" : "client");
        m_json.key("engine").string(row.info.engine.toUtf8());
        m_json.key("url").string(m_redactor.text(row.id, row.info.url.toUtf8()));
        m_json.key("name").string(row.info.name.toUtf8());
        end();
    }

    void message(const MessageDetail &message, const capture::Note &note)
    {
        const MessageRow &row = message.row;
        begin("message");
        m_json.key("id").integer(row.id.value);
        m_json.key("session").integer(row.session.value);
        m_json.key("time").string(base::isoTime(row.time));
        m_json.key("direction").string(nameOf(row.direction));
        m_json.key("type").string(nameOf(row.type));
        m_json.key("complete").boolean(row.isComplete);
        m_json.key("size").integer(row.size);
        m_json.key("wire_size").integer(row.wireSize);
        putBytes(m_json, message.payload, row.type == protocol::Opcode::Text);
        if (!message.frames.empty())
            frames(message);
        if (note.isBookmarked)
            m_json.key("bookmark").boolean(true);
        if (!note.text.isEmpty())
            m_json.key("note").string(note.text.toUtf8());
        end();
    }

    void event(const EventRow &row)
    {
        begin("event");
        m_json.key("id").integer(row.id.value);
        m_json.key("session").integer(row.session.value);
        m_json.key("attempt").integer(row.attempt);
        m_json.key("time").string(base::isoTime(row.time));
        m_json.key("kind").string(capture::nameOf(row.kind));
        m_json.key("detail").raw(QJsonDocument(m_redactor.detail(row.session, row.detail)).toJson(QJsonDocument::Compact));
        if (!row.data.isNull())
            putBytes(m_json, isHead(row.kind) ? m_redactor.head(row.session, row.data) : row.data, true);
        end();
    }

private:
    void begin(const char *record)
    {
        m_json.beginObject();
        m_json.key("record").string(record);
    }

    void end()
    {
        m_json.endObject();
        m_sink.put(m_json.take());
        m_sink.put("\n");
        m_json = {};
    }

    void frames(const MessageDetail &message)
    {
        const bool haveSlices = areSlices(message);
        m_json.key("frames").beginArray();
        for (const protocol::Frame &frame : message.frames) {
            const bool isLast = &frame == &message.frames.back();
            m_json.beginObject();
            if (!isLast)
                m_json.key("time").string(base::isoTime(frame.time));
            m_json.key("stream_offset").integer(static_cast<qint64>(frame.streamOffset));
            m_json.key("header").hex(frame.header.toBytes());
            if (!haveSlices)
                m_json.key("base64").base64(frame.payload.view());
            else if (!isLast)
                m_json.key("size").integer(frame.payload.size());
            m_json.endObject();
        }
        m_json.endArray();
    }

    ExportSink &m_sink;
    Redactor m_redactor;
    bool m_keepsSecrets;
    JsonWriter m_json;
};

class JsonLinesExport
{
public:
    JsonLinesExport(capture::Reader &reader, const ExportRequest &request, ExportSink &sink)
        : m_reader(reader)
        , m_sink(sink)
        , m_selector(reader, request.selection)
        , m_involved(reader, m_selector, sink)
        , m_notes(reader)
        , m_writer(sink, reader, request.keepsSecrets)
        , m_keepsSecrets(request.keepsSecrets)
    {
    }

    void run()
    {
        m_writer.recording(m_reader.anchor(), m_selector.isEverything());
        for (const SessionRow &session : m_reader.sessions()) {
            if (m_involved.contains(session.id))
                m_writer.session(session);
        }
        capture::Walk walk(m_reader);
        while (!m_sink.isStopped()) {
            const auto next = walk.next();
            if (!next)
                return;
            std::visit([this](const auto &row) { put(row); }, *next);
        }
    }

private:
    void put(const MessageRow &row)
    {
        if (m_selector.selects(row)) {
            if (auto detail = m_reader.message(row.id))
                m_writer.message(m_keepsSecrets ? *detail : withoutMemberSecret(*std::move(detail)), m_notes.of(row.id));
        }
        m_sink.step();
    }

    void put(const EventRow &row)
    {
        if (m_involved.contains(row.session))
            m_writer.event(row);
    }

    capture::Reader &m_reader;
    ExportSink &m_sink;
    Selector m_selector;
    InvolvedSessions m_involved;
    capture::NoteWalk m_notes;
    LineWriter m_writer;
    bool m_keepsSecrets;
};

} // namespace

void exportJsonLines(capture::Reader &reader, const ExportRequest &request, ExportSink &sink)
{
    JsonLinesExport(reader, request, sink).run();
}

} // namespace framescope::exchange
