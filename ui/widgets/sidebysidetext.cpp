// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebysidetext.h"

#include <theme/colors.h>

#include <QPainter>

#include <algorithm>

namespace framescope::widgets {

namespace {

using Kind = inspect::TextDifference::Kind;

constexpr int numberChars = 6; // with the gap behind it
constexpr int signChars = 2;
constexpr int margin = 8;

} // namespace

SideBySideText::SideBySideText(QWidget *parent)
    : SideBySideView(parent)
{
    setAccessibleName(tr("Both texts beside each other"));
}

void SideBySideText::setDifference(std::shared_ptr<const inspect::TextDifference> difference)
{
    m_difference = std::move(difference);
    layOut();
}

int SideBySideText::columns() const
{
    return std::max(8, (sideWidth() - 2 * margin) / charWidth() - numberChars - signChars);
}

void SideBySideText::layOut()
{
    if (!m_difference)
        return setRows(0, {});
    m_columns = columns();
    const auto rowsOf = [this](QStringView line) { return std::max<qint64>(1, (line.size() + m_columns - 1) / m_columns); };
    m_ends.clear();
    m_ends.reserve(m_difference->rows.size());
    std::vector<qint64> changes;
    qint64 end = 0;
    bool wasEqual = true;
    for (const auto &row : m_difference->rows) {
        const bool isEqual = row.kind == Kind::Equal;
        if (!isEqual && wasEqual)
            changes.push_back(end);
        wasEqual = isEqual;
        end += std::max(row.left < 0 ? 1 : rowsOf(m_difference->leftLine(row.left)),
            row.right < 0 ? 1 : rowsOf(m_difference->rightLine(row.right)));
        m_ends.push_back(end);
    }
    setRows(end, std::move(changes));
}

void SideBySideText::paintRow(QPainter &painter, qint64 row, const QRect &left, const QRect &right) const
{
    const auto found = std::upper_bound(m_ends.begin(), m_ends.end(), row);
    if (found == m_ends.end())
        return;
    const auto index = static_cast<size_t>(found - m_ends.begin());
    const auto &pair = m_difference->rows[index];
    const qsizetype from = (row - (index == 0 ? 0 : m_ends[index - 1])) * m_columns;
    const auto *marks = pair.marks < 0 ? nullptr : &m_difference->marks[static_cast<size_t>(pair.marks)];
    const auto piece = [&](qint32 line, QStringView text, Ground only, const Spans *spans) {
        const Ground ground = line < 0   ? Ground::Missing
            : pair.kind == Kind::Equal   ? Ground::Equal
            : pair.kind == Kind::Changed ? Ground::Changed
                                         : only;
        return Piece {line,
            text.sliced(std::min(from, text.size())).first(std::clamp<qsizetype>(text.size() - from, 0, m_columns)), from,
            ground, spans};
    };
    paintPiece(painter,
        piece(pair.left, pair.left < 0 ? QStringView() : m_difference->leftLine(pair.left), Ground::Removed,
            marks ? &marks->left : nullptr),
        left);
    paintPiece(painter,
        piece(pair.right, pair.right < 0 ? QStringView() : m_difference->rightLine(pair.right), Ground::Added,
            marks ? &marks->right : nullptr),
        right);
}

void SideBySideText::paintPiece(QPainter &painter, const Piece &piece, const QRect &rect) const
{
    const theme::Colors &colors = theme::colorsOf(palette());
    painter.setClipRect(rect);
    painter.fillRect(rect, groundColor(colors, piece.ground));
    if (piece.line < 0)
        return;
    const int number = numberChars * charWidth();
    painter.setPen(colors.textMuted);
    if (piece.from == 0) {
        painter.drawText(QRect(rect.x() + margin, rect.y(), number - charWidth(), rect.height()),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(piece.line + 1));
        painter.drawText(QRect(rect.x() + margin + number, rect.y(), charWidth() * signChars, rect.height()),
            Qt::AlignVCenter, signOf(piece.ground));
    }
    const QRect text = rect.adjusted(margin + number + signChars * charWidth(), 0, 0, 0);
    paintMarks(painter, piece, text);
    painter.setPen(colors.text);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, piece.text.toString());
}

void SideBySideText::paintMarks(QPainter &painter, const Piece &piece, const QRect &text) const
{
    if (piece.ground == Ground::Equal || !piece.marks)
        return;
    const theme::Colors &colors = theme::colorsOf(palette());
    const QFontMetrics metrics = painter.fontMetrics();
    for (const auto &span : *piece.marks) {
        const qsizetype first = std::clamp<qsizetype>(span.position - piece.from, 0, piece.text.size());
        const qsizetype end = std::clamp<qsizetype>(span.position + span.length - piece.from, 0, piece.text.size());
        if (first >= end)
            continue;
        const int x = metrics.horizontalAdvance(piece.text.first(first).toString());
        const int to = metrics.horizontalAdvance(piece.text.first(end).toString());
        painter.fillRect(QRect(text.x() + x, text.y(), to - x, text.height()), markColor(colors, piece.ground));
    }
}

} // namespace framescope::widgets
