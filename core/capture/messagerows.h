// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/batch.h>
#include <sqlite/rowtable.h>

namespace framescope::capture {

/// The messages of a slice as rows of the table "message", without their ids, which go on from the last one.
class MessageRows : public sqlite::RowSource
{
public:
    static constexpr int ColumnCount = 13;
    static constexpr const char *ColumnNames = "session, time, direction, opcode, complete, valid_text, size, wire_size, "
                                               "frame_count, first_frame, stream_offset, header, payload";

    explicit MessageRows(const base::ClockAnchor &anchor)
        : m_anchor(anchor)
    {
    }

    /// Begins with the first message of @p slice, whose frames, where they stand apart, are counted on from @p lastFrame.
    void start(const Slice &slice, qint64 lastFrame);
    [[nodiscard]] bool next() override;
    void give(int column, sqlite::Value value) const override;

private:
    base::ClockAnchor m_anchor;
    const Slice *m_slice = nullptr;
    size_t m_next = 0;
    const MessageRecord *m_record = nullptr; ///< the row, as are those that follow
    bool m_isValidText = false;
    bool m_isOneFrame = false;
    qint64 m_firstFrame = 0; ///< 0: none stands apart
    qint64 m_nextFrame = 0;
    QByteArray m_header;
};

/// Whether the frames of a message have rows of their own: what a single plain frame was can be told from the message.
[[nodiscard]] bool haveFramesRows(const protocol::Message &message);
/// What of a payload stands in the row itself; the rest follows in chunks.
[[nodiscard]] QByteArrayView headOf(QByteArrayView payload);

} // namespace framescope::capture
