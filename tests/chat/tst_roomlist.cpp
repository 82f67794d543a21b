// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/roomlist.h>

#include <QTest>

using namespace framescope::chat;
using namespace std::chrono_literals;

namespace {

Announcement room(char id, const QString &name, quint16 port = 9000)
{
    return {QByteArray(32, id), name, port, true, 3, false};
}

} // namespace

class TestRoomList : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAnnouncementIsReadAsItWasWritten()
    {
        const Announcement one = room('a', u"Küche 王"_qs);
        QCOMPARE(parseAnnouncement(toDatagram(one)), one);
        QVERIFY(isQuery(queryDatagram()));
        QVERIFY(!parseAnnouncement(queryDatagram()));
        QVERIFY(!isQuery(toDatagram(one)));
    }

    void hostileDatagramsArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        const QByteArray good = toDatagram(room('a', u"Room"_qs));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x00\xff\x12\x9c", 4);
        QTest::newRow("JSON of somebody else") << QByteArray(R"({"hello":"world"})");
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("longer than a datagram may be") << good + QByteArray(1024, ' ');
        QTest::newRow("port 0") << QByteArray(good).replace("9000", "0");
        QTest::newRow("a port beyond all ports") << QByteArray(good).replace("9000", "70000");
        QTest::newRow("another version") << QByteArray(good).replace("\"version\":1", "\"version\":9");
        QTest::newRow("a path for a room")
            << QByteArray(good).replace(QByteArray(32, 'a'), "../../../../../../../etc/passwd!");
        QTest::newRow("fewer members than none") << QByteArray(good).replace("\"members\":3", "\"members\":-3");
        QTest::newRow("a name that nobody sees") << QByteArray(good).replace("\"Room\"", "\"\\u202e\\u200b\"");
    }
    void hostileDatagramsArePassedOver()
    {
        QFETCH(QByteArray, datagram);
        RoomList list;
        QVERIFY(!list.hear(datagram, u"10.0.0.1"_qs, 1s));
        QVERIFY(list.rooms().empty());
        QVERIFY(!isQuery(datagram));
    }

    void namesOfRoomsAreMadeHarmless()
    {
        RoomList list;
        QVERIFY(list.hear(toDatagram(room('a', u"\u202eRoom\u0000\n"_qs)), u"10.0.0.1"_qs, 1s));
        QCOMPARE(list.rooms().front().announcement.name, u"Room"_qs);
        QCOMPARE(list.rooms().front().url(), u"ws://10.0.0.1:9000/"_qs);
    }

    void aSilentRoomIsForgotten()
    {
        RoomList list;
        QVERIFY(list.hear(toDatagram(room('a', u"A"_qs)), u"10.0.0.1"_qs, 1s));
        QVERIFY(!list.hear(toDatagram(room('a', u"A"_qs)), u"10.0.0.1"_qs, 6s));
        QVERIFY(!list.forgetSilent(22s));
        QVERIFY(list.forgetSilent(23s));
        QVERIFY(list.rooms().empty());
    }

    void aRoomThatGoesSaysSo()
    {
        RoomList list;
        Announcement one = room('a', u"A"_qs);
        QVERIFY(list.hear(toDatagram(one), u"10.0.0.1"_qs, 1s));
        one.isLeaving = true;
        QVERIFY(!list.hear(toDatagram(one), u"10.0.0.66"_qs, 2s)); // somebody else's word
        QVERIFY(list.hear(toDatagram(one), u"10.0.0.1"_qs, 2s));
        QVERIFY(list.rooms().empty());
    }

    void anotherMachineCannotTakeARoomOverWhileItIsThere()
    {
        RoomList list;
        QVERIFY(list.hear(toDatagram(room('a', u"A"_qs)), u"10.0.0.1"_qs, 1s));
        QVERIFY(!list.hear(toDatagram(room('a', u"Evil"_qs, 666)), u"10.0.0.66"_qs, 2s));
        QCOMPARE(list.rooms().front().url(), u"ws://10.0.0.1:9000/"_qs);
        QVERIFY(list.hear(toDatagram(room('a', u"A"_qs, 9001)), u"10.0.0.1"_qs, 3s)); // it was started again
        QCOMPARE(list.rooms().front().url(), u"ws://10.0.0.1:9001/"_qs);
        QVERIFY(list.hear(toDatagram(room('a', u"A"_qs, 9001)), u"10.0.0.2"_qs, 11s)); // the machine has another address now
        QCOMPARE(list.rooms().front().url(), u"ws://10.0.0.2:9001/"_qs);
    }

    void aFloodOfRoomsIsCutOff()
    {
        RoomList list;
        for (int i = 0; i < 1000; ++i) {
            Announcement one = room('0', QString::number(i));
            one.room = QByteArray::number(i).rightJustified(32, '0');
            list.hear(toDatagram(one), u"10.0.0.1"_qs, 1s);
        }
        QCOMPARE(list.rooms().size(), RoomList::most);
    }
};

QTEST_GUILESS_MAIN(TestRoomList)
#include "tst_roomlist.moc"
