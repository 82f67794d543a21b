// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framesequencer.h"
#include "involved.h"
#include "membersecrets.h"
#include "pcapngblocks.h"
#include "redactor.h"
#include "tcpconversation.h"

#include <capture/walk.h>
#include <protocol/httphead.h>
#include <protocol/url.h>

#include <unordered_map>

namespace framescope::exchange {

namespace {

using base::Direction;
using capture::EventKind;
using capture::EventRow;
using capture::MessageRow;

constexpr const char *fileComment =
    "Written by Framescope from a recording of WebSocket connections. IP and TCP are made up around the bytes that the "
    "endpoint has sent and received: handshake, segments, numbers, acknowledgements and the end are not those of the "
    "network. Heads, frames and times are.";
constexpr const char *plainDescription = "WebSocket connections; IP and TCP are made up";
constexpr const char *tlsDescription =
    "WebSocket connections by TLS, decrypted: what TLS carried stands right in TCP, which is made up";
constexpr const char *tlsComment = "TLS, decrypted. TCP is made up.";
constexpr const char *plainComment = "TCP is made up.";
constexpr const char *addressComment = " The recording has no addresses: these are examples (RFC 5737).";
constexpr const char *headerComment = "The frame's header is made up: the recording has the message only.";
constexpr quint16 firstDynamicPort = 49152; // RFC 6335, section 6
constexpr qint64 dynamicPorts = 65536 - firstDynamicPort;

QString textOf(const EventRow &event, const char *name)
{
    return event.detail.value(QLatin1StringView(name)).toString();
}

quint16 portOf(const EventRow &event, const char *name)
{
    return static_cast<quint16>(event.detail.value(QLatin1StringView(name)).toInt());
}

/// The local and the peer's end, as the connection told them; nothing where it did not.
std::optional<std::pair<Endpoint, Endpoint>> endpointsOf(const EventRow &connected)
{
    const auto local = endpointFrom(textOf(connected, "local"), portOf(connected, "localPort"));
    const auto peer = endpointFrom(textOf(connected, "peer"), portOf(connected, "peerPort"));
    if (!local || !peer)
        return std::nullopt;
    return std::pair(*local, *peer);
}

/// A body as it crossed: the recording has it without the chunked coding; RFC 9112, section 7.1.
QByteArray bodyOnWire(const QByteArray &head, const QByteArray &body)
{
    const auto parsed = protocol::parseHttpHead(head, protocol::HttpHeadKind::Response, head.size());
    if (body.isEmpty() || !protocol::hasHeaderToken(parsed.head.headers, "Transfer-Encoding", "chunked"))
        return body;
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

/// A frame for a message whose frames nobody has seen. A client's must be masked; a key of zeros changes nothing.
protocol::Frame madeUpFrame(const MessageRow &row, const QByteArray &payload, bool isClient)
{
    protocol::Frame frame;
    frame.header.opcode = row.type;
    frame.header.setPayloadLength(static_cast<quint64>(payload.size()));
    if (isClient == (row.direction == Direction::Out))
        frame.header.maskingKey = protocol::MaskingKey {};
    frame.payload = payload;
    frame.time = row.time;
    return frame;
}

QByteArray bytesOf(const protocol::Frame &frame)
{
    return frame.header.toBytes() + frame.wirePayload();
}

/// Where packets go: their interfaces are described when they are first needed.
class PacketFile
{
public:
    explicit PacketFile(ExportSink &sink)
        : m_sink(sink)
    {
        sink.put(sectionHeaderBlock(fileComment, "Framescope " FRAMESCOPE_VERSION));
    }

    void put(const TcpConversation::Packet &packet, bool isSecure)
    {
        std::optional<quint32> &interface = isSecure ? m_secure : m_plain;
        if (!interface) {
            interface = m_count++;
            m_sink.put(isSecure ? interfaceBlock("wss", tlsDescription) : interfaceBlock("ws", plainDescription));
        }
        m_sink.put(packetBlock(*interface, packet.time, packet.bytes, packet.direction, packet.comment));
    }

private:
    ExportSink &m_sink;
    std::optional<quint32> m_plain;
    std::optional<quint32> m_secure;
    quint32 m_count = 0;
};

/// One connection on its way into the file.
class Stream
{
public:
    Stream(PacketFile &file, const capture::SessionRow &session, const EventRow *connected)
        : m_isClient(session.info.role == protocol::Role::Client)
        , m_isSecure(session.info.url.startsWith(QLatin1StringView("wss:")))
        , m_hasAddresses(connected && endpointsOf(*connected))
        , m_tcp(makeTcp(file, session, connected))
        , m_out([this](const protocol::Frame &frame, bool isWanted) { put(Direction::Out, frame, isWanted); })
        , m_in([this](const protocol::Frame &frame, bool isWanted) { put(Direction::In, frame, isWanted); })
    {
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    ~Stream() = default;

    void open(base::WallTime time)
    {
        m_tcp.open(time, QByteArray(m_isSecure ? tlsComment : plainComment) + (m_hasAddresses ? "" : addressComment));
    }

    /// @p shown: the head without its secrets.
    void addHead(Direction direction, base::WallTime time, const QByteArray &head, const QByteArray &shown)
    {
        m_tcp.send(direction, time, shown);
        sequencer(direction).skip(static_cast<quint64>(head.size()));
        if (direction == Direction::In)
            m_lastHead = head;
    }

    /// Of a refusal that came in.
    void addBody(base::WallTime time, const QByteArray &body)
    {
        m_tcp.send(Direction::In, time, bodyOnWire(m_lastHead, body));
    }

    void addMessage(const capture::MessageDetail &message, bool isWanted)
    {
        const Direction direction = message.row.direction;
        if (!message.frames.empty())
            return sequencer(direction).add(message.frames, isWanted);
        const protocol::Frame frame = madeUpFrame(message.row, message.payload, m_isClient);
        if (isWanted)
            m_tcp.send(direction, frame.time, bytesOf(frame), headerComment);
    }

    /// What still waits for something that will not come.
    void flush()
    {
        m_out.flush();
        m_in.flush();
    }

    void finish(base::WallTime time)
    {
        flush();
        m_tcp.finish(time);
    }

private:
    TcpConversation makeTcp(PacketFile &file, const capture::SessionRow &session, const EventRow *connected) const
    {
        auto ends = connected ? endpointsOf(*connected) : std::nullopt;
        if (!ends) {
            const auto url = protocol::Url::parse(session.info.url);
            const auto dynamic = static_cast<quint16>(firstDynamicPort + session.id.value % dynamicPorts);
            const quint16 service = url ? url->port : 80;
            ends.emplace(*endpointFrom(QStringLiteral("192.0.2.1"), m_isClient ? dynamic : service),
                *endpointFrom(QStringLiteral("192.0.2.2"), m_isClient ? service : dynamic));
        }
        return {ends->first, ends->second, m_isClient,
            [&file, isSecure = m_isSecure](const TcpConversation::Packet &packet) { file.put(packet, isSecure); }};
    }

    FrameSequencer &sequencer(Direction direction) { return direction == Direction::Out ? m_out : m_in; }

    void put(Direction direction, const protocol::Frame &frame, bool isWanted)
    {
        if (isWanted)
            m_tcp.send(direction, frame.time, bytesOf(frame));
    }

    bool m_isClient;
    bool m_isSecure;
    bool m_hasAddresses;
    TcpConversation m_tcp;
    FrameSequencer m_out;
    FrameSequencer m_in;
    QByteArray m_lastHead; ///< that came in
};

class PcapNgExport
{
public:
    PcapNgExport(capture::Reader &reader, const ExportRequest &request, ExportSink &sink)
        : m_reader(reader)
        , m_redactor(reader, request.keepsSecrets)
        , m_keepsSecrets(request.keepsSecrets)
        , m_sink(sink)
        , m_selector(reader, request.selection)
        , m_involved(reader, m_selector, sink)
        , m_file(sink)
    {
    }

    void run()
    {
        for (capture::SessionRow &row : m_reader.sessions()) {
            if (m_involved.contains(row.id))
                m_sessions.emplace(row.id, std::move(row));
        }
        capture::Walk walk(m_reader);
        while (!m_sink.isStopped()) {
            const auto next = walk.next();
            if (!next)
                break;
            std::visit([this](const auto &row) { take(row); }, *next);
        }
        for (auto &[session, stream] : m_streams)
            stream->flush();
    }

private:
    /// The connection of that session; one whose beginning is not told begins now. Null where the session is not meant.
    Stream *streamOf(base::SessionId id, base::WallTime time, const EventRow *connected = nullptr)
    {
        const auto session = m_sessions.find(id);
        if (session == m_sessions.end())
            return nullptr;
        std::unique_ptr<Stream> &stream = m_streams[id];
        if (!stream) {
            stream = std::make_unique<Stream>(m_file, session->second, connected);
            stream->open(time);
        }
        return stream.get();
    }

    void take(const MessageRow &row)
    {
        // The others are looked at too: the order of frames follows from all.
        if (Stream *stream = streamOf(row.session, row.time)) {
            auto message = m_reader.message(row.id);
            if (message)
                stream->addMessage(
                    m_keepsSecrets ? *message : withoutMemberSecret(*std::move(message)), m_selector.selects(row));
        }
        m_sink.step();
    }

    void take(const EventRow &event)
    {
        switch (event.kind) {
        case EventKind::Connected: return begin(event);
        case EventKind::RequestSent:
        case EventKind::ResponseSent: return addHead(event, Direction::Out);
        case EventKind::RequestReceived:
        case EventKind::ResponseReceived: return addHead(event, Direction::In);
        case EventKind::Followed:
        case EventKind::Failed:
            if (const auto stream = m_streams.find(event.session); stream != m_streams.end())
                stream->second->addBody(event.time, event.data);
            if (event.kind == EventKind::Followed)
                end(event);
            return;
        case EventKind::Closed: return end(event);
        case EventKind::Resolving:
        case EventKind::Queued:
        case EventKind::Secured:
        case EventKind::Opened:
        case EventKind::Violation:
        case EventKind::Discarded:
        case EventKind::Lingered:
        case EventKind::Overrun:
        case EventKind::Waiting:
        case EventKind::Gap: return;
        }
    }

    void begin(const EventRow &event)
    {
        if (const auto old = m_streams.find(event.session); old != m_streams.end()) {
            old->second->flush();
            m_streams.erase(old);
        }
        streamOf(event.session, event.time, &event);
    }

    void addHead(const EventRow &event, Direction direction)
    {
        if (Stream *stream = streamOf(event.session, event.time))
            stream->addHead(direction, event.time, event.data, m_redactor.head(event.session, event.data));
    }

    void end(const EventRow &event)
    {
        const auto stream = m_streams.find(event.session);
        if (stream == m_streams.end()) // it was never connected
            return;
        stream->second->finish(event.time);
        m_streams.erase(stream);
    }

    capture::Reader &m_reader;
    Redactor m_redactor;
    bool m_keepsSecrets;
    ExportSink &m_sink;
    Selector m_selector;
    InvolvedSessions m_involved;
    PacketFile m_file;
    std::unordered_map<base::SessionId, capture::SessionRow> m_sessions;
    std::unordered_map<base::SessionId, std::unique_ptr<Stream>> m_streams; ///< those that are open
};

} // namespace

void exportPcapNg(capture::Reader &reader, const ExportRequest &request, ExportSink &sink)
{
    PcapNgExport(reader, request, sink).run();
}

} // namespace framescope::exchange
