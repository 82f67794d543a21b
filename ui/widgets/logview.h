// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/rowcopy.h>
#include <widgets/itemhost.h>

#include <QAbstractItemView>

#include <optional>

class QHeaderView;
class QMenu;

namespace framescope::widgets {

class FollowButton;

/// The log: a table of any length with rows of one height, which asks its model for the rows that can be seen and for
/// no others. Scrolls by rows. It follows the end while it stands there; scrolling up stops that, reaching the end
/// starts it again. Away from the end, a button leads back there and counts what is new.
///
/// Its context menu copies, and has the actions of the widget below. Selected rows can be pulled away; from any other row
/// pulling selects.
///
/// Up, Down, Page Up, Page Down, Home, End move, with Shift they select; Ctrl+A selects all, Ctrl+C copies as text,
/// Ctrl+Shift+C as JSON and Ctrl+Alt+C as hexadecimal.
class LogView : public QAbstractItemView, public ItemHost
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QHeaderView *header() const { return m_header; }
    /// The font of all columns but the type.
    [[nodiscard]] const QFont &payloadFont() const { return m_payloadFont; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    /// Whether new rows at the end are scrolled to.
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool follow);
    /// Rows that have come since the log stopped following its end.
    [[nodiscard]] int unseenRows() const { return m_isFollowing ? 0 : rowTotal() - m_seenRows; }
    /// Selects @p row and brings it into view; the end is not followed any more.
    void goToRow(int row);
    /// Neither a current row nor a selection.
    void clearCurrent();
    /// What is said in the middle while there are no rows.
    void setPlaceholder(const QString &title, const QString &hint);
    /// The same, instead of it, while there is something else to say; empty: nothing else.
    void setReasonForNothing(const QString &title, const QString &hint);
    /// Selected rows; however many, they need little memory.
    [[nodiscard]] models::RowRanges selectedRows() const;
    [[nodiscard]] int topRow() const;
    /// Whether all of the row can be seen.
    [[nodiscard]] bool isInView(int row) const;
    /// The column that takes what is left: the last that is shown.
    [[nodiscard]] int lastColumn() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &search) override;
    [[nodiscard]] QSize sizeHint() const override { return {640, 400}; }

    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemText(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] bool isItemSelected(int item) const override;
    [[nodiscard]] int currentItem() const override;

Q_SIGNALS:
    void copyRequested(framescope::models::CopyForm form, const framescope::models::RowRanges &rows);
    /// Somebody pulls selected rows away; the left button is held.
    void dragRequested(const framescope::models::RowRanges &rows);
    void followingChanged(bool isFollowing);
    /// Only messages for which @p term of a filter holds are to be shown. Emitted by others for whoever filters the log.
    void filterRequested(const QString &term);
    /// The current row has changed; -1: there is none.
    void currentRowChanged(int row);
    /// A context menu is about to open at @p row, or beside all (-1): others may add to it.
    void menuRequested(QMenu *menu, int row);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowTotal() const;
    void selectWholeRows();
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] int rowAtY(int y) const;
    void updateFonts();
    void updateScrollBars();
    void updateFollowButton();
    void takeScroll();
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool leadsToEnd(const QKeyEvent &event) const;
    void requestCopy(models::CopyForm form);
    void addCopyActions(QMenu &menu);

    QHeaderView *m_header;
    QFont m_payloadFont;
    int m_rowHeight = 24;
    FollowButton *m_follow;
    bool m_isFollowing = true;
    int m_seenRows = 0; // when following ended
    std::optional<QPoint> m_dragBegin; // where a selected row was pressed
    bool m_isDragging = false; // since then
    bool m_isAdjusting = false; // the scroll bar moves because of us, not of the person
    QString m_placeholderTitle;
    QString m_placeholderHint;
    QString m_reasonTitle;
    QString m_reasonHint;
};

} // namespace framescope::widgets
