// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unpack.h"

#include <zlib.h>
#include <zstd.h>

#include <memory>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

constexpr qsizetype stepSize = 64 * 1024L;

bool isBase64Char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '-'
        || c == '_';
}

bool isSpace(char c)
{
    return c == '\n' || c == '\r' || c == ' ' || c == '\t';
}

/// Index of the first character of base64; behind the head of a data: URL.
qsizetype base64Begin(QByteArrayView text)
{
    constexpr qsizetype longestHead = 256;
    constexpr QByteArrayView marker(";base64,");
    if (!text.startsWith("data:"))
        return 0;
    const qsizetype at = text.first(std::min(text.size(), longestHead)).indexOf(marker);
    return at < 0 ? 0 : at + marker.size();
}

Unpacked unpackBase64(QByteArrayView text, qint64 longest)
{
    Unpacked result;
    QByteArray letters;
    qsizetype at = base64Begin(text);
    for (; at < text.size() && text[at] != '='; ++at) {
        if (isSpace(text[at]))
            continue;
        if (!isBase64Char(text[at])) {
            result.error = DecodeError {Kind::UnexpectedByte, at};
            break;
        }
        letters += text[at];
    }
    letters.replace('-', '+').replace('_', '/');
    if (!result.error && letters.size() % 4 == 1)
        result.error = DecodeError {Kind::UnexpectedEnd, text.size()};
    result.content = QByteArray::fromBase64(letters);
    if (result.content.size() > longest) {
        result.content.truncate(longest);
        result.error = DecodeError {Kind::TooLarge, text.size()};
    }
    return result;
}

struct EndInflate {
    void operator()(z_stream *stream) const
    {
        inflateEnd(stream);
        delete stream;
    }
};

Unpacked unpackZlib(QByteArrayView payload, qint64 longest)
{
    constexpr int gzipOrZlib = 32;
    std::unique_ptr<z_stream, EndInflate> stream(new z_stream {});
    Unpacked result;
    if (inflateInit2(stream.get(), gzipOrZlib + MAX_WBITS) != Z_OK) {
        result.error = DecodeError {Kind::TooLarge, 0};
        return result;
    }
    stream->next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(payload.data()));
    stream->avail_in = static_cast<uInt>(payload.size());
    QByteArray step(stepSize, Qt::Uninitialized);
    int status = Z_OK;
    while (status == Z_OK && result.content.size() <= longest) {
        stream->next_out = reinterpret_cast<Bytef *>(step.data());
        stream->avail_out = static_cast<uInt>(stepSize);
        status = inflate(stream.get(), Z_NO_FLUSH);
        result.content.append(step.constData(), stepSize - static_cast<qsizetype>(stream->avail_out));
    }
    const qint64 used = payload.size() - static_cast<qint64>(stream->avail_in);
    if (result.content.size() > longest) {
        result.content.truncate(longest);
        result.error = DecodeError {Kind::TooLarge, used};
    } else if (status == Z_BUF_ERROR) {
        result.error = DecodeError {Kind::UnexpectedEnd, payload.size()};
    } else if (status != Z_STREAM_END) {
        result.error = DecodeError {Kind::BrokenStream, used};
    } else if (stream->avail_in > 0) {
        result.error = DecodeError {Kind::TrailingBytes, used};
    }
    return result;
}

struct FreeZstd {
    void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
};

Unpacked unpackZstd(QByteArrayView payload, qint64 longest)
{
    constexpr int largestWindow = 24; // 16 MiB, as a power of two
    std::unique_ptr<ZSTD_DStream, FreeZstd> stream(ZSTD_createDStream());
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, largestWindow);
    Unpacked result;
    ZSTD_inBuffer in {payload.data(), static_cast<size_t>(payload.size()), 0};
    QByteArray step(stepSize, Qt::Uninitialized);
    size_t missing = 1;
    bool isStuck = false;
    while (missing != 0 && !isStuck && result.content.size() <= longest) {
        ZSTD_outBuffer out {step.data(), static_cast<size_t>(stepSize), 0};
        missing = ZSTD_decompressStream(stream.get(), &out, &in);
        if (ZSTD_isError(missing) != 0) {
            result.error = DecodeError {Kind::BrokenStream, static_cast<qint64>(in.pos)};
            return result;
        }
        result.content.append(step.constData(), static_cast<qsizetype>(out.pos));
        isStuck = out.pos < out.size && in.pos == in.size;
    }
    const auto used = static_cast<qint64>(in.pos);
    if (result.content.size() > longest) {
        result.content.truncate(longest);
        result.error = DecodeError {Kind::TooLarge, used};
    } else if (missing != 0) {
        result.error = DecodeError {Kind::UnexpectedEnd, used};
    } else if (used < payload.size()) {
        result.error = DecodeError {Kind::TrailingBytes, used};
    }
    return result;
}

} // namespace

Unpacked unpack(QByteArrayView payload, Format format, qint64 longest)
{
    switch (format) {
    case Format::Base64: return unpackBase64(payload, longest);
    case Format::Zstd: return unpackZstd(payload, longest);
    default: return unpackZlib(payload, longest);
    }
}

bool isBase64(QByteArrayView text)
{
    const QByteArrayView letters = text.sliced(base64Begin(text)).trimmed();
    qsizetype end = letters.size();
    while (end > 0 && letters.size() - end < 2 && letters[end - 1] == '=')
        --end;
    const bool hasForm = std::all_of(
        letters.begin(), letters.begin() + end, [](char c) { return isBase64Char(c) || c == '\n' || c == '\r'; });
    return end > 0 && hasForm && (end == letters.size() || letters.size() % 4 == 0 || letters.contains('\n'));
}

} // namespace framescope::inspect
