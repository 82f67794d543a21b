// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stage.h"
#include "support/testcase.h"

#include <net/outbox.h>

#include <QTest>

using namespace framescope;
using namespace framescope::tests;

namespace {

/// Plays the machine that fills an outbox: frames of two header bytes, one after the other.
class Filler
{
public:
    explicit Filler(net::Outbox &outbox)
        : m_outbox(outbox)
    {
    }
    protocol::Frame frame(const QByteArray &payload)
    {
        protocol::Frame frame;
        frame.header.setPayloadLength(static_cast<quint64>(payload.size()));
        frame.streamOffset = m_offset;
        frame.payload = payload;
        m_offset += frame.wireSize();
        return frame;
    }
    void head(const QByteArray &bytes)
    {
        m_offset += static_cast<quint64>(bytes.size());
        add(bytes);
    }
    void text(const QByteArray &payload) { add(messageOf({frame(payload)})); }
    protocol::Frame fragment(const QByteArray &payload)
    {
        auto fragment = frame(payload);
        add(fragment);
        return fragment;
    }
    static protocol::Message messageOf(const std::vector<protocol::Frame> &frames)
    {
        protocol::Message message;
        QByteArray payload;
        for (const auto &frame : frames) {
            message.frames.append(frame);
            payload += frame.payload.view();
        }
        message.assembled = payload;
        return message;
    }
    void add(std::variant<QByteArray, protocol::Frame, protocol::Message> what)
    {
        std::vector<protocol::Sent> sent;
        sent.push_back({std::move(what), m_offset});
        m_outbox.add(std::move(sent));
    }

private:
    net::Outbox &m_outbox;
    quint64 m_offset = 0;
};

QByteArrayList linesOf(const std::vector<net::Event> &events)
{
    QByteArrayList lines;
    for (const net::Event &event : events)
        lines.append(lineOf(event));
    return lines;
}

constexpr base::MonoTime now {7};

} // namespace

class TestOutbox : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void somethingIsToldWhenItsLastByteHasLeft()
    {
        net::Outbox outbox;
        Filler filler(outbox);
        filler.head("12345");
        filler.text("abc");
        QCOMPARE(linesOf(outbox.takeLeft(0, now)), QByteArrayList());
        outbox.give(10);
        QCOMPARE(linesOf(outbox.takeLeft(10, now)), QByteArrayList());
        QCOMPARE(linesOf(outbox.takeLeft(5, now)), QByteArrayList {"head out"});
        QCOMPARE(linesOf(outbox.takeLeft(1, now)), QByteArrayList());
        QCOMPARE(linesOf(outbox.takeLeft(0, now)), QByteArrayList {"out text \"abc\""});
        QCOMPARE(linesOf(outbox.takeCut(now)), QByteArrayList());
    }

    void eachFragmentKeepsTheTimeItLeftAt()
    {
        net::Outbox outbox;
        Filler filler(outbox);
        const auto first = filler.fragment("ab");
        const auto second = filler.fragment("c");
        filler.add(Filler::messageOf({first, second}));
        outbox.give(7);
        QCOMPARE(linesOf(outbox.takeLeft(3, base::MonoTime(1))), QByteArrayList {"out fragment \"ab\""});
        const auto events = outbox.takeLeft(0, base::MonoTime(2));
        QCOMPARE(linesOf(events), (QByteArrayList {"out fragment \"c\"", "out text \"abc\" in 2 frames"}));
        const auto &message = std::get<net::MessageCrossed>(events[1].what).message;
        QCOMPARE(message.frames[0].time, base::MonoTime(1));
        QCOMPARE(message.frames[1].time, base::MonoTime(2));
    }

    void atTheEndWhatLeftInPartIsCut_data()
    {
        QTest::addColumn<qint64>("waiting"); // of 2 + 3 and 2 + 2 bytes
        QTest::addColumn<QByteArrayList>("left");
        QTest::addColumn<QByteArrayList>("cut");
        const QByteArray whole = "out text \"abc\"";
        QTest::addRow("nothing left") << qint64(9) << QByteArrayList() << QByteArrayList();
        QTest::addRow("a part of the first header") << qint64(8) << QByteArrayList() << QByteArrayList {"out cut text \"\""};
        QTest::addRow("a part of the first payload")
            << qint64(5) << QByteArrayList() << QByteArrayList {"out cut text \"ab\""};
        QTest::addRow("the first one") << qint64(4) << QByteArrayList {whole} << QByteArrayList();
        QTest::addRow("a part of the second")
            << qint64(1) << QByteArrayList {whole} << QByteArrayList {"out cut text \"d\""};
    }
    void atTheEndWhatLeftInPartIsCut()
    {
        QFETCH(qint64, waiting);
        QFETCH(QByteArrayList, left);
        QFETCH(QByteArrayList, cut);
        net::Outbox outbox;
        Filler filler(outbox);
        filler.text("abc");
        filler.text("de");
        outbox.give(9);
        QCOMPARE(linesOf(outbox.takeLeft(waiting, now)), left);
        QCOMPARE(linesOf(outbox.takeCut(now)), cut);
        QCOMPARE(linesOf(outbox.takeCut(now)), QByteArrayList()); // once
    }

    void aFragmentedMessageIsCutToTheFramesThatLeft()
    {
        net::Outbox outbox;
        Filler filler(outbox);
        const auto first = filler.fragment("ab");
        const auto second = filler.fragment("cd");
        const auto third = filler.fragment("ef");
        filler.add(Filler::messageOf({first, second, third}));
        outbox.give(12);
        QCOMPARE(linesOf(outbox.takeLeft(5, base::MonoTime(1))), QByteArrayList {"out fragment \"ab\""});
        const auto events = outbox.takeCut(base::MonoTime(2));
        QCOMPARE(linesOf(events), QByteArrayList {"out cut text \"abc\" in 2 frames"});
        const auto &message = std::get<net::MessageCrossed>(events[0].what).message;
        QCOMPARE(message.frames[0].time, base::MonoTime(1));
        QCOMPARE(message.frames[1].time, base::MonoTime(2));
        QVERIFY(!message.frames[1].isComplete());
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
