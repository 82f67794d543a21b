// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <base/clock.h>
#include <exchange/jsonreader.h>

#include <QTest>

using namespace framescope;
using namespace framescope::exchange;
using namespace std::chrono_literals;
using Kind = JsonError::Kind;

class TestJsonReader : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughValues()
    {
        JsonReader json(
            " {\"a\" : [1, \"x\", true, null, {\"deep\": [[]]}], \"skipped\": {\"b\": [1e5, false]}, \"last\": -0.5e+3 } ");
        QByteArray key;
        QVERIFY(json.enterObject() && json.nextKey(key));
        QCOMPARE(key, "a");
        QVERIFY(json.enterArray() && json.nextElement());
        QCOMPARE(json.integer(), std::optional<qint64>(1));
        QVERIFY(json.nextElement());
        QCOMPARE(json.string(), std::optional<QByteArray>("x"));
        QVERIFY(json.nextElement());
        QCOMPARE(json.boolean(), std::optional<bool>(true));
        QVERIFY(json.nextElement() && json.peek() == JsonReader::Type::Null && json.skip());
        QVERIFY(json.nextElement() && json.skip() && !json.nextElement());
        QVERIFY(json.nextKey(key) && key == "skipped" && json.skip());
        QVERIFY(json.nextKey(key) && key == "last");
        QCOMPARE(json.number()->toByteArray(), "-0.5e+3");
        QVERIFY(!json.nextKey(key) && json.finish() && !json.error());
    }

    void aStringIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("\"\"") << QByteArray();
        QTest::newRow("every short escape") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") << QByteArray("\"\\/\b\f\n\r\t");
        QTest::newRow("code points by number") << QByteArray("\"\\u0041\\u00e9\\u20AC\\u0000\"") << QByteArray("Aé€\0", 7);
        QTest::newRow("a surrogate pair") << QByteArray("\"\\ud83d\\ude00\"") << QByteArray("😀");
        QTest::newRow("a high half alone") << QByteArray("\"\\ud83dx\"") << QByteArray("\xEF\xBF\xBDx");
        QTest::newRow("a low half alone") << QByteArray("\"\\ude00\"") << QByteArray("\xEF\xBF\xBD");
        QTest::newRow("a high half before a character") << QByteArray("\"\\ud83d\\u0041\"")
                                                        << QByteArray("\xEF\xBF\xBD"
                                                                      "A");
        QTest::newRow("a byte order mark") << QByteArray("\"\xEF\xBB\xBFx\"") << QByteArray("\xEF\xBB\xBFx");
    }
    void aStringIsDecoded()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, text);
        JsonReader reader(json);
        QCOMPARE(reader.string(), std::optional<QByteArray>(text));
        QVERIFY(reader.finish());
    }

    void whatIsNoJsonIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qint64>("offset");
        const auto row = [](const char *name, const QByteArray &json, Kind kind, qint64 offset) {
            QTest::newRow(name) << json << kind << offset;
        };
        row("nothing", "", Kind::UnexpectedEnd, 0);
        row("an object without end", "{\"a\":1", Kind::UnexpectedEnd, 6);
        row("a comma before the end", "{\"a\":1,}", Kind::UnexpectedCharacter, 7);
        row("a comma before the end of an array", "[1,]", Kind::UnexpectedCharacter, 3);
        row("no comma", "[1 2]", Kind::UnexpectedCharacter, 3);
        row("no colon", "{\"a\" 1}", Kind::UnexpectedCharacter, 5);
        row("a key without quotes", "{a:1}", Kind::UnexpectedCharacter, 1);
        row("the wrong bracket", "[1}", Kind::UnexpectedCharacter, 2);
        row("a word that there is not", "[nil]", Kind::UnexpectedCharacter, 1);
        row("half a word", "[tru", Kind::UnexpectedCharacter, 1);
        row("something behind the end", "[] x", Kind::UnexpectedCharacter, 3);
        row("a string without end", "[\"ab", Kind::UnexpectedEnd, 4);
        row("a line break in a string", "[\"a\nb\"]", Kind::BadString, 3);
        row("an escape that there is not", "[\"\\x\"]", Kind::BadString, 3);
        row("too few digits", "[\"\\u12\"]", Kind::BadString, 6);
        row("a leading zero", "[01]", Kind::BadNumber, 2);
        row("a point without digits", "[1.]", Kind::BadNumber, 3);
        row("an exponent without digits", "[1e]", Kind::BadNumber, 3);
        row("a sign alone", "[-]", Kind::BadNumber, 2);
        row("bytes that are not UTF-8", "[\"\xff\"]", Kind::NotUtf8, 2);
        row("too many levels", QByteArray(JsonReader::MaxDepth + 1, '['), Kind::TooDeep, JsonReader::MaxDepth);
    }
    void whatIsNoJsonIsToldWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(Kind, kind);
        QFETCH(qint64, offset);
        JsonReader reader(json);
        reader.skip();
        QVERIFY(!reader.finish());
        QVERIFY(reader.error().has_value());
        QCOMPARE(int(reader.error()->kind), int(kind));
        QCOMPARE(qint64(reader.error()->offset), offset);
    }

    void anotherTypeIsAnError()
    {
        JsonReader reader("[\"text\"]");
        QVERIFY(reader.enterArray() && reader.nextElement());
        QVERIFY(!reader.integer() && !reader.string() && !reader.nextElement() && !reader.finish());
        QVERIFY(reader.error()->kind == Kind::WrongType);
        QCOMPARE(reader.error()->offset, 1);
        QVERIFY(reader.error()->found == JsonType::String && reader.error()->expected == JsonType::Number);
    }

    void asManyLevelsAsAllowedAreFine()
    {
        const auto depth = static_cast<qsizetype>(JsonReader::MaxDepth);
        const QByteArray json = QByteArray(depth, '[') + QByteArray(depth, ']');
        JsonReader reader(json);
        QVERIFY(reader.skip() && reader.finish());
    }

    void integersHave64Bits()
    {
        const QByteArray json("[9223372036854775807, -9223372036854775808, 9223372036854775808]");
        JsonReader reader(json);
        QVERIFY(reader.enterArray() && reader.nextElement());
        QCOMPARE(reader.integer(), std::optional(std::numeric_limits<qint64>::max()));
        QVERIFY(reader.nextElement());
        QCOMPARE(reader.integer(), std::optional(std::numeric_limits<qint64>::min()));
        QVERIFY(reader.nextElement() && !reader.integer());
        QVERIFY(reader.error()->kind == Kind::BadNumber);
    }

    void secondsAreExact_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<base::Nanoseconds>>("expected");
        const auto row = [](const char *name, const char *text, std::optional<base::Nanoseconds> expected) {
            QTest::newRow(name) << QByteArray(text) << expected;
        };
        row("whole seconds", "1714564862", 1714564862s);
        row("nine digits", "1714564862.123456789", 1714564862123456789ns);
        row("fewer digits", "1.5", 1500ms);
        row("more digits than count", "0.1234567899", 123456789ns);
        row("negative", "-0.25", -250ms);
        row("with an exponent", "1.5e3", 1500s);
        row("too many", "9300000000", std::nullopt);
        row("far too many", "1e300", std::nullopt);
        row("more than 64 bits", "99999999999999999999", std::nullopt);
    }
    void secondsAreExact()
    {
        QFETCH(QByteArray, text);
        QFETCH(std::optional<base::Nanoseconds>, expected);
        QVERIFY(nanosecondsFrom(text) == expected);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
