// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagesmodel.h"

#include <format/inert.h>

namespace framescope::models {

namespace {

constexpr qsizetype longestToolTip = 600; // characters

} // namespace

void MessagesModel::setMessages(std::vector<workspace::SavedMessage> messages)
{
    beginResetModel();
    m_messages = std::move(messages);
    endResetModel();
}

int MessagesModel::add(const workspace::SavedMessage &message, int row)
{
    const int place = std::clamp(row, 0, rowCount());
    beginInsertRows({}, place, place);
    m_messages.insert(m_messages.begin() + place, message);
    endInsertRows();
    Q_EMIT edited();
    return place;
}

workspace::SavedMessage MessagesModel::take(int row)
{
    beginRemoveRows({}, row, row);
    workspace::SavedMessage message = std::move(m_messages[static_cast<size_t>(row)]);
    m_messages.erase(m_messages.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
    return message;
}

void MessagesModel::setInterval(int row, std::chrono::milliseconds interval)
{
    auto &message = m_messages[static_cast<size_t>(row)];
    if (std::exchange(message.interval, interval) != interval)
        Q_EMIT edited();
}

int MessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::SavedMessage &message = m_messages[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = message.name.trimmed().isEmpty() ? message.text.left(60) : message.name;
        return name.trimmed().isEmpty() ? tr("Empty message") : format::inertLine(name);
    }
    case Qt::EditRole: return message.name;
    case Qt::ToolTipRole: return format::inertToolTip(message.text.left(longestToolTip));
    case TextRole: return message.text;
    default: return {};
    }
}

Qt::ItemFlags MessagesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool MessagesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    m_messages[static_cast<size_t>(index.row())].name = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace framescope::models
