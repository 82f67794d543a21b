// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <vector>

namespace framescope::theme {
struct Colors;
}

namespace framescope::widgets {

/// Two things beside each other in rows of one height, of which only those that can be seen are painted. Subclasses know
/// what stands in the rows, and which of them differ.
///
/// Arrow keys, Page Up, Page Down, Home and End scroll.
class SideBySideView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SideBySideView(QWidget *parent = nullptr);

    /// How many places there are that differ: runs of rows.
    [[nodiscard]] int changeCount() const { return static_cast<int>(m_changes.size()); }
    /// The place that was gone to; -1: none yet.
    [[nodiscard]] int currentChange() const { return m_current; }
    /// Goes to the next place that differs, and from the last one to the first.
    void goToNextChange() { goToChange(m_current + 1); }
    void goToPreviousChange() { goToChange(m_current < 0 ? changeCount() - 1 : m_current - 1); }
    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    [[nodiscard]] qint64 topRow() const;

protected:
    /// What a side of a row is about.
    enum class Ground { Equal, Changed, Removed, Added, Missing };

    /// There are other rows. @p changes: the first row of each place that differs, ascending.
    void setRows(qint64 count, std::vector<qint64> changes);
    /// Paints @p row; its sides have equal widths. The painter has the font of payloads.
    virtual void paintRow(QPainter &painter, qint64 row, const QRect &left, const QRect &right) const = 0;
    /// The width of a side has changed, or the font has: the rows may have to be made again.
    virtual void layOut() = 0;

    [[nodiscard]] int sideWidth() const;
    [[nodiscard]] int charWidth() const { return m_charWidth; }
    /// Behind a side, and behind what differs in it.
    [[nodiscard]] static QColor groundColor(const theme::Colors &colors, Ground ground);
    [[nodiscard]] static QColor markColor(const theme::Colors &colors, Ground ground);
    /// So that nobody has to tell colours apart.
    [[nodiscard]] static QString signOf(Ground ground);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goToChange(int change);
    void updateFonts();
    [[nodiscard]] int visibleRows() const;

    qint64 m_rowCount = 0;
    std::vector<qint64> m_changes;
    int m_current = -1;
    int m_rowHeight = 20;
    int m_charWidth = 8;
};

} // namespace framescope::widgets
