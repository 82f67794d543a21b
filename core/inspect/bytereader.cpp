// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytereader.h"

namespace framescope::inspect {

std::optional<quint64> ByteReader::varint(int longest)
{
    const qint64 begin = offset();
    quint64 value = 0;
    for (int i = 0; i < longest; ++i) {
        const auto next = byte();
        if (!next)
            return {};
        const int shift = 7 * i;
        const quint64 bits = *next & 0x7FU;
        if (shift == 63 && bits > 1)
            break;
        value |= bits << shift;
        if ((*next & 0x80U) == 0)
            return value;
    }
    m_out->fail(DecodeError::Kind::BadLength, begin);
    return {};
}

} // namespace framescope::inspect
