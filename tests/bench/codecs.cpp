// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs.h"

#include <protocol/deflater.h>
#include <protocol/inflater.h>

#include <boost/beast/zlib.hpp>

#include <zlib.h>

namespace framescope::bench {

namespace {

namespace beast = boost::beast::zlib;

constexpr char tail[] = "\0\0\xFF\xFF"; // that each message's end stands for; RFC 7692, section 7.2.2
constexpr qsizetype tailSize = 4;
constexpr int windowBits = 15;
constexpr int memoryLevel = 8;
constexpr qsizetype slack = 64;

Bytef *bytesOf(const char *data)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(data));
}

/// A stream of zlib's that ends with its last owner.
std::shared_ptr<z_stream> zlibStream(bool isDeflating)
{
    const auto end = [isDeflating](z_stream *stream) {
        if (isDeflating)
            ::deflateEnd(stream);
        else
            ::inflateEnd(stream);
        delete stream;
    };
    std::shared_ptr<z_stream> stream(new z_stream {}, end);
    if (isDeflating)
        deflateInit2(stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, -windowBits, memoryLevel, Z_DEFAULT_STRATEGY);
    else
        inflateInit2(stream.get(), -windowBits);
    return stream;
}

/// @p in and the room of @p out, in the terms of either library's stream.
template <typename Stream>
void give(Stream &stream, const QByteArray &in, QByteArray &out)
{
    stream.next_in = bytesOf(in.constData());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = bytesOf(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
}

} // namespace

Codec ourCodec(int bits)
{
    const protocol::DeflateWindow window {false, bits};
    auto deflater = std::make_shared<protocol::Deflater>(window);
    auto inflater = std::make_shared<protocol::Inflater>(window);
    return {[deflater](const QByteArray &plain) { return deflater->deflate(plain); },
        [inflater](const QByteArray &wire, qsizetype) {
            QByteArray plain;
            inflater->feed(wire, true);
            while (inflater->step(plain) == protocol::Inflater::Step::More) { }
            return plain;
        }};
}

Codec zlibCodec()
{
    return {[stream = zlibStream(true)](const QByteArray &plain) {
                QByteArray wire(plain.size() + slack, Qt::Uninitialized);
                give(*stream, plain, wire);
                ::deflate(stream.get(), Z_SYNC_FLUSH);
                wire.truncate(wire.size() - static_cast<qsizetype>(stream->avail_out) - tailSize);
                return wire;
            },
        [stream = zlibStream(false)](const QByteArray &wire, qsizetype size) {
            QByteArray plain(size + slack, Qt::Uninitialized);
            const QByteArray whole = wire + QByteArray(tail, tailSize);
            give(*stream, whole, plain);
            ::inflate(stream.get(), Z_SYNC_FLUSH);
            plain.truncate(plain.size() - static_cast<qsizetype>(stream->avail_out));
            return plain;
        }};
}

Codec beastCodec()
{
    auto deflater = std::make_shared<beast::deflate_stream>();
    auto inflater = std::make_shared<beast::inflate_stream>();
    return {[deflater](const QByteArray &plain) {
                QByteArray wire(plain.size() + slack, Qt::Uninitialized);
                beast::z_params state;
                give(state, plain, wire);
                boost::beast::error_code error;
                deflater->write(state, beast::Flush::sync, error);
                wire.truncate(wire.size() - static_cast<qsizetype>(state.avail_out) - tailSize);
                return wire;
            },
        [inflater](const QByteArray &wire, qsizetype size) {
            QByteArray plain(size + slack, Qt::Uninitialized);
            beast::z_params state;
            const QByteArray whole = wire + QByteArray(tail, tailSize);
            give(state, whole, plain);
            boost::beast::error_code error;
            inflater->write(state, beast::Flush::sync, error);
            plain.truncate(plain.size() - static_cast<qsizetype>(state.avail_out));
            return plain;
        }};
}

} // namespace framescope::bench
