// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexview.h"

#include <format/inert.h>
#include <theme/appearance.h>
#include <theme/colors.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace framescope::widgets {

namespace {

constexpr int margin = 16;
constexpr int topMargin = 4;
constexpr int offsetDigits = 8;
constexpr int gapChars = 2;

QChar shownAs(char byte)
{
    return byte >= 0x20 && byte < 0x7F ? QChar(QLatin1Char(byte)) : QChar(u'·');
}

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Bytes in hexadecimal"));
    viewport()->setCursor(Qt::IBeamCursor);
    updateLayout();
}

void HexView::setSource(ByteSource source)
{
    m_source = std::move(source);
    m_marked = {};
    m_anchor = m_cursor = -1;
    verticalScrollBar()->setValue(0);
    updateScrollBar();
    viewport()->update();
}

void HexView::setMarked(Range range)
{
    m_marked = range;
    viewport()->update();
}

void HexView::select(Range range)
{
    const bool isEmpty = range.size <= 0 || range.offset >= size();
    m_anchor = isEmpty ? -1 : range.offset;
    m_cursor = isEmpty ? -1 : std::min(range.offset + range.size, size()) - 1;
    viewport()->update();
}

void HexView::choose(Range range)
{
    select(range);
    if (m_cursor < 0)
        return;
    const qint64 row = range.offset / m_bytesPerRow;
    if (row < topRow() || row >= topRow() + visibleRows())
        verticalScrollBar()->setValue(static_cast<int>(std::max<qint64>(0, row - visibleRows() / 3)));
    const Range chosen = selection();
    Q_EMIT selectedByPerson(chosen.offset, chosen.size);
}

HexView::Range HexView::selection() const
{
    if (m_cursor < 0)
        return {};
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    return {first, last - first + 1};
}

void HexView::updateLayout()
{
    QFont font = theme::monospaceFont();
    font.setPointSizeF(QGuiApplication::font().pointSizeF() * 0.95);
    viewport()->setFont(font);
    const QFontMetrics metrics(font);
    m_charWidth = metrics.horizontalAdvance(QLatin1Char('0'));
    m_rowHeight = metrics.height() + 4;
    m_bytesPerRow = 16;
    while (m_bytesPerRow > 4 && asciiX(m_bytesPerRow) + margin > viewport()->width())
        m_bytesPerRow /= 2;
    updateScrollBar();
}

void HexView::updateScrollBar()
{
    const qint64 rows = (size() + m_bytesPerRow - 1) / m_bytesPerRow;
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, rows - visibleRows())));
}

int HexView::visibleRows() const
{
    return std::max(1, (viewport()->height() - topMargin) / m_rowHeight);
}

qint64 HexView::topRow() const
{
    return verticalScrollBar()->value();
}

int HexView::hexX(int column) const
{
    const int halves = m_bytesPerRow == 16 && column >= 8 ? 1 : 0;
    return margin + (offsetDigits + gapChars + column * 3 + halves) * m_charWidth;
}

int HexView::asciiX(int column) const
{
    const int halves = m_bytesPerRow == 16 ? 1 : 0;
    return margin + (offsetDigits + gapChars + m_bytesPerRow * 3 + halves + 1 + column) * m_charWidth;
}

QRect HexView::byteRect(qint64 byte) const
{
    const qint64 row = byte / m_bytesPerRow - topRow();
    if (row < 0 || row > visibleRows())
        return {};
    const int y = topMargin + static_cast<int>(row) * m_rowHeight;
    return {hexX(static_cast<int>(byte % m_bytesPerRow)), y, m_charWidth * 2, m_rowHeight};
}

qint64 HexView::byteAt(const QPoint &point) const
{
    const int y = std::max(0, point.y() - topMargin);
    const qint64 row = topRow() + y / m_rowHeight;
    int column = m_bytesPerRow - 1;
    if (point.x() >= asciiX(0) - m_charWidth / 2) {
        column = std::min((point.x() - asciiX(0)) / m_charWidth, m_bytesPerRow - 1);
    } else {
        while (column > 0 && point.x() < hexX(column) - m_charWidth / 2)
            --column;
    }
    return std::clamp<qint64>(row * m_bytesPerRow + std::max(column, 0), 0, size() - 1);
}

void HexView::scrollToByte(qint64 byte)
{
    const qint64 row = byte / m_bytesPerRow;
    if (row < topRow())
        verticalScrollBar()->setValue(static_cast<int>(row));
    else if (row >= topRow() + visibleRows())
        verticalScrollBar()->setValue(static_cast<int>(row - visibleRows() + 1));
}

void HexView::moveTo(qint64 byte, bool extend)
{
    if (size() == 0)
        return;
    m_cursor = std::clamp<qint64>(byte, 0, size() - 1);
    if (!extend || m_anchor < 0)
        m_anchor = m_cursor;
    scrollToByte(m_cursor);
    viewport()->update();
    const Range range = selection();
    Q_EMIT selectedByPerson(range.offset, range.size);
}

