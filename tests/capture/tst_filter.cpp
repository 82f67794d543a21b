// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <capture/filter.h>

#include <QTest>

using namespace framescope;
using capture::Filter;
using capture::FilterError;
using capture::MessageRow;

namespace {

MessageRow row(base::Direction direction, protocol::Opcode type)
{
    MessageRow row;
    row.direction = direction;
    row.type = type;
    return row;
}

const MessageRow textIn = row(base::Direction::In, protocol::Opcode::Text);

} // namespace

class TestFilter : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundInTexts_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        const QString trade = QStringLiteral(R"({"event":"Trade","url":"http://x.example/a","at":"12:30"})");
        QTest::newRow("no word") << QString() << trade << true;
        QTest::newRow("spaces only") << QStringLiteral(" \t ") << trade << true;
        QTest::newRow("a part of a word in another case") << QStringLiteral("tRad") << trade << true;
        QTest::newRow("a word that is not there") << QStringLiteral("quote") << trade << false;
        QTest::newRow("two words in any order") << QStringLiteral("example event") << trade << true;
        QTest::newRow("two words, one of them not there") << QStringLiteral("event quote") << trade << false;
        QTest::newRow("a URL is a word") << QStringLiteral("http://x") << trade << true;
        QTest::newRow("a time is a word") << QStringLiteral("12:30") << trade << true;
        QTest::newRow("a sign before a colon is a word") << QStringLiteral("\\\":") << trade << false;
        QTest::newRow("a comparison of letters is a word") << QStringLiteral("a>b") << QStringLiteral("if A>B") << true;
        QTest::newRow("a number before a sign is a word") << QStringLiteral("3<4") << QStringLiteral("1 3<4") << true;
        QTest::newRow("quotes protect spaces") << QStringLiteral("\"two words\"") << QStringLiteral("Two Words") << true;
        QTest::newRow("quotes keep words together")
            << QStringLiteral("\"two words\"") << QStringLiteral("two, words") << false;
        QTest::newRow("quotes protect fields") << QStringLiteral("\"foo:bar\"") << QStringLiteral("say foo:bar") << true;
        QTest::newRow("quotes protect known fields") << QStringLiteral("\"dir:out\"") << QStringLiteral("dir:out") << true;
        QTest::newRow("quotes inside quotes") << QStringLiteral(R"("\"event\":\"trade\"")") << trade << true;
        QTest::newRow("a backslash inside quotes") << QStringLiteral(R"("a\\b\c")") << QStringLiteral(R"(a\b\c)") << true;
        QTest::newRow("quotes inside a word stand for themselves") << QStringLiteral("event\":\"tr") << trade << true;
        QTest::newRow("quotes make words of operators") << QStringLiteral("\"or\"") << QStringLiteral("more") << true;
        QTest::newRow("a negative number is a word") << QStringLiteral("-12") << QStringLiteral("at -12.5") << true;
        QTest::newRow("a path is a word") << QStringLiteral("/feed") << QStringLiteral("GET /feed") << true;
        QTest::newRow("quotes around nothing") << QStringLiteral("\"\"") << trade << true;
        QTest::newRow("other cases of other letters") << QStringLiteral("ÄRGER") << QStringLiteral("viel ärger") << true;
        QTest::newRow("a dot is a dot") << QStringLiteral("x.e") << QStringLiteral("xye") << false;
    }
    void wordsAreFoundInTexts()
    {
        QFETCH(QString, filter);
        QFETCH(QString, text);
        QFETCH(bool, matches);
        const auto parsed = Filter::parse(filter);
        QVERIFY(parsed);
        QCOMPARE(parsed->matches(textIn, text), matches);
    }

    void whatHasNoTextHasNoWords()
    {
        QVERIFY(!Filter::parse(QStringLiteral("a"))->matches(textIn, std::nullopt));
        QVERIFY(Filter::parse(QStringLiteral("type:text"))->matches(textIn, std::nullopt));
        QVERIFY(Filter::parse(QString())->matches(textIn, std::nullopt));
    }

    void fieldsSelect_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("selected");
        // Of the ten kinds of messages, in and out each: text, binary, ping, pong, close.
        QTest::newRow("everything") << QString() << 0b11111'11111;
        QTest::newRow("incoming") << QStringLiteral("dir:in") << 0b00000'11111;
        QTest::newRow("outgoing") << QStringLiteral("dir:out") << 0b11111'00000;
        QTest::newRow("in any case") << QStringLiteral("DIR:Out") << 0b11111'00000;
        QTest::newRow("both directions") << QStringLiteral("dir:out dir:in") << 0b11111'11111;
        QTest::newRow("texts") << QStringLiteral("type:text") << 0b00001'00001;
        QTest::newRow("binaries") << QStringLiteral("type:binary") << 0b00010'00010;
        QTest::newRow("pings and pongs") << QStringLiteral("type:ping type:pong") << 0b01100'01100;
        QTest::newRow("outgoing closes") << QStringLiteral("type:close dir:out") << 0b10000'00000;
        QTest::newRow("a value in quotes") << QStringLiteral("type:\"close\"") << 0b10000'10000;
    }
    void fieldsSelect()
    {
        QFETCH(QString, filter);
        QFETCH(int, selected);
        const auto parsed = Filter::parse(filter);
        QVERIFY(parsed);
        using protocol::Opcode;
        int matched = 0;
        int bit = 1;
        for (const auto direction : {base::Direction::In, base::Direction::Out}) {
            for (const auto type : {Opcode::Text, Opcode::Binary, Opcode::Ping, Opcode::Pong, Opcode::Close}) {
                if (parsed->matches(row(direction, type), std::nullopt))
                    matched |= bit;
                bit <<= 1;
            }
        }
        QCOMPARE(matched, selected);
    }

    void allTermsMustHold()
    {
        const auto filter = Filter::parse(QStringLiteral("dir:in type:text heart"));
        QVERIFY(filter);
        QVERIFY(filter->matches(textIn, QStringLiteral("Heartbeat")));
        QVERIFY(!filter->matches(textIn, QStringLiteral("trade")));
        QVERIFY(!filter->matches(row(base::Direction::Out, protocol::Opcode::Text), QStringLiteral("Heartbeat")));
    }

    void itSaysWhatItNeeds()
    {
        QVERIFY(Filter::parse(QString())->isEmpty());
        QVERIFY(Filter::parse(QStringLiteral("\"\""))->isEmpty());
        QVERIFY(!Filter::parse(QStringLiteral("dir:in"))->isEmpty());
        QVERIFY(!Filter::parse(QStringLiteral("dir:in"))->needsText());
        QVERIFY(Filter::parse(QStringLiteral("dir:in x"))->needsText());
    }

    void itSaysWhereItIsWrong_data()
    {
        using Kind = FilterError::Kind;
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("marked");
        QTest::newRow("a field that there is not")
            << QStringLiteral("x foo:bar") << int(Kind::UnknownField) << QStringLiteral("foo");
        QTest::newRow("a field that there is not, without a value")
            << QStringLiteral("error: x") << int(Kind::UnknownField) << QStringLiteral("error");
        QTest::newRow("a comparison that there is not")
            << QStringLiteral("dir:in len>1k") << int(Kind::UnknownField) << QStringLiteral("len");
        QTest::newRow("another one") << QStringLiteral("size<=20") << int(Kind::UnknownField) << QStringLiteral("size");
        QTest::newRow("a direction that there is not")
            << QStringLiteral("dir:sideways") << int(Kind::UnknownValue) << QStringLiteral("sideways");
        QTest::newRow("a type that there is not")
            << QStringLiteral("a type:foo b") << int(Kind::UnknownValue) << QStringLiteral("foo");
        QTest::newRow("a type that there is not, in quotes")
            << QStringLiteral("type:\"te xt\"") << int(Kind::UnknownValue) << QStringLiteral("\"te xt\"");
        for (const char *term :
            {"$.event", "$[0]", "-heartbeat", "=", "!=", "<", ">=", "AND", "or", "not", "exists", "/ab+c/i", "(a", "b)"})
            QTest::addRow("what another language takes for more than a word: %s", term)
                << u"x " + QString::fromLatin1(term) << int(Kind::Operator) << QString::fromLatin1(term);
        QTest::newRow("no direction") << QStringLiteral("  dir:") << int(Kind::MissingValue) << QStringLiteral("dir:");
        QTest::newRow("no type before a space")
            << QStringLiteral("type: text") << int(Kind::MissingValue) << QStringLiteral("type:");
        QTest::newRow("no type between quotes")
            << QStringLiteral("type:\"\"") << int(Kind::MissingValue) << QStringLiteral("type:\"\"");
        QTest::newRow("a quote that does not end")
            << QStringLiteral("a \"b c") << int(Kind::UnclosedQuote) << QStringLiteral("\"b c");
        QTest::newRow("a quote that ends in a quoted quote")
            << QStringLiteral(R"("b\")") << int(Kind::UnclosedQuote) << QStringLiteral(R"("b\")");
        QTest::newRow("a value whose quote does not end")
            << QStringLiteral("dir:\"in") << int(Kind::UnclosedQuote) << QStringLiteral("\"in");
        QTest::newRow("the first of two mistakes counts")
            << QStringLiteral("dir:x type:y") << int(Kind::UnknownValue) << QStringLiteral("x");
    }
    void itSaysWhereItIsWrong()
    {
        QFETCH(QString, filter);
        QFETCH(int, kind);
        QFETCH(QString, marked);
        const auto parsed = Filter::parse(filter);
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().kind), kind);
        QCOMPARE(filter.sliced(parsed.error().position, parsed.error().length), marked);
        QCOMPARE(parsed.error().position, filter.indexOf(marked));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
