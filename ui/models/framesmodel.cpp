// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framesmodel.h"

#include <format/inert.h>
#include <format/numbers.h>
#include <format/opcodes.h>

namespace framescope::models {

namespace {

QString keyText(const protocol::FrameHeader &header)
{
    if (!header.maskingKey)
        return FramesModel::tr("no");
    return format::spacedHex(QByteArrayView(header.maskingKey->data(), 4));
}

/// @p own: -1 where it is not one of the message.
QString cellText(const protocol::Frame &frame, int own, int column)
{
    const protocol::FrameHeader &header = frame.header;
    switch (column) {
    case FramesModel::NumberColumn: return own < 0 ? QStringLiteral("–") : QString::number(own + 1);
    case FramesModel::OpcodeColumn: return format::opcodeName(header.opcode);
    case FramesModel::FinColumn: return header.fin ? QStringLiteral("1") : QStringLiteral("0");
    case FramesModel::RsvColumn: return QStringLiteral("%1").arg(header.rsv(), 3, 2, QLatin1Char('0'));
    case FramesModel::MaskColumn: return keyText(header);
    case FramesModel::LengthColumn: return format::number(static_cast<qint64>(header.payloadLength));
    case FramesModel::OffsetColumn: return format::number(static_cast<qint64>(frame.streamOffset));
    case FramesModel::TimeColumn: return format::timeOfDay(frame.time);
    default: return {};
    }
}

bool isNumeric(int column)
{
    return column == FramesModel::NumberColumn || column == FramesModel::LengthColumn || column == FramesModel::OffsetColumn;
}

} // namespace

void FramesModel::setFrames(std::vector<protocol::Frame> frames, bool areWhole)
{
    beginResetModel();
    m_areWhole = areWhole;
    m_rows.clear();
    m_rows.reserve(frames.size());
    for (protocol::Frame &frame : frames)
        m_rows.push_back({std::move(frame), static_cast<int>(m_rows.size()), {}});
    endResetModel();
}

void FramesModel::setBetween(const std::vector<capture::MessageDetail> &controls)
{
    beginResetModel();
    std::erase_if(m_rows, [](const Row &row) { return row.own < 0; });
    for (const capture::MessageDetail &control : controls) {
        if (!control.frames.empty())
            m_rows.push_back({control.frames.front(), -1, control.row.id});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [](const Row &a, const Row &b) { return a.frame.streamOffset < b.frame.streamOffset; });
    endResetModel();
}

int FramesModel::rowOfOwnFrame(int frame) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [frame](const Row &one) { return one.own == frame; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

QString FramesModel::toolTipOf(const Row &row, int column) const
{
    const protocol::Frame &frame = row.frame;
    if (column == TimeColumn)
        return format::exactTime(frame.time);
    if (row.own < 0)
        return tr(
            "This control frame crossed between the frames of the message (RFC 6455, section 5.4). It is message %1 of "
            "the log.")
            .arg(row.message.value);
    if (m_areWhole && !frame.isComplete())
        return tr("%1 of %2 bytes arrived.")
            .arg(format::number(frame.payload.size()), format::number(static_cast<qint64>(frame.header.payloadLength)));
    return {};
}

int FramesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FramesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FramesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return cellText(row.frame, row.own, index.column());
    if (role == Qt::ToolTipRole)
        return toolTipOf(row, index.column());
    if (role == Qt::TextAlignmentRole && isNumeric(index.column()))
        return Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter).toInt();
    return {};
}

QVariant FramesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("#");
    case OpcodeColumn: return tr("Opcode");
    case FinColumn: return tr("FIN");
    case RsvColumn: return tr("RSV");
    case MaskColumn: return tr("Masking key");
    case LengthColumn: return tr("Length");
    case OffsetColumn: return tr("Offset");
    case TimeColumn: return tr("Time");
    default: return {};
    }
}

} // namespace framescope::models
