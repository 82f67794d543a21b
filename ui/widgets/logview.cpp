// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logview.h"

#include "followbutton.h"
#include "logpainter.h"

#include <theme/appearance.h>

#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace framescope::widgets {

LogView::LogView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(new QHeaderView(Qt::Horizontal, this))
    , m_follow(new FollowButton(this))
{
    installItemHostAccessibility();
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Log of the connection"));
    m_header->setStretchLastSection(true);
    m_header->setSectionsMovable(true);
    m_header->setHighlightSections(false);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        updateScrollBars();
        viewport()->update();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { viewport()->update(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::takeScroll);
    connect(m_follow, &FollowButton::clicked, this, [this] {
        setFollowing(true);
        setFocus();
    });
    updateFonts();
}

void LogView::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    m_header->setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, [this] {
            updateScrollBars(); // whoever scrolls to a row now counts on them
            setFollowing(true);
        });
        connect(model, &QAbstractItemModel::rowsRemoved, this, &LogView::updateScrollBars);
        connect(model, &QAbstractItemModel::columnsInserted, this, &LogView::selectWholeRows);
    }
    updateGeometries();
}

void LogView::setFollowing(bool follow)
{
    if (follow) {
        const QScopedValueRollback guard(m_isAdjusting, true);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    if (std::exchange(m_isFollowing, follow) != follow) {
        m_seenRows = rowTotal();
        updateFollowButton();
        Q_EMIT followingChanged(follow);
    }
}

void LogView::goToRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    setFollowing(false);
    // Not by setCurrentIndex(): that asks which keys are held, and Shift may be.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, isInView(row) ? EnsureVisible : PositionAtCenter);
}

void LogView::clearCurrent()
{
    selectionModel()->clear();
}

void LogView::setPlaceholder(const QString &title, const QString &hint)
{
    m_placeholderTitle = title;
    m_placeholderHint = hint;
    viewport()->update();
}

void LogView::setReasonForNothing(const QString &title, const QString &hint)
{
    if (title == m_reasonTitle && hint == m_reasonHint)
        return;
    m_reasonTitle = title;
    m_reasonHint = hint;
    viewport()->update();
}

models::RowRanges LogView::selectedRows() const
{
    models::RowRanges ranges;
    if (!selectionModel())
        return ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.push_back({range.top(), range.bottom()});
    return models::merged(std::move(ranges));
}

/// A row counts as selected if all of its columns are.
void LogView::selectWholeRows()
{
    QItemSelection whole;
    for (const models::RowRange &range : selectedRows())
        whole.select(model()->index(range.first, 0), model()->index(range.last, model()->columnCount() - 1));
    selectionModel()->select(whole, QItemSelectionModel::Select);
}

int LogView::lastColumn() const
{
    int visual = m_header->count() - 1;
    while (visual > 0 && m_header->isSectionHidden(m_header->logicalIndex(visual)))
        --visual;
    return m_header->logicalIndex(visual);
}

int LogView::topRow() const
{
    return verticalScrollBar()->value();
}

bool LogView::isInView(int row) const
{
    return row >= topRow() && row < topRow() + visibleRows();
}

int LogView::rowTotal() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int LogView::visibleRows() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

int LogView::rowAtY(int y) const
{
    return topRow() + (y >= 0 ? y / m_rowHeight : (y - m_rowHeight + 1) / m_rowHeight);
}

QRect LogView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    return {m_header->sectionViewportPosition(column), (index.row() - topRow()) * m_rowHeight, m_header->sectionSize(column),
        m_rowHeight};
}

QModelIndex LogView::indexAt(const QPoint &point) const
{
    const int row = rowAtY(point.y());
    if (row < 0 || row >= rowTotal())
        return {};
    const int column = m_header->logicalIndexAt(point.x());
    return model()->index(row, std::max(column, 0), rootIndex());
}

void LogView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const int page = visibleRows();
    const bool isBelow = row >= topRow() + page;
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(row - page / 2);
    else if (hint == PositionAtTop || row < topRow())
        verticalScrollBar()->setValue(row);
    else if (hint == PositionAtBottom || isBelow)
        verticalScrollBar()->setValue(row - page + 1);
}

void LogView::keyboardSearch(const QString &)
{
    // Looking through all rows for one that begins with a letter would read the whole recording.
}

QModelIndex LogView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rowTotal() - 1;
    if (last < 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : topRow();
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious: row = current - 1; break;
    case MoveDown:
    case MoveNext: row = currentIndex().isValid() ? current + 1 : current; break;
    case MovePageUp: row = current - visibleRows() + 1; break;
    case MovePageDown: row = current + visibleRows() - 1; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = last; break;
    case MoveLeft:
    case MoveRight: break;
    }
    return model()->index(std::clamp(row, 0, last), 0, rootIndex());
}

