// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QThread>

namespace framescope::gui {

namespace {

constexpr int patience = 10'000; // ms
constexpr unsigned long retryAfter = 50; // ms
constexpr qint64 longestRequest = 1024 * 1024; // bytes
constexpr qsizetype mostItems = 100;
constexpr auto taken = "taken\n";

/// The socket is the user's alone (UserAccessOption), and its name tells nothing.
QString nameFor(const QString &place)
{
    const QByteArray digest = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("framescope-") + QString::fromLatin1(digest.left(32));
}

/// One line: an array of texts. Nothing where it is something else.
std::optional<QStringList> readRequest(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isArray() || document.array().size() > mostItems)
        return std::nullopt;
    QStringList items;
    for (const QJsonValue &item : document.array())
        items.append(item.toString());
    return items;
}

} // namespace

SingleInstance::SingleInstance(const QString &place, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(place))
    , m_lock(place + QStringLiteral("/framescope.lock"))
{
    QDir().mkpath(place);
    m_lock.setStaleLockTime(0); // it is stale when its process is gone, however old it is
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        return false;
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qWarning("%s", qPrintable(m_server.errorString()));
    return true;
}

bool SingleInstance::passOn(const QStringList &items) const
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    do {
        socket.connectToServer(m_name);
        if (!socket.waitForConnected(patience))
            QThread::msleep(retryAfter);
    } while (socket.state() != QLocalSocket::ConnectedState && !deadline.hasExpired());
    socket.write(QJsonDocument(QJsonArray::fromStringList(items)).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(std::max<qint64>(deadline.remainingTime(), 1))))
            return false;
    }
    return socket.readLine() == taken;
}

void SingleInstance::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestRequest)
                socket->abort();
            return;
        }
        if (const auto items = readRequest(socket->readLine(longestRequest))) {
            socket->write(taken);
            socket->flush();
            Q_EMIT asked(*items);
        }
        socket->disconnectFromServer();
    });
}

} // namespace framescope::gui
