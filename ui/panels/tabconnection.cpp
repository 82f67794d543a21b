// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabconnection.h"

#include <models/logmodel.h>

#include <QThreadPool>

namespace framescope::panels {

namespace {

/// Completing a file takes time that neither the window nor the I/O thread has, and either may be the last to let go.
void finishElsewhere(capture::Recording *recording)
{
    QThreadPool::globalInstance()->start([recording] { delete recording; });
}

} // namespace

TabConnection::TabConnection(Services &services, models::LogModel &model, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
{
}

TabConnection::~TabConnection()
{
    delete m_session.data();
}

bool TabConnection::open(const net::ConnectOptions &options, const QString &name)
{
    const protocol::Url &url = options.request.url;
    if (!makeRecording(url.host))
        return false;
    const bool isAnother = !m_session || url.toString() != m_url.toString() || options.engine != m_options.engine;
    m_options = options;
    addTrusted();
    if (isAnother)
        makeSession(url.toString(), name);
    m_url = url;
    m_session->open(m_options);
    return true;
}

void TabConnection::addTrusted()
{
    m_options.tls.trustedFingerprints.append(m_trusted.value(m_options.request.url.endpoint()));
    for (auto trusted = m_trusted.cbegin(); trusted != m_trusted.cend(); ++trusted)
        m_options.tls.trustedElsewhere[trusted.key()].append(trusted.value());
}

bool TabConnection::refuse(const protocol::UrlError &problem, const QString &recordingName, const QString &name)
{
    if (!makeRecording(recordingName))
        return false;
    m_url = {};
    makeSession({}, name);
    net::ConnectError error;
    error.kind = net::ConnectError::Kind::InvalidAddress;
    error.address = problem;
    m_session->fail(error);
    return true;
}

bool TabConnection::makeRecording(const QString &name)
{
    if (m_recording)
        return true;
    auto made = m_services.makeRecording(name);
    if (!made) {
        Q_EMIT writeFailed(made.error());
        return false;
    }
    m_recording = std::shared_ptr<capture::Recording>(std::move(*made).release(), finishElsewhere);
    m_model.follow(m_recording);
    Q_EMIT changed();
    return true;
}

void TabConnection::makeSession(const QString &url, const QString &name)
{
    delete m_session.data();
    const bool isQt = m_options.engine == net::EngineKind::Qt;
    const QString engine = isQt ? QStringLiteral("qt") : QStringLiteral("wire");
    m_session = m_services.sessions->createClient(m_recording, {protocol::Role::Client, url, engine, name});
    m_session->setHeartbeat(m_heartbeat);
    m_session->setReconnectPolicy(m_reconnect);
    connect(m_session, &session::Session::changed, this, &TabConnection::refresh);
    Q_EMIT sessionMade(m_session);
    refresh();
}

void TabConnection::setPolicies(std::chrono::milliseconds heartbeat, const session::ReconnectPolicy &reconnect)
{
    m_heartbeat = heartbeat;
    m_reconnect = reconnect;
    if (!m_session)
        return;
    m_session->setHeartbeat(heartbeat);
    m_session->setReconnectPolicy(reconnect);
}

void TabConnection::close()
{
    if (m_session)
        m_session->close(protocol::CloseCode::Normal);
}

void TabConnection::abort()
{
    if (m_session)
        m_session->abort();
}

void TabConnection::reconnectNow()
{
    if (m_session)
        m_session->reconnectNow();
}

void TabConnection::refresh()
{
    m_snapshot = m_session->snapshot();
    Q_EMIT changed();
}

} // namespace framescope::panels
