// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageassembler.h"

#include <QtEndian>

namespace framescope::protocol {

namespace {

/// The offending bytes for a violation report.
QByteArray evidence(QByteArrayView payload, qsizetype index)
{
    constexpr qsizetype most = 16;
    const qsizetype begin = std::min(index, payload.size());
    return payload.sliced(begin, std::min(most, payload.size() - begin)).toByteArray();
}

} // namespace

QByteArray ClosePayload::toBytes() const
{
    if (!code)
        return {};
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(static_cast<quint16>(*code), bytes.data());
    return bytes + reason;
}

ClosePayload ClosePayload::fromBytes(QByteArrayView payload)
{
    if (payload.size() < 2)
        return {};
    return {static_cast<CloseCode>(qFromBigEndian<quint16>(payload.data())), payload.sliced(2).toByteArray()};
}

std::optional<PayloadViolation> findViolation(QByteArrayView closePayload)
{
    if (closePayload.isEmpty())
        return std::nullopt;
    if (closePayload.size() == 1)
        return PayloadViolation {ViolationKind::ClosePayloadTooShort, 0, closePayload.toByteArray()};
    if (!mayBeSent(*ClosePayload::fromBytes(closePayload).code))
        return PayloadViolation {ViolationKind::InvalidCloseCode, 0, evidence(closePayload, 0)};
    const QByteArrayView reason = closePayload.sliced(2);
    const auto bad = firstInvalidUtf8(reason);
    if (!bad)
        return std::nullopt;
    const qsizetype index = 2 + std::min(*bad, reason.size() - 1);
    return PayloadViolation {ViolationKind::InvalidUtf8InCloseReason, index, evidence(closePayload, index)};
}

MessageAssembler::MessageAssembler(Role role, const Limits &limits)
    : m_role(role)
    , m_limits(limits)
{
}

std::optional<ViolationKind> MessageAssembler::checkHeader(const FrameHeader &header) const
{
    if (header.rsv() != 0 && !mayBeCompressed(header))
        return m_inflater && header.rsv() == 4 ? ViolationKind::MisplacedCompressedBit : ViolationKind::ReservedBitSet;
    if (!isDefined(header.opcode))
        return ViolationKind::ReservedOpcode;
    if ((header.payloadLength >> 63) != 0)
        return ViolationKind::LengthOutOfRange;
    if (!header.isLengthMinimal())
        return ViolationKind::NonMinimalLength;
    if (m_role == Role::Server && !header.maskingKey)
        return ViolationKind::UnmaskedClientFrame;
    if (m_role == Role::Client && header.maskingKey)
        return ViolationKind::MaskedServerFrame;
    if (isControl(header.opcode)) {
        if (!header.fin)
            return ViolationKind::ControlFrameFragmented;
        if (header.payloadLength > maxControlPayload)
            return ViolationKind::ControlFrameTooLong;
        return std::nullopt;
    }
    if (header.opcode == Opcode::Continuation && !m_open)
        return ViolationKind::ContinuationWithoutStart;
    if (header.opcode != Opcode::Continuation && m_open)
        return ViolationKind::StartWithoutEnd;
    if (header.payloadLength > m_limits.frame)
        return ViolationKind::FrameTooLong;
    const bool isTooMany = m_open && m_open->frames.size() >= m_limits.fragments;
    if (isTooMany || m_wirePayload + header.payloadLength > m_limits.message)
        return ViolationKind::MessageTooLong;
    return std::nullopt;
}

bool MessageAssembler::isText(const FrameHeader &header) const
{
    return header.opcode == Opcode::Text
        || (header.opcode == Opcode::Continuation && m_open && m_open->opcode == Opcode::Text);
}

/// RSV1 is for the first frame of a message; RFC 7692, section 6.
bool MessageAssembler::mayBeCompressed(const FrameHeader &header) const
{
    return m_inflater && header.rsv() == 4 && (header.opcode == Opcode::Text || header.opcode == Opcode::Binary);
}

/// Of a frame that is allowed here.
bool MessageAssembler::isCompressed(const FrameHeader &header) const
{
    if (!m_inflater || isControl(header.opcode))
        return false;
    return m_open ? m_open->isCompressed() : header.rsv1;
}

std::optional<PayloadViolation> MessageAssembler::checkArrived(const FrameHeader &header, QByteArrayView arrived)
{
    const bool isDeflated = isCompressed(header);
    if (!isDeflated && !isText(header))
        return std::nullopt;
    const qsizetype from = std::exchange(m_checked, arrived.size());
    const bool isLast = header.fin && static_cast<quint64>(arrived.size()) == header.payloadLength;
    if (!isDeflated)
        return checkText(arrived.sliced(from), from, isLast);
    auto violation = inflate(header, arrived.sliced(from), isLast);
    if (violation && violation->evidence.isEmpty())
        violation->evidence = evidence(arrived, 0);
    return violation;
}

/// @p index: where @p piece stands in the payload.
std::optional<PayloadViolation> MessageAssembler::checkText(QByteArrayView piece, qsizetype index, bool isLast)
{
    if (const auto bad = m_utf8.feed(piece))
        return PayloadViolation {ViolationKind::InvalidUtf8InText, index + *bad, evidence(piece, *bad)};
    if (!isLast || m_utf8.isComplete())
        return std::nullopt;
    const qsizetype last = std::max<qsizetype>(piece.size() - 1, 0);
    return PayloadViolation {
        ViolationKind::InvalidUtf8InText, std::max<qsizetype>(index + piece.size() - 1, 0), evidence(piece, last)};
}

std::optional<PayloadViolation> MessageAssembler::inflate(const FrameHeader &header, QByteArrayView piece, bool isLast)
{
    m_inflater->feed(piece, isLast);
    for (;;) {
        const qsizetype from = m_payload.size();
        const Inflater::Step step = m_inflater->step(m_payload);
        if (auto violation = checkInflated(header, from, isLast && step == Inflater::Step::Used))
            return violation;
        if (step == Inflater::Step::Broken)
            return PayloadViolation {ViolationKind::BrokenCompression};
        if (step == Inflater::Step::Used)
            return std::nullopt;
    }
}

/// What was appended to the payload behind @p from.
std::optional<PayloadViolation> MessageAssembler::checkInflated(const FrameHeader &header, qsizetype from, bool isLast)
{
    const bool isTooLong = static_cast<quint64>(m_payload.size()) > m_limits.message;
    if (isTooLong)
        m_payload.truncate(static_cast<qsizetype>(m_limits.message));
    if (isText(header)) {
        auto violation = checkText(QByteArrayView(m_payload).sliced(from), 0, isLast && !isTooLong);
        if (violation) {
            violation->index = 0;
            if (violation->evidence.isEmpty()) // the end itself is wrong
                violation->evidence = m_payload.right(1);
            return violation;
        }
    }
    if (isTooLong)
        return PayloadViolation {ViolationKind::MessageTooLong};
    return std::nullopt;
}

bool MessageAssembler::isWholeMessage(const Frame &frame) const
{
    const FrameHeader &header = frame.header;
    if (!header.fin || header.rsv1 || isControl(header.opcode) || m_open || m_checked > 0)
        return false;
    return header.opcode != Opcode::Text || !firstInvalidUtf8(frame.payload.view());
}

std::optional<Message> MessageAssembler::add(Frame frame)
{
    if (isControl(frame.header.opcode)) {
        Message message {frame.header.opcode, frame.payload, {}, true};
        message.frames.append(std::move(frame));
        return message;
    }
    m_checked = 0;
    const bool isLast = frame.header.fin;
    if (isLast && !m_open && !isCompressed(frame.header)) {
        m_utf8.reset();
        Message message {frame.header.opcode, frame.payload, {}, true};
        message.frames.append(std::move(frame));
        return message;
    }
    append(std::move(frame));
    if (!isLast)
        return std::nullopt;
    m_utf8.reset();
    return takeOpen();
}

void MessageAssembler::append(Frame frame)
{
    if (!isCompressed(frame.header)) // else it is there already
        m_payload.append(frame.payload.view());
    m_wirePayload += static_cast<quint64>(frame.payload.size());
    if (!m_open)
        m_open = Message {frame.header.opcode, {}, {}, true};
    m_open->frames.append(std::move(frame));
}

Message MessageAssembler::takeOpen()
{
    m_wirePayload = 0;
    m_open->payload = base::Bytes(std::exchange(m_payload, {}));
    return *std::exchange(m_open, std::nullopt);
}

std::optional<Message> MessageAssembler::takeUnfinished(std::optional<Frame> last)
{
    if (last)
        append(std::move(*last));
    if (!m_open)
        return std::nullopt;
    m_open->isComplete = false;
    return takeOpen();
}

} // namespace framescope::protocol
