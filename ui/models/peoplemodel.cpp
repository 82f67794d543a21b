// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplemodel.h"

#include <format/inert.h>

namespace framescope::models {

PeopleModel::PeopleModel(OpenRoom &room, QObject *parent)
    : QAbstractListModel(parent)
    , m_room(room)
{
    connect(&m_room.member(), &chat::Member::membersChanged, this, &PeopleModel::refresh);
    refresh();
}

void PeopleModel::refresh()
{
    std::vector<chat::Presence> people = m_room.member().conversation().members();
    std::sort(people.begin(), people.end(), [](const chat::Presence &a, const chat::Presence &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order < 0 || (order == 0 && a.member < b.member);
    });
    if (people == m_people)
        return;
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

base::SessionId PeopleModel::sessionOf(const QByteArray &member) const
{
    if (!m_room.host())
        return {};
    const auto &hosted = m_room.host()->members();
    const auto found = std::find_if(
        hosted.begin(), hosted.end(), [&member](const chat::HostedMember &one) { return one.who.member == member; });
    return found == hosted.end() ? base::SessionId() : found->session;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const chat::Presence &one = m_people[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return format::inertLine(one.name);
    case Qt::ToolTipRole: return format::inertToolTip(one.name);
    case SelfRole: return one.member == m_room.member().self().member;
    case MemberRole: return one.member;
    case SessionRole: return sessionOf(one.member).value;
    default: return {};
    }
}

} // namespace framescope::models
