// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <format/evidence.h>
#include <format/framefields.h>
#include <format/inert.h>
#include <format/lifecycle.h>
#include <format/messages.h>

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace framescope;
using capture::EventKind;
using protocol::Opcode;

namespace {

capture::EventRow eventOf(EventKind kind, const QJsonObject &detail = {}, const QByteArray &data = {})
{
    capture::EventRow event;
    event.kind = kind;
    event.detail = detail;
    event.data = data;
    return event;
}

capture::MessageRow rowOf(Opcode type, const QByteArray &payload, bool isValidText)
{
    capture::MessageRow row;
    row.type = type;
    row.size = payload.size();
    row.isValidText = isValidText;
    row.preview = payload.left(capture::maxPreviewBytes);
    return row;
}

} // namespace

class TestFormatText : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void payloadsOnOneLineAreInert_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain text stays") << "héllo 🙂"
                                          << "héllo 🙂";
        QTest::newRow("line breaks become pictures") << "a\r\nb\tc"
                                                     << "a␍␊b␉c";
        QTest::newRow("escape sequences cannot act") << QStringLiteral("\x1b[31m") << "␛[31m";
        QTest::newRow("NUL and DEL") << QStringLiteral("\x7f") + QChar(QChar::Null) << "␡␀";
        QTest::newRow("text cannot be turned around") << QStringLiteral("a\u202Eb") << "a‹U+202E›b";
        QTest::newRow("isolates neither") << QStringLiteral("\u2066x\u2069") << "‹U+2066›x‹U+2069›";
        QTest::newRow("nothing is invisible") << QStringLiteral("a\u200Bb\uFEFF") << "a‹U+200B›b‹U+FEFF›";
        QTest::newRow("line separators") << QStringLiteral("a\u2028b") << "a‹U+2028›b";
        QTest::newRow("C1 controls") << QStringLiteral("\u0085") << "‹U+0085›";
    }

    void payloadsOnOneLineAreInert()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(format::inertLine(text), shown);
    }

    void inertTextKeepsItsLines() { QCOMPARE(format::inertText(u"a\nb\tc\u202E"), QStringLiteral("a\nb\tc‹U+202E›")); }

    void previews_data()
    {
        QTest::addColumn<Opcode>("type");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("isValidText");
        QTest::addColumn<QString>("preview");
        QTest::newRow("a text") << Opcode::Text << QByteArray("{\"a\":1}") << true << "{\"a\":1}";
        QTest::newRow("bytes in hexadecimal") << Opcode::Binary << QByteArray("\x01\xff") << false << "01 ff";
        QTest::newRow("a text that is not UTF-8") << Opcode::Text << QByteArray("\xff") << false << "ff";
        QTest::newRow("a close with code and reason") << Opcode::Close
                                                      << QByteArray("\x03\xe8"
                                                                    "bye",
                                                             5)
                                                      << true << "1000 Normal Closure: “bye”";
        QTest::newRow("a close without a code") << Opcode::Close << QByteArray() << false << "no code";
        QTest::newRow("a ping whose payload reads as text") << Opcode::Ping << QByteArray("beat 7") << false << "beat 7";
        QTest::newRow("a ping of bytes") << Opcode::Ping << QByteArray("\x00\x01", 2) << false << "00 01";
    }

    void previews()
    {
        QFETCH(Opcode, type);
        QFETCH(QByteArray, payload);
        QFETCH(bool, isValidText);
        QFETCH(QString, preview);
        QCOMPARE(format::previewOf(rowOf(type, payload, isValidText)), preview);
    }

    void aPreviewThatCutsACharacterInTwoDoesNotShowHalfOfIt()
    {
        const QByteArray payload = QByteArray(capture::maxPreviewBytes - 1, 'a') + "é and more";
        const QString preview = format::previewOf(rowOf(Opcode::Text, payload, true));
        QCOMPARE(preview, QString(capture::maxPreviewBytes - 1, u'a') + u'…');
    }

    void theWayAndTheWaitAreTold()
    {
        const auto sentence = [](EventKind kind, const QJsonObject &detail) {
            return format::eventSentence(eventOf(kind, detail, {}));
        };
        const QJsonObject connected {{QStringLiteral("peer"), QStringLiteral("example.org")},
            {QStringLiteral("peerPort"), 80}, {QStringLiteral("proxy"), QStringLiteral("127.0.0.1:3128")}};
        QCOMPARE(sentence(EventKind::Connected, connected),
            QStringLiteral("Connected to example.org:80 through the proxy 127.0.0.1:3128"));
        const QJsonObject waiting {{QStringLiteral("delay"), 4000}, {QStringLiteral("attempt"), 3}};
        QCOMPARE(sentence(EventKind::Waiting, waiting), QStringLiteral("Connects again in 4.0 s, attempt 3"));
    }

    void anAnswerThatNobodyWaitedForIsNotMissing()
    {
        QJsonObject detail {{QStringLiteral("code"), 1000}, {QStringLiteral("by"), QStringLiteral("local")},
            {QStringLiteral("clean"), false}};
        QVERIFY(format::isAlarmingEnd(eventOf(EventKind::Closed, detail, {})));
        detail[QStringLiteral("answered")] = false;
        QVERIFY(!format::isAlarmingEnd(eventOf(EventKind::Closed, detail, {})));
        QVERIFY(format::explain(eventOf(EventKind::Closed, detail, {})).why.contains(QStringLiteral("without waiting")));
    }

    void everyEventHasASentenceAndAnExplanation()
    {
        QSet<QString> sentences;
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(EventKind::Gap); ++i) {
            const capture::EventRow event = eventOf(static_cast<EventKind>(i), {}, "HTTP/1.1 101 X\r\n\r\n");
            sentences.insert(format::eventSentence(event));
            names.insert(format::eventName(event.kind));
            QVERIFY(!format::explain(event).what.isEmpty());
        }
        QCOMPARE(sentences.size(), 18);
        QCOMPARE(names.size(), 18);
        QVERIFY(!sentences.contains(QString()));
    }

    void eventsSayWhatTheyKnow_data()
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<QJsonObject>("detail");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("the name that is looked up")
            << EventKind::Resolving
            << QJsonObject {{QStringLiteral("host"), QStringLiteral("example.org")}, {QStringLiteral("port"), 443}}
            << QByteArray() << "Looking up example.org:443";
        QTest::newRow("an IPv6 peer") << EventKind::Connected
                                      << QJsonObject {{QStringLiteral("peer"), QStringLiteral("::1")},
                                             {QStringLiteral("peerPort"), 80}}
                                      << QByteArray() << "Connected to [::1]:80";
        QTest::newRow("the first line of the response")
            << EventKind::ResponseReceived << QJsonObject() << QByteArray("HTTP/1.1 403 Forbidden\r\nX: y\r\n\r\n")
            << "Received the response  HTTP/1.1 403 Forbidden";
        QTest::newRow("what was agreed on")
            << EventKind::Opened << QJsonObject {{QStringLiteral("subprotocol"), QStringLiteral("graphql-ws")}}
            << QByteArray() << "Open, subprotocol graphql-ws";
        QTest::newRow("closed by the peer with a reason")
            << EventKind::Closed
            << QJsonObject {{QStringLiteral("code"), 1001}, {QStringLiteral("by"), QStringLiteral("peer")},
                   {QStringLiteral("reason"), QStringLiteral("bye")}, {QStringLiteral("clean"), true}}
            << QByteArray() << "Closed by the other end with 1001 Going Away: “bye”";
        QTest::newRow("a stream that ended inside of a message")
            << EventKind::Closed << QJsonObject {{QStringLiteral("code"), 1006}, {QStringLiteral("cut"), true}}
            << QByteArray() << "The stream ended in the middle of a message (1006 Abnormal Closure)";
        QTest::newRow("the end of a connection that never was")
            << EventKind::Closed << QJsonObject {{QStringLiteral("code"), 1006}, {QStringLiteral("opened"), false}}
            << QByteArray() << "No connection was made";
        QTest::newRow("a refused handshake")
            << EventKind::Failed
            << QJsonObject {{QStringLiteral("error"), QStringLiteral("handshake-failed")},
                   {QStringLiteral("handshake"), QStringLiteral("unexpected-status")}, {QStringLiteral("status"), 403}}
            << QByteArray("no") << "The server answered with status 403 instead of 101.";
        QTest::newRow("a failure whose host is known")
            << EventKind::Failed
            << QJsonObject {{QStringLiteral("error"), QStringLiteral("connection-refused")},
                   {QStringLiteral("host"), QStringLiteral("example.org:8080")}}
            << QByteArray() << "example.org:8080 refused the connection.";
        QTest::newRow("waiting for its turn")
            << EventKind::Queued << QJsonObject {{QStringLiteral("endpoint"), QStringLiteral("127.0.0.1:\n80")}}
            << QByteArray() << "Waits until another connection to 127.0.0.1:␊80 is established";
        QTest::newRow("a refused handshake whose host is known")
            << EventKind::Failed
            << QJsonObject {{QStringLiteral("error"), QStringLiteral("handshake-failed")},
                   {QStringLiteral("host"), QStringLiteral("example.org")},
                   {QStringLiteral("handshake"), QStringLiteral("unexpected-status")}, {QStringLiteral("status"), 403}}
            << QByteArray("no") << "example.org answered with status 403 instead of 101.";
        QTest::newRow("a hostile host cannot act") << EventKind::Failed
                                                   << QJsonObject {{QStringLiteral("error"), QStringLiteral("timed-out")},
                                                          {QStringLiteral("host"), QStringLiteral("a\nb")}}
                                                   << QByteArray() << "a␊b did not answer in time.";
        QTest::newRow("a hostile reason cannot act")
            << EventKind::Closed
            << QJsonObject {{QStringLiteral("code"), 1000}, {QStringLiteral("by"), QStringLiteral("local")},
                   {QStringLiteral("reason"), QStringLiteral("a\nb")}}
            << QByteArray() << "Closed by us with 1000 Normal Closure: “a␊b”";
    }

    void eventsSayWhatTheyKnow()
    {
        QFETCH(EventKind, kind);
        QFETCH(QJsonObject, detail);
        QFETCH(QByteArray, data);
        QFETCH(QString, sentence);
        QCOMPARE(format::eventSentence(eventOf(kind, detail, data)), sentence);
    }

    void aViolationShowsItsPlaceAndBytes()
    {
        const auto event = eventOf(EventKind::Violation,
            {{QStringLiteral("violation"), QStringLiteral("reserved-opcode")}, {QStringLiteral("offset"), 1234}},
            QByteArray("\x83\x00", 2));
        const format::Explanation explanation = format::explain(event);
        QVERIFY(explanation.why.contains(QStringLiteral("83 00")));
        QVERIFY(explanation.why.contains(QStringLiteral("5.2")));
    }

    void endsThatPeopleShouldLookAtAreTold_data()
    {
        QTest::addColumn<QJsonObject>("detail");
        QTest::addColumn<bool>("isAlarming");
        const auto closed = [](int code, const char *by, bool isClean) {
            return QJsonObject {{QStringLiteral("code"), code}, {QStringLiteral("by"), QLatin1String(by)},
                {QStringLiteral("clean"), isClean}};
        };
        QJsonObject neverOpen = closed(1006, "none", false);
        neverOpen[QStringLiteral("opened")] = false;
        QTest::newRow("the peer has done what it wanted") << closed(1000, "peer", true) << false;
        QTest::newRow("the peer goes away") << closed(1001, "peer", true) << false;
        QTest::newRow("the peer gave no code") << closed(1005, "peer", true) << false;
        QTest::newRow("the peer says that we broke the protocol") << closed(1002, "peer", true) << true;
        QTest::newRow("the peer failed inside") << closed(1011, "peer", true) << true;
        QTest::newRow("a code of the application") << closed(4001, "peer", true) << false;
        QTest::newRow("we closed because of a violation, which is told by its own row")
            << closed(1002, "local", true) << false;
        QTest::newRow("no closing handshake") << closed(1006, "none", false) << true;
        QTest::newRow("the peer closed and did not wait") << closed(1000, "peer", false) << true;
        QTest::newRow("a connection that never was") << neverOpen << false;
    }

    void endsThatPeopleShouldLookAtAreTold()
    {
        QFETCH(QJsonObject, detail);
        QFETCH(bool, isAlarming);
        const auto event = eventOf(EventKind::Closed, detail, {});
        QCOMPARE(format::isAlarmingEnd(event), isAlarming);
        QCOMPARE(!format::explain(event).advice.isEmpty(), isAlarming);
    }

    void aToolTipIsNeverReadAsMarkupAndNotWiderThanAScreen()
    {
        const QString tip = format::inertToolTip(u"ws://h/?<b>x</b>\nopen");
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt;<br>open")));
        const QString url = QStringLiteral("ws://host/") + QString(300, u'x');
        const QStringList lines = format::inertToolTip(url).split(QStringLiteral("<br>"));
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.join(QString()).contains(url));
    }

    void certificatesAreReadFromAnEvent()
    {
        const QJsonObject certificate {{QStringLiteral("subject"), QStringLiteral("localhost")},
            {QStringLiteral("issuer"), QStringLiteral("Test CA")},
            {QStringLiteral("names"), QJsonArray {QStringLiteral("localhost")}},
            {QStringLiteral("sha256"), QStringLiteral("abcd")}};
        const auto chain = format::certificatesOf({{QStringLiteral("chain"), QJsonArray {certificate}}});
        QCOMPARE(chain.size(), size_t(1));
        QCOMPARE(chain.front().issuer, QStringLiteral("Test CA"));
        QCOMPARE(chain.front().sha256, QByteArray("abcd"));
    }

    void theFieldsOfAFrameCoverItsBytes()
    {
        tests::FrameSource source(true);
        const protocol::Frame frame = source.next(Opcode::Text, QByteArray(300, 'x'));
        const auto fields = format::fieldsOf(frame);
        QCOMPARE(fields.size(), size_t(10));
        for (qint64 byte = 0; byte < static_cast<qint64>(frame.wireSize()); ++byte)
            QVERIFY(std::any_of(fields.begin(), fields.end(), [byte](const auto &field) { return field.covers(byte); }));
        QCOMPARE(fields.back().firstByte, frame.header.size());
        for (const format::FrameField &field : fields) {
            QVERIFY(!field.name.isEmpty());
            QVERIFY(!field.value.isEmpty());
            QVERIFY(!field.meaning.isEmpty());
            QVERIFY(format::fieldText(field).contains(field.section));
        }
    }

    void whatAFrameDoesNotHaveIsNoField()
    {
        const auto fields = format::fieldsOf(tests::FrameSource().next(Opcode::Ping, {}));
        QCOMPARE(fields.size(), size_t(7));
        QCOMPARE(fields[4].wire, QStringLiteral("1001"));
        QCOMPARE(fields[6].wire, QStringLiteral("0000000"));
    }
};

QTEST_GUILESS_MAIN(TestFormatText)
#include "tst_formattext.moc"
