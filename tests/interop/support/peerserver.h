// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peerprocess.h"
#include "tlsmaterial.h"

#include <memory>

namespace framescope::tests {

/// A WebSocket server of another project, as a row of a test names it.
struct ServerKind {
    enum class Library { NodeWs, PythonWebsockets };
    Library library {};
    bool isSecure = false;
    bool offersDeflate = false;
};

/// Adds the column "kind" and a row for each kind of server.
void addServerRows();

/// A WebSocket server of another project, running.
class PeerServer : public PeerProcess
{
public:
    /// Fails the test where it does not start. @p more: further arguments of the script.
    explicit PeerServer(const ServerKind &kind, const QStringList &more = {});

    /// "ws://127.0.0.1:8080/"
    [[nodiscard]] QString url() const;
    /// The PEM file to trust, of a secure one.
    [[nodiscard]] QString authority() const { return m_tls ? m_tls->authority() : QString(); }

private:
    std::unique_ptr<TlsMaterial> m_tls;
    QByteArray m_port;
};

/// Makes @p process one that runs scripts of node: it finds the library `ws`.
void prepareForNode(PeerProcess &process);
/// Where the packages of package.json are.
[[nodiscard]] QString nodeModules();
/// The file of that name in peers/.
[[nodiscard]] QString peerScript(const QString &name);

} // namespace framescope::tests

Q_DECLARE_METATYPE(framescope::tests::ServerKind)
