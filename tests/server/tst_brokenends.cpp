// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "served.h"
#include "support/testcase.h"

using namespace framescope;
using namespace framescope::server;
using namespace framescope::tests;
using net::EngineKind;

namespace {

/// Ends the connection at the first message, behind an answer.
class Ending : public Behaviour
{
public:
    explicit Ending(Action end)
        : m_end(std::move(end))
    {
    }
    Actions handle(const BehaviourEvent &event) override
    {
        if (!std::holds_alternative<ClientSent>(event))
            return {};
        return {SendText {QByteArray(m_answerSize, 'a')}, m_end, SendText {QByteArray("too late")}};
    }

private:
    static constexpr qsizetype m_answerSize = 1'000'000; // more than a socket takes at once
    Action m_end;
};

} // namespace

Q_DECLARE_METATYPE(EngineKind)
Q_DECLARE_METATYPE(Action)

/// Ends of a connection that no proper endpoint would make.
class TestBrokenEnds : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theClientSeesThem_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::addColumn<Action>("end");
        QTest::addColumn<QByteArray>("seen");
        const auto add = [](const char *name, EngineKind engine, const Action &end, const char *seen) {
            QTest::addRow("%s", name) << engine << end << QByteArray(seen);
        };
        const SendBrokenClose badReason {"\x0f\xa0\xff"};
        const SendBrokenClose badCode {"\x03\xe7"};
        add("an empty close frame", EngineKind::Wire, SendClose {{}, {}}, "closed 1005 by peer cleanly");
        add("a reason that is not UTF-8", EngineKind::Wire, badReason, "closed 1007 by local");
        add("a code that nobody may send", EngineKind::Wire, badCode, "closed 1002 by local");
        add("no close frame", EngineKind::Wire, EndTcp {}, "closed 1006");
        add("Qt's engine sends the code alone", EngineKind::Qt, badReason, "closed 4000 by peer cleanly");
        add("Qt's engine ends TCP", EngineKind::Qt, badCode, "closed 1006");
        add("no close frame by Qt's engine", EngineKind::Qt, EndTcp {}, "closed 1006");
    }
    void theClientSeesThem()
    {
        QFETCH(EngineKind, engine);
        QFETCH(Action, end);
        QFETCH(QByteArray, seen);
        Served served;
        served.behaviours.emplace_back([end] { return std::make_unique<Ending>(end); });
        net::ListenOptions options;
        options.engine = engine;
        QVERIFY(served.start(options));
        const auto client = served.connect();
        QTRY_VERIFY(client->isOpen());
        client->with([](net::Connection &connection) { QVERIFY(connection.sendText(QByteArray("go"))); });
        QTRY_VERIFY_WITH_TIMEOUT(client->isClosed(), 30'000);
        QCOMPARE(client->lastLine(), seen);
        const auto messages = client->messages(base::Direction::In);
        QVERIFY(!messages.empty());
        QCOMPARE(messages[0].payload().size(), 1'000'000); // nothing is lost
        for (const protocol::Message &message : messages)
            QVERIFY(message.payload().toByteArray() != "too late");
    }
};

QTEST_GUILESS_MAIN(TestBrokenEnds)
#include "tst_brokenends.moc"
