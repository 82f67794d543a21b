// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../capture/records.h"
#include "support/testcase.h"

#include <capture/recording.h>
#include <models/messageneighbours.h>
#include <models/wirebytes.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using base::Direction;
using models::MessageNeighbours;
using models::WireBytes;
using protocol::Opcode;

class TestMessageNeighbours : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        m_recording = capture::Recording::create(path()).value();
        m_session = m_recording->addSession({});
        m_reader.reset();
        m_in = tests::FrameSource();
        m_out = tests::FrameSource(true);
    }

    void cleanup()
    {
        m_reader.reset();
        m_recording.reset();
        m_dir.reset();
    }

    void theMessagesBeforeAreFoundInEachDirection()
    {
        append(Direction::In, Opcode::Text, "1");
        append(Direction::Out, Opcode::Text, "2");
        append(Direction::In, Opcode::Text, "3");
        append(Direction::In, Opcode::Text, "4");
        const MessageNeighbours last = neighboursOf(4);
        QCOMPARE(last.previousIn->id.value, 3);
        QCOMPARE(last.previousOut->id.value, 2);
        QVERIFY(!last.roundTrip);
        const MessageNeighbours first = neighboursOf(1);
        QVERIFY(!first.previousIn);
        QVERIFY(!first.previousOut);
        QVERIFY(!neighboursOf(2).previousOut);
    }

    void messagesOfOtherSessionsAreNone()
    {
        append(Direction::In, Opcode::Text, "1");
        m_session = m_recording->addSession({});
        append(Direction::In, Opcode::Text, "2");
        QVERIFY(!neighboursOf(2).previousIn);
    }

    void aPingAndItsPongKnowTheRoundTrip()
    {
        append(Direction::Out, Opcode::Ping, "a");
        append(Direction::Out, Opcode::Ping, "b");
        append(Direction::In, Opcode::Pong, "other");
        append(Direction::In, Opcode::Pong, "b");
        append(Direction::In, Opcode::Ping, "b");
        QVERIFY(!neighboursOf(1).roundTrip); // RFC 6455, section 5.5.3: only the latest one was answered
        QVERIFY(!neighboursOf(3).roundTrip);
        const base::Nanoseconds span =
            m_reader->messages(base::MessageId(4), 1).front().time - m_reader->messages(base::MessageId(2), 1).front().time;
        QCOMPARE(neighboursOf(2).roundTrip, std::optional(span));
        QCOMPARE(neighboursOf(4).roundTrip, std::optional(span));
        QVERIFY(!neighboursOf(5).roundTrip);
    }

    void controlFramesBetweenFragmentsAreFound()
    {
        append(Direction::In, Opcode::Ping, "before");
        const protocol::Frame first = m_in.next(Opcode::Text, "one ", false);
        append(Direction::In, Opcode::Ping, "between");
        append(Direction::Out, Opcode::Pong, "between");
        const protocol::Frame last = m_in.next(Opcode::Continuation, "message");
        m_recording->append(tests::recordOf(m_session, Direction::In, Opcode::Text, {first, last}));
        append(Direction::In, Opcode::Ping, "behind");
        const MessageNeighbours neighbours = neighboursOf(4);
        QCOMPARE(neighbours.between.size(), 1U);
        QCOMPARE(neighbours.between.front().payload, QByteArray("between"));
    }

    void framesAreGivenByteByByteAsTheyCrossedTheWire()
    {
        const protocol::Frame first = m_out.next(Opcode::Binary, QByteArray(300, 'x'), false);
        const protocol::Frame second = m_out.next(Opcode::Continuation, {}, false);
        const protocol::Frame third = m_out.next(Opcode::Continuation, "end");
        capture::MessageDetail message;
        message.frames = {first, second, third};
        QByteArray wire;
        QByteArray plain;
        for (const protocol::Frame &frame : message.frames) {
            wire += frame.header.toBytes();
            wire += frame.wirePayload();
            plain += frame.header.toBytes();
            plain += frame.payload.view();
        }
        const auto payload = [&](int frame, qint64 offset, qint64 count) {
            return message.frames[static_cast<size_t>(frame)].payload.view().sliced(offset, count).toByteArray();
        };
        const WireBytes bytes(message);
        QCOMPARE(bytes.size(), wire.size());
        for (qint64 offset = 0; offset < wire.size(); ++offset) {
            for (const qint64 count : {1, 2, 9, 400}) {
                QCOMPARE(bytes.bytes(offset, count, WireBytes::Masking::AsOnTheWire, payload), wire.mid(offset, count));
                QCOMPARE(bytes.bytes(offset, count, WireBytes::Masking::Removed, payload), plain.mid(offset, count));
            }
            const WireBytes::Place place = bytes.placeOf(offset);
            QCOMPARE(bytes.begin(place.frame) + place.offset, offset);
        }
        QCOMPARE(bytes.placeOf(308).frame, 1);
        QCOMPARE(bytes.placeOf(wire.size()).frame, -1);
        QCOMPARE(WireBytes().size(), 0);
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("some.fscope")); }

    void append(Direction direction, Opcode opcode, const QByteArray &payload)
    {
        tests::FrameSource &source = direction == Direction::In ? m_in : m_out;
        m_recording->append(tests::recordOf(m_session, direction, opcode, {source.next(opcode, payload)}));
    }

    MessageNeighbours neighboursOf(qint64 id)
    {
        if (!m_reader) {
            m_recording->flush();
            m_reader = capture::Reader::open(path()).value();
        }
        return models::neighboursOf(*m_reader, m_reader->message(base::MessageId(id)).value());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<capture::Recording> m_recording;
    base::SessionId m_session;
    tests::FrameSource m_in;
    tests::FrameSource m_out {true};
    std::unique_ptr<capture::Reader> m_reader;
};

QTEST_GUILESS_MAIN(TestMessageNeighbours)
#include "tst_messageneighbours.moc"
