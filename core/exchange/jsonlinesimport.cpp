// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"
#include "jsonlines.h"
#include "names.h"

#include <base/isotime.h>
#include <protocol/limits.h>

#include <QIODevice>
#include <QJsonDocument>

#include <unordered_map>

namespace framescope::exchange {

namespace {

using Kind = ImportError::Kind;

constexpr qint64 longestLine = 512LL * 1024 * 1024; // bytes; the longest message in base64 has 342 MiB
constexpr qsizetype longestDetail = 1024 * 1024; // bytes
constexpr qint64 pieceSize = 16LL * 1024; // bytes
constexpr qint64 linesBetween = 1000; // told of progress
constexpr qsizetype longestHeader = protocol::FrameHeader::MaxSize;

/// One line as it is read. What is not there is null.
struct Line {
    std::optional<QByteArray> record, wall, started, time, secrets, role, engine, url, name, direction, type, kind, text,
        bytes, note;
    std::optional<qint64> version, monoNs, id, session, attempt;
    std::optional<bool> isComplete, isBookmarked;
    QByteArray detail; ///< JSON
    struct Frame {
        std::optional<QByteArray> time, header, payload;
        std::optional<qint64> streamOffset, size;
    };
    std::optional<std::vector<Frame>> frames;
};

/// Reads one line. Fields that are not known are passed over, so that later versions may have more of them.
class LineReader
{
public:
    explicit LineReader(QByteArrayView text)
        : m_json(text)
        , m_text(text)
    {
    }

    /// False: error() says why.
    bool read(Line &line)
    {
        QByteArray key;
        if (m_json.enterObject()) {
            while (m_json.nextKey(key))
                readField(line, key);
        }
        m_json.finish();
        return !m_error && !m_json.error();
    }

    /// Without path and line; offset: in the line.
    [[nodiscard]] ImportError error() const
    {
        if (m_error)
            return *m_error;
        return importErrorOf(*m_json.error());
    }

private:
    struct StringField {
        const char *name;
        std::optional<QByteArray> Line::*member;
    };
    struct IntegerField {
        const char *name;
        std::optional<qint64> Line::*member;
    };
    static constexpr auto stringFields = std::to_array<StringField>({{"record", &Line::record}, {"wall", &Line::wall},
        {"started", &Line::started}, {"time", &Line::time}, {"secrets", &Line::secrets}, {"role", &Line::role},
        {"engine", &Line::engine}, {"url", &Line::url}, {"name", &Line::name}, {"direction", &Line::direction},
        {"type", &Line::type}, {"kind", &Line::kind}, {"text", &Line::text}, {"note", &Line::note}});
    static constexpr auto integerFields = std::to_array<IntegerField>({{"version", &Line::version},
        {"mono_ns", &Line::monoNs}, {"id", &Line::id}, {"session", &Line::session}, {"attempt", &Line::attempt}});

    void readField(Line &line, const QByteArray &key)
    {
        for (const StringField &field : stringFields) {
            if (key == field.name)
                return static_cast<void>(line.*field.member = m_json.string());
        }
        for (const IntegerField &field : integerFields) {
            if (key == field.name)
                return static_cast<void>(line.*field.member = m_json.integer());
        }
        if (key == "base64")
            line.bytes = readBase64();
        else if (key == "complete")
            line.isComplete = m_json.boolean();
        else if (key == "bookmark")
            line.isBookmarked = m_json.boolean();
        else if (key == "detail")
            line.detail = readDetail();
        else if (key == "frames")
            line.frames = readFrames();
        else
            m_json.skip();
    }

    QByteArray readDetail()
    {
        const qsizetype begin = m_json.offset();
        if (m_json.peek() != JsonType::Object)
            m_json.enterObject(); // which is an error
        else
            m_json.skip();
        if (m_json.error())
            return {};
        const QByteArrayView detail = m_text.sliced(begin, m_json.offset() - begin);
        if (detail.size() > longestDetail)
            senseless("detail", begin);
        return detail.first(std::min(detail.size(), longestDetail)).toByteArray();
    }

    std::optional<QByteArray> readBase64()
    {
        const qsizetype begin = m_json.offset();
        const auto text = m_json.string();
        auto bytes = text ? bytesFromBase64(*text) : std::nullopt;
        if (text && !bytes)
            senseless("base64", begin);
        return bytes;
    }

    std::optional<QByteArray> readHeader()
    {
        const qsizetype begin = m_json.offset();
        const auto text = m_json.string();
        auto bytes = text && text->size() <= 2 * longestHeader ? bytesFromHex(*text) : std::nullopt;
        const auto header = bytes ? protocol::FrameHeader::fromBytes(*bytes) : std::nullopt;
        if (text && (!header || header->size() != bytes->size()))
            senseless("header", begin);
        return bytes;
    }

