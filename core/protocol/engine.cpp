// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

namespace framescope::protocol {

namespace {

constexpr qsizetype maxDiscardedShown = 1024; // bytes

} // namespace

Engine::Engine(Role role, Limits limits, KeySource keys)
    : m_role(role)
    , m_limits(limits)
    , m_keys(std::move(keys))
    , m_state(role == Role::Client ? State::Response : State::Request)
    , m_assembler(role, limits)
{
}

Engine Engine::client(ClientRequest request, Limits limits, KeySource keys)
{
    Engine engine(Role::Client, limits, std::move(keys));
    engine.m_clientHandshake.emplace(std::move(request), engine.m_keys.handshakeKey());
    return engine;
}

Engine Engine::server(Limits limits, const std::optional<DeflatePolicy> &deflate)
{
    Engine engine(Role::Server, limits, KeySource());
    engine.m_deflatePolicy = deflate;
    return engine;
}

void Engine::start()
{
    if (m_clientHandshake)
        writeHead(m_clientHandshake->requestBytes());
}

// Receiving

void Engine::receive(QByteArray bytes, base::MonoTime at)
{
    switch (m_state) {
    case State::Open:
        m_events.reserve(m_usualEvents + m_usualEvents / 8);
        m_parser.feed(std::move(bytes));
        receiveFrames(at);
        m_usualEvents = m_events.size();
        break;
    case State::Request:
    case State::Decision:
    case State::Response:
    case State::RefusalBody:
        m_head += bytes;
        m_headTime = at;
        receiveHead(at);
        break;
    case State::Failed:
    case State::Ended:
        if (!m_hasStreamEnded)
            discard(bytes, m_wasOpen ? m_parser.streamOffset() : m_receivedOffset);
        break;
    }
}

void Engine::receiveHead(base::MonoTime at)
{
    if (m_state == State::Request)
        receiveRequest();
    else if (m_state == State::Response)
        receiveResponse(at);
    else if (m_state == State::RefusalBody)
        receiveRefusalBody();
    else if (m_head.size() > m_limits.handshakeHead) // Decision: a client must wait for the answer; section 4.1
        refuseRequest(ServerHandshake::refusalFor(HttpError::HeadTooLong));
}

void Engine::receiveRequest()
{
    HttpHeadResult result = parseHttpHead(m_head, HttpHeadKind::Request, m_limits.handshakeHead);
    if (result.status == HttpHeadResult::Status::Incomplete)
        return;
    if (result.status == HttpHeadResult::Status::Invalid)
        return refuseRequest(ServerHandshake::refusalFor(result.error), takeUnreadable());
    const quint64 offset = passHead(result.head);
    const auto key = ServerHandshake::verify(result.head);
    m_offers = headerValues(result.head.headers, "Sec-WebSocket-Extensions").join(", ");
    m_events.emplace_back(RequestReceived {std::move(result.head), offset});
    if (!key)
        return refuseRequest(key.error());
    m_handshakeKey = *key;
    m_state = State::Decision;
}

/// Returns its offset in the stream.
quint64 Engine::passHead(const HttpHead &head)
{
    const quint64 offset = m_receivedOffset;
    m_head.remove(0, head.bytes.size());
    m_receivedOffset += static_cast<quint64>(head.bytes.size());
    m_bodyOffset = m_receivedOffset;
    return offset;
}

void Engine::receiveResponse(base::MonoTime at)
{
    while (m_state == State::Response) {
        const HttpHeadResult result = parseHttpHead(m_head, HttpHeadKind::Response, m_limits.handshakeHead);
        if (result.status == HttpHeadResult::Status::Incomplete)
            return;
        if (result.status == HttpHeadResult::Status::Invalid)
            return failHandshake({HandshakeError::Kind::NotHttp, result.error, {}, {}}, takeUnreadable());
        const quint64 offset = passHead(result.head);
        m_events.emplace_back(ResponseReceived {result.head, offset});
        handleResponse(result.head, at);
    }
}

void Engine::handleResponse(const HttpHead &head, base::MonoTime at)
{
    if (head.status >= 100 && head.status < 200 && head.status != 101)
        return; // interim: the answer is still to come; RFC 9110, section 15.2
    const auto agreement = m_clientHandshake->verify(head);
    if (agreement)
        return enterOpen(*agreement, at);
    if (agreement.error().kind != HandshakeError::Kind::UnexpectedStatus)
        return failHandshake(agreement.error());
    m_refusal = agreement.error();
    m_refusalBody.emplace(head, m_limits.refusalBody);
    m_state = State::RefusalBody;
    receiveRefusalBody();
}

void Engine::receiveRefusalBody()
{
    const qsizetype used = m_refusalBody->feed(m_head);
    m_head.remove(0, used);
    m_receivedOffset += static_cast<quint64>(used);
    if (m_refusalBody->isComplete())
        failHandshake(m_refusal, m_refusalBody->body());
}

void Engine::receiveFrames(base::MonoTime at)
{
    while (m_state == State::Open) {
        switch (m_parser.step()) {
        case FrameParser::Step::NeedBytes: return checkArrived(at);
        case FrameParser::Step::HeaderRead:
            if (!receiveHeader())
                reportUnfinished(at);
            break;
        case FrameParser::Step::FrameRead: receiveFrame(at); break;
        }
    }
    discardRest();
}

/// False: the connection has failed.
bool Engine::receiveHeader()
{
    const FrameHeader &header = m_parser.frame().header;
    if (m_assembler.isPlain(header))
        return true;
    ViolationKinds passedOver;
    while (const auto kind = m_assembler.checkHeader(header, passedOver)) {
        const auto size = static_cast<quint64>(header.size());
        if (!violate({*kind, m_parser.frame().streamOffset, header.toBytes(), size}))
            return false;
        if (*kind == ViolationKind::StartWithoutEnd)
            m_events.emplace_back(MessageReceived {*m_assembler.takeUnfinished({})});
        passedOver.insert(*kind);
    }
    return true;
}

/// Looks at the part of a payload that has arrived, so that the first bad byte is found as soon as it is here.
void Engine::checkArrived(base::MonoTime at)
{
    if (!m_parser.isInsidePayload())
        return;
    const Frame &frame = m_parser.frame();
    if (const auto bad = checkPayload(frame, m_parser.arrivedPayload())) {
        violate(*bad, frame);
        reportUnfinished(at);
    }
}

/// What fails the connection; the rest is told here.
std::optional<PayloadViolation> Engine::checkPayload(const Frame &frame, QByteArrayView arrived)
{
    auto bad = m_assembler.checkArrived(frame.header, arrived);
    if (const auto tolerated = m_assembler.takePassedOver())
        violate(*tolerated, frame);
    return bad;
}

void Engine::receiveFrame(base::MonoTime at)
{
    if (m_assembler.isWholeMessage(m_parser.frame().header, m_parser.arrivedPayload()))
        return addMessage(at);
    Frame frame = m_parser.takeFrame();
    frame.time = at;
    if (const auto bad = checkPayload(frame, frame.payload.view())) {
        violate(*bad, frame);
        if (auto message = m_assembler.takeUnfinished(std::move(frame)))
            m_events.emplace_back(MessageReceived {std::move(*message)});
        return;
    }
    const bool isFragment = !isControl(frame.header.opcode) && (!frame.header.fin || m_assembler.isInsideMessage());
    if (isFragment)
        m_events.emplace_back(FragmentReceived {frame});
    auto message = m_assembler.add(std::move(frame));
    if (!message)
        return;
    if (message->opcode == Opcode::Close)
        reportUnfinished(at); // nothing that comes after it could complete a message
    m_events.emplace_back(MessageReceived {*message});
    if (isControl(message->opcode))
        handleControl(*message);
}

/// Puts the frame where it stays at once: in a flood every copy counts.
/// The frame that has arrived is one. It is made where it is to stand: in a flood every copy counts.
void Engine::addMessage(base::MonoTime at)
{
    Event &event = m_events.emplace_back(std::in_place_type<MessageReceived>);
    Message &message = std::get_if<MessageReceived>(&event)->message;
    message.opcode = m_parser.frame().header.opcode;
    Frame &frame = message.frames.emplace_back();
    m_parser.takeFrame(frame);
    frame.time = at;
}

void Engine::handleControl(const Message &message)
{
    const bool isAnswerable = m_isAnsweringPings && message.payload().size() <= maxControlPayload;
    if (message.opcode == Opcode::Ping && isAnswerable) // also after our own close frame, until the peer's has come
        writeMessage(Opcode::Pong, message.payload());
    else if (message.opcode == Opcode::Close)
        handleClose(message);
}

void Engine::handleClose(const Message &message)
{
    const auto wrong = checkClose(message);
    if (m_state == State::Failed)
        return;
    m_closeReceived = ClosePayload::fromBytes(message.payload().view());
    m_closeReceivedFirst = !m_closeSent;
    if (!m_closeSent) { // section 5.5.1: echo the status code
        m_closeSent = ClosePayload {wrong ? closeCodeFor(*wrong) : m_closeReceived->code, {}};
        writeMessage(Opcode::Close, m_closeSent->toBytes());
    }
    m_state = State::Ended;
}

/// The first thing that is wrong with it, where that is tolerated; else the connection has failed.
std::optional<ViolationKind> Engine::checkClose(const Message &message)
{
    std::optional<ViolationKind> first;
    ViolationKinds passedOver;
    while (const auto violation = findViolation(message.payload().view(), passedOver)) {
        if (!violate(*violation, message.frames.front()))
            break;
        passedOver.insert(violation->kind);
        first = first ? first : violation->kind;
    }
    return first;
}

void Engine::receiveEof(base::MonoTime at)
{
    switch (m_state) {
    case State::Request:
    case State::Decision:
    case State::Response: failHandshake({HandshakeError::Kind::EndedEarly, {}, {}, {}}, takeUnreadable()); break;
    case State::RefusalBody: failHandshake(m_refusal, m_refusalBody->body()); break;
    case State::Open:
        m_isCutOff = isInsideMessage();
        reportUnfinished(at);
        discardRest();
        cutOutgoing(m_sentOffset);
        m_state = State::Ended;
        break;
    case State::Failed:
    case State::Ended: break;
    }
    if (!std::exchange(m_hasStreamEnded, true) && m_discarded.count > 0)
        m_events.emplace_back(m_discarded);
}

bool Engine::isInsideMessage() const
{
    return m_parser.isInsidePayload() || m_parser.isInsideHeader() || m_assembler.isInsideMessage();
}

void Engine::reportUnfinished(base::MonoTime at)
{
    std::optional<Frame> cut = m_parser.takeUnfinished();
    if (cut)
        cut->time = at;
    const bool isOfOpenMessage = cut && cut->header.opcode == Opcode::Continuation;
    if (auto message = m_assembler.takeUnfinished(isOfOpenMessage ? std::exchange(cut, std::nullopt) : std::nullopt))
        m_events.emplace_back(MessageReceived {std::move(*message)});
    if (cut)
        m_events.emplace_back(MessageReceived {std::move(*m_assembler.takeUnfinished(std::move(cut)))});
}

void Engine::discardRest()
{
    const quint64 offset = m_parser.streamOffset();
    discard(m_parser.takeRest(), offset);
}

void Engine::discard(QByteArrayView bytes, quint64 streamOffset)
{
    if (m_discarded.count == 0)
        m_discarded.streamOffset = streamOffset;
    m_discarded.count += static_cast<quint64>(bytes.size());
    m_discarded.first += bytes.first(std::min(bytes.size(), maxDiscardedShown - m_discarded.first.size()));
}

// The handshake's ends

void Engine::enterOpen(const Agreement &agreement, base::MonoTime at)
{
    m_state = State::Open;
    m_wasOpen = true;
    m_parser = FrameParser(m_receivedOffset);
    if (agreement.deflate) {
        const Role peer = m_role == Role::Client ? Role::Server : Role::Client;
        m_deflater.emplace(agreement.deflate->of(m_role));
        m_assembler.enableInflate(agreement.deflate->of(peer));
    }
    m_events.emplace_back(Opened {agreement});
    if (!m_head.isEmpty()) {
        QByteArray rest(m_head.constData(), m_head.size()); // payloads keep it alive: without the room that the head took
        m_head = {};
        m_parser.feed(std::move(rest));
        receiveFrames(at);
    }
}

void Engine::failHandshake(HandshakeError error, QByteArray body)
{
    m_state = State::Failed;
    error.finder = m_role;
    discard(m_head, m_receivedOffset);
    m_receivedOffset += static_cast<quint64>(m_head.size());
    m_head.clear();
    m_events.emplace_back(HandshakeFailed {std::move(error), std::move(body), m_bodyOffset});
}

/// What has come of a head that is none, as far as it is kept.
QByteArray Engine::takeUnreadable()
{
    QByteArray bytes = m_head.left(m_limits.refusalBody);
    m_head.remove(0, bytes.size());
    m_receivedOffset += static_cast<quint64>(bytes.size());
    return bytes;
}

void Engine::refuseRequest(const Refusal &refusal, QByteArray body)
{
    writeHead(refusal.toBytes());
    failHandshake(refusal.error, std::move(body));
}

void Engine::accept(const QByteArray &subprotocol, const HeaderList &headers)
{
    if (m_state != State::Decision)
        return;
    const Agreement agreement = ServerHandshake::agree(subprotocol, std::exchange(m_offers, {}), m_deflatePolicy);
    writeHead(ServerHandshake::acceptBytes(m_handshakeKey, agreement, headers));
    enterOpen(agreement, m_headTime);
}

void Engine::refuse(int status, const HeaderList &headers, const QByteArray &body)
{
    if (m_state == State::Decision)
        refuseRequest({{HandshakeError::Kind::RefusedByUs, {}, {}, {}}, status, headers, body});
}

void Engine::endPatience()
{
    if (m_state == State::Request)
        refuseRequest(ServerHandshake::refusalOfDelay(), takeUnreadable());
}

/// True: it is tolerated.
bool Engine::violate(Violation violation)
{
    const ViolationKind kind = violation.kind;
    violation.isTolerated = m_limits.tolerates(kind);
    const bool isTolerated = violation.isTolerated;
    m_events.emplace_back(ViolationFound {std::move(violation)});
    if (isTolerated)
        return true;
    if (!m_closeSent) { // section 7.1.7: fail the connection
        m_closeSent = ClosePayload {closeCodeFor(kind), {}};
        writeMessage(Opcode::Close, m_closeSent->toBytes());
    }
    m_state = State::Failed;
    return false;
}

bool Engine::violate(const PayloadViolation &violation, const Frame &frame)
{
    const quint64 offset = frame.payloadOffset() + static_cast<quint64>(violation.index);
    return violate({violation.kind, offset, violation.evidence, violation.length});
}

// The end

bool Engine::closeExpected() const
{
    return m_state == State::Failed || m_state == State::Ended || m_closeSent.has_value();
}

bool Engine::shouldDisconnect() const
{
    if (m_role == Role::Server)
        return m_state == State::Failed || m_state == State::Ended;
    return m_state == State::Failed;
}

CloseOutcome Engine::outcome() const
{
    CloseOutcome outcome;
    outcome.wasOpen = m_wasOpen;
    outcome.isCutOff = m_isCutOff;
    outcome.isClean = m_closeReceived && m_closeSent && m_state == State::Ended;
    if (m_closeReceived) {
        outcome.code = m_closeReceived->code.value_or(CloseCode::NoStatus);
        outcome.reason = m_closeReceived->reason;
        outcome.by = m_closeReceivedFirst ? ClosedBy::Peer : ClosedBy::Local;
    } else if (m_state == State::Failed && m_closeSent) {
        outcome.code = m_closeSent->code.value_or(CloseCode::NoStatus);
        outcome.by = ClosedBy::Local;
    }
    return outcome;
}

} // namespace framescope::protocol
