// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chunking.h"
#include "support/testcase.h"

#include <protocol/utf8validator.h>

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;

namespace {

bool oracle(const QByteArray &text)
{
    return QUtf8StringView(text).isValidUtf8();
}

/// Longest beginning of @p text that some valid text begins with: up to the end of the last whole code point, and as
/// far beyond as a completion can be found.
qsizetype firstBadByTheOracle(const QByteArray &text)
{
    static const QByteArrayList completions {"", "\x80", "\xA0", "\x90", "\xBF", "\x80\x80", "\xA0\x80", "\x90\x80",
        "\xBF\x80", "\x80\x80\x80", "\x90\x80\x80", "\xBF\x80\x80"};
    for (qsizetype size = 1; size <= text.size(); ++size) {
        const QByteArray beginning = text.left(size);
        if (std::none_of(completions.begin(), completions.end(), [&](const QByteArray &c) { return oracle(beginning + c); }))
            return size - 1;
    }
    return text.size();
}

void compareWithTheOracle(const QByteArray &text)
{
    const auto bad = firstInvalidUtf8(text);
    if (bad.has_value() == oracle(text))
        QVERIFY2(false, text.toHex(' ').constData());
    if (bad && *bad != firstBadByTheOracle(text))
        QVERIFY2(false, text.toHex(' ').constData());
}

QByteArray nearlyUtf8(int codePoints)
{
    QByteArray text;
    for (int i = 0; i < codePoints; ++i) {
        const char32_t kinds[] {U'a', U'\u00e9', U'\u20ac', U'\U0001F600', U'\uFFFF', U'\U0010FFFF'};
        const char32_t one = kinds[randomness().bounded(6)];
        text += QString::fromUcs4(&one, 1).toUtf8();
    }
    if (randomness().bounded(2) == 0 && !text.isEmpty())
        text[static_cast<qsizetype>(randomness().bounded(static_cast<quint64>(text.size())))] =
            static_cast<char>(randomness().bounded(256));
    return text;
}

} // namespace

class TestUtf8Validator : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allSequencesOfUpToThreeBytesAgreeWithQt()
    {
        QByteArray text(3, '\0');
        // One ASCII byte in front stands for all of them; the sequences of two that follow it are below.
        for (int number = 0x7F << 16; number < 1 << 24; ++number) {
            text[0] = static_cast<char>(number >> 16);
            text[1] = static_cast<char>(number >> 8);
            text[2] = static_cast<char>(number);
            if (firstInvalidUtf8(text).has_value() == oracle(text))
                QFAIL(text.toHex(' ').constData());
        }
        for (int number = 0; number < 1 << 16; ++number) {
            compareWithTheOracle(QByteArray(1, static_cast<char>(number >> 8)));
            compareWithTheOracle(QByteArray(1, static_cast<char>(number >> 8)) + static_cast<char>(number));
        }
    }

    void allCodePointsOfFourBytesAgreeWithQt()
    {
        for (int lead = 0xEF; lead <= 0xFF; ++lead) {
            for (int second = 0; second <= 0xFF; ++second) {
                for (const char third : {'\x7F', '\x80', '\xBF', '\xC0'}) {
                    for (const char fourth : {'\x7F', '\x80', '\xBF', '\xC0'})
                        compareWithTheOracle(
                            QByteArray(1, static_cast<char>(lead)) + static_cast<char>(second) + third + fourth);
                }
            }
        }
    }

    void randomTextsAgreeWithQt()
    {
        for (int i = 0; i < 20000; ++i)
            compareWithTheOracle(nearlyUtf8(static_cast<int>(randomness().bounded(30))));
    }

    void aSplitAnywhereChangesNothing()
    {
        for (int i = 0; i < 500; ++i) {
            const QByteArray text = nearlyUtf8(20);
            const auto expected = firstInvalidUtf8(text);
            for (qsizetype at = 0; at <= text.size(); ++at)
                QCOMPARE(checkedInTwo(text, at), expected);
        }
    }

    /// Long texts go another way, which must come to the same byte: a single byte at a time is the short way.
    void aLongTextIsJudgedAsByteByByte()
    {
        const QByteArrayList words {"\xF0\x9F\x98\x80", "\xE4\xB8\xAD\xE6\x96\x87", "Gr\xC3\xBC\xC3\x9F", "plain ascii, "};
        const QByteArrayList wrongs {
            "", "\xFF", "\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\xF0\x9F\x98"};
        for (int i = 0; i < 400; ++i) {
            QByteArray text;
            const auto size = 120 + static_cast<qsizetype>(randomness().bounded(400));
            while (text.size() < size)
                text += words.at(static_cast<qsizetype>(randomness().bounded(i % 4 + 1)));
            const auto at = static_cast<qsizetype>(randomness().bounded(static_cast<quint64>(text.size() + 1)));
            text.insert(i % 2 == 0 ? text.size() : at, wrongs.at(i % wrongs.size()));
            QCOMPARE(firstInvalidUtf8(text), checkedByteByByte(text));
        }
    }

    void theFirstBadByteIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("index");
        const auto row = [](const char *sentence, const char *hex, qsizetype index) {
            QTest::newRow(sentence) << QByteArray::fromHex(hex) << index;
        };
        row("a continuation byte alone", "80", 0);
        row("an overlong slash in two bytes", "61c0af", 1);
        row("an overlong form in three bytes shows at its second", "61e09f80", 2);
        row("an overlong form in four bytes shows at its second", "f08f8080", 1);
        row("a surrogate shows at its second byte", "eda080", 1);
        row("beyond U+10FFFF shows at the second byte", "f4908080", 1);
        row("a lead byte of five", "f888808080", 0);
        row("0xFF is never right", "616162ff", 3);
        row("an ASCII byte inside of a code point", "e28241", 2);
        row("a bad byte after eight ASCII bytes", "6161616161616161ff", 8);
        row("the end inside of a code point is at the size", "61e282", 3);
    }
    void theFirstBadByteIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, index);
        QCOMPARE(firstInvalidUtf8(text), std::optional(index));
    }

    void aResetForgetsTheCodePointThatWasOpen()
    {
        Utf8Validator validator;
        QVERIFY(!validator.feed("\xE2\x82"));
        QVERIFY(!validator.isComplete());
        validator.reset();
        QVERIFY(validator.isComplete());
        QVERIFY(!validator.feed("plain"));
    }

private:
    static std::optional<qsizetype> checkedByteByByte(const QByteArray &text)
    {
        Utf8Validator validator;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (validator.feed(QByteArrayView(text).sliced(at, 1)))
                return at;
        }
        return validator.isComplete() ? std::nullopt : std::optional(text.size());
    }

    static std::optional<qsizetype> checkedInTwo(const QByteArray &text, qsizetype at)
    {
        Utf8Validator validator;
        if (const auto bad = validator.feed(QByteArrayView(text).first(at)))
            return bad;
        if (const auto bad = validator.feed(QByteArrayView(text).sliced(at)))
            return at + *bad;
        return validator.isComplete() ? std::nullopt : std::optional(text.size());
    }
};

QTEST_GUILESS_MAIN(TestUtf8Validator)
#include "tst_utf8validator.moc"