    std::vector<Line::Frame> readFrames()
    {
        std::vector<Line::Frame> frames;
        m_json.enterArray();
        while (m_json.nextElement()) {
            if (static_cast<qsizetype>(frames.size()) == protocol::Limits().fragments) {
                senseless("frames", m_json.offset());
                m_json.fail(JsonError::Kind::WrongType, m_json.offset());
                break;
            }
            frames.push_back(readFrame());
        }
        return frames;
    }

    Line::Frame readFrame()
    {
        Line::Frame frame;
        QByteArray key;
        m_json.enterObject();
        while (m_json.nextKey(key)) {
            if (key == "time")
                frame.time = m_json.string();
            else if (key == "stream_offset")
                frame.streamOffset = m_json.integer();
            else if (key == "header")
                frame.header = readHeader();
            else if (key == "size")
                frame.size = m_json.integer();
            else if (key == "base64")
                frame.payload = readBase64();
            else
                m_json.skip();
        }
        return frame;
    }

    void senseless(const char *what, qsizetype offset)
    {
        if (m_error)
            return;
        m_error = ImportError {Kind::Senseless};
        m_error->what = QString::fromLatin1(what);
        m_error->offset = offset;
    }

    JsonReader m_json;
    QByteArrayView m_text;
    std::optional<ImportError> m_error;
};

/// Makes records of lines.
class Importer
{
public:
    explicit Importer(ImportTarget &target)
        : m_target(target)
    {
    }

    /// False: error() says why.
    bool take(Line &line)
    {
        if (!line.record)
            return missing("record");
        if (!m_hasBegun)
            return *line.record == "recording" ? begin(line) : unknownFormat();
        if (*line.record == "session")
            return addSession(line);
        if (*line.record == "message")
            return addMessage(line);
        if (*line.record == "event")
            return addEvent(line);
        return senseless("record");
    }

    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] const ImportError &error() const { return m_error; }

private:
    bool refuse(Kind kind, const char *what)
    {
        m_error = ImportError {kind};
        m_error.what = QString::fromLatin1(what);
        return false;
    }
    bool missing(const char *what) { return refuse(Kind::Missing, what); }
    bool senseless(const char *what) { return refuse(Kind::Senseless, what); }
    bool unknownFormat() { return refuse(Kind::UnknownFormat, ""); }
    bool stopped() { return refuse(Kind::Cancelled, ""); }

    std::optional<base::WallTime> readTime(const std::optional<QByteArray> &text, const char *what)
    {
        if (!text) {
            missing(what);
            return std::nullopt;
        }
        const auto time = base::parseIsoTime(*text);
        if (time && isReasonable(*time))
            return time;
        senseless(what);
        return std::nullopt;
    }

    bool begin(const Line &line)
    {
        if (!line.version)
            return missing("version");
        if (*line.version > jsonLinesVersion) {
            refuse(Kind::NewerVersion, "version");
            m_error.limit = *line.version;
            return false;
        }
        const auto wall = readTime(line.wall, "wall");
        if (!wall)
            return false;
        const base::MonoTime mono(line.monoNs.value_or(0));
        if (*line.version < 1 || mono.count() < 0 || mono > base::MonoTime::max() / 4)
            return senseless(*line.version < 1 ? "version" : "mono_ns");
        m_anchor = {mono, *wall};
        m_hasBegun = true;
        return m_target.begin(m_anchor) || stopped();
    }

    bool addSession(const Line &line)
    {
        const auto started = readTime(line.started, "started");
        if (!started)
            return false;
        if (!line.id || !line.role || !line.url)
            return missing(!line.id ? "id" : !line.role ? "role" : "url");
        if (*line.role != "client" && *line.role != "server")
            return senseless("role");
        if (m_sessions.contains(*line.id))
            return senseless("id");
        capture::SessionInfo info;
        info.role = *line.role == "server" ? protocol::Role::Server : protocol::Role::Client;
        info.url = QString::fromUtf8(*line.url);
        info.engine = QString::fromUtf8(line.engine.value_or("wire"));
        info.name = QString::fromUtf8(line.name.value_or(QByteArray()));
        const base::SessionId id = m_target.addSession(info, m_anchor.toMono(*started));
        m_sessions.emplace(*line.id, id);
        return id.isValid() || stopped();
    }

    std::optional<base::SessionId> sessionOf(const Line &line)
    {
        const auto found = m_sessions.find(line.session.value_or(0));
        if (found != m_sessions.end())
            return found->second;
        refuse(line.session ? Kind::UnknownSession : Kind::Missing, "session");
        return std::nullopt;
    }

    bool addMessage(Line &line)
    {
        const auto session = sessionOf(line);
        const auto time = session ? readTime(line.time, "time") : std::nullopt;
        if (!time)
            return false;
        if (!line.direction || !line.type || (!line.text && !line.bytes))
            return missing(!line.direction ? "direction" : !line.type ? "type" : "text");
        const auto direction = directionFrom(*line.direction);
        const auto type = typeFrom(*line.type);
        if (!direction || !type)
            return senseless(direction ? "type" : "direction");
        capture::MessageRecord record {*session, *direction, {}, m_anchor.toMono(*time)};
        record.message.opcode = *type;
        record.message.assembled = line.text ? std::move(*line.text) : std::move(*line.bytes);
        record.message.isComplete = line.isComplete.value_or(true);
        if (static_cast<quint64>(record.message.payload().size()) > protocol::Limits().message)
            return senseless("size");
        if (line.frames && !addFrames(record.message, *line.frames, *time))
            return false;
        return (m_target.append(std::move(record)) && annotate(line)) || stopped();
    }

