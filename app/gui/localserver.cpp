// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver.h"

#include <format/connecterrors.h>
#include <format/fileerrors.h>

namespace framescope::gui {

namespace {

std::vector<server::BehaviourFactory> behaviours()
{
    const server::BehaviourRegistry registry;
    std::vector<server::BehaviourFactory> factories;
    for (const QLatin1String spec : {QLatin1String("welcome"), QLatin1String("echo"), QLatin1String("clock:5")})
        factories.push_back(*registry.find(spec));
    return factories;
}

QString placeOf(const net::Endpoint &endpoint)
{
    return QStringLiteral("%1:%2").arg(endpoint.address).arg(endpoint.port);
}

} // namespace

LocalServer::LocalServer(session::SessionManager *sessions, RecordingsFolder *recordings)
    : m_recordings(recordings)
    , m_server(sessions)
{
    QObject::connect(&m_server, &server::TestServer::started, &m_server, [this] { answer(placeOf(*m_server.endpoint())); });
    QObject::connect(&m_server, &server::TestServer::failed, &m_server, [this](const net::ListenError &error) {
        const QString host = net::ListenOptions().host;
        answer(base::Failure {format::explain(error, host).toText()});
    });
}

void LocalServer::resolve(const panels::LocalServerHandler &handler)
{
    if (m_server.endpoint())
        return handler(placeOf(*m_server.endpoint()));
    m_waiting.push_back(handler);
    if (m_waiting.size() == 1)
        start();
}

void LocalServer::start()
{
    auto recording = m_recordings->makeRecording(QStringLiteral("local server"));
    if (!recording)
        return answer(base::Failure {format::explain(recording.error()).toText()});
    m_server.start({}, behaviours(), std::move(*recording));
}

void LocalServer::answer(const base::Result<QString, QString> &result)
{
    for (const panels::LocalServerHandler &handler : std::exchange(m_waiting, {}))
        handler(result);
}

} // namespace framescope::gui
