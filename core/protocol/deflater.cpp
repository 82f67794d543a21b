// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deflater.h"

#include <zlib.h>

#include <array>
#include <limits>

namespace framescope::protocol {

namespace {

constexpr qsizetype roomSize = 16 * 1024L;
constexpr int memoryLevel = 8;
/// What a flush ends with, and what is left out on the wire; section 7.2.1.
constexpr qsizetype tailSize = 4;
/// zlib refuses 8 for a stream without a header. With 9, the distances that it writes stay below 250: it never looks further
/// back than the window less the 262 bytes that it needs in front of it.
constexpr int leastBits = 9;

/// Takes as much of @p plain as zlib can be told of at once.
void feed(z_stream &stream, QByteArrayView &plain)
{
    constexpr qsizetype most = std::numeric_limits<uInt>::max();
    const qsizetype size = std::min(plain.size(), most);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data())); // zlib reads it only
    stream.avail_in = static_cast<uInt>(size);
    plain = plain.sliced(size);
}

/// Appends what zlib writes until it has no more to say.
void drain(z_stream &stream, int flush, QByteArray &out)
{
    std::array<char, roomSize> room; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    do {
        stream.next_out = reinterpret_cast<Bytef *>(room.data());
        stream.avail_out = static_cast<uInt>(roomSize);
        ::deflate(&stream, flush);
        out.append(room.data(), roomSize - static_cast<qsizetype>(stream.avail_out));
    } while (stream.avail_out == 0);
}

} // namespace

void DeflateStreamEnd::operator()(z_stream_s *stream) const
{
    deflateEnd(stream);
    delete stream;
}

Deflater::Deflater(const DeflateWindow &window)
    : m_window(window)
{
}

void Deflater::begin()
{
    auto stream = std::make_unique<z_stream>();
    const int bits = -std::max(m_window.maxBits, leastBits); // negative: without a header
    if (deflateInit2(stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, bits, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        qBadAlloc(); // nothing else can be wrong with these arguments
    m_stream.reset(stream.release());
}

QByteArray Deflater::deflate(QByteArrayView plain)
{
    if (!m_stream)
        begin();
    QByteArray wire;
    do {
        feed(*m_stream, plain);
        drain(*m_stream, plain.isEmpty() ? Z_SYNC_FLUSH : Z_NO_FLUSH, wire);
    } while (!plain.isEmpty());
    wire.chop(std::min(tailSize, wire.size()));
    if (wire.isEmpty()) // nothing to compress, and flushed already
        wire = QByteArray(1, '\0'); // section 7.2.3.6
    if (m_window.noContextTakeover)
        forget();
    return wire;
}

} // namespace framescope::protocol
