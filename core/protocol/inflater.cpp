// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflater.h"

#include <base/growth.h>

#include <zlib.h>

#include <array>

namespace framescope::protocol {

namespace {

/// What the sender left out; section 7.2.2.
constexpr std::array<char, 4> tail {'\0', '\0', '\xFF', '\xFF'};
constexpr int mostBits = 15;
/// What zlib says of a look back beyond its window, and beyond the beginning.
constexpr char tooFarBack[] = "invalid distance too far back";

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

Inflater::Inflater(const DeflateWindow &window)
    : m_window(window)
{
}

void Inflater::begin()
{
    auto stream = std::make_unique<z_stream>();
    if (inflateInit2(stream.get(), -m_window.maxBits) != Z_OK) // negative: without a header
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

/// zlib lets a stream look back at its window, and at all that it has written in the same call. Where the window is small,
/// each call is therefore short: it sees one byte, and no other before it has written all that comes of it. So the answer
/// does not depend on how the bytes were cut.
unsigned Inflater::bytesToShow() const
{
    return std::min(m_stream->avail_in, isWindowSmall() ? m_undrained.value_or(1) : m_stream->avail_in);
}

/// False: the stream is broken.
bool Inflater::inflateSome()
{
    const uInt in = bytesToShow();
    const uInt room = m_stream->avail_out;
    const uInt hidden = m_stream->avail_in - in;
    m_stream->avail_in = in;
    const int status = ::inflate(m_stream.get(), Z_SYNC_FLUSH);
    const uInt unused = m_stream->avail_in;
    m_stream->avail_in += hidden;
    m_undrained = m_stream->avail_out == 0 ? std::optional(unused) : std::nullopt;
    if (status == Z_MEM_ERROR)
        qBadAlloc();
    if (unused < in || m_stream->avail_out < room) // zlib forgets it in a call that does nothing
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
    if (m_window.noContextTakeover)
        m_stream.reset();
    return Step::Used;
}

void Inflater::forget()
{
    m_stream.reset();
    m_piece = Piece::Inner;
    m_isAtBlockEnd = false;
    m_undrained.reset();
}

bool Inflater::isWindowSmall() const
{
    return m_window.maxBits < mostBits;
}

/// Goes on until there is no more room, or nothing to be read, or once where the window is small. False: the stream is
/// broken.
bool Inflater::fillRoom(qsizetype size)
{
    m_stream->avail_out = static_cast<uInt>(size);
    bool isGood = true;
    do
        isGood = inflateSome();
    while (isGood && !isWindowSmall() && m_stream->avail_out > 0 && (m_stream->avail_in > 0 || takeTail()));
    return isGood;
}

Inflater::Step Inflater::failure() const
{
    const bool isBeyondBeginning = m_stream->total_out < (1UL << static_cast<unsigned>(m_window.maxBits));
    const bool isTooFarBack = m_stream->msg && qstrcmp(m_stream->msg, tooFarBack) == 0;
    return isWindowSmall() && isTooFarBack && !isBeyondBeginning ? Step::WindowExceeded : Step::Broken;
}

Inflater::Step Inflater::step(QByteArray &plain)
{
    std::array<char, StepSize> room; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    m_stream->next_out = reinterpret_cast<Bytef *>(room.data());
    const qsizetype most = isWindowSmall() ? Slackness : StepSize;
    qsizetype written = 0;
    bool isGood = true;
    bool hasMore = true;
    while (isGood && hasMore && written <= StepSize - most) {
        isGood = fillRoom(most);
        written += most - static_cast<qsizetype>(m_stream->avail_out);
        hasMore = m_stream->avail_out == 0 || m_stream->avail_in > 0 || takeTail();
    }
    base::makeRoom(plain, written);
    plain.append(room.data(), written);
    if (!isGood)
        return failure();
    return hasMore ? Step::More : finish();
}

} // namespace framescope::protocol
