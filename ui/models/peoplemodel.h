// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/openroom.h>

#include <QAbstractListModel>

namespace framescope::models {

/// Who is in a room, in the order of their names.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SelfRole = Qt::UserRole, ///< bool: it is this person
        MemberRole, ///< QByteArray: public id
        SessionRole, ///< qint64: its connection in the room's recording, on the host; 0: not known
    };

    /// @p room outlives it.
    explicit PeopleModel(OpenRoom &room, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    [[nodiscard]] base::SessionId sessionOf(const QByteArray &member) const;

    OpenRoom &m_room;
    std::vector<chat::Presence> m_people;
};

} // namespace framescope::models
