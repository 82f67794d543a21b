// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

namespace framescope::widgets {

using models::CopyForm;

namespace {

constexpr QKeyCombination copyJsonKeys(Qt::CTRL | Qt::SHIFT, Qt::Key_C);
constexpr QKeyCombination copyHexKeys(Qt::CTRL | Qt::ALT, Qt::Key_C);

std::optional<CopyForm> copyFormOf(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        return CopyForm::Text;
    if (event.keyCombination() == copyJsonKeys)
        return CopyForm::Json;
    if (event.keyCombination() == copyHexKeys)
        return CopyForm::Hex;
    return std::nullopt;
}

} // namespace

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (const auto form = copyFormOf(*event)) {
        requestCopy(*form);
        event->accept();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
    if (leadsToEnd(*event))
        setFollowing(true);
}

/// At the end already the scroll bar has nothing to tell of.
bool LogView::leadsToEnd(const QKeyEvent &event) const
{
    const bool isDown = event.key() == Qt::Key_Down || event.key() == Qt::Key_PageDown;
    return event.key() == Qt::Key_End || (isDown && isAtEnd() && currentIndex().row() == rowTotal() - 1);
}

/// Not Qt's own dragging: that makes a list of all selected cells.
void LogView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const bool isSelected = index.isValid() && selectionModel()->isSelected(index);
    m_dragBegin = isPlain && isSelected ? std::optional(event->pos()) : std::nullopt;
    m_isDragging = false;
    QAbstractItemView::mousePressEvent(event);
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragBegin || !(event->buttons() & Qt::LeftButton))
        return QAbstractItemView::mouseMoveEvent(event);
    const bool isFar = (event->pos() - *m_dragBegin).manhattanLength() >= QApplication::startDragDistance();
    if (isFar && !std::exchange(m_isDragging, true))
        Q_EMIT dragRequested(selectedRows());
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragBegin.reset();
    if (std::exchange(m_isDragging, false))
        return event->accept(); // the rows stay selected
    QAbstractItemView::mouseReleaseEvent(event);
}

void LogView::wheelEvent(QWheelEvent *event)
{
    QAbstractItemView::wheelEvent(event);
    if (event->angleDelta().y() < 0 && isAtEnd())
        setFollowing(true);
}

void LogView::requestCopy(CopyForm form)
{
    const models::RowRanges rows = selectedRows();
    if (!rows.empty())
        Q_EMIT copyRequested(form, rows);
}

void LogView::addCopyActions(QMenu &menu)
{
    const bool hasSelection = selectionModel() && selectionModel()->hasSelection();
    const auto add = [&](QMenu &where, const QString &text, CopyForm form, const char *name) {
        QAction *action = where.addAction(text, this, [this, form] { requestCopy(form); });
        action->setObjectName(QLatin1String(name));
        action->setEnabled(hasSelection);
        return action;
    };
    add(menu, tr("Copy as text"), CopyForm::Text, "copyText")->setShortcut(QKeySequence::Copy);
    add(menu, tr("Copy as JSON"), CopyForm::Json, "copyJson")->setShortcut(copyJsonKeys);
    auto *others = menu.addMenu(tr("Copy as"));
    others->setObjectName(QStringLiteral("copyAs"));
    add(*others, tr("Hexadecimal"), CopyForm::Hex, "copyHex")->setShortcut(copyHexKeys);
    add(*others, QStringLiteral("Base64"), CopyForm::Base64, "copyBase64");
    add(*others, tr("Frame bytes"), CopyForm::FrameBytes, "copyFrameBytes");
    add(*others, tr("Row"), CopyForm::Row, "copyRow");
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("logMenu"));
    addCopyActions(*menu);
    menu->addSeparator();
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &LogView::selectAll);
    if (!actions().isEmpty())
        menu->addSeparator();
    menu->addActions(actions());
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(menu, isByKey ? currentIndex().row() : indexAt(event->pos()).row());
    menu->popup(event->globalPos());
}

} // namespace framescope::widgets
