// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connection.h>
#include <net/connectoptions.h>
#include <net/httpauth.h>

#include <memory>

// Private to net.
namespace framescope::net {

/// A client of the wire engine that does what a server asks of it instead of opening: follows redirects as
/// ConnectOptions::maxRedirects allows, and answers 401 where there are credentials. Each answer that it follows is told as
/// Followed in the place of Failed, and a new connection follows behind it; the one Closed is that of the last.
class FollowingClient final : public Connection
{
public:
    explicit FollowingClient(ConnectOptions options);

    /// Whether these options need it.
    [[nodiscard]] static bool isNeededFor(const ConnectOptions &options);

    void open() override;
    using Connection::sendBinary;
    using Connection::sendText;
    protocol::SendStatus sendText(base::Bytes utf8, protocol::Compression compression) override
    {
        return m_hop->sendText(std::move(utf8), compression);
    }
    protocol::SendStatus sendBinary(base::Bytes payload, protocol::Compression compression) override
    {
        return m_hop->sendBinary(std::move(payload), compression);
    }
    protocol::SendStatus sendPing(const QByteArray &payload) override { return m_hop->sendPing(payload); }
    protocol::SendStatus sendPong(const QByteArray &payload) override { return m_hop->sendPong(payload); }
    protocol::SendStatus sendFrame(const protocol::FrameHeader &header, base::Bytes payload) override
    {
        return m_hop->sendFrame(header, std::move(payload));
    }
    protocol::SendStatus close(std::optional<protocol::CloseCode> code, const QByteArray &reason) override
    {
        return m_hop->close(code, reason);
    }
    void abort() override;
    void setReadingPaused(bool paused) override;
    [[nodiscard]] qint64 bufferedAmount() const override { return m_hop->bufferedAmount(); }
    [[nodiscard]] Capabilities capabilities() const override { return m_hop->capabilities(); }
    [[nodiscard]] protocol::Role role() const override { return protocol::Role::Client; }

private:
    void makeHop();
    void handle(const Event &event);
    void handleFailed(const Event &event, const Failed &failed);
    void handleClosed(const Event &event, const Closed &closed);
    [[nodiscard]] std::optional<Followed> follow(const ConnectError &error);
    [[nodiscard]] std::optional<Followed> redirect();
    [[nodiscard]] std::optional<Followed> authenticate();
    void answer(const AuthChallenge &challenge);

    ConnectOptions m_options; ///< of the next hop
    std::unique_ptr<Connection> m_hop; ///< never null
    protocol::HttpHead m_response; ///< of this hop; status 0: none yet
    std::optional<AuthChallenge> m_challenge; ///< that was answered last, at this origin
    quint32 m_nonceCount = 0; ///< how often
    base::MonoTime m_deadline {}; ///< of the opening handshake
    int m_redirects = 0; ///< followed
    bool m_isFollowing = false; ///< a hop has ended, and the next begins behind it
    bool m_isPaused = false;
    bool m_isAborted = false;
};

} // namespace framescope::net
