// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/frame.h>
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

/// Joins frames into messages and holds them to the rules; RFC 6455, sections 5 and 8.1. Control frames may come between
/// the fragments of a message and are messages of their own.
class MessageAssembler
{
public:
    MessageAssembler(Role role, const Limits &limits);

    /// The rule that a header breaks. To be asked before the payload is buffered.
    [[nodiscard]] std::optional<ViolationKind> checkHeader(const FrameHeader &header) const;

    /// The first byte of a text's payload that is not UTF-8, while the frame is still arriving. @p arrived is all of its
    /// payload so far; what was looked at before is not looked at again. Returns an index into @p arrived.
    [[nodiscard]] std::optional<qsizetype> checkArrived(const FrameHeader &header, QByteArrayView arrived);

    /// Whether a complete frame is a message by itself, with nothing wrong in it, so that neither checkArrived() nor add()
    /// need to be asked: nearly all are.
    [[nodiscard]] bool isWholeMessage(const Frame &frame) const;

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
    void append(Frame frame);

    Role m_role;
    Limits m_limits;
    std::optional<Message> m_open;
    QByteArray m_payload;
    Utf8Validator m_utf8;
    qsizetype m_checked = 0; ///< bytes of the arriving frame's payload that were looked at
};

/// The rule that the payload of a close frame breaks, and the index of the first offending byte.
struct ClosePayloadViolation {
    ViolationKind kind;
    qsizetype index;
};
[[nodiscard]] std::optional<ClosePayloadViolation> findViolation(QByteArrayView closePayload);

} // namespace framescope::protocol
