// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyview.h"

#include "itemmenu.h"
#include "snippetmenu.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>

namespace framescope::panels {

using workspace::Request;

HistoryView::HistoryView(workspace::Workspace &workspace, QWidget *parent)
    : QListView(parent)
    , m_workspace(workspace)
    , m_model(new models::HistoryModel(workspace.history(), this))
{
    setObjectName(QStringLiteral("history"));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    setModel(m_model);
    connect(this, &QListView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT openRequested(requestAt(index.row())); });
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), this);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (currentIndex().isValid())
            m_workspace.removeHistory(static_cast<size_t>(currentIndex().row()));
    });
}

Request HistoryView::requestAt(int row) const
{
    Request kept = m_model->entry(row).request;
    const auto saved = m_workspace.request(kept.id);
    if (!saved)
        return kept;
    if (m_model->entry(row).lacksMessages)
        kept.messages = saved->messages;
    return workspace::withSecrets(kept, workspace::secretsOf(*saved));
}

void HistoryView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("historyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QModelIndex index = indexOfMenu(*this, *event); index.isValid()) {
        const Request request = requestAt(index.row());
        menu->addAction(tr("&Open"), QKeySequence(Qt::Key_Return), this, [this, request] { Q_EMIT openRequested(request); });
        menu->addAction(tr("&Copy address"), this,
            [url = workspace::withMarkedSecrets(request).url] { QGuiApplication::clipboard()->setText(url); });
        addSnippetMenu(*menu, m_workspace, request, [this](const QString &sentence) { Q_EMIT told(sentence); });
        menu->addSeparator();
        menu->addAction(tr("&Delete"), QKeySequence(QKeySequence::Delete), this,
            [this, row = static_cast<size_t>(index.row())] { m_workspace.removeHistory(row); });
    }
    menu->addAction(tr("C&lear the history"), this, [this] { m_workspace.clearHistory(); })
        ->setEnabled(m_model->rowCount() > 0);
    menu->popup(placeOfMenu(*this, *event));
}

} // namespace framescope::panels
