// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemhost.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

namespace framescope::widgets {

namespace {

/// One item. It is asked for by number, so that it needs no memory of what it shows.
class ItemInterface : public QAccessibleInterface
{
public:
    ItemInterface(QWidget *widget, int item)
        : m_widget(widget)
        , m_item(item)
    {
    }

    [[nodiscard]] bool isValid() const override { return host() && m_item < host()->itemCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? host()->itemText(m_item) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = host()->itemRect(m_item);
        return {m_widget->mapToGlobal(local.topLeft()), local.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = host()->isItemSelected(m_item);
        state.focused = m_widget->hasFocus() && host()->currentItem() == m_item;
        state.offscreen = host()->itemRect(m_item).isEmpty();
        return state;
    }

private:
    [[nodiscard]] ItemHost *host() const { return dynamic_cast<ItemHost *>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    int m_item;
};

class HostInterface : public QAccessibleWidget
{
public:
    explicit HostInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {
    }
    ~HostInterface() override { forgetItems(); }

    [[nodiscard]] int childCount() const override { return host()->itemCount(); }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *child(int item) const override
    {
        if (item < 0 || item >= childCount())
            return nullptr;
        constexpr qsizetype mostKept = 1000;
        if (!m_items.contains(item)) {
            if (m_items.size() >= mostKept)
                forgetItems();
            m_items.insert(item, QAccessible::registerAccessibleInterface(new ItemInterface(widget(), item)));
        }
        return QAccessible::accessibleInterface(m_items.value(item));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override { return child(host()->currentItem()); }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint local = widget()->mapFromGlobal(QPoint(x, y));
        const int current = host()->currentItem();
        return current >= 0 && host()->itemRect(current).contains(local) ? child(current) : nullptr;
    }

private:
    [[nodiscard]] ItemHost *host() const { return dynamic_cast<ItemHost *>(widget()); }

    void forgetItems() const
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
        m_items.clear();
    }

    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && dynamic_cast<ItemHost *>(widget) ? new HostInterface(widget) : nullptr;
}

} // namespace

void installItemHostAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceCurrentItem(QWidget *host, int item)
{
    if (!QAccessible::isActive() || item < 0)
        return;
    QAccessibleEvent event(host, QAccessible::Focus);
    event.setChild(item);
    QAccessible::updateAccessibility(&event);
}

} // namespace framescope::widgets
