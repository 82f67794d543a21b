// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationview.h"

#include "messagedelegate.h"

#include <models/conversationmodel.h>
#include <theme/symbols.h>
#include <widgets/followbutton.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

namespace framescope::panels {

using models::ConversationModel;

namespace {
constexpr int nearEnd = 24; // pixels
}

ConversationView::ConversationView(ConversationModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_follow(new widgets::FollowButton(this))
{
    setModel(&model);
    setItemDelegate(new MessageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_follow->hide();
    connect(m_follow, &QPushButton::clicked, this, &ConversationView::scrollToBottom);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_wasAtEnd = isAtEnd(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { takeRows(first, last); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_model.fileAt(index.row()))
            Q_EMIT saveWanted(index.row());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        placeFollow();
        if (value == verticalScrollBar()->minimum() && verticalScrollBar()->maximum() > 0)
            Q_EMIT olderWanted();
    });
}

bool ConversationView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - nearEnd;
}

void ConversationView::goToEnd()
{
    m_wasAtEnd = true;
    scrollToBottom();
}

/// What was there stays where it was, though there is more above it.
void ConversationView::takeRows(int first, int last)
{
    if (first == 0 && last + 1 < m_model.rowCount()) {
        doItemsLayout();
        scrollTo(m_model.index(last + 1), QAbstractItemView::PositionAtTop);
    } else if (m_wasAtEnd) {
        scrollToBottom();
    }
}

void ConversationView::noteBelow(int count)
{
    if (!m_wasAtEnd)
        m_below += count;
    placeFollow();
}

void ConversationView::placeFollow()
{
    if (isAtEnd())
        m_below = 0;
    m_follow->setCount(m_below);
    m_follow->setVisible(m_below > 0);
    m_follow->placeIn(viewport()->rect());
}

void ConversationView::layOutAgain()
{
    const bool wasAtEnd = isAtEnd();
    scheduleDelayedItemsLayout();
    if (wasAtEnd)
        QMetaObject::invokeMethod(this, &ConversationView::goToEnd, Qt::QueuedConnection);
    placeFollow();
}

/// How high a row is depends on how wide the list is.
void ConversationView::resizeEvent(QResizeEvent *event)
{
    const bool wasAtEnd = isAtEnd();
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (wasAtEnd)
        QMetaObject::invokeMethod(this, &ConversationView::goToEnd, Qt::QueuedConnection);
    placeFollow();
}

void ConversationView::copySelected() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QStringList texts;
    for (const QModelIndex &index : selected)
        texts.append(index.data().toString());
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QListView::keyPressEvent(event);
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::symbol(QStringLiteral("copy")), tr("Copy"), QKeySequence(QKeySequence::Copy), this,
        &ConversationView::copySelected);
    if (m_model.fileAt(index.row()))
        menu->addAction(
            tr("Save the file…"), this, [this, row = QPersistentModelIndex(index)] { Q_EMIT saveWanted(row.row()); });
    using Delivery = ConversationModel::Delivery;
    const auto delivery = static_cast<Delivery>(index.data(ConversationModel::DeliveryRole).toInt());
    if (delivery == Delivery::Sending || delivery == Delivery::Refused)
        menu->addAction(tr("Do not send"), this,
            [this, id = index.data(ConversationModel::IdRole).toByteArray()] { Q_EMIT withdrawWanted(id); });
    menu->popup(event->globalPos());
}

} // namespace framescope::panels
