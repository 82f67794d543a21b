// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitepopup.h"

#include <chat/qrcode.h>
#include <theme/symbols.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace framescope::panels {

namespace {
constexpr int quietZone = 4; // modules; ISO/IEC 18004, section 6.3.8
constexpr int modulePixels = 6;
constexpr int popupWidth = 328; // pixels
} // namespace

QImage qrImage(const QString &text, int modulePixels)
{
    const auto code = chat::makeQrCode(text.toUtf8());
    if (!code)
        return {};
    const int side = code->size + 2 * quietZone;
    QImage small(side, side, QImage::Format_RGB32);
    small.fill(Qt::white);
    for (int y = 0; y < code->size; ++y) {
        for (int x = 0; x < code->size; ++x) {
            if (code->isDark(x, y))
                small.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
        }
    }
    return small.scaled(side * modulePixels, side * modulePixels);
}

InvitePopup::InvitePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_urls(new QComboBox)
    , m_code(new QLabel)
    , m_note(new QLabel)
{
    setObjectName(QStringLiteral("invitePopup"));
    setProperty("card", true);
    auto *heading = new QLabel(tr("Invite others"));
    heading->setProperty("heading", true);
    auto *hint = new QLabel(tr("Open this address in a browser, scan it with a phone, or join it from Framescope."));
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    m_urls->setObjectName(QStringLiteral("inviteUrls"));
    m_urls->setAccessibleName(tr("Address of the room"));
    m_urls->setToolTip(tr("Addresses of this computer; take the one of the network in which the others are"));
    m_code->setObjectName(QStringLiteral("inviteCode"));
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setAccessibleName(tr("QR code of the address"));
    m_note->setObjectName(QStringLiteral("inviteNote"));
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    auto *copy = new QPushButton(theme::symbol(QStringLiteral("copy")), tr("Copy"));
    copy->setObjectName(QStringLiteral("inviteCopy"));
    copy->setToolTip(tr("Copy the address"));
    auto *open = new QPushButton(theme::symbol(QStringLiteral("page")), tr("Open in browser"));
    open->setObjectName(QStringLiteral("inviteOpen"));
    open->setToolTip(tr("Open the guest page in this computer's browser"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copy, 1);
    buttons->addWidget(open, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(hint);
    layout->addWidget(m_urls);
    layout->addWidget(m_code);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    setFixedWidth(popupWidth);
    connect(m_urls, &QComboBox::currentIndexChanged, this, &InvitePopup::showCode);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_urls->currentText()); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_urls->currentText()); });
}

void InvitePopup::popUp(const QWidget *anchor, const QStringList &urls, bool isLocal)
{
    m_urls->clear();
    m_urls->addItems(urls);
    m_note->setText(tr("Only this computer reaches the room. To let others in, open one for everybody in the network."));
    m_note->setVisible(isLocal);
    showCode();
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    const QPoint below = anchor->mapToGlobal(QPoint(anchor->width() - popupWidth, anchor->height() + 4));
    move(std::max(below.x(), screen.left()), std::min(below.y(), std::max(screen.bottom() - height(), screen.top())));
    show();
    m_urls->setFocus(Qt::PopupFocusReason);
}

void InvitePopup::showCode()
{
    m_code->setPixmap(QPixmap::fromImage(qrImage(m_urls->currentText(), modulePixels)));
}

} // namespace framescope::panels
