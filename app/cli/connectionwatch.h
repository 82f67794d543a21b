// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventprinter.h"
#include "exitstatus.h"

namespace framescope::cli {

/// Says on standard error what goes wrong with a client's connection and how it ends, and keeps what the program is to end
/// with. I/O thread.
class ConnectionWatch
{
public:
    /// @p host names the peer in sentences.
    ConnectionWatch(QString host, std::shared_ptr<EventPrinter> printer);

    void observe(const net::Event &event);
    [[nodiscard]] bool isOpened() const { return m_isOpened; }
    [[nodiscard]] ExitStatus status() const { return m_status; }
    /// Counts unless something went wrong before.
    void raise(ExitStatus status);
    /// Whatever went wrong: it is tried again.
    void forgive() { m_status = ExitStatus::Done; }

private:
    void onFailed(const net::ConnectError &error);
    void onClosed(const protocol::CloseOutcome &outcome);

    QString m_host;
    std::shared_ptr<EventPrinter> m_printer;
    bool m_isOpened = false;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace framescope::cli
