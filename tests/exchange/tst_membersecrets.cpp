// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <exchange/membersecrets.h>

#include <QTest>

using namespace framescope;
using namespace framescope::exchange;

namespace {

const QByteArray join = R"({"member":"00112233445566778899aabbccddeeff","name":"Ann","type":"join"})";
const QByteArray shown = R"({"member":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","name":"Ann","type":"join"})";

protocol::Frame frameOf(const QByteArray &payload)
{
    protocol::Frame frame;
    frame.header.setPayloadLength(static_cast<quint64>(payload.size()));
    frame.payload = payload;
    return frame;
}

} // namespace

class TestMemberSecrets : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSecretGoes_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("isComplete");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("as the program writes it") << join << true << shown;
        QTest::newRow("with spaces and in another order")
            << QByteArray(" {\"type\": \"join\",\n \"member\" : \"00FF\"}") << true
            << QByteArray(" {\"type\": \"join\",\n \"member\" : \"xxxx\"}");
        QTest::newRow("cut off before it says what it is") << join.first(30) << false << shown.first(30);
        QTest::newRow("what has been shown before") << shown << true << shown;
        const QByteArray left = R"({"member":"00112233445566778899aabbccddeeff","type":"left"})";
        QTest::newRow("the public id stays") << left << true << left;
        const QByteArray post = R"({"id":"1","text":"let us join","type":"post"})";
        QTest::newRow("texts stay") << post << true << post;
        QTest::newRow("what is no JSON stays")
            << QByteArray("join \"member\":\"00\"") << true << QByteArray("join \"member\":\"00\"");
        QTest::newRow("nothing") << QByteArray() << true << QByteArray();
    }
    void onlyTheSecretGoes()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const bool, isComplete);
        QFETCH(const QByteArray, expected);
        QCOMPARE(withoutMemberSecret(payload, isComplete), expected);
    }

    void theFramesLoseItToo()
    {
        capture::MessageDetail message;
        message.row.type = protocol::Opcode::Text;
        message.row.isComplete = true;
        message.payload = join;
        message.frames = {frameOf(join.first(20)), frameOf({}), frameOf(join.sliced(20))};
        const capture::MessageDetail given = withoutMemberSecret(message);
        QCOMPARE(given.payload, shown);
        QVERIFY(areSlices(given));
        QCOMPARE(given.frames.at(0).payload.toByteArray(), shown.first(20));
        QCOMPARE(given.frames.at(2).payload.toByteArray(), shown.sliced(20));
    }

    void compressedFramesGoAsAWhole()
    {
        capture::MessageDetail message;
        message.row.type = protocol::Opcode::Text;
        message.row.isComplete = true;
        message.payload = join;
        message.frames = {frameOf("compressed"), frameOf("more")};
        const capture::MessageDetail given = withoutMemberSecret(message);
        QCOMPARE(given.payload, shown);
        QCOMPARE(given.frames.at(0).payload.toByteArray(), QByteArray("xxxxxxxxxx"));
        QCOMPARE(given.frames.at(1).payload.toByteArray(), QByteArray("xxxx"));
    }

    void binariesStayAsTheyAre()
    {
        capture::MessageDetail message;
        message.row.type = protocol::Opcode::Binary;
        message.payload = join;
        QCOMPARE(withoutMemberSecret(message).payload, join);
    }
};

QTEST_GUILESS_MAIN(TestMemberSecrets)
#include "tst_membersecrets.moc"
