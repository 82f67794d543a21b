// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.h>
#include <base/clock.h>
#include <protocol/masking.h>
#include <protocol/opcode.h>

#include <QVarLengthArray>

#include <optional>

namespace framescope::protocol {

/// The fields of a frame header; RFC 6455, section 5.2.
struct FrameHeader {
    /// The longest header: two bytes, a 64-bit length and a masking key.
    static constexpr qsizetype MaxSize = 14;

    bool fin = true;
    bool rsv1 = false;
    bool rsv2 = false;
    bool rsv3 = false;
    Opcode opcode = Opcode::Text;
    std::optional<MaskingKey> maskingKey {};
    quint8 lengthBytes = 0; ///< size of the extended payload length: 0, 2 or 8
    quint64 payloadLength = 0; ///< as declared

    /// Size of the header on the wire in bytes, 2 to 14.
    [[nodiscard]] qsizetype size() const { return 2 + lengthBytes + (maskingKey ? 4 : 0); }
    /// The value of the 7-bit length field: the length itself, 126 or 127.
    [[nodiscard]] quint8 lengthField() const;
    /// RSV1-3 as a number of three bits, RSV1 the highest.
    [[nodiscard]] int rsv() const { return (rsv1 ? 4 : 0) | (rsv2 ? 2 : 0) | (rsv3 ? 1 : 0); }
    /// Whether the length was written in as few bytes as possible, as section 5.2 demands.
    [[nodiscard]] bool isLengthMinimal() const { return lengthBytes == shortestLengthSize(payloadLength); }
    /// The header as it stands on the wire.
    [[nodiscard]] QByteArray toBytes() const;

    /// Size of the shortest extended payload length that tells @p length.
    [[nodiscard]] static quint8 shortestLengthSize(quint64 length) { return length < 126 ? 0 : length <= 0xFFFF ? 2 : 8; }
    /// Chooses the shortest form for @p length.
    void setPayloadLength(quint64 length);

    /// Reads a header from the beginning of @p bytes. Nothing while it is not complete.
    [[nodiscard]] static std::optional<FrameHeader> fromBytes(QByteArrayView bytes);
    /// The same, in place. Returns the size of the header, or 0 while it is not complete: what it then holds is not to be
    /// used.
    [[nodiscard]] qsizetype read(QByteArrayView bytes);
};

/// A frame as it crossed the wire, with its place and time.
struct Frame {
    FrameHeader header;
    /// Offset of the header's first byte in its direction's stream, counted from the first byte after TCP or TLS.
    quint64 streamOffset = 0;
    /// Unmasked, and compressed where it crossed the wire so. Shorter than declared where the stream ended inside.
    base::Bytes payload;
    /// When the last byte was read from the socket, or had left for the kernel.
    base::MonoTime time {};

    [[nodiscard]] bool isComplete() const { return static_cast<quint64>(payload.size()) == header.payloadLength; }
    /// Offset of the payload's first byte in the stream.
    [[nodiscard]] quint64 payloadOffset() const { return streamOffset + static_cast<quint64>(header.size()); }
    /// Bytes on the wire, header included.
    [[nodiscard]] quint64 wireSize() const { return static_cast<quint64>(header.size() + payload.size()); }
    /// The payload as it stood on the wire, that is masked where there is a key.
    [[nodiscard]] QByteArray wirePayload() const;
};

/// A message with the frames that carried it. A control frame is a message of one frame.
struct Message {
    Opcode opcode = Opcode::Text; ///< Text, Binary, Close, Ping or Pong
    /// The payload, where it is not that of its one frame: joined of several, inflated, or of an engine without frames.
    std::optional<base::Bytes> assembled;
    QVarLengthArray<Frame, 1> frames;
    /// False where the end of the stream or a violation cut it off; the payload is what had arrived, or what could be
    /// inflated of it. Empty, where a compressed one was cut on its way out.
    bool isComplete = true;

    /// Inflated, where permessage-deflate was used; its frames keep what crossed the wire.
    [[nodiscard]] const base::Bytes &payload() const;
    /// Whether RSV1 says that it crossed the wire compressed; RFC 7692, section 6.
    [[nodiscard]] bool isCompressed() const { return !frames.isEmpty() && frames.front().header.rsv1; }
    /// Bytes of all its frames, headers included.
    [[nodiscard]] quint64 wireSize() const;
    /// When its last byte crossed the wire.
    [[nodiscard]] base::MonoTime time() const { return frames.isEmpty() ? base::MonoTime {} : frames.back().time; }
};

inline const base::Bytes &Message::payload() const
{
    static const base::Bytes none;
    return assembled ? *assembled : frames.isEmpty() ? none : frames.front().payload;
}

} // namespace framescope::protocol

Q_DECLARE_TYPEINFO(framescope::protocol::Frame, Q_RELOCATABLE_TYPE);
