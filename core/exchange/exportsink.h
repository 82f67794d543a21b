// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/exporter.h>

namespace framescope::exchange {

/// Where the writers of formats write to: collects small parts, counts, and says when to stop.
class ExportSink
{
public:
    ExportSink(const Output &output, const ProgressHandler &progress);

    /// How many steps there will be.
    void expect(qint64 steps) { m_progress.total = steps; }
    void put(QByteArrayView bytes);
    /// One message more is dealt with.
    void step();
    /// Nothing more is wanted: cancelled, or the output is broken.
    [[nodiscard]] bool isStopped() const { return m_isCancelled || m_isBroken; }
    /// Writes what is left, and tells the last of the progress.
    void finish();

    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    void flush();
    void tell();

    const Output &m_output;
    const ProgressHandler &m_tell;
    QByteArray m_buffer;
    Progress m_progress;
    qint64 m_toldSteps = 0;
    qint64 m_toldBytes = 0; ///< bytes that have come since progress was told
    bool m_isCancelled = false;
    bool m_isBroken = false;
};

// One writer per format. Each runs to its end, or until the sink is stopped.
void exportHar(capture::Reader &reader, const ExportRequest &request, ExportSink &sink);
void exportJsonLines(capture::Reader &reader, const ExportRequest &request, ExportSink &sink);
void exportCsv(capture::Reader &reader, const ExportRequest &request, ExportSink &sink);
void exportPcapNg(capture::Reader &reader, const ExportRequest &request, ExportSink &sink);

} // namespace framescope::exchange
