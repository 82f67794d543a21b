// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/httphead.h>

namespace framescope::protocol {

/// Collects the body of an HTTP/1.1 response and knows where it ends; RFC 9112, section 6. A body whose chunked coding
/// is broken ends where it breaks.
class HttpBodyReader
{
public:
    /// @p limit: bytes of the body that are kept; it ends there.
    HttpBodyReader(const HttpHead &response, qsizetype limit);

    /// Returns how many of @p bytes belong to the body and its coding: all, unless it is complete.
    qsizetype feed(QByteArrayView bytes);
    /// Whether nothing more is to be waited for. Without a length or chunks, only the end of the stream says that.
    [[nodiscard]] bool isComplete() const { return m_part == Part::Done; }
    /// What has come, without the chunked coding.
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Part {
        Body, ///< plain bytes, m_missing of them
        ChunkSize, ///< a line with a number in hexadecimal
        Chunk, ///< m_missing bytes
        ChunkEnd, ///< an empty line
        Trailer, ///< lines up to an empty one
        Done
    };

    qsizetype feedPart(QByteArrayView bytes);
    qsizetype takeBytes(QByteArrayView bytes);
    qsizetype takeLine(QByteArrayView bytes);
    void handleLine(QByteArrayView line);
    void startChunk(QByteArrayView line);

    qsizetype m_limit;
    Part m_part = Part::Body;
    quint64 m_missing;
    QByteArray m_line; ///< of the coding, as far as it has come
    QByteArray m_body;
};

} // namespace framescope::protocol