int LogView::horizontalOffset() const
{
    return m_header->offset();
}

int LogView::verticalOffset() const
{
    return topRow() * m_rowHeight;
}

void LogView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized();
    const int last = rowTotal() - 1;
    const int top = std::max(rowAtY(area.top()), 0);
    const int bottom = std::min(rowAtY(area.bottom()), last);
    QItemSelection selection;
    if (top <= bottom)
        selection.select(
            model()->index(top, 0, rootIndex()), model()->index(bottom, model()->columnCount() - 1, rootIndex()));
    selectionModel()->select(selection, command);
}

QRegion LogView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const int bottomRow = topRow() + visibleRows() + 1;
    for (const QItemSelectionRange &range : selection) {
        const int first = std::max(range.top(), topRow());
        const int last = std::min(range.bottom(), bottomRow);
        if (first <= last)
            region += QRect(0, (first - topRow()) * m_rowHeight, viewport()->width(), (last - first + 1) * m_rowHeight);
    }
    return region;
}

void LogView::updateGeometries()
{
    const int height = m_header->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - height, area.width(), height);
    updateScrollBars();
    updateFollowButton();
    QAbstractItemView::updateGeometries();
}

void LogView::updateScrollBars()
{
    const QScopedValueRollback guard(m_isAdjusting, true);
    const int page = visibleRows();
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, rowTotal() - page));
    if (m_isFollowing)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    horizontalScrollBar()->setPageStep(viewport()->width());
    // The last column takes what is left, and has yet to be told how much that is.
    const int last = m_header->count() > 0 ? m_header->sectionSize(lastColumn()) : 0;
    const int least = m_header->length() - last + std::min(last, m_header->minimumSectionSize());
    horizontalScrollBar()->setRange(0, std::max(0, least - viewport()->width()));
}

void LogView::updateFollowButton()
{
    m_follow->setVisible(!m_isFollowing);
    if (m_isFollowing)
        return;
    m_follow->setCount(unseenRows());
    m_follow->placeIn(viewport()->geometry());
}

void LogView::takeScroll()
{
    if (!m_isAdjusting)
        setFollowing(isAtEnd());
}

bool LogView::isAtEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

void LogView::scrollContentsBy(int dx, int)
{
    if (dx != 0)
        m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

void LogView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateScrollBars();
    updateFollowButton();
    viewport()->update();
}

void LogView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    announceCurrentItem(this, current.row());
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const LogPainter rows(*this, m_payloadFont);
    if (rowTotal() == 0) {
        rows.paintPlaceholder(painter, m_reasonTitle.isEmpty() ? m_placeholderTitle : m_reasonTitle,
            m_reasonTitle.isEmpty() ? m_placeholderHint : m_reasonHint);
        return;
    }
    const int first = rowAtY(event->rect().top());
    const int last = std::min(rowAtY(event->rect().bottom()), rowTotal() - 1);
    for (int row = first; row <= last; ++row)
        rows.paintRow(painter, row, QRect(0, (row - topRow()) * m_rowHeight, viewport()->width(), m_rowHeight));
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateFonts();
        updateGeometries();
    }
}

bool LogView::viewportEvent(QEvent *event)
{
    const bool done = QAbstractItemView::viewportEvent(event);
    if (event->type() == QEvent::Resize)
        updateScrollBars();
    return done;
}

void LogView::updateFonts()
{
    m_payloadFont = theme::monospaceFont();
    m_payloadFont.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() * 0.95 : 9);
    const int text = std::max(QFontMetrics(m_payloadFont).height(), fontMetrics().height());
    m_rowHeight = (text + 8 + 3) / 4 * 4;
}

int LogView::itemCount() const
{
    return rowTotal();
}

QString LogView::itemText(int item) const
{
    return model()->index(item, 0).data(models::LogModel::SentenceRole).toString();
}

QRect LogView::itemRect(int item) const
{
    if (item < topRow() || item > topRow() + visibleRows())
        return {};
    return {viewport()->x(), viewport()->y() + (item - topRow()) * m_rowHeight, viewport()->width(), m_rowHeight};
}

bool LogView::isItemSelected(int item) const
{
    return selectionModel() && selectionModel()->isRowSelected(item);
}

int LogView::currentItem() const
{
    return currentIndex().row();
}

} // namespace framescope::widgets
