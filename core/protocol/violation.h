// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/closecode.h>

#include <QByteArray>

#include <initializer_list>

namespace framescope::protocol {

/// The ways in which a peer can break RFC 6455 once the connection is open, and RFC 7692 where it was agreed on.
enum class ViolationKind {
    ReservedBitSet, ///< 5.2: RSV1-3 without an extension that defines them
    ReservedOpcode, ///< 5.2
    NonMinimalLength, ///< 5.2: the length was written longer than needed
    LengthOutOfRange, ///< 5.2: the most significant bit of a 64-bit length is set
    ControlFrameTooLong, ///< 5.5: more than 125 bytes
    ControlFrameFragmented, ///< 5.5
    ContinuationWithoutStart, ///< 5.4
    StartWithoutEnd, ///< 5.4: a new message begins before the last one has ended
    MaskedServerFrame, ///< 5.1
    UnmaskedClientFrame, ///< 5.1
    ClosePayloadTooShort, ///< 5.5.1: one byte where a code needs two
    InvalidCloseCode, ///< 7.4
    InvalidUtf8InText, ///< 8.1
    InvalidUtf8InCloseReason, ///< 8.1
    FrameTooLong, ///< 7.4.1: over our limit for a frame
    MessageTooLong, ///< 7.4.1: over our limit for a message, compressed or not
    MisplacedCompressedBit, ///< RFC 7692, 6: RSV1 where no message begins
    BrokenCompression, ///< RFC 7692, 7.2.2: not a DEFLATE stream, or one that does not end with the message
    WindowExceeded, ///< RFC 7692, 7.1.2: a compressed message that looks further back than was agreed on
};

/// The last of them.
inline constexpr auto lastViolationKind = ViolationKind::WindowExceeded;

/// A set of kinds.
class ViolationKinds
{
public:
    constexpr ViolationKinds() = default;
    constexpr ViolationKinds(std::initializer_list<ViolationKind> kinds)
    {
        for (const ViolationKind kind : kinds)
            insert(kind);
    }

    constexpr void insert(ViolationKind kind) { m_bits |= bitOf(kind); }
    [[nodiscard]] constexpr bool contains(ViolationKind kind) const { return (m_bits & bitOf(kind)) != 0; }
    friend constexpr bool operator==(ViolationKinds, ViolationKinds) = default;

private:
    [[nodiscard]] static constexpr quint32 bitOf(ViolationKind kind) { return 1U << static_cast<unsigned>(kind); }

    quint32 m_bits = 0;
};

/// Whether what follows a violation still has a meaning, so that whoever only observes can go on; see Limits::tolerated.
/// Going on means:
///  - ReservedBitSet, MisplacedCompressedBit: the bits change nothing.
///  - ReservedOpcode: 3 to 7 begin a message of that opcode, 11 to 15 are control frames that ask for nothing.
///  - NonMinimalLength: the length is what it says.
///  - MaskedServerFrame, UnmaskedClientFrame: the payload is unmasked where there is a key.
///  - ControlFrameTooLong: it is read up to Limits::frame. A ping is not answered: there is no pong for it.
///  - ControlFrameFragmented: FIN changes nothing; each frame is a message of its own.
///  - ContinuationWithoutStart: it begins a message whose opcode is Continuation.
///  - StartWithoutEnd: the message before is told as cut off, and the new one begins.
///  - ClosePayloadTooShort, InvalidCloseCode, InvalidUtf8InCloseReason: the peer has closed, with what it said; our answer
///    carries closeCodeFor() the first of them.
///  - InvalidUtf8InText: the rest of that message is not looked at, and its payload is what came.
/// It has none after LengthOutOfRange, BrokenCompression and WindowExceeded, as nobody knows what comes next; and
/// FrameTooLong and MessageTooLong are limits, which hold always.
[[nodiscard]] bool mayGoOnAfter(ViolationKind kind);
/// All kinds for which mayGoOnAfter() holds.
[[nodiscard]] ViolationKinds tolerableKinds();

/// One offence of the peer: what, where, and the bytes that prove it.
struct Violation {
    ViolationKind kind {};
    /// Offset of the first offending byte in the peer's stream, counted from its first byte after TCP or TLS. Of what was
    /// found in a compressed message: of the payload of the frame that brought it.
    quint64 streamOffset = 0;
    /// The offending bytes: a frame header, or the part of a payload; at most 16. Of a compressed text that is not UTF-8:
    /// what it inflates to.
    QByteArray bytes;
    /// How many bytes of the stream from there on break the rule: a frame's header, a close code or the one byte of it, the
    /// byte that cannot be UTF-8. 0 in a compressed message, where no single byte does.
    quint64 length = 0;
    bool isTolerated = false; ///< it was told only, and the connection goes on
};

/// The close code that fails the connection for this violation.
[[nodiscard]] CloseCode closeCodeFor(ViolationKind kind);
/// The number of the RFC that the peer broke: 6455 or 7692.
[[nodiscard]] int standardFor(ViolationKind kind);
/// The section of that RFC, such as "5.2".
[[nodiscard]] const char *sectionFor(ViolationKind kind);
/// A stable name for files and programs, such as "reserved-bit-set".
[[nodiscard]] const char *nameOf(ViolationKind kind);

} // namespace framescope::protocol
