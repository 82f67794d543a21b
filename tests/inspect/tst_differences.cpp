// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <inspect/decode.h>
#include <inspect/textdiff.h>
#include <inspect/treediff.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace framescope;
using inspect::DiffBudget;
using inspect::EditRun;
using inspect::EditScript;
using inspect::TextDifference;
using inspect::TreeDifference;
using inspect::ValueTree;

namespace {

/// What the left sequence becomes; fails where the script does not describe both sequences from end to end.
QByteArray applied(const EditScript &script, const QByteArray &left, const QByteArray &right, bool &isSound)
{
    QByteArray result;
    qsizetype l = 0;
    qsizetype r = 0;
    for (size_t i = 0; i < script.runs.size(); ++i) {
        const EditRun &run = script.runs[i];
        isSound = isSound && run.count > 0 && run.left == l && run.right == r
            && (i == 0 || script.runs[i - 1].kind != run.kind)
            && !(i > 0 && script.runs[i - 1].kind == EditRun::Kind::Added && run.kind == EditRun::Kind::Removed);
        if (run.kind != EditRun::Kind::Added)
            l += run.count;
        if (run.kind != EditRun::Kind::Removed)
            r += run.count;
        if (run.kind == EditRun::Kind::Equal)
            result += left.mid(run.left, run.count);
        else if (run.kind == EditRun::Kind::Added)
            result += right.mid(run.right, run.count);
    }
    isSound = isSound && l == left.size() && r == right.size();
    return result;
}

qsizetype editsOf(const EditScript &script)
{
    qsizetype edits = 0;
    for (const EditRun &run : script.runs)
        edits += run.kind == EditRun::Kind::Equal ? 0 : run.count;
    return edits;
}

/// The length of the shortest script, by the table that everybody knows.
qsizetype shortest(const QByteArray &left, const QByteArray &right)
{
    std::vector<qsizetype> above(static_cast<size_t>(right.size()) + 1);
    for (size_t j = 0; j < above.size(); ++j)
        above[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < left.size(); ++i) {
        std::vector<qsizetype> row {i + 1};
        for (size_t j = 0; j + 1 < above.size(); ++j)
            row.push_back(left[i] == right[static_cast<qsizetype>(j)] ? above[j] : 1 + std::min(above[j + 1], row[j]));
        above = std::move(row);
    }
    return above.back();
}

/// Printed, and with FRAMESCOPE_SEED the same is tried again.
quint32 seedOfTest()
{
    const bool isGiven = qEnvironmentVariableIsSet("FRAMESCOPE_SEED");
    const quint32 seed = isGiven ? qEnvironmentVariable("FRAMESCOPE_SEED").toUInt() : QRandomGenerator::global()->generate();
    qInfo("FRAMESCOPE_SEED=%u", seed);
    return seed;
}

QByteArray randomBytes(QRandomGenerator &random, int longest, int letters)
{
    QByteArray bytes(random.bounded(longest + 1), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>('a' + random.bounded(letters));
    return bytes;
}

/// Something like @p bytes.
QByteArray edited(QByteArray bytes, QRandomGenerator &random, int letters)
{
    for (int i = random.bounded(6); i > 0; --i) {
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()) + 1);
        if (random.bounded(2) == 0)
            bytes.insert(at, randomBytes(random, 4, letters));
        else
            bytes.remove(at, random.bounded(4));
    }
    return bytes;
}

QString joined(const TextDifference &difference, bool isLeft)
{
    QStringList lines;
    for (const TextDifference::Row &row : difference.rows) {
        const qint32 line = isLeft ? row.left : row.right;
        if (line >= 0)
            lines.append((isLeft ? difference.leftLine(line) : difference.rightLine(line)).toString());
    }
    return lines.join(u'\n');
}

QString withoutMarks(QStringView line, const std::vector<TextDifference::Span> &marks)
{
    QString rest = line.toString();
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
        rest.remove(mark->position, mark->length);
    return rest;
}

ValueTree treeOf(const QByteArray &json)
{
    return inspect::decode(json, inspect::Format::Json).tree;
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 6 : 4)) {
    case 0: return random.bounded(5);
    case 1: return QString(QChar(u'a' + random.bounded(4)));
    case 2: return random.bounded(2) == 0;
    case 3: return QJsonValue(QJsonValue::Null);
    case 4: {
        QJsonArray array;
        for (int i = random.bounded(5); i > 0; --i)
            array.append(randomValue(random, depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(5); i > 0; --i)
            object[QString(QChar(u'k' + random.bounded(6)))] = randomValue(random, depth - 1);
        return object;
    }
    }
}

