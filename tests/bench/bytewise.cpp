// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytewise.h"

namespace framescope::bench {

namespace {

/// Continuation bytes that follow a lead byte; nothing where it leads nothing.
std::optional<int> followers(quint8 lead)
{
    if (lead < 0x80)
        return 0;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 1;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 2;
    if (lead >= 0xF0 && lead <= 0xF4)
        return 3;
    return std::nullopt;
}

/// RFC 3629, section 4.
bool isSecondByteInRange(quint8 lead, quint8 second)
{
    switch (lead) {
    case 0xE0: return second >= 0xA0;
    case 0xED: return second <= 0x9F;
    case 0xF0: return second >= 0x90;
    case 0xF4: return second <= 0x8F;
    default: return true;
    }
}

} // namespace

[[gnu::optimize("no-tree-vectorize")]] void maskByteByByte(char *data, qsizetype size, const protocol::MaskingKey &key)
{
    for (qsizetype i = 0; i < size; ++i)
        data[i] = static_cast<char>(data[i] ^ key[static_cast<size_t>(i) % 4]);
}

bool isUtf8ByteByByte(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const auto lead = static_cast<quint8>(text[i++]);
        const auto count = followers(lead);
        if (!count || text.size() - i < *count)
            return false;
        for (int k = 0; k < *count; ++k, ++i) {
            const auto byte = static_cast<quint8>(text[i]);
            if ((byte & 0xC0) != 0x80 || (k == 0 && !isSecondByteInRange(lead, byte)))
                return false;
        }
    }
    return true;
}

} // namespace framescope::bench
