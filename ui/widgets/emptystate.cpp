// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include <QLabel>
#include <QVBoxLayout>

namespace framescope::widgets {

namespace {

QLabel *makeLine(const char *flag)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    label->setProperty(flag, true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLine("heading"))
    , m_hint(makeLine("muted"))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_title->setFont(font);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 8, 32, 8);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addStretch(3);
}

void EmptyState::say(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    setAccessibleName(title);
    setAccessibleDescription(hint);
    makeRoom();
}

/// Half a sentence is worse than none.
void EmptyState::makeRoom()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    const int needed = m_title->heightForWidth(width) + layout()->spacing() + m_hint->heightForWidth(width);
    m_hint->setVisible(needed <= height() - margins.top() - margins.bottom());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace framescope::widgets
