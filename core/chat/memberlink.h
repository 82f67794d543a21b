// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/notices.h>
#include <chat/requests.h>
#include <session/sessionmanager.h>

#include <QObject>

namespace framescope::chat {

/// The session of a member: notices in, requests out. What comes is read on the I/O thread and told on the owner's.
class MemberLink : public QObject
{
    Q_OBJECT

public:
    struct Handlers {
        std::function<void()> opened;
        std::function<void(const Notice &)> noticed;
        std::function<void(const protocol::CloseOutcome &)> closed; ///< also of what was never open
    };

    /// @p sessions outlives it, and so does the thread of @p sessions what it lives on.
    MemberLink(session::SessionManager *sessions, std::shared_ptr<capture::Recording> recording, const protocol::Url &url,
        net::EngineKind engine, Handlers handlers);
    /// Says 1001 Going Away where it is open.
    ~MemberLink() override;

    /// Connects, as the next attempt.
    void open();
    void send(const Request &request);
    void close();
    void abort();
    [[nodiscard]] session::Session *session() const { return m_session; }

private:
    std::shared_ptr<base::TaskQueue> m_queue;
    net::ConnectOptions m_options;
    Handlers m_handlers;
    session::Session *m_session = nullptr;
};

} // namespace framescope::chat
