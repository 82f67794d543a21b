// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWidget>

#include <stdexcept>

class QAbstractItemView;
class QComboBox;
class QMainWindow;
class QTabBar;

namespace framescope::tests {

/// What a person wanted to do could not be done.
class Stuck : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Somebody's mouse and keyboard at a window: what cannot be seen, is grey, or lies under something else cannot be used.
/// Everything waits until it can be done, and throws Stuck where that does not come to pass.
class Hands
{
public:
    explicit Hands(QMainWindow &window);

    /// The widget of that name, as soon as it can be seen.
    template <typename T>
    [[nodiscard]] T &seen(const char *name) const
    {
        T *found = nullptr;
        waitFor([&] { return (found = visible<T>(name)) != nullptr; }, QByteArray("to be seen: ") + name);
        return *found;
    }
    [[nodiscard]] bool isSeen(const char *name) const { return visible<QWidget>(name) != nullptr; }

    void click(const char *name) const;
    void clickAt(QWidget &widget, QPoint place) const;
    void clickRow(QAbstractItemView &view, const QModelIndex &index) const;
    void clickTab(QTabBar &bar, int index) const;
    /// Through the menus of the window: their titles, and the entry, without "&".
    void clickMenu(const QStringList &path) const;
    /// Opens a box of choices by the mouse, and takes one of them by keys.
    void choose(const char *name, const QString &text) const;

    /// A key, for what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// ASCII, into what has the focus.
    void type(const QString &text) const;
    /// Clicks into a field, and types instead of what stands there.
    void fill(const char *name, const QString &text) const;
    /// Pastes a path into the file dialog that opens, and accepts it.
    void answerFileDialog(const QString &path) const;

    static void waitFor(const std::function<bool()> &isSo, const QByteArray &what);

private:
    template <typename T>
    [[nodiscard]] T *visible(const char *name) const
    {
        for (QWidget *widget : widgetsNamed(name)) {
            if (auto *wanted = qobject_cast<T *>(widget); wanted && wanted->isVisible())
                return wanted;
        }
        return nullptr;
    }
    [[nodiscard]] QList<QWidget *> widgetsNamed(const char *name) const;
    [[nodiscard]] QWidget &keyboardFocus() const;
    static void scrollTo(const QWidget &widget);

    QMainWindow &m_window;
};

} // namespace framescope::tests