void HexView::selectAll()
{
    if (size() == 0)
        return;
    m_anchor = 0;
    m_cursor = size() - 1;
    viewport()->update();
    Q_EMIT selectedByPerson(0, size());
}

/// What is not here yet is waited for.
void HexView::withSelectedBytes(const ByteSource::Then &then) const
{
    const Range range = selection();
    const qint64 count = std::min(range.size, MaxCopied);
    if (count > 0 && m_source.fetch)
        m_source.fetch(range.offset, count, then);
    else
        then(count > 0 ? m_source.read(range.offset, count) : QByteArray());
}

void HexView::copyHex() const
{
    withSelectedBytes([](const QByteArray &bytes) { QGuiApplication::clipboard()->setText(format::spacedHex(bytes)); });
}

void HexView::copyText() const
{
    withSelectedBytes([](const QByteArray &bytes) { QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes)); });
}

void HexView::paintRow(QPainter &painter, qint64 row, int y) const
{
    const theme::Colors &colors = theme::colorsOf(palette());
    const qint64 first = row * m_bytesPerRow;
    const QByteArray bytes = m_source.read(first, std::min<qint64>(m_bytesPerRow, size() - first));
    painter.setPen(colors.textMuted);
    painter.drawText(margin, y, m_charWidth * offsetDigits, m_rowHeight, Qt::AlignVCenter,
        QStringLiteral("%1").arg(first, offsetDigits, 16, QLatin1Char('0')));
    const Range selected = selection();
    for (int column = 0; column < bytes.size(); ++column) {
        const qint64 byte = first + column;
        const QRect hex(hexX(column), y, m_charWidth * 2, m_rowHeight);
        const QRect ascii(asciiX(column), y, m_charWidth, m_rowHeight);
        const bool isSelected = selected.contains(byte);
        if (isSelected || m_marked.contains(byte)) {
            const QColor ground = isSelected && hasFocus() ? colors.accent : isSelected ? colors.selection : colors.marked;
            // The gap to the next byte belongs to the range where that byte does.
            const bool goesOn =
                column + 1 < bytes.size() && (isSelected ? selected.contains(byte + 1) : m_marked.contains(byte + 1));
            painter.fillRect(goesOn ? QRect(hex.left(), y, hexX(column + 1) - hex.left(), m_rowHeight) : hex, ground);
            painter.fillRect(ascii, ground);
        }
        const QColor ink = isSelected && hasFocus()  ? colors.onAccent
            : m_marked.contains(byte) && !isSelected ? colors.accent
                                                     : colors.text;
        painter.setPen(ink);
        painter.drawText(hex, Qt::AlignVCenter, QString::fromLatin1(bytes.mid(column, 1).toHex()));
        const bool isPrintable = shownAs(bytes[column]) != QChar(u'·');
        painter.setPen(isPrintable || (isSelected && hasFocus()) ? ink : colors.textMuted);
        painter.drawText(ascii, Qt::AlignVCenter, QString(shownAs(bytes[column])));
    }
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(viewport()->font());
    const qint64 rows = (size() + m_bytesPerRow - 1) / m_bytesPerRow;
    for (int i = 0; i <= visibleRows() && topRow() + i < rows; ++i)
        paintRow(painter, topRow() + i, topMargin + i * m_rowHeight);
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateLayout();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateLayout();
}

std::optional<qint64> HexView::targetOf(const QKeyEvent &event) const
{
    const qint64 from = std::max<qint64>(m_cursor, 0);
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    const qint64 page = static_cast<qint64>(visibleRows()) * m_bytesPerRow;
    switch (event.key()) {
    case Qt::Key_Left: return from - 1;
    case Qt::Key_Right: return m_cursor < 0 ? 0 : from + 1;
    case Qt::Key_Up: return from < m_bytesPerRow ? from : from - m_bytesPerRow;
    case Qt::Key_Down: return from + m_bytesPerRow < size() ? from + m_bytesPerRow : from;
    case Qt::Key_PageUp: return from - page;
    case Qt::Key_PageDown: return from + page;
    case Qt::Key_Home: return isControl ? 0 : from - from % m_bytesPerRow;
    case Qt::Key_End: return isControl ? size() - 1 : from - from % m_bytesPerRow + m_bytesPerRow - 1;
    default: return std::nullopt;
    }
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyHex();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (const auto target = targetOf(*event))
        moveTo(*target, event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && size() > 0)
        moveTo(byteAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && size() > 0)
        moveTo(byteAt(event->position().toPoint()), true);
}

void HexView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as hexadecimal"), QKeySequence::Copy, this, &HexView::copyHex)->setEnabled(m_cursor >= 0);
    menu->addAction(tr("Copy as text"), this, &HexView::copyText)->setEnabled(m_cursor >= 0);
    menu->addSeparator();
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &HexView::selectAll);
    menu->popup(event->globalPos());
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace framescope::widgets
