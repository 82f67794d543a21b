// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framefields.h"

#include "inert.h"
#include "numbers.h"
#include "opcodes.h"

#include <QCoreApplication>

namespace framescope::format {

namespace {

using protocol::FrameHeader;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::FrameFields)
};

QString bits(unsigned value, int count)
{
    return QStringLiteral("%1").arg(value, count, 2, QLatin1Char('0'));
}

FrameField finField(const FrameHeader &header)
{
    return {FieldId::Fin, QStringLiteral("FIN"), bits(header.fin ? 1 : 0, 1),
        header.fin ? Text::tr("last") : Text::tr("more"),
        header.fin ? Text::tr("This is the last frame of its message.") : Text::tr("More frames of this message follow."),
        QStringLiteral("5.2"), 0, 1};
}

FrameField rsvField(FieldId id, const QString &name, bool isSet)
{
    const QString meaning = isSet ? Text::tr("An extension gave this bit a meaning. RSV1 marks a compressed message where "
                                             "permessage-deflate was agreed on (RFC 7692, section 6).")
                                  : Text::tr("Reserved for extensions; 0 where none uses it.");
    return {id, name, bits(isSet ? 1 : 0, 1), isSet ? Text::tr("set") : QStringLiteral("–"), meaning, QStringLiteral("5.2"),
        0, 1};
}

FrameField opcodeField(const FrameHeader &header)
{
    const auto value = static_cast<unsigned>(header.opcode);
    return {FieldId::Opcode, Text::tr("opcode"), bits(value, 4), opcodeName(header.opcode), opcodeMeaning(header.opcode),
        isControl(header.opcode) ? QStringLiteral("5.5") : QStringLiteral("5.6"), 0, 1};
}

FrameField maskField(const FrameHeader &header)
{
    const bool isMasked = header.maskingKey.has_value();
    return {FieldId::Mask, QStringLiteral("MASK"), bits(isMasked ? 1 : 0, 1),
        isMasked ? Text::tr("masked") : Text::tr("plain"),
        isMasked ? Text::tr("The payload is masked with the key. Frames of a client must be.")
                 : Text::tr("The payload is not masked. Frames of a server must not be."),
        QStringLiteral("5.1"), 1, 1};
}

FrameField lengthField(const FrameHeader &header)
{
    const int field = header.lengthField();
    const QString meaning = field == 126 ? Text::tr("126 says: the length stands in the next 2 bytes.")
        : field == 127                   ? Text::tr("127 says: the length stands in the next 8 bytes.")
                                         : Text::tr("Length of the payload in bytes, up to 125.");
    return {FieldId::Length, Text::tr("length"), bits(static_cast<unsigned>(field), 7), QString::number(field), meaning,
        QStringLiteral("5.2"), 1, 1};
}

FrameField extendedLengthField(const FrameHeader &header, const QByteArray &wire)
{
    QString meaning = Text::tr("Length of the payload in bytes, in network byte order.");
    if (!header.isLengthMinimal())
        meaning += u' ' + Text::tr("It is written longer than needed, which the RFC forbids.");
    return {FieldId::ExtendedLength, Text::tr("extended length"),
        spacedHex(QByteArrayView(wire).sliced(2, header.lengthBytes)), number(static_cast<qint64>(header.payloadLength)),
        meaning, QStringLiteral("5.2"), 2, header.lengthBytes};
}

FrameField maskingKeyField(const FrameHeader &header)
{
    const QByteArrayView key(header.maskingKey->data(), 4);
    return {FieldId::MaskingKey, Text::tr("masking key"), spacedHex(key),
        QStringLiteral("0x") + QString::fromLatin1(key.toByteArray().toHex()),
        Text::tr("Each byte of the payload is combined with these four in turn by exclusive or, so that nobody in between "
                 "can be tricked into reading the payload as something else."),
        QStringLiteral("5.3"), 2 + header.lengthBytes, 4};
}

FrameField payloadField(const protocol::Frame &frame, qint64 size)
{
    const FrameHeader &header = frame.header;
    QString meaning = header.maskingKey ? Text::tr("The payload as it crossed the wire: masked.")
                                        : Text::tr("The payload as it crossed the wire.");
    if (header.rsv1)
        meaning += u' ' + Text::tr("RSV1 says that the message is compressed; what it inflates to is on the page Message.");
    if (static_cast<quint64>(size) != header.payloadLength)
        meaning += u' '
            + Text::tr("The connection ended after %1 of %2.")
                  .arg(byteCount(size), byteCount(static_cast<qint64>(header.payloadLength)));
    return {FieldId::Payload, Text::tr("payload"), {}, byteCount(size), meaning, QStringLiteral("5.2"), header.size(), size};
}

} // namespace

std::vector<FrameField> fieldsOf(const protocol::Frame &frame)
{
    return fieldsOf(frame, frame.payload.size());
}

std::vector<FrameField> fieldsOf(const protocol::Frame &frame, qint64 payloadSize)
{
    const FrameHeader &header = frame.header;
    std::vector<FrameField> fields {finField(header), rsvField(FieldId::Rsv1, QStringLiteral("RSV1"), header.rsv1),
        rsvField(FieldId::Rsv2, QStringLiteral("RSV2"), header.rsv2),
        rsvField(FieldId::Rsv3, QStringLiteral("RSV3"), header.rsv3), opcodeField(header), maskField(header),
        lengthField(header)};
    if (header.lengthBytes > 0)
        fields.push_back(extendedLengthField(header, header.toBytes()));
    if (header.maskingKey)
        fields.push_back(maskingKeyField(header));
    if (payloadSize > 0)
        fields.push_back(payloadField(frame, payloadSize));
    return fields;
}

QString fieldText(const FrameField &field)
{
    return Text::tr("%1 = %2\n%3\nRFC 6455, section %4").arg(field.name, field.value, field.meaning, field.section);
}

} // namespace framescope::format
