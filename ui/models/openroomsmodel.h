// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/openroom.h>

#include <QAbstractListModel>

namespace framescope::models {

/// The chat rooms that are open in the window, and their owner.
class OpenRoomsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< int: chat::Member::State
        HostRole, ///< bool: it is hosted here
        MembersRole, ///< int: who are there
        UnreadRole, ///< int
        AddressRole ///< QString: of the page
    };

    using QAbstractListModel::QAbstractListModel;

    /// Adds a room at the end.
    OpenRoom *add(std::unique_ptr<OpenRoom> room);
    /// Takes a room off the list; whoever gets it may let it go.
    std::unique_ptr<OpenRoom> take(const OpenRoom *room);
    [[nodiscard]] OpenRoom *roomAt(int row) const;
    [[nodiscard]] int rowOf(const OpenRoom *room) const;
    /// Of all rooms.
    [[nodiscard]] int unread() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<std::unique_ptr<OpenRoom>> m_rooms;
};

} // namespace framescope::models
