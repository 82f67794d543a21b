// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsink.h"

namespace framescope::exchange {

namespace {

constexpr qsizetype bufferSize = 256 * 1024; // bytes
constexpr qint64 stepsBetween = 1000;
constexpr qint64 bytesBetween = 4LL * 1024 * 1024;

} // namespace

ExportSink::ExportSink(const Output &output, const ProgressHandler &progress)
    : m_output(output)
    , m_tell(progress)
{
    m_buffer.reserve(bufferSize);
}

void ExportSink::put(QByteArrayView bytes)
{
    m_toldBytes += bytes.size();
    if (m_buffer.size() + bytes.size() > bufferSize)
        flush();
    if (bytes.size() < bufferSize)
        m_buffer.append(bytes);
    else if (!isStopped())
        m_isBroken = !m_output(bytes);
}

void ExportSink::flush()
{
    if (!m_buffer.isEmpty() && !isStopped())
        m_isBroken = !m_output(m_buffer);
    m_buffer.resize(0);
}

void ExportSink::step()
{
    ++m_progress.done;
    if (!m_tell || (m_progress.done % stepsBetween != 0 && m_toldBytes < bytesBetween))
        return;
    tell();
}

void ExportSink::tell()
{
    m_toldBytes = 0;
    m_toldSteps = m_progress.done;
    m_isCancelled = m_isCancelled || !m_tell(m_progress);
}

void ExportSink::finish()
{
    if (m_tell && !isStopped() && m_progress.done > m_toldSteps)
        tell();
    flush();
}

} // namespace framescope::exchange
