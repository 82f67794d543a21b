// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../capture/records.h"
#include "support/testcase.h"

#include <capture/filterparser.h>
#include <models/rowcopy.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using base::Direction;
using models::CopiedRows;
using models::CopyForm;
using protocol::Opcode;

namespace {
constexpr int patience = 20'000;
}

class TestRowCopy : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        m_recording = capture::Recording::create(m_dir->filePath(QStringLiteral("copy.fscope"))).value();
        m_session = m_recording->addSession({});
        m_model = std::make_unique<models::LogModel>();
        m_in = tests::FrameSource();
        m_out = tests::FrameSource(true);
    }

    void cleanup()
    {
        m_model.reset();
        m_recording.reset();
        m_dir.reset();
    }

    void aPayloadIsCopiedInBase64()
    {
        append(Direction::Out, Opcode::Binary, {m_out.next(Opcode::Binary, QByteArray("\0\xFFhi", 4))});
        QCOMPARE(copied({{0, 0}}, CopyForm::Base64).text, QStringLiteral("AP9oaQ=="));
    }

    void messagesAreCopiedAsJsonLines()
    {
        append(Direction::In, Opcode::Text, {m_in.next(Opcode::Text, "{\"a\":\"ü\"}")});
        append(Direction::Out, Opcode::Binary, {m_out.next(Opcode::Binary, "\xFF")});
        append(Direction::In, Opcode::Ping, {m_in.next(Opcode::Ping, "nonce")});
        const CopiedRows rows = copied({{0, 2}}, CopyForm::Json);
        const QStringList lines = rows.text.split(u'\n');
        QCOMPARE(lines.size(), 3);
        const auto object = [&](int line) { return QJsonDocument::fromJson(lines[line].toUtf8()).object(); };
        QCOMPARE(object(0)[QStringLiteral("event")].toString(), QStringLiteral("message"));
        QCOMPARE(object(0)[QStringLiteral("text")].toString(), QStringLiteral("{\"a\":\"ü\"}"));
        QCOMPARE(object(0)[QStringLiteral("direction")].toString(), QStringLiteral("in"));
        QCOMPARE(object(0)[QStringLiteral("wire_size")].toInt(), 12);
        QCOMPARE(object(1)[QStringLiteral("base64")].toString(), QStringLiteral("/w=="));
        QCOMPARE(object(1)[QStringLiteral("id")].toInt(), 2);
        QCOMPARE(object(2)[QStringLiteral("event")].toString(), QStringLiteral("ping"));
        QCOMPARE(rows.skipped, 0);
    }

    void framesAreCopiedAsTheyCrossedTheWire()
    {
        const protocol::Frame first = m_out.next(Opcode::Text, "Hel", false);
        const protocol::Frame second = m_out.next(Opcode::Continuation, "lo");
        append(Direction::Out, Opcode::Text, {first, second});
        append(Direction::In, Opcode::Text, {m_in.next(Opcode::Text, "Hello")});
        const QStringList lines = copied({{0, 1}}, CopyForm::FrameBytes).text.split(u'\n');
        QCOMPARE(lines.size(), 3);
        // RFC 6455, section 5.7: "Hello" of a server; the client's are masked with the keys of the source.
        QCOMPARE(lines[2], QStringLiteral("81 05 48 65 6c 6c 6f"));
        QCOMPARE(lines[0], QStringLiteral("01 83 37 fa 21 00 7f 9f 4d"));
        QCOMPARE(lines[1], QStringLiteral("80 82 37 fa 21 09 5b 95"));
    }

    void whatDoesNotHaveTheFormIsLeftOutAndCounted()
    {
        m_recording->append(tests::eventRecord(m_session, capture::EventKind::Opened));
        append(Direction::In, Opcode::Text, {m_in.next(Opcode::Text, "x")});
        capture::MessageRecord frameless {m_session, Direction::In, {Opcode::Text, QByteArray("Qt"), {}, true}, {}};
        frameless.timeWithoutFrames = base::monoNow();
        m_recording->append(std::move(frameless));
        const CopiedRows json = copied({{0, 2}}, CopyForm::Json);
        QCOMPARE(json.count, 2);
        QCOMPARE(json.skipped, 1);
        const CopiedRows frames = copied({{0, 2}}, CopyForm::FrameBytes);
        QCOMPARE(frames.text, QStringLiteral("81 01 78"));
        QCOMPARE(frames.skipped, 2);
        QCOMPARE(copied({{0, 2}}, CopyForm::Hex).count, 3);
    }

    void columnsOfFieldsAreCopiedBehindTheOthers()
    {
        append(Direction::In, Opcode::Text, {m_in.next(Opcode::Text, "{\"price\":7,\"event\":\"trade\"}")});
        append(Direction::In, Opcode::Text, {m_in.next(Opcode::Text, "x")});
        std::vector<models::JsonField> fields;
        for (const char *path : {"$.event", "$.price"})
            fields.push_back({QString::fromLatin1(path), *capture::parseJsonPath(QString::fromLatin1(path))});
        m_model->setFields(fields);
        const QStringList lines = copied({{0, 1}}, CopyForm::Row).text.split(u'\n');
        QCOMPARE(lines.size(), 2);
        const QStringList cells = lines[0].split(u'\t');
        QCOMPARE(cells.size(), 9);
        QCOMPARE(cells[0], QStringLiteral("1"));
        QVERIFY(cells[6].contains(QStringLiteral("trade")));
        QCOMPARE(cells[7], QStringLiteral("trade"));
        QCOMPARE(cells[8], QStringLiteral("7"));
        QVERIFY(lines[1].endsWith(QStringLiteral("x\t\t")));
    }

    void aMessageIsCopiedAsAWholeOrNotAtAll()
    {
        append(Direction::In, Opcode::Binary, {m_in.next(Opcode::Binary, QByteArray(30 * 1024 * 1024, 'x'))});
        append(Direction::In, Opcode::Text, {m_in.next(Opcode::Text, "x")});
        const CopiedRows hex = copied({{0, 1}}, CopyForm::Hex);
        QCOMPARE(hex.count, 0);
        QVERIFY(hex.text.isEmpty());
        const CopiedRows base64 = copied({{0, 1}}, CopyForm::Base64);
        QCOMPARE(base64.count, 2);
        QCOMPARE(base64.text.size(), 30 * 1024 * 1024 / 3 * 4 + 1 + 4);
    }

private:
    void append(Direction direction, Opcode opcode, const std::vector<protocol::Frame> &frames)
    {
        m_recording->append(tests::recordOf(m_session, direction, opcode, frames));
    }

    CopiedRows copied(models::RowRanges rows, CopyForm form)
    {
        m_recording->flush();
        m_model->follow(m_recording);
        std::optional<CopiedRows> result;
        const int last = rows.back().last;
        if (!QTest::qWaitFor([&] { return m_model->rowCount() > last; }, patience))
            return {};
        models::copyRows(*m_model, std::move(rows), form, [&](const CopiedRows &all) { result = all; });
        return QTest::qWaitFor([&] { return result.has_value(); }, patience) ? *result : CopiedRows();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<capture::Recording> m_recording;
    base::SessionId m_session;
    tests::FrameSource m_in;
    tests::FrameSource m_out {true};
    std::unique_ptr<models::LogModel> m_model;
};

QTEST_GUILESS_MAIN(TestRowCopy)
#include "tst_rowcopy.moc"
