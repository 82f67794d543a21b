// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roompeople.h"

#include "messagedelegate.h"

#include <models/peoplemodel.h>
#include <theme/symbols.h>

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace framescope::panels {

using models::PeopleModel;

namespace {

constexpr int leastWidth = 136; // pixels

class PersonDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QColor color = MessageDelegate::colorOf(index.data(PeopleModel::MemberRole).toByteArray(), option->palette);
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
        if (index.data(PeopleModel::SelfRole).toBool())
            option->text = RoomPeople::tr("%1 (you)").arg(option->text);
    }
};

base::SessionId sessionOf(const QModelIndex &index)
{
    return base::SessionId(index.data(PeopleModel::SessionRole).toLongLong());
}

} // namespace

RoomPeople::RoomPeople(models::OpenRoom &room, QWidget *parent)
    : QFrame(parent)
    , m_room(room)
    , m_title(new QLabel)
    , m_people(new QListView)
{
    setObjectName(QStringLiteral("roomSidebar"));
    setMinimumWidth(leastWidth);
    m_title->setObjectName(QStringLiteral("roomPeopleTitle"));
    m_title->setProperty("heading", true);
    m_title->setContentsMargins(12, 12, 12, 8);
    m_people->setObjectName(QStringLiteral("roomPeople"));
    m_people->setAccessibleName(tr("Members"));
    m_people->setModel(new PeopleModel(m_room, m_people));
    m_people->setItemDelegate(new PersonDelegate(m_people));
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setUniformItemSizes(true);
    m_people->setContextMenuPolicy(Qt::CustomContextMenu);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_people, &QListView::customContextMenuRequested, this, &RoomPeople::showMenu);
    connect(m_people, &QListView::activated, this, &RoomPeople::activate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_people, 1);
    refresh();
}

void RoomPeople::refresh()
{
    m_title->setText(tr("In the room: %1").arg(m_room.member().conversation().members().size()));
}

void RoomPeople::activate(const QModelIndex &index)
{
    if (m_room.recording() && sessionOf(index).isValid())
        Q_EMIT logWanted(sessionOf(index), index.data().toString());
}

void RoomPeople::showMenu(const QPoint &at)
{
    const QModelIndex index = m_people->indexAt(at);
    if (!index.isValid() || !sessionOf(index).isValid() || !m_room.recording())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::symbol(QStringLiteral("inspect")), tr("Open the log of this member"), this,
        [this, index = QPersistentModelIndex(index)] { activate(index); });
    menu->popup(m_people->viewport()->mapToGlobal(at));
}

} // namespace framescope::panels
