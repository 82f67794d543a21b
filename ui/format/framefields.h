// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/frame.h>

#include <QString>

#include <vector>

namespace framescope::format {

/// The fields of a frame in the order of RFC 6455, section 5.2.
enum class FieldId { Fin, Rsv1, Rsv2, Rsv3, Opcode, Mask, Length, ExtendedLength, MaskingKey, Payload };

/// One field of one frame, for people.
struct FrameField {
    FieldId id {};
    QString name; ///< as in the RFC
    QString wire; ///< bits, or bytes in hexadecimal, as on the wire; empty for the payload
    QString value; ///< what they say: "text", "126", "1,234 bytes"
    QString meaning; ///< one or two sentences
    QString section; ///< of RFC 6455
    qint64 firstByte = 0; ///< of the bytes that it lies in, from the beginning of the frame
    qint64 byteCount = 1;

    [[nodiscard]] bool covers(qint64 byte) const { return byte >= firstByte && byte < firstByte + byteCount; }
};

/// The fields that @p frame has. A payload is among them where at least one byte of it is there.
[[nodiscard]] std::vector<FrameField> fieldsOf(const protocol::Frame &frame);
/// The same of a frame whose payload has @p payloadSize bytes and is somewhere else.
[[nodiscard]] std::vector<FrameField> fieldsOf(const protocol::Frame &frame, qint64 payloadSize);
/// Name, value, meaning and section, one paragraph each.
[[nodiscard]] QString fieldText(const FrameField &field);

} // namespace framescope::format
