// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <server/faults.h>

#include <QTest>

using namespace framescope;
using namespace framescope::server;
using Kind = FaultError::Kind;

namespace {

QString textOf(const Fault &fault)
{
    const auto seeded = [&fault](
                            const QString &text) -> QString { return text + QStringLiteral(" seed %1").arg(fault.seed); };
    if (const auto *latency = std::get_if<Latency>(&fault.kind))
        return seeded(QStringLiteral("latency %1 %2").arg(latency->delay.count()).arg(latency->jitter.count()));
    if (const auto *drop = std::get_if<DropMessages>(&fault.kind))
        return seeded(QStringLiteral("drop %1").arg(drop->percent));
    if (const auto *close = std::get_if<CloseAfter>(&fault.kind))
        return seeded(QStringLiteral("close %1 %2").arg(int(close->code)).arg(close->messages));
    if (const auto *bad = std::get_if<BadUtf8>(&fault.kind))
        return seeded(QStringLiteral("badutf8 %1").arg(bad->percent));
    if (const auto *reserved = std::get_if<ReservedBit>(&fault.kind))
        return seeded(QStringLiteral("rsv %1").arg(reserved->number));
    return seeded(QStringLiteral("nopong"));
}

} // namespace

class TestFaults : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSpecIsUnderstood_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *title, const QString &spec, const QString &fault) {
            QTest::addRow("%s", title) << spec << fault;
        };
        row("latency", u"latency=100"_qs, u"latency 100 0 seed 1"_qs);
        row("latency with jitter", u"latency=100±20"_qs, u"latency 100 20 seed 1"_qs);
        row("latency with jitter from a plain keyboard", u"latency=100+-20"_qs, u"latency 100 20 seed 1"_qs);
        row("latency with a seed", u"latency=0±5,seed=18446744073709551615"_qs, u"latency 0 5 seed 18446744073709551615"_qs);
        row("drop", u"drop=2.5"_qs, u"drop 2.5 seed 1"_qs);
        row("drop with its sign", u"drop=10%,seed=7"_qs, u"drop 10 seed 7"_qs);
        row("close", u"close=1011@3"_qs, u"close 1011 3 seed 1"_qs);
        row("close with a code that must not stand on the wire", u"close=1006@1"_qs, u"close 1006 1 seed 1"_qs);
        row("no pong", u"nopong"_qs, u"nopong seed 1"_qs);
        row("no pong with a seed", u"nopong,seed=0"_qs, u"nopong seed 0"_qs);
        row("bad UTF-8", u"badutf8=100"_qs, u"badutf8 100 seed 1"_qs);
        row("a reserved bit", u"rsv=3"_qs, u"rsv 3 seed 1"_qs);
        row("with spaces", u" drop = 5 % , seed=2 "_qs, u"drop 5 seed 2"_qs);
    }
    void aSpecIsUnderstood()
    {
        QFETCH(QString, spec);
        QFETCH(QString, fault);
        const auto parsed = parseFault(spec);
        QVERIFY(parsed.hasValue());
        QCOMPARE(textOf(*parsed), fault);
    }

    void whatIsNotUnderstoodIsToldWithWhatWouldBe_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *title, const QString &spec, Kind kind) {
            QTest::addRow("%s", title) << spec << kind;
        };
        row("nothing", {}, Kind::UnknownKind);
        row("a name that there is not", u"slow=1"_qs, Kind::UnknownKind);
        row("another case", u"Drop=1"_qs, Kind::UnknownKind);
        row("a seed alone", u"seed=1"_qs, Kind::UnknownKind);
        row("latency without a value", u"latency"_qs, Kind::BadValue);
        row("latency in words", u"latency=much"_qs, Kind::BadValue);
        row("latency that goes back", u"latency=-1"_qs, Kind::BadValue);
        row("latency of a day", u"latency=86400000"_qs, Kind::BadValue);
        row("latency with half a jitter", u"latency=100±"_qs, Kind::BadValue);
        row("latency with two jitters", u"latency=1±2±3"_qs, Kind::BadValue);
        row("drop of nothing", u"drop=0"_qs, Kind::BadValue);
        row("drop of more than everything", u"drop=100.1"_qs, Kind::BadValue);
        row("drop without a number", u"drop=nan"_qs, Kind::BadValue);
        row("close without a number of messages", u"close=1011"_qs, Kind::BadValue);
        row("close after none", u"close=1011@0"_qs, Kind::BadValue);
        row("close with a code that there is not", u"close=999@1"_qs, Kind::BadValue);
        row("close with a code that is too large", u"close=5000@1"_qs, Kind::BadValue);
        row("no pong with a value", u"nopong=1"_qs, Kind::BadValue);
        row("bad UTF-8 in words", u"badutf8=often"_qs, Kind::BadValue);
        row("a reserved bit that there is not", u"rsv=4"_qs, Kind::BadValue);
        row("no reserved bit", u"rsv=0"_qs, Kind::BadValue);
        row("a seed that is none", u"drop=5,seed=x"_qs, Kind::BadSeed);
        row("a seed below zero", u"drop=5,seed=-1"_qs, Kind::BadSeed);
        row("nothing behind the comma", u"drop=5,"_qs, Kind::BadSeed);
        row("something else behind the comma", u"drop=5,times=3"_qs, Kind::BadSeed);
        row("two of them in one", u"drop=5,rsv=1"_qs, Kind::BadSeed);
    }
    void whatIsNotUnderstoodIsToldWithWhatWouldBe()
    {
        QFETCH(QString, spec);
        QFETCH(Kind, kind);
        const auto parsed = parseFault(spec);
        QVERIFY(!parsed.hasValue());
        QCOMPARE(parsed.error().kind, kind);
        const QString name = spec.section(u'=', 0, 0).section(u',', 0, 0);
        QCOMPARE(parsed.error().name, name);
        const QStringList &usages = parsed.error().usages;
        if (kind == Kind::UnknownKind)
            QCOMPARE(usages, faultUsages());
        else
            QVERIFY(usages.size() == 1 && usages.first().startsWith(name));
    }

    void eachUsageStandsForOneThatIsUnderstood()
    {
        QCOMPARE(faultUsages(),
            (QStringList {
                u"latency=MS±MS"_qs, u"drop=PCT"_qs, u"close=CODE@N"_qs, u"nopong"_qs, u"badutf8=PCT"_qs, u"rsv=1..3"_qs}));
    }

    void pongsAreTheEnginesUnlessAFaultIsAboutThem_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<bool>("isEngines");
        QTest::addRow("latency") << u"latency=1"_qs << false;
        QTest::addRow("no pong") << u"nopong"_qs << false;
        QTest::addRow("drop") << u"drop=100"_qs << true;
    }
    void pongsAreTheEnginesUnlessAFaultIsAboutThem()
    {
        QFETCH(QString, spec);
        QFETCH(bool, isEngines);
        QCOMPARE(leavesPongsToEngine({*parseFault(spec)}), isEngines);
        QVERIFY(leavesPongsToEngine({}));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
