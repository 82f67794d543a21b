// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/request.h>

#include <QAbstractListModel>

namespace framescope::models {

/// The saved messages of a request, which a person renames, sorts out and sends again.
class MessagesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TextRole = Qt::UserRole, ///< the whole text
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const std::vector<workspace::SavedMessage> &messages() const { return m_messages; }
    void setMessages(std::vector<workspace::SavedMessage> messages);
    /// Returns its row.
    int add(const workspace::SavedMessage &message, int row);
    [[nodiscard]] workspace::SavedMessage take(int row);
    void setInterval(int row, std::chrono::milliseconds interval);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Renames.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    std::vector<workspace::SavedMessage> m_messages;
};

} // namespace framescope::models
