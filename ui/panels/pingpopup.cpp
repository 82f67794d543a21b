// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pingpopup.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

constexpr int popupWidth = 320; // pixels

constexpr qsizetype maxPayloadBytes = 125; // RFC 6455, section 5.5

} // namespace

PingPopup::PingPopup(QWidget *parent)
    : PopupCard("pingPopup", {}, popupWidth, parent)
    , m_payload(new QLineEdit)
    , m_note(new QLabel)
    , m_send(new QPushButton(tr("Send ping")))
{
    m_payload->setObjectName(QStringLiteral("pingPayload"));
    m_payload->setPlaceholderText(tr("Payload; the pong brings it back"));
    m_payload->setAccessibleName(tr("Payload of the ping"));
    m_note->setProperty("muted", true);
    m_send->setObjectName(QStringLiteral("pingSend"));
    m_send->setProperty("primary", true);
    rows().addWidget(m_payload);
    auto *line = new QHBoxLayout;
    line->addWidget(m_note);
    line->addStretch();
    line->addWidget(m_send);
    rows().addLayout(line);
    connect(m_payload, &QLineEdit::textChanged, this, &PingPopup::update);
    connect(m_payload, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    connect(m_send, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT pingRequested(m_payload->text().toUtf8());
    });
    update();
}

void PingPopup::update()
{
    const qsizetype size = m_payload->text().toUtf8().size();
    m_note->setText(tr("%1 of %2 bytes").arg(size).arg(maxPayloadBytes));
    m_send->setEnabled(size <= maxPayloadBytes);
}

void PingPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

void PingPopup::popUp(const QWidget *anchor)
{
    adjustSize();
    move(anchor->mapToGlobal(QPoint(anchor->width() - width(), -height() - 8)));
    show();
    m_payload->setFocus();
    m_payload->selectAll();
}

} // namespace framescope::panels
