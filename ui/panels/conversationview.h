// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace framescope::models {
class ConversationModel;
}
namespace framescope::widgets {
class FollowButton;
}

namespace framescope::panels {

/// What was said in a room, as a list that stays at its end while somebody reads there, and at its place otherwise.
class ConversationView : public QListView
{
    Q_OBJECT

public:
    explicit ConversationView(models::ConversationModel &model, QWidget *parent = nullptr);

    /// Whether the last row can be seen.
    [[nodiscard]] bool isAtEnd() const;
    void goToEnd();
    /// So many messages of others have come below.
    void noteBelow(int count);
    /// What stands in the rows has changed, and perhaps how high they are.
    void layOutAgain();

Q_SIGNALS:
    /// Somebody has come to the first row: what was said before it is wanted.
    void olderWanted();
    /// The file of a row is to be saved.
    void saveWanted(int row);
    /// A post is not to be sent.
    void withdrawWanted(const QByteArray &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void takeRows(int first, int last);
    void placeFollow();
    void copySelected() const;

    models::ConversationModel &m_model;
    widgets::FollowButton *m_follow;
    bool m_wasAtEnd = true; ///< before rows came
    int m_below = 0; ///< messages that came while it was scrolled away from its end
};

} // namespace framescope::panels
