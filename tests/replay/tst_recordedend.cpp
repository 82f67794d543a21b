// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playedrecording.h"
#include "support/testcase.h"

#include <replay/recordedend.h>

#include <QTest>

using namespace framescope;
using namespace framescope::replay;
using framescope::tests::closePayload;

namespace {

QByteArray nameOf(const RecordedEnd &end)
{
    if (const auto *proper = std::get_if<ProperClose>(&end))
        return proper->code ? QByteArray(QByteArray::number(static_cast<int>(*proper->code)) + ' ' + proper->reason)
                            : "empty";
    if (const auto *broken = std::get_if<BrokenClose>(&end))
        return "broken " + broken->payload.toHex();
    return "none";
}

} // namespace

class TestRecordedEnd : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itIsDoneAgainAsItWas_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("end");
        const auto add = [](const char *name, const QByteArray &payload, const QByteArray &end) {
            QTest::addRow("%s", name) << payload << end;
        };
        add("without a code", {}, "empty");
        add("1000 and no reason", closePayload(1000), "1000 ");
        add("a code of a program's own, with a reason", closePayload(4007, "so long"), "4007 so long");
        add("a reason that is not UTF-8", closePayload(1000, "\xff"), "broken 03e8ff");
        add("half a code", QByteArray("\x03"), "broken 03");
        add("a code that nobody may send", closePayload(999), "broken 03e7");
        add("more than a control frame holds", closePayload(1000, QByteArray(124, 'a')),
            "broken 03e8" + QByteArray(124, 'a').toHex());
        add("1005: there was a frame without a code", closePayload(1005), "empty");
        add("1006: there was no frame", closePayload(1006), "none");
        add("1015: there was no frame", closePayload(1015, "TLS"), "none");
    }
    void itIsDoneAgainAsItWas()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, end);
        QCOMPARE(nameOf(recordedEndOf(payload)), end);
    }
};

QTEST_GUILESS_MAIN(TestRecordedEnd)
#include "tst_recordedend.moc"
