// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpainter.h"

#include "highlightmark.h"
#include "logview.h"

#include <protocol/opcode.h>
#include <theme/symbols.h>

#include <QHeaderView>

namespace framescope::widgets {

namespace {

using capture::EventKind;
using models::LogModel;
using theme::Tint;

constexpr int padding = 8;
constexpr int iconSize = 14;
constexpr int focusWidth = 3;
constexpr int markSize = 7;
constexpr int marksMargin = 4; // before the first column
constexpr int bookmarkLeft = 10; // behind the mark
constexpr int bookmarkWidth = 7;
constexpr int bookmarkHeight = 11;

struct EventLook {
    const char *symbol;
    Tint tint;
};

EventLook lookOf(EventKind kind, bool isAlarming)
{
    switch (kind) {
    case EventKind::Resolving: return {"search", Tint::Muted};
    case EventKind::Queued: return {"info", Tint::Muted};
    case EventKind::Connected: return {"link", Tint::Muted};
    case EventKind::Secured: return {"lock", Tint::Muted};
    case EventKind::RequestSent:
    case EventKind::ResponseSent: return {"up", Tint::Muted};
    case EventKind::RequestReceived:
    case EventKind::ResponseReceived: return {"down", Tint::Muted};
    case EventKind::Opened: return {"check", Tint::Good};
    case EventKind::Violation: return {"warning", Tint::Error};
    case EventKind::Discarded: return {"warning", Tint::Warning};
    case EventKind::Lingered: return {"info", Tint::Muted};
    case EventKind::Overrun: return {"warning", Tint::Warning};
    case EventKind::Followed: return {"link", Tint::Muted};
    case EventKind::Waiting: return {"info", Tint::Muted};
    case EventKind::Gap: return {"warning", Tint::Error};
    case EventKind::Failed: return {"error", Tint::Error};
    case EventKind::Closed: return {"ended", isAlarming ? Tint::Warning : Tint::Muted};
    }
    return {"info", Tint::Muted};
}

bool isPayloadColumn(int column)
{
    return column != LogModel::TypeColumn && column != LogModel::NoteColumn;
}

/// What the message says, and not what is known about it.
bool isContent(int column)
{
    return column == LogModel::PreviewColumn || column == LogModel::NoteColumn || column >= LogModel::ColumnCount;
}

/// Where the sentence of an event begins, which takes the rest of the row.
bool isSentence(int column)
{
    return column == LogModel::TypeColumn || isContent(column);
}

void paintSymbol(QPainter &painter, const QRect &cell, const char *name, Tint tint)
{
    QRect square(0, 0, iconSize, iconSize);
    square.moveCenter(cell.center());
    theme::symbol(QLatin1String(name), tint).paint(&painter, square);
}

} // namespace

LogPainter::LogPainter(const LogView &view, const QFont &payloadFont)
    : m_view(view)
    , m_payloadFont(payloadFont)
    , m_colors(theme::colorsOf(view.palette()))
{
}

QRect LogPainter::cellRect(int column, const QRect &row) const
{
    return {m_view.header()->sectionViewportPosition(column), row.top(), m_view.header()->sectionSize(column), row.height()};
}

/// From left to right.
std::vector<int> LogPainter::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_view.header()->count(); ++visual) {
        const int column = m_view.header()->logicalIndex(visual);
        if (!m_view.header()->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void LogPainter::paintRow(QPainter &painter, int row, const QRect &rect) const
{
    paintGround(painter, row, rect);
    const QModelIndex index = m_view.model()->index(row, 0);
    if (!index.data(LogModel::LoadedRole).toBool())
        paintUnread(painter, rect);
    else if (index.data(LogModel::KindRole).value<models::RowKind>() == models::RowKind::Event)
        paintEvent(painter, row, rect);
    else
        paintMessage(painter, row, rect);
}

/// Nothing where it is not highlighted.
std::optional<models::HighlightColor> LogPainter::highlightOf(int row) const
{
    const QVariant color = m_view.model()->index(row, 0).data(LogModel::HighlightRole);
    const bool isOne = color.isValid() && color.toInt() >= 0 && color.toInt() < models::highlightColorCount;
    return isOne ? std::optional(static_cast<models::HighlightColor>(color.toInt())) : std::nullopt;
}

void LogPainter::paintGround(QPainter &painter, int row, const QRect &rect) const
{
    const auto highlight = highlightOf(row);
    if (m_view.selectionModel()->isRowSelected(row))
        painter.fillRect(rect, m_colors.selection);
    else if (highlight)
        painter.fillRect(rect, m_colors.highlights[static_cast<size_t>(*highlight)].ground);
    if (row == m_view.currentItem() && m_view.hasFocus())
        painter.fillRect(QRect(rect.left(), rect.top(), focusWidth, rect.height()), m_colors.accent);
    if (highlight) {
        const QRectF square(rect.left() + 1, rect.center().y() - markSize / 2, markSize, markSize);
        paintHighlightMark(painter, square, *highlight, m_colors);
    }
}

void LogPainter::paintCell(QPainter &painter, int row, int column, const QRect &rect, const QColor &color) const
{
    const QModelIndex index = m_view.model()->index(row, column);
    const int margin = m_view.header()->sectionPosition(column) == 0 ? marksMargin : 0;
    const QRect inner = rect.adjusted(padding + margin, 0, -padding, 0);
    painter.setFont(isPayloadColumn(column) ? m_payloadFont : m_view.font());
    painter.setPen(color);
    const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    painter.drawText(inner, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
}

void LogPainter::paintMessage(QPainter &painter, int row, const QRect &rect) const
{
    const QModelIndex index = m_view.model()->index(row, 0);
    const bool isIncoming = index.data(LogModel::DirectionRole).value<base::Direction>() == base::Direction::In;
    const bool isControlFrame = isControl(index.data(LogModel::OpcodeRole).value<protocol::Opcode>());
    const bool isCutOff = !index.data(LogModel::CompleteRole).toBool();
    const QColor way = isIncoming ? m_colors.incoming : m_colors.outgoing;
    const QColor text = isCutOff ? m_colors.error : isControlFrame ? m_colors.textMuted : m_colors.text;
    for (const int column : shownColumns()) {
        const QRect cell = cellRect(column, rect);
        if (column == LogModel::DirectionColumn)
            paintSymbol(painter, cell, isIncoming ? "down" : "up", isIncoming ? Tint::Incoming : Tint::Outgoing);
        else if (column == LogModel::TypeColumn)
            paintCell(painter, row, column, cell, isCutOff ? m_colors.error : way);
        else
            paintCell(painter, row, column, cell, isContent(column) ? text : m_colors.textMuted);
    }
    if (index.data(LogModel::BookmarkRole).toBool())
        paintBookmark(painter, rect);
}

/// In the margin of the number; without that column, in that of the row.
void LogPainter::paintBookmark(QPainter &painter, const QRect &rect) const
{
    const bool hasNumber = !m_view.header()->isSectionHidden(LogModel::NumberColumn);
    const int left = (hasNumber ? cellRect(LogModel::NumberColumn, rect).left() : rect.left()) + bookmarkLeft;
    const QRect ribbon(left, rect.center().y() - bookmarkHeight / 2, bookmarkWidth, bookmarkHeight);
    const QPolygon shape({ribbon.topLeft(), ribbon.topRight(), ribbon.bottomRight(),
        QPoint(ribbon.center().x(), ribbon.bottom() - bookmarkWidth / 2), ribbon.bottomLeft()});
    painter.setPen(m_colors.accent);
    painter.setBrush(m_colors.accent);
    painter.drawPolygon(shape);
    painter.setBrush(Qt::NoBrush);
}

void LogPainter::paintEvent(QPainter &painter, int row, const QRect &rect) const
{
    const QModelIndex index = m_view.model()->index(row, 0);
    const auto kind = index.data(LogModel::EventKindRole).value<EventKind>();
    const EventLook look = lookOf(kind, index.data(LogModel::AlarmingRole).toBool());
    const std::vector<int> columns = shownColumns();
    for (const int column : columns) {
        QRect cell = cellRect(column, rect);
        if (isSentence(column) || column == columns.back()) {
            cell.setRight(std::max(rect.right(), cell.right()));
            paintCell(painter, row, LogModel::TypeColumn, cell, theme::tintColor(look.tint));
            return;
        }
        if (column == LogModel::DirectionColumn)
            paintSymbol(painter, cell, look.symbol, look.tint);
        else
            paintCell(painter, row, column, cell, m_colors.textMuted);
    }
}

void LogPainter::paintUnread(QPainter &painter, const QRect &rect) const
{
    const QRect cell = cellRect(LogModel::PreviewColumn, rect);
    painter.fillRect(
        QRect(cell.left() + padding, rect.center().y() - 2, std::min(cell.width() / 3, 160), 5), m_colors.hover);
}

void LogPainter::paintPlaceholder(QPainter &painter, const QString &title, const QString &hint) const
{
    const QRect area = m_view.viewport()->rect().adjusted(32, 32, -32, -32);
    QFont font = m_view.font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_colors.text);
    const int middle = area.center().y() - painter.fontMetrics().height();
    const QRect titleRect(area.left(), middle, area.width(), painter.fontMetrics().height());
    painter.drawText(titleRect, Qt::AlignCenter, title);
    painter.setFont(m_view.font());
    painter.setPen(m_colors.textMuted);
    painter.drawText(QRect(area.left(), titleRect.bottom() + padding, area.width(), area.bottom() - titleRect.bottom()),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint);
}

} // namespace framescope::widgets
