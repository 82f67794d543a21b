// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openroom.h"

#include <QUrl>

namespace framescope::models {

OpenRoom::OpenRoom(session::SessionManager *sessions, RecordingMaker maker, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_makeRecording(std::move(maker))
    , m_member(sessions)
{
    connect(&m_member, &chat::Member::stateChanged, this, &OpenRoom::followMember);
    connect(&m_member, &chat::Member::membersChanged, this, &OpenRoom::changed);
}

OpenRoom::~OpenRoom()
{
    m_member.disconnect(this);
    if (m_host)
        m_host->disconnect(this);
}

/// A room goes on where nothing can be recorded: then there is no log of it.
void OpenRoom::makeRecording(const QString &name)
{
    auto made = m_makeRecording(name);
    if (made)
        m_recording = *std::move(made);
}

void OpenRoom::host(const chat::HostSettings &settings, const QString &name, const QByteArray &seed)
{
    m_memberSettings.name = name;
    m_memberSettings.passPhrase = settings.room.passPhrase;
    m_memberSettings.seed = seed;
    makeRecording(settings.room.name);
    m_host = std::make_unique<chat::Host>(m_sessions);
    connect(m_host.get(), &chat::Host::changed, this, &OpenRoom::followHost);
    connect(m_host.get(), &chat::Host::membersChanged, this, &OpenRoom::changed);
    m_host->start(settings, m_recording);
}

void OpenRoom::join(const chat::MemberSettings &settings)
{
    m_memberSettings = settings;
    makeRecording(settings.url.host);
    m_member.join(settings, m_recording);
}

/// Whoever hosts a room is a member of it like everybody else.
void OpenRoom::followHost()
{
    if (m_host->state() == chat::Host::State::Running && m_member.state() == chat::Member::State::Idle) {
        QUrl url(m_host->endpoint()->url());
        if (url.host() == QLatin1String("0.0.0.0"))
            url.setHost(QStringLiteral("127.0.0.1"));
        m_memberSettings.url = protocol::Url::parse(url.toString()).value();
        m_member.join(m_memberSettings, nullptr); // the host records what it says
    }
    Q_EMIT changed();
}

void OpenRoom::followMember()
{
    if (m_member.state() == chat::Member::State::Live && !std::exchange(m_wasEntered, true))
        Q_EMIT entered();
    Q_EMIT changed();
}

QString OpenRoom::name() const
{
    if (m_host)
        return m_host->settings().room.name;
    return m_member.room() ? m_member.room()->name : m_memberSettings.url.toString();
}

QStringList OpenRoom::pageUrls() const
{
    if (m_host)
        return m_host->pageUrls();
    QUrl url(m_memberSettings.url.toString());
    url.setScheme(m_memberSettings.url.isSecure ? QStringLiteral("https") : QStringLiteral("http"));
    return {url.toString()};
}

void OpenRoom::addUnread(int count)
{
    m_unread += count;
    Q_EMIT changed();
}

void OpenRoom::clearUnread()
{
    if (std::exchange(m_unread, 0) != 0)
        Q_EMIT changed();
}

} // namespace framescope::models
