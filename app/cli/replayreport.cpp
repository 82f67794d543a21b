// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayreport.h"

#include <format/numbers.h>
#include <format/replays.h>

#include <QJsonArray>

namespace framescope::cli {

namespace {

using replay::ClientReplayState;
using replay::Difference;
using Milliseconds = std::chrono::duration<double, std::milli>;

const char *nameOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Type: return "type";
    case Difference::Kind::Payload: return "payload";
    case Difference::Kind::Order: return "order";
    case Difference::Kind::Missing: return "missing";
    case Difference::Kind::Extra: return "extra";
    }
    return "";
}

QJsonObject differenceJson(const Difference &difference)
{
    QJsonObject object {{QStringLiteral("kind"), QString::fromLatin1(nameOf(difference.kind))}};
    if (difference.recorded.isValid())
        object.insert(QStringLiteral("recorded"), difference.recorded.value);
    if (difference.received > 0)
        object.insert(QStringLiteral("received"), difference.received);
    if (difference.kind == Difference::Kind::Payload)
        object.insert(QStringLiteral("offset"), difference.offset);
    return object;
}

QJsonObject timingJson(const ClientReplayState &state)
{
    const auto value = [&state](base::Nanoseconds time) {
        return state.timed == 0 ? QJsonValue() : QJsonValue(Milliseconds(time).count());
    };
    return {{QStringLiteral("count"), state.timed}, {QStringLiteral("p50"), value(state.errorP50)},
        {QStringLiteral("p90"), value(state.errorP90)}, {QStringLiteral("p99"), value(state.errorP99)},
        {QStringLiteral("max"), value(state.errorMax)}};
}

} // namespace

QJsonObject replayedJson(const ClientReplayState &state, bool isCompared)
{
    QJsonObject object {{QStringLiteral("event"), QStringLiteral("replayed")}, {QStringLiteral("sent"), state.sent},
        {QStringLiteral("unsendable"), state.unsendable}, {QStringLiteral("received"), state.received},
        {QStringLiteral("all_sent"), state.isAllSent}, {QStringLiteral("timing_error_ms"), timingJson(state)}};
    if (state.expected >= 0)
        object.insert(QStringLiteral("recorded_received"), state.expected);
    if (!isCompared)
        return object;
    QJsonArray differences;
    for (const Difference &difference : state.differences)
        differences.append(differenceJson(difference));
    object.insert(QStringLiteral("matches"), state.matches);
    object.insert(QStringLiteral("difference_count"), state.differenceCount);
    object.insert(QStringLiteral("differences"), differences);
    return object;
}

QStringList replayedLines(const ClientReplayState &state, bool isCompared)
{
    QStringList lines {format::replayedSentence(state)};
    if (state.timed > 0)
        lines.append(format::timingSentence(state));
    if (!state.isAllSent && !state.error)
        lines.append(format::endedEarlySentence());
    if (!isCompared)
        return lines;
    for (const Difference &difference : state.differences)
        lines.append(format::differenceSentence(difference));
    lines.append(format::comparisonSentence(state));
    return lines;
}

} // namespace framescope::cli
