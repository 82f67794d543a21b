// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compressing.h"

#include "codecs.h"
#include "statistics.h"
#include "table.h"

#include <base/clock.h>

#include <cstdio>

namespace framescope::bench {

namespace {

constexpr qsizetype bytesPerRun = 8 * 1024 * 1024L;

/// Messages of about @p size bytes as a market sends them: alike, and never the same.
std::vector<QByteArray> trades(qsizetype size)
{
    std::vector<QByteArray> messages;
    quint32 state = 1;
    const auto next = [&state](quint32 below) { return (state = state * 1664525U + 1013904223U) / 65536U % below; };
    for (qsizetype bytes = 0; bytes < bytesPerRun;) {
        QByteArray message = "[";
        while (message.size() < size - 96)
            message += R"({"event":"trade","symbol":"S)" + QByteArray::number(next(500)) + R"(","price":)"
                + QByteArray::number(next(60000)) + '.' + QByteArray::number(next(100)) + R"(,"size":)"
                + QByteArray::number(next(9000)) + "},";
        message.back() = ']';
        bytes += message.size();
        messages.push_back(std::move(message));
    }
    return messages;
}

struct Subject {
    QString name;
    std::function<Codec()> make;
    std::vector<double> deflating {}; ///< bytes of plain messages per second, by round
    std::vector<double> inflating {};
    double share = 0; ///< of the plain size that is left on the wire
    bool isRight = true;
};

template <typename Work>
double secondsOf(Work work)
{
    const base::MonoTime start = base::monoNow();
    work();
    return std::chrono::duration<double>(base::monoNow() - start).count();
}

void measure(Subject &subject, const std::vector<QByteArray> &messages)
{
    const Codec codec = subject.make();
    std::vector<QByteArray> wire;
    wire.reserve(messages.size());
    const double deflating = secondsOf([&] {
        for (const QByteArray &message : messages)
            wire.push_back(codec.deflate(message));
    });
    bool isRight = true;
    const double inflating = secondsOf([&] {
        for (size_t i = 0; i < wire.size(); ++i)
            isRight = codec.inflate(wire[i], messages[i].size()) == messages[i] && isRight;
    });
    double plainBytes = 0;
    double wireBytes = 0;
    for (size_t i = 0; i < wire.size(); ++i) {
        plainBytes += static_cast<double>(messages[i].size());
        wireBytes += static_cast<double>(wire[i].size());
    }
    subject.deflating.push_back(plainBytes / deflating);
    subject.inflating.push_back(plainBytes / inflating);
    subject.share = wireBytes / plainBytes;
    subject.isRight = subject.isRight && isRight;
}

void print(const std::vector<Subject> &subjects, qsizetype size)
{
    using namespace Qt::Literals::StringLiterals;
    Table table({QStringLiteral("JSON, %1 B a message").arg(size), u"deflate MB/s"_s, u"to zlib"_s, u"inflate MB/s"_s,
        u"to zlib"_s, u"on the wire"_s, u"right"_s});
    const Subject &zlib = subjects.back();
    for (const Subject &subject : subjects)
        table.addRow(
            {subject.name, number(median(subject.deflating) / 1e6), ratio(medianRatio(subject.deflating, zlib.deflating)),
                number(median(subject.inflating) / 1e6), ratio(medianRatio(subject.inflating, zlib.inflating)),
                number(100 * subject.share) + u" %"_s, yesNo(subject.isRight)});
    std::printf("%s\n", qUtf8Printable(table.toMarkdown()));
    std::fflush(stdout);
}

bool measureSize(qsizetype size, int rounds)
{
    constexpr int wholeWindow = 15;
    constexpr int smallWindow = 12;
    const std::vector<QByteArray> messages = trades(size);
    std::vector<Subject> subjects {
        {QStringLiteral("core/protocol"), [] { return ourCodec(wholeWindow); }},
        {QStringLiteral("core/protocol, a window of 12 bits"), [] { return ourCodec(smallWindow); }},
        {QStringLiteral("Boost.Beast's own"), beastCodec},
        {QStringLiteral("zlib"), zlibCodec},
    };
    for (int round = 0; round < rounds; ++round) {
        for (Subject &subject : subjects)
            measure(subject, messages);
    }
    print(subjects, size);
    return std::all_of(subjects.begin(), subjects.end(), [](const Subject &subject) { return subject.isRight; });
}

} // namespace

bool measureCompressing(int rounds)
{
    constexpr std::array<qsizetype, 2> sizes {256, 64 * 1024};
    bool isRight = true;
    for (const qsizetype size : sizes)
        isRight = measureSize(size, rounds) && isRight;
    return isRight;
}

} // namespace framescope::bench