    bool annotate(const Line &line)
    {
        capture::Note note;
        note.isBookmarked = line.isBookmarked.value_or(false);
        note.text = QString::fromUtf8(line.note.value_or(QByteArray())).left(capture::maxNoteLength);
        return note.isEmpty() || m_target.annotate(std::move(note));
    }

    bool addFrames(protocol::Message &message, std::vector<Line::Frame> &frames, base::WallTime end)
    {
        qsizetype at = 0; // of the message's payload
        for (Line::Frame &line : frames) {
            const bool isLast = &line == &frames.back();
            if (!line.header || !line.streamOffset)
                return missing(line.header ? "stream_offset" : "header");
            const auto time = isLast ? end : readTime(line.time, "time").value_or(base::WallTime(-1));
            if (time < base::WallTime(0))
                return false;
            if (*line.streamOffset < 0)
                return senseless("stream_offset");
            protocol::Frame frame;
            frame.header = *protocol::FrameHeader::fromBytes(*line.header);
            frame.time = m_anchor.toMono(time);
            frame.streamOffset = static_cast<quint64>(*line.streamOffset);
            const qsizetype rest = message.payload().size() - at;
            const qint64 size = line.size.value_or(isLast ? rest : 0);
            if (size < 0 || size > rest)
                return senseless("size");
            if (line.payload) {
                frame.payload = std::move(*line.payload);
            } else {
                frame.payload = slice(message.payload(), at, size);
                at += size;
            }
            message.frames.append(std::move(frame));
        }
        return true;
    }

    static base::Bytes slice(const base::Bytes &payload, qsizetype at, qsizetype size)
    {
        return size == payload.size() ? payload : base::Bytes(payload.toByteArray(), at, size);
    }

    bool addEvent(Line &line)
    {
        const auto session = sessionOf(line);
        const auto time = session ? readTime(line.time, "time") : std::nullopt;
        if (!time)
            return false;
        const auto kind = line.kind ? capture::eventKindFromName(QString::fromUtf8(*line.kind)) : std::nullopt;
        if (!kind)
            return line.kind ? senseless("kind") : missing("kind");
        const qint64 attempt = line.attempt.value_or(1);
        if (attempt < 1 || attempt > std::numeric_limits<int>::max())
            return senseless("attempt");
        capture::EventRecord record {*session, static_cast<int>(attempt), *kind, m_anchor.toMono(*time), {}, {}};
        record.detail = QJsonDocument::fromJson(line.detail).object();
        if (line.text || line.bytes)
            record.data = QByteArray("") + (line.text ? *line.text : *line.bytes); // empty is not null
        return m_target.append(std::move(record)) || stopped();
    }

    ImportTarget &m_target;
    ImportError m_error;
    bool m_hasBegun = false;
    base::ClockAnchor m_anchor;
    std::unordered_map<qint64, base::SessionId> m_sessions; ///< by their ids in the file
};

/// The next line with its end, or as much of it as is too much; empty at the end. In pieces, as QIODevice::readLine()
/// takes memory for the longest line there may be at once.
QByteArray readLine(QIODevice &device)
{
    QByteArray line = device.readLine(pieceSize);
    while (!line.isEmpty() && !line.endsWith('\n') && line.size() <= longestLine) {
        const QByteArray piece = device.readLine(pieceSize);
        if (piece.isEmpty())
            break;
        line += piece;
    }
    return line;
}

} // namespace

base::Status<ImportError> importJsonLines(QIODevice &device, ImportTarget &target, const ProgressHandler &progress)
{
    Importer importer(target);
    qint64 number = 0;
    qint64 begin = 0; // of the line
    const auto failure = [&](ImportError error) {
        error.line = number;
        error.offset = begin + std::max<qint64>(error.offset, 0);
        return base::Failure {std::move(error)};
    };
    for (QByteArray text = readLine(device); !text.isEmpty(); text = readLine(device)) {
        ++number;
        if (text.size() > longestLine)
            return failure({Kind::LineTooLong, {}, 0, -1, {}, longestLine});
        Line line;
        LineReader reader(text);
        if (!reader.read(line))
            return failure(reader.error());
        if (!importer.take(line))
            return failure(importer.error());
        begin += text.size();
        if (progress && number % linesBetween == 0 && !progress({begin, device.size()}))
            return failure({Kind::Cancelled});
    }
    if (!importer.hasBegun())
        return failure({Kind::UnknownFormat});
    return std::monostate {};
}

} // namespace framescope::exchange
