// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <capture/filter.h>
#include <capture/filterparser.h>

#include <QTest>

using namespace framescope;
using namespace framescope::capture;

namespace {

QString described(const FilterNode &node);

QString describedAll(const char *name, const std::vector<FilterNode> &terms)
{
    QStringList parts;
    for (const FilterNode &term : terms)
        parts.append(described(term));
    return QLatin1String(name) + u'[' + parts.join(u' ') + u']';
}

QString signOf(Comparison comparison)
{
    constexpr std::array<const char *, 6> signs {"=", "!=", "<", "<=", ">", ">="};
    return QLatin1String(signs[static_cast<size_t>(comparison)]);
}

struct Describer {
    QString operator()(const AllOf &all) const { return describedAll("all", all.terms); }
    QString operator()(const AnyOf &any) const { return describedAll("any", any.terms); }
    QString operator()(const NoneOf &none) const { return describedAll("none", none.terms); }
    QString operator()(const WordTerm &word) const { return u'\'' + word.word + u'\''; }
    QString operator()(const RegexTerm &regex) const { return u'/' + regex.pattern + u'/' + regex.flags; }
    QString operator()(const DirectionTerm &term) const
    {
        QString text = QStringLiteral("dir");
        for (const base::Direction direction : term.directions)
            text += direction == base::Direction::In ? QStringLiteral(":in") : QStringLiteral(":out");
        return text;
    }
    QString operator()(const TypeTerm &term) const
    {
        QString text = QStringLiteral("type");
        for (const protocol::Opcode type : term.types)
            text += u':' + QString::number(static_cast<int>(type));
        return text;
    }
    QString operator()(const SessionTerm &term) const
    {
        QString text = QStringLiteral("session");
        for (const SessionTerm::Wanted &wanted : term.wanted)
            text += u':' + (wanted.id > 0 ? QString::number(wanted.id) : u'\'' + wanted.name + u'\'');
        return text;
    }
    QString operator()(const NumberTerm &term) const
    {
        constexpr std::array<const char *, 5> names {"len", "wire", "time", "delta", "code"};
        QString text = QLatin1String(names[static_cast<size_t>(term.field)]) + signOf(term.comparison);
        for (const double value : term.values)
            text += (text.endsWith(u'=') || text.endsWith(u'<') || text.endsWith(u'>') ? QString() : QStringLiteral(","))
                + QString::number(value, 'g', 15);
        return text;
    }
    QString operator()(const FlagTerm &term) const
    {
        constexpr std::array<const char *, 5> names {"compressed", "fragmented", "violation", "note", "bookmark"};
        return (term.expected ? QString() : QStringLiteral("no ")) + QLatin1String(names[static_cast<size_t>(term.flag)]);
    }
    QString operator()(const JsonTerm &term) const
    {
        QString text = QStringLiteral("$");
        for (const JsonStep &step : term.path) {
            const auto *name = std::get_if<QByteArray>(&step);
            text += name ? QString(u'.' + QString::fromUtf8(*name)) : QStringLiteral("[%1]").arg(std::get<qint64>(step));
        }
        switch (term.test) {
        case JsonTerm::Test::Exists: return text + u'?';
        case JsonTerm::Test::Contains: return text + u'~' + std::visit(*this, term.operand);
        case JsonTerm::Test::Matches: return text + u'~' + (*this)(term.regex);
        case JsonTerm::Test::Compare: break;
        }
        return text + signOf(term.comparison) + std::visit(*this, term.operand);
    }
    QString operator()(std::nullptr_t) const { return QStringLiteral("null"); }
    QString operator()(bool value) const { return value ? QStringLiteral("true") : QStringLiteral("false"); }
    QString operator()(const JsonNumber &number) const
    {
        const bool isWhole = !std::holds_alternative<double>(number);
        return std::visit(
            [isWhole](auto value) { return isWhole ? QString::number(value) : QString::number(double(value), 'g', 15); },
            number);
    }
    QString operator()(const QByteArray &text) const { return u'\'' + QString::fromUtf8(text) + u'\''; }
};

QString described(const FilterNode &node)
{
    return std::visit(Describer(), node.term);
}

} // namespace

