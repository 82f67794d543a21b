// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlist.h"

namespace framescope::exchange {

void IdList::append(base::MessageId id)
{
    auto gap = static_cast<quint64>(id.value - m_last.value);
    m_last = id;
    ++m_count;
    while (gap >= 0x80) {
        m_gaps += static_cast<char>(0x80 | (gap & 0x7F));
        gap >>= 7;
    }
    m_gaps += static_cast<char>(gap);
}

base::MessageId IdList::Cursor::next()
{
    if (m_at == m_list.m_gaps.size())
        return {};
    quint64 gap = 0;
    int shift = 0;
    uchar byte = 0;
    do {
        byte = static_cast<uchar>(m_list.m_gaps[m_at++]);
        gap |= static_cast<quint64>(byte & 0x7F) << shift;
        shift += 7;
    } while ((byte & 0x80) != 0);
    m_last.value += static_cast<qint64>(gap);
    return m_last;
}

} // namespace framescope::exchange
