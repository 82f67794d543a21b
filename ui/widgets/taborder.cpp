// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QWidget>

namespace framescope::widgets {

namespace {

/// Of a widget and what stands in it, those that take the focus. One that hands it on to a part of itself stands for all
/// its parts, as it does for setTabOrder().
QWidgetList stopsOf(QWidget &whole)
{
    QWidgetList stops;
    QWidget *part = &whole;
    do {
        const bool isWithin = part == &whole || whole.isAncestorOf(part);
        const bool isSpokenFor = !stops.empty() && stops.back()->focusProxy() && stops.back()->isAncestorOf(part);
        if (isWithin && !isSpokenFor && part->focusPolicy() != Qt::NoFocus)
            stops.append(part);
        part = part->nextInFocusChain();
    } while (part != &whole);
    return stops;
}

} // namespace

void followInTabOrder(QWidget &place, QWidget &late)
{
    const QWidgetList stops = stopsOf(late);
    const Qt::FocusPolicy policy = place.focusPolicy();
    place.setFocusPolicy(Qt::TabFocus); // setTabOrder() knows no others
    QWidget *last = &place;
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
    place.setFocusPolicy(policy);
}

} // namespace framescope::widgets
