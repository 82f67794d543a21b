// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageassembler.h"

#include <QtEndian>

namespace framescope::protocol {

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

std::optional<ClosePayloadViolation> findViolation(QByteArrayView closePayload)
{
    if (closePayload.isEmpty())
        return std::nullopt;
    if (closePayload.size() == 1)
        return ClosePayloadViolation {ViolationKind::ClosePayloadTooShort, 0};
    if (!mayBeSent(*ClosePayload::fromBytes(closePayload).code))
        return ClosePayloadViolation {ViolationKind::InvalidCloseCode, 0};
    const QByteArrayView reason = closePayload.sliced(2);
    if (const auto bad = firstInvalidUtf8(reason))
        return ClosePayloadViolation {ViolationKind::InvalidUtf8InCloseReason, 2 + std::min(*bad, reason.size() - 1)};
    return std::nullopt;
}

MessageAssembler::MessageAssembler(Role role, const Limits &limits)
    : m_role(role)
    , m_limits(limits)
{
}

std::optional<ViolationKind> MessageAssembler::checkHeader(const FrameHeader &header) const
{
    if (header.rsv() != 0)
        return ViolationKind::ReservedBitSet;
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
    if (isTooMany || static_cast<quint64>(m_payload.size()) + header.payloadLength > m_limits.message)
        return ViolationKind::MessageTooLong;
    return std::nullopt;
}

bool MessageAssembler::isText(const FrameHeader &header) const
{
    return header.opcode == Opcode::Text
        || (header.opcode == Opcode::Continuation && m_open && m_open->opcode == Opcode::Text);
}

std::optional<qsizetype> MessageAssembler::checkArrived(const FrameHeader &header, QByteArrayView arrived)
{
    if (!isText(header))
        return std::nullopt;
    const qsizetype from = std::exchange(m_checked, arrived.size());
    if (const auto bad = m_utf8.feed(arrived.sliced(from)))
        return from + *bad;
    const bool isLast = header.fin && static_cast<quint64>(arrived.size()) == header.payloadLength;
    if (isLast && !m_utf8.isComplete())
        return std::max<qsizetype>(arrived.size() - 1, 0);
    return std::nullopt;
}

bool MessageAssembler::isWholeMessage(const Frame &frame) const
{
    const FrameHeader &header = frame.header;
    if (!header.fin || isControl(header.opcode) || m_open || m_checked > 0)
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
    if (frame.header.fin && !m_open) {
        m_utf8.reset();
        Message message {frame.header.opcode, frame.payload, {}, true};
        message.frames.append(std::move(frame));
        return message;
    }
    const bool isLast = frame.header.fin;
    append(std::move(frame));
    if (!isLast)
        return std::nullopt;
    m_utf8.reset();
    m_open->payload = base::Bytes(std::exchange(m_payload, {}));
    return std::exchange(m_open, std::nullopt);
}

void MessageAssembler::append(Frame frame)
{
    if (!m_open)
        m_open = Message {frame.header.opcode, {}, {}, true};
    m_payload.append(frame.payload.view());
    m_open->frames.append(std::move(frame));
}

std::optional<Message> MessageAssembler::takeUnfinished(std::optional<Frame> last)
{
    if (last)
        append(std::move(*last));
    if (!m_open)
        return std::nullopt;
    m_open->isComplete = false;
    m_open->payload = base::Bytes(std::exchange(m_payload, {}));
    return std::exchange(m_open, std::nullopt);
}

} // namespace framescope::protocol
