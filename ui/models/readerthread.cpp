// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerthread.h"

namespace framescope::models {

ReaderThread::ReaderThread(const QString &path, QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
    m_there.post([this, path] { open(path); });
}

ReaderThread::~ReaderThread()
{
    m_thread.quit();
    m_thread.wait();
}

void ReaderThread::open(const QString &path)
{
    auto reader = capture::Reader::open(path);
    if (reader)
        m_reader = std::move(*reader);
    const auto problem = reader ? m_reader->notice() : reader.error();
    if (problem)
        m_here.post([this, error = *problem] { Q_EMIT failed(error); });
}

void ReaderThread::tellDamage()
{
    if (m_reader->error() && !std::exchange(m_hasToldDamage, true))
        m_here.post([this, error = *m_reader->error()] { Q_EMIT failed(error); });
}

} // namespace framescope::models
