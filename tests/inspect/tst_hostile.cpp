// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "support/testcase.h"

#include <inspect/prettytext.h>
#include <inspect/recognize.h>

#include <QTest>

#include <zlib.h>
#include <zstd.h>

using namespace framescope;
using inspect::Decoded;
using inspect::DecodeError;
using inspect::Format;
using inspect::Limits;
using Kind = inspect::DecodeError::Kind;

namespace {

constexpr int deep = 100'000;

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

QByteArray repeated(const QByteArray &piece, int count)
{
    QByteArray result;
    result.reserve(piece.size() * count);
    for (int i = 0; i < count; ++i)
        result += piece;
    return result;
}

constexpr qsizetype bombSize = 64 * 1024L * 1024;

constexpr int zlib = MAX_WBITS;
constexpr int gzip = 16 + MAX_WBITS;

QByteArray bomb(int windowBits)
{
    z_stream stream {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY);
    QByteArray zeros(1024L * 1024, '\0');
    QByteArray result(1024L * 1024, '\0');
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    for (qsizetype i = 0; i < bombSize / zeros.size(); ++i) {
        stream.next_in = reinterpret_cast<Bytef *>(zeros.data());
        stream.avail_in = static_cast<uInt>(zeros.size());
        deflate(&stream, Z_NO_FLUSH);
    }
    deflate(&stream, Z_FINISH);
    result.truncate(result.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return result;
}

QByteArray zstdBomb()
{
    const QByteArray zeros(64 * 1024L * 1024, '\0');
    QByteArray result(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(zeros.size()))), '\0');
    const size_t size = ZSTD_compress(
        result.data(), static_cast<size_t>(result.size()), zeros.constData(), static_cast<size_t>(zeros.size()), 1);
    result.truncate(static_cast<qsizetype>(size));
    return result;
}

QByteArray entityBomb()
{
    QByteArray xml = "<!DOCTYPE x [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        xml += "<!ENTITY a" + QByteArray::number(i) + " '" + before + before + "'>";
    }
    return xml + "]><x>&a39;</x>";
}

QByteArray nestedProtobuf()
{
    QByteArray message("\x08\x00", 2);
    for (int i = 0; i < 2000; ++i) {
        QByteArray size;
        for (auto rest = static_cast<quint64>(message.size());; rest >>= 7U) {
            size += static_cast<char>((rest & 0x7FU) | (rest > 0x7F ? 0x80U : 0U));
            if (rest <= 0x7F)
                break;
        }
        message.prepend('\x0a' + size);
    }
    return message;
}

} // namespace

