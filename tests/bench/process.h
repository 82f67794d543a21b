// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestant.h"

#include <QProcess>

namespace framescope::bench {

/// Starts a program that does not outlive this one, and whose errors are seen.
void startWithin(QProcess &process, const QString &program, const QStringList &arguments);

/// The peer server in a process of its own; ends with this object, and with this process.
class Peer
{
public:
    Peer();
    ~Peer();
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

    /// 0: it did not start.
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// The program that measures the window.
[[nodiscard]] QString windowBench();

/// Runs a contestant in a process of its own and waits for it. What went wrong is in Measurement::failure.
[[nodiscard]] Measurement runProcess(const Contestant &contestant, const Job &job);

} // namespace framescope::bench
