// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "violations.h"

#include "numbers.h"

#include <QCoreApplication>

namespace framescope::format {

namespace {

using protocol::ViolationKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Violations)
};

QString ruleOf(ViolationKind kind)
{
    switch (kind) {
    case ViolationKind::ReservedBitSet:
        return Text::tr("RSV1, RSV2 and RSV3 must be 0 unless an extension was agreed on that gives them a meaning.");
    case ViolationKind::ReservedOpcode: return Text::tr("Opcodes 3 to 7 and 11 to 15 are reserved for later versions.");
    case ViolationKind::NonMinimalLength: return Text::tr("The length must be written in as few bytes as possible.");
    case ViolationKind::LengthOutOfRange: return Text::tr("The first bit of a 64-bit length must be 0.");
    case ViolationKind::ControlFrameTooLong: return Text::tr("Close, ping and pong carry at most 125 bytes.");
    case ViolationKind::ControlFrameFragmented: return Text::tr("Close, ping and pong must have FIN set.");
    case ViolationKind::ContinuationWithoutStart:
        return Text::tr("A continuation needs a text or binary frame without FIN before it.");
    case ViolationKind::StartWithoutEnd:
        return Text::tr("The fragments of one message must not be mixed with those of another.");
    case ViolationKind::MaskedServerFrame: return Text::tr("A server must not mask its frames.");
    case ViolationKind::UnmaskedClientFrame: return Text::tr("A client must mask every frame.");
    case ViolationKind::ClosePayloadTooShort:
        return Text::tr("The payload of a close frame is empty or begins with a code of two bytes.");
    case ViolationKind::InvalidCloseCode:
        return Text::tr("A close frame may carry 1000 to 1003, 1007 to 1014 and 3000 to 4999.");
    case ViolationKind::InvalidUtf8InText: return Text::tr("A text message must be valid UTF-8 as a whole.");
    case ViolationKind::InvalidUtf8InCloseReason: return Text::tr("The reason in a close frame must be valid UTF-8.");
    case ViolationKind::FrameTooLong: return Text::tr("An end may refuse a frame that is over its limit, with 1009.");
    case ViolationKind::MessageTooLong: return Text::tr("An end may refuse a message that is over its limit, with 1009.");
    case ViolationKind::MisplacedCompressedBit:
        return Text::tr("RSV1 marks the first frame of a compressed message, and no other.");
    case ViolationKind::BrokenCompression:
        return Text::tr("A compressed message must be a DEFLATE stream that ends where the message does.");
    case ViolationKind::WindowExceeded:
        return Text::tr("A compressed message may look back no further than the window that was agreed on.");
    }
    return {};
}

QString adviceFor(ViolationKind kind)
{
    switch (kind) {
    case ViolationKind::ReservedBitSet:
        return Text::tr("RSV1 usually means that the peer compresses although compression was not agreed on. Compare the "
                        "two handshakes.");
    case ViolationKind::FrameTooLong:
    case ViolationKind::MessageTooLong: return Text::tr("Let the peer send smaller messages.");
    case ViolationKind::InvalidUtf8InText: return Text::tr("Let the peer send bytes as a binary message.");
    case ViolationKind::BrokenCompression:
        return Text::tr(
            "The frames keep the compressed bytes. A peer that does not begin anew where it agreed to does that, and "
            "so does whatever changes messages in between. Connect without compression to see the messages.");
    case ViolationKind::WindowExceeded:
        return Text::tr("The peer compresses with a larger window than it agreed to. Let it keep to the window bits of the "
                        "handshake, or agree on 15.");
    default: return Text::tr("The offending bytes are kept: they are what the developers of the peer need.");
    }
}

} // namespace

QString violationSentence(ViolationKind kind)
{
    switch (kind) {
    case ViolationKind::ReservedBitSet: return Text::tr("The peer set a reserved bit in a frame header.");
    case ViolationKind::ReservedOpcode: return Text::tr("The peer sent a frame with a reserved opcode.");
    case ViolationKind::NonMinimalLength: return Text::tr("The peer wrote a frame length longer than needed.");
    case ViolationKind::LengthOutOfRange: return Text::tr("The peer declared a frame length that is out of range.");
    case ViolationKind::ControlFrameTooLong: return Text::tr("The peer sent a control frame of more than 125 bytes.");
    case ViolationKind::ControlFrameFragmented: return Text::tr("The peer sent a control frame in fragments.");
    case ViolationKind::ContinuationWithoutStart: return Text::tr("The peer continued a message that it had not begun.");
    case ViolationKind::StartWithoutEnd: return Text::tr("The peer began a message before the last one had ended.");
    case ViolationKind::MaskedServerFrame: return Text::tr("The server sent a masked frame.");
    case ViolationKind::UnmaskedClientFrame: return Text::tr("The client sent a frame that is not masked.");
    case ViolationKind::ClosePayloadTooShort: return Text::tr("The peer sent a close frame with half a code.");
    case ViolationKind::InvalidCloseCode: return Text::tr("The peer closed with a code that must not stand on the wire.");
    case ViolationKind::InvalidUtf8InText: return Text::tr("The peer sent a text that is not UTF-8.");
    case ViolationKind::InvalidUtf8InCloseReason: return Text::tr("The peer gave a close reason that is not UTF-8.");
    case ViolationKind::FrameTooLong: return Text::tr("The peer sent a frame that is larger than the limit.");
    case ViolationKind::MessageTooLong: return Text::tr("The peer sent a message that is larger than the limit.");
    case ViolationKind::MisplacedCompressedBit:
        return Text::tr("The peer set RSV1 in a frame that does not begin a message.");
    case ViolationKind::BrokenCompression: return Text::tr("The peer sent a compressed message that cannot be inflated.");
    case ViolationKind::WindowExceeded: return Text::tr("The peer compressed with a larger window than was agreed on.");
    }
    return {};
}

Explanation explain(ViolationKind kind)
{
    const QString section = QString::fromLatin1(protocol::sectionFor(kind));
    const QString standard = QString::number(protocol::standardFor(kind));
    return {
        violationSentence(kind), Text::tr("%1 (RFC %2, section %3)").arg(ruleOf(kind), standard, section), adviceFor(kind)};
}

QString discardedSentence(quint64 count)
{
    return Text::tr("Discarded outside of all messages: %1").arg(byteCount(static_cast<qint64>(count)));
}

std::optional<ViolationKind> violationFromName(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(protocol::lastViolationKind); ++i) {
        const auto kind = static_cast<ViolationKind>(i);
        if (name == QLatin1String(protocol::nameOf(kind)))
            return kind;
    }
    return {};
}

} // namespace framescope::format
