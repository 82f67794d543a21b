// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <models/framesmodel.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace framescope;
using models::FramesModel;
using protocol::Opcode;

class TestFramesModel : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFrameIsARow()
    {
        FramesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tests::FrameSource source(true);
        const protocol::Frame first = source.next(Opcode::Text, "Hel", false);
        const protocol::Frame second = source.next(Opcode::Continuation, "lo");
        model.setFrames({first, second});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, FramesModel::NumberColumn), QStringLiteral("1"));
        QCOMPARE(cell(model, 0, FramesModel::OpcodeColumn), QStringLiteral("text"));
        QCOMPARE(cell(model, 0, FramesModel::FinColumn), QStringLiteral("0"));
        QCOMPARE(cell(model, 0, FramesModel::RsvColumn), QStringLiteral("000"));
        QCOMPARE(cell(model, 0, FramesModel::LengthColumn), QStringLiteral("3"));
        QCOMPARE(cell(model, 0, FramesModel::OffsetColumn), QStringLiteral("0"));
        QCOMPARE(cell(model, 0, FramesModel::MaskColumn).size(), 11);
        QCOMPARE(cell(model, 1, FramesModel::OpcodeColumn), QStringLiteral("continuation"));
        QCOMPARE(cell(model, 1, FramesModel::FinColumn), QStringLiteral("1"));
        QCOMPARE(cell(model, 1, FramesModel::OffsetColumn), QString::number(first.wireSize()));
        model.setFrames({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aServersFrameHasNoKey()
    {
        FramesModel model;
        model.setFrames({tests::FrameSource().next(Opcode::Binary, "x")});
        QCOMPARE(cell(model, 0, FramesModel::MaskColumn), QStringLiteral("no"));
    }

    void aFrameThatWasCutOffSaysHowMuchArrived()
    {
        protocol::Frame frame = tests::FrameSource().next(Opcode::Binary, "abc");
        frame.header.setPayloadLength(10);
        FramesModel model;
        model.setFrames({frame});
        QCOMPARE(model.index(0, FramesModel::LengthColumn).data(Qt::ToolTipRole).toString(),
            QStringLiteral("3 of 10 bytes arrived."));
    }

    void controlFramesStandWhereTheyCame()
    {
        FramesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tests::FrameSource source;
        const protocol::Frame first = source.next(Opcode::Text, "Hel", false);
        capture::MessageDetail ping;
        ping.row.id = base::MessageId(41);
        ping.frames = {source.next(Opcode::Ping, "?")};
        const protocol::Frame second = source.next(Opcode::Continuation, "lo");
        model.setFrames({first, second});
        model.setBetween({ping});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 1, FramesModel::OpcodeColumn), QStringLiteral("ping"));
        QCOMPARE(model.ownFrameAt(1), -1);
        QCOMPARE(model.rowOfOwnFrame(1), 2);
        QCOMPARE(cell(model, 2, FramesModel::NumberColumn), QStringLiteral("2"));
        const QString tip = model.index(1, FramesModel::OpcodeColumn).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("section 5.4")) && tip.contains(QStringLiteral("message 41")));
        model.setBetween({});
        QCOMPARE(model.rowCount(), 2);
    }

private:
    static QString cell(const FramesModel &model, int row, FramesModel::Column column)
    {
        return model.index(row, column).data().toString();
    }
};

QTEST_GUILESS_MAIN(TestFramesModel)
#include "tst_framesmodel.moc"
