// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

namespace framescope::replay {

Worker::Worker()
{
    m_thread.setObjectName(QStringLiteral("replay"));
    m_queue.moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace framescope::replay
