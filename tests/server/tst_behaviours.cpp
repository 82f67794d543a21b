// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <server/behaviours.h>

#include <QTest>

using namespace framescope;
using namespace framescope::server;

namespace {

QByteArray lineOf(const Action &action)
{
    if (const auto *text = std::get_if<SendText>(&action))
        return "text " + text->utf8.toByteArray();
    if (const auto *binary = std::get_if<SendBinary>(&action))
        return "binary " + binary->payload.toByteArray();
    if (const auto *close = std::get_if<SendClose>(&action))
        return "close " + QByteArray::number(static_cast<int>(close->code.value()));
    if (const auto *others = std::get_if<SendToOthers>(&action))
        return (others->type == protocol::Opcode::Text ? "text to others " : "binary to others ")
            + others->payload.toByteArray();
    if (const auto *timer = std::get_if<StartTimer>(&action))
        return "timer " + QByteArray::number(static_cast<qint64>(timer->interval.count()));
    return "wants to write";
}

QByteArrayList linesOf(const Actions &actions)
{
    QByteArrayList lines;
    for (const Action &action : actions)
        lines.append(lineOf(action));
    return lines;
}

ClientSent sent(protocol::Opcode type, const QByteArray &payload)
{
    return {type, payload};
}

using Maker = std::function<std::unique_ptr<Behaviour>()>;

} // namespace

class TestBehaviours : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eventsGoInAndActionsComeOut_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<BehaviourEvent>("event");
        QTest::addColumn<QByteArrayList>("actions");
        const auto row = [](const char *name, const Maker &make, const BehaviourEvent &event,
                             const QByteArrayList &actions) { QTest::addRow("%s", name) << make << event << actions; };
        using namespace std::chrono_literals;
        const Maker echo = [] { return std::make_unique<EchoBehaviour>(); };
        const Maker welcome = [] { return std::make_unique<WelcomeBehaviour>("hello"); };
        const Maker clock = [] { return std::make_unique<ClockBehaviour>(1500ms); };
        const Maker flood = [] { return std::make_unique<FloodBehaviour>(5, 3); };
        const Maker broadcast = [] { return std::make_unique<BroadcastBehaviour>(); };
        const Maker sink = [] { return std::make_unique<SinkBehaviour>(); };
        const auto text = protocol::Opcode::Text;
        row("echo says nothing by itself", echo, ClientOpened {}, {});
        row("echo returns a text as a text", echo, sent(text, "x"), {"text x"});
        row("echo returns a binary as a binary", echo, sent(protocol::Opcode::Binary, "x"), {"binary x"});
        row("echo returns what is empty", echo, sent(text, {}), {"text "});
        row("echo has no clock", echo, TimerFired {}, {});
        row("welcome greets", welcome, ClientOpened {}, {"text hello"});
        row("welcome does not answer", welcome, sent(text, "x"), {});
        row("clock starts its timer", clock, ClientOpened {}, {"timer 1500"});
        row("clock tells the time", clock, TimerFired {std::chrono::milliseconds(1'714'564'862'123)},
            {"text 2024-05-01T12:01:02.123Z"});
        row("clock does not answer", clock, sent(text, "x"), {});
        row("flood begins at once", flood, ClientOpened {}, {"text 00001", "text 00002", "text 00003"});
        row("flood does not answer", flood, sent(text, "x"), {});
        row("broadcast says nothing by itself", broadcast, ClientOpened {}, {});
        row("broadcast passes a text on", broadcast, sent(text, "x"), {"text to others x"});
        row("broadcast passes a binary on", broadcast, sent(protocol::Opcode::Binary, "x"), {"binary to others x"});
        row("sink says nothing by itself", sink, ClientOpened {}, {});
        row("sink does not answer", sink, sent(text, "x"), {});
    }
    void eventsGoInAndActionsComeOut()
    {
        QFETCH(Maker, make);
        QFETCH(BehaviourEvent, event);
        QFETCH(QByteArrayList, actions);
        QCOMPARE(linesOf(make()->handle(event)), actions);
    }

    void aFloodComesInBurstsAndStopsAtItsCount_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<quint64>("count");
        QTest::addRow("many tiny ones") << qsizetype(1) << quint64(100'000);
        QTest::addRow("messages of a page") << qsizetype(4096) << quint64(1000);
        QTest::addRow("messages larger than a burst") << qsizetype(1024 * 1024) << quint64(3);
    }
    void aFloodComesInBurstsAndStopsAtItsCount()
    {
        QFETCH(qsizetype, size);
        QFETCH(quint64, count);
        FloodBehaviour flood(size, count);
        quint64 messages = 0;
        int bursts = 0;
        bool wantsMore = true;
        for (Actions actions = flood.handle(ClientOpened {}); wantsMore; actions = flood.handle(RoomToWrite {})) {
            ++bursts;
            wantsMore = std::holds_alternative<WantToWrite>(actions.back());
            messages += actions.size() - (wantsMore ? 1 : 0);
            QVERIFY(actions.size() < 5000);
            QCOMPARE(std::get<SendText>(actions.front()).utf8.size(), size);
        }
        QCOMPARE(messages, count);
        QVERIFY(bursts > 1);
        QVERIFY(flood.handle(RoomToWrite {}).empty());
    }

    void aFloodWithoutACountNeverStops()
    {
        FloodBehaviour flood(1000, 0);
        for (int i = 0; i < 100; ++i) {
            const Actions actions = flood.handle(RoomToWrite {});
            QVERIFY(actions.size() > 1);
            QVERIFY(std::holds_alternative<WantToWrite>(actions.back()));
        }
    }

    void aNumberThatDoesNotFitLosesItsFirstDigits()
    {
        FloodBehaviour flood(1, 12);
        const QByteArrayList lines = linesOf(flood.handle(ClientOpened {}));
        QCOMPARE(lines.mid(8), (QByteArrayList {"text 9", "text 0", "text 1", "text 2"}));
    }
};

QTEST_GUILESS_MAIN(TestBehaviours)
#include "tst_behaviours.moc"
