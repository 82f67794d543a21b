// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exported.h"
#include "exchange/samplerecording.h"
#include "support/testcase.h"

#include <capture/recording.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::exchange;
using capture::EventKind;

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonArray entriesOf(const QByteArray &har)
{
    return QJsonDocument::fromJson(har).object()[key("log")].toObject()[key("entries")].toArray();
}

QString header(const QJsonObject &message, const char *name)
{
    QStringList values;
    for (const QJsonValue &value : message[key("headers")].toArray()) {
        if (value[key("name")].toString() == key(name))
            values.append(value[key("value")].toString());
    }
    return values.join(u'|');
}

/// "send 1 text" for each message of an entry.
QStringList messagesOf(const QJsonObject &entry)
{
    QStringList lines;
    for (const QJsonValue &value : entry[key("_webSocketMessages")].toArray())
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(value[key("type")].toString(), QString::number(value[key("opcode")].toInt()),
                             value[key("data")].toString()));
    return lines;
}

} // namespace

class TestHarExport : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_dir.filePath(QStringLiteral("x.fscope"));
        tests::makeSampleRecording(m_path);
        m_bytes = tests::exported(m_path, Format::Har);
        m_entries = entriesOf(m_bytes);
    }

    void hasAnEntryForEachConnection()
    {
        const QJsonObject log = QJsonDocument::fromJson(m_bytes).object()[key("log")].toObject();
        QCOMPARE(log[key("version")].toString(), key("1.2"));
        QCOMPARE(log[key("creator")][key("name")].toString(), key("Framescope"));
        QCOMPARE(m_entries.size(), 4);
        for (const QJsonValue &entry : m_entries) {
            QCOMPARE(entry[key("_resourceType")].toString(), key("websocket"));
            for (const char *name : {"startedDateTime", "time", "request", "response", "cache", "timings"})
                QVERIFY2(entry.toObject().contains(key(name)), name);
            for (const char *name :
                {"method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize"})
                QVERIFY2(entry[key("request")].toObject().contains(key(name)), name);
            for (const char *name : {"status", "statusText", "httpVersion", "cookies", "headers", "content", "redirectURL",
                     "headersSize", "bodySize"})
                QVERIFY2(entry[key("response")].toObject().contains(key(name)), name);
        }
    }

    void theHandshakeIsThatOfTheWire()
    {
        const QJsonObject request = m_entries[0][key("request")].toObject();
        QCOMPARE(request[key("method")].toString(), key("GET"));
        QCOMPARE(request[key("url")].toString(), key("wss://user:pw@example.org:8443/feed?a=1&b=%20"));
        QCOMPARE(request[key("queryString")].toArray().size(), 2);
        QCOMPARE(request[key("queryString")][1][key("value")].toString(), key(" "));
        QCOMPARE(header(request, "Authorization"), key("Basic c2VjcmV0"));
        QCOMPARE(request[key("cookies")][1][key("name")].toString(), key("theme"));
        const QJsonObject response = m_entries[0][key("response")].toObject();
        QCOMPARE(response[key("status")].toInt(), 101);
        QCOMPARE(response[key("statusText")].toString(), key("Switching Protocols"));
        QCOMPARE(header(response, "Set-Cookie"), key("new=1; Path=/|other=2"));
        QCOMPARE(response[key("cookies")].toArray().size(), 2);
        QCOMPARE(m_entries[0][key("serverIPAddress")].toString(), key("203.0.113.5"));
    }

    void messagesAreTextsAndBinaries()
    {
        const QStringList expected {QStringLiteral("receive 1 Hello, é€😀"), QStringLiteral("send 1 =1+1"),
            QStringLiteral("receive 1 \uFEFF\"quoted\",\r\nand more\\"), QStringLiteral("receive 1 a") + QChar(u'\0') + u'b',
            QStringLiteral("receive 1 YmFkIP8="), QStringLiteral("send 2 AP+A"), QStringLiteral("receive 1 fragments"),
            QStringLiteral("receive 1 Hello"), QStringLiteral("receive 1 cut")};
        // QString leaves out the byte order mark that it finds at the beginning of UTF-8, so the third is compared as bytes.
        QStringList actual = messagesOf(m_entries[0].toObject());
        QVERIFY(m_bytes.contains("\"data\":\"\xEF\xBB\xBF\\\"quoted\\\",\\r\\nand more\\\\\""));
        QCOMPARE(actual.size(), expected.size());
        actual[2] = expected[2];
        QCOMPARE(actual, expected);
        QVERIFY(m_bytes.contains(R"("time":1714564862.131456797,"opcode":1,)"));
        const QJsonArray messages = m_entries[0][key("_webSocketMessages")].toArray();
        QCOMPARE(messages[4][key("_encoding")].toString(), key("base64"));
        QCOMPARE(messages[8][key("_complete")], QJsonValue(false));
        QCOMPARE(m_entries[1][key("_webSocketMessages")][0][key("data")].toString().size(), 70'000 * 4 / 3 + 3);
    }

    void theEndIsTold()
    {
        const QJsonObject close = m_entries[0][key("_webSocketClose")].toObject();
        QCOMPARE(close[key("code")].toInt(), 4001);
        QCOMPARE(close[key("reason")].toString(), key("so long"));
        QVERIFY(close[key("timestamp")].toDouble() > 1714564862);
        QCOMPARE(m_entries[1][key("_webSocketClose")].toString(), key("aborted"));
        QVERIFY(!m_entries[2].toObject().contains(key("_webSocketClose"))); // it is still open
        QVERIFY(!m_entries[3].toObject().contains(key("_webSocketClose"))); // it never was
    }

    void aServerIsSeenFromItsClient()
    {
        QCOMPARE(messagesOf(m_entries[2].toObject()),
            QStringList({QStringLiteral("send 1 from the client"), QStringLiteral("receive 1 to the client")}));
        QCOMPARE(m_entries[2][key("request")][key("url")].toString(), key("ws://[::1]:8080/room"));
        QCOMPARE(m_entries[2][key("serverIPAddress")].toString(), key("::1"));
        QCOMPARE(m_entries[2][key("connection")].toString(), key("50000"));
    }

    void aRefusalIsThereWithItsBody()
    {
        const QJsonObject response = m_entries[3][key("response")].toObject();
        QCOMPARE(response[key("status")].toInt(), 403);
        QCOMPARE(response[key("content")][key("text")].toString(), key("No entry."));
        QCOMPARE(response[key("content")][key("mimeType")].toString(), key("text/plain"));
        QCOMPARE(response[key("_error")].toString(), key("handshake-failed"));
    }

    void timingsAddUp()
    {
        for (const QJsonValue &entry : m_entries) {
            double sum = 0;
            for (const char *name : {"blocked", "dns", "connect", "send", "wait", "receive"})
                sum += std::max(0.0, entry[key("timings")][key(name)].toDouble());
            QVERIFY(qAbs(sum - entry[key("time")].toDouble()) < 1e-6);
        }
        QVERIFY(m_entries[0][key("timings")][key("ssl")].toDouble() > 0);
    }

    void whatWaitedForItsTurnWasBlocked()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(key("queued.fscope"));
        {
            const auto recording = std::move(capture::Recording::create(path)).value();
            capture::SessionInfo info;
            info.url = key("ws://127.0.0.1/");
            const auto session = recording->addSession(info);
            const auto tell = [&](EventKind kind, int ms, const QJsonObject &detail = {}, const QByteArray &data = {}) {
                recording->append(capture::EventRecord {
                    session, 1, kind, recording->anchor().mono + std::chrono::milliseconds(ms), detail, data});
            };
            tell(EventKind::Queued, 0, {{key("endpoint"), key("127.0.0.1:80")}});
            tell(EventKind::Connected, 50);
            tell(EventKind::RequestSent, 51, {}, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            tell(EventKind::ResponseReceived, 53, {}, "HTTP/1.1 101 x\r\n\r\n");
            tell(EventKind::Opened, 53, {{key("phases"), QJsonObject {{key("queued"), 40'000'000}}}});
            tell(EventKind::Closed, 60);
        }
        const QJsonArray entries = entriesOf(tests::exported(path, Format::Har, false));
        QCOMPARE(entries.size(), 1);
        const QJsonValue timings = entries[0][key("timings")];
        QCOMPARE(timings[key("blocked")].toDouble(), 40.0);
        QCOMPARE(timings[key("connect")].toDouble(), 10.0);
        QCOMPARE(timings[key("wait")].toDouble(), 2.0);
    }

    void secretsAreNotThere()
    {
        const QByteArray har = tests::exported(m_path, Format::Har, false);
        for (const char *secret : tests::sampleSecrets)
            QVERIFY2(!har.contains(secret), secret);
        const QJsonArray entries = entriesOf(har);
        QCOMPARE(header(entries[0][key("request")].toObject(), "Authorization"), QStringLiteral("•••"));
        QCOMPARE(header(entries[0][key("response")].toObject(), "Set-Cookie"), QStringLiteral("•••|•••"));
        QVERIFY(entries[0][key("request")][key("cookies")].toArray().isEmpty());
        QCOMPARE(entries[0][key("request")][key("url")].toString().left(26), QStringLiteral("wss://•••@example.org:8443"));
    }

    void aPartHasTheConnectionsThatItTouches()
    {
        const QJsonArray entries =
            entriesOf(tests::exported(m_path, {Format::Har, tests::filtered(QStringLiteral("xxx")), false}));
        QCOMPARE(entries.size(), 0);
        const ExportRequest request {Format::Har, {{{base::MessageId(14), base::MessageId(14)}}, {}}, false};
        const QJsonArray second = entriesOf(tests::exported(m_path, request));
        QCOMPARE(second.size(), 1);
        QCOMPARE(messagesOf(second[0].toObject()).size(), 1);
    }

private:
    QTemporaryDir m_dir;
    QString m_path;
    QByteArray m_bytes;
    QJsonArray m_entries;
};

QTEST_GUILESS_MAIN(TestHarExport)
#include "tst_harexport.moc"
