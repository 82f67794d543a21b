// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>

namespace framescope::base {

/// Makes room in @p bytes for @p more of them. Left to append(), bytes that grow move into another block of twice the size,
/// and for that moment both are in memory; here the allocator makes the block longer, which takes no memory before it is
/// written to. Any thread.
inline void makeRoom(QByteArray &bytes, qsizetype more)
{
    const qsizetype needed = bytes.size() + more;
    if (needed > bytes.capacity())
        bytes.reserve(std::max(needed, 2 * bytes.capacity()));
}

} // namespace framescope::base
