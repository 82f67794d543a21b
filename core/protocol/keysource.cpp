// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysource.h"

#include <QRandomGenerator>

#include <cstring>

namespace framescope::protocol {

namespace {
constexpr size_t stockSize = 128;
}

Entropy systemEntropy()
{
    return [](quint32 *begin, quint32 *end) { QRandomGenerator::system()->generate(begin, end); };
}

KeySource::KeySource(Entropy entropy)
    : m_entropy(std::move(entropy))
    , m_used(0)
{
}

quint32 KeySource::next()
{
    if (m_used == m_stock.size()) {
        m_stock.resize(stockSize);
        m_entropy(m_stock.data(), m_stock.data() + m_stock.size());
        m_used = 0;
    }
    return std::exchange(m_stock[m_used++], 0);
}

MaskingKey KeySource::maskingKey()
{
    const quint32 number = next();
    MaskingKey key;
    std::memcpy(key.data(), &number, key.size());
    return key;
}

QByteArray KeySource::handshakeKey()
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i) {
        const MaskingKey part = maskingKey();
        bytes.append(reinterpret_cast<const char *>(part.data()), static_cast<qsizetype>(part.size()));
    }
    return bytes.toBase64();
}

} // namespace framescope::protocol
