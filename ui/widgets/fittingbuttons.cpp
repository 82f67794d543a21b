// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fittingbuttons.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLayout>

namespace framescope::widgets {

namespace {
constexpr int symbolWidth = 40; // pixels, of a button without text

/// A layout within another keeps the sizes that it knew until the loop comes to it.
void forgetSizes(QLayout &layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout *inner = layout.itemAt(i)->layout())
            forgetSizes(*inner);
    }
    layout.invalidate();
}
} // namespace

FittingButtons::FittingButtons(QWidget *bar, int leastWidth)
    : QObject(bar)
    , m_bar(bar)
{
    m_bar->setMinimumWidth(leastWidth); // otherwise the texts would keep it wide
    m_bar->installEventFilter(this);
}

void FittingButtons::add(QAbstractButton *button, std::function<QString()> text)
{
    m_items.push_back({button, std::move(text)});
    fit();
}

bool FittingButtons::eventFilter(QObject *watched, QEvent *event)
{
    const bool isWorthALook = event->type() == QEvent::Resize || event->type() == QEvent::Show
        || event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange;
    if (isWorthALook)
        fit();
    return QObject::eventFilter(watched, event);
}

void FittingButtons::fit()
{
    setTexts(true);
    forgetSizes(*m_bar->layout());
    if (m_bar->isVisible() && m_bar->layout()->minimumSize().width() > m_bar->width()) // before that it has no true width
        setTexts(false);
}

void FittingButtons::setTexts(bool areShown)
{
    for (const Item &item : m_items) {
        const QString text = item.text();
        const QKeySequence shortcut = item.button->shortcut(); // which a text may take away
        item.button->setText(areShown ? text : QString());
        item.button->setShortcut(shortcut);
        item.button->setMaximumWidth(areShown ? QWIDGETSIZE_MAX : symbolWidth);
        item.button->setAccessibleName(text);
    }
}

} // namespace framescope::widgets
