// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/collectedimport.h"
#include "support/testcase.h"

#include <exchange/harimport.h>

#include <QFile>
#include <QTest>

using namespace framescope;
using namespace framescope::exchange;
using namespace std::chrono_literals;
using base::Direction;
using capture::EventKind;
using Kind = ImportError::Kind;

namespace {

QByteArray dataFile(const char *name)
{
    QFile file(QStringLiteral(FRAMESCOPE_SOURCE_DIR "/tests/data/har/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(name, __FILE__, __LINE__);
    return file.readAll();
}

/// As Chrome's developer tools write it.
QByteArray chromeHar()
{
    return dataFile("chrome.har");
}

/// As HTTP Toolkit writes it: two connections at once.
QByteArray toolkitHar()
{
    return dataFile("httptoolkit.har");
}

QByteArray harOf(const QByteArray &entry)
{
    return "{\"log\":{\"entries\":[" + entry + "]}}";
}

QByteArray entryWith(const QByteArray &fields)
{
    return "{\"startedDateTime\":\"2024-05-01T12:01:02.000Z\",\"request\":{\"url\":\"ws://h/\"}," + fields + "}";
}

QByteArray withMessage(const QByteArray &message)
{
    return harOf(entryWith("\"_webSocketMessages\":[\n" + message + "]"));
}

} // namespace

class TestHarImport : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatChromeWrites()
    {
        tests::CollectedImport target;
        const auto done = importHar(chromeHar(), target);
        QVERIFY2(done.hasValue(), done ? "" : qPrintable(done.error().what));
        QVERIFY(target.isInOrder);
        QCOMPARE(target.sessions.size(), size_t(1));
        QCOMPARE(target.sessions[0].url, QStringLiteral("wss://example.org/feed?x=1"));
        QCOMPARE(target.sessions[0].engine, QStringLiteral("har"));
        QVERIFY(target.starts[0] == 1714564862s);
        QCOMPARE(target.messages.size(), size_t(2));
        QVERIFY(target.messages[0].direction == Direction::Out && target.messages[1].direction == Direction::In);
        QCOMPARE(target.messages[0].message.payload().toByteArray(), "hé\n");
        QCOMPARE(target.messages[1].message.payload().toByteArray(), QByteArray::fromHex("000102ff"));
        QVERIFY(target.messages[1].message.opcode == protocol::Opcode::Binary);
        QVERIFY(target.anchor.toWall(target.messages[0].time()) == 1714564862123456700ns);
        QVERIFY(target.messages[0].message.frames.isEmpty());

        QCOMPARE(target.events.size(), size_t(4));
        QVERIFY(target.events[0].kind == EventKind::RequestSent);
        QCOMPARE(target.events[0].data,
            "GET /feed?x=1 HTTP/1.1\r\nHost: example.org\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QVERIFY(target.events[1].kind == EventKind::ResponseReceived);
        QCOMPARE(target.events[1].data,
            "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Protocol: chat\r\nSet-Cookie: a=b\r\nSet-Cookie: "
            "c=d\r\n\r\n");
        QVERIFY(target.anchor.toWall(target.events[1].time) == 1714564862020000000ns); // dns, connect, send and wait later
        QVERIFY(target.events[2].kind == EventKind::Opened);
        QCOMPARE(target.events[2].detail[QStringLiteral("subprotocol")].toString(), QStringLiteral("chat"));
        QVERIFY(target.events[3].kind == EventKind::Failed);
        QCOMPARE(target.events[3].detail[QStringLiteral("detail")].toString(), QStringLiteral("Invalid frame header"));
    }

    void readsWhatHttpToolkitWrites()
    {
        tests::CollectedImport target;
        const auto done = importHar(toolkitHar(), target);
        QVERIFY2(done.hasValue(), done ? "" : qPrintable(done.error().what));
        QCOMPARE(target.sessions.size(), size_t(2));
        QByteArrayList texts; // in the order of their times, over both
        for (const capture::MessageRecord &message : target.messages)
            texts.append(message.message.payload().toByteArray() + ' ' + QByteArray::number(message.session.value));
        QCOMPARE(texts, QByteArrayList({"first 1", "second 2", "third 1"}));
        QJsonObject closed[2];
        for (const capture::EventRecord &event : target.events) {
            if (event.kind == EventKind::Closed)
                closed[event.session.value - 1] = event.detail;
        }
        QCOMPARE(closed[0][QStringLiteral("code")].toInt(), 4000);
        QCOMPARE(closed[0][QStringLiteral("reason")].toString(), QStringLiteral("enough"));
        QVERIFY(closed[0][QStringLiteral("clean")].toBool());
        QVERIFY(!closed[0].contains(QStringLiteral("by"))); // nobody has said it
        QCOMPARE(closed[1][QStringLiteral("code")].toInt(), 1006);
        QVERIFY(!closed[1][QStringLiteral("clean")].toBool());
    }

    void aRefusalKeepsItsBody()
    {
        tests::CollectedImport target;
        QVERIFY(importHar(harOf(entryWith("\"response\":{\"status\":403,\"statusText\":\"No\\r\\nX: y\",\"headers\":[],"
                                          "\"content\":{\"text\":\"Tm8=\",\"encoding\":\"base64\"}}")),
            target)
                    .hasValue());
        QCOMPARE(target.events.size(), size_t(3));
        QCOMPARE(target.events[1].data, "HTTP/1.1 403 No X: y\r\n\r\n");
        QVERIFY(target.events[2].kind == EventKind::Failed);
        QCOMPARE(target.events[2].detail[QStringLiteral("status")].toInt(), 403);
        QCOMPARE(target.events[2].data, "No");
    }

    void timesInMillisecondsAreTakenForThat()
    {
        tests::CollectedImport target;
        QVERIFY(importHar(withMessage("{\"type\":\"send\",\"time\":1714564862123.5,\"opcode\":1,\"data\":\"\"}"), target)
                    .hasValue());
        QVERIFY(target.anchor.toWall(target.messages.at(0).time()) == 1714564862123500000ns);
    }

    void aByteOrderMarkIsPassedOver()
    {
        tests::CollectedImport target;
        const QByteArray har = "\xEF\xBB\xBF" + toolkitHar();
        QVERIFY(importHar(har, target).hasValue());
        QCOMPARE(target.messages.size(), size_t(3));
    }

    void nonsenseIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("har");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<qint64>("line");
        const auto row = [](const char *name, const QByteArray &har, Kind kind, const char *what, qint64 line = 1) {
            QTest::newRow(name) << har << kind << QByteArray(what) << line;
        };
        row("nothing", "", Kind::BadJson, "unexpected end");
        row("no JSON", "<html>", Kind::BadJson, "unexpected character");
        row("JSON of another kind", "{\"a\":1}", Kind::UnknownFormat, "");
        row("an array", "[]", Kind::WrongType, "");
        row("a log without entries", "{\"log\":{}}", Kind::UnknownFormat, "");
        row("entries that are no array", "{\"log\":{\"entries\":7}}", Kind::WrongType, "");
        row("no WebSocket", harOf("{\"request\":{\"url\":\"http://h/\"}}"), Kind::NoWebSockets, "");
        row("cut off", chromeHar().chopped(40), Kind::BadJson, "unexpected end", chromeHar().chopped(40).count('\n') + 1);
        row("nested without end", QByteArray("{\"log\":") + QByteArray(100'000, '['), Kind::WrongType, "");
        row("nested without end elsewhere", QByteArray("{\"x\":") + QByteArray(100'000, '['), Kind::BadJson,
            "nested too deep");
        row("a connection without beginning", harOf("{\"request\":{\"url\":\"ws://h/\"}}"), Kind::Missing,
            "startedDateTime");
        row("a connection without address",
            harOf("{\"startedDateTime\":\"2024-05-01T12:01:02Z\",\"_webSocketMessages\":[]}"), Kind::Missing, "url");
        row("a beginning that is no time", harOf("{\"startedDateTime\":\"yesterday\",\"request\":{\"url\":\"ws://h/\"}}"),
            Kind::Senseless, "startedDateTime");
        row("a beginning before computers",
            harOf("{\"startedDateTime\":\"1805-01-01T00:00:00Z\",\"request\":{\"url\":\"ws://h/\"}}"), Kind::Senseless,
            "startedDateTime");
        row("a status that there is not", harOf(entryWith("\"response\":{\"status\":1000}")), Kind::Senseless, "status");
        row("a header that smuggles", harOf(entryWith("\"response\":{\"headers\":[{\"name\":\"a b\",\"value\":\"\"}]}")),
            Kind::Senseless, "headers");
        row("headers without end",
            harOf(entryWith("\"response\":{\"headers\":[" + QByteArray("{\"name\":\"a\",\"value\":\"\"},").repeated(1000)
                + "{\"name\":\"a\",\"value\":\"\"}]}")),
            Kind::Senseless, "headers");
        row("a header without end",
            harOf(entryWith(
                "\"response\":{\"headers\":[{\"name\":\"a\",\"value\":\"" + QByteArray("\\n").repeated(70'000) + "\"}]}")),
            Kind::Senseless, "headers");
        row("connections without end",
            harOf(QByteArray(entryWith("\"x\":1") + ',').repeated(100'000) + entryWith("\"x\":1")), Kind::Senseless,
            "entries");
        row("messages that are no array", harOf(entryWith("\"_webSocketMessages\":{}")), Kind::WrongType, "");
        row("a message without type", withMessage("{\"time\":1,\"data\":\"\"}"), Kind::Missing, "type", 2);
        row("a message without time", withMessage("{\"type\":\"send\",\"data\":\"\"}"), Kind::Missing, "time", 2);
        row("a message without data", withMessage("{\"type\":\"send\",\"time\":1}"), Kind::Missing, "data", 2);
        row("a direction that there is not", withMessage("{\"type\":\"up\",\"time\":1,\"data\":\"\"}"), Kind::Senseless,
            "type", 2);
        row("a time before all", withMessage("{\"type\":\"send\",\"time\":-1,\"data\":\"\"}"), Kind::Senseless, "time", 2);
        row("a time without end", withMessage("{\"type\":\"send\",\"time\":1e300,\"data\":\"\"}"), Kind::Senseless, "time",
            2);
        row("a time that is a text", withMessage("{\"type\":\"send\",\"time\":\"now\",\"data\":\"\"}"), Kind::WrongType, "",
            2);
        row("an opcode that there is not", withMessage("{\"type\":\"send\",\"time\":1,\"opcode\":16,\"data\":\"\"}"),
            Kind::Senseless, "opcode", 2);
        row("a binary that is no base64", withMessage("{\"type\":\"send\",\"time\":1,\"opcode\":2,\"data\":\"é\"}"),
            Kind::Senseless, "data", 2);
        row("a close code that there is not", harOf(entryWith("\"_webSocketClose\":{\"code\":70000}")), Kind::Senseless,
            "code");
        row("an end at no time", harOf(entryWith("\"_webSocketClose\":{\"code\":1000,\"timestamp\":-5}")), Kind::Senseless,
            "timestamp");
    }
    void nonsenseIsToldWithItsPlace()
    {
        QFETCH(QByteArray, har);
        QFETCH(Kind, kind);
        QFETCH(QByteArray, what);
        QFETCH(qint64, line);
        tests::CollectedImport target;
        const auto done = importHar(har, target);
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(kind));
        QCOMPARE(done.error().what.toUtf8(), what);
        QCOMPARE(done.error().line, line);
        QVERIFY(done.error().offset >= 0 && done.error().offset <= har.size());
        QVERIFY(!target.hasBegun);
    }

    void whoeverSaysNoIsAskedNoMore()
    {
        for (int stopAt = 0; stopAt < 8; ++stopAt) {
            tests::CollectedImport target;
            target.stopAt = stopAt;
            const auto done = importHar(toolkitHar(), target);
            QVERIFY(!done && done.error().kind == Kind::Cancelled);
            QCOMPARE(target.calls, stopAt + 1);
        }
    }

    void theOtherFormatIsToldApart()
    {
        QVERIFY(looksLikeJsonLines("{\"record\":\"recording\",\"version\":1}"));
        QVERIFY(looksLikeJsonLines("{\"version\":[1,{}],\"record\":\"recording\"}\n{"));
        QVERIFY(!looksLikeJsonLines(chromeHar().first(100)));
        QVERIFY(!looksLikeJsonLines("{\"log\":{\"record\":\"recording\"}}"));
        QVERIFY(!looksLikeJsonLines(""));
    }
};

QTEST_GUILESS_MAIN(TestHarImport)
#include "tst_harimport.moc"
