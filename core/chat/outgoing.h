// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/notices.h>
#include <chat/requests.h>

#include <QByteArray>

#include <deque>

namespace framescope::chat {

/// A post of this member that is not in the conversation yet.
struct OutgoingPost {
    QByteArray id;
    QString text;
    std::optional<Attachment> file;
    QByteArray content; ///< of the file
    qint64 arrived = 0; ///< bytes of the file that the host has
    bool isAcknowledged = false; ///< on the host's disk
    std::optional<ErrorCode> refused; ///< it will not be sent again by itself
    int losses = 0; ///< connections that were lost while it was under way and nothing more of it arrived
};

/// The posts of a member on their way to the host: one at a time, so that they keep their order. Each is sent again under
/// its id until it is acknowledged.
class Outgoing
{
public:
    [[nodiscard]] const std::deque<OutgoingPost> &posts() const { return m_posts; }
    /// Whether all was acknowledged, or refused.
    [[nodiscard]] bool isDone() const;

    void add(OutgoingPost post) { m_posts.push_back(std::move(post)); }
    void remove(const QByteArray &id);
    /// What is to be sent now; nothing where something is under way, or all is done.
    [[nodiscard]] std::optional<Request> takeNext();
    /// What is under way is to be sent again: the connection was lost, or the host asked for time.
    void sendAgain() { m_underWay.clear(); }
    /// The connection was lost. What is under way is sent again, unless it is what ends each connection: it is refused then,
    /// as a bad message, so that what stands behind it can be said. Whether that happened.
    /// @p isToBlame: the host has said so, by its close code.
    bool loseConnection(bool isToBlame);

    void apply(const AckNotice &ack);
    /// The next chunk; nothing where it is no file of ours that is under way.
    [[nodiscard]] std::optional<Request> apply(const FileWantNotice &want, qint64 largestChunk);
    /// Whether it was one of these posts that was refused.
    bool refuse(const QByteArray &id, ErrorCode code);

private:
    [[nodiscard]] OutgoingPost *find(const QByteArray &id);

    std::deque<OutgoingPost> m_posts;
    QByteArray m_underWay; ///< id
};

} // namespace framescope::chat
