// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatpanel.h"

#include "hostform.h"
#include "joinform.h"
#include "roomdelegate.h"
#include "roompage.h"
#include "sidebar.h"

#include <chat/discovery.h>
#include <format/chat.h>
#include <format/inert.h>
#include <theme/symbols.h>
#include <widgets/emptystate.h>

#include <QHBoxLayout>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

namespace framescope::panels {

using chat::Host;
using chat::Member;
using models::OpenRoom;

namespace {

constexpr int sidebarWidth = 264; // pixels
constexpr int seedSize = 32; // bytes
constexpr int urlRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

} // namespace

ChatPanel::ChatPanel(Services &services, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_settings(settings)
    , m_rooms(new models::OpenRoomsModel(this))
    , m_list(new QListView)
    , m_found(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_hostForm(new HostForm)
    , m_joinForm(new JoinForm)
{
    setObjectName(QStringLiteral("chatPanel"));
    m_pages->setObjectName(QStringLiteral("chatPages"));
    m_placeholder = makePlaceholder();
    for (QWidget *page : {m_placeholder, static_cast<QWidget *>(m_hostForm), static_cast<QWidget *>(m_joinForm)})
        m_pages->addWidget(page);
    makeSidebar();
    connect(m_hostForm, &HostForm::hostRequested, this, &ChatPanel::hostRoom);
    connect(m_joinForm, &JoinForm::joinRequested, this, &ChatPanel::joinRoom);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChatPanel::showCurrent);
    connect(m_rooms, &models::OpenRoomsModel::dataChanged, this, &ChatPanel::changed);
}

ChatPanel::~ChatPanel()
{
    m_list->selectionModel()->disconnect(this);
    m_rooms->disconnect(this);
    for (const auto &[room, page] : m_pageOf) {
        room->disconnect(this);
        delete page; // before what it shows
    }
}

void ChatPanel::makeSidebar()
{
    m_list->setModel(m_rooms);
    m_list->setItemDelegate(new RoomDelegate(m_list));
    m_found->setIconSize({16, 16});
    connect(m_found, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { joinFound(m_found->row(item)); });
    connect(m_found, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { joinFound(m_found->row(item)); });
    auto *sidebar = new Sidebar("chatSidebar");
    sidebar->addHeading(tr("Rooms"));
    sidebar->addList(m_list, "chatRooms", tr("Open rooms"));
    sidebar->addHeading(tr("In this network"));
    sidebar->addList(m_found, "foundRooms", tr("Rooms in this network"));
    QPushButton *host = sidebar->addButton("hostRoom", tr("Host"), tr("Open a room on this computer"), 1);
    host->setIcon(theme::symbol(QStringLiteral("plus")));
    connect(host, &QPushButton::clicked, this, &ChatPanel::showHostForm);
    const QPushButton *join = sidebar->addButton("joinByAddress", tr("Join…"), tr("Join a room by its address"), 1);
    connect(join, &QPushButton::clicked, this, &ChatPanel::showJoinForm);
    sidebar->placeIn(this, m_pages, sidebarWidth);
    refreshFound();
}

QWidget *ChatPanel::makePlaceholder()
{
    auto *empty = new widgets::EmptyState;
    empty->say(tr("Talk in this network"),
        tr("Host a room that others join from Framescope or from any browser, or join one. There is no server but yours."));
    auto *host = new QPushButton(tr("Host a room"));
    host->setObjectName(QStringLiteral("hostFirstRoom"));
    host->setProperty("primary", true);
    auto *join = new QPushButton(tr("Join by address"));
    join->setObjectName(QStringLiteral("joinFirstRoom"));
    connect(host, &QPushButton::clicked, this, &ChatPanel::showHostForm);
    connect(join, &QPushButton::clicked, this, &ChatPanel::showJoinForm);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(host);
    buttons->addWidget(join);
    buttons->addStretch();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(empty);
    layout->addLayout(buttons);
    layout->addStretch(2);
    return page;
}

// What is announced

void ChatPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshFound();
}

void ChatPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_discovery)
        startDiscovery();
    else
        m_discovery->ask();
}

void ChatPanel::startDiscovery()
{
    m_discovery = std::make_unique<chat::Discovery>(m_services.sessions->io(), m_services.sessions->queue());
    connect(m_discovery.get(), &chat::Discovery::changed, this, &ChatPanel::refreshFound);
}

