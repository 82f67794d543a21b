// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitybar.h"

#include <theme/appearance.h>
#include <theme/symbols.h>

#include <QActionGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace framescope::mainwindow {

namespace {

constexpr int leastWidth = 64; // pixels
constexpr int buttonHeight = 56;
constexpr int symbolSize = 22;

} // namespace

ActivityBar::ActivityBar(QWidget *parent)
    : QFrame(parent)
    , m_rooms(new QActionGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("activityBar"));
    setAccessibleName(tr("Activities"));
    m_layout->setContentsMargins(0, 0, 0, 8);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    connect(m_rooms, &QActionGroup::triggered, this, [this] { Q_EMIT chosen(current()); });
}

QAction *ActivityBar::add(const QString &symbol, const QString &text, const char *name, const QKeySequence &shortcut)
{
    auto *action = new QAction(theme::symbol(symbol, theme::Tint::Muted), text, m_rooms);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setShortcut(shortcut);
    showKeys(*action);
    action->setChecked(m_rooms->actions().size() == 1);
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name) + QStringLiteral("Button"));
    button->setProperty("activity", true);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({symbolSize, symbolSize});
    button->setFixedHeight(buttonHeight);
    button->setFont(theme::captionFont());
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->insertWidget(m_layout->count() - 1, button);
    fitWidth();
    return action;
}

void ActivityBar::showKeys(QAction &action)
{
    action.setToolTip(tr("%1 (%2)").arg(action.text(), action.shortcut().toString(QKeySequence::NativeText)));
}

/// As wide as the longest name needs, in whatever language.
void ActivityBar::fitWidth()
{
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    int widest = leastWidth;
    for (QToolButton *button : buttons) {
        button->ensurePolished();
        widest = std::max(widest, button->sizeHint().width());
    }
    setFixedWidth(widest);
    for (QToolButton *button : buttons)
        button->setFixedWidth(widest);
}

void ActivityBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (QAction *room : rooms())
            showKeys(*room);
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

QList<QAction *> ActivityBar::rooms() const
{
    return m_rooms->actions();
}

int ActivityBar::current() const
{
    return static_cast<int>(m_rooms->actions().indexOf(m_rooms->checkedAction()));
}

void ActivityBar::choose(int room)
{
    if (room == current())
        return;
    m_rooms->actions().at(room)->setChecked(true);
    Q_EMIT chosen(room);
}

} // namespace framescope::mainwindow
