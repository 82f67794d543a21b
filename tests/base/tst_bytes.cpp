// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <base/bytes.h>

#include <QTest>

using framescope::base::Bytes;

class TestBytes : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSliceSharesItsBuffer()
    {
        QByteArray buffer("header payload");
        const char *data = buffer.constData();
        const Bytes slice(std::move(buffer), 7, 7);
        QCOMPARE(slice.view(), QByteArrayView("payload"));
        QCOMPARE(slice.data(), data + 7);
        const Bytes copy = slice;
        QCOMPARE(copy.data(), slice.data());
    }

    void aSliceOutlivesWhoMadeIt()
    {
        Bytes slice;
        {
            QByteArray buffer(1000, 'x');
            slice = Bytes(buffer, 10, 5);
        }
        QCOMPARE(slice.toByteArray(), QByteArray("xxxxx"));
    }

    void theWholeBufferComesBackWithoutACopy()
    {
        const QByteArray buffer("all of it");
        QCOMPARE(Bytes(buffer).toByteArray().constData(), buffer.constData());
    }

    void nothingIsEmpty()
    {
        QVERIFY(Bytes().isEmpty());
        QCOMPARE(Bytes().toByteArray(), QByteArray());
        QVERIFY(Bytes() == Bytes(QByteArray("abc"), 1, 0));
    }
};

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"
