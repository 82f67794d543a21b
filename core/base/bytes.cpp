// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"

namespace framescope::base {

Bytes::Bytes(QByteArray buffer)
    : m_buffer(std::move(buffer))
    , m_data(m_buffer.constData())
    , m_size(m_buffer.size())
{
}

Bytes::Bytes(QByteArray buffer, qsizetype offset, qsizetype size)
    : m_buffer(std::move(buffer))
    , m_data(m_buffer.constData() + offset)
    , m_size(size)
{
    Q_ASSERT(offset >= 0 && size >= 0 && offset + size <= m_buffer.size());
}

QByteArray Bytes::toByteArray() const
{
    if (m_size == m_buffer.size())
        return m_buffer;
    return {m_data, m_size};
}

} // namespace framescope::base
