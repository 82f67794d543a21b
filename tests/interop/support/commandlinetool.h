// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peerprocess.h"

namespace framescope::tests {

/// framescope-cli, running.
class CommandLineTool : public PeerProcess
{
public:
    /// Fails the test where it does not start.
    explicit CommandLineTool(const QStringList &arguments);
};

/// `framescope-cli serve` on a free port of 127.0.0.1.
class ServeTool : public CommandLineTool
{
public:
    /// Fails the test where it does not listen.
    explicit ServeTool(const QStringList &arguments);

    /// As its first line names it.
    [[nodiscard]] QString url() const { return m_url; }

private:
    QString m_url;
};

} // namespace framescope::tests
