// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyprocess.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace framescope::tests {

namespace {

using Kind = net::ProxyOptions::Kind;

constexpr int patienceMs = 30'000;
const QString user = QStringLiteral("ann");
const QString password = QStringLiteral("pass9");

} // namespace

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(patienceMs);
}

ProxyProcess::ProxyProcess(Kind kind)
    : m_kind(kind)
    , m_port(freePort())
{
    const bool isThere = startOn(m_port) && QTest::qWaitFor([this] { return answers(m_port) || !isRunning(); }, patienceMs);
    if (!isThere || !isRunning()) {
        const QByteArray why = "the proxy does not start\n" + story();
        QTest::qFail(why.constData(), __FILE__, __LINE__);
    }
}

bool ProxyProcess::startOn(quint16 port)
{
    const QString number = QString::number(port);
    if (m_kind == Kind::Socks5)
        return start(QStringLiteral("/usr/bin/microsocks"),
            {QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), number, QStringLiteral("-u"), user,
                QStringLiteral("-P"), password});
    QFile file(m_folder.filePath(QStringLiteral("tinyproxy.conf")));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Port " + number.toUtf8() + "\nListen 127.0.0.1\nTimeout 600\nMaxClients 20\nLogLevel Info\nBasicAuth "
        + user.toUtf8() + " " + password.toUtf8() + "\n");
    file.close();
    return start(QStringLiteral("/usr/bin/tinyproxy"), {QStringLiteral("-d"), QStringLiteral("-c"), file.fileName()});
}

net::ProxyOptions ProxyProcess::options() const
{
    return {m_kind, QStringLiteral("127.0.0.1"), m_port, user, password};
}

QString ProxyProcess::url(const QString &withPassword) const
{
    const QString scheme = m_kind == Kind::Socks5 ? QStringLiteral("socks5") : QStringLiteral("http");
    return QStringLiteral("%1://%2:%3@127.0.0.1:%4")
        .arg(scheme, user, QString::fromLatin1(QUrl::toPercentEncoding(withPassword)), QString::number(m_port));
}

} // namespace framescope::tests
