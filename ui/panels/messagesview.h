// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/messagesmodel.h>

#include <QListView>

namespace framescope::workspace {
class Workspace;
}

namespace framescope::panels {

/// The saved messages of a request: a click writes one into the composer, a double click or Enter sends it.
class MessagesView : public QListView
{
    Q_OBJECT

public:
    explicit MessagesView(workspace::Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] models::MessagesModel &messages() const { return *m_model; }
    /// The one that is selected, or nothing.
    [[nodiscard]] std::optional<workspace::SavedMessage> current() const;
    /// Asked before a message is added; whoever answers no says why.
    void setGuard(std::function<bool(const workspace::SavedMessage &)> canAdd) { m_canAdd = std::move(canAdd); }

Q_SIGNALS:
    void fillRequested(const framescope::workspace::SavedMessage &message);
    void sendRequested(const framescope::workspace::SavedMessage &message);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] const workspace::SavedMessage &at(const QModelIndex &index) const;
    void removeCurrent();
    void duplicateCurrent();

    workspace::Workspace &m_workspace;
    models::MessagesModel *m_model;
    std::function<bool(const workspace::SavedMessage &)> m_canAdd;
};

} // namespace framescope::panels
