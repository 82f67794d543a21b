// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deflated.h"

#include "support/chunking.h"

#include <zlib.h>

namespace framescope::tests {

namespace {

const QByteArray &tail()
{
    static const QByteArray bytes("\x00\x00\xFF\xFF", 4);
    return bytes;
}

Bytef *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(bytes.data());
}

/// One byte at a time.
std::optional<QByteArray> inflatedMessage(z_stream &stream, QByteArray wire)
{
    QByteArray plain;
    stream.next_in = bytesOf(wire);
    stream.avail_in = static_cast<uInt>(wire.size());
    for (;;) {
        Bytef byte = 0;
        stream.next_out = &byte;
        stream.avail_out = 1;
        const int status = inflate(&stream, Z_SYNC_FLUSH);
        if (stream.avail_out == 0)
            plain += static_cast<char>(byte);
        if (status == Z_STREAM_END)
            inflateReset(&stream);
        else if (status != Z_OK && status != Z_BUF_ERROR)
            return std::nullopt;
        if (stream.avail_out == 1 && stream.avail_in == 0)
            return plain;
    }
}

} // namespace

QByteArray zlibDeflated(const QByteArray &plain, int windowBits)
{
    z_stream stream {};
    deflateInit2(&stream, 9, Z_DEFLATED, -windowBits, 9, Z_DEFAULT_STRATEGY);
    QByteArray in = plain;
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 64, '\0');
    stream.next_in = bytesOf(in);
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = bytesOf(out);
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_SYNC_FLUSH);
    out.chop(static_cast<qsizetype>(stream.avail_out) + tail().size());
    deflateEnd(&stream);
    return out;
}

std::optional<std::vector<QByteArray>> zlibInflated(const std::vector<QByteArray> &wire, int windowBits)
{
    z_stream stream {};
    inflateInit2(&stream, -windowBits);
    std::optional<std::vector<QByteArray>> messages = std::vector<QByteArray>();
    for (const QByteArray &one : wire) {
        const auto plain = inflatedMessage(stream, one + tail());
        if (!plain) {
            messages.reset();
            break;
        }
        messages->push_back(*plain);
    }
    inflateEnd(&stream);
    return messages;
}

QByteArray wordy(qsizetype size)
{
    QByteArray text;
    QByteArrayList words;
    for (int i = 0; i < 200; ++i)
        words.append(randomBytes(6).toHex());
    while (text.size() < size)
        text += "{\"event\":\"" + words[randomness().bounded(200)]
            + "\",\"price\":" + QByteArray::number(randomness().bounded(1000)) + '}';
    text.truncate(size);
    return text;
}

std::vector<PeerMessages> peerMessages()
{
    const auto bytes = [](const char *hex) { return QByteArray::fromHex(hex); };
    const QByteArray hello = bytes("f248cdc9c90700");
    const QByteArray again = bytes("f200110000");
    const QByteArray fromNode = bytes(
        "04c1c10a40401405d05f79ddf5a4289bd949963e627043314f338f48fedd392f78311a3c2c85897038d23a12beac8ada213ffba01b3c9ab6"
        "efe010d5088f20c6dbc49660b266d934cec2a8e7bc88a90c9451f72331674ef87e00");
    const QByteArray fromPython = bytes(
        "0cc9c10a40401405d05f79ddb51465632759fa88c10dc53ccd3c22f97773b6e7052f7a430d0b6e22321c611d89ba28f32a437cf641b7b44d"
        "db7729bd5a3a3831de26b6389335caa67e167a3de7454c65a08cba1f813172c2f703");
    const QByteArray fromPythonAlone = bytes(
        "0cc9410a84301004c0af0c7d16414116725b168f3e226aa3826624194511ffbea96b3de0c96070b0e847a2c01e978170555d7e9a02e9de7a"
        "5d737f7f5d9b37a8e58417e36562b3375992ac1a2661d0639ac5547acaa0db1e991247bc7f00");
    const QByteArray change = bytes("c267853995ec0000");
    return {{"node ws", {hello, again, fromNode, change}},
        {"python3-websockets", {hello, again, fromPython, change, bytes("00")}},
        {"python3-websockets without context takeover", {hello, hello, fromPython, fromPythonAlone, bytes("00")}, true}};
}

std::vector<QByteArray> peerPlain()
{
    const QByteArray trade =
        "{\"event\":\"trade\",\"price\":12.5,\"symbol\":\"ACME\",\"note\":\"a text that is long enough to be compressed\"}";
    return {"Hello", "Hello", trade, QByteArray(trade).replace("12.5", "12.75"), ""};
}

} // namespace framescope::tests
