// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing.h"

namespace framescope::chat {

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
    std::erase_if(m_posts, [&id](const OutgoingPost &post) { return post.id == id; });
    if (m_underWay == id)
        m_underWay.clear();
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
