// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationmodel.h"

#include <QDateTime>

namespace framescope::models {

namespace {

/// What one member says within this time stands together, in milliseconds.
constexpr qint64 together = 5LL * 60 * 1000;

QDate dayOf(const chat::Entry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.time.count()).date();
}

} // namespace

ConversationModel::ConversationModel(chat::Member &member, QObject *parent)
    : QAbstractListModel(parent)
    , m_member(member)
    , m_entries(member.conversation().entries())
    , m_posts(member.outgoing().posts())
{
    using chat::Member;
    connect(&m_member, &Member::cleared, this, &ConversationModel::reset);
    connect(&m_member, &Member::appended, this, &ConversationModel::append);
    connect(&m_member, &Member::prepended, this, &ConversationModel::prepend);
    connect(&m_member, &Member::outgoingChanged, this, &ConversationModel::updateOutgoing);
    connect(&m_member, &Member::downloadChanged, this, &ConversationModel::updateAll);
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size() + m_posts.size());
}

void ConversationModel::reset()
{
    beginResetModel();
    m_entries = m_member.conversation().entries();
    m_posts = m_member.outgoing().posts();
    m_unreadFrom = 0;
    endResetModel();
}

void ConversationModel::append(int count)
{
    const auto &all = m_member.conversation().entries();
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + count - 1);
    m_entries.insert(m_entries.end(), all.end() - count, all.end());
    endInsertRows();
}

void ConversationModel::prepend(int count)
{
    const auto &all = m_member.conversation().entries();
    beginInsertRows({}, 0, count - 1);
    m_entries.insert(m_entries.begin(), all.begin(), all.begin() + count);
    endInsertRows();
    const QModelIndex next = index(count); // whether it is a head may have changed
    Q_EMIT dataChanged(next, next);
}

/// Posts come at the end and go from anywhere.
void ConversationModel::updateOutgoing()
{
    const auto &now = m_member.outgoing().posts();
    const auto isGone = [&now](const chat::OutgoingPost &post) {
        return std::none_of(now.begin(), now.end(), [&post](const chat::OutgoingPost &one) { return one.id == post.id; });
    };
    const int offset = static_cast<int>(m_entries.size());
    for (int i = static_cast<int>(m_posts.size()) - 1; i >= 0; --i) {
        if (!isGone(m_posts[static_cast<size_t>(i)]))
            continue;
        beginRemoveRows({}, offset + i, offset + i);
        m_posts.erase(m_posts.begin() + i);
        endRemoveRows();
    }
    const int known = static_cast<int>(m_posts.size());
    if (static_cast<int>(now.size()) > known) {
        beginInsertRows({}, offset + known, offset + static_cast<int>(now.size()) - 1);
        m_posts = now;
        endInsertRows();
    } else {
        m_posts = now;
    }
    if (known > 0)
        Q_EMIT dataChanged(index(offset), index(offset + known - 1));
}

void ConversationModel::updateAll()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_entries.size()) - 1), {ArrivedRole});
}

void ConversationModel::setUnreadFrom(qint64 seq)
{
    const qint64 before = std::exchange(m_unreadFrom, seq);
    for (const qint64 one : {before, seq}) {
        const int row = rowOf(one);
        if (before != seq && row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {UnreadRole});
    }
}

int ConversationModel::rowOf(qint64 seq) const
{
    if (m_entries.empty() || seq < m_entries.front().seq || seq > m_entries.back().seq)
        return -1;
    return static_cast<int>(seq - m_entries.front().seq);
}

std::optional<chat::Attachment> ConversationModel::fileAt(int row) const
{
    const bool isEntry = row >= 0 && static_cast<size_t>(row) < m_entries.size();
    return isEntry ? m_entries[static_cast<size_t>(row)].file : std::nullopt;
}

bool ConversationModel::isHead(size_t row) const
{
    if (row == 0)
        return true;
    const chat::Entry &before = m_entries[row - 1];
    const chat::Entry &entry = m_entries[row];
    return before.member != entry.member || before.name != entry.name || dayOf(before) != dayOf(entry)
        || entry.time.count() - before.time.count() > together || entry.seq == m_unreadFrom;
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<size_t>(index.row());
    if (row < m_entries.size())
        return entryData(row, role);
    const size_t post = row - m_entries.size();
    if (role == HeadRole)
        return post == 0 && (m_entries.empty() || m_entries.back().member != m_member.self().member);
    return postData(m_posts[post], role);
}

QVariant ConversationModel::entryData(size_t row, int role) const
{
    const chat::Entry &entry = m_entries[row];
    const bool isOwn = entry.member == m_member.self().member;
    switch (role) {
    case Qt::DisplayRole: return entry.file ? entry.file->name : entry.text;
    case NameRole: return entry.name;
    case MemberRole: return entry.member;
    case OwnRole: return isOwn;
    case TimeRole: return QVariant::fromValue<qint64>(entry.time.count());
    case HeadRole: return isHead(row);
    case DayRole: return row == 0 || dayOf(m_entries[row - 1]) != dayOf(entry) ? dayOf(entry) : QDate();
    case UnreadRole: return entry.seq == m_unreadFrom;
    case DeliveryRole: return static_cast<int>(isOwn ? Delivery::Delivered : Delivery::None);
    case IdRole: return entry.id;
    default: break;
    }
    return entry.file ? fileData(*entry.file, role) : QVariant();
}

QVariant ConversationModel::fileData(const chat::Attachment &file, int role) const
{
    const auto &download = m_member.download();
    switch (role) {
    case FileNameRole: return file.name;
    case FileSizeRole: return file.size;
    case FileHashRole: return file.sha256;
    case ArrivedRole: return download && download->file().sha256 == file.sha256 ? download->arrived() : qint64(-1);
    default: return {};
    }
}

QVariant ConversationModel::postData(const chat::OutgoingPost &post, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return post.file ? post.file->name : post.text;
    case NameRole: return m_member.self().name;
    case MemberRole: return m_member.self().member;
    case OwnRole: return true;
    case DeliveryRole: return static_cast<int>(post.refused ? Delivery::Refused : Delivery::Sending);
    case RefusalRole: return static_cast<int>(post.refused.value_or(chat::ErrorCode::Failed));
    case IdRole: return post.id;
    case FileNameRole: return post.file ? post.file->name : QString();
    case FileSizeRole: return post.file ? post.file->size : qint64(0);
    case ArrivedRole: return post.file && !post.refused ? post.arrived : qint64(-1);
    default: return {};
    }
}

} // namespace framescope::models
