// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "support/testcase.h"

#include <inspect/prettytext.h>
#include <inspect/recognize.h>

#include <QCborValue>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace framescope;
using inspect::Decoded;
using inspect::Format;
using Kind = inspect::DecodeError::Kind;

namespace {

constexpr int noError = -1;

int kindOf(const std::optional<inspect::DecodeError> &error)
{
    return error ? static_cast<int>(error->kind) : noError;
}

} // namespace

class TestDecoders : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPayloadIsReadAs_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("offset");
        const auto good = [](const char *name, Format format, const QByteArray &payload, const char *values) {
            QTest::newRow(name) << static_cast<int>(format) << payload << QByteArray(values) << noError << 0;
        };
        const auto bad = [](const char *name, Format format, const QByteArray &payload, Kind error, int offset) {
            QTest::newRow(name) << static_cast<int>(format) << payload << QByteArray() << static_cast<int>(error) << offset;
        };
        const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
        good(
            "JSON: digits stay", Format::Json, "[1.50e+3, -0, 12345678901234567890]", "[1.50e+3, -0, 12345678901234567890]");
        good("JSON: escapes", Format::Json, "\"\\u00fc\\ud83d\\ude00\\n\\/\"", "\"ü😀\\n/\"");
        good("JSON: half a pair becomes U+FFFD", Format::Json, "\"\\ud83dx\"", "\"\uFFFDx\"");
        good("JSON: a byte order mark is passed over", Format::Json, "\xEF\xBB\xBF{}", "{}");
        good("JSON: repeated names stay", Format::Json, "{\"a\":1,\"a\":2}", "{\"a\": 1, \"a\": 2}");
        bad("JSON: a number with a leading zero", Format::Json, "[01]", Kind::UnexpectedByte, 2);
        bad("JSON: a point without digits", Format::Json, "[1.]", Kind::BadNumber, 3);
        bad("JSON: a comma at the end", Format::Json, "[1,]", Kind::UnexpectedByte, 3);
        bad("JSON: a name without quotes", Format::Json, "{a:1}", Kind::UnexpectedByte, 1);
        bad("JSON: a line feed in a string", Format::Json, "\"a\nb\"", Kind::BadString, 2);
        bad("JSON: an escape that there is not", Format::Json, "\"\\x\"", Kind::BadString, 2);
        bad("JSON: something behind it", Format::Json, "{} x", Kind::TrailingBytes, 3);
        bad("JSON: nothing", Format::Json, "  ", Kind::UnexpectedEnd, 2);
        good("JSON lines: of different kinds", Format::NdJson, "{}\r\n\n[1]\n2", "[{}, [1], 2]");
        bad("JSON lines: two values on a line", Format::NdJson, "{} {}\n", Kind::TrailingBytes, 3);
        bad("JSON lines: the offset is that of the payload", Format::NdJson, "{}\n{oops}\n", Kind::UnexpectedByte, 4);
        good("XML: attributes, text and comments", Format::Xml, "<a x='1'><b>t</b><!--c--></a>",
            "{\"@x\": \"1\", \"b\": {\"#text\": \"t\"}, \"#comment\": \"c\"}");
        good(
            "XML: an entity of its own", Format::Xml, "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;&lt;</a>", "{\"#text\": \"x<\"}");
        bad("XML: an element that is not closed", Format::Xml, "<a><b></a>", Kind::BadMarkup, 10);
        bad("XML: an entity from outside", Format::Xml, "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a b='&e;'/>",
            Kind::BadMarkup, 63);
        good("CBOR: text in pieces", Format::Cbor, hex("7f657374726561646d696e67ff"), "\"streaming\"");
        good("CBOR: an array without a length", Format::Cbor, hex("9f018202039f0405ffff"), "[1, [2, 3], [4, 5]]");
        good("CBOR: the lowest number", Format::Cbor, hex("3bffffffffffffffff"), "-18446744073709551616");
        good("CBOR: half precision", Format::Cbor, hex("83f93c00f97c00fb3ff199999999999a"), "[1, Infinity, 1.1]");
        good("CBOR: a simple value", Format::Cbor, hex("82f7f8ff"), "[undefined, simple(255)]");
        good("CBOR: a date", Format::Cbor, hex("c074323031332d30332d32315432303a30343a30305a"),
            "\"2013-03-21T20:04:00Z\" / tag 0 /");
        bad("CBOR: a piece of another kind", Format::Cbor, hex("7f4141ff"), Kind::UnexpectedByte, 1);
        bad("CBOR: a reserved length", Format::Cbor, hex("1c"), Kind::UnexpectedByte, 0);
        good("MessagePack: numbers of all sizes", Format::MessagePack, hex("957fe0ccffd18000ca3f000000"),
            "[127, -32, 255, -32768, 0.5]");
        good("MessagePack: a key that is a number", Format::MessagePack, hex("8101c3"), "{\"1\": true}");
        good("MessagePack: a timestamp of 96 bits", Format::MessagePack, hex("c70cff00000001ffffffffffffffff"),
            "1969-12-31T23:59:59.000000001Z / timestamp /");
        bad("MessagePack: something behind it", Format::MessagePack, hex("0102"), Kind::TrailingBytes, 1);
        good("form: without a value, and a plus sign", Format::Form, "a&b=c+d%21", "{\"a\": \"\", \"b\": \"c d!\"}");
        good("form: what is no UTF-8 stays bytes", Format::Form, "a=%ff", "{\"a\": h'ff'}");
        bad("form: a blank", Format::Form, "a=b c", Kind::UnexpectedByte, 3);
        good("Socket.IO: ping with a probe", Format::SocketIo, "2probe", "{\"type\": 2 / ping /, \"data\": \"probe\"}");
        good("Socket.IO: a namespace without data", Format::SocketIo, "41/admin,",
            "{\"type\": 4 / message /, \"packet\": 1 / DISCONNECT /, \"namespace\": \"/admin\"}");
        bad("Socket.IO: no such packet", Format::SocketIo, "49", Kind::UnexpectedByte, 1);
        bad("Socket.IO: attachments without a number", Format::SocketIo, "45-[]", Kind::UnexpectedByte, 2);
        good("STOMP: no heed to carriage returns", Format::Stomp, QByteArray("SEND\r\na:1\r\n\r\nx\0\n", 16),
            "{\"command\": \"SEND\", \"headers\": {\"a\": \"1\"}, \"body\": \"x\"}");
        good("STOMP: a body with a zero in it", Format::Stomp, QByteArray("SEND\ncontent-length:3\n\na\0b\0", 27),
            "{\"command\": \"SEND\", \"headers\": {\"content-length\": \"3\"}, \"body\": \"a\\u0000b\"}");
        bad("STOMP: a header without a colon", Format::Stomp, QByteArray("SEND\nabc\n\n\0", 12), Kind::BadHeader, 5);
        bad("STOMP: an escape that there is not", Format::Stomp, QByteArray("SEND\na:\\t\n\n\0", 13), Kind::BadHeader, 5);
        bad("STOMP: no such command", Format::Stomp, QByteArray("FETCH\n\n\0", 8), Kind::UnexpectedByte, 0);
        bad("SignalR: no separator at the end", Format::SignalR, "{\"type\":6}", Kind::UnexpectedEnd, 10);
        bad("SignalR: no such message", Format::SignalRMessagePack, hex("029163"), Kind::UnexpectedByte, 2);
        good("MQTT: a ping", Format::Mqtt, hex("c000"), "{\"type\": 12 / PINGREQ /} / PINGREQ /");
        bad("MQTT: flags that are reserved", Format::Mqtt, hex("c100"), Kind::UnexpectedByte, 0);
        bad("MQTT: quality of service 3", Format::Mqtt, hex("3600"), Kind::UnexpectedByte, 0);
        good("protobuf: a group", Format::Protobuf, hex("0b10010c"), "{\"1\": {\"2\": 1 / varint /} / group /}");
        bad("protobuf: a group that another one ends", Format::Protobuf, hex("0b14"), Kind::UnexpectedByte, 1);
        bad("protobuf: field 0", Format::Protobuf, hex("0001"), Kind::UnexpectedByte, 0);
    }
    void aPayloadIsReadAs()
    {
        QFETCH(const int, format);
        QFETCH(const QByteArray, payload);
        QFETCH(const QByteArray, values);
        QFETCH(const int, error);
        QFETCH(const int, offset);
        const Decoded decoded = inspect::decode(payload, static_cast<Format>(format));
        QCOMPARE(kindOf(decoded.error), error);
        if (error == noError)
            QCOMPARE(inspect::oneLine(decoded.tree), values);
        else
            QCOMPARE(decoded.error->offset, offset);
    }

    void whatAPayloadMayBe_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("isText");
        QTest::addColumn<int>("best");
        const auto text = [](const char *name, const char *payload, Format best) {
            QTest::newRow(name) << QByteArray(payload) << true << static_cast<int>(best);
        };
        const auto binary = [](const char *name, const QByteArray &payload, Format best) {
            QTest::newRow(name) << payload << false << static_cast<int>(best);
        };
        text("a sentence is text", "hello from Framescope", Format::Raw);
        text("nothing is nothing", "", Format::Raw);
        text("a number is text", "42", Format::Raw);
        text("a word is no base64", "heartbeatheartbeat12", Format::Raw);
        text("one equation is no form", "a=b", Format::Raw);
        text("a URL is no form", "https://example.org/?a=b&c=d e", Format::Raw);
        text("a formula is no form", "==", Format::Raw);
        text("a less-than sign is no XML", "<3", Format::Raw);
        text("broken JSON is text", "{\"a\":", Format::Raw);
        text("a type alone is no GraphQL", "{\"type\":\"next\"}", Format::Json);
        text("a type and an id are no GraphQL", "{\"type\":\"data\",\"id\":7,\"x\":1}", Format::Json);
        text("SEND without a line's end is text", "SEND me", Format::Raw);
        text("an image in a data URL", "data:image/gif;base64,R0lGODlhAQABAAAAACw=", Format::Base64);
        binary("JSON in a binary message", "{\"a\":1}", Format::Json);
        binary("plain text in a binary message", "hello there", Format::Raw);
        binary("two bytes are nothing", QByteArray::fromHex("0801"), Format::Raw);
        binary("noise is nothing", QByteArray::fromHex("deadbeefcafebabe"), Format::Raw);
        binary("a bitmap has a header", "BM is a word, and not a picture", Format::Raw);
    }
    void whatAPayloadMayBe()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const bool, isText);
        QFETCH(const int, best);
        QCOMPARE(static_cast<int>(inspect::recognize(payload, isText).best), best);
    }

    void brokenJsonIsOfferedAllTheSame()
    {
        const auto guess = inspect::recognize("{\"a\":[1,", true);
        QCOMPARE(guess.candidates, std::vector {Format::Json});
    }

    void longPayloadsAreRecognizedByTheirBeginning()
    {
        const QByteArray json = "[\"" + QByteArray(1'000'000, 'x') + "\",1]";
        QCOMPARE(static_cast<int>(inspect::recognize(json, true).best), static_cast<int>(Format::Json));
    }

    void cborReadsWhatQtWrites_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("numbers") << QStringLiteral("[0, 23, 24, 255, 65536, 4294967296, -1, -500, 1.5, 1e300]");
        QTest::newRow("texts") << QStringLiteral("{\"a\": \"ü\", \"\": [true, false, null, {}, []]}");
    }
    void cborReadsWhatQtWrites()
    {
        QFETCH(const QString, json);
        const Decoded ours = inspect::decode(json.toUtf8(), Format::Json);
        const QCborValue value = QCborValue::fromJsonValue(QJsonDocument::fromJson(json.toUtf8()).isArray()
                ? QJsonValue(QJsonDocument::fromJson(json.toUtf8()).array())
                : QJsonValue(QJsonDocument::fromJson(json.toUtf8()).object()));
        const Decoded cbor = inspect::decode(value.toCbor(), Format::Cbor);
        QVERIFY(!cbor.error);
        QCOMPARE(QJsonDocument::fromJson(inspect::oneLine(cbor.tree)), QJsonDocument::fromJson(inspect::oneLine(ours.tree)));
    }

    void aTextIsMadePretty_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("pretty");
        const auto row = [](const char *name, Format format, const QByteArray &payload, const char *pretty) {
            QTest::newRow(name) << static_cast<int>(format) << payload << QByteArray(pretty);
        };
        row("JSON", Format::Json, "{\"a\":[1]}", "{\n  \"a\": [\n    1\n  ]\n}");
        row("JSON: digits, order, names and strings stay", Format::Json,
            " {\"b\":1.50000000000000000001 , \"a\":{}, \"a\":[ ], \"s\":\"{\\\"[,:\"} ",
            "{\n  \"b\": 1.50000000000000000001,\n  \"a\": {},\n  \"a\": [],\n  \"s\": \"{\\\"[,:\"\n}");
        row("JSON that is cut off keeps what there is", Format::Json, "{\"a\":[1,tr", "{\n  \"a\": [\n    1,\n    tr");
        row("JSON lines stand below each other", Format::NdJson, "{\"a\":1}\n2\n[]", "{\n  \"a\": 1\n}\n2\n[]");
        row("SignalR's separators become lines", Format::SignalR, "{\"type\":6}\x1e{}\x1e", "{\n  \"type\": 6\n}\n{}");
        row("XML", Format::Xml, "<a x=\"1\"><b>t</b><c/></a>", "<a x=\"1\">\n  <b>t</b>\n  <c/>\n</a>");
        row("XML that is broken stays as it is", Format::Xml, "<a><b>t</a>", "<a><b>t</a>");
        row("MessagePack", Format::MessagePack, QByteArray::fromHex("82a161c40100a16290"),
            "{\n  \"a\": h'00',\n  \"b\": []\n}");
        row("nothing that is known", Format::Raw, "as it is", "as it is");
    }
    void aTextIsMadePretty()
    {
        QFETCH(const int, format);
        QFETCH(const QByteArray, payload);
        QFETCH(const QByteArray, pretty);
        const auto made = inspect::prettyText(inspect::decode(payload, static_cast<Format>(format)), 10'000);
        QCOMPARE(made.text, pretty);
        QVERIFY(!made.isCut);
    }

    void aPrettyTextIsCutAndSaysSo()
    {
        const QByteArray json = '[' + QByteArray(1000, '1') + ",2]";
        const auto pretty = inspect::prettyText(inspect::decode(json, Format::Json), 100);
        QVERIFY(pretty.isCut);
        QCOMPARE(pretty.text.size(), 100);
    }

    void rangesAreThoseOfThePayload()
    {
        const QByteArray json = " {\"a\": [10, \"x\"]}";
        const Decoded decoded = inspect::decode(json, Format::Json);
        const auto textOf = [&](qint32 index) {
            const inspect::ByteRange range = decoded.tree.at(index).range;
            return json.mid(range.offset, range.size);
        };
        QCOMPARE(textOf(0), "{\"a\": [10, \"x\"]}");
        QCOMPARE(textOf(1), "[10, \"x\"]");
        QCOMPARE(textOf(2), "10");
        QCOMPARE(textOf(3), "\"x\"");
    }

    void aPathIsWrittenSoThatItCanBeRead()
    {
        const Decoded decoded = inspect::decode("{\"it's\":{\"\\\\\":1},\"2x\":[[3]],\"a_b\":4}", Format::Json);
        QByteArrayList paths;
        for (qint32 i = 0; i < decoded.tree.size(); ++i)
            paths.append(decoded.tree.pathTo(i));
        QCOMPARE(paths,
            (QByteArrayList {"$", "$['it\\'s']", "$['it\\'s']['\\\\']", "$['2x']", "$['2x'][0]", "$['2x'][0][0]", "$.a_b"}));
    }
};

QTEST_GUILESS_MAIN(TestDecoders)
#include "tst_decoders.moc"
