// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "violation.h"

#include <array>

namespace framescope::protocol {

namespace {

struct Row {
    ViolationKind kind;
    const char *name;
    const char *section;
    CloseCode code;
    bool mayGoOn = true; ///< see mayGoOnAfter()
};

constexpr std::array rows {
    Row {ViolationKind::ReservedBitSet, "reserved-bit-set", "5.2", CloseCode::ProtocolError},
    Row {ViolationKind::ReservedOpcode, "reserved-opcode", "5.2", CloseCode::ProtocolError},
    Row {ViolationKind::NonMinimalLength, "non-minimal-length", "5.2", CloseCode::ProtocolError},
    Row {ViolationKind::LengthOutOfRange, "length-out-of-range", "5.2", CloseCode::ProtocolError, false},
    Row {ViolationKind::ControlFrameTooLong, "control-frame-too-long", "5.5", CloseCode::ProtocolError},
    Row {ViolationKind::ControlFrameFragmented, "control-frame-fragmented", "5.5", CloseCode::ProtocolError},
    Row {ViolationKind::ContinuationWithoutStart, "continuation-without-start", "5.4", CloseCode::ProtocolError},
    Row {ViolationKind::StartWithoutEnd, "start-without-end", "5.4", CloseCode::ProtocolError},
    Row {ViolationKind::MaskedServerFrame, "masked-server-frame", "5.1", CloseCode::ProtocolError},
    Row {ViolationKind::UnmaskedClientFrame, "unmasked-client-frame", "5.1", CloseCode::ProtocolError},
    Row {ViolationKind::ClosePayloadTooShort, "close-payload-too-short", "5.5.1", CloseCode::ProtocolError},
    Row {ViolationKind::InvalidCloseCode, "invalid-close-code", "7.4", CloseCode::ProtocolError},
    Row {ViolationKind::InvalidUtf8InText, "invalid-utf8-in-text", "8.1", CloseCode::InvalidPayload},
    Row {ViolationKind::InvalidUtf8InCloseReason, "invalid-utf8-in-close-reason", "8.1", CloseCode::InvalidPayload},
    Row {ViolationKind::FrameTooLong, "frame-too-long", "7.4.1", CloseCode::MessageTooBig, false},
    Row {ViolationKind::MessageTooLong, "message-too-long", "7.4.1", CloseCode::MessageTooBig, false},
    Row {ViolationKind::MisplacedCompressedBit, "misplaced-compressed-bit", "6", CloseCode::ProtocolError},
    // RFC 7692 names no code. 1007 is what RFC 6455 has for data that is not what its type says, and what node ws sends.
    Row {ViolationKind::BrokenCompression, "broken-compression", "7.2.2", CloseCode::InvalidPayload, false},
    Row {ViolationKind::WindowExceeded, "window-exceeded", "7.1.2", CloseCode::InvalidPayload, false},
};

const Row &rowOf(ViolationKind kind)
{
    const Row &row = rows.at(static_cast<size_t>(kind));
    Q_ASSERT(row.kind == kind);
    return row;
}

} // namespace

CloseCode closeCodeFor(ViolationKind kind)
{
    return rowOf(kind).code;
}

bool mayGoOnAfter(ViolationKind kind)
{
    return rowOf(kind).mayGoOn;
}

ViolationKinds tolerableKinds()
{
    ViolationKinds kinds;
    for (const Row &row : rows) {
        if (row.mayGoOn)
            kinds.insert(row.kind);
    }
    return kinds;
}

int standardFor(ViolationKind kind)
{
    return kind >= ViolationKind::MisplacedCompressedBit ? 7692 : 6455;
}

const char *sectionFor(ViolationKind kind)
{
    return rowOf(kind).section;
}

const char *nameOf(ViolationKind kind)
{
    return rowOf(kind).name;
}

} // namespace framescope::protocol
