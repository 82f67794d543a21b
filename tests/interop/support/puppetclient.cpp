// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "puppetclient.h"

#include "peerserver.h"

#include <QTest>

namespace framescope::tests {

PuppetClient::PuppetClient(ForeignClient::Kind kind, const QString &url)
{
    const bool isNode = kind == ForeignClient::Kind::NodeWs;
    if (isNode)
        prepareForNode(m_process);
    const QString program = isNode ? QStringLiteral("/usr/bin/node") : QStringLiteral("/usr/bin/python3");
    const QString script = isNode ? QStringLiteral("nodepuppet.js") : QStringLiteral("pythonpuppet.py");
    if (!m_process.start(program, {peerScript(script), url}))
        QTest::qFail("the client does not start", __FILE__, __LINE__);
}

int PuppetClient::closeCode()
{
    return firstOf(m_process.said(QStringLiteral("close")))[QStringLiteral("code")].toInt();
}

QStringList PuppetClient::messages()
{
    QStringList all;
    for (const QJsonObject &message : m_process.said(QStringLiteral("message")))
        all.append(message[QStringLiteral("type")].toString() + u' ' + message[QStringLiteral("data")].toString());
    return all;
}

QStringList PuppetClient::pongs()
{
    QStringList all;
    for (const QJsonObject &pong : m_process.said(QStringLiteral("pong")))
        all.append(pong[QStringLiteral("payload")].toString());
    return all;
}

} // namespace framescope::tests
