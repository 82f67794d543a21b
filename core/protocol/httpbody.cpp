// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpbody.h"

namespace framescope::protocol {

namespace {

/// Longest line of the chunked coding that is read, extensions and trailers included.
constexpr qsizetype longestLine = 4096;

/// RFC 9112, section 6.3, point 1.
bool hasNoBody(const HttpHead &response)
{
    return response.status < 200 || response.status == 204 || response.status == 304;
}

/// Without a declared length the body goes on to the end of the stream.
quint64 lengthOf(const HttpHead &response)
{
    bool isNumber = false;
    const QByteArrayList values = headerValues(response.headers, "Content-Length");
    const quint64 length = values.isEmpty() ? 0 : values.first().toULongLong(&isNumber);
    return isNumber ? length : std::numeric_limits<quint64>::max();
}

} // namespace

HttpBodyReader::HttpBodyReader(const HttpHead &response, qsizetype limit)
    : m_limit(limit)
    , m_missing(lengthOf(response))
{
    const bool isChunked = hasHeaderToken(response.headers, "Transfer-Encoding", "chunked");
    if (hasNoBody(response) || limit <= 0 || (m_missing == 0 && !isChunked)) // chunks count more than a length; point 3
        m_part = Part::Done;
    else if (isChunked)
        m_part = Part::ChunkSize;
}

qsizetype HttpBodyReader::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && m_part != Part::Done)
        used += feedPart(bytes.sliced(used));
    return used;
}

qsizetype HttpBodyReader::feedPart(QByteArrayView bytes)
{
    return m_part == Part::Body || m_part == Part::Chunk ? takeBytes(bytes) : takeLine(bytes);
}

qsizetype HttpBodyReader::takeBytes(QByteArrayView bytes)
{
    const auto room = std::min(m_missing, static_cast<quint64>(m_limit - m_body.size()));
    const auto taken = static_cast<qsizetype>(std::min(room, static_cast<quint64>(bytes.size())));
    m_body.append(bytes.first(taken));
    m_missing -= static_cast<quint64>(taken);
    if (m_body.size() == m_limit)
        m_part = Part::Done;
    else if (m_missing == 0)
        m_part = m_part == Part::Chunk ? Part::ChunkEnd : Part::Done;
    return taken;
}

qsizetype HttpBodyReader::takeLine(QByteArrayView bytes)
{
    const qsizetype lineFeed = bytes.indexOf('\n');
    const qsizetype taken = lineFeed < 0 ? bytes.size() : lineFeed + 1;
    m_line.append(bytes.first(taken));
    if (m_line.size() > longestLine)
        m_part = Part::Done;
    else if (lineFeed >= 0)
        handleLine(std::exchange(m_line, {}).trimmed());
    return taken;
}

void HttpBodyReader::handleLine(QByteArrayView line)
{
    if (m_part == Part::ChunkSize)
        startChunk(line);
    else if (m_part == Part::ChunkEnd)
        m_part = line.isEmpty() ? Part::ChunkSize : Part::Done;
    else if (line.isEmpty())
        m_part = Part::Done;
}

void HttpBodyReader::startChunk(QByteArrayView line)
{
    bool isNumber = false;
    const QByteArray digits = line.toByteArray().split(';').first().trimmed();
    m_missing = digits.toULongLong(&isNumber, 16);
    m_part = !isNumber ? Part::Done : m_missing == 0 ? Part::Trailer : Part::Chunk;
}

} // namespace framescope::protocol
