// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "support/testcase.h"

#include <inspect/prettytext.h>
#include <inspect/recognize.h>

#include <QTest>

using namespace framescope;
using inspect::Decoded;
using inspect::Format;
using tests::Sample;

/// What other implementations wrote: recognized, read, and read when it is cut off anywhere.
class TestSamples : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasASample()
    {
        for (const Format format : tests::allFormats()) {
            const auto isOfFormat = [format](const Sample &sample) { return sample.format == format; };
            const bool isThere = std::any_of(tests::samples().begin(), tests::samples().end(), isOfFormat);
            QVERIFY2(format == Format::Raw || isThere, QByteArray::number(static_cast<int>(format)).constData());
        }
    }

    void itIsRecognized_data() { addSamples(); }
    void itIsRecognized()
    {
        const Sample sample = currentSample();
        const inspect::Recognition guess = inspect::recognize(sample.payload, sample.isText);
        QCOMPARE(static_cast<int>(guess.best), static_cast<int>(sample.format));
        QCOMPARE(static_cast<int>(guess.candidates.front()), static_cast<int>(sample.format));
    }

    void itIsReadToItsEnd_data() { addSamples(); }
    void itIsReadToItsEnd()
    {
        const Sample sample = currentSample();
        const Decoded decoded = inspect::decode(sample.payload, sample.format);
        QVERIFY(!decoded.error);
        QCOMPARE(decoded.tree.isEmpty(), inspect::isImage(sample.format));
        QVERIFY(tests::isSound(decoded.tree));
        for (const inspect::Value &value : decoded.tree.values())
            QVERIFY(value.range.offset + value.range.size <= decoded.content.size());
    }

    void whatIsCutOffAnywhereIsAnErrorWithAnOffset_data() { addSamples(); }
    void whatIsCutOffAnywhereIsAnErrorWithAnOffset()
    {
        const Sample sample = currentSample();
        for (qsizetype size = 0; size < sample.payload.size(); ++size) {
            const QByteArray prefix(sample.payload.constData(), size);
            (void)inspect::recognize(prefix, sample.isText);
            const Decoded decoded = inspect::decode(prefix, sample.format);
            QVERIFY(tests::isSound(decoded.tree));
            const bool mayBeWhole = endsAnywhere(sample, prefix);
            QVERIFY2(decoded.error || mayBeWhole, QByteArray("no error after " + QByteArray::number(size)).constData());
            QVERIFY(!decoded.error || (decoded.error->offset >= 0 && decoded.error->offset <= size));
        }
    }

    void everythingIsReadAsEverything_data() { addSamples(); }
    void everythingIsReadAsEverything()
    {
        const Sample sample = currentSample();
        for (const Format format : tests::allFormats()) {
            const Decoded decoded = inspect::decode(sample.payload, format);
            QVERIFY(tests::isSound(decoded.tree));
            QVERIFY(inspect::prettyText(decoded, 4096).text.size() <= 4096);
        }
    }

    void itsValuesAreThere_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *path, const char *value) {
            QTest::newRow(name) << QByteArray(path) << QByteArray(value);
        };
        row("trade.json|a number keeps its digits", "$.price", "1.0842");
        row("trade.json|text beyond ASCII", "$.tags[2]", "\"Grüße 世界\"");
        row("trade.json|null", "$.venue", "null");
        row("trade.json|deeper", "$.book.bid[1]", "1.084");
        row("trades.ndjson|a line is an element", "$[1].price", "1.0843");
        row("trade.msgpack|a double", "$.price", "1.0842");
        row("trade.msgpack|a negative number", "$.negative", "-7");
        row("trade.msgpack|a number of 16 bits", "$.small", "-129");
        row("trade.msgpack|a number of 64 bits", "$.big", "4294967296");
        row("trade.msgpack|bytes", "$.raw", "h'00ff10'");
        row("trade.msgpack|a timestamp", "$.at", "2024-05-01T12:01:02.500000000Z / timestamp /");
        row("trade.msgpack|an extension", "$.ext", "h'0102' / ext 5 /");
        row("trade.cbor|a double", "$.price", "1.0842");
        row("trade.cbor|bytes", "$.raw", "h'00ff10'");
        row("trade.cbor|a time", "$.at", "1714564862 / tag 1 /");
        row("trade.cbor|undefined", "$.nothing", "undefined");
        row("trade.cbor|a big number", "$.big", "h'010000000000000000' / tag 2 /");
        row("trade.cbor|an unknown tag", "$.tagged", "\"x\" / tag 1234 /");
        row("map.cbor|a key that is a number", "$['1']", "\"one\"");
        row("map.cbor|a key that is a list", "$['[2, 3]']", "\"list as a key\"");
        row("map.cbor|half precision", "$.half", "1.5");
        row("order.xml|an attribute", "$['@side']", "\"buy\"");
        row("order.xml|text with references", "$.symbol['#text']", "\"EURUSD & <friends>\"");
        row("form.form|a name with its value", "$.symbol", "\"EUR/USD\"");
        row("form.form|an encoded value", "$.note", "\"a b&c=ü\"");
        row("trade.base64|what is inside", "$.symbol", "\"EURUSD\"");
        row("gzip.base64|what is inside of what is inside", "$.symbol", "\"EURUSD\"");
        row("trade.gzip|what is inside", "$.symbol", "\"EURUSD\"");
        row("trade.zlib|what is inside", "$.symbol", "\"EURUSD\"");
        row("trade.zstd|what is inside", "$.symbol", "\"EURUSD\"");
        row("event.socketio|the packet", "$.packet", "2 / EVENT /");
        row("event.socketio|the namespace", "$.namespace", "\"/admin\"");
        row("event.socketio|the acknowledgement id", "$.id", "12");
        row("event.socketio|the event", "$.data[0]", "\"trade\"");
        row("event.socketio|its argument", "$.data[1].price", "1.0842");
        row("connect.socketio|authentication", "$.data.token", "\"abc\"");
        row("binary.socketio|attachments are counted", "$.attachments", "1");
        row("open.socketio|Engine.IO's handshake", "$.data.pingInterval", "25000");
        row("ack.socketio|acknowledgement", "$.packet", "3 / ACK /");
        row("send.stomp|the command", "$.command", "\"SEND\"");
        row("send.stomp|an escaped header", "$.headers.odd", "\"a:b\\nc\\\\d\"");
        row("send.stomp|JSON in the body", "$.body.symbol", "\"EURUSD\"");
        row("handshake.signalr|the protocol", "$.protocol", "\"json\"");
        row("invocation.signalr|an argument", "$.arguments[0].symbol", "\"EURUSD\"");
        row("two.signalr|the second message", "$[1].type", "6");
        row("invocation.signalrmsgpack|the type", "$.type", "1 / Invocation /");
        row("invocation.signalrmsgpack|the target", "$.target", "\"SendTrade\"");
        row("invocation.signalrmsgpack|an argument", "$.arguments[0].price", "1.0842");
        row("two.signalrmsgpack|the second message", "$[1].type", "6 / Ping /");
        row("completion.signalrmsgpack|kind of the result", "$.resultKind", "3 / non-void /");
        row("completion.signalrmsgpack|the result", "$.result", "42");
        row("connect311.mqtt|level", "$.level", "4");
        row("connect311.mqtt|client id", "$.clientId", "\"probe-1\"");
        row("connect311.mqtt|will", "$.willTopic", "\"gone\"");
        row("connect311.mqtt|user", "$.userName", "\"me\"");
        row("connect5.mqtt|a property", "$.properties.sessionExpiryInterval", "1234");
        row("connect5.mqtt|a property of the person's own", "$.properties.userProperty.value", "\"shown\"");
        row("publish311.mqtt|the version is told by what fits", "$.readAs", "\"MQTT 3.1.1\"");
        row("publish311.mqtt|packet id", "$.packetId", "42");
        row("publish311.mqtt|JSON in the payload", "$.payload.symbol", "\"EURUSD\"");
        row("publish5.mqtt|the version is told by what fits", "$.readAs", "\"MQTT 5\"");
        row("publish5.mqtt|a property", "$.properties.topicAlias", "4");
        row("publish5.mqtt|JSON in the payload", "$.payload.symbol", "\"EURUSD\"");
        row("subscribe5.mqtt|a filter", "$.subscriptions[0].filter", "\"prices/#\"");
        row("three.mqtt|packets follow each other", "$[2].type", "12 / PINGREQ /");
        row("three.mqtt|granted", "$[1].reasonCodes[0]", "1");
        row("trade.protobuf|text", "$['1']", "\"EURUSD\"");
        row("trade.protobuf|a varint", "$['2']", "250000 / varint /");
        row("trade.protobuf|a message within", "$['3']['1']", "4607561621888642004 / fixed64, as double 1.0842 /");
        row("trade.protobuf|fixed32", "$['3']['2']", "7 / fixed32, as float 1e-44 /");
        row("trade.protobuf|bytes", "$['5']", "h'00fffe'");
        row("request.jsonrpc|parameters", "$.params.minuend", "42");
        row("batch.jsonrpc|a batch", "$[1].method", "\"notify\"");
        row("new-client-subscribe.graphqlws|the query's variables", "$.payload.variables.symbol", "\"EURUSD\"");
        row("old-server-data.graphqlws|data", "$.payload.data.price", "1.0842");
    }
    void itsValuesAreThere()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, value);
        const Sample sample = currentSample();
        QCOMPARE(tests::valueAt(inspect::decode(sample.payload, sample.format).tree, path), value);
    }

    void whatAMessageIsIsTold_data()
    {
        QTest::addColumn<QByteArray>("facts");
        const auto row = [](const char *sample, const char *facts) { QTest::newRow(sample) << QByteArray(facts); };
        row("request.jsonrpc", "request, method=subtract, id=3");
        row("batch.jsonrpc", "request, method=subtract, id=3");
        row("error.jsonrpc", "error, id=1, code=-32601, message=Method not found");
        row("event.socketio", "EVENT, event=trade, namespace=/admin, id=12");
        row("open.socketio", "open");
        row("send.stomp", "SEND, destination=/queue/trades");
        row("handshake.signalr", "handshake, protocol=json");
        row("invocation.signalr", "Invocation, target=SendTrade, invocationId=3");
        row("invocation.signalrmsgpack", "Invocation, target=SendTrade, invocationId=3");
        row("publish5.mqtt", "PUBLISH, topic=prices/EURUSD");
        row("connect311.mqtt", "CONNECT, clientId=probe-1");
        row("old-client-start.graphqlws", "start, id=1, operationName=Price");
        row("trade.json", "");
    }
    void whatAMessageIsIsTold()
    {
        QFETCH(const QByteArray, facts);
        const Sample sample = currentSample();
        QByteArrayList told;
        for (const inspect::Fact &fact : inspect::decode(sample.payload, sample.format).facts)
            told.append(fact.name.isEmpty() ? fact.value : fact.name + '=' + fact.value);
        QCOMPARE(told.join(", "), facts);
    }

    void layersAreTold()
    {
        const Decoded decoded = inspect::decode(tests::sampleOf("gzip.base64").payload, Format::Base64);
        QCOMPARE(decoded.layers, (std::vector {Format::Base64, Format::Gzip, Format::Json}));
        QCOMPARE(decoded.content, tests::sampleOf("trade.json").payload);
    }

private:
    static void addSamples()
    {
        QTest::addColumn<int>("nothing");
        for (const Sample &sample : tests::samples())
            QTest::newRow(sample.name.constData()) << 0;
    }
    /// The sample that the row is named after.
    static Sample currentSample() { return tests::sampleOf(QByteArray(QTest::currentDataTag()).split('|').front()); }

    /// Whether the beginning of a sample may be a whole: text that is a form, messages behind each other, fields.
    static bool endsAnywhere(const Sample &sample, const QByteArray &prefix)
    {
        switch (sample.format) {
        case Format::Form: return !prefix.isEmpty();
        case Format::Xml: return prefix == sample.payload.trimmed();
        case Format::NdJson:
        case Format::Base64:
        case Format::Protobuf: return true;
        case Format::SignalR: return prefix.endsWith('\x1e');
        case Format::Stomp: return prefix.endsWith('\0');
        case Format::SocketIo: return prefix == "2" || prefix == "4" || prefix == "40" || prefix.startsWith("42/");
        case Format::SignalRMessagePack:
        case Format::Mqtt: return sample.name.startsWith("two") || sample.name.startsWith("three");
        default: return inspect::isImage(sample.format);
        }
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
