// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/derivation.h>
#include <theme/colors.h>

#include <QFont>
#include <QModelIndex>
#include <QPainter>

namespace framescope::widgets {

class LogView;

/// Paints rows of the log. Where the model gives facts, this gives colours.
class LogPainter
{
public:
    LogPainter(const LogView &view, const QFont &payloadFont);

    void paintRow(QPainter &painter, int row, const QRect &rect) const;
    void paintPlaceholder(QPainter &painter, const QString &title, const QString &hint) const;

private:
    void paintGround(QPainter &painter, int row, const QRect &rect) const;
    [[nodiscard]] std::optional<models::HighlightColor> highlightOf(int row) const;
    void paintMessage(QPainter &painter, int row, const QRect &rect) const;
    void paintBookmark(QPainter &painter, const QRect &rect) const;
    void paintEvent(QPainter &painter, int row, const QRect &rect) const;
    void paintUnread(QPainter &painter, const QRect &rect) const;
    void paintCell(QPainter &painter, int row, int column, const QRect &rect, const QColor &color) const;
    [[nodiscard]] std::vector<int> shownColumns() const;
    [[nodiscard]] QRect cellRect(int column, const QRect &row) const;

    const LogView &m_view;
    const QFont &m_payloadFont;
    const theme::Colors &m_colors;
};

} // namespace framescope::widgets
