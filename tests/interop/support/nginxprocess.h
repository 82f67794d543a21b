// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peerprocess.h"

#include <QTemporaryDir>

namespace framescope::tests {

/// An nginx that stands in front of a WebSocket server on 127.0.0.1 and passes upgrades on to it.
class NginxProcess : public PeerProcess
{
public:
    /// Fails the test where it does not start.
    explicit NginxProcess(quint16 upstream);

    /// Where it listens: "ws://127.0.0.1:8080/".
    [[nodiscard]] QString url() const;

private:
    [[nodiscard]] QString writeConfiguration(quint16 upstream) const;

    quint16 m_port = 0;
    QTemporaryDir m_folder;
};

} // namespace framescope::tests
