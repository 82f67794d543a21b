// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/deflater.h>
#include <protocol/events.h>
#include <protocol/frameparser.h>
#include <protocol/httpbody.h>
#include <protocol/keysource.h>
#include <protocol/limits.h>
#include <protocol/messageassembler.h>
#include <protocol/serverhandshake.h>

namespace framescope::protocol {

/// Why something cannot be sent. Nothing has been sent then.
enum class SendError {
    NotOpen, ///< before the handshake is done, or after a close frame was sent
    InvalidUtf8, ///< a text, or a close reason, that is not UTF-8
    ControlPayloadTooLong, ///< more than 125 bytes; RFC 6455, section 5.5
    InvalidCloseCode, ///< one that must not stand on the wire; RFC 6455, section 7.4
    TooMuchWaiting, ///< more than net::ConnectOptions::sendLimit would wait to leave
    NotSupported, ///< the engine of this connection cannot send it; see net::Capabilities
};
using SendStatus = base::Status<SendError>;

/// Whether a message is compressed where permessage-deflate was agreed on.
enum class Compression {
    Usual, ///< if it has compressionThreshold bytes or more
    Never
};

/// Who closed the connection.
enum class ClosedBy {
    None, ///< nobody: the stream ended, or was never opened
    Local, ///< also where the owner dropped the connection
    Peer
};

/// How a connection ended; RFC 6455, sections 7.1.4 to 7.1.6.
struct CloseOutcome {
    CloseCode code = CloseCode::Abnormal;
    QByteArray reason;
    ClosedBy by = ClosedBy::None;
    bool isClean = false; ///< both ends sent a close frame
    bool wasOpen = true; ///< the opening handshake had been done
    bool isCutOff = false; ///< the peer's stream ended inside of a frame, or between the frames of a message
    bool isAnswerKnown = true; ///< false: the engine ended TCP without waiting for the peer's close frame, so isClean is too
};

/// One end of a WebSocket connection as a pure machine: bytes in, events out, bytes out. It has no socket, no timer, no
/// clock and no thread; one thread at a time may use it. permessage-deflate (RFC 7692) is offered as ClientRequest says, and
/// accepted as the server's policy says; its memory is that of Deflater and Inflater, and none before the first compressed
/// message of a direction.
///
/// How to drive it:
///  1. start(), then write what takeBytes() returns.
///  2. When bytes have been read: receive(); at the end of the stream: receiveEof().
///  3. Handle takeEvents().
///  4. After each of these and after each send: write takeBytes(); takeSent() says what those bytes mean.
///  5. When shouldDisconnect(): close the transport once everything is written.
///  6. When closeExpected(): give the peer a bounded time to close the transport, then drop it.
class Engine
{
public:
    [[nodiscard]] static Engine client(ClientRequest request, Limits limits = {}, KeySource keys = KeySource());
    /// @p deflate: nothing declines all offers of permessage-deflate.
    [[nodiscard]] static Engine server(Limits limits = {}, const std::optional<DeflatePolicy> &deflate = {});

    /// Whether pings are answered, as RFC 6455 demands in section 5.5.2; they are, unless a test wants it otherwise or the
    /// owner does it.
    void setAnsweringPings(bool answers) { m_isAnsweringPings = answers; }

    /// Client: sends the opening request.
    void start();
    /// Takes bytes of the peer; @p at is when they were read. They are unmasked in place.
    void receive(QByteArray bytes, base::MonoTime at);
    /// The peer's stream has ended.
    void receiveEof(base::MonoTime at);

    /// Server, after RequestReceived: completes the handshake.
    void accept(const QByteArray &subprotocol = {}, const HeaderList &headers = {});
    /// Server, after RequestReceived: turns the request down.
    void refuse(int status, const HeaderList &headers, const QByteArray &body);
    /// Server: no request is waited for any longer. Where none is complete, that is answered with 408, and the handshake
    /// has failed.
    void endPatience();

    SendStatus sendText(base::Bytes utf8, Compression compression = Compression::Usual);
    SendStatus sendBinary(base::Bytes payload, Compression compression = Compression::Usual);
    SendStatus sendPing(const QByteArray &payload);
    SendStatus sendPong(const QByteArray &payload);
    /// Begins the close handshake, or answers the peer's. Without a code the close frame is empty.
    SendStatus sendClose(std::optional<CloseCode> code, const QByteArray &reason = {});
    /// Sends one frame as it is given, right or wrong. The length is that of @p payload, in the form that
    /// FrameHeader::lengthBytes asks for where it fits. Nothing is checked but that the connection is open, and nothing is
    /// compressed: the message that is told of has the payload that is given, also where RSV1 is set.
    SendStatus sendFrame(FrameHeader header, base::Bytes payload);

