// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flags.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace framescope::widgets {

void setFlag(QWidget *widget, const char *property, bool value)
{
    if (widget->property(property).toBool() == value)
        return;
    widget->setProperty(property, value);
    // A style sheet is matched when a widget is polished, and not when a property changes.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace framescope::widgets