/// Payloads that are made to hurt.
class TestHostile : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsWithAnError_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, Format format, const QByteArray &payload, Kind error) {
            QTest::newRow(name) << static_cast<int>(format) << payload << static_cast<int>(error);
        };
        row("arrays within arrays, a hundred thousand deep", Format::Json, QByteArray(deep, '['), Kind::TooDeep);
        row("objects within objects", Format::Json, repeated("{\"a\":", deep), Kind::TooDeep);
        row("elements within elements", Format::Xml, repeated("<a>", deep), Kind::TooDeep);
        row("an entity that doubles forty times", Format::Xml, entityBomb(), Kind::BadMarkup);
        row("MessagePack: arrays within arrays", Format::MessagePack, QByteArray(deep, '\x91'), Kind::TooDeep);
        row("MessagePack: keys within keys", Format::MessagePack, QByteArray(deep, '\x81'), Kind::TooDeep);
        row("MessagePack: an array of four billion", Format::MessagePack, bytes("ddffffffff"), Kind::UnexpectedEnd);
        row("MessagePack: an array of four billion with a million in it", Format::MessagePack,
            bytes("ddffffffff") + QByteArray(1'000'000, '\0'), Kind::TooManyValues);
        row("MessagePack: a map of four billion", Format::MessagePack, bytes("dfffffffff"), Kind::UnexpectedEnd);
        row("MessagePack: text of four gigabytes", Format::MessagePack, bytes("dbffffffff41"), Kind::UnexpectedEnd);
        row("MessagePack: the byte that is never used", Format::MessagePack, bytes("c1"), Kind::UnexpectedByte);
        row("CBOR: text of 2^63 bytes", Format::Cbor, bytes("7b800000000000000041"), Kind::UnexpectedEnd);
        row("CBOR: bytes of 2^64 - 1", Format::Cbor, bytes("5bffffffffffffffff"), Kind::UnexpectedEnd);
        row("CBOR: an array of 2^64 - 1", Format::Cbor, bytes("9bffffffffffffffff00"), Kind::UnexpectedEnd);
        row("CBOR: a map of 2^63", Format::Cbor, bytes("bb8000000000000000"), Kind::UnexpectedEnd);
        row("CBOR: arrays within arrays", Format::Cbor, QByteArray(deep, '\x9f'), Kind::TooDeep);
        row("CBOR: keys within keys", Format::Cbor, QByteArray(deep, '\xa1'), Kind::TooDeep);
        row("CBOR: tags upon tags", Format::Cbor, QByteArray(deep, '\xc0'), Kind::TooDeep);
        row("CBOR: text without end in text without end", Format::Cbor, QByteArray(deep, '\x7f'), Kind::UnexpectedByte);
        row("CBOR: a break where nothing is open", Format::Cbor, bytes("ff"), Kind::UnexpectedByte);
        row("JSON: a million values", Format::Json, '[' + repeated("1,", 1'000'000) + "1]", Kind::TooManyValues);
        row("JSON lines: a million values", Format::NdJson, repeated("1\n", 1'000'000), Kind::TooManyValues);
        row("form: a million names", Format::Form, repeated("a&", 1'000'000), Kind::TooManyValues);
        row("more than is read", Format::Json, '"' + QByteArray(17 * 1024 * 1024, 'x') + '"', Kind::TooLarge);
        row("64 MiB in gzip", Format::Gzip, bomb(gzip), Kind::TooLarge);
        row("64 MiB in zlib", Format::Zlib, bomb(zlib), Kind::TooLarge);
        row("64 MiB in zstd", Format::Zstd, zstdBomb(), Kind::TooLarge);
        row("64 MiB in gzip in base64", Format::Base64, bomb(gzip).toBase64(), Kind::TooLarge);
        row("damaged gzip", Format::Gzip, bytes("1f8b0800000000000003ffffffff"), Kind::BrokenStream);
        row("zstd with a window of 2 GiB", Format::Zstd, bytes("28b52ffd00a80100"), Kind::BrokenStream);
        row("MQTT: a packet of 256 MiB", Format::Mqtt, bytes("30ffffff7f0001"), Kind::UnexpectedEnd);
        row("MQTT: a length without end", Format::Mqtt, bytes("30ffffffff01"), Kind::BadLength);
        row("MQTT: a topic beyond its packet", Format::Mqtt, bytes("3004ffff6161"), Kind::UnexpectedEnd);
        row("MQTT: properties beyond their packet", Format::Mqtt, bytes("100d00044d5154540502003c7f0000"),
            Kind::UnexpectedEnd);
        row("SignalR: a length of 2^63", Format::SignalRMessagePack, bytes("ffffffffffffffff7f91"), Kind::BadLength);
        row("SignalR: a message of 2 GiB", Format::SignalRMessagePack, bytes("ffffffff079106"), Kind::UnexpectedEnd);
        row("STOMP: a body of 2^63", Format::Stomp, "SEND\ncontent-length:9223372036854775807\n\nx", Kind::UnexpectedEnd);
        row("STOMP: a length below zero", Format::Stomp, "SEND\ncontent-length:-1\n\nx", Kind::BadHeader);
        row("STOMP: half a million headers", Format::Stomp, "SEND\n" + repeated("a:b\n", 500'000) + "\n",
            Kind::TooManyValues);
        row("protobuf: messages within messages", Format::Protobuf, nestedProtobuf(), Kind::TooDeep);
        row("protobuf: groups within groups", Format::Protobuf, QByteArray(deep, '\x0b'), Kind::TooDeep);
        row("protobuf: bytes of 2^63", Format::Protobuf, bytes("0affffffffffffffff7f41"), Kind::UnexpectedEnd);
        row("protobuf: a number of more than 64 bits", Format::Protobuf, bytes("08ffffffffffffffffff7f"), Kind::BadLength);
        row("SignalR: arrays within arrays", Format::SignalR,
            "{\"type\":1,\"target\":\"x\",\"arguments\":" + QByteArray(deep, '[') + '\x1e', Kind::TooDeep);
        row("SignalR: a million messages", Format::SignalR, repeated("{\"type\":6}\x1e", 1'000'000), Kind::TooManyValues);
        row("GraphQL: arrays within arrays", Format::GraphQlWs,
            "{\"type\":\"next\",\"id\":\"1\",\"payload\":" + QByteArray(deep, '['), Kind::TooDeep);
        row("JSON-RPC: arrays within arrays", Format::JsonRpc,
            "{\"jsonrpc\":\"2.0\",\"method\":\"x\",\"params\":" + QByteArray(deep, '['), Kind::TooDeep);
        row("JSON-RPC: a million calls", Format::JsonRpc,
            '[' + repeated("{\"jsonrpc\":\"2.0\",\"method\":\"x\"},", 1'000'000) + "{}]", Kind::TooLarge);
        row("Socket.IO: arrays within arrays", Format::SocketIo, "42" + QByteArray(deep, '['), Kind::TooDeep);
    }
    void itEndsWithAnError()
    {
        QFETCH(const int, format);
        QFETCH(const QByteArray, payload);
        QFETCH(const int, error);
        const Limits limits;
        (void)inspect::recognize(payload, false);
        (void)inspect::recognize(payload, true);
        const Decoded decoded = inspect::decode(payload, static_cast<Format>(format), limits);
        QVERIFY(decoded.error);
        QCOMPARE(static_cast<int>(decoded.error->kind), error);
        QVERIFY(decoded.error->offset >= 0);
        QVERIFY(decoded.tree.size() <= limits.values);
        QVERIFY(decoded.content.size() <= limits.bytes);
        QVERIFY(tests::isSound(decoded.tree));
        QVERIFY(inspect::prettyText(decoded, 4096).text.size() <= 4096);
    }

    void whatWasReadBeforeStays()
    {
        const Decoded decoded = inspect::decode("{\"a\":1,\"b\":[2,3,oops", Format::Json);
        QCOMPARE(*decoded.error, (DecodeError {Kind::UnexpectedByte, 16}));
        QCOMPARE(tests::valueAt(decoded.tree, "$.a"), "1");
        QCOMPARE(tests::valueAt(decoded.tree, "$.b[1]"), "3");
    }

    void nobodyWantsItAnyMore()
    {
        std::stop_source source;
        source.request_stop();
        Limits limits;
        limits.stop = source.get_token();
        const Decoded decoded = inspect::decode("[1,2,3]", Format::Json, limits);
        QCOMPARE(static_cast<int>(decoded.error->kind), static_cast<int>(Kind::Cancelled));
    }

    void whatIsPackedAgainAndAgainEndsAfterFourLayers()
    {
        QByteArray payload = "{\"a\":1}";
        for (int i = 0; i < 10; ++i)
            payload = qCompress(payload).sliced(4); // without Qt's own length before it
        const Decoded decoded = inspect::decode(payload, Format::Zlib);
        QCOMPARE(decoded.layers.size(), size_t(5));
        QCOMPARE(static_cast<int>(decoded.format()), static_cast<int>(Format::Raw));
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
