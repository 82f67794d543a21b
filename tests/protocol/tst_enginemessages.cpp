// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginedriver.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;

Q_DECLARE_METATYPE(Role)

namespace {

/// A row of frames in the hands of a role: masked where the peer is a client.
QByteArray streamFor(Role receiver, const std::vector<wire::Frame> &frames)
{
    QByteArray stream;
    for (const wire::Frame &frame : frames)
        stream += frame.maskedIf(receiver == Role::Server).bytes();
    return stream;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<wire::Frame>)

/// What arrives on an open connection; RFC 6455, sections 5 and 8.
class TestEngineMessages : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addChunkings(); }

    void framesBecomeEvents_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<std::vector<wire::Frame>>("frames");
        QTest::addColumn<QByteArrayList>("events");
        QTest::addColumn<QByteArrayList>("answers");
        const auto row = [](const char *sentence, const std::vector<wire::Frame> &frames, const QByteArrayList &events,
                             const QByteArrayList &answers = {}) {
            QTest::addRow("client: %s", sentence) << Role::Client << frames << events << answers;
            QTest::addRow("server: %s", sentence) << Role::Server << frames << events << answers;
        };
        using namespace wire;
        row("a text is told (5.6)", {text("Hello")}, {"text \"Hello\""});
        row("binary data is told (5.6)", {binary("\x01\xFF")}, {"binary 01 ff"});
        row("an empty text is a message (5.6)", {text("")}, {"text \"\""});
        row("lengths of 16 bits (5.2)", {binary(QByteArray(126, 'x')), binary(QByteArray(65535, 'x'))},
            {"binary of 126 bytes", "binary of 65535 bytes"});
        row("lengths of 64 bits (5.2)", {binary(QByteArray(65536, 'x'))}, {"binary of 65536 bytes"});
        row("fragments are joined (5.4)", {text("Hel").unfinished(), continuation("lo").unfinished(), continuation("!")},
            {"fragment text \"Hel\" unfinished", "fragment continuation \"lo\" unfinished", "fragment continuation \"!\"",
                "text \"Hello!\" in 3 frames"});
        row("fragments may be empty (5.4)", {binary("").unfinished(), continuation("").unfinished(), continuation("")},
            {"fragment binary \"\" unfinished", "fragment continuation \"\" unfinished", "fragment continuation \"\"",
                "binary \"\" in 3 frames"});
        row("control frames may come between fragments (5.4)",
            {text("a").unfinished(), ping("1"), pong("2"), continuation("b"), text("c")},
            {"fragment text \"a\" unfinished", "ping \"1\"", "pong \"2\"", "fragment continuation \"b\"",
                "text \"ab\" in 2 frames", "text \"c\""},
            {"pong \"1\""});
        row("a ping is answered with its payload (5.5.2, 5.5.3)", {ping("are you there"), ping()},
            {"ping \"are you there\"", "ping \"\""}, {"pong \"are you there\"", "pong \"\""});
        row("the longest ping is answered (5.5)", {ping(QByteArray(125, 'p'))}, {"ping of 125 bytes"},
            {"pong of 125 bytes"});
        row("a pong that nobody asked for needs no answer (5.5.3)", {pong("hello")}, {"pong \"hello\""});
        row("a code point may be cut between fragments (8.1)",
            {text("\xE2").unfinished(), continuation("\x82").unfinished(), continuation("\xAC")},
            {"fragment text e2 unfinished", "fragment continuation 82 unfinished", "fragment continuation ac",
                "text e2 82 ac in 3 frames"});
        row("a ping inside of a code point does no harm (8.1)",
            {text("\xE2\x82").unfinished(), ping(), continuation("\xAC")},
            {"fragment text e2 82 unfinished", "ping \"\"", "fragment continuation ac", "text e2 82 ac in 2 frames"},
            {"pong \"\""});
        row("binary data need not be UTF-8 (5.6)", {binary("\xFF").unfinished(), continuation("\xFE")},
            {"fragment binary ff unfinished", "fragment continuation fe", "binary ff fe in 2 frames"});
        row("a text may be any of Unicode (8.1)", {text("\xF4\x8F\xBF\xBF\xEF\xBF\xBF")}, {"text f4 8f bf bf ef bf bf"});
    }
    void framesBecomeEvents()
    {
        QFETCH(Role, role);
        QFETCH(std::vector<wire::Frame>, frames);
        QFETCH(QByteArrayList, events);
        QFETCH(QByteArrayList, answers);
        QFETCH_GLOBAL(Chunking, chunking);
        EngineDriver driver = EngineDriver::open(role, chunking);
        driver.hear(streamFor(role, frames));
        QCOMPARE(driver.events(), events);
        for (QByteArray &answer : answers)
            answer += role == Role::Client ? QByteArray(" masked") : QByteArray(); // section 5.1
        QCOMPARE(driver.wrote(), answers);
        QVERIFY(driver->isOpen());
    }

    void framesKeepTheirPlaceTimeAndBytes()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        EngineDriver driver = EngineDriver::open(Role::Server, chunking);
        const std::vector<wire::Frame> sent {wire::text("Hel").unfinished().masked(), wire::continuation("lo").masked()};
        driver.hear(sent[0].bytes());
        const auto middle = driver.now();
        driver.hear(sent[1].bytes());
        const Message &message = driver.messages().front();
        QCOMPARE(message.frames.size(), 2);
        QCOMPARE(message.frames[0].streamOffset, driver.origin());
        QCOMPARE(message.frames[1].streamOffset, driver.origin() + 9);
        for (qsizetype i = 0; i < 2; ++i)
            QCOMPARE(
                message.frames[i].header.toBytes() + message.frames[i].wirePayload(), sent[static_cast<size_t>(i)].bytes());
        QCOMPARE(message.frames[0].time, middle);
        QCOMPARE(message.time(), driver.now());
        QCOMPARE(message.wireSize(), quint64(9 + 8));
    }

    void aStreamThatEndsInsideLeavesItsPart_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArrayList>("events");
        const auto row = [](const char *sentence, const std::vector<wire::Frame> &frames, qsizetype missing,
                             const QByteArrayList &events) {
            for (const Role role : {Role::Client, Role::Server}) {
                QTest::addRow("%s: %s", role == Role::Client ? "client" : "server", sentence)
                    << role << streamFor(role, frames).chopped(missing) << events;
            }
        };
        using namespace wire;
        row("inside of a text", {text("Hello")}, 2, {"cut text \"Hel\""});
        row("inside of a text and of a code point", {text("a\xE2\x82\xAC")}, 1, {"cut text 61 e2 82"});
        row("after a header", {binary("Hello")}, 5, {"cut binary \"\""});
        row("inside of a ping", {ping("Hello")}, 1, {"cut ping \"Hell\""});
        row("inside of a close frame", {close(1000, "bye")}, 1, {"cut close 1000 \"by\""});
        row("between fragments", {text("Hel").unfinished()}, 0, {"fragment text \"Hel\" unfinished", "cut text \"Hel\""});
        row("inside of a fragment", {text("Hel").unfinished(), continuation("lo")}, 1,
            {"fragment text \"Hel\" unfinished", "cut text \"Hell\" in 2 frames"});
        row("inside of a ping between fragments", {text("Hel").unfinished(), ping("abc")}, 1,
            {"fragment text \"Hel\" unfinished", "cut text \"Hel\"", "cut ping \"ab\""});
        row("after a whole message", {text("Hello")}, 0, {"text \"Hello\""});
    }
    void aStreamThatEndsInsideLeavesItsPart()
    {
        QFETCH(Role, role);
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, events);
        QFETCH_GLOBAL(Chunking, chunking);
        EngineDriver driver = EngineDriver::open(role, chunking);
        driver.hear(stream);
        driver.hearEnd();
        QCOMPARE(driver.events(), events);
        if (!driver.messages().back().isComplete)
            QVERIFY(driver.messages().back().time() != framescope::base::MonoTime(0));
        QVERIFY(!driver->isOpen());
        QCOMPARE(driver->outcome().code, CloseCode::Abnormal); // section 7.1.5
        QCOMPARE(driver->outcome().by, ClosedBy::None);
        QVERIFY(!driver->outcome().isClean);
        QVERIFY(driver->outcome().wasOpen);
        QCOMPARE(driver->outcome().isCutOff, !driver.messages().back().isComplete);
        driver.hear(streamFor(role, {wire::text("late")}));
        driver.hearEnd();
        QVERIFY(driver.events().isEmpty());
    }

    void halfAHeaderIsDiscarded()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        EngineDriver driver = EngineDriver::open(Role::Client, chunking);
        driver.hear(wire::text("a").bytes() + wire::binary(QByteArray(126, 'x')).header().first(3));
        driver.hearEnd();
        QCOMPARE(driver.events(), (QByteArrayList {"text \"a\"", "discarded 3 at 3 82 7e 00"}));
        QVERIFY(!driver->isOpen());
        QVERIFY(driver->outcome().isCutOff);
    }

    void anOpenConnectionExpectsNoEnd()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        for (const Role role : {Role::Client, Role::Server}) {
            EngineDriver driver = EngineDriver::open(role, chunking);
            QVERIFY(!driver->closeExpected());
            QVERIFY(!driver->shouldDisconnect());
            driver.hearEnd();
            QVERIFY(driver->closeExpected());
        }
    }
};

QTEST_GUILESS_MAIN(TestEngineMessages)
#include "tst_enginemessages.moc"
