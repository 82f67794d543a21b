// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerecording.h"

#include "capture/records.h"

#include <capture/recording.h>

#include <QTest>

namespace framescope::tests {

namespace {

using namespace std::chrono_literals;
using base::Direction;
using capture::EventKind;
using protocol::Opcode;

/// Writes what would have crossed: one clock for all.
class Sample
{
public:
    explicit Sample(const QString &path)
    {
        auto recording = capture::Recording::create(path, sampleAnchor());
        if (!recording)
            QTest::qFail(qPrintable(recording.error().detail), __FILE__, __LINE__);
        m_recording = std::move(*recording);
    }

    void note(qint64 message, bool isBookmarked, const QString &text)
    {
        m_recording->setNote({base::MessageId(message), isBookmarked, text});
    }

    base::SessionId session(const capture::SessionInfo &info) { return m_recording->addSession(info, tick()); }

    void event(
        base::SessionId session, int attempt, EventKind kind, const QJsonObject &detail = {}, const QByteArray &data = {})
    {
        m_recording->append(capture::EventRecord {session, attempt, kind, tick(), detail, data});
    }

    void connected(base::SessionId session, int attempt, const char *local, int localPort, const char *peer, int peerPort)
    {
        event(session, attempt, EventKind::Connected,
            {{QStringLiteral("local"), QString::fromLatin1(local)}, {QStringLiteral("localPort"), localPort},
                {QStringLiteral("peer"), QString::fromLatin1(peer)}, {QStringLiteral("peerPort"), peerPort}});
    }

    protocol::Frame frame(FrameSource &source, Opcode opcode, const QByteArray &payload, bool fin = true)
    {
        protocol::Frame made = source.next(opcode, payload, fin);
        made.time = tick();
        return made;
    }

    void message(base::SessionId session, Direction direction, FrameSource &source, Opcode opcode, const QByteArray &payload)
    {
        append(session, direction, opcode, {frame(source, opcode, payload)});
    }

    void append(base::SessionId session, Direction direction, Opcode opcode, const std::vector<protocol::Frame> &frames,
        bool isComplete = true)
    {
        append(recordOf(session, direction, opcode, frames, isComplete));
    }
    void append(capture::MessageRecord record) { m_recording->append(std::move(record)); }

    base::MonoTime tick() { return m_now += 1'000'001ns; }

private:
    std::unique_ptr<capture::Recording> m_recording;
    base::MonoTime m_now = sampleAnchor().mono;
};

QJsonObject closedWith(int code, const char *reason, const char *by, bool isClean)
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("reason"), QString::fromUtf8(reason)},
        {QStringLiteral("by"), QString::fromLatin1(by)}, {QStringLiteral("clean"), isClean}};
}

/// A frame source behind a head of that size.
FrameSource behind(qsizetype head)
{
    FrameSource source;
    source.skip(static_cast<quint64>(head));
    return source;
}

const QByteArray request =
    "GET /feed?a=1&b=%20 HTTP/1.1\r\nHost: example.org\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    "Authorization: Basic c2VjcmV0\r\nCookie: sid=42; theme=dark\r\nReferer: https://user:pw@example.org/\r\n\r\n";
const QByteArray response =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSet-Cookie: new=1; Path=/\r\nSet-Cookie: other=2\r\n\r\n";

