// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageassembler.h"

#include <base/growth.h>

#include <QtEndian>

namespace framescope::protocol {

namespace {

constexpr qsizetype mostWaste = 256; // bytes that a fragment may keep beside its own

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

std::optional<PayloadViolation> findViolation(QByteArrayView closePayload, ViolationKinds passedOver)
{
    if (closePayload.isEmpty())
        return std::nullopt;
    if (closePayload.size() == 1) {
        if (passedOver.contains(ViolationKind::ClosePayloadTooShort))
            return std::nullopt;
        return PayloadViolation {ViolationKind::ClosePayloadTooShort, 0, closePayload.toByteArray(), 1};
    }
    const bool isBadCode = !mayBeSent(*ClosePayload::fromBytes(closePayload).code);
    if (isBadCode && !passedOver.contains(ViolationKind::InvalidCloseCode))
        return PayloadViolation {ViolationKind::InvalidCloseCode, 0, evidence(closePayload, 0), 2};
    const QByteArrayView reason = closePayload.sliced(2);
    const auto bad = firstInvalidUtf8(reason);
    if (!bad || passedOver.contains(ViolationKind::InvalidUtf8InCloseReason))
        return std::nullopt;
    const qsizetype index = 2 + std::min(*bad, reason.size() - 1);
    return PayloadViolation {ViolationKind::InvalidUtf8InCloseReason, index, evidence(closePayload, index), 1};
}

MessageAssembler::MessageAssembler(Role role, const Limits &limits)
    : m_role(role)
    , m_limits(limits)
{
}

std::optional<ViolationKind> MessageAssembler::checkHeader(const FrameHeader &header, ViolationKinds passedOver) const
{
    const auto breaks = [&passedOver](ViolationKind kind, bool isBroken) { return isBroken && !passedOver.contains(kind); };
    if (header.rsv() != 0 && !mayBeCompressed(header)) {
        const bool isMisplaced = m_inflater && header.rsv() == 4;
        const auto kind = isMisplaced ? ViolationKind::MisplacedCompressedBit : ViolationKind::ReservedBitSet;
        if (!passedOver.contains(kind))
            return kind;
    }
    if (breaks(ViolationKind::ReservedOpcode, !isDefined(header.opcode)))
        return ViolationKind::ReservedOpcode;
    if ((header.payloadLength >> 63) != 0)
        return ViolationKind::LengthOutOfRange;
    if (breaks(ViolationKind::NonMinimalLength, !header.isLengthMinimal()))
        return ViolationKind::NonMinimalLength;
    if (breaks(ViolationKind::UnmaskedClientFrame, m_role == Role::Server && !header.maskingKey))
        return ViolationKind::UnmaskedClientFrame;
    if (breaks(ViolationKind::MaskedServerFrame, m_role == Role::Client && header.maskingKey))
        return ViolationKind::MaskedServerFrame;
    return isControl(header.opcode) ? checkControl(header, passedOver) : checkOrder(header, passedOver);
}

std::optional<ViolationKind> MessageAssembler::checkControl(const FrameHeader &header, ViolationKinds passedOver) const
{
    if (!header.fin && !passedOver.contains(ViolationKind::ControlFrameFragmented))
        return ViolationKind::ControlFrameFragmented;
    if (header.payloadLength > maxControlPayload && !passedOver.contains(ViolationKind::ControlFrameTooLong))
        return ViolationKind::ControlFrameTooLong;
    if (header.payloadLength > std::max<quint64>(m_limits.frame, maxControlPayload))
        return ViolationKind::FrameTooLong;
    return std::nullopt;
}

/// Of a frame that is part of a message.
std::optional<ViolationKind> MessageAssembler::checkOrder(const FrameHeader &header, ViolationKinds passedOver) const
{
    if (header.opcode == Opcode::Continuation && !m_open && !passedOver.contains(ViolationKind::ContinuationWithoutStart))
        return ViolationKind::ContinuationWithoutStart;
    if (header.opcode != Opcode::Continuation && m_open)
        return ViolationKind::StartWithoutEnd; // passed over by taking what is open away
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

/// Of a frame that is allowed here, or let pass.
bool MessageAssembler::isCompressed(const FrameHeader &header) const
{
    if (!m_inflater || isControl(header.opcode))
        return false;
    const Opcode opcode = m_open ? m_open->opcode : header.opcode;
    const bool isMarked = m_open ? m_open->isCompressed() : header.rsv1;
    return isMarked && (opcode == Opcode::Text || opcode == Opcode::Binary);
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
    if (m_isTextBad)
        return std::nullopt;
    if (const auto bad = m_utf8.feed(piece))
        return judgeText({ViolationKind::InvalidUtf8InText, index + *bad, evidence(piece, *bad), 1});
    if (!isLast || m_utf8.isComplete())
        return std::nullopt;
    const qsizetype last = std::max<qsizetype>(piece.size() - 1, 0);
    const qsizetype at = std::max<qsizetype>(index + piece.size() - 1, 0);
    return judgeText({ViolationKind::InvalidUtf8InText, at, evidence(piece, last), piece.isEmpty() ? 0U : 1U});
}

/// Keeps for takePassedOver() what is tolerated.
std::optional<PayloadViolation> MessageAssembler::judgeText(PayloadViolation &&violation)
{
    if (!m_limits.tolerates(violation.kind))
        return std::move(violation);
    m_isTextBad = true;
    m_passedOver = std::move(violation);
    return std::nullopt;
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
        if (step == Inflater::Step::WindowExceeded)
            return PayloadViolation {ViolationKind::WindowExceeded};
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
        for (auto *found : {&violation, &m_passedOver}) {
            if (!*found)
                continue;
            (*found)->index = 0;
            (*found)->length = 0;
            if ((*found)->evidence.isEmpty()) // the end itself is wrong
                (*found)->evidence = m_payload.right(1);
        }
        if (violation)
            return violation;
    }
    if (isTooLong)
        return PayloadViolation {ViolationKind::MessageTooLong};
    return std::nullopt;
}

std::optional<Message> MessageAssembler::add(Frame frame)
{
    if (isControl(frame.header.opcode)) {
        Message message {frame.header.opcode, {}, {}, true};
        message.frames.append(std::move(frame));
        return message;
    }
    m_checked = 0;
    const bool isLast = frame.header.fin;
    if (isLast && !m_open && !isCompressed(frame.header)) {
        forgetText();
        Message message {frame.header.opcode, {}, {}, true};
        message.frames.append(std::move(frame));
        return message;
    }
    append(std::move(frame));
    if (!isLast)
        return std::nullopt;
    return takeOpen();
}

void MessageAssembler::append(Frame frame)
{
    // A small piece of a large read would keep all of that for as long as the message is open.
    if (frame.payload.bufferSize() > mostWaste + 2 * frame.payload.size())
        frame.payload = frame.payload.toByteArray();
    if (!isCompressed(frame.header)) { // else it is there already
        base::makeRoom(m_payload, frame.payload.size());
        m_payload.append(frame.payload.view());
    }
    m_wirePayload += static_cast<quint64>(frame.payload.size());
    if (!m_open)
        m_open = Message {frame.header.opcode, {}, {}, true};
    m_open->frames.append(std::move(frame));
}

void MessageAssembler::forgetText()
{
    m_utf8.reset();
    m_isTextBad = false;
}

Message MessageAssembler::takeOpen()
{
    forgetText();
    m_wirePayload = 0;
    m_payload.squeeze(); // it has grown by doubling, and is kept for long
    m_open->assembled = base::Bytes(std::exchange(m_payload, {}));
    return *std::exchange(m_open, std::nullopt);
}

std::optional<Message> MessageAssembler::takeUnfinished(std::optional<Frame> last)
{
    if (last)
        append(std::move(*last));
    m_checked = 0;
    if (!m_open)
        return std::nullopt;
    if (m_inflater && m_open->isCompressed())
        m_inflater->forget(); // what is left of it is of no use for another message
    m_open->isComplete = false;
    return takeOpen();
}

} // namespace framescope::protocol
