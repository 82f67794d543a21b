// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"

namespace framescope::base {

QByteArray Bytes::toByteArray() const
{
    auto run = m_run;
    const QByteArray::DataPointer &pointer = run.data_ptr();
    const bool isAtBegin = pointer.isMutable() && pointer.freeSpaceAtBegin() == 0;
    if (isAtBegin && pointer.data()[pointer.size] == '\0') // as QByteArray promises of the end of its buffer
        return run;
    return {data(), size()};
}

} // namespace framescope::base