void open(Sample &sample, base::SessionId session, int attempt)
{
    sample.event(session, attempt, EventKind::Resolving,
        {{QStringLiteral("host"), QStringLiteral("example.org")}, {QStringLiteral("port"), 8443}});
    sample.connected(session, attempt, "192.0.2.7", 40'000 + attempt, "203.0.113.5", 8443);
    sample.event(session, attempt, EventKind::Secured,
        {{QStringLiteral("protocol"), QStringLiteral("TLS 1.3")},
            {QStringLiteral("cipher"), QStringLiteral("TLS_AES_128")}});
    sample.event(session, attempt, EventKind::RequestSent, {}, request);
    sample.event(session, attempt, EventKind::ResponseReceived, {}, response);
    sample.event(session, attempt, EventKind::Opened,
        {{QStringLiteral("subprotocol"), QString()}, {QStringLiteral("extensions"), QString()}});
}

/// The messages 1 to 13.
void addClient(Sample &sample, base::SessionId session)
{
    open(sample, session, 1);
    FrameSource out(true);
    out.skip(static_cast<quint64>(request.size()));
    FrameSource in = behind(response.size());
    sample.message(session, Direction::In, in, Opcode::Text, "Hello, é€😀");
    sample.message(session, Direction::Out, out, Opcode::Text, "=1+1");
    sample.message(session, Direction::In, in, Opcode::Text, "\xEF\xBB\xBF\"quoted\",\r\nand more\\");
    sample.message(session, Direction::In, in, Opcode::Text, QByteArray("a\0b", 3));
    sample.message(session, Direction::In, in, Opcode::Text, "bad \xff");
    sample.message(session, Direction::Out, out, Opcode::Binary, QByteArray::fromHex("00ff80"));
    sample.message(session, Direction::Out, out, Opcode::Ping, "beat");
    sample.message(session, Direction::In, in, Opcode::Pong, "beat");

    // Fragments with a ping between them, which comes to its end before they do.
    const protocol::Frame first = sample.frame(in, Opcode::Text, "frag", false);
    sample.message(session, Direction::In, in, Opcode::Ping, "between");
    const protocol::Frame second = sample.frame(in, Opcode::Continuation, "", false);
    const protocol::Frame last = sample.frame(in, Opcode::Continuation, "ments");
    sample.append(session, Direction::In, Opcode::Text, {first, second, last});

    // As with compression: the frame carries something else than the message.
    protocol::Frame deflated = sample.frame(in, Opcode::Text, QByteArray::fromHex("f248cdc9c90700"));
    deflated.header.rsv1 = true;
    capture::MessageRecord compressed = recordOf(session, Direction::In, Opcode::Text, {deflated});
    compressed.message.assembled = QByteArray("Hello");
    sample.append(compressed);

    sample.message(session, Direction::Out, out, Opcode::Close, "\x0f\xa1so long");
    protocol::Frame cut = sample.frame(in, Opcode::Text, "cut");
    cut.header.setPayloadLength(200);
    sample.append(session, Direction::In, Opcode::Text, {cut}, false);
    sample.event(session, 1, EventKind::Lingered, {{QStringLiteral("waited"), 2000}});
    sample.event(session, 1, EventKind::Closed, closedWith(4001, "so long", "local", false));
    sample.event(session, 1, EventKind::Waiting, {{QStringLiteral("delay"), 1000}, {QStringLiteral("attempt"), 2}});
}

/// The messages 14 to 16, of a second connection of the same session.
void addReconnection(Sample &sample, base::SessionId session)
{
    open(sample, session, 2);
    FrameSource in = behind(response.size());
    sample.message(session, Direction::In, in, Opcode::Binary, QByteArray(70'000, 'x'));
    sample.message(session, Direction::In, in, Opcode::Text, "");
    sample.event(session, 2, EventKind::Violation,
        {{QStringLiteral("violation"), QStringLiteral("reserved-bits")}, {QStringLiteral("offset"), 7}},
        QByteArray("\xc1\x00", 2));
    sample.message(session, Direction::In, in, Opcode::Close, "");
    sample.event(session, 2, EventKind::Discarded, {{QStringLiteral("count"), 0}}, QByteArray(""));
    sample.event(session, 2, EventKind::Closed, closedWith(1006, "", "none", false));
}

/// The messages 17 and 18, on a server by IPv6.
void addServer(Sample &sample, base::SessionId session)
{
    const QByteArray asked = "GET /room HTTP/1.1\r\nHost: [::1]:8080\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    sample.connected(session, 1, "::1", 8080, "::1", 50'000);
    sample.event(session, 1, EventKind::RequestReceived, {}, asked);
    sample.event(session, 1, EventKind::ResponseSent, {}, response);
    FrameSource in(true);
    in.skip(static_cast<quint64>(asked.size()));
    sample.message(session, Direction::In, in, Opcode::Text, "from the client");
    // Of an engine that shows no frames.
    capture::MessageRecord bare {
        session, Direction::Out, {Opcode::Text, QByteArray("to the client"), {}, true}, sample.tick()};
    sample.append(bare);
}

void addRefusal(Sample &sample, base::SessionId session)
{
    sample.connected(session, 1, "127.0.0.1", 40'100, "127.0.0.1", 80);
    sample.event(session, 1, EventKind::RequestSent, {}, request);
    sample.event(session, 1, EventKind::ResponseReceived, {},
        "HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n");
    sample.event(session, 1, EventKind::Failed,
        {{QStringLiteral("error"), QStringLiteral("handshake-failed")}, {QStringLiteral("status"), 403}}, "No entry.");
    QJsonObject closed = closedWith(1006, "", "local", false);
    closed[QStringLiteral("opened")] = false;
    sample.event(session, 1, EventKind::Closed, closed);
}

} // namespace

base::ClockAnchor sampleAnchor()
{
    return {5'000'000'007ns, 1'714'564'862'123'456'789ns};
}

void makeSampleRecording(const QString &path)
{
    Sample sample(path);
    capture::SessionInfo client;
    client.url = QStringLiteral("wss://user:pw@example.org:8443/feed?a=1&b=%20");
    client.name = QStringLiteral("a \"tab\"");
    capture::SessionInfo server;
    server.role = protocol::Role::Server;
    server.url = QStringLiteral("ws://[::1]:8080/");
    capture::SessionInfo refused;
    refused.url = QStringLiteral("ws://127.0.0.1/");
    const base::SessionId first = sample.session(client);
    addClient(sample, first);
    addReconnection(sample, first);
    addServer(sample, sample.session(server));
    addRefusal(sample, sample.session(refused));
    sample.note(2, true, {});
    sample.note(4, true, QStringLiteral("two \"lines\",\nand more \u00fc"));
    sample.note(sampleMessages, false, QStringLiteral("the last"));
}

} // namespace framescope::tests
