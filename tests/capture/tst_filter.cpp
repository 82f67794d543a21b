// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <capture/filterreader.h>
#include <capture/recording.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::capture;
using namespace std::chrono_literals;
using protocol::Opcode;
using tests::recordOf;

namespace {

/// The numbers of the messages that a filter selects, as in "1 3 5".
QString selectedIn(const QString &path, const QString &filter, qint64 *undecided = nullptr)
{
    auto parsed = Filter::parse(filter);
    auto reader = Reader::open(path);
    if (!parsed || !reader)
        return QStringLiteral("not read");
    FilterReader scanner(**reader, *std::move(parsed));
    std::vector<base::MessageId> hits;
    const base::MessageId last = (*reader)->lastMessage();
    for (base::MessageId next(1); next <= last;) {
        const FilterSlice slice = scanner.scan(next, last, hits);
        next = base::MessageId(slice.scanned.value + 1);
        if (undecided)
            *undecided += slice.undecided;
    }
    QStringList numbers;
    for (const base::MessageId id : hits)
        numbers.append(QString::number(id.value));
    return numbers.join(u' ');
}

QByteArray closePayload(quint16 code, const QByteArray &reason)
{
    return QByteArray(1, static_cast<char>(code >> 8)) + static_cast<char>(code & 0xFF) + reason;
}

/// A session with one message of each kind, whose times are known.
class Sample
{
public:
    explicit Sample(const QString &path)
        : m_anchor(base::ClockAnchor::now())
        , m_recording(std::move(Recording::create(path, m_anchor)).value())
    {
        m_alice = m_recording->addSession({protocol::Role::Client, {}, QStringLiteral("wire"), QStringLiteral("Alice")});
        m_bob = m_recording->addSession({protocol::Role::Client, {}, QStringLiteral("wire"), QStringLiteral("bob 3")});
        add(m_alice, base::Direction::In, Opcode::Text,
            "{\"event\":\"Trade\",\"data\":{\"price\":10.5,\"size\":\"7\"},\"items\":[{\"id\":1}]}", 1s);
        add(m_alice, base::Direction::Out, Opcode::Binary, "Trade", 2s);
        add(m_alice, base::Direction::In, Opcode::Ping, "trade", 2050ms);
        add(m_alice, base::Direction::Out, Opcode::Pong, "trade", 2060ms);
        add(m_bob, base::Direction::In, Opcode::Text, "{\"event\":\"quote\",\"data\":{\"price\":9,\"size\":8},\"items\":[]}",
            12s);
        add(m_bob, base::Direction::Out, Opcode::Text, "two words, one kilo", 13s, true);
        addFragments(m_bob, 14s);
        violate(m_bob, m_offset + 3);
        add(m_bob, base::Direction::In, Opcode::Text, "broken", 15s);
        add(m_bob, base::Direction::In, Opcode::Text, "\xFF trade", 16s);
        add(m_alice, base::Direction::In, Opcode::Close, closePayload(1001, "going Away"), 17s);
        add(m_bob, base::Direction::Out, Opcode::Close, closePayload(4000, ""), 17s);
        add(m_bob, base::Direction::In, Opcode::Close, "", 18s);
        m_recording->setNote({base::MessageId(2), true, {}});
        m_recording->setNote({base::MessageId(6), true, QStringLiteral("Ask Carol")});
        m_recording->setNote({base::MessageId(9), false, QStringLiteral("no UTF-8")});
        m_recording->setNote({base::MessageId(11), true, QStringLiteral("taken away")});
        m_recording->setNote({base::MessageId(11), false, {}});
    }

private:
    protocol::Frame frame(Opcode opcode, const QByteArray &payload, base::Nanoseconds at, bool fin, bool isCompressed)
    {
        protocol::Frame frame;
        frame.header.fin = fin;
        frame.header.rsv1 = isCompressed;
        frame.header.opcode = opcode;
        frame.header.setPayloadLength(static_cast<quint64>(payload.size()));
        frame.streamOffset = m_offset;
        frame.payload = payload;
        frame.time = m_anchor.mono + at;
        m_offset += frame.wireSize();
        return frame;
    }
    void add(base::SessionId session, base::Direction direction, Opcode opcode, const QByteArray &payload,
        base::Nanoseconds at, bool isCompressed = false)
    {
        m_recording->append(recordOf(session, direction, opcode, {frame(opcode, payload, at, true, isCompressed)}));
    }
    void addFragments(base::SessionId session, base::Nanoseconds at)
    {
        const auto first = frame(Opcode::Text, QByteArray(1500, 'x'), at, false, true);
        const auto last = frame(Opcode::Continuation, "heartBEAT", at, true, false);
        m_recording->append(recordOf(session, base::Direction::In, Opcode::Text, {first, last}));
    }
    void violate(base::SessionId session, quint64 offset)
    {
        EventRecord event = tests::eventRecord(session, EventKind::Violation);
        event.detail[QStringLiteral("offset")] = static_cast<qint64>(offset);
        m_recording->append(event);
    }

