// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/frame.h>
#include <protocol/inflater.h>
#include <protocol/limits.h>
#include <protocol/utf8validator.h>
#include <protocol/violation.h>

#include <optional>

namespace framescope::protocol {

/// What a close frame carries; RFC 6455, section 5.5.1.
struct ClosePayload {
    std::optional<CloseCode> code;
    QByteArray reason; ///< UTF-8

    [[nodiscard]] QByteArray toBytes() const;
    /// Reads as much as can be read; findViolation() says whether it was right.
    [[nodiscard]] static ClosePayload fromBytes(QByteArrayView payload);
};

/// The rule that a payload breaks.
struct PayloadViolation {
    ViolationKind kind {};
    qsizetype index = 0; ///< of the first offending byte in the payload of its frame; 0 in a compressed message
    QByteArray evidence {}; ///< see Violation::bytes
    quint64 length = 0; ///< see Violation::length
};

/// Joins frames into messages, inflates those that are compressed, and holds them to the rules; RFC 6455, sections 5
/// and 8.1. Control frames may come between the fragments of a message and are messages of their own.
class MessageAssembler
{
public:
    MessageAssembler(Role role, const Limits &limits);

    /// From now on messages may be compressed; RFC 7692. @p window: what the peer keeps to.
    void enableInflate(const DeflateWindow &window) { m_inflater.emplace(window); }

    /// The first rule that a header breaks and that is not among those @p passedOver. To be asked before the payload is
    /// buffered.
    [[nodiscard]] std::optional<ViolationKind> checkHeader(const FrameHeader &header, ViolationKinds passedOver = {}) const;

    /// What is wrong with a payload, found while the frame is still arriving: a text that is not UTF-8, compressed data that
    /// cannot be read or becomes too much. @p arrived is all of the frame's payload so far; what was looked at before is not
    /// looked at again. What is tolerated is not returned: see takePassedOver().
    [[nodiscard]] std::optional<PayloadViolation> checkArrived(const FrameHeader &header, QByteArrayView arrived);
    /// What checkArrived() found before that, and passed over.
    [[nodiscard]] std::optional<PayloadViolation> takePassedOver() { return std::exchange(m_passedOver, std::nullopt); }

    /// Whether a header is, at a glance, that of a message of one frame that is not compressed, with nothing wrong in it.
    /// Nearly all are; checkHeader() need not be asked then.
    [[nodiscard]] bool isPlain(const FrameHeader &header) const
    {
        return header.fin && header.rsv() == 0 && (header.opcode == Opcode::Text || header.opcode == Opcode::Binary)
            && !m_open && header.isLengthMinimal() && header.maskingKey.has_value() == (m_role == Role::Server)
            && header.payloadLength <= std::min(m_limits.frame, m_limits.message);
    }
    /// Whether a complete frame is a message by itself, with nothing wrong in it, so that neither checkArrived() nor add()
    /// need to be asked. @p payload: all of it.
    [[nodiscard]] bool isWholeMessage(const FrameHeader &header, QByteArrayView payload) const
    {
        return isPlain(header) && m_checked == 0 && (header.opcode != Opcode::Text || !firstInvalidUtf8(payload));
    }

    /// Takes a complete frame whose header and payload were checked. Returns the message that it completes.
    [[nodiscard]] std::optional<Message> add(Frame frame);

    /// Whether a text may end with the last frame added, that is not inside of a code point.
    [[nodiscard]] bool isTextComplete() const { return m_utf8.isComplete(); }

    /// Whether fragments of a message have come and its last one has not.
    [[nodiscard]] bool isInsideMessage() const { return m_open.has_value(); }
    /// What has come of a message that will not be completed; @p last is the frame that was cut off, if any.
    [[nodiscard]] std::optional<Message> takeUnfinished(std::optional<Frame> last);

private:
    [[nodiscard]] bool isText(const FrameHeader &header) const;
    [[nodiscard]] bool mayBeCompressed(const FrameHeader &header) const;
    [[nodiscard]] bool isCompressed(const FrameHeader &header) const;
    [[nodiscard]] std::optional<ViolationKind> checkOrder(const FrameHeader &header, ViolationKinds passedOver) const;
    [[nodiscard]] std::optional<ViolationKind> checkControl(const FrameHeader &header, ViolationKinds passedOver) const;
    [[nodiscard]] std::optional<PayloadViolation> judgeText(PayloadViolation &&violation);
    [[nodiscard]] std::optional<PayloadViolation> checkText(QByteArrayView piece, qsizetype index, bool isLast);
    [[nodiscard]] std::optional<PayloadViolation> inflate(const FrameHeader &header, QByteArrayView piece, bool isLast);
    [[nodiscard]] std::optional<PayloadViolation> checkInflated(const FrameHeader &header, qsizetype from, bool isLast);
    void append(Frame frame);
    void forgetText();
    [[nodiscard]] Message takeOpen();

    Role m_role;
    Limits m_limits;
    std::optional<Message> m_open;
    QByteArray m_payload; ///< of the open message; inflated, also of the frame that is arriving
    quint64 m_wirePayload = 0; ///< size of the payloads of the open message's frames
    std::optional<Inflater> m_inflater;
    Utf8Validator m_utf8;
    qsizetype m_checked = 0; ///< bytes of the arriving frame's payload that were looked at
    bool m_isTextBad = false; ///< the open or arriving text is known not to be UTF-8, and that was passed over
    std::optional<PayloadViolation> m_passedOver;
};

/// The first rule that the payload of a close frame breaks and that is not among those @p passedOver.
[[nodiscard]] std::optional<PayloadViolation> findViolation(QByteArrayView closePayload, ViolationKinds passedOver = {});

} // namespace framescope::protocol
