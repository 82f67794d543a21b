// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <QtEndian>

namespace framescope::protocol {

namespace {

constexpr quint8 finBit = 0x80;
constexpr quint8 rsv1Bit = 0x40;
constexpr quint8 rsv2Bit = 0x20;
constexpr quint8 rsv3Bit = 0x10;
constexpr quint8 opcodeBits = 0x0F;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7F;
constexpr quint8 length16 = 126;
constexpr quint8 length64 = 127;

quint8 extendedLengthSize(quint8 field)
{
    return field == length16 ? 2 : field == length64 ? 8 : 0;
}

} // namespace

quint8 FrameHeader::lengthField() const
{
    if (lengthBytes == 2)
        return length16;
    if (lengthBytes == 8)
        return length64;
    return static_cast<quint8>(payloadLength);
}

void FrameHeader::setPayloadLength(quint64 length)
{
    payloadLength = length;
    lengthBytes = shortestLengthSize(length);
}

QByteArray FrameHeader::toBytes() const
{
    QByteArray bytes(size(), Qt::Uninitialized);
    char *out = bytes.data();
    *out++ = static_cast<char>((fin ? finBit : 0) | (rsv1 ? rsv1Bit : 0) | (rsv2 ? rsv2Bit : 0) | (rsv3 ? rsv3Bit : 0)
        | static_cast<quint8>(opcode));
    *out++ = static_cast<char>((maskingKey ? maskBit : 0) | lengthField());
    if (lengthBytes == 2)
        qToBigEndian(static_cast<quint16>(payloadLength), out);
    else if (lengthBytes == 8)
        qToBigEndian(payloadLength, out);
    out += lengthBytes;
    if (maskingKey)
        std::copy(maskingKey->begin(), maskingKey->end(), reinterpret_cast<quint8 *>(out));
    return bytes;
}

std::optional<FrameHeader> FrameHeader::fromBytes(QByteArrayView bytes)
{
    FrameHeader header;
    if (header.read(bytes) == 0)
        return std::nullopt;
    return header;
}

qsizetype FrameHeader::read(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return 0;
    const auto *in = reinterpret_cast<const quint8 *>(bytes.data());
    fin = (in[0] & finBit) != 0;
    rsv1 = (in[0] & rsv1Bit) != 0;
    rsv2 = (in[0] & rsv2Bit) != 0;
    rsv3 = (in[0] & rsv3Bit) != 0;
    opcode = static_cast<Opcode>(in[0] & opcodeBits);
    const bool isMasked = (in[1] & maskBit) != 0;
    const quint8 field = in[1] & lengthBits;
    lengthBytes = extendedLengthSize(field);
    const qsizetype wanted = 2 + lengthBytes + (isMasked ? 4 : 0);
    if (bytes.size() < wanted)
        return 0;
    in += 2;
    payloadLength = lengthBytes == 0 ? field : lengthBytes == 2 ? qFromBigEndian<quint16>(in) : qFromBigEndian<quint64>(in);
    in += lengthBytes;
    maskingKey.reset();
    if (isMasked)
        maskingKey = MaskingKey {in[0], in[1], in[2], in[3]};
    return wanted;
}

QByteArray Frame::wirePayload() const
{
    return header.maskingKey ? masked(payload.view(), *header.maskingKey) : payload.toByteArray();
}

quint64 Message::wireSize() const
{
    quint64 sum = 0;
    for (const Frame &frame : frames)
        sum += frame.wireSize();
    return sum;
}

} // namespace framescope::protocol
