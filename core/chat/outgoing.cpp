// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing.h"

namespace framescope::chat {

namespace {
constexpr int mostLosses = 5; // a network that comes and goes does not hit the same post so often
} // namespace

bool Outgoing::isDone() const
{
    return std::all_of(
        m_posts.begin(), m_posts.end(), [](const OutgoingPost &post) { return post.isAcknowledged || post.refused; });
}

OutgoingPost *Outgoing::find(const QByteArray &id)
{
    const auto found =
        std::find_if(m_posts.begin(), m_posts.end(), [&id](const OutgoingPost &post) { return post.id == id; });
    return found == m_posts.end() ? nullptr : &*found;
}

void Outgoing::remove(const QByteArray &id)
{
    if (m_underWay == id)
        m_underWay.clear();
    const auto found =
        std::find_if(m_posts.begin(), m_posts.end(), [&id](const OutgoingPost &post) { return post.id == id; });
    if (found != m_posts.end())
        m_posts.erase(found); // and with it the id, where it is that of the post itself
}

bool Outgoing::loseConnection(bool isToBlame)
{
    OutgoingPost *post = m_underWay.isEmpty() ? nullptr : find(m_underWay);
    m_underWay.clear();
    if (!post || (++post->losses < mostLosses && !isToBlame))
        return false;
    post->refused = ErrorCode::BadMessage;
    return true;
}

std::optional<Request> Outgoing::takeNext()
{
    if (!m_underWay.isEmpty())
        return std::nullopt;
    const auto next = std::find_if(
        m_posts.begin(), m_posts.end(), [](const OutgoingPost &post) { return !post.isAcknowledged && !post.refused; });
    if (next == m_posts.end())
        return std::nullopt;
    m_underWay = next->id;
    if (next->file)
        return FileOfferRequest {next->id, next->file->name, next->file->size, next->file->sha256};
    return PostRequest {next->id, next->text};
}

void Outgoing::apply(const AckNotice &ack)
{
    OutgoingPost *post = find(ack.id);
    if (!post)
        return;
    post->isAcknowledged = true;
    post->arrived = post->content.size();
    if (m_underWay == ack.id)
        m_underWay.clear();
}

std::optional<Request> Outgoing::apply(const FileWantNotice &want, qint64 largestChunk)
{
    OutgoingPost *post = find(want.id);
    if (!post || !post->file || post->isAcknowledged || want.offset >= post->content.size())
        return std::nullopt;
    if (want.offset > post->arrived)
        post->losses = 0;
    post->arrived = want.offset;
    return FileChunkRequest {want.id, want.offset, post->content.mid(want.offset, largestChunk)};
}

bool Outgoing::refuse(const QByteArray &id, ErrorCode code)
{
    OutgoingPost *post = find(id);
    if (!post)
        return false;
    post->refused = code;
    if (m_underWay == id)
        m_underWay.clear();
    return true;
}

} // namespace framescope::chat
