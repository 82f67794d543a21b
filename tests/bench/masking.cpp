// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "masking.h"

#include "bytewise.h"
#include "statistics.h"
#include "table.h"

#include <base/clock.h>
#include <protocol/masking.h>
#include <protocol/utf8validator.h>

#include <cstdio>

namespace framescope::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longSize = 64 * 1024;
constexpr double bytesPerRun = 128.0 * 1024 * 1024;
constexpr protocol::MaskingKey key {0x37, 0xFA, 0x21, 0x3D};

/// Goes over the bytes once. False where the answer is wrong.
using Work = std::function<bool(QByteArray &bytes)>;

struct Case {
    QString name;
    QByteArray bytes;
    Work ours;
    Work byteByByte;
    Work qt; ///< may be empty
};

QByteArray inManyScripts()
{
    return QByteArray("Grüße, κόσμε, привет, 你好，世界, नमस्ते, 😀 ").repeated(longSize / 64);
}

std::vector<Case> allCases()
{
    const Work mask = [](QByteArray &bytes) {
        protocol::applyMask(bytes.data(), bytes.size(), key);
        return true;
    };
    const Work maskSlowly = [](QByteArray &bytes) {
        maskByteByByte(bytes.data(), bytes.size(), key);
        return true;
    };
    const Work check = [](QByteArray &bytes) { return !protocol::firstInvalidUtf8(bytes); };
    const Work checkSlowly = [](QByteArray &bytes) { return isUtf8ByteByByte(bytes); };
    const Work checkWithQt = [](QByteArray &bytes) { return QByteArrayView(bytes).isValidUtf8(); };
    return {
        {u"masking, 32 B"_s, QByteArray(32, 'x'), mask, maskSlowly, {}},
        {u"masking, 64 KiB"_s, QByteArray(longSize, 'x'), mask, maskSlowly, {}},
        {u"UTF-8, 32 B of ASCII"_s, QByteArray(32, 'x'), check, checkSlowly, checkWithQt},
        {u"UTF-8, 64 KiB of ASCII"_s, QByteArray(longSize, 'x'), check, checkSlowly, checkWithQt},
        {u"UTF-8, long, in many scripts"_s, inManyScripts(), check, checkSlowly, checkWithQt},
    };
}

/// Bytes per second; 0 where the answer was wrong.
double rateOf(const Work &work, QByteArray bytes)
{
    const auto times = static_cast<qint64>(bytesPerRun / static_cast<double>(bytes.size()));
    bool isRight = true;
    const base::MonoTime start = base::monoNow();
    for (qint64 i = 0; i < times; ++i)
        isRight = work(bytes) && isRight;
    const std::chrono::duration<double> time = base::monoNow() - start;
    return isRight ? static_cast<double>(times * bytes.size()) / time.count() : 0;
}

struct CaseRates {
    std::vector<double> ours;
    std::vector<double> byteByByte;
    std::vector<double> qt;

    [[nodiscard]] bool areRight() const
    {
        return median(ours) > 0 && median(byteByByte) > 0 && (qt.empty() || median(qt) > 0);
    }
};

void measure(const Case &subject, CaseRates &rates)
{
    rates.ours.push_back(rateOf(subject.ours, subject.bytes));
    rates.byteByByte.push_back(rateOf(subject.byteByByte, subject.bytes));
    if (subject.qt)
        rates.qt.push_back(rateOf(subject.qt, subject.bytes));
}

QStringList rowOf(const Case &subject, const CaseRates &rates)
{
    const auto giga = [](const std::vector<double> &values) {
        return values.empty() ? u"–"_s : number(median(values) / 1e9);
    };
    return {subject.name, giga(rates.ours), giga(rates.byteByByte), giga(rates.qt),
        ratio(medianRatio(rates.ours, rates.byteByByte)), ratio(medianRatio(rates.ours, rates.qt))};
}

} // namespace

bool measureMasking(int rounds)
{
    const std::vector<Case> cases = allCases();
    std::vector<CaseRates> rates(cases.size());
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < cases.size(); ++i)
            measure(cases[i], rates[i]);
    }
    Table table({u"GB/s"_s, u"core/protocol"_s, u"byte by byte"_s, u"Qt"_s, u"to byte by byte"_s, u"to Qt"_s});
    for (size_t i = 0; i < cases.size(); ++i)
        table.addRow(rowOf(cases[i], rates[i]));
    std::printf("%s\n", qUtf8Printable(table.toMarkdown()));
    std::fflush(stdout);
    return std::all_of(rates.begin(), rates.end(), [](const CaseRates &one) { return one.areRight(); });
}

} // namespace framescope::bench