    [[nodiscard]] std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }
    [[nodiscard]] QByteArray takeBytes() { return std::exchange(m_out, {}); }
    /// How many bytes takeBytes() would return.
    [[nodiscard]] qsizetype waitingBytes() const { return m_out.size(); }
    [[nodiscard]] std::vector<Sent> takeSent() { return std::exchange(m_sent, {}); }

    /// How many bytes are best given to receive() next; see FrameParser::bestChunk(). 0: any number.
    [[nodiscard]] quint64 bestChunk() const { return m_state == State::Open ? m_parser.bestChunk() : 0; }

    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open && !m_closeSent; }
    /// Whether the transport should be ended by the peer soon.
    [[nodiscard]] bool closeExpected() const;
    /// Whether it is up to us to end the transport; RFC 6455, section 7.1.1: the server goes first.
    [[nodiscard]] bool shouldDisconnect() const;
    /// How the connection ended, or would have if the stream ended now.
    [[nodiscard]] CloseOutcome outcome() const;

private:
    enum class State {
        Request, ///< server: waiting for the request
        Decision, ///< server: waiting for accept() or refuse()
        Response, ///< client: waiting for the response
        RefusalBody, ///< client: collecting the body of a response that is not 101
        Open,
        Failed, ///< no handshake, or a violation: whatever still comes is passed over
        Ended
    };

    Engine(Role role, Limits limits, KeySource keys);

    void receiveHead(base::MonoTime at);
    void receiveRequest();
    [[nodiscard]] quint64 passHead(const HttpHead &head);
    void receiveResponse(base::MonoTime at);
    void handleResponse(const HttpHead &head, base::MonoTime at);
    void receiveRefusalBody();
    void receiveFrames(base::MonoTime at);
    bool receiveHeader();
    void receiveFrame(base::MonoTime at);
    void checkArrived(base::MonoTime at);
    void addMessage(base::MonoTime at);
    void handleControl(const Message &message);
    void handleClose(const Message &message);

    void enterOpen(const Agreement &agreement, base::MonoTime at);
    void failHandshake(HandshakeError error, QByteArray body = {});
    [[nodiscard]] QByteArray takeUnreadable();
    void refuseRequest(const Refusal &refusal, QByteArray body = {});
    [[nodiscard]] std::optional<PayloadViolation> checkPayload(const Frame &frame, QByteArrayView arrived);
    bool violate(Violation violation);
    bool violate(const PayloadViolation &violation, const Frame &frame);
    [[nodiscard]] std::optional<ViolationKind> checkClose(const Message &message);
    void reportUnfinished(base::MonoTime at);
    void discard(QByteArrayView bytes, quint64 streamOffset);
    void discardRest();
    [[nodiscard]] bool isInsideMessage() const;

    void writeHead(const QByteArray &bytes);
    void writeMessage(Opcode opcode, base::Bytes payload, Compression compression = Compression::Never);
    [[nodiscard]] bool compresses(const base::Bytes &payload, Compression compression) const;
    void addSentFrame(Frame frame);
    void finishOutgoing(quint64 end);
    void cutOutgoing(quint64 end);
    [[nodiscard]] Frame writeFrame(FrameHeader header, base::Bytes payload);
    [[nodiscard]] SendStatus sendControl(Opcode opcode, const QByteArray &payload);

    Role m_role;
    Limits m_limits;
    KeySource m_keys;
    State m_state;
    std::optional<ClientHandshake> m_clientHandshake;
    HandshakeError m_refusal;
    std::optional<HttpBodyReader> m_refusalBody;
    std::optional<DeflatePolicy> m_deflatePolicy; ///< server
    QByteArray m_handshakeKey; ///< server: of the request
    QByteArray m_offers; ///< server: of extensions, in the request
    QByteArray m_head; ///< bytes of the handshake that have come and are not used up
    base::MonoTime m_headTime {}; ///< when the last of them came
    FrameParser m_parser;
    MessageAssembler m_assembler;
    std::optional<Deflater> m_deflater; ///< where permessage-deflate was agreed on
    std::optional<ClosePayload> m_closeReceived;
    std::optional<ClosePayload> m_closeSent;
    bool m_isAnsweringPings = true;
    bool m_closeReceivedFirst = false;
    bool m_wasOpen = false;
    bool m_isCutOff = false;
    bool m_hasStreamEnded = false;
    BytesDiscarded m_discarded; ///< so far
    quint64 m_receivedOffset = 0; ///< bytes of the peer's stream used up by the handshake
    quint64 m_bodyOffset = 0; ///< where what follows the last head begins
    quint64 m_sentOffset = 0;
    std::optional<Message> m_outgoing; ///< fragments that were sent of a message whose last one was not
    QByteArray m_out;
    std::vector<Event> m_events;
    size_t m_usualEvents = 0; ///< that came of the last receive(): the next will hardly need less room
    std::vector<Sent> m_sent;
};

} // namespace framescope::protocol
