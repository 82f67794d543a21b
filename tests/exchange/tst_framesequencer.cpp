// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <exchange/framesequencer.h>

#include <QTest>

using namespace framescope;
using namespace framescope::exchange;
using protocol::Frame;
using protocol::Opcode;
using tests::FrameSource;

class TestFrameSequencer : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_passed.clear();
    }

    void framesInOrderPassAtOnce()
    {
        FrameSequencer sequencer = makeSequencer();
        FrameSource source;
        add(sequencer, {source.next(Opcode::Text, "a")});
        add(sequencer, {source.next(Opcode::Ping, "b")});
        add(sequencer, {source.next(Opcode::Text, "c", false), source.next(Opcode::Continuation, "d")});
        QCOMPARE(m_passed.join(' '), "a b c d");
    }

    void aControlFrameGoesBackBetweenTheFragments()
    {
        FrameSequencer sequencer = makeSequencer();
        FrameSource source;
        source.skip(100);
        sequencer.skip(100);
        const Frame a = source.next(Opcode::Text, "a", false);
        const Frame b = source.next(Opcode::Ping, "b");
        const Frame c = source.next(Opcode::Pong, "c");
        const Frame d = source.next(Opcode::Continuation, "d", false);
        const Frame e = source.next(Opcode::Ping, "e");
        const Frame f = source.next(Opcode::Continuation, "f");
        add(sequencer, {b});
        add(sequencer, {c});
        add(sequencer, {e});
        QCOMPARE(m_passed.join(' '), "");
        add(sequencer, {a, d, f});
        QCOMPARE(m_passed.join(' '), "a b c d e f");
    }

    void aGapThatStaysHoldsNothingBackForEver()
    {
        FrameSequencer sequencer = makeSequencer();
        FrameSource source;
        add(sequencer, {source.next(Opcode::Text, "a")});
        source.skip(7);
        add(sequencer, {source.next(Opcode::Ping, "b")});
        QCOMPARE(m_passed.join(' '), "a");
        add(sequencer, {source.next(Opcode::Text, "c")});
        QCOMPARE(m_passed.join(' '), "a b c");
        source.skip(7);
        add(sequencer, {source.next(Opcode::Close, "d")});
        sequencer.flush();
        QCOMPARE(m_passed.join(' '), "a b c d");
    }

    void whatWaitsIsBounded()
    {
        FrameSequencer sequencer = makeSequencer();
        FrameSource source;
        source.skip(1);
        for (int i = 0; i < 5000; ++i)
            add(sequencer, {source.next(Opcode::Ping, "p")});
        QVERIFY(m_passed.size() > 4000);
        sequencer.flush();
        QCOMPARE(m_passed.size(), 5000);
    }

    void whoIsNotWantedIsToldSo()
    {
        FrameSequencer sequencer = makeSequencer();
        FrameSource source;
        const Frame frames[] = {source.next(Opcode::Text, "a")};
        sequencer.add(frames, false);
        QCOMPARE(m_passed.join(' '), "(a)");
    }

private:
    FrameSequencer makeSequencer()
    {
        return FrameSequencer([this](const Frame &frame, bool isWanted) {
            const QByteArray payload = frame.payload.toByteArray();
            m_passed.append(isWanted ? payload : '(' + payload + ')');
        });
    }

    static void add(FrameSequencer &sequencer, const std::vector<Frame> &frames) { sequencer.add(frames, true); }

    QByteArrayList m_passed;
};

QTEST_GUILESS_MAIN(TestFrameSequencer)
#include "tst_framesequencer.moc"
