// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

#include <QAbstractTableModel>

#include <vector>

namespace framescope::models {

/// The frames that carried one message, and what crossed between them.
class FramesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        OpcodeColumn,
        FinColumn,
        RsvColumn,
        MaskColumn,
        LengthColumn,
        OffsetColumn, ///< of the first header byte in its direction's stream
        TimeColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Frame::time is wall time, as a capture::Reader gives it.
    /// @p areWhole: their payloads are what arrived, and not the beginning of it.
    void setFrames(std::vector<protocol::Frame> frames, bool areWhole = true);
    /// Control frames that crossed between them, with one frame each, stand where they came. Keeps nothing of earlier ones.
    void setBetween(const std::vector<capture::MessageDetail> &controls);
    [[nodiscard]] const protocol::Frame &frameAt(int row) const { return m_rows[static_cast<size_t>(row)].frame; }
    /// Which of the message's own frames stands in @p row, from 0; -1: a control frame that crossed between them.
    [[nodiscard]] int ownFrameAt(int row) const { return m_rows[static_cast<size_t>(row)].own; }
    /// Where one of the message's own frames stands.
    [[nodiscard]] int rowOfOwnFrame(int frame) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        protocol::Frame frame;
        int own = -1;
        base::MessageId message; // of the log, where it is not an own one
    };
    [[nodiscard]] QString toolTipOf(const Row &row, int column) const;

    std::vector<Row> m_rows;
    bool m_areWhole = true;
};

} // namespace framescope::models
