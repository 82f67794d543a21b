// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflater.h"

#include <zlib.h>

#include <array>

namespace framescope::protocol {

namespace {

/// What the sender left out; section 7.2.2.
constexpr std::array<char, 4> tail {'\0', '\0', '\xFF', '\xFF'};
constexpr int rawWindow = -15; // negative: without a header

// What zlib tells in data_type about the place at which it has stopped.
constexpr int blockEnd = 128;
constexpr int unusedBits = 63;

void give(z_stream &stream, QByteArrayView piece)
{
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data())); // zlib reads it only
    stream.avail_in = static_cast<uInt>(piece.size());
}

} // namespace

void InflateStreamEnd::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

Inflater::Inflater(bool noContextTakeover)
    : m_noContextTakeover(noContextTakeover)
{
}

void Inflater::begin()
{
    auto stream = std::make_unique<z_stream>();
    if (inflateInit2(stream.get(), rawWindow) != Z_OK)
        qBadAlloc(); // nothing else can be wrong with these arguments
    m_stream.reset(stream.release());
}

void Inflater::feed(QByteArrayView piece, bool isLast)
{
    if (!m_stream)
        begin();
    give(*m_stream, piece);
    m_piece = isLast ? Piece::Last : Piece::Inner;
}

/// Goes on with what the sender left out, behind the last piece.
bool Inflater::takeTail()
{
    if (m_piece != Piece::Last)
        return false;
    m_piece = Piece::Tail;
    give(*m_stream, {tail.data(), std::ssize(tail)});
    return true;
}

/// False: the stream is broken.
bool Inflater::inflateSome()
{
    const uInt in = m_stream->avail_in;
    const uInt room = m_stream->avail_out;
    const int status = ::inflate(m_stream.get(), Z_SYNC_FLUSH);
    if (status == Z_MEM_ERROR)
        qBadAlloc();
    if (m_stream->avail_in < in || m_stream->avail_out < room) // zlib forgets it in a call that does nothing
        m_isAtBlockEnd = (m_stream->data_type & blockEnd) != 0 && (m_stream->data_type & unusedBits) == 0;
    if (status != Z_STREAM_END)
        return status == Z_OK || status == Z_BUF_ERROR; // the latter: there is nothing to be done just now
    m_isAtBlockEnd = true; // section 7.2.3.4: a final block, and others may follow it
    return inflateReset(m_stream.get()) == Z_OK;
}

Inflater::Step Inflater::finish()
{
    if (m_piece != Piece::Tail)
        return Step::Used;
    m_piece = Piece::Inner;
    if (!m_isAtBlockEnd)
        return Step::Broken;
    if (m_noContextTakeover)
        m_stream.reset();
    return Step::Used;
}

void Inflater::forget()
{
    m_stream.reset();
    m_piece = Piece::Inner;
    m_isAtBlockEnd = false;
}

Inflater::Step Inflater::step(QByteArray &plain)
{
    std::array<char, StepSize> room; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    m_stream->next_out = reinterpret_cast<Bytef *>(room.data());
    m_stream->avail_out = static_cast<uInt>(room.size());
    bool isGood = true;
    do
        isGood = inflateSome();
    while (isGood && m_stream->avail_out > 0 && (m_stream->avail_in > 0 || takeTail()));
    plain.append(room.data(), StepSize - static_cast<qsizetype>(m_stream->avail_out));
    if (!isGood)
        return Step::Broken;
    return m_stream->avail_out == 0 ? Step::More : finish();
}

} // namespace framescope::protocol
