// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageserver.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

namespace framescope::tests {

namespace {

/// The value of Content-Length in a head, or 0.
qsizetype bodySize(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

PageServer::PageServer(const QByteArray &page)
    : m_page(page)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        QTest::qFail(qPrintable(m_server.errorString()), __FILE__, __LINE__);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

PageServer::~PageServer() = default;

QString PageServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort());
}

void PageServer::read(QTcpSocket *socket)
{
    QByteArray &request = m_requests[socket];
    request += socket->readAll();
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0 || request.size() < end + 4 + bodySize(request.left(end)))
        return;
    QByteArray body;
    const bool isKnown = answer(request.left(request.indexOf('\r')), request.mid(end + 4), body);
    m_requests.remove(socket);
    socket->write(isKnown ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n");
    socket->write("Content-Type: text/html; charset=utf-8\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

bool PageServer::answer(const QByteArray &requestLine, const QByteArray &body, QByteArray &response)
{
    if (requestLine.startsWith("POST /said ")) {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        m_said[object[QStringLiteral("event")].toString()].push_back(object);
        m_story += body + '\n';
        return true;
    }
    const bool isPage = requestLine.startsWith("GET /?");
    if (isPage)
        response = m_page;
    return isPage;
}

} // namespace framescope::tests
