// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/editscript.h>
#include <widgets/sidebysideview.h>

#include <QByteArray>

namespace framescope::widgets {

/// Bytes beside each other as offset, hexadecimal and ASCII. What both have stands in the same columns; where one of them
/// has something more, the other has a gap.
class SideBySideBytes : public SideBySideView
{
    Q_OBJECT

public:
    explicit SideBySideBytes(QWidget *parent = nullptr);

    void setDifference(const QByteArray &left, const QByteArray &right, const inspect::EditScript &script);
    [[nodiscard]] int bytesPerRow() const { return m_bytesPerRow; }

protected:
    void paintRow(QPainter &painter, qint64 row, const QRect &left, const QRect &right) const override;
    void layOut() override;

private:
    /// Cells that belong together. A cell is a byte of either side, of both, or a gap.
    struct Run {
        qint64 end = 0; ///< behind its last cell
        qint64 left = 0; ///< its first byte there
        qint64 leftCount = 0;
        qint64 right = 0;
        qint64 rightCount = 0;
        bool isEqual = false;
    };
    /// The byte of a side in a cell; -1: a gap.
    struct Cell {
        qint64 left = -1;
        qint64 right = -1;
        bool isEqual = false;
    };
    [[nodiscard]] Cell cellAt(qint64 cell) const;
    void paintSide(QPainter &painter, const std::vector<Cell> &cells, bool isLeft, const QRect &rect) const;
    [[nodiscard]] int charsOf(int bytes) const;

    QByteArray m_left;
    QByteArray m_right;
    std::vector<Run> m_runs;
    int m_bytesPerRow = 8;
};

} // namespace framescope::widgets
