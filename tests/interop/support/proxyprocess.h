// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peerprocess.h"

#include <net/connectoptions.h>

#include <QTemporaryDir>

namespace framescope::tests {

/// A proxy of another project on 127.0.0.1, running: tinyproxy for CONNECT, microsocks for SOCKS5. It asks for the user
/// "ann" and the password "pass9".
class ProxyProcess : public PeerProcess
{
public:
    /// Fails the test where it does not start.
    explicit ProxyProcess(net::ProxyOptions::Kind kind);

    /// How to go through it, with the right password.
    [[nodiscard]] net::ProxyOptions options() const;
    /// The same as --proxy takes it, with that password.
    [[nodiscard]] QString url(const QString &password) const;

private:
    [[nodiscard]] bool startOn(quint16 port);

    net::ProxyOptions::Kind m_kind;
    quint16 m_port = 0;
    QTemporaryDir m_folder;
};

/// A port on which nobody listens at this moment: for programs that take no port 0.
[[nodiscard]] quint16 freePort();
/// Whether somebody listens there.
[[nodiscard]] bool answers(quint16 port);

} // namespace framescope::tests

Q_DECLARE_METATYPE(framescope::net::ProxyOptions::Kind)
