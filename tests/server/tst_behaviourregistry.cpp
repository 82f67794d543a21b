// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <server/behaviourregistry.h>

#include <QTest>

using namespace framescope;
using namespace framescope::server;

class TestBehaviourRegistry : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOnesAreThere()
    {
        const BehaviourRegistry registry;
        QCOMPARE(registry.names(),
            (QStringList {u"broadcast"_qs, u"clock"_qs, u"echo"_qs, u"flood"_qs, u"sink"_qs, u"ticker"_qs, u"welcome"_qs}));
        QCOMPARE(registry.usages(),
            (QStringList {u"broadcast"_qs, u"clock[:SECONDS]"_qs, u"echo"_qs, u"flood[:[COUNTx]SIZE]"_qs, u"sink"_qs,
                u"ticker[:SECONDS]"_qs, u"welcome[:TEXT]"_qs}));
    }

    void aSpecIsUnderstood_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QByteArray>("firstAction");
        QTest::addRow("echo") << u"echo"_qs << QByteArray();
        QTest::addRow("echo with an empty argument") << u"echo:"_qs << QByteArray();
        QTest::addRow("welcome") << u"welcome"_qs << QByteArray("welcome");
        QTest::addRow("welcome with a text") << u"welcome:hello: you"_qs << QByteArray("hello: you");
        QTest::addRow("welcome with a text beyond ASCII")
            << u"welcome:gr\u00fc\u00df"_qs << QByteArray("gr\xc3\xbc\xc3\x9f");
        QTest::addRow("clock") << u"clock"_qs << QByteArray("5000 ms");
        QTest::addRow("clock with seconds") << u"clock:2"_qs << QByteArray("2000 ms");
        QTest::addRow("clock with parts of a second") << u"clock:0.25"_qs << QByteArray("250 ms");
        QTest::addRow("clock at its fastest") << u"clock:0.001"_qs << QByteArray("1 ms");
        QTest::addRow("clock once a day") << u"clock:86400"_qs << QByteArray("86400000 ms");
        QTest::addRow("flood") << u"flood"_qs << QByteArray("1").rightJustified(32, '0');
        QTest::addRow("flood with a size") << u"flood:3"_qs << QByteArray("001");
        QTest::addRow("flood with a count and a size") << u"flood:7x4"_qs << QByteArray("0001");
        QTest::addRow("flood of the largest") << u"flood:1x16777216"_qs << QByteArray("1").rightJustified(16777216, '0');
    }
    void aSpecIsUnderstood()
    {
        QFETCH(QString, spec);
        QFETCH(QByteArray, firstAction);
        const auto factory = BehaviourRegistry().find(spec);
        QVERIFY(factory.hasValue());
        const auto behaviour = (*factory)();
        QVERIFY(behaviour && behaviour != (*factory)());
        const Actions actions = behaviour->handle(ClientOpened {});
        QByteArray first;
        if (!actions.empty()) {
            const auto *timer = std::get_if<StartTimer>(&actions.front());
            first = timer ? QByteArray(QByteArray::number(static_cast<qint64>(timer->interval.count())) + " ms")
                          : std::get<SendText>(actions.front()).utf8.toByteArray();
        }
        QVERIFY(first == firstAction);
    }

    void whatIsNotUnderstoodIsToldWithWhatWouldBe_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<BehaviourError::Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("argument");
        const auto row = [](const char *title, const QString &name, const QString &argument, BehaviourError::Kind kind) {
            QTest::addRow("%s", title) << (argument.isEmpty() ? name : name + u':' + argument) << kind << name << argument;
        };
        const auto bad = BehaviourError::Kind::BadArgument;
        row("nothing", {}, {}, BehaviourError::Kind::UnknownName);
        row("a name that nobody has", u"fnord"_qs, {}, BehaviourError::Kind::UnknownName);
        row("the same with an argument", u"fnord"_qs, u"1"_qs, BehaviourError::Kind::UnknownName);
        row("another case", u"Echo"_qs, {}, BehaviourError::Kind::UnknownName);
        row("an argument to echo", u"echo"_qs, u"1"_qs, bad);
        row("a clock in words", u"clock"_qs, u"soon"_qs, bad);
        row("a clock that stands", u"clock"_qs, u"0"_qs, bad);
        row("a clock that goes back", u"clock"_qs, u"-1"_qs, bad);
        row("a clock that is too fast", u"clock"_qs, u"0.0001"_qs, bad);
        row("a clock that is too slow", u"clock"_qs, u"86401"_qs, bad);
        row("a clock without a number", u"clock"_qs, u"nan"_qs, bad);
        row("a clock without end", u"clock"_qs, u"inf"_qs, bad);
        row("a clock beyond all numbers", u"clock"_qs, u"1e999"_qs, bad);
        row("an argument to broadcast", u"broadcast"_qs, u"all"_qs, bad);
        row("an argument to sink", u"sink"_qs, u"1"_qs, bad);
        row("a ticker in words", u"ticker"_qs, u"EURUSD"_qs, bad);
        row("a ticker that stands", u"ticker"_qs, u"0"_qs, bad);
        row("a flood of nothing", u"flood"_qs, u"0"_qs, bad);
        row("a flood of less than nothing", u"flood"_qs, u"-5"_qs, bad);
        row("a flood in words", u"flood"_qs, u"much"_qs, bad);
        row("a flood of messages that are too large", u"flood"_qs, u"16777217"_qs, bad);
        row("a flood beyond all numbers", u"flood"_qs, u"99999999999999999999"_qs, bad);
        row("a flood of no messages", u"flood"_qs, u"0x32"_qs, bad);
        row("a flood of fewer than no messages", u"flood"_qs, u"-1x32"_qs, bad);
        row("a flood of messages beyond all numbers", u"flood"_qs, u"99999999999999999999x32"_qs, bad);
        row("a flood without a count", u"flood"_qs, u"x32"_qs, bad);
        row("a flood without a size", u"flood"_qs, u"10x"_qs, bad);
        row("a flood of three numbers", u"flood"_qs, u"1x2x3"_qs, bad);
    }
    void whatIsNotUnderstoodIsToldWithWhatWouldBe()
    {
        QFETCH(QString, spec);
        QFETCH(BehaviourError::Kind, kind);
        QFETCH(QString, name);
        QFETCH(QString, argument);
        const BehaviourRegistry registry;
        const auto found = registry.find(spec);
        QVERIFY(!found.hasValue());
        const BehaviourError &error = found.error();
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.name, name);
        QCOMPARE(error.argument, argument);
        const bool isUnknown = kind == BehaviourError::Kind::UnknownName;
        QCOMPARE(error.known, isUnknown ? registry.names() : QStringList());
        QCOMPARE(registry.usages().contains(error.usage), !isUnknown);
    }

    void othersMayBeAddedAndTakeAPlace()
    {
        BehaviourRegistry registry;
        QStringList arguments;
        for (const QString &name : {u"mine"_qs, u"echo"_qs}) {
            registry.add(name, u":X"_qs, [&](const QString &argument) -> base::Result<BehaviourFactory, BehaviourError> {
                arguments.append(argument);
                return BehaviourFactory([] { return std::unique_ptr<Behaviour>(); });
            });
        }
        QVERIFY(registry.find(u"mine:1"_qs).hasValue());
        QVERIFY(registry.find(u"echo:2:3"_qs).hasValue());
        QCOMPARE(arguments, (QStringList {u"1"_qs, u"2:3"_qs}));
        QVERIFY(registry.usages().contains(u"mine:X"_qs));
        QCOMPARE(registry.names().count(u"echo"_qs), 1);
    }
};

QTEST_GUILESS_MAIN(TestBehaviourRegistry)
#include "tst_behaviourregistry.moc"
