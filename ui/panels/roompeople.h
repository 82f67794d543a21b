// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/openroom.h>

#include <QFrame>

class QLabel;
class QListView;

namespace framescope::panels {

/// Who is in a room, each in the colour that the name has among the messages. Of a room that is hosted here, the log of each
/// can be asked for.
class RoomPeople : public QFrame
{
    Q_OBJECT

public:
    /// @p room outlives it.
    explicit RoomPeople(models::OpenRoom &room, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void logWanted(framescope::base::SessionId session, const QString &name);

private:
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &at);

    models::OpenRoom &m_room;
    QLabel *m_title;
    QListView *m_people;
};

} // namespace framescope::panels
