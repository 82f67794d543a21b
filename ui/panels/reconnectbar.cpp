// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconnectbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace framescope::panels {

namespace {

constexpr std::chrono::milliseconds tickInterval {100};

} // namespace

ReconnectBar::ReconnectBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("reconnectBar"));
    setProperty("notice", QStringLiteral("warning"));
    m_text->setObjectName(QStringLiteral("reconnectText"));
    auto *now = new QPushButton(tr("Connect now"));
    now->setObjectName(QStringLiteral("reconnectNow"));
    now->setToolTip(tr("Connect without waiting any longer"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("reconnectCancel"));
    cancel->setToolTip(tr("Do not connect again by itself (Esc in the address)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(now);
    layout->addWidget(cancel);
    m_timer.setInterval(tickInterval);
    connect(&m_timer, &QTimer::timeout, this, &ReconnectBar::tick);
    connect(now, &QPushButton::clicked, this, &ReconnectBar::nowRequested);
    connect(cancel, &QPushButton::clicked, this, &ReconnectBar::cancelRequested);
    hide();
}

void ReconnectBar::setNext(const std::optional<base::MonoTime> &next, int attempt)
{
    m_next = next;
    m_attempt = attempt;
    setVisible(next.has_value());
    if (!next)
        return m_timer.stop();
    m_timer.start();
    tick();
}

void ReconnectBar::tick()
{
    if (!m_next)
        return;
    const auto left = std::chrono::duration<double>(*m_next - base::monoNow()).count();
    m_text->setText(
        tr("Connects again in %1 s (attempt %2).").arg(locale().toString(std::max(0.0, left), 'f', 1)).arg(m_attempt));
}

void ReconnectBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tick();
}

} // namespace framescope::panels
