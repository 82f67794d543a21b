// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include <QEvent>
#include <QLabel>

namespace framescope::widgets {

namespace {

constexpr int spacing = 8; // pixels

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
    m_title->setParent(this);
    m_hint->setParent(this);
    setContentsMargins(32, 8, 32, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize EmptyState::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = std::max(m_title->sizeHint().width(), m_hint->sizeHint().width()) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize EmptyState::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = std::max(m_title->minimumSizeHint().width(), m_hint->minimumSizeHint().width());
    return {width + margins.left() + margins.right(), m_title->sizeHint().height() + margins.top() + margins.bottom()};
}

/// With the hint, also while it is hidden: it would never get room otherwise.
int EmptyState::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inside = std::max(1, width - margins.left() - margins.right());
    return m_title->heightForWidth(inside) + spacing + m_hint->heightForWidth(inside) + margins.top() + margins.bottom();
}

void EmptyState::say(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    setAccessibleName(title);
    setAccessibleDescription(hint);
    updateGeometry();
    place();
}

/// Half a sentence is worse than none.
void EmptyState::place()
{
    const QRect room = contentsRect();
    const bool hasRoom = heightForWidth(width()) <= height();
    const int title = m_title->heightForWidth(std::max(1, room.width()));
    const int hint = hasRoom ? m_hint->heightForWidth(std::max(1, room.width())) + spacing : 0;
    const int above = std::max(0, room.height() - title - hint) * 2 / 5;
    m_title->setGeometry(room.left(), room.top() + above, room.width(), title);
    m_hint->setGeometry(room.left(), room.top() + above + title + spacing, room.width(), std::max(0, hint - spacing));
    m_hint->setVisible(hasRoom);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool EmptyState::event(QEvent *event)
{
    // Texts or fonts of the lines have changed, perhaps while nobody looked.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace framescope::widgets
