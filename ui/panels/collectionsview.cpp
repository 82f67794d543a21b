// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionsview.h"

#include "itemmenu.h"
#include "snippetmenu.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>

namespace framescope::panels {

using models::CollectionsModel;
using Kind = CollectionsModel::Kind;

namespace {

Kind kindOf(const QModelIndex &index)
{
    return index.data(CollectionsModel::KindRole).value<Kind>();
}

} // namespace

CollectionsView::CollectionsView(workspace::Workspace &workspace, QWidget *parent)
    : QTreeView(parent)
    , m_workspace(workspace)
    , m_model(new CollectionsModel(workspace, this))
{
    setObjectName(QStringLiteral("collections"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(true);
    setTextElideMode(Qt::ElideRight);
    setModel(m_model);
    expandAll();
    connect(m_model, &CollectionsModel::modelAboutToBeReset, this, &CollectionsView::keepPlace);
    connect(m_model, &CollectionsModel::modelReset, this, &CollectionsView::findPlace);
    connect(this, &QTreeView::activated, this, &CollectionsView::openAt);
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), this);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { removeAt(currentIndex()); });
}

void CollectionsView::keepPlace()
{
    m_closed.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->rowCount(index) > 0 && !isExpanded(index))
            m_closed.insert(index.data(CollectionsModel::PathRole).toString());
    }
    m_currentPath = currentIndex().data(CollectionsModel::PathRole).toString();
    m_currentId = currentIndex().data(CollectionsModel::IdRole).toString();
}

void CollectionsView::findPlace()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        setExpanded(index, !m_closed.contains(index.data(CollectionsModel::PathRole).toString()));
    }
    const QModelIndex request = m_model->indexOfRequest(m_currentId);
    setCurrentIndex(request.isValid() ? request : m_model->indexOfCollection(m_currentPath));
}

void CollectionsView::addCollection()
{
    const QString path = m_workspace.addCollection(tr("New collection"));
    const QModelIndex index = m_model->indexOfCollection(path);
    setCurrentIndex(index);
    setFocus();
    edit(index);
}

void CollectionsView::select(const QString &request)
{
    const QModelIndex index = m_model->indexOfRequest(request);
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

std::optional<workspace::Request> CollectionsView::requestAt(const QModelIndex &index) const
{
    return m_workspace.request(index.data(CollectionsModel::IdRole).toString());
}

void CollectionsView::openAt(const QModelIndex &index)
{
    if (const auto request = requestAt(index))
        Q_EMIT openRequested(*request);
}

void CollectionsView::removeAt(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (kindOf(index) == Kind::Request)
        m_workspace.removeRequest(index.data(CollectionsModel::IdRole).toString());
    else if (kindOf(index) == Kind::Collection)
        m_workspace.removeCollection(index.data(CollectionsModel::PathRole).toString());
}

void CollectionsView::duplicateAt(const QModelIndex &index)
{
    const QString id = index.data(CollectionsModel::IdRole).toString();
    const auto copy = m_workspace.duplicateRequest(id, tr("Copy of %1").arg(index.data(Qt::EditRole).toString()));
    if (copy) // otherwise it is told where the files are
        select(*copy);
}

void CollectionsView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexOfMenu(*this, *event);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("collectionsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex place(index);
    if (const auto request = requestAt(index)) {
        menu->addAction(tr("&Open"), QKeySequence(Qt::Key_Return), this, [this, place] { openAt(place); });
        menu->addAction(tr("&Copy address"), this,
            [url = workspace::withMarkedSecrets(*request).url] { QGuiApplication::clipboard()->setText(url); });
        addSnippetMenu(*menu, m_workspace, *request, [this](const QString &sentence) { Q_EMIT told(sentence); });
        menu->addSeparator();
        menu->addAction(tr("D&uplicate"), this, [this, place] { duplicateAt(place); });
    }
    const bool isOurs = index.isValid() && kindOf(index) != Kind::BrokenFile;
    if (isOurs) {
        menu->addAction(tr("&Rename"), QKeySequence(Qt::Key_F2), this, [this, place] { edit(place); });
        menu->addAction(tr("&Delete"), QKeySequence(QKeySequence::Delete), this, [this, place] { removeAt(place); });
        menu->addSeparator();
    }
    if (index.isValid() && kindOf(index) != Kind::Request)
        menu->addAction(tr("Copy &path of the file"), this,
            [path = index.data(CollectionsModel::PathRole).toString()] { QGuiApplication::clipboard()->setText(path); });
    menu->addAction(tr("&New collection"), this, &CollectionsView::addCollection);
    menu->popup(placeOfMenu(*this, *event));
}

} // namespace framescope::panels
