// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontdoor.h"

#include <QTcpSocket>
#include <QTimer>

namespace framescope::net {

namespace {

using protocol::HttpHead;

protocol::HttpHeadResult parse(QByteArrayView bytes, qsizetype limit)
{
    return protocol::parseHttpHead(bytes, protocol::HttpHeadKind::Request, limit);
}

/// Whether a request that begins with these bytes may be one for a page.
bool mayAskForPage(QByteArrayView bytes)
{
    const auto agrees = [&bytes](QByteArrayView method) {
        const qsizetype known = std::min(bytes.size(), method.size());
        return bytes.first(known) == method.first(known);
    };
    return agrees("GET ") || agrees("HEAD ");
}

/// Requests that lack only a part of a WebSocket handshake are for those who can say which.
bool asksForPage(const HttpHead &head)
{
    const auto isOfHandshake = [](const protocol::HttpHeader &header) {
        const QByteArray name = header.name.toLower();
        return name == "upgrade" || name.startsWith("sec-websocket-");
    };
    return (head.method == "GET" || head.method == "HEAD") && protocol::headerValues(head.headers, "Host").size() == 1
        && std::none_of(head.headers.begin(), head.headers.end(), isOfHandshake);
}

QByteArray toBytes(int status, const Page &page, bool withBody)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + protocol::reasonPhraseFor(status)
        + "\r\nContent-Type: " + page.contentType + "\r\nContent-Length: " + QByteArray::number(page.body.size()) + "\r\n";
    for (const protocol::HttpHeader &header : page.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    bytes += "Connection: close\r\n\r\n";
    return withBody ? QByteArray(bytes + page.body) : bytes;
}

} // namespace

FrontDoor::FrontDoor(const ListenOptions &options, PassOn passOn)
    : m_options(options)
    , m_passOn(std::move(passOn))
{
}

FrontDoor::Decision FrontDoor::decide(QByteArrayView bytes, qsizetype limit)
{
    if (!mayAskForPage(bytes))
        return Decision::PassOn;
    const protocol::HttpHeadResult result = parse(bytes, limit);
    if (result.status == protocol::HttpHeadResult::Status::Incomplete)
        return Decision::Wait;
    const bool isComplete = result.status == protocol::HttpHeadResult::Status::Complete;
    return isComplete && asksForPage(result.head) ? Decision::Answer : Decision::PassOn;
}

QByteArray FrontDoor::answerTo(const HttpHead &request, const std::vector<Page> &pages)
{
    const bool withBody = request.method == "GET";
    const QByteArray path = request.target.split('?').first();
    for (const Page &page : pages) {
        if (page.path == path)
            return toBytes(200, page, withBody);
    }
    const Page missing {{}, "text/plain; charset=utf-8",
        "There is no such page here. WebSocket clients may connect to any path; browsers find a page at /.\n", {}};
    return toBytes(404, missing, withBody);
}

void FrontDoor::receive(QTcpSocket *socket, const Arrival &arrival)
{
    socket->setParent(this);
    socket->setReadBufferSize(m_options.limits.handshakeHead + 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, arrival] { look(socket, arrival); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket, arrival] { lose(socket, arrival); });
    auto *patience = new QTimer(socket);
    patience->setObjectName(QStringLiteral("patience"));
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, socket, arrival] { lose(socket, arrival); });
    patience->start(m_options.openTimeout);
    look(socket, arrival);
}

void FrontDoor::look(QTcpSocket *socket, const Arrival &arrival)
{
    const QByteArray bytes = socket->peek(m_options.limits.handshakeHead + 1);
    switch (decide(bytes, m_options.limits.handshakeHead)) {
    case Decision::Wait:
        if (socket->state() != QAbstractSocket::ConnectedState) // before it came here
            lose(socket, arrival);
        break;
    case Decision::PassOn: passOn(socket, arrival); break;
    case Decision::Answer: answer(socket); break;
    }
}

/// No more comes. What came and is no request is for those who tell of it.
void FrontDoor::lose(QTcpSocket *socket, const Arrival &arrival)
{
    if (socket->bytesAvailable() > 0)
        return passOn(socket, arrival);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void FrontDoor::passOn(QTcpSocket *socket, const Arrival &arrival)
{
    socket->disconnect(this);
    auto *patience = socket->findChild<QTimer *>(QStringLiteral("patience"), Qt::FindDirectChildrenOnly);
    patience->stop();
    patience->deleteLater(); // perhaps in the middle of its signal
    socket->setParent(nullptr);
    m_passOn(socket, arrival);
}

/// The timer still runs: a browser that does not take its answer is dropped.
void FrontDoor::answer(QTcpSocket *socket)
{
    const HttpHead request = parse(socket->readAll(), m_options.limits.handshakeHead).head;
    socket->disconnect(this);
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); }); // nobody listens any more
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    auto *patience = socket->findChild<QTimer *>(QStringLiteral("patience"), Qt::FindDirectChildrenOnly);
    patience->disconnect();
    connect(patience, &QTimer::timeout, socket, &QAbstractSocket::abort);
    socket->write(answerTo(request, m_options.pages));
    socket->disconnectFromHost();
    if (socket->state() == QAbstractSocket::UnconnectedState)
        socket->deleteLater();
}

} // namespace framescope::net
