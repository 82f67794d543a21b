// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerserver.h"

#include <QTest>

namespace framescope::tests {

void addServerRows()
{
    using Library = ServerKind::Library;
    QTest::addColumn<ServerKind>("kind");
    QTest::newRow("node's ws") << ServerKind {Library::NodeWs, false, false};
    QTest::newRow("node's ws with compression on offer") << ServerKind {Library::NodeWs, false, true};
    QTest::newRow("node's ws by TLS") << ServerKind {Library::NodeWs, true, false};
    QTest::newRow("python's websockets") << ServerKind {Library::PythonWebsockets, false, false};
    QTest::newRow("python's websockets with compression on offer") << ServerKind {Library::PythonWebsockets, false, true};
    QTest::newRow("python's websockets by TLS") << ServerKind {Library::PythonWebsockets, true, false};
}

PeerServer::PeerServer(const ServerKind &kind, const QStringList &more)
{
    const bool isNode = kind.library == ServerKind::Library::NodeWs;
    QStringList arguments {peerScript(isNode ? QStringLiteral("nodeserver.js") : QStringLiteral("pythonserver.py"))};
    if (kind.isSecure) {
        m_tls = std::make_unique<TlsMaterial>();
        arguments += {QStringLiteral("--tls"), m_tls->certificate(), m_tls->key()};
    }
    if (kind.offersDeflate)
        arguments += QStringLiteral("--deflate");
    if (isNode)
        prepareForNode(*this);
    const bool started =
        start(isNode ? QStringLiteral("/usr/bin/node") : QStringLiteral("/usr/bin/python3"), arguments + more);
    m_port = takeLine();
    if (!started || m_port.toUShort() == 0) {
        const QByteArray why = "the peer does not listen: " + m_port + '\n' + story();
        QTest::qFail(why.constData(), __FILE__, __LINE__);
    }
}

QString PeerServer::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2/")
        .arg(m_tls ? QStringLiteral("wss") : QStringLiteral("ws"), QString::fromLatin1(m_port));
}

void prepareForNode(PeerProcess &process)
{
    process.setEnvironment(QStringLiteral("NODE_PATH"), nodeModules());
}

QString nodeModules()
{
    const QString given = qEnvironmentVariable("FRAMESCOPE_NODE_MODULES");
    return given.isEmpty() ? QStringLiteral(FRAMESCOPE_NODE_MODULES) : given;
}

QString peerScript(const QString &name)
{
    return QStringLiteral(FRAMESCOPE_SOURCE_DIR "/tests/interop/peers/") + name;
}

} // namespace framescope::tests
