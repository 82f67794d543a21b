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

    [[nodiscard]] const Frame &frame() const { return m_frame; }
    [[nodiscard]] Frame takeFrame();

    /// The unmasked part of an unfinished payload that has arrived so far.
    [[nodiscard]] QByteArrayView arrivedPayload() const { return m_payload; }
    /// Bytes of the payload, as it was declared, that have not come. 0 outside of a payload.
    [[nodiscard]] quint64 missingPayload() const
    {
        return m_inPayload ? m_frame.header.payloadLength - static_cast<quint64>(m_payload.size()) : 0;
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
    Step stepHeader();
    Step stepPayload();
    Step enterPayload(qsizetype headerSize);
    [[nodiscard]] base::Bytes takeJoined();
    [[nodiscard]] qsizetype available() const { return m_chunk.size() - m_position; }

    QByteArray m_chunk;
    char *m_data = nullptr; ///< of m_chunk: payloads handed out share it, so asking it again would copy
    qsizetype m_position = 0;
    quint64 m_streamOffset;
    QByteArray m_headerPart;
    Frame m_frame;
    QByteArray m_payload;
    bool m_inPayload = false;
};

} // namespace framescope::protocol