/// Something like @p value.
QJsonValue edited(const QJsonValue &value, QRandomGenerator &random)
{
    if (random.bounded(8) == 0)
        return randomValue(random, 2);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray()) {
            if (random.bounded(8) == 0)
                array.append(randomValue(random, 1));
            if (random.bounded(8) != 0)
                array.append(edited(element, random));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &key : object.keys())
            object[key] = edited(object[key], random);
        if (random.bounded(4) == 0)
            object.remove(QStringLiteral("l"));
        if (random.bounded(4) == 0)
            object[QStringLiteral("new")] = randomValue(random, 1);
        return object;
    }
    return value;
}

QByteArray jsonOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
}

/// One side of the difference, put together again from what it says of each node. What is told to be equal is taken from
/// the other side, so that a wrong "equal" is found out.
QJsonValue rebuilt(const TreeDifference &difference, const ValueTree &left, const ValueTree &right, size_t at, bool isLeft)
{
    const TreeDifference::Node &node = difference.nodes[at];
    const bool useLeft = node.kind == TreeDifference::Kind::Equal ? !isLeft : isLeft;
    const ValueTree &tree = useLeft ? left : right;
    const inspect::Value &value = tree.at(useLeft ? node.left : node.right);
    if (!inspect::isContainer(value.kind)) {
        const QByteArray text = value.kind == inspect::ValueKind::String ? '"' + value.text + '"' : value.text;
        return QJsonDocument::fromJson('[' + text + ']').array().at(0);
    }
    QJsonObject object;
    QJsonArray array;
    for (size_t child = at + 1; child < difference.nodes.size(); ++child) {
        const TreeDifference::Node &below = difference.nodes[child];
        const qint32 side = isLeft ? below.left : below.right;
        if (below.parent != static_cast<qint32>(at) || side < 0)
            continue;
        const QJsonValue one = rebuilt(difference, left, right, child, isLeft);
        array.append(one);
        object[QString::fromUtf8((isLeft ? left : right).at(side).key)] = one;
    }
    return value.kind == inspect::ValueKind::Object ? QJsonValue(object) : QJsonValue(array);
}

} // namespace

