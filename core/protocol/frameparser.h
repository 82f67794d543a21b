// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/frame.h>

namespace framescope::protocol {

/// Cuts a byte stream into frames; RFC 6455, section 5.2. Knows no rules beyond the layout: whoever drives it looks at each
/// header before the payload is buffered. A payload that arrived in one piece is handed on without a copy; memory grows
/// with what has arrived, never with a declared length.
///
/// Use: feed() a chunk, then step() until it returns NeedBytes.
class FrameParser
{
public:
    enum class Step {
        NeedBytes, ///< the chunk is used up
        HeaderRead, ///< frame().header is complete: accept it by calling step() again
        FrameRead ///< frame() is complete: takeFrame()
    };

    /// @p streamOffset: offset in the stream of the first byte that will be fed.
    explicit FrameParser(quint64 streamOffset = 0);

    /// Gives the next bytes of the stream. The chunk before must be used up. The chunk is unmasked in place.
    void feed(QByteArray chunk);
    [[nodiscard]] Step step();

    /// The frame that is arriving, or has arrived, without its payload.
    [[nodiscard]] const Frame &frame() const { return m_frame; }
    [[nodiscard]] Frame takeFrame();
    /// The same, written into @p frame: in a flood every copy counts.
    void takeFrame(Frame &frame);

    /// What has arrived of the frame's payload, unmasked.
    [[nodiscard]] QByteArrayView arrivedPayload() const { return m_wholeSize < 0 ? m_payload : wholePayload(); }
    /// How many bytes are best fed next, so that large payloads need not be joined: what is missing of one, and behind one
    /// a header as long as its own. 0: any number.
    [[nodiscard]] quint64 bestChunk() const
    {
        if (m_frame.header.payloadLength < largePayload || isInsideHeader())
            return 0;
        return m_inPayload ? missingPayload() : static_cast<quint64>(m_frame.header.size());
    }
    /// Whether the stream stands inside of a payload.
    [[nodiscard]] bool isInsidePayload() const { return m_inPayload; }
    /// The unfinished frame, where its header is complete: what is left when the stream ends.
    [[nodiscard]] std::optional<Frame> takeUnfinished();
    /// Whether the stream stands inside of a header.
    [[nodiscard]] bool isInsideHeader() const { return !m_headerPart.isEmpty(); }
    /// What was fed and is part of no frame so far, as it crossed the wire. The parser is of no use after that.
    [[nodiscard]] QByteArray takeRest();
    /// Offset in the stream of the first byte that is part of no frame so far.
    [[nodiscard]] quint64 streamOffset() const { return m_streamOffset; }

private:
    static constexpr quint64 largePayload = 16 * 1024;

    Step stepHeader();
    Step stepPayload();
    Step enterPayload(qsizetype headerSize);
    void join(qsizetype piece);
    [[nodiscard]] base::Bytes takePayload();
    [[nodiscard]] QByteArrayView wholePayload() const { return {m_data + m_position - m_wholeSize, m_wholeSize}; }
    /// Bytes of the payload, as it was declared, that have not come.
    [[nodiscard]] quint64 missingPayload() const
    {
        return m_frame.header.payloadLength - static_cast<quint64>(m_payload.size());
    }
    [[nodiscard]] qsizetype available() const { return m_chunk.size() - m_position; }

    QByteArray m_chunk;
    char *m_data = nullptr; ///< of m_chunk: payloads handed out share it, so asking it again would copy
    qsizetype m_position = 0;
    quint64 m_streamOffset;
    QByteArray m_headerPart;
    Frame m_frame;
    QByteArray m_payload; ///< what has come of one that did not come in one chunk
    qsizetype m_wholeSize = -1; ///< of a payload that stands whole in the chunk, in front of m_position
    bool m_inPayload = false;
};

} // namespace framescope::protocol
