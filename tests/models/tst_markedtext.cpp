// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <format/markedtext.h>

#include <QRandomGenerator>
#include <QTest>

using namespace framescope;
using format::MarkedText;

class TestMarkedText : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bytesThatAreNoUtf8AreMarked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("invalid");
        QTest::addColumn<int>("first");
        const auto row = [](const char *name, const char *hex, const QString &text, int invalid, int first) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << text << invalid << first;
        };
        row("all is UTF-8", "61c3bce282acf09f9880", QStringLiteral("aü€😀"), 0, -1);
        row("a byte that never occurs", "61ff62", QStringLiteral("a‹FF›b"), 1, 1);
        row("a code point that the end cuts off", "61e282", QStringLiteral("a‹E2›‹82›"), 2, 1);
        row("a continuation without a start", "80", QStringLiteral("‹80›"), 1, 0);
        row("an overlong form", "c0af", QStringLiteral("‹C0›‹AF›"), 2, 0);
        row("half of a surrogate pair", "eda080", QStringLiteral("‹ED›‹A0›‹80›"), 3, 0);
        row("beyond the last code point", "f4908080", QStringLiteral("‹F4›‹90›‹80›‹80›"), 4, 0);
        row("a start before another start", "c3c3bc", QStringLiteral("‹C3›ü"), 1, 0);
        row("control and direction characters are shown, not obeyed", "0061e280ae", QStringLiteral("␀a‹U+202E›"), 0, -1);
    }
    void bytesThatAreNoUtf8AreMarked()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QFETCH(const int, invalid);
        QFETCH(const int, first);
        const MarkedText marked = format::markedText(bytes);
        QCOMPARE(marked.text, text);
        QCOMPARE(marked.invalidBytes, invalid);
        QCOMPARE(marked.firstInvalid, first);
        QCOMPARE(marked.marks.size(), static_cast<size_t>(invalid));
        for (const MarkedText::Mark &mark : marked.marks)
            QVERIFY(QStringView(marked.text).sliced(mark.position, mark.length).startsWith(u'‹'));
    }

    void itAgreesWithQtOnWhatIsUtf8()
    {
        QRandomGenerator random(20261121);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            const int size = random.bounded(6);
            for (int i = 0; i < size; ++i)
                bytes +=
                    static_cast<char>(random.bounded(4) == 0 ? random.bounded(0x20, 0x7F) : random.bounded(0x80, 0x100));
            QCOMPARE(format::markedText(bytes).invalidBytes == 0, QByteArrayView(bytes).isValidUtf8());
        }
    }

    void onlyTheFirstThousandAreMarked()
    {
        const MarkedText marked = format::markedText(QByteArray(5000, '\xff'));
        QCOMPARE(marked.marks.size(), MarkedText::MaxMarks);
        QCOMPARE(marked.invalidBytes, 5000);
    }
};

QTEST_GUILESS_MAIN(TestMarkedText)
#include "tst_markedtext.moc"
