// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/bytesource.h>

#include <QAbstractScrollArea>

namespace framescope::widgets {

/// Bytes as offset, hexadecimal and ASCII. Reads those that can be seen and no others. A row has 16 bytes, or 8 or 4
/// where the view is narrow.
///
/// Arrow keys, Page Up, Page Down, Home and End move, with Shift they select; Ctrl+A selects all, Ctrl+C copies as
/// hexadecimal.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    struct Range {
        qint64 offset = 0;
        qint64 size = 0;

        [[nodiscard]] bool contains(qint64 byte) const { return byte >= offset && byte < offset + size; }
        friend bool operator==(const Range &, const Range &) = default;
    };

    /// The most bytes that are copied at once.
    static constexpr qint64 MaxCopied = 16LL * 1024 * 1024;

    explicit HexView(QWidget *parent = nullptr);

    void setSource(ByteSource source);
    [[nodiscard]] const ByteSource &source() const { return m_source; }
    [[nodiscard]] qint64 size() const { return m_source.size; }
    /// Bytes that belong together, shown by their colour.
    void setMarked(Range range);
    [[nodiscard]] Range marked() const { return m_marked; }
    void select(Range range);
    /// The same as if the person had done it: it is told, and scrolled to, with what is around it in sight.
    void choose(Range range);
    [[nodiscard]] Range selection() const;
    [[nodiscard]] int bytesPerRow() const { return m_bytesPerRow; }
    void scrollToByte(qint64 byte);
    /// Where a byte is painted in its hexadecimal form, in the viewport.
    [[nodiscard]] QRect byteRect(qint64 byte) const;

    [[nodiscard]] QSize sizeHint() const override { return {560, 240}; }

public Q_SLOTS:
    void copyHex() const;
    void copyText() const;
    void selectAll();

Q_SIGNALS:
    /// The person has selected bytes; not told for select().
    void selectedByPerson(qint64 offset, qint64 size);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateLayout();
    void updateScrollBar();
    void moveTo(qint64 byte, bool extend);
    [[nodiscard]] std::optional<qint64> targetOf(const QKeyEvent &event) const;
    [[nodiscard]] qint64 byteAt(const QPoint &point) const;
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] qint64 topRow() const;
    [[nodiscard]] int hexX(int column) const;
    [[nodiscard]] int asciiX(int column) const;
    void withSelectedBytes(const ByteSource::Then &then) const;
    void paintRow(QPainter &painter, qint64 row, int y) const;

    ByteSource m_source;
    Range m_marked;
    qint64 m_anchor = -1; // -1: nothing is selected
    qint64 m_cursor = -1;
    int m_bytesPerRow = 16;
    int m_rowHeight = 20;
    int m_charWidth = 8;
};

} // namespace framescope::widgets