class TestDifferences : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theScriptOfWhatEverybodyKnows()
    {
        DiffBudget budget;
        const EditScript script = inspect::editScript(QByteArrayView("ABCABBA"), QByteArrayView("CBABAC"), budget);
        QCOMPARE(editsOf(script), 5); // Myers 1986, figure 1
        QVERIFY(script.isShortest);
        using Kind = EditRun::Kind;
        const EditScript middle = inspect::editScript(QByteArrayView("one three"), QByteArrayView("one two three"), budget);
        QCOMPARE(
            middle.runs, (std::vector<EditRun> {{Kind::Equal, 0, 0, 5}, {Kind::Added, 5, 5, 4}, {Kind::Equal, 5, 9, 4}}));
        QVERIFY(inspect::editScript(QByteArrayView(""), QByteArrayView(""), budget).runs.empty());
    }

    void everyScriptMakesTheOtherAndNoneIsShorter()
    {
        QRandomGenerator random(seedOfTest());
        for (int i = 0; i < 20'000; ++i) {
            const int letters = 1 + random.bounded(4);
            const QByteArray left = randomBytes(random, 24, letters);
            const QByteArray right =
                random.bounded(2) == 0 ? edited(left, random, letters) : randomBytes(random, 24, letters);
            DiffBudget budget;
            const EditScript script = inspect::editScript(QByteArrayView(left), QByteArrayView(right), budget);
            bool isSound = true;
            QCOMPARE(applied(script, left, right, isSound), right);
            QVERIFY2(isSound, qPrintable(QString::fromLatin1(left + " / " + right)));
            QVERIFY(script.isShortest);
            QCOMPARE(editsOf(script), shortest(left, right));
        }
    }

    void aLimitedScriptStillMakesTheOther()
    {
        QRandomGenerator random(seedOfTest());
        int given = 0;
        for (int i = 0; i < 5'000; ++i) {
            const QByteArray left = randomBytes(random, 60, 3);
            const QByteArray right = randomBytes(random, 60, 3);
            DiffBudget budget {random.bounded(12), random.bounded(400), {}};
            const EditScript script = inspect::editScript(QByteArrayView(left), QByteArrayView(right), budget);
            bool isSound = true;
            QCOMPARE(applied(script, left, right, isSound), right);
            QVERIFY(isSound);
            given += script.isShortest ? 0 : 1;
            if (script.isShortest)
                QCOMPARE(editsOf(script), shortest(left, right));
        }
        QVERIFY(given > 1000);
    }

    void whatIsMadeToHurtStaysBounded_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        constexpr qsizetype size = 1024 * 1024;
        const QByteArray same(size, 'a');
        QTest::newRow("a mebibyte of the same") << same << same;
        QTest::newRow("nothing is the same") << same << QByteArray(size, 'b');
        QTest::newRow("half of it is missing") << same << same.left(size / 2);
        QTest::newRow("every second byte differs")
            << QByteArray("ab").repeated(size / 2) << QByteArray("ac").repeated(size / 2);
        QTest::newRow("long ways that lead nowhere") << QByteArray(QByteArray(1000, 'a') + 'b').repeated(1000)
                                                     << QByteArray(QByteArray(1001, 'a') + 'c').repeated(1000);
        QTest::newRow("nothing becomes a mebibyte") << QByteArray() << same;
    }

    void whatIsMadeToHurtStaysBounded()
    {
        QFETCH(const QByteArray, left);
        QFETCH(const QByteArray, right);
        DiffBudget budget;
        const qint64 most = budget.steps;
        const EditScript script = inspect::editScript(QByteArrayView(left), QByteArrayView(right), budget);
        bool isSound = true;
        QVERIFY(applied(script, left, right, isSound) == right);
        QVERIFY(isSound);
        QVERIFY(most - budget.steps < most + 2 * left.size() + 2 * right.size());
        const TextDifference lines = inspect::compareTexts(
            QString::fromLatin1(left).replace(u'a', u'\n'), QString::fromLatin1(right).replace(u'a', u'\n'));
        QVERIFY(joined(lines, true) == lines.leftText);
        QVERIFY(joined(lines, false) == lines.rightText);
    }

    void aComparisonThatNobodyWaitsForEnds()
    {
        std::stop_source stop;
        stop.request_stop();
        DiffBudget budget {4096, 1'000'000, stop.get_token()};
        const EditScript script = inspect::editScript(QByteArrayView("xaby"), QByteArrayView("xbcy"), budget);
        QVERIFY(!script.isShortest);
        bool isSound = true;
        QCOMPARE(applied(script, "xaby", "xbcy", isSound), QByteArray("xbcy"));
    }

    void linesAreComparedAndWhatChangedInThem()
    {
        const TextDifference difference = inspect::compareTexts(
            QStringLiteral("GET /prices\nold\nsize: 10\nend"), QStringLiteral("GET /prices\nsize: 12\nmore\nend"));
        using Kind = TextDifference::Kind;
        std::vector<Kind> kinds;
        for (const TextDifference::Row &row : difference.rows)
            kinds.push_back(row.kind);
        QCOMPARE(kinds, (std::vector<Kind> {Kind::Equal, Kind::Changed, Kind::Changed, Kind::Equal}));
        const TextDifference one = inspect::compareTexts(QStringLiteral("size: 10 B"), QStringLiteral("size: 12 B"));
        QCOMPARE(one.rows.size(), 1U);
        QCOMPARE(one.marks.at(0).left, (std::vector<TextDifference::Span> {{7, 1}}));
        QCOMPARE(one.marks.at(0).right, (std::vector<TextDifference::Span> {{7, 1}}));
        QVERIFY(!one.isEqual());
        QVERIFY(inspect::compareTexts(QStringLiteral("a\n"), QStringLiteral("a\n")).isEqual());
        const TextDifference alien = inspect::compareTexts(QStringLiteral("abcdefghijk"), QStringLiteral("0123456789"));
        QCOMPARE(alien.rows.at(0).marks, -1);
    }

    void textsAreRebuiltFromTheirDifference()
    {
        QRandomGenerator random(seedOfTest());
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray bytes = randomBytes(random, 40, 4).replace('a', '\n');
            const QString left = QString::fromLatin1(bytes);
            const QString right = QString::fromLatin1(edited(bytes, random, 4).replace('a', '\n'));
            const TextDifference difference = inspect::compareTexts(left, right);
            QCOMPARE(joined(difference, true), left);
            QCOMPARE(joined(difference, false), right);
            QCOMPARE(difference.isEqual(), left == right);
            for (const TextDifference::Row &row : difference.rows) {
                if (row.kind == TextDifference::Kind::Equal)
                    QVERIFY(difference.leftLine(row.left) == difference.rightLine(row.right));
                if (row.marks < 0)
                    continue;
                const TextDifference::Marks &marks = difference.marks.at(static_cast<size_t>(row.marks));
                QCOMPARE(withoutMarks(difference.leftLine(row.left), marks.left),
                    withoutMarks(difference.rightLine(row.right), marks.right));
            }
        }
    }

    void theOrderOfKeysHasNoMeaning()
    {
        const ValueTree left = treeOf(R"({"a":1,"b":[1,2],"c":{"x":null,"y":"\u0041"}})");
        const ValueTree right = treeOf(R"({ "c" : {"y":"A", "x":null}, "b":[1,2], "a":1 })");
        const TreeDifference difference = inspect::compareTrees(left, right);
        QVERIFY(difference.isEqual());
        QCOMPARE(difference.nodes.size(), 8U);
    }

    void aTreeSaysWhatWasAddedRemovedAndChanged()
    {
        const ValueTree left = treeOf(R"({"event":"trade","price":1.0842,"tags":["a","b"],"old":{"x":1}})");
        const ValueTree right = treeOf(R"({"event":"trade","price":1.0850,"tags":["b","c"],"new":[1]})");
        const TreeDifference difference = inspect::compareTrees(left, right);
        QStringList told;
        for (const TreeDifference::Node &node : difference.nodes) {
            const bool isLeft = node.left >= 0;
            const QByteArray path = isLeft ? left.pathTo(node.left) : right.pathTo(node.right);
            told.append(QStringLiteral("%1 %2").arg(static_cast<int>(node.kind)).arg(QString::fromUtf8(path)));
        }
        QCOMPARE(told,
            (QStringList {QStringLiteral("1 $"), QStringLiteral("0 $.event"), QStringLiteral("4 $.new"),
                QStringLiteral("4 $.new[0]"), QStringLiteral("3 $.old"), QStringLiteral("3 $.old.x"),
                QStringLiteral("2 $.price"), QStringLiteral("1 $.tags"), QStringLiteral("3 $.tags[0]"),
                QStringLiteral("0 $.tags[1]"), QStringLiteral("4 $.tags[1]")}));
        QCOMPARE(difference.changed, 1);
        QCOMPARE(difference.removed, 2);
        QCOMPARE(difference.added, 2);
    }

    void aKeyThatStandsTwiceIsComparedInItsOrder()
    {
        QVERIFY(inspect::compareTrees(treeOf(R"({"a":1,"a":2})"), treeOf(R"({"a":1,"a":2})")).isEqual());
        QCOMPARE(inspect::compareTrees(treeOf(R"({"a":1,"a":2})"), treeOf(R"({"a":2,"a":1})")).changed, 2);
        QCOMPARE(inspect::compareTrees(treeOf(R"({"a":1})"), treeOf(R"({"a":1,"a":2})")).added, 1);
    }

    void treesAreRebuiltFromTheirDifference()
    {
        QRandomGenerator random(seedOfTest());
        for (int i = 0; i < 20'000; ++i) {
            const QJsonValue before = randomValue(random, 3);
            const QJsonValue after = random.bounded(4) == 0 ? randomValue(random, 3) : edited(before, random);
            const ValueTree left = treeOf(jsonOf(before));
            const ValueTree right = treeOf(jsonOf(after));
            const TreeDifference difference = inspect::compareTrees(left, right);
            QCOMPARE(difference.isEqual(), before == after);
            QCOMPARE(rebuilt(difference, left, right, 0, true), QJsonValue(QJsonArray {before}));
            QCOMPARE(rebuilt(difference, left, right, 0, false), QJsonValue(QJsonArray {after}));
        }
    }

    void largeArraysStayBounded()
    {
        QByteArrayList before;
        QByteArrayList after;
        for (int i = 0; i < 50'000; ++i) {
            before.append(QByteArray::number(i));
            after.append(QByteArray::number(i * 2 + 1));
        }
        const ValueTree left = treeOf('[' + before.join(',') + ']');
        const ValueTree right = treeOf('[' + after.join(',') + ']');
        const TreeDifference difference = inspect::compareTrees(left, right);
        QVERIFY(!difference.isShortest);
        QVERIFY(difference.nodes.size() <= 100'001);
        QVERIFY(inspect::compareTrees(left, left).isEqual());
    }
};

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
