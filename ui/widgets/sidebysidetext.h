// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/textdiff.h>
#include <widgets/sidebysideview.h>

#include <memory>

namespace framescope::widgets {

/// Two texts beside each other, line by line, with the numbers of the lines and what differs marked. Long lines go on below.
class SideBySideText : public SideBySideView
{
    Q_OBJECT

public:
    explicit SideBySideText(QWidget *parent = nullptr);

    void setDifference(std::shared_ptr<const inspect::TextDifference> difference);

protected:
    void paintRow(QPainter &painter, qint64 row, const QRect &left, const QRect &right) const override;
    void layOut() override;

private:
    using Spans = std::vector<inspect::TextDifference::Span>;
    /// A line of one side, and the part of it that stands in a row.
    struct Piece {
        qint32 line = -1; ///< -1: there is none
        QStringView text;
        qsizetype from = 0; ///< where the part begins in the line
        Ground ground {};
        const Spans *marks = nullptr; ///< nullptr: all of it differs
    };
    void paintPiece(QPainter &painter, const Piece &piece, const QRect &rect) const;
    void paintMarks(QPainter &painter, const Piece &piece, const QRect &text) const;
    [[nodiscard]] int columns() const;

    std::shared_ptr<const inspect::TextDifference> m_difference;
    std::vector<qint64> m_ends; // behind the last row of each line pair
    int m_columns = 1;
};

} // namespace framescope::widgets
