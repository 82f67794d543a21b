// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <workspace/variables.h>

#include <QTest>
#include <QUuid>

using namespace framescope;

namespace {

workspace::Lookup lookupOf(const QMap<QString, QString> &values)
{
    return [values](const QString &name) { return values.contains(name) ? std::optional(values[name]) : std::nullopt; };
}

} // namespace

class TestVariables : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFound()
    {
        QCOMPARE(workspace::variablesIn(QStringLiteral("ws://{{host}}:{{ port }}/{{host}}?a={b}&c={{}}")),
            (QStringList {QStringLiteral("host"), QStringLiteral("port"), QString()}));
        QVERIFY(workspace::variablesIn(QStringLiteral("{{a")).isEmpty());
    }

    void oneVariableIsReplaced()
    {
        QCOMPARE(workspace::withVariable(QStringLiteral("ws://{{ local }}/{{local}}"), QStringLiteral("local"),
                     QStringLiteral("h:1\\1{{local}}")),
            QStringLiteral("ws://h:1\\1{{local}}/h:1\\1{{local}}"));
    }

    void valuesAreResolved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("nothing to do") << "plain } { text"
                                       << "plain } { text";
        QTest::newRow("a value") << "ws://{{host}}/"
                                 << "ws://h.example/";
        QTest::newRow("a value of values") << "{{url}}!"
                                           << "ws://h.example/x!";
        QTest::newRow("spaces") << "{{ host }}"
                                << "h.example";
        QTest::newRow("a value with a backslash and a number") << "{{odd}}"
                                                               << "\\1 $&";
        QTest::newRow("the same twice") << "{{host}}{{host}}"
                                        << "h.exampleh.example";
        QTest::newRow("an empty value") << "a{{empty}}b"
                                        << "ab";
    }

    void valuesAreResolved()
    {
        QFETCH(QString, text);
        const auto lookup = lookupOf({{QStringLiteral("host"), QStringLiteral("h.example")},
            {QStringLiteral("url"), QStringLiteral("ws://{{host}}/x")}, {QStringLiteral("odd"), QStringLiteral("\\1 $&")},
            {QStringLiteral("empty"), QString()}});
        const auto resolved = workspace::resolve(text, lookup);
        QVERIFY(resolved);
        QTEST(*resolved, "result");
    }

    void whatIsUnknownIsNamed()
    {
        const auto lookup = lookupOf({{QStringLiteral("a"), QStringLiteral("{{b}}")},
            {QStringLiteral("loop"), QStringLiteral("{{pool}}")}, {QStringLiteral("pool"), QStringLiteral("{{loop}}")}});
        const QString text = QStringLiteral("{{x}} {{a}} {{x}} {{loop}}");
        const auto resolved = workspace::resolve(text, lookup);
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().names, (QStringList {QStringLiteral("x"), QStringLiteral("b"), QStringLiteral("loop")}));
        QCOMPARE(
            workspace::resolvedAsFarAsPossible(QStringLiteral("{{a}} {{ x }}"), lookup), QStringLiteral("{{b}} {{ x }}"));
    }

    void valuesThatDoubleThemselvesEnd()
    {
        const workspace::Lookup lookup = [](const QString &name) -> std::optional<QString> {
            const QString next = QStringLiteral("{{%1}}").arg(name + u'x');
            return QString(next + next);
        };
        QVERIFY(!workspace::resolve(QStringLiteral("{{a}}"), lookup));
    }

    void longValuesThatAreRepeatedEnd()
    {
        const QString text = QStringLiteral("{{long}}").repeated(100);
        const QString value(1024 * 1024, u'x');
        const auto resolved = workspace::resolve(text, [&value](const QString &) { return std::optional(value); });
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().names, QStringList {QStringLiteral("long")});
    }

    void someAreMadeNewEachTime()
    {
        const auto nothing = lookupOf({});
        const auto two = workspace::resolve(QStringLiteral("{{$uuid}} {{$uuid}}"), nothing);
        QVERIFY(two);
        const QStringList ids = two->split(u' ');
        QVERIFY(!QUuid(ids[0]).isNull() && !QUuid(ids[1]).isNull());
        QVERIFY(ids[0] != ids[1]);
        const qint64 before = QDateTime::currentSecsSinceEpoch();
        const auto time = workspace::resolve(QStringLiteral("{{$timestamp}}"), nothing);
        QVERIFY(time);
        QVERIFY(time->toLongLong() >= before && time->toLongLong() <= QDateTime::currentSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
