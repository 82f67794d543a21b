// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>
#include <QWheelEvent>

namespace framescope::tests {

namespace {

constexpr int patienceMs = 30'000;
constexpr int mostTurns = 200; // of the wheel

QAction *entryOf(const QWidget &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    throw Stuck("no such entry in the menu: " + text.toStdString());
}

} // namespace

Hands::Hands(QMainWindow &window)
    : m_window(window)
{
}

void Hands::waitFor(const std::function<bool()> &isSo, const QByteArray &what)
{
    if (!QTest::qWaitFor(isSo, patienceMs))
        throw Stuck("waited in vain " + what.toStdString());
}

QList<QWidget *> Hands::widgetsNamed(const char *name) const
{
    return m_window.findChildren<QWidget *>(QLatin1String(name));
}

void Hands::click(const char *name) const
{
    auto &widget = seen<QWidget>(name);
    clickAt(widget, widget.rect().center());
}

/// By the wheel.
void Hands::scrollTo(const QWidget &widget)
{
    QWidget *parent = widget.parentWidget();
    while (parent && !qobject_cast<QScrollArea *>(parent))
        parent = parent->parentWidget();
    if (!parent)
        return;
    QWidget *viewport = static_cast<QScrollArea *>(parent)->viewport();
    const auto place = [&] { return widget.mapTo(viewport, widget.rect().center()).y(); };
    const QPointF middle(viewport->rect().center());
    for (int turns = 0; !(place() >= 0 && place() < viewport->height()) && turns < mostTurns; ++turns) {
        const QPoint notch(0, place() < 0 ? QWheelEvent::DefaultDeltasPerStep : -QWheelEvent::DefaultDeltasPerStep);
        QWheelEvent turn(
            middle, viewport->mapToGlobal(middle), {}, notch, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &turn);
    }
}

void Hands::clickAt(QWidget &widget, QPoint place) const
{
    waitFor([&widget] { return widget.isVisible() && widget.isEnabled(); },
        "for what can be clicked: " + widget.objectName().toUtf8());
    scrollTo(widget);
    const auto isThere = [&widget, place] {
        const QWidget *window = widget.window();
        const QWidget *hit = window->childAt(widget.mapTo(window, place));
        return hit == &widget || widget.isAncestorOf(hit) || (!hit && &widget == window);
    };
    waitFor(isThere, "for something to go away from before " + widget.objectName().toUtf8());
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
}

void Hands::clickRow(QAbstractItemView &view, const QModelIndex &index) const
{
    if (!index.isValid())
        throw Stuck("no such row in " + view.objectName().toStdString());
    const auto place = [&] { return view.visualRect(index).center(); };
    waitFor([&] { return view.viewport()->rect().contains(place()); }, "for a row in " + view.objectName().toUtf8());
    clickAt(*view.viewport(), place());
}

void Hands::clickTab(QTabBar &bar, int index) const
{
    clickAt(bar, bar.tabRect(index).center());
}

void Hands::clickMenu(const QStringList &path) const
{
    QMenuBar *bar = m_window.menuBar();
    QAction *title = entryOf(*bar, path.first());
    clickAt(*bar, bar->actionGeometry(title).center());
    QMenu *menu = title->menu();
    for (const QString &text : path.mid(1)) {
        waitFor([menu] { return menu->isVisible(); }, "for the menu of " + text.toUtf8());
        QAction *entry = entryOf(*menu, text);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        menu = entry->menu();
    }
}

void Hands::choose(const char *name, const QString &text) const
{
    auto &box = seen<QComboBox>(name);
    const int wanted = box.findText(text);
    if (wanted < 0)
        throw Stuck("no such choice: " + text.toStdString());
    clickAt(box, box.rect().center());
    waitFor([&box] { return box.view()->isVisible(); }, QByteArray("for the choices of ") + name);
    while (box.view()->currentIndex().row() != wanted)
        QTest::keyClick(box.view(), box.view()->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyClick(box.view(), Qt::Key_Return);
    waitFor([&] { return !box.view()->isVisible() && box.currentText() == text; }, "for " + text.toUtf8());
    (void)keyboardFocus();
}

QWidget &Hands::keyboardFocus() const
{
    QWidget *top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeModalWidget();
    if (!top)
        top = &m_window;
    if (QWidget *focused = top->focusWidget())
        return *focused;
    return *top;
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    // Where nobody manages windows, one that is closed leaves none active.
    if (!QApplication::activePopupWidget() && !QApplication::activeModalWidget() && !m_window.isActiveWindow()) {
        m_window.activateWindow();
        waitFor([this] { return m_window.isActiveWindow(); }, "for the window to be active");
    }
    QTest::keyClick(&keyboardFocus(), key, modifiers);
}

void Hands::type(const QString &text) const
{
    QTest::keyClicks(&keyboardFocus(), text);
}

void Hands::fill(const char *name, const QString &text) const
{
    click(name);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void Hands::answerFileDialog(const QString &path) const
{
    QFileDialog *dialog = nullptr;
    waitFor([&] { return (dialog = m_window.findChild<QFileDialog *>()) != nullptr && dialog->isVisible(); },
        "for a file dialog");
    auto &edit = seen<QLineEdit>("fileNameEdit");
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(path);
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier); // at once: the dialog completes what is typed
    QTest::keyClick(&edit, Qt::Key_Return);
    waitFor([this] { return m_window.findChild<QFileDialog *>() == nullptr; }, "for the file dialog to go");
}

} // namespace framescope::tests
