// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "masking.h"

#include <cstring>

namespace framescope::protocol {

void applyMask(char *data, qsizetype size, const MaskingKey &key, quint64 position)
{
    MaskingKey rotated;
    for (size_t i = 0; i < rotated.size(); ++i)
        rotated[i] = key[(position + i) % key.size()];
    std::array<quint8, 8> pattern;
    std::memcpy(pattern.data(), rotated.data(), 4);
    std::memcpy(pattern.data() + 4, rotated.data(), 4);
    quint64 wide = 0;
    std::memcpy(&wide, pattern.data(), sizeof wide);

    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) { // the compiler turns the copies into plain or vector loads and stores
        quint64 word = 0;
        std::memcpy(&word, data + i, sizeof word);
        word ^= wide;
        std::memcpy(data + i, &word, sizeof word);
    }
    for (; i < size; ++i)
        data[i] = static_cast<char>(data[i] ^ rotated[static_cast<size_t>(i) % 4]);
}

QByteArray masked(QByteArrayView payload, const MaskingKey &key)
{
    QByteArray bytes = payload.toByteArray();
    applyMask(bytes.data(), bytes.size(), key);
    return bytes;
}

} // namespace framescope::protocol