class TestFilterParser : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itReads_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *name, const char *filter, const char *meaning) {
            QTest::newRow(name) << QString::fromUtf8(filter) << QString::fromUtf8(meaning);
        };
        row("nothing", "", "all[]");
        row("spaces only", " \t ", "all[]");
        row("a word", "error", "'error'");
        row("quotes around nothing", "\"\"", "all[]");
        row("quotes protect spaces", "\"two words\"", "'two words'");
        row("quotes inside quotes", "\"\\\"event\\\":\\\"trade\\\"\"", "'\"event\":\"trade\"'");
        row("a backslash inside quotes", "\"a\\\\b\\c\"", "'a\\b\\c'");
        row("quotes inside a word stand for themselves", "event\":\"tr", "'event\":\"tr'");
        row("quotes protect fields", "\"dir:out\"", "'dir:out'");
        row("quotes make words of operators", "\"or\"", "'or'");
        row("a URL is a word", "http://x", "'http://x'");
        row("a time of day is a word", "12:30", "'12:30'");
        row("a comparison of letters is a word", "a>b a=5", "all['a>b' 'a=5']");
        row("a number before a sign is a word", "3<4", "'3<4'");
        row("a negative number is a word", "-12", "'-12'");
        row("a dash alone is a word", "a - b", "all['a' '-' 'b']");
        row("a path is a word", "/feed", "'/feed'");
        row("paths are words", "/feed or /users", "any['/feed' '/users']");
        row("a deeper path is a word", "/v1/x-y", "'/v1/x-y'");
        row("parentheses that are opened in a word belong to it", "f(x) (g(y))", "all['f(x)' 'g(y)']");
        row("a dollar before a number is a word", "$5", "'$5'");
        row("names of fields are words without a comparison", "len time code", "all['len' 'time' 'code']");

        row("terms side by side all hold", "a b", "all['a' 'b']");
        row("and may be said", "a and b AND c", "all['a' 'b' 'c']");
        row("or binds less than and", "a b or c d", "any[all['a' 'b'] all['c' 'd']]");
        row("parentheses bind", "a (b or c)", "all['a' any['b' 'c']]");
        row("not binds to the next", "not a b", "all[none['a'] 'b']");
        row("a dash is a not", "-a -dir:in -(b or c) -\"1\"", "all[none['a'] none[dir:in] none[any['b' 'c']] none['1']]");
        row("not twice", "not not a", "none[none['a']]");
        row("not of a field of JSON", "-$.a = 5", "none[$.a=5]");

        row("a regular expression", "/ab+c/", "/ab+c/");
        row("a regular expression with flags", "/a b/is x", "all[/a b/is 'x']");
        row("a slash in a regular expression", "/a\\/b/", "/a\\/b/");
        row("regular expressions in parentheses", "(/a/ or /b/i)", "any[/a/ /b/i]");

        row("a direction", "dir:in", "dir:in");
        row("fields and values in any case", "DIR:Out", "dir:out");
        row("one of several", "type:ping,pong", "type:9:10");
        row("a value in quotes", "type:\"close\"", "type:8");
        row("the same field side by side is a choice", "dir:in type:ping x type:pong", "all[dir:in type:9:10 'x']");
        row("with and between them, both have to hold", "type:ping and type:pong", "all[type:9 type:10]");
        row("what is not wanted is no choice", "-type:ping -type:pong", "all[none[type:9] none[type:10]]");
        row("codes side by side are a choice", "code:1001 code:1006", "code=1001,1006");
        row("what is compared is no choice", "code>=4000 code<4100", "all[code>=4000 code<4100]");
        row("sessions by number and name", "session:2,alice session:\"3\"", "session:2:'alice':'3'");

        row("sizes", "len>1k wire<200 len>=1.5Ki len=2M len<3mi wire!=1g",
            "all[len>1000 wire<200 len>=1536 len=2000000 "
            "len<3145728 wire!=1000000000]");
        row("a size behind a colon", "len:5", "len=5");
        row("spaces around a comparison", "len > 1k and delta <= 5", "all[len>1000 delta<=5000000000]");
        row("times", "time>12.5s delta>100ms delta<3us time<=2min time>1h delta=5ns time>7",
            "all[time>12500000000 delta>100000000 delta<3000 time<=120000000000 time>3600000000000 delta=5 "
            "time>7000000000]");
        row("codes", "code:1001,1006 or code>4000", "any[code=1001,1006 code>4000]");
        row("answers", "compressed:yes fragmented:no", "all[compressed no fragmented]");
        row("marks", "has:violation has:note,bookmark", "all[violation any[note bookmark]]");

        row("a field of JSON with a text", "$.event = \"trade\"", "$.event='trade'");
        row("without quotes", "$.event=trade", "$.event='trade'");
        row("with a number", "$.data.price > 10", "$.data.price>10");
        row("with a text of digits", "$.id != \"10\"", "$.id!='10'");
        row("with null, true and a text that is not", "$.a=null $.b==true $.c=True", "all[$.a=null $.b=true $.c='True']");
        row("elements", "$.items[0].id exists", "$.items[0].id?");
        row("an element at the root", "$[3]<=-1.5e3", "$[3]<=-1500");
        row("a path alone", "$.a $.b", "all[$.a? $.b?]");
        row("names of any kind", "$[\"a b\"].\"c.d\".e-f = 1", "$.a b.c.d.e-f=1");
        row("contains", "$.a contains 12 $.b CONTAINS \"x y\"", "all[$.a~'12' $.b~'x y']");
        row("matches", "$.a ~ /b+/i", "$.a~/b+/i");
        row("a path with names in single quotes", "$['user-id'] $[\"it's\"]['a\\'b']", "all[$.user-id? $.it's.a'b?]");
        row("a path in parentheses", "($.a or $.b = 5)", "any[$.a? $.b=5]");
        row("a value that begins with a slash", "$.path = /api/x/", "$.path='/api/x/'");
    }
    void itReads()
    {
        QFETCH(QString, filter);
        QFETCH(QString, meaning);
        const auto read = parseFilter(filter);
        QVERIFY2(read, qPrintable(QStringLiteral("error %1").arg(read ? 0 : int(read.error().kind))));
        QCOMPARE(described(*read), meaning);
    }

    void itSaysWhereItIsWrong_data()
    {
        using Kind = FilterError::Kind;
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const char *filter, Kind kind, const char *marked) {
            QTest::newRow(name) << QString::fromUtf8(filter) << int(kind) << QString::fromUtf8(marked);
        };
        row("a field that there is not", "x foo:bar", Kind::UnknownField, "foo");
        row("a field that there is not, without a value", "error: x", Kind::UnknownField, "error");
        row("a comparison that there is not", "size<=20", Kind::UnknownField, "size");
        row("a direction that there is not", "dir:sideways", Kind::UnknownValue, "sideways");
        row("a type that there is not", "a type:foo b", Kind::UnknownValue, "foo");
        row("the second of several values", "type:ping,foo", Kind::UnknownValue, "foo");
        row("no value between commas", "type:ping,,pong", Kind::UnknownValue, "");
        row("a type that there is not, in quotes", "type:\"te xt\"", Kind::UnknownValue, "\"te xt\"");
        row("an answer that there is not", "compressed:maybe", Kind::UnknownValue, "maybe");
        row("a mark that there is not", "has:fun", Kind::UnknownValue, "fun");
        row("no direction", "  dir:", Kind::MissingValue, "dir:");
        row("no type before a space", "type: text", Kind::MissingValue, "type:");
        row("no type between quotes", "type:\"\"", Kind::MissingValue, "type:\"\"");
        row("no number", "x len>", Kind::MissingValue, "len>");
        row("nothing to compare a field of JSON with", "$.a >", Kind::MissingValue, "$.a >");
        row("a field without an order", "dir>5", Kind::WrongComparison, ">");
        row("a number that is none", "len>big", Kind::NotANumber, "big");
        row("a unit that there is not", "time>5kg", Kind::NotANumber, "5kg");
        row("a time for a size", "len<5ms", Kind::NotANumber, "5ms");
        row("several numbers, and more than equality", "len>1,2", Kind::NotANumber, "2");
        row("a quote that does not end", "a \"b c", Kind::UnclosedQuote, "\"b c");
        row("a quote that ends in a quoted quote", "\"b\\\"", Kind::UnclosedQuote, "\"b\\\"");
        row("a value whose quote does not end", "dir:\"in", Kind::UnclosedQuote, "\"in");
        row("a parenthesis that is not closed", "a (b or c", Kind::UnclosedParenthesis, "(");
        row("nothing behind a parenthesis", "a (", Kind::UnclosedParenthesis, "(");
        row("a parenthesis that closes nothing", "a) b", Kind::StrayParenthesis, ")");
        row("a parenthesis alone", ")", Kind::StrayParenthesis, ")");
        row("nothing in parentheses", "a ()", Kind::MissingTerm, "()");
        row("nothing behind or", "a or", Kind::MissingTerm, "or");
        row("nothing before or", "or a", Kind::MissingTerm, "or");
        row("nothing between or and or", "a or or b", Kind::MissingTerm, "or");
        row("nothing behind and", "(a and )", Kind::MissingTerm, "and");
        row("nothing behind not", "a not", Kind::MissingTerm, "not");
        row("a comparison without a field", "a = 5", Kind::StrayOperator, "=");
        row("a word of the language alone", "price exists", Kind::StrayOperator, "exists");
        row("a path that is none", "$.a[x] = 5", Kind::BadPath, "$.a[x]");
        row("a path with a hole", "$..a", Kind::BadPath, "$..a");
        row("an element that there cannot be", "$[99999999999999999999]", Kind::BadPath, "$[99999999999999999999]");
        row("a regular expression that is none", "/a(/", Kind::BadRegex, "/a(/");
        row("a flag that there is not", "/a/g", Kind::UnknownFlag, "g");
        row("a word where a regular expression stands", "$.a ~ b", Kind::RegexExpected, "b");
        row("the first of two mistakes counts", "dir:x type:y", Kind::UnknownValue, "x");
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
    }

    void whatIsTooLongOrTooDeepIsRefused()
    {
        const auto tooLong = Filter::parse(QString(maxFilterLength + 1, u'a'));
        QCOMPARE(tooLong.error().kind, FilterError::Kind::TooLong);
        QVERIFY(Filter::parse(QString(maxFilterLength, u'a')));
        for (const QChar deep : {u'(', u'-'}) {
            const auto tooDeep = Filter::parse(QString(1000, deep) + u'a');
            QCOMPARE(tooDeep.error().kind, FilterError::Kind::TooDeep);
        }
        QVERIFY(Filter::parse(QString(maxFilterDepth, u'-') + u'a'));
    }

    void aFilterSaysWhatItNeeds()
    {
        QVERIFY(Filter().isEmpty());
        QVERIFY(Filter::parse(QStringLiteral("\"\" \"\""))->isEmpty());
        QVERIFY(!Filter::parse(QStringLiteral("dir:in"))->isEmpty());
        QVERIFY(!Filter::parse(QStringLiteral("dir:in len>5 fragmented:no"))->needs().text);
        QVERIFY(Filter::parse(QStringLiteral("dir:in or (-x)"))->needs().text);
        QVERIFY(Filter::parse(QStringLiteral("$.a"))->needs().text);
        QVERIFY(Filter::parse(QStringLiteral("code:1000"))->needs().text);
        QVERIFY(Filter::parse(QStringLiteral("delta>5"))->needs().times);
        QVERIFY(Filter::parse(QStringLiteral("has:violation"))->needs().violations);
        QVERIFY(Filter::parse(QStringLiteral("has:bookmark"))->needs().notes);
    }
};

QTEST_GUILESS_MAIN(TestFilterParser)
#include "tst_filterparser.moc"