void ChatPanel::refreshFound()
{
    m_found->clear();
    if (m_discovery) {
        for (const chat::FoundRoom &room : m_discovery->rooms()) {
            const bool isLocked = room.announcement.hasPassPhrase;
            auto *item = new QListWidgetItem(theme::symbol(isLocked ? QStringLiteral("lock") : QStringLiteral("chat")),
                format::inertLine(room.announcement.name), m_found);
            item->setData(urlRole, room.url());
            item->setData(nameRole, room.announcement.name);
            item->setToolTip(
                isLocked ? tr("Join %1, which has a pass phrase").arg(room.url()) : tr("Join %1").arg(room.url()));
        }
    }
    if (m_found->count() > 0)
        return;
    auto *nothing = new QListWidgetItem(tr("No room is announced."), m_found);
    nothing->setFlags(Qt::NoItemFlags);
}

void ChatPanel::joinFound(int row)
{
    const QListWidgetItem *item = m_found->item(row);
    const QString url = item ? item->data(urlRole).toString() : QString();
    if (url.isEmpty())
        return;
    m_list->setCurrentIndex({});
    m_joinForm->fill(url, item->data(nameRole).toString(), personName());
    m_pages->setCurrentWidget(m_joinForm);
    m_joinForm->focusFirst();
}

// Forms

QString ChatPanel::personName() const
{
    return m_settings.value(QStringLiteral("chat/person"), qEnvironmentVariable("USER")).toString();
}

/// Made once; it is what makes this person the same member after a restart.
QByteArray ChatPanel::seed()
{
    const QString key = QStringLiteral("chat/seed");
    QByteArray seed = QByteArray::fromHex(m_settings.value(key).toByteArray());
    if (seed.size() != seedSize) {
        seed = chat::randomBytes(seedSize);
        m_settings.setValue(key, seed.toHex());
    }
    return seed;
}

void ChatPanel::showHostForm()
{
    m_list->setCurrentIndex({});
    const QString usual =
        personName().isEmpty() ? QString() : tr("%1’s room", "suggested name of a room; %1 is a person").arg(personName());
    m_hostForm->fill(m_settings.value(QStringLiteral("chat/room"), usual).toString(), personName(),
        static_cast<quint16>(m_settings.value(QStringLiteral("chat/port")).toUInt()),
        m_settings.value(QStringLiteral("chat/everywhere")).toBool());
    m_hostForm->setBusy(false);
    m_pages->setCurrentWidget(m_hostForm);
    m_hostForm->focusName();
}

void ChatPanel::showJoinForm()
{
    m_list->setCurrentIndex({});
    m_joinForm->fill(m_settings.value(QStringLiteral("chat/address")).toString(), {}, personName());
    m_pages->setCurrentWidget(m_joinForm);
    m_joinForm->focusFirst();
}

OpenRoom *ChatPanel::addRoom()
{
    if (OpenRoom *before = std::exchange(m_attempt, nullptr))
        removeRoom(before);
    auto *room = m_rooms->add(std::make_unique<OpenRoom>(m_services.sessions, sharedRecordingMaker(m_services)));
    watch(room);
    m_attempt = room;
    return room;
}

void ChatPanel::hostRoom()
{
    chat::HostSettings settings = m_hostForm->settings();
    settings.room.folder = m_services.roomFolder(settings.room.name);
    const QString person = m_hostForm->personName();
    m_settings.setValue(QStringLiteral("chat/room"), settings.room.name);
    m_settings.setValue(QStringLiteral("chat/person"), person);
    m_settings.setValue(QStringLiteral("chat/port"), settings.port);
    m_settings.setValue(QStringLiteral("chat/everywhere"), settings.address != chat::HostSettings().address);
    m_hostForm->setBusy(true);
    addRoom()->host(settings, person, seed());
    Q_EMIT changed();
}

void ChatPanel::joinRoom()
{
    chat::MemberSettings settings = m_joinForm->settings();
    settings.seed = seed();
    m_settings.setValue(QStringLiteral("chat/address"), m_joinForm->address());
    m_settings.setValue(QStringLiteral("chat/person"), settings.name);
    m_joinForm->setBusy(true);
    addRoom()->join(settings);
    Q_EMIT changed();
}

// Rooms

void ChatPanel::watch(OpenRoom *room)
{
    connect(room, &OpenRoom::entered, this, [this, room] { takeEntered(room); });
    // Later: the room is in the middle of telling, and may be taken away.
    connect(
        room, &OpenRoom::changed, this, [this, room] { takeEnded(room); }, Qt::QueuedConnection);
}

