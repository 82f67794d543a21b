// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagesview.h"

#include "itemmenu.h"

#include <workspace/workspace.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QShortcut>

namespace framescope::panels {

using workspace::SavedMessage;

MessagesView::MessagesView(workspace::Workspace &workspace, QWidget *parent)
    : QListView(parent)
    , m_workspace(workspace)
    , m_model(new models::MessagesModel(this))
{
    setObjectName(QStringLiteral("savedMessages"));
    setUniformItemSizes(true);
    setEditTriggers(EditKeyPressed);
    setModel(m_model);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT fillRequested(at(index)); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT sendRequested(at(index)); });
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), this);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &MessagesView::removeCurrent);
}

const SavedMessage &MessagesView::at(const QModelIndex &index) const
{
    return m_model->messages()[static_cast<size_t>(index.row())];
}

std::optional<SavedMessage> MessagesView::current() const
{
    return currentIndex().isValid() ? std::optional(at(currentIndex())) : std::nullopt;
}

/// What is removed comes back into the request that it was removed from, for as long as that is shown.
void MessagesView::removeCurrent()
{
    if (!currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const SavedMessage gone = m_model->take(row);
    m_workspace.remember(gone.name, [model = QPointer(m_model), row, gone] {
        if (model)
            model->add(gone, row);
    });
}

void MessagesView::duplicateCurrent()
{
    if (const auto message = current(); message && (!m_canAdd || m_canAdd(*message)))
        setCurrentIndex(m_model->index(m_model->add(*message, currentIndex().row() + 1), 0));
}

void MessagesView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexOfMenu(*this, *event);
    if (!index.isValid())
        return;
    const SavedMessage message = at(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("messagesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Send"), QKeySequence(Qt::Key_Return), this, [this, message] { Q_EMIT sendRequested(message); });
    menu->addAction(tr("&Copy"), this, [message] { QGuiApplication::clipboard()->setText(message.text); });
    menu->addSeparator();
    menu->addAction(tr("D&uplicate"), this, &MessagesView::duplicateCurrent);
    menu->addAction(tr("&Rename"), QKeySequence(Qt::Key_F2), this, [this] { edit(currentIndex()); });
    menu->addAction(tr("&Delete"), QKeySequence(QKeySequence::Delete), this, &MessagesView::removeCurrent);
    menu->popup(placeOfMenu(*this, *event));
}

} // namespace framescope::panels
