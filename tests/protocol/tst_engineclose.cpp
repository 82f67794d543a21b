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

/// The roles stand in the rows of each test here: `role` and whether its frames, or those of its peer, are masked.
void addRoles()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("of a client") << Role::Client;
    QTest::newRow("of a server") << Role::Server;
}

} // namespace

/// The close handshake; RFC 6455, sections 5.5.1 and 7.
class TestEngineClose : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addChunkings(); }

    void thePeersCloseIsEchoed_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("echo");
        const auto row = [](const char *sentence, const QByteArray &payload, int code, const char *reason,
                             const char *echo) {
            for (const Role role : {Role::Client, Role::Server}) {
                QTest::addRow("%s: %s", role == Role::Client ? "client" : "server", sentence)
                    << role << payload << code << QByteArray(reason) << QByteArray(echo);
            }
        };
        row("the same code comes back without the reason (5.5.1)", QByteArray::fromHex("03e9") + "bye", 1001, "bye",
            "close 1001 \"\"");
        row("a code without reason (5.5.1)", QByteArray::fromHex("03e8"), 1000, "", "close 1000 \"\"");
        row("a close frame without a code is answered so, and reads as 1005 (7.1.5)", "", 1005, "", "close \"\"");
        row("a private code (7.4.2)", QByteArray::fromHex("1387"), 4999, "", "close 4999 \"\"");
        row("the longest reason (5.5)", QByteArray::fromHex("0bb8") + QByteArray(123, 'r'), 3000,
            QByteArray(123, 'r').constData(), "close 3000 \"\"");
        row("a reason of other letters (5.5.1)", QByteArray::fromHex("03e8") + "\xC3\xBC", 1000, "\xC3\xBC",
            "close 1000 \"\"");
    }
    void thePeersCloseIsEchoed()
    {
        QFETCH(Role, role);
        QFETCH(QByteArray, payload);
        QFETCH(int, code);
        QFETCH(QByteArray, reason);
        QFETCH(QByteArray, echo);
        EngineDriver driver = open(role);
        driver.hear(fromPeer(role, wire::closeWith(payload)));
        QCOMPARE(driver.events(), QByteArrayList {wire::lineOf(8, payload)});
        QCOMPARE(driver.wrote(), QByteArrayList {ours(role, echo)});
        verifyOutcome(driver, code, reason, ClosedBy::Peer, true);
        QVERIFY(driver->closeExpected());
        QCOMPARE(driver->shouldDisconnect(), role == Role::Server); // section 7.1.1
        QVERIFY(!driver->isOpen());
    }

    void ourCloseIsAnsweredByThePeer_data() { addRoles(); }
    void ourCloseIsAnsweredByThePeer()
    {
        QFETCH(Role, role);
        EngineDriver driver = open(role);
        QVERIFY(driver->sendClose(CloseCode::GoingAway, "closing time"));
        QCOMPARE(driver.wrote(), QByteArrayList {ours(role, QByteArray("close 1001 \"closing time\""))});
        QVERIFY(driver->closeExpected());
        QVERIFY(!driver->shouldDisconnect());
        QVERIFY(!driver->isOpen());
        verifyOutcome(driver, 1006, "", ClosedBy::None, false);
        driver.hear(fromPeer(role, wire::close(1001)));
        QCOMPARE(driver.events(), QByteArrayList {"close 1001 \"\""});
        QVERIFY(driver.wrote().isEmpty());
        verifyOutcome(driver, 1001, "", ClosedBy::Local, true);
        QCOMPARE(driver->shouldDisconnect(), role == Role::Server);
    }

    void anEmptyCloseIsSentEmpty_data() { addRoles(); }
    void anEmptyCloseIsSentEmpty()
    {
        QFETCH(Role, role);
        EngineDriver driver = open(role);
        QVERIFY(driver->sendClose(std::nullopt, "a reason needs a code"));
        QCOMPARE(driver.wrote(), QByteArrayList {ours(role, QByteArray("close \"\""))});
        driver.hear(fromPeer(role, wire::closeWith("")));
        verifyOutcome(driver, 1005, "", ClosedBy::Local, true);
    }

    void bothMayCloseAtOnce_data() { addRoles(); }
    void bothMayCloseAtOnce()
    {
        QFETCH(Role, role);
        EngineDriver driver = open(role);
        QVERIFY(driver->sendClose(CloseCode::Normal, "mine"));
        (void)driver.wrote();
        driver.hear(fromPeer(role, wire::close(4000, "theirs")));
        QVERIFY(driver.wrote().isEmpty());
        verifyOutcome(driver, 4000, "theirs", ClosedBy::Local, true);
    }

    void dataMayComeUntilThePeersClose_data() { addRoles(); }
    void dataMayComeUntilThePeersClose()
    {
        QFETCH(Role, role);
        EngineDriver driver = open(role);
        QVERIFY(driver->sendClose(CloseCode::Normal));
        (void)driver.wrote();
        driver.hear(fromPeer(role, wire::text("still here")) + fromPeer(role, wire::ping("and you?"))
            + fromPeer(role, wire::close(1000)));
        QCOMPARE(driver.events(), (QByteArrayList {"text \"still here\"", "ping \"and you?\"", "close 1000 \"\""}));
        // Section 5.5.2: a ping is answered until a close frame has come; section 5.5.1 forbids data frames only.
        QCOMPARE(driver.wrote(), QByteArrayList {ours(role, QByteArray("pong \"and you?\""))});
    }

    void whatComesAfterThePeersCloseIsDiscarded_data() { addRoles(); }
    void whatComesAfterThePeersCloseIsDiscarded()
    {
        QFETCH(Role, role);
        EngineDriver driver = open(role);
        const QByteArray last = fromPeer(role, wire::close(1000));
        const QByteArray late = fromPeer(role, wire::text("late")) + fromPeer(role, wire::ping("late")) + "\xFF\xFF rubbish";
        driver.hear(last + late);
        QCOMPARE(driver.events(), QByteArrayList {"close 1000 \"\""});
        driver.hearEnd();
        QCOMPARE(driver.events(),
            QByteArrayList {"discarded " + QByteArray::number(late.size()) + " at " + QByteArray::number(last.size()) + ' '
                + wire::quoted(late)});
        QCOMPARE(driver.wrote(), QByteArrayList {ours(role, QByteArray("close 1000 \"\""))});
        verifyOutcome(driver, 1000, "", ClosedBy::Peer, true);
    }

    void aCloseInsideOfAMessageLeavesItUnfinished_data() { addRoles(); }
    void aCloseInsideOfAMessageLeavesItUnfinished()
    {
        QFETCH(Role, role);
        EngineDriver driver = open(role);
        driver.hear(fromPeer(role, wire::text("Hel").unfinished()) + fromPeer(role, wire::close(1001)));
        QCOMPARE(
            driver.events(), (QByteArrayList {"fragment text \"Hel\" unfinished", "cut text \"Hel\"", "close 1001 \"\""}));
        verifyOutcome(driver, 1001, "", ClosedBy::Peer, true);
    }

    void anEndWithoutCloseFrameIsAbnormal_data() { addRoles(); }
    void anEndWithoutCloseFrameIsAbnormal()
    {
        QFETCH(Role, role);
        EngineDriver driver = open(role);
        driver.hear(fromPeer(role, wire::text("bye")));
        driver.hearEnd();
        verifyOutcome(driver, 1006, "", ClosedBy::None, false); // section 7.1.5
        EngineDriver closing = open(role);
        QVERIFY(closing->sendClose(CloseCode::Normal));
        closing.hearEnd();
        verifyOutcome(closing, 1006, "", ClosedBy::None, false);
    }

    void nothingIsSentAfterAClose_data() { addRoles(); }
    void nothingIsSentAfterAClose()
    {
        QFETCH(Role, role);
        EngineDriver driver = open(role);
        QVERIFY(driver->sendClose(CloseCode::Normal));
        (void)driver.wrote();
        QCOMPARE(driver->sendText(QByteArray("x")).error(), SendError::NotOpen); // section 5.5.1
        QCOMPARE(driver->sendBinary(QByteArray("x")).error(), SendError::NotOpen);
        QCOMPARE(driver->sendPing("x").error(), SendError::NotOpen);
        QCOMPARE(driver->sendClose(CloseCode::Normal).error(), SendError::NotOpen);
        QCOMPARE(driver->sendFrame({}, QByteArray("x")).error(), SendError::NotOpen);
        QVERIFY(driver.wrote().isEmpty());
    }

    void aCloseThatMayNotBeSentIsNotSent_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("error");
        QTest::newRow("1005 is for reports only (7.4.1)") << 1005 << QByteArray() << int(SendError::InvalidCloseCode);
        QTest::newRow("1006 is for reports only (7.4.1)") << 1006 << QByteArray() << int(SendError::InvalidCloseCode);
        QTest::newRow("1015 is for reports only (7.4.1)") << 1015 << QByteArray() << int(SendError::InvalidCloseCode);
        QTest::newRow("999 is not used (7.4.2)") << 999 << QByteArray() << int(SendError::InvalidCloseCode);
        QTest::newRow("a reason must be UTF-8 (5.5.1)") << 1000 << QByteArray("\xFF") << int(SendError::InvalidUtf8);
        QTest::newRow("a reason of 124 bytes does not fit (5.5)")
            << 1000 << QByteArray(124, 'x') << int(SendError::ControlPayloadTooLong);
    }
    void aCloseThatMayNotBeSentIsNotSent()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, reason);
        QFETCH(int, error);
        EngineDriver driver = open(Role::Client);
        const auto status = driver->sendClose(static_cast<CloseCode>(code), reason);
        QVERIFY(!status);
        QCOMPARE(int(status.error()), error);
        QVERIFY(driver.wrote().isEmpty());
        QVERIFY(driver->isOpen());
    }

    void aCloseFrameSentAsItIsCountsAsOurs()
    {
        EngineDriver driver = open(Role::Server);
        FrameHeader header;
        header.opcode = Opcode::Close;
        QVERIFY(driver->sendFrame(header, QByteArray::fromHex("03ed")));
        QCOMPARE(driver.wrote(), QByteArrayList {"close 1005 \"\""});
        QVERIFY(!driver->isOpen());
        driver.hear(wire::close(1002).masked());
        QVERIFY(driver.wrote().isEmpty());
        verifyOutcome(driver, 1002, "", ClosedBy::Local, true);
    }

private:
    static EngineDriver open(Role role)
    {
        QFETCH_GLOBAL(Chunking, chunking);
        return EngineDriver::open(role, chunking);
    }
    static QByteArray fromPeer(Role role, const wire::Frame &frame) { return frame.maskedIf(role == Role::Server); }
    static QByteArray ours(Role role, const QByteArray &line)
    {
        return line + (role == Role::Client ? QByteArray(" masked") : QByteArray());
    }
    static void verifyOutcome(EngineDriver &driver, int code, const QByteArray &reason, ClosedBy by, bool isClean)
    {
        const CloseOutcome outcome = driver->outcome();
        QCOMPARE(int(outcome.code), code);
        QCOMPARE(outcome.reason, reason);
        QCOMPARE(outcome.by, by);
        QCOMPARE(outcome.isClean, isClean);
    }
};

QTEST_GUILESS_MAIN(TestEngineClose)
#include "tst_engineclose.moc"
