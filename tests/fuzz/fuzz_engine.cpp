// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes from the peer of a machine of either role, with something sent in between: no event after the end, each frame
// that is told stands in the stream, memory stays within the limits, and how the bytes were cut changes nothing.
#include "fuzzing.h"

#include "support/handshakes.h"
#include "support/transcript.h"

#include <protocol/engine.h>

using namespace framescope;
using namespace framescope::protocol;
using fuzz::require;

namespace {

enum class Action : quint8 { None, Text, Ping, Close, EmptyClose, RawFrame, Refuse };

/// What the first bytes of the input ask for.
struct Plan {
    Role role;
    bool isOpenAtOnce; ///< the opening handshake is done before the input begins
    bool endsStream;
    bool isDeflating; ///< permessage-deflate is offered, and accepted
    bool isObserving; ///< what can be tolerated is
    Action action; ///< what the owner does in between
    quint8 actionAt; ///< where, in 256th of the stream
    quint32 seed; ///< of the cutting
    QByteArray stream;

    explicit Plan(fuzz::Input input)
    {
        const quint8 flags = input.byte();
        role = (flags & 1) != 0 ? Role::Server : Role::Client;
        isOpenAtOnce = (flags & 2) != 0;
        endsStream = (flags & 4) != 0;
        isDeflating = (flags & 128) != 0;
        action = static_cast<Action>((flags >> 3 & 15) % 7);
        actionAt = input.byte();
        seed = input.byte();
        isObserving = (seed & 128) != 0;
        stream = input.rest();
        if (isOpenAtOnce)
            stream.prepend(role == Role::Client ? tests::responseHead(extensions()) : tests::requestHead(extensions()));
    }

    [[nodiscard]] QByteArrayList extensions() const
    {
        return isDeflating ? QByteArrayList {"Sec-WebSocket-Extensions: permessage-deflate"} : QByteArrayList();
    }

    [[nodiscard]] ClientRequest request() const
    {
        ClientRequest request = tests::plainRequest();
        if (isDeflating)
            request.extensions = {deflateName};
        return request;
    }
};

Limits smallLimits(bool isObserving)
{
    Limits limits;
    if (isObserving)
        limits.tolerated = tolerableKinds();
    limits.handshakeHead = 4096;
    limits.refusalBody = 256;
    limits.frame = 512;
    limits.message = 1024;
    limits.fragments = 16;
    return limits;
}

/// How much of a frame had come by then is a matter of cutting.
bool isFoundInPayload(ViolationKind kind)
{
    return kind == ViolationKind::InvalidUtf8InText || kind == ViolationKind::BrokenCompression
        || kind == ViolationKind::WindowExceeded || kind == ViolationKind::MessageTooLong;
}

/// One machine on its way through a plan.
class Run
{
public:
    Run(const Plan &plan, quint32 seed)
        : m_plan(plan)
        , m_seed(seed)
        , m_engine(plan.role == Role::Client
                  ? Engine::client(plan.request(), smallLimits(plan.isObserving), tests::countingKeys())
                  : Engine::server(
                      smallLimits(plan.isObserving), plan.isDeflating ? std::optional(DeflatePolicy()) : std::nullopt))
    {
        m_engine.start();
        collect();
        const qsizetype middle = m_plan.stream.size() * m_plan.actionAt / 256;
        hear(m_plan.stream.first(middle));
        act();
        collect();
        hear(m_plan.stream.sliced(middle));
        m_hasEnded = m_plan.endsStream;
        if (m_plan.endsStream)
            m_engine.receiveEof(base::MonoTime(1));
        collect();
        if (m_plan.endsStream && !m_hasCodedBody)
            require(m_accounted == static_cast<quint64>(m_plan.stream.size()), "each byte of the peer is told");
        checkSent();
    }

    QByteArrayList story; ///< all that happened, without what may depend on the cutting
    QByteArray written;

private:
    void hear(const QByteArray &bytes)
    {
        for (QByteArray &piece : fuzz::cut(bytes, m_seed)) {
            m_engine.receive(std::move(piece), base::MonoTime(1));
            collect();
        }
    }

    void act()
    {
        switch (m_plan.action) {
        case Action::None: break;
        case Action::Text: (void)m_engine.sendText(QByteArray("text").repeated(20)); break;
        case Action::Ping: (void)m_engine.sendPing("ping"); break;
        case Action::Close: (void)m_engine.sendClose(CloseCode::Normal, "reason"); break;
        case Action::EmptyClose: (void)m_engine.sendClose(std::nullopt); break;
        case Action::RawFrame:
            (void)m_engine.sendFrame({.fin = false, .rsv2 = true, .lengthBytes = 3}, QByteArray("raw"));
            break;
        case Action::Refuse: break; // where the request comes
        }
    }

    void collect()
    {
        const bool wasOver = m_isOver;
        const std::vector<Event> events = m_engine.takeEvents();
        require(!wasOver || events.empty() || m_hasEnded, "nothing happens after the end");
        for (const Event &event : events) {
            require(event.index() != std::variant_npos, "an event is one of its kinds");
            note(event);
        }
        written += m_engine.takeBytes();
        for (Sent &sent : m_engine.takeSent()) {
            require(sent.end <= static_cast<quint64>(written.size()), "what is told as sent was written");
            m_sent.push_back(std::move(sent));
        }
        if (m_wantsAnswer) {
            m_wantsAnswer = false;
            answer();
            collect();
        }
    }

    void answer()
    {
        if (m_plan.action == Action::Refuse)
            m_engine.refuse(403, {}, "no");
        else
            m_engine.accept();
    }

