// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <protocol/limits.h>

#include <QTest>

using namespace framescope::protocol;

class TestViolation : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsSectionAndCloseCode_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<int>("code");
        const auto row = [](const char *sentence, ViolationKind kind, const char *section, int code) {
            QTest::newRow(sentence) << int(kind) << QByteArray(section) << code;
        };
        using Kind = ViolationKind;
        row("a reserved bit is a protocol error", Kind::ReservedBitSet, "5.2", 1002);
        row("a reserved opcode is a protocol error", Kind::ReservedOpcode, "5.2", 1002);
        row("a length longer than needed is a protocol error", Kind::NonMinimalLength, "5.2", 1002);
        row("a length of 64 bits is a protocol error", Kind::LengthOutOfRange, "5.2", 1002);
        row("a long control frame is a protocol error", Kind::ControlFrameTooLong, "5.5", 1002);
        row("a fragmented control frame is a protocol error", Kind::ControlFrameFragmented, "5.5", 1002);
        row("a continuation of nothing is a protocol error", Kind::ContinuationWithoutStart, "5.4", 1002);
        row("a start inside of a message is a protocol error", Kind::StartWithoutEnd, "5.4", 1002);
        row("a masked frame of a server is a protocol error", Kind::MaskedServerFrame, "5.1", 1002);
        row("an unmasked frame of a client is a protocol error", Kind::UnmaskedClientFrame, "5.1", 1002);
        row("half a close code is a protocol error", Kind::ClosePayloadTooShort, "5.5.1", 1002);
        row("a close code out of place is a protocol error", Kind::InvalidCloseCode, "7.4", 1002);
        row("a text that is not UTF-8 is inconsistent data", Kind::InvalidUtf8InText, "8.1", 1007);
        row("a reason that is not UTF-8 is inconsistent data", Kind::InvalidUtf8InCloseReason, "8.1", 1007);
        row("a frame over the limit is too big", Kind::FrameTooLong, "7.4.1", 1009);
        row("a message over the limit is too big", Kind::MessageTooLong, "7.4.1", 1009);
        row("RSV1 where no message begins is a protocol error (RFC 7692)", Kind::MisplacedCompressedBit, "6", 1002);
        row("compressed data that is none is inconsistent (RFC 7692)", Kind::BrokenCompression, "7.2.2", 1007);
        row("compressed data beyond the window is inconsistent (RFC 7692)", Kind::WindowExceeded, "7.1.2", 1007);
    }
    void eachKindHasItsSectionAndCloseCode()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, section);
        QFETCH(int, code);
        QCOMPARE(QByteArray(sectionFor(ViolationKind(kind))), section);
        QCOMPARE(int(closeCodeFor(ViolationKind(kind))), code);
        QCOMPARE(standardFor(ViolationKind(kind)) == 7692, QByteArray(QTest::currentDataTag()).contains("RFC 7692"));
    }

    void namesAreUnique()
    {
        QSet<QByteArray> names;
        for (int kind = 0; kind <= int(lastViolationKind); ++kind)
            names.insert(nameOf(ViolationKind(kind)));
        QCOMPARE(names.size(), int(lastViolationKind) + 1);
        QVERIFY(names.contains("reserved-bit-set"));
    }

    void whatIsToleratedCanBePassedOver()
    {
        using Kind = ViolationKind;
        const ViolationKinds hard {
            Kind::LengthOutOfRange, Kind::FrameTooLong, Kind::MessageTooLong, Kind::BrokenCompression, Kind::WindowExceeded};
        Limits limits;
        for (int number = 0; number <= int(lastViolationKind); ++number) {
            const auto kind = static_cast<Kind>(number);
            limits.tolerated = {};
            QVERIFY(!limits.tolerates(kind));
            limits.tolerated = {kind};
            QCOMPARE(limits.tolerates(kind), !hard.contains(kind));
            QCOMPARE(mayGoOnAfter(kind), !hard.contains(kind));
            QCOMPARE(tolerableKinds().contains(kind), !hard.contains(kind));
        }
    }

    void everyCloseCodeMayBeSent()
    {
        for (int kind = 0; kind <= int(lastViolationKind); ++kind)
            QVERIFY(mayBeSent(closeCodeFor(ViolationKind(kind))));
    }
};

QTEST_GUILESS_MAIN(TestViolation)
#include "tst_violation.moc"
