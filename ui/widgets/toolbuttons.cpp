// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolbuttons.h"

#include <theme/symbols.h>

#include <QToolButton>

namespace framescope::widgets {

QToolButton *makeToolButton(const char *name, const QString &symbol, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(theme::symbol(symbol));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *makeToolButton(const char *name, const QString &symbol, const QString &text, const QString &tip)
{
    QToolButton *button = makeToolButton(name, symbol, tip);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QToolButton *makeSegment(const char *name, const QString &text, const char *place)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("segment", QLatin1String(place));
    return button;
}

} // namespace framescope::widgets
