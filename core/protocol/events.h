// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/clienthandshake.h>
#include <protocol/frame.h>
#include <protocol/violation.h>

#include <variant>

namespace framescope::protocol {

/// Server: a well-formed opening request came; the owner answers with Engine::accept() or Engine::refuse().
struct RequestReceived {
    HttpHead head;
    quint64 streamOffset = 0; ///< of its first byte
};

/// Client: the head of the response came, whatever it says.
struct ResponseReceived {
    HttpHead head;
    quint64 streamOffset = 0; ///< of its first byte; interim responses stand before the last one
};

/// There will be no WebSocket connection.
struct HandshakeFailed {
    HandshakeError error;
    QByteArray body; ///< of the response, or what came where no head could be read; at most Limits::refusalBody
    quint64 streamOffset = 0; ///< where the body begins, in whatever transfer coding
};

/// The opening handshake is done.
struct Opened {
    Agreement agreement;
};

/// One frame of a message that has more than one; its message follows when the last one has come.
struct FragmentReceived {
    Frame frame;
};

/// A message is complete, or (Message::isComplete is false) was cut off.
struct MessageReceived {
    MessageReceived() { } // an aggregate would be filled with zeros first
    explicit MessageReceived(Message what)
        : message(std::move(what))
    {
    }

    Message message;
};

/// The peer broke a rule.
struct ViolationFound {
    Violation violation;
};

/// Told at the end of the stream: bytes that belong to no message and to no head. They came after a close frame (RFC 6455,
/// section 1.4), a violation or a refusal, or are of a header that did not become complete.
struct BytesDiscarded {
    quint64 streamOffset = 0; ///< of the first
    quint64 count = 0;
    QByteArray first; ///< the beginning of them, as it crossed the wire; at most 1 KiB
};

/// What a machine has to tell, in the order in which it happened.
using Event = std::variant<RequestReceived, ResponseReceived, HandshakeFailed, Opened, FragmentReceived, MessageReceived,
    ViolationFound, BytesDiscarded>;

/// Something that was put on the wire. It has been sent when that many bytes of the outgoing stream have left.
struct Sent {
    /// A head of the opening handshake; a message; or one frame of a fragmented message, which follows after its last
    /// or, cut off, when no more will come.
    std::variant<QByteArray, Frame, Message> what;
    quint64 end = 0; ///< offset in the outgoing stream of the byte after its last one
};

} // namespace framescope::protocol
