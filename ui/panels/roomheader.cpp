// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomheader.h"

#include "invitepopup.h"
#include "roomlook.h"

#include <format/inert.h>
#include <theme/symbols.h>
#include <widgets/elidedlabel.h>
#include <widgets/toolbuttons.h>

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUrl>

namespace framescope::panels {

namespace {
constexpr int dotSize = 14; // pixels
}

RoomHeader::RoomHeader(models::OpenRoom &room, QWidget *parent)
    : QFrame(parent)
    , m_room(room)
    , m_dot(new QLabel)
    , m_title(new widgets::ElidedLabel)
    , m_state(new widgets::ElidedLabel)
    , m_invite(widgets::makeToolButton(
          "roomInvite", QStringLiteral("qr"), tr("Invite"), tr("Show the address and QR code of the room")))
    , m_log(widgets::makeToolButton(
          "roomLog", QStringLiteral("inspect"), tr("Log"), tr("Show what crosses the wire in this room")))
    , m_leave(new QPushButton(room.isHost() ? tr("Close room") : tr("Leave")))
    , m_popup(new InvitePopup(this))
{
    setProperty("bar", true);
    m_dot->setFixedWidth(dotSize);
    m_title->setObjectName(QStringLiteral("roomTitle"));
    m_title->setProperty("heading", true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_state->setObjectName(QStringLiteral("roomState"));
    m_state->setProperty("muted", true);
    m_state->setWholeOrNothing(true); // the list of rooms has it too
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_log->setCheckable(true);
    m_leave->setObjectName(QStringLiteral("roomLeave"));
    m_leave->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_leave->setToolTip(
        room.isHost() ? tr("Close the room for everybody; what was said stays on this computer") : tr("Leave the room"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(8);
    line->addWidget(m_dot);
    line->addWidget(m_title);
    line->addWidget(m_state, 1);
    for (QWidget *button :
        {static_cast<QWidget *>(m_invite), static_cast<QWidget *>(m_log), static_cast<QWidget *>(m_leave)})
        line->addWidget(button);
    connect(m_invite, &QToolButton::clicked, this, &RoomHeader::invite);
    connect(m_log, &QToolButton::toggled, this, &RoomHeader::logToggled);
    connect(m_leave, &QPushButton::clicked, this, &RoomHeader::leaveRequested);
    connect(m_popup, &InvitePopup::openRequested, this, [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });
    refresh();
}

void RoomHeader::refresh()
{
    const chat::Member &member = m_room.member();
    m_dot->setPixmap(theme::dot(memberTint(member.state())).pixmap(dotSize, dotSize));
    m_title->setText(format::inertLine(m_room.name()));
    const auto count = static_cast<int>(member.conversation().members().size());
    m_state->setText(roomSummary(member.state(), m_room.isHost(), count));
    m_log->setEnabled(m_room.recording() != nullptr);
    m_invite->setEnabled(!m_room.pageUrls().isEmpty());
}

void RoomHeader::setLogShown(bool isShown)
{
    const QSignalBlocker quiet(m_log);
    m_log->setChecked(isShown);
}

void RoomHeader::invite()
{
    const bool isLocal = m_room.isHost() && m_room.host()->settings().address == chat::HostSettings().address;
    m_popup->popUp(m_invite, m_room.pageUrls(), isLocal);
}

} // namespace framescope::panels
