// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace framescope::widgets {

/// A widget that paints items of its own, and tells assistive technology of them.
class ItemHost
{
public:
    virtual ~ItemHost() = default;
    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString itemText(int item) const = 0;
    /// In the coordinates of the widget; empty where it cannot be seen.
    [[nodiscard]] virtual QRect itemRect(int item) const = 0;
    [[nodiscard]] virtual bool isItemSelected(int item) const = 0;
    /// The item with the keyboard focus, or -1.
    [[nodiscard]] virtual int currentItem() const = 0;
};

/// Lets screen readers see the items of every widget that is an ItemHost. May be called more than once.
void installItemHostAccessibility();
/// Tells that the focus has moved to @p item.
void announceCurrentItem(QWidget *host, int item);

} // namespace framescope::widgets
