// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pcapngblocks.h"

#include <QtEndian>

namespace framescope::exchange {

namespace {

constexpr quint32 sectionHeaderType = 0x0A0D0D0A;
constexpr quint32 interfaceType = 1;
constexpr quint32 packetType = 6;
constexpr quint32 byteOrderMagic = 0x1A2B3C4D;
constexpr quint16 linkTypeRaw = 101; // an IPv4 or IPv6 packet
constexpr quint16 endOfOptions = 0;
constexpr quint16 commentOption = 1;
constexpr quint16 applicationOption = 4;
constexpr quint16 nameOption = 2;
constexpr quint16 descriptionOption = 3;
constexpr quint16 resolutionOption = 9;
constexpr quint16 flagsOption = 2;
constexpr quint32 inboundFlag = 1;
constexpr quint32 outboundFlag = 2;
constexpr qsizetype longestOption = 65535;

template <typename T>
void put(QByteArray &bytes, T number)
{
    char raw[sizeof number];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof number);
}

void pad(QByteArray &bytes)
{
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
}

void putOption(QByteArray &bytes, quint16 code, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    value = value.first(std::min(value.size(), longestOption));
    put(bytes, code);
    put(bytes, static_cast<quint16>(value.size()));
    bytes += value;
    pad(bytes);
}

void endOptions(QByteArray &bytes)
{
    put(bytes, endOfOptions);
    put(bytes, quint16(0));
}

QByteArray block(quint32 type, const QByteArray &body)
{
    const auto size = static_cast<quint32>(body.size() + 12);
    QByteArray bytes;
    bytes.reserve(body.size() + 12);
    put(bytes, type);
    put(bytes, size);
    bytes += body;
    put(bytes, size);
    return bytes;
}

} // namespace

QByteArray sectionHeaderBlock(const QByteArray &comment, const QByteArray &application)
{
    QByteArray body;
    put(body, byteOrderMagic);
    put(body, quint16(1)); // version 1.0
    put(body, quint16(0));
    put(body, std::numeric_limits<quint64>::max()); // the section's length is not known beforehand
    putOption(body, commentOption, comment);
    putOption(body, applicationOption, application);
    endOptions(body);
    return block(sectionHeaderType, body);
}

QByteArray interfaceBlock(const QByteArray &name, const QByteArray &description)
{
    QByteArray body;
    put(body, linkTypeRaw);
    put(body, quint16(0));
    put(body, quint32(0)); // packets of any length
    putOption(body, nameOption, name);
    putOption(body, descriptionOption, description);
    putOption(body, resolutionOption, "\x09"); // 10^-9 s
    endOptions(body);
    return block(interfaceType, body);
}

QByteArray packetBlock(
    quint32 interface, base::WallTime time, QByteArrayView packet, base::Direction direction, const QByteArray &comment)
{
    const auto nanoseconds = static_cast<quint64>(std::max<qint64>(0, time.count()));
    const quint32 flags = direction == base::Direction::In ? inboundFlag : outboundFlag;
    QByteArray body;
    body.reserve(packet.size() + 64);
    put(body, interface);
    put(body, static_cast<quint32>(nanoseconds >> 32));
    put(body, static_cast<quint32>(nanoseconds));
    put(body, static_cast<quint32>(packet.size()));
    put(body, static_cast<quint32>(packet.size()));
    body += packet;
    pad(body);
    QByteArray flagBytes;
    put(flagBytes, flags);
    putOption(body, flagsOption, flagBytes);
    putOption(body, commentOption, comment);
    endOptions(body);
    return block(packetType, body);
}

} // namespace framescope::exchange