    base::ClockAnchor m_anchor;
    std::unique_ptr<Recording> m_recording;
    base::SessionId m_alice;
    base::SessionId m_bob;
    quint64 m_offset = 0;
};

} // namespace

class TestFilter : public tests::TestCase
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_sample = m_dir.filePath(QStringLiteral("sample.fscope"));
    int m_number = 0;

    /// A recording of one text.
    QString recordingOf(const QByteArray &text)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.fscope").arg(++m_number));
        const auto recording = std::move(Recording::create(path)).value();
        recording->append(tests::textRecord(recording->addSession({}), text));
        return path;
    }

private Q_SLOTS:
    void initTestCase() { const Sample sample(m_sample); }

    void itSelects_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("selected");
        const auto row = [](const char *name, const char *filter, const char *selected) {
            QTest::newRow(name) << QString::fromUtf8(filter) << QString::fromLatin1(selected);
        };
        row("everything", "", "1 2 3 4 5 6 7 8 9 10 11 12");
        row("quotes around nothing select everything", "\"\"", "1 2 3 4 5 6 7 8 9 10 11 12");
        row("nothing", "-\"\"", "");
        row("a word in texts, whatever its case", "tRADE", "1");
        row("a word of a close reason", "AWAY", "10");
        row("the code of a close is no text", "1001", "");
        row("a phrase", "\"TWO words\"", "6");
        row("words in any order", "one two", "6");
        row("a word behind much text", "heartbeat", "7");
        row("everything without a word", "-trade dir:in type:text", "5 7 8 9");
        row("what is not UTF-8 has no text", "type:text -type:binary trade", "1");
        row("a regular expression", "/\\bw[a-z]+s\\b/", "6");
        row("a regular expression is particular about cases", "/trade/", "");
        row("unless it is told", "/trade/i", "1");
        row("a regular expression from the beginning", "/^two|^going/", "6 10");
        row("incoming", "dir:in", "1 3 5 7 8 9 10 12");
        row("outgoing", "dir:out", "2 4 6 11");
        row("both directions", "dir:in,out", "1 2 3 4 5 6 7 8 9 10 11 12");
        row("texts", "type:text", "1 5 6 7 8 9");
        row("binaries", "type:binary", "2");
        row("pings and pongs", "type:ping type:pong", "3 4");
        row("pings that are pongs", "type:ping and type:pong", "");
        row("closes", "type:close", "10 11 12");
        row("longer than", "len>1k", "7");
        row("length", "len=5", "2 3 4");
        row("not so long", "len<=2 or wire<3", "11 12");
        row("on the wire", "wire>=1500", "7");
        row("late", "time>12.5s", "6 7 8 9 10 11 12");
        row("within a span", "time>=2s time<=12s", "2 3 4 5");
        row("after a silence", "delta>=5s", "5");
        row("soon after the one before", "delta<=10ms", "4 11");
        row("the first has nothing before it", "delta>=0", "2 3 4 5 6 7 8 9 10 11 12");
        row("a close code", "code:1001", "10");
        row("close codes", "code:1001,4000", "10 11");
        row("own close codes", "code>=4000", "11");
        row("another close code", "code!=1001", "11");
        row("a session by number", "session:2", "5 6 7 8 9 11 12");
        row("a session by a part of its name", "session:ALI", "1 2 3 4 10");
        row("a name of digits", "session:\"3\"", "5 6 7 8 9 11 12");
        row("no session", "session:carol", "");
        row("compressed", "compressed:yes", "6 7");
        row("plain texts", "compressed:no type:text", "1 5 8 9");
        row("fragmented", "fragmented:yes", "7");
        row("a rule broken in it", "has:violation", "8");
        row("no rule broken", "-has:violation session:bob", "5 6 7 9 11 12");
        row("a note", "has:note", "6 9");
        row("a bookmark", "has:bookmark", "2 6");
        row("a note or a bookmark", "has:note,bookmark", "2 6 9");
        row("a note and a bookmark", "has:note and has:bookmark", "6");
        row("neither note nor bookmark", "-has:note,bookmark session:bob", "5 7 8 11 12");
        row("a word of a note", "carol", "6");
        row("a word of a note on what is not UTF-8", "utf-8", "9");
        row("a word of a note that was taken away", "taken", "");
        row("a regular expression in a note", "/^ask [A-Z]/i", "6");
        row("a field", "$.event = Trade", "1");
        row("a field is particular about cases", "$.event = trade", "");
        row("another value", "$.event != Trade", "5");
        row("a number", "$.data.price > 9.5", "1");
        row("a text that is a number", "$.data.size >= 7", "1 5");
        row("a text is no number", "$.data.size = \"8\"", "");
        row("an element", "$.items[0].id = 1", "1");
        row("there", "$.items[0] exists", "1");
        row("not there", "-$.items[0] $.items", "5");
        row("contains", "$.event contains rad", "1");
        row("a regular expression for a field", "$.event ~ /^q/", "5");
        row("either and not", "(trade or quote) -$.data.price < 10", "1");
        row("a choice of directions among other terms", "dir:in x or type:pong", "4 7");
    }
    void itSelects()
    {
        QFETCH(QString, filter);
        QFETCH(QString, selected);
        QCOMPARE(selectedIn(m_sample, filter), selected);
    }

    void wordsAreFoundInTexts_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        const QString trade = QString::fromLatin1("{\"event\":\"Trade\",\"url\":\"http://x.example/a\",\"at\":\"12:30\"}");
        QTest::newRow("a URL is a word") << QStringLiteral("http://x") << trade << true;
        QTest::newRow("a time is a word") << QStringLiteral("12:30") << trade << true;
        QTest::newRow("a sign before a colon is a word") << QStringLiteral("\\\":") << trade << false;
        QTest::newRow("a comparison of letters is a word") << QStringLiteral("a>b") << QStringLiteral("if A>B") << true;
        QTest::newRow("quotes protect fields") << QStringLiteral("\"foo:bar\"") << QStringLiteral("say foo:bar") << true;
        QTest::newRow("quotes keep words together")
            << QStringLiteral("\"two words\"") << QStringLiteral("two, words") << false;
        QTest::newRow("a dot is a dot") << QStringLiteral("x.e") << QStringLiteral("xye") << false;
        QTest::newRow("other cases of other letters") << QStringLiteral("ÄRGER") << QStringLiteral("viel ärger") << true;
        QTest::newRow("other letters that are not there") << QStringLiteral("ärger") << QStringLiteral("arger") << false;
        QTest::newRow("the sign of Kelvin is a k") << QStringLiteral("5k") << QStringLiteral("at 5\u212A") << true;
        QTest::newRow("a k is the sign of Kelvin") << QStringLiteral("5\u212A") << QStringLiteral("at 5K") << true;
        QTest::newRow("a long s is an s") << QStringLiteral("DAS") << QStringLiteral("da\u017F") << true;
        QTest::newRow("an s is a long s") << QStringLiteral("da\u017F") << QStringLiteral("DAS") << true;
        QTest::newRow("a sharp s is not two") << QStringLiteral("ss") << QStringLiteral("\u00DF") << false;
        QTest::newRow("a final sigma is a sigma") << QStringLiteral("\u03C3") << QStringLiteral("\u03C2") << true;
        QTest::newRow("beyond the first plane") << QStringLiteral("😀B") << QStringLiteral("a😀b") << true;
        QTest::newRow("a NUL does not end a text")
            << QStringLiteral("end") << QStringLiteral("a%1end").arg(QChar(0)) << true;
        for (int length = 0; length < 40; ++length)
            QTest::addRow("at the end of %d letters", length)
                << QStringLiteral("nEEdle") << QString(length, u'n') + QStringLiteral("NeedlE") << true;
    }
    void wordsAreFoundInTexts()
    {
        QFETCH(QString, filter);
        QFETCH(QString, text);
        QFETCH(bool, matches);
        QCOMPARE(selectedIn(recordingOf(text.toUtf8()), filter), matches ? QStringLiteral("1") : QString());
    }

    void fieldsAreFoundInJson_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *name, const char *filter, const QByteArray &text, bool matches) {
            QTest::newRow(name) << QString::fromUtf8(filter) << text << matches;
        };
        row("null", "$.a = null", "{\"a\":null}", true);
        row("null is there", "$.a exists", "{\"a\":null}", true);
        row("true", "$.a = true", "{\"a\":true}", true);
        row("a text is not true", "$.a = true", "{\"a\":\"true\"}", false);
        row("true is another value than 1", "$.a != 1", "{\"a\":true}", true);
        row("what is not there is no other value", "$.b != 1", "{\"a\":1}", false);
        row("text order", "$.at >= \"2026-01\"", "{\"at\":\"2026-02-01\"}", true);
        row("a name with escapes", "$.event", "{\"\\u0065vent\":1}", true);
        row("a name that stands in a text only", "$.event", "{\"a\":\"event\"}", false);
        row("of a name that stands twice, the last one counts", "$.a = 2", "{\"a\":1,\"a\":2}", true);
        row("an element of an object", "$.a[0]", "{\"a\":{\"0\":1}}", false);
        row("a member of an array", "$.a.b", "{\"a\":[{\"b\":1}]}", false);
        row("an array at the root", "$[1].id = 7", " [ {\"id\":6}, {\"id\":7} ] ", true);
        row("a number with a fraction", "$.a = 0.1", "{\"a\":0.1}", true);
        row("a large whole number", "$.a = 9007199254740993", "{\"a\":9007199254740993}", true);
        row("the whole number after it is another one", "$.a = 9007199254740993", "{\"a\":9007199254740992}", false);
        row("an id of many digits", "$.id = 1234567890123456789", "{\"id\":1234567890123456789}", true);
        row("the next id", "$.id = 1234567890123456789", "{\"id\":1234567890123456790}", false);
        row("another id", "$.id != 1234567890123456789", "{\"id\":1234567890123456790}", true);
        row("a greater id", "$.id > 1234567890123456789", "{\"id\":1234567890123456790}", true);
        row("an id is not greater than itself", "$.id > 1234567890123456789", "{\"id\":1234567890123456789}", false);
        row("a lesser id below zero", "$.id < -9223372036854775807", "{\"id\":-9223372036854775808}", true);
        row("an id that is a text", "$.id = 1234567890123456789", "{\"id\":\"1234567890123456789\"}", true);
        row("the next id is another text", "$.id = 1234567890123456789", "{\"id\":\"1234567890123456790\"}", false);
        row("the largest of 64 bits", "$.id = 18446744073709551615", "{\"id\":18446744073709551615}", true);
        row("the one before the largest", "$.id = 18446744073709551615", "{\"id\":18446744073709551614}", false);
        row("the largest is more than any below zero", "$.id > -1", "{\"id\":18446744073709551615}", true);
        row("what is below zero is less than the largest", "$.id < 18446744073709551615", "{\"id\":-1}", true);
        row("the largest is less than one more", "$.id < 18446744073709551616", "{\"id\":18446744073709551615}", true);
        row("a whole number with a point is whole", "$.a = 2.0", "{\"a\":2}", true);
        row("a whole number with an exponent is whole", "$.a = 2e3", "{\"a\":2000}", true);
        row("a whole number is less than one with a fraction", "$.a < 2.5", "{\"a\":2}", true);
        row("below zero a whole number is more than one with a fraction", "$.a > -2.5", "{\"a\":-2}", true);
        row("a number with a point is not the next whole one", "$.a = 9007199254740992.0", "{\"a\":9007199254740993}",
            false);
        row("a whole number is more than the one with a point before it", "$.a > 9007199254740992.0",
            "{\"a\":9007199254740993}", true);
        row("a number with a point is less than the next whole one", "$.a < 9007199254740993", "{\"a\":9007199254740992.0}",
            true);
        row("a whole number is less than a huge one", "$.a < 1e300", "{\"a\":9223372036854775807}", true);
        row("a whole number is more than a huge one below zero", "$.a > -1e300", "{\"a\":-9223372036854775808}", true);
        row("an id beside a number of more than 64 bits", "$.id = 1234567890123456789",
            "{\"a\":123456789012345678901234567890,\"id\":1234567890123456789}", true);
        row("the next id beside a number of more than 64 bits", "$.id = 1234567890123456789",
            "{\"a\":123456789012345678901234567890,\"id\":1234567890123456790}", false);
        row("an id of 64 bits beside a number of more", "$.id = 18446744073709551615",
            "{\"a\":123456789012345678901234567890,\"id\":18446744073709551615}", true);
        row("a number of little more than 64 bits", "$.a = 123456789012345678901",
            "{\"a\":[-123456789012345678901],\"b\":1}", false);
        row("a field beside a number of little more than 64 bits", "$.b = 1", "{\"a\":[-123456789012345678901],\"b\":1}",
            true);
        row("digits in a text are no number", "$.a = \"\\\"123456789012345678901\"",
            "{\"b\":123456789012345678901,\"a\":\"\\\"123456789012345678901\"}", true);
        row("the same number of more than 64 bits", "$.a = 123456789012345678901234567890",
            "{\"a\":123456789012345678901234567890}", true);
        row("a number of more than 64 bits", "$.a > 1e29", "{\"a\":123456789012345678901234567890}", true);
        row("beside a number of more than 64 bits", "$.b = x", "{\"a\":123456789012345678901234567890,\"b\":\"x\"}", true);
        row("beside a number beyond the range of doubles", "$.b = 1", "{\"a\":1e400,\"b\":1}", true);
        row("beside one below zero, in a list", "$.b = 1", "{\"a\":[-1.5E+400, 2],\"b\":1}", true);
        row("a number beyond the range of doubles is there", "$.a exists", "{\"a\":1e400,\"b\":1}", true);
        row("it is more than any other", "$.a > 1e308", "{\"a\":1e400}", true);
        row("below zero it is less than any other", "$.a < -1e308", "{\"a\":-1e400}", true);
        row("it is itself", "$.a = 1e400", "{\"a\":1e400}", true);
        row("so many digits that it is beyond", "$.a > 1e308", "{\"a\":9" + QByteArray(400, '0') + '}', true);
        row("with an exponent that nothing has room for", "$.a > 1e308", "{\"a\":1e99999999999999999999}", true);
        row("a number too small for a double is none", "$.a = 0", "{\"a\":1e-400,\"b\":1e400}", true);
        row("of many digits behind the point", "$.a = 0", "{\"a\":0." + QByteArray(400, '0') + "1,\"b\":1e400}", true);
        row("so many digits and a small exponent", "$.a = 2.5", "{\"a\":25" + QByteArray(400, '0') + "e-401,\"b\":1e400}",
            true);
        row("nothing with an exponent is nothing", "$.a = 0", "{\"a\":0e400}", true);
        row("it is more than nothing below zero", "$.a > -1e-400", "{\"a\":1e400}", true);
        row("a text that reads as such a number", "$.a > 1e308", "{\"a\":\"1e400\"}", true);
        row("such a number in a text is a text", "$.a = \"\\\"1e400\"", "{\"b\":1e400,\"a\":\"\\\"1e400\"}", true);
        row("what is no number breaks JSON beside one", "$.b", "{\"a\":1e400,\"b\":01}", false);
        row("a text that only begins as a number", "$.a > 1", "{\"a\":\"5 apples\"}", false);
        row("broken JSON has no fields", "$.a", "{\"a\":1", false);
        row("text behind JSON breaks it", "$.a", "{\"a\":1} x", false);
        row("no JSON", "$.a", "a", false);
        row("nested beyond measure", "$.a", "{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}', false);
        row("contains, in any case of any letter", "$.a contains ÄR", "{\"a\":\"viel \\u00e4rger\"}", true);
        row("contains nothing", "$.a contains \"\"", "{\"a\":\"x\"}", true);
        row("a number contains nothing", "$.a contains 1", "{\"a\":11}", false);
    }
    void fieldsAreFoundInJson()
    {
        QFETCH(QString, filter);
        QFETCH(QByteArray, text);
        QFETCH(bool, matches);
        QCOMPARE(selectedIn(recordingOf(text), filter), matches ? QStringLiteral("1") : QString());
    }

    void anExpressionThatTakesTooLongIsGivenUp()
    {
        const QString path = recordingOf(QByteArray(60, 'a') + '!');
        for (const char *filter : {"/^(a+)+$/", "-/^(a+)+$/", "/(*LIMIT_MATCH=1000000000)^(a+)+$/", "/^(a|aa)*!!/ dir:in"}) {
            qint64 undecided = 0;
            QCOMPARE(selectedIn(path, QString::fromLatin1(filter), &undecided), QString());
            QVERIFY2(undecided == 1, filter);
        }
        qint64 undecided = 0;
        QCOMPARE(selectedIn(path, QStringLiteral("/^(a+)+$/ or dir:in"), &undecided), QStringLiteral("1"));
        QCOMPARE(undecided, 0);
    }

    void ofWhatIsTooLargeTheBeginningIsSearched()
    {
        const QString path = recordingOf("first" + QByteArray(maxSearchedBytes, '.') + "last");
        qint64 undecided = 0;
        QCOMPARE(selectedIn(path, QStringLiteral("first"), &undecided), QStringLiteral("1"));
        QCOMPARE(undecided, 0);
        QCOMPARE(selectedIn(path, QStringLiteral("last"), &undecided), QString());
        QCOMPARE(undecided, 1);
        QCOMPARE(selectedIn(path, QStringLiteral("$.a"), &undecided), QString());
        QCOMPARE(undecided, 2);
        QCOMPARE(selectedIn(recordingOf(QByteArray(3 << 20, '.') + "last"), QStringLiteral("last")), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
