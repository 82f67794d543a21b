// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <format/phases.h>

#include <QTest>

using namespace framescope;
using namespace std::chrono_literals;
using capture::EventKind;
using capture::EventRow;

class TestPhases : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheEngineMeasuredIsShownEndToEnd()
    {
        const QJsonObject phases {
            {QStringLiteral("dns"), 5'000'000}, {QStringLiteral("tcp"), 2'000'000}, {QStringLiteral("upgrade"), 1'000'000}};
        const auto steps = format::phasesOf(
            {event(1, EventKind::Connected, 7ms), event(2, EventKind::Opened, 8ms, {{QStringLiteral("phases"), phases}})});
        QCOMPARE(names(steps), (QStringList {QStringLiteral("DNS"), QStringLiteral("TCP"), QStringLiteral("Upgrade")}));
        QCOMPARE(steps[1].begin, base::Nanoseconds(5ms));
        QCOMPARE(steps[2].begin, base::Nanoseconds(7ms));
        QCOMPARE(steps[2].length, base::Nanoseconds(1ms));
    }

    void aProxyIsPartOfTheWayToTcp()
    {
        const QJsonObject phases {{QStringLiteral("tcp"), 2'000'000}};
        const auto steps =
            format::phasesOf({event(1, EventKind::Connected, 7ms, {{QStringLiteral("proxy"), QStringLiteral("p:3128")}}),
                event(2, EventKind::Opened, 8ms, {{QStringLiteral("phases"), phases}})});
        QCOMPARE(names(steps), (QStringList {QStringLiteral("TCP and proxy")}));
        QVERIFY(steps[0].meaning.contains(QStringLiteral("p:3128")));
    }

    void withoutThatTheTimesOfTheEventsSayIt()
    {
        const auto steps = format::phasesOf({event(1, EventKind::Resolving, 10ms), event(2, EventKind::Connected, 14ms),
            event(3, EventKind::Failed, 20ms), event(4, EventKind::Closed, 90ms)});
        QCOMPARE(steps.size(), 2U);
        QCOMPARE(steps[0].length, base::Nanoseconds(4ms));
        QCOMPARE(steps[1].begin, base::Nanoseconds(4ms));
        QCOMPARE(steps[1].length, base::Nanoseconds(6ms));
        QVERIFY(format::phasesOf({event(1, EventKind::Resolving, 10ms)}).empty());
        QVERIFY(format::phasesOf({}).empty());
    }

    void eachRedirectBeginsAnotherConnection()
    {
        const std::vector<EventRow> events {event(1, EventKind::Connected, 1ms), event(2, EventKind::Followed, 2ms),
            event(3, EventKind::Connected, 3ms), event(4, EventKind::Opened, 4ms)};
        QCOMPARE(ids(format::eventsOfConnection(events, {})), (QList<qint64> {3, 4}));
        QCOMPARE(ids(format::eventsOfConnection(events, base::EventId(1))), (QList<qint64> {1, 2}));
        QCOMPARE(ids(format::eventsOfConnection(events, base::EventId(2))), (QList<qint64> {1, 2}));
        QCOMPARE(ids(format::eventsOfConnection(events, base::EventId(4))), (QList<qint64> {3, 4}));
    }

    void nonsenseInAFileIsPassedOver()
    {
        const QJsonObject phases {{QStringLiteral("dns"), -5}, {QStringLiteral("tcp"), QStringLiteral("soon")}};
        QVERIFY(format::phasesOf({event(1, EventKind::Opened, 8ms, {{QStringLiteral("phases"), phases}})}).empty());
    }

private:
    static EventRow event(qint64 id, EventKind kind, base::Nanoseconds time, QJsonObject detail = {})
    {
        return {base::EventId(id), {}, {}, 1, time, kind, std::move(detail), {}};
    }
    static QStringList names(const std::vector<format::Phase> &phases)
    {
        QStringList all;
        for (const format::Phase &phase : phases)
            all.append(phase.name);
        return all;
    }
    static QList<qint64> ids(const std::vector<EventRow> &events)
    {
        QList<qint64> all;
        for (const EventRow &event : events)
            all.append(event.id.value);
        return all;
    }
};

QTEST_GUILESS_MAIN(TestPhases)
#include "tst_phases.moc"
