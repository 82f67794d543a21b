// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawproxy.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTcpSocket>

#include <memory>

namespace framescope::tests {

namespace {

/// From 0 to 255.
qsizetype byteAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<quint8>(bytes.at(index));
}

constexpr char realm[] = "proxy";
constexpr char nonce[] = "dcd98b7102dd2f0e8b11d0f600bfb0c093";

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

/// The value of a parameter of Digest in a head, without quotes.
QByteArray parameterOf(const QByteArray &head, const QString &name)
{
    const QRegularExpression pattern(QStringLiteral("Proxy-Authorization: Digest [^\r]*\\b%1=\"?([^\",\r]*)").arg(name));
    return pattern.match(QString::fromLatin1(head)).captured(1).toLatin1();
}

/// RFC 7616, section 3.4.1, by MD5 with qop "auth".
bool isDigestOf(const QByteArray &head, const QByteArray &user, const QByteArray &password)
{
    const auto value = [&head](const char *name) { return parameterOf(head, QString::fromLatin1(name)); };
    const QByteArray target = head.split(' ').value(1);
    const QByteArray secret = md5(user + ':' + realm + ':' + password);
    const QByteArray expected =
        md5(secret + ':' + nonce + ':' + value("nc") + ':' + value("cnonce") + ":auth:" + md5("CONNECT:" + target));
    return value("username") == user && value("uri") == target && value("nonce") == nonce && !value("cnonce").isEmpty()
        && value("response") == expected;
}

} // namespace

RawProxy::RawProxy(Kind kind, QByteArray user, QByteArray password)
    : m_kind(kind)
    , m_user(std::move(user))
    , m_password(std::move(password))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] { take(m_server.nextPendingConnection()); });
    m_server.listen(QHostAddress::LocalHost);
}

void RawProxy::refuseWith(const QByteArray &bytes, bool atOnce)
{
    m_refusal = bytes;
    m_refusesAtOnce = atOnce;
}

void RawProxy::demandDigest(bool hangsUp)
{
    m_wantsDigest = true;
    m_hangsUpBehindQuestion = hangsUp;
}

void RawProxy::stopReading()
{
    m_reads = false;
    m_client->setReadBufferSize(1);
}

void RawProxy::readOn()
{
    m_reads = true;
    m_client->setReadBufferSize(0);
    Q_EMIT m_client->readyRead();
}

void RawProxy::take(QTcpSocket *client)
{
    m_client = client;
    const auto visit = std::make_shared<Visit>(Visit {client, Step::Greeting, {}});
    if (m_refusesAtOnce)
        return hangUp(*visit, m_refusal);
    connect(client, &QTcpSocket::readyRead, this, [this, visit] {
        if (visit->step == Step::Tunnel)
            return;
        visit->bytes += visit->client->readAll();
        while (visit->step != Step::Tunnel && advance(*visit)) { }
    });
}

bool RawProxy::advance(Visit &visit)
{
    if (m_kind == Kind::HttpConnect)
        return readHead(visit);
    switch (visit.step) {
    case Step::Greeting: return readGreeting(visit);
    case Step::Password: return readPassword(visit);
    case Step::Request: return readRequest(visit);
    case Step::Tunnel: break;
    }
    return false;
}

bool RawProxy::readHead(Visit &visit)
{
    const qsizetype end = visit.bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = visit.bytes.left(end + 4);
    visit.bytes.remove(0, end + 4);
    m_heads.append(head);
    if (!isLetIn(head)) {
        ask(visit);
        return false;
    }
    const QByteArray target = head.split(' ').value(1);
    const qsizetype colon = target.lastIndexOf(':');
    dig(visit, target.left(colon), target.mid(colon + 1).toUShort());
    return true;
}

bool RawProxy::isLetIn(const QByteArray &head) const
{
    if (m_wantsDigest)
        return isDigestOf(head, m_user, m_password);
    const QByteArray credentials = "Proxy-Authorization: Basic " + QByteArray(m_user + ':' + m_password).toBase64() + "\r\n";
    return m_user.isEmpty() || head.contains(credentials);
}

