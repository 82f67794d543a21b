// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatroom.h"

#include "peerserver.h"

#include <QTest>
#include <QUrl>

#include <csignal>

namespace framescope::tests {

namespace {

void require(bool condition, const QByteArray &what)
{
    if (!condition)
        QTest::qFail(what.constData(), __FILE__, __LINE__);
}

} // namespace

ChatRoom::ChatRoom(const QString &passPhrase, const QStringList &more)
    : m_passPhrase(passPhrase)
    , m_more(more)
{
    if (!passPhrase.isEmpty()) {
        QFile file(passFile());
        require(file.open(QIODevice::WriteOnly), "the pass phrase cannot be written");
        file.write(passPhrase.toUtf8() + '\n');
    }
    start();
}

QString ChatRoom::passFile() const
{
    return m_passPhrase.isEmpty() ? QString() : m_folder.filePath(QStringLiteral("pass"));
}

void ChatRoom::start()
{
    QStringList arguments {QStringLiteral("chat"), QStringLiteral("host"), QStringLiteral("--name"), QStringLiteral("Küche"),
        QStringLiteral("--folder"), m_folder.filePath(QStringLiteral("room")), QStringLiteral("--port"), m_port};
    if (!m_passPhrase.isEmpty())
        arguments += {QStringLiteral("--pass-file"), passFile()};
    m_tool = std::make_unique<CommandLineTool>(arguments + m_more);
    const QByteArray line = m_tool->takeLine();
    require(line.startsWith("room at ws://"), m_tool->story());
    m_url = QString::fromLatin1(line.sliced(qstrlen("room at ")));
    m_port = QString::number(QUrl(m_url).port());
}

void ChatRoom::kill()
{
    m_tool->sendSignal(SIGKILL);
    require(m_tool->waitForEnd(), m_tool->story());
}

bool ChatRoom::stop()
{
    m_tool->sendSignal(SIGTERM);
    return m_tool->waitForEnd() && m_tool->exitCode() == 0;
}

void startBot(PeerProcess &process, BotKind kind, const QString &url, const QString &name, const QString &passPhrase)
{
    if (kind == BotKind::Node) {
        prepareForNode(process);
        const QStringList arguments {peerScript(QStringLiteral("chatbot.js")), url, name, passPhrase};
        require(process.start(QStringLiteral("/usr/bin/node"), arguments), "node does not start");
        return;
    }
    QStringList arguments {peerScript(QStringLiteral("chatbot.py")), url, name};
    if (!passPhrase.isEmpty())
        arguments += {QStringLiteral("--pass-phrase"), passPhrase};
    require(process.start(QStringLiteral("/usr/bin/python3"), arguments), "python3 does not start");
}

} // namespace framescope::tests
