// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostedserver.h"

#include <QCryptographicHash>

namespace framescope::server {

namespace {

/// SHA-256 of the certificate in a PEM text.
QByteArray fingerprintOf(const QByteArray &pem)
{
    const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    const qsizetype from = pem.indexOf(begin) + begin.size();
    const QByteArray der = QByteArray::fromBase64(pem.mid(from, pem.indexOf("-----END", from) - from));
    return QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex();
}

} // namespace

HostedServer::HostedServer(session::SessionManager *sessions, RecordingMaker maker, ServerSettings settings, QObject *parent,
    std::shared_ptr<const BehaviourRegistry> behaviours)
    : QObject(parent)
    , m_makeRecording(std::move(maker))
    , m_behaviours(std::move(behaviours))
    , m_settings(std::move(settings))
    , m_server(sessions)
{
    connect(&m_server, &TestServer::started, this, [this] {
        if (m_state == State::Starting) // and nobody has stopped it meanwhile
            enter(State::Running);
    });
    connect(&m_server, &TestServer::stopped, this, [this] { enter(State::Stopped); });
    connect(&m_server, &TestServer::failed, this, [this](const net::ListenError &error) { fail(error); });
}

void HostedServer::setSettings(const ServerSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    m_error.reset();
    Q_EMIT changed();
}

QString HostedServer::url() const
{
    return m_server.endpoint() ? m_server.endpoint()->url() : QString();
}

int HostedServer::openClients() const
{
    const auto &all = m_server.clients();
    return static_cast<int>(std::count_if(all.begin(), all.end(),
        [](const session::Session *client) { return client->snapshot().state == session::State::Open; }));
}

void HostedServer::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void HostedServer::fail(StartError error)
{
    m_error = std::move(error);
    enter(State::Stopped);
}

void HostedServer::start()
{
    if (m_state != State::Stopped)
        return;
    m_error.reset();
    m_fingerprint.clear();
    if (auto error = tryStart())
        fail(std::move(*error));
    else
        enter(State::Starting);
}

std::optional<StartError> HostedServer::tryStart()
{
    std::vector<BehaviourFactory> behaviours;
    for (const QString &spec : m_settings.behaviours) {
        auto behaviour = m_behaviours->find(spec);
        if (!behaviour)
            return behaviour.error();
        behaviours.push_back(std::move(*behaviour));
    }
    std::vector<Fault> faults;
    for (const QString &spec : m_settings.faults) {
        const auto fault = parseFault(spec);
        if (!fault)
            return fault.error();
        if (m_settings.engine == net::EngineKind::Qt && needsFrames(*fault))
            return FaultError {FaultError::Kind::NeedsFrames, spec.section(u',', 0, 0).section(u'=', 0, 0), {}, {}};
        faults.push_back(*fault);
    }
    net::ListenOptions options;
    options.engine = m_settings.engine;
    options.host = m_settings.host;
    options.port = m_settings.port;
    options.deflate = m_settings.compresses ? std::optional(m_settings.deflate) : std::nullopt;
    options.closeTimeout = std::chrono::seconds(1); // stopping is not to wait for clients that have gone
    if (auto error = makeIdentity(options))
        return error;
    if (!m_recording) {
        auto made = m_makeRecording(m_settings.name);
        if (!made)
            return made.error();
        m_recording = std::move(*made);
    }
    m_server.setName(m_settings.name);
    m_server.setFaults(std::move(faults));
    m_server.start(options, std::move(behaviours), m_recording);
    return std::nullopt;
}

std::optional<StartError> HostedServer::makeIdentity(net::ListenOptions &options)
{
    if (!m_settings.isSecure)
        return std::nullopt;
    QStringList names {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    if (!names.contains(m_settings.host))
        names.append(m_settings.host);
    auto identity = net::makeSelfSignedIdentity(names);
    if (!identity)
        return identity.error();
    m_fingerprint = fingerprintOf(identity->certificate);
    options.identity = std::move(*identity);
    return std::nullopt;
}

void HostedServer::stop()
{
    if (m_state != State::Running && m_state != State::Starting)
        return;
    enter(State::Stopping);
    m_server.stop();
}

} // namespace framescope::server
