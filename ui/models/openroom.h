// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/host.h>
#include <chat/member.h>
#include <server/hostedserver.h>

#include <QObject>

namespace framescope::models {

/// A chat room that is open in the window: one that this person hosts, and is a member of, or one that it has joined. Its
/// sessions are in one recording. Lives on the UI thread.
class OpenRoom : public QObject
{
    Q_OBJECT

public:
    using RecordingMaker = server::HostedServer::RecordingMaker;

    /// Goes before @p sessions.
    OpenRoom(session::SessionManager *sessions, RecordingMaker maker, QObject *parent = nullptr);
    ~OpenRoom() override;

    /// Opens a room and joins it under @p name; @p seed as in chat::MemberSettings.
    void host(const chat::HostSettings &settings, const QString &name, const QByteArray &seed);
    void join(const chat::MemberSettings &settings);

    [[nodiscard]] bool isHost() const { return m_host != nullptr; }
    /// Null where it is hosted elsewhere.
    [[nodiscard]] chat::Host *host() const { return m_host.get(); }
    [[nodiscard]] chat::Member &member() { return m_member; }
    [[nodiscard]] const chat::Member &member() const { return m_member; }
    /// What it is called, or its address until that is known.
    [[nodiscard]] QString name() const;
    /// Where browsers find it, in the order in which they should be tried.
    [[nodiscard]] QStringList pageUrls() const;
    /// Null where nothing could be recorded.
    [[nodiscard]] const std::shared_ptr<capture::Recording> &recording() const { return m_recording; }
    /// Whether it has been entered: there is something to see.
    [[nodiscard]] bool wasEntered() const { return m_wasEntered; }

    /// How many messages of others nobody has looked at.
    [[nodiscard]] int unread() const { return m_unread; }
    void addUnread(int count);
    void clearUnread();

Q_SIGNALS:
    /// Name, state, members or unread.
    void changed();
    /// The room was entered for the first time.
    void entered();

private:
    void makeRecording(const QString &name);
    void followHost();
    void followMember();

    session::SessionManager *m_sessions;
    RecordingMaker m_makeRecording;
    std::shared_ptr<capture::Recording> m_recording;
    std::unique_ptr<chat::Host> m_host;
    chat::Member m_member;
    chat::MemberSettings m_memberSettings;
    bool m_wasEntered = false;
    int m_unread = 0;
};

} // namespace framescope::models
