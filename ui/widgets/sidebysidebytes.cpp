// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebysidebytes.h"

#include <theme/colors.h>

#include <QPainter>

#include <algorithm>

namespace framescope::widgets {

namespace {
constexpr int margin = 8;
constexpr int offsetChars = 10; // with the gap behind them
} // namespace

SideBySideBytes::SideBySideBytes(QWidget *parent)
    : SideBySideView(parent)
{
    setAccessibleName(tr("Bytes of both beside each other"));
}

void SideBySideBytes::setDifference(const QByteArray &left, const QByteArray &right, const inspect::EditScript &script)
{
    using Kind = inspect::EditRun::Kind;
    m_left = left;
    m_right = right;
    m_runs.clear();
    qint64 end = 0;
    for (const inspect::EditRun &run : script.runs) {
        const bool isAnswer = run.kind == Kind::Added && !m_runs.empty() && !m_runs.back().isEqual;
        if (!isAnswer)
            m_runs.push_back({end, run.left, 0, run.right, 0, run.kind == Kind::Equal});
        Run &last = m_runs.back();
        if (run.kind != Kind::Added)
            last.leftCount = run.count;
        if (run.kind != Kind::Removed)
            last.rightCount = run.count;
        const qint64 begin = m_runs.size() > 1 ? m_runs[m_runs.size() - 2].end : 0;
        end = begin + std::max(last.leftCount, last.rightCount);
        last.end = end;
    }
    layOut();
}

int SideBySideBytes::charsOf(int bytes) const
{
    return offsetChars + bytes * 3 + 1 + bytes;
}

void SideBySideBytes::layOut()
{
    m_bytesPerRow = 16;
    while (m_bytesPerRow > 4 && charsOf(m_bytesPerRow) * charWidth() + 2 * margin > sideWidth())
        m_bytesPerRow /= 2;
    std::vector<qint64> changes;
    qint64 begin = 0;
    for (const Run &run : m_runs) {
        const qint64 row = begin / m_bytesPerRow;
        if (!run.isEqual && (changes.empty() || changes.back() != row))
            changes.push_back(row);
        begin = run.end;
    }
    setRows((begin + m_bytesPerRow - 1) / m_bytesPerRow, std::move(changes));
}

SideBySideBytes::Cell SideBySideBytes::cellAt(qint64 cell) const
{
    const auto run =
        std::upper_bound(m_runs.begin(), m_runs.end(), cell, [](qint64 at, const Run &one) { return at < one.end; });
    if (run == m_runs.end())
        return {};
    const qint64 at = cell - (run == m_runs.begin() ? 0 : std::prev(run)->end);
    return {at < run->leftCount ? run->left + at : -1, at < run->rightCount ? run->right + at : -1, run->isEqual};
}

void SideBySideBytes::paintRow(QPainter &painter, qint64 row, const QRect &left, const QRect &right) const
{
    const qint64 cellCount = m_runs.empty() ? 0 : m_runs.back().end;
    std::vector<Cell> cells;
    for (qint64 cell = row * m_bytesPerRow; cell < std::min((row + 1) * m_bytesPerRow, cellCount); ++cell)
        cells.push_back(cellAt(cell));
    paintSide(painter, cells, true, left);
    paintSide(painter, cells, false, right);
}

void SideBySideBytes::paintSide(QPainter &painter, const std::vector<Cell> &cells, bool isLeft, const QRect &rect) const
{
    const theme::Colors &colors = theme::colorsOf(palette());
    const QByteArray &bytes = isLeft ? m_left : m_right;
    painter.setClipRect(rect);
    const int hexX = rect.x() + margin + offsetChars * charWidth();
    const int asciiX = hexX + (m_bytesPerRow * 3 + 1) * charWidth();
    bool hasOffset = false;
    for (size_t i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        const qint64 byte = isLeft ? cell.left : cell.right;
        const qint64 other = isLeft ? cell.right : cell.left;
        const int column = static_cast<int>(i);
        const QRect hex(hexX + column * 3 * charWidth(), rect.y(), 2 * charWidth(), rect.height());
        const QRect ascii(asciiX + column * charWidth(), rect.y(), charWidth(), rect.height());
        const Ground ground = cell.isEqual ? Ground::Equal
            : byte < 0                     ? Ground::Missing
            : other >= 0                   ? Ground::Changed
            : isLeft                       ? Ground::Removed
                                           : Ground::Added;
        if (!cell.isEqual) {
            const QColor color = byte < 0 ? groundColor(colors, ground) : markColor(colors, ground);
            painter.fillRect(hex, color);
            painter.fillRect(ascii, color);
        }
        if (byte < 0)
            continue;
        painter.setPen(colors.textMuted);
        if (!std::exchange(hasOffset, true))
            painter.drawText(QRect(rect.x() + margin, rect.y(), offsetChars * charWidth(), rect.height()), Qt::AlignVCenter,
                QStringLiteral("%1").arg(byte, 8, 16, QLatin1Char('0')));
        const char value = bytes[byte];
        const bool isPrintable = value >= 0x20 && value < 0x7F;
        painter.setPen(colors.text);
        painter.drawText(hex, Qt::AlignVCenter, QString::fromLatin1(QByteArray(1, value).toHex()));
        painter.setPen(isPrintable ? colors.text : colors.textMuted);
        painter.drawText(ascii, Qt::AlignVCenter, isPrintable ? QString(QLatin1Char(value)) : QStringLiteral("·"));
    }
}

} // namespace framescope::widgets