    void note(const Event &event)
    {
        QByteArray line = tests::transcriptOf({event}).front();
        if (const auto *failed = std::get_if<HandshakeFailed>(&event)) {
            m_isOver = true;
            noteFailure(*failed);
            if (failed->error.kind == HandshakeError::Kind::NotHttp)
                line = "not http"; // how much of it had come is a matter of cutting
        } else if (std::holds_alternative<RequestReceived>(event)) {
            m_wantsAnswer = true;
            m_accounted += static_cast<quint64>(std::get<RequestReceived>(event).head.bytes.size());
        } else if (const auto *response = std::get_if<ResponseReceived>(&event)) {
            m_accounted += static_cast<quint64>(response->head.bytes.size());
        } else if (const auto *discarded = std::get_if<BytesDiscarded>(&event)) {
            checkDiscarded(*discarded);
            if (m_badPayload || m_isUnreadable)
                return; // how much had come is a matter of cutting
        } else if (const auto *found = std::get_if<ViolationFound>(&event)) {
            require(!found->violation.isTolerated || m_plan.isObserving, "a strict machine tolerates nothing");
            m_isOver = !found->violation.isTolerated;
            m_badPayload = m_isOver && isFoundInPayload(found->violation.kind);
            require(found->violation.bytes.size() <= 16, "evidence is short");
            require(found->violation.streamOffset <= static_cast<quint64>(m_plan.stream.size()), "an offence has its place");
        } else if (const auto *fragment = std::get_if<FragmentReceived>(&event)) {
            checkFrame(fragment->frame);
        } else if (const auto *received = std::get_if<MessageReceived>(&event)) {
            line = noteMessage(received->message, line);
        }
        story.append(line);
    }

    QByteArray noteMessage(const Message &message, const QByteArray &line)
    {
        for (const Frame &frame : message.frames)
            checkFrame(frame);
        m_accounted += message.wireSize();
        require(message.payload().size() <= 1024, "a message stays within its limit");
        require(message.frames.size() <= 17, "the frames of a message stay within their limit");
        if (message.isComplete && message.opcode == Opcode::Close)
            m_isOver = true;
        if (m_badPayload && !message.isComplete)
            return "a message that is cut where it was found to be wrong";
        return line + " #" + QByteArray::number(qChecksum(message.payload().view()));
    }

    void noteFailure(const HandshakeFailed &failed)
    {
        m_hasCodedBody = failed.error.kind == HandshakeError::Kind::UnexpectedStatus;
        m_isUnreadable = failed.error.kind == HandshakeError::Kind::NotHttp;
        m_accounted += static_cast<quint64>(failed.body.size());
    }

    void checkDiscarded(const BytesDiscarded &discarded)
    {
        require(m_hasEnded, "what is discarded is told at the end");
        require(discarded.first.size() <= 1024, "little is kept of what is discarded");
        require(m_plan.stream.mid(static_cast<qsizetype>(discarded.streamOffset)).startsWith(discarded.first),
            "what is discarded stands in the stream as it is told");
        m_accounted += discarded.count;
    }

    void checkFrame(const Frame &frame) const
    {
        const QByteArray bytes = frame.header.toBytes() + frame.wirePayload();
        const QByteArrayView stream(m_plan.stream);
        require(frame.streamOffset + static_cast<quint64>(bytes.size()) <= static_cast<quint64>(stream.size()),
            "a frame lies inside of the stream");
        require(stream.sliced(static_cast<qsizetype>(frame.streamOffset), bytes.size()) == bytes,
            "a frame stands in the stream as it is told");
        require(frame.payload.bufferSize() <= stream.size(), "a frame takes no more memory than what arrived");
    }

    /// What the machine wrote by itself is right in the eyes of its peer.
    void checkSent() const
    {
        MessageAssembler peer(m_plan.role == Role::Client ? Role::Server : Role::Client, {});
        if (m_plan.isDeflating)
            peer.enableInflate({});
        for (const Sent &sent : m_sent) {
            if (const auto *frame = std::get_if<Frame>(&sent.what))
                checkSentFrame(*frame, peer);
            if (const auto *message = std::get_if<Message>(&sent.what)) {
                for (const Frame &frame : message->frames)
                    checkSentFrame(frame, peer);
            }
        }
    }

    void checkSentFrame(const Frame &frame, const MessageAssembler &peer) const
    {
        const QByteArray told = frame.header.toBytes() + frame.wirePayload();
        require(
            written.mid(static_cast<qsizetype>(frame.streamOffset), told.size()) == told, "what was sent is what was told");
        require(frame.header.rsv2 || !peer.checkHeader(frame.header), "a frame of ours breaks no rule");
    }

    const Plan &m_plan;
    quint32 m_seed;
    Engine m_engine;
    std::vector<Sent> m_sent;
    bool m_isOver = false;
    bool m_badPayload = false;
    bool m_wantsAnswer = false;
    bool m_hasCodedBody = false;
    bool m_isUnreadable = false;
    bool m_hasEnded = false;
    quint64 m_accounted = 0; ///< bytes of the stream that events have told of
};

void compare(const Run &one, const Run &other)
{
    if (one.story != other.story)
        std::fprintf(stderr, "%s\n--- but\n%s\n", one.story.join('\n').constData(), other.story.join('\n').constData());
    require(one.story == other.story, "the cutting changes nothing of what is told");
    require(one.written == other.written, "the cutting changes nothing of what is written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Plan plan(fuzz::Input(data, size));
    const Run whole(plan, 0);
    compare(whole, Run(plan, 1));
    compare(whole, Run(plan, plan.seed));
    return 0;
}
