// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeater.h"

#include <format/inert.h>
#include <format/numbers.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace framescope::panels {

Repeater::Repeater(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("repeater"));
    setProperty("notice", QStringLiteral("warning"));
    m_text->setObjectName(QStringLiteral("repeaterText"));
    m_text->setTextFormat(Qt::PlainText);
    auto *stopButton = new QPushButton(tr("Stop"));
    stopButton->setObjectName(QStringLiteral("repeaterStop"));
    stopButton->setToolTip(tr("Send the message no more"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(stopButton);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Repeater::send);
    connect(stopButton, &QPushButton::clicked, this, &Repeater::stop);
    hide();
}

void Repeater::start(const workspace::SavedMessage &message)
{
    m_message = message;
    m_sent = 0;
    m_timer.start(message.interval);
    show();
    send();
}

void Repeater::stop()
{
    m_timer.stop();
    hide();
}

void Repeater::send()
{
    ++m_sent;
    updateText();
    Q_EMIT due(m_message);
}

void Repeater::updateText()
{
    m_text->setText(
        tr("“%1” is sent every %2 ms: %3 times so far.")
            .arg(format::inertLine(m_message.name), format::number(m_message.interval.count()), format::number(m_sent)));
}

void Repeater::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateText();
}

} // namespace framescope::panels
