// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/frame.h>

#include <QAbstractTableModel>

#include <vector>

namespace framescope::models {

/// The frames that carried one message.
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
    [[nodiscard]] const std::vector<protocol::Frame> &frames() const { return m_frames; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<protocol::Frame> m_frames;
    bool m_areWhole = true;
};

} // namespace framescope::models