void RawProxy::ask(Visit &visit) const
{
    const QByteArray digest =
        QByteArray("Digest realm=\"") + realm + "\", nonce=\"" + nonce + "\", qop=\"auth\", algorithm=MD5";
    const QByteArray challenge = m_wantsDigest ? digest : QByteArray("Basic realm=\"proxy\"");
    const QByteArray question = "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: " + challenge + "\r\nContent-Length: 0\r\n";
    if (m_hangsUpBehindQuestion)
        return hangUp(visit, question + "Proxy-Connection: close\r\nConnection: close\r\n\r\n");
    visit.client->write(question + "Proxy-Connection: keep-alive\r\n\r\n");
}

bool RawProxy::readGreeting(Visit &visit)
{
    if (visit.bytes.size() < 2 || visit.bytes.size() < 2 + byteAt(visit.bytes, 1))
        return false;
    const char wanted = m_user.isEmpty() ? '\0' : '\2';
    const bool isOffered = visit.bytes.mid(2, byteAt(visit.bytes, 1)).contains(wanted);
    visit.bytes.remove(0, 2 + byteAt(visit.bytes, 1));
    if (!isOffered) {
        hangUp(visit, "\x05\xff");
        return false;
    }
    visit.client->write(QByteArray("\x05") + wanted);
    visit.step = m_user.isEmpty() ? Step::Request : Step::Password;
    return true;
}

bool RawProxy::readPassword(Visit &visit)
{
    const QByteArray expected =
        QByteArray("\x01") + static_cast<char>(m_user.size()) + m_user + static_cast<char>(m_password.size()) + m_password;
    const qsizetype userSize = visit.bytes.size() > 1 ? byteAt(visit.bytes, 1) : 0;
    if (visit.bytes.size() < 3 + userSize || visit.bytes.size() < 3 + userSize + byteAt(visit.bytes, 2 + userSize))
        return false;
    if (visit.bytes != expected) {
        hangUp(visit, "\x01\x01");
        return false;
    }
    visit.bytes.clear();
    visit.client->write(QByteArray("\x01\x00", 2));
    visit.step = Step::Request;
    return true;
}

bool RawProxy::readRequest(Visit &visit)
{
    constexpr qsizetype before = 4;
    if (visit.bytes.size() < before + 1)
        return false;
    const bool isName = visit.bytes.at(3) == '\3';
    const qsizetype size = isName ? byteAt(visit.bytes, before) + 1 : 4;
    if (visit.bytes.size() < before + size + 2)
        return false;
    const QByteArray address = visit.bytes.mid(before, size);
    const qsizetype high = byteAt(visit.bytes, before + size);
    const qsizetype low = byteAt(visit.bytes, before + size + 1);
    visit.bytes.remove(0, before + size + 2);
    dig(visit, isName ? address.mid(1) : "by address", static_cast<quint16>(high * 256 + low));
    return true;
}

void RawProxy::dig(Visit &visit, const QByteArray &host, quint16 port)
{
    m_asked.append(host + ':' + QByteArray::number(port));
    if (!m_refusal.isEmpty())
        return hangUp(visit, m_refusal);
    visit.step = Step::Tunnel;
    auto *endpoint = new QTcpSocket(visit.client);
    QTcpSocket *client = visit.client;
    const QByteArray welcome = m_kind == Kind::HttpConnect ? QByteArray("HTTP/1.1 200 Go on\r\n\r\n")
                                                           : QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10);
    connect(endpoint, &QTcpSocket::connected, client, [client, welcome] { client->write(welcome); });
    connect(endpoint, &QTcpSocket::readyRead, client, [client, endpoint] { client->write(endpoint->readAll()); });
    connect(client, &QTcpSocket::readyRead, endpoint, [this, client, endpoint] {
        if (!m_reads)
            return;
        const QByteArray bytes = client->readAll();
        m_passed += bytes.size();
        endpoint->write(bytes);
    });
    connect(endpoint, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, endpoint, &QTcpSocket::disconnectFromHost);
    endpoint->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void RawProxy::hangUp(Visit &visit, const QByteArray &last)
{
    visit.client->write(last);
    visit.client->disconnectFromHost();
}

} // namespace framescope::tests