void ChatPanel::takeEntered(OpenRoom *room)
{
    if (m_attempt == room)
        m_attempt = nullptr;
    m_hostForm->setBusy(false);
    m_joinForm->setBusy(false);
    const QModelIndex index = m_rooms->index(m_rooms->rowOf(room));
    m_list->setCurrentIndex(index);
    showCurrent();
    Q_EMIT changed();
}

/// An attempt that has failed: what is wrong is said in the form.
void ChatPanel::takeEnded(OpenRoom *room)
{
    if (room != m_attempt || room->wasEntered())
        return;
    const bool isHostStopped = room->isHost() && room->host()->state() == Host::State::Stopped && room->host()->error();
    if (isHostStopped)
        m_hostForm->showError(*room->host()->error());
    else if (room->member().state() == Member::State::Ended)
        m_joinForm->showEnding(room->member());
    else
        return;
    m_hostForm->setBusy(false);
    m_joinForm->setBusy(false);
    m_attempt = nullptr;
    removeRoom(room);
}

OpenRoom *ChatPanel::current() const
{
    return m_rooms->roomAt(m_list->currentIndex().row());
}

RoomPage *ChatPanel::pageOf(OpenRoom *room)
{
    const auto known = m_pageOf.find(room);
    if (known != m_pageOf.end())
        return known->second;
    auto *page = new RoomPage(*room);
    // Later: the page that asks goes with the room.
    connect(
        page, &RoomPage::leaveRequested, this, [this, room] { removeRoom(room); }, Qt::QueuedConnection);
    connect(
        page, &RoomPage::rejoinRequested, this, [this, room] { rejoin(room); }, Qt::QueuedConnection);
    connect(page, &RoomPage::recordingWanted, this, &ChatPanel::recordingWanted);
    connect(page, &RoomPage::missed, this, [this, room](const chat::Entry &entry) {
        const format::Notice notice = format::noticeOf(entry, room->name());
        Q_EMIT missed(notice.title, notice.text);
    });
    m_pages->addWidget(page);
    m_pageOf.emplace(room, page);
    return page;
}

void ChatPanel::showCurrent()
{
    OpenRoom *room = current();
    if (room && room->wasEntered()) {
        m_pages->setCurrentWidget(pageOf(room));
        pageOf(room)->markRead();
        pageOf(room)->focusText();
    }
    Q_EMIT changed();
}

/// Its members hear 1001; nobody waits for their answers.
void ChatPanel::removeRoom(OpenRoom *room)
{
    const int row = m_rooms->rowOf(room);
    if (row < 0)
        return;
    room->disconnect(this);
    const auto page = m_pageOf.find(room);
    if (page != m_pageOf.end()) {
        if (m_pages->currentWidget() == page->second)
            m_pages->setCurrentWidget(m_placeholder);
        delete page->second; // before what it shows
        m_pageOf.erase(page);
    }
    room->member().leave();
    m_rooms->take(room).reset();
    if (m_pages->currentWidget() == m_placeholder && m_rooms->rowCount() > 0)
        m_list->setCurrentIndex(m_rooms->index(0));
    showCurrent();
}

/// A pass phrase is not kept: the form asks for what the room needs.
void ChatPanel::rejoin(OpenRoom *room)
{
    if (m_rooms->rowOf(room) < 0) // it has gone meanwhile
        return;
    const QString address = room->pageUrls().value(0);
    const QString name = room->name();
    removeRoom(room);
    m_joinForm->fill(address, name, personName());
    m_pages->setCurrentWidget(m_joinForm);
    m_joinForm->focusFirst();
}

void ChatPanel::showUnread()
{
    for (int row = 0; row < m_rooms->rowCount(); ++row) {
        if (m_rooms->roomAt(row)->unread() > 0)
            return m_list->setCurrentIndex(m_rooms->index(row));
    }
}

void ChatPanel::focusCurrent()
{
    OpenRoom *room = current();
    if (room && room->wasEntered()) {
        pageOf(room)->markRead();
        return pageOf(room)->focusText();
    }
    if (m_rooms->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else if (m_pages->currentWidget() == m_placeholder)
        m_placeholder->findChild<QPushButton *>(QStringLiteral("hostFirstRoom"))->setFocus(Qt::OtherFocusReason);
}

} // namespace framescope::panels
