// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statscommand.h"

#include "diagnostics.h"
#include "recordingfile.h"
#include "standardoutput.h"

#include <format/fileerrors.h>
#include <format/numbers.h>

#include <QJsonDocument>

namespace framescope::cli {

namespace {

using capture::RoundTrips;
using capture::Statistics;
using Milliseconds = std::chrono::duration<double, std::milli>;
using Seconds = std::chrono::duration<double>;

constexpr qsizetype labelWidth = 16;

QByteArray line(const char *label, const QString &value)
{
    return QByteArray(label).leftJustified(labelWidth) + value.toUtf8();
}

QString roundTripsText(const RoundTrips &times)
{
    if (times.count == 0)
        return QStringLiteral("no ping was answered");
    return QStringLiteral("p50 %1, p90 %2, p99 %3, max %4 (%5 pings)")
        .arg(format::duration(times.p50), format::duration(times.p90), format::duration(times.p99),
            format::duration(times.max), format::number(times.count));
}

void printText(const Statistics &statistics, StandardOutput &output)
{
    output.print(line("sessions", format::number(statistics.sessions)));
    output.print(line("messages in", format::number(statistics.messagesIn)));
    output.print(line("messages out", format::number(statistics.messagesOut)));
    output.print(line("bytes in", format::number(statistics.bytesIn)));
    output.print(line("bytes out", format::number(statistics.bytesOut)));
    output.print(line("on the wire in", format::number(statistics.wireIn)));
    output.print(line("on the wire out", format::number(statistics.wireOut)));
    output.print(line("duration", format::duration(statistics.duration)));
    output.print(line("round trips", roundTripsText(statistics.roundTrips)));
}

QJsonObject roundTripsJson(const RoundTrips &times)
{
    const auto value = [&times](base::Nanoseconds time) {
        return times.count == 0 ? QJsonValue() : QJsonValue(Milliseconds(time).count());
    };
    return {{QStringLiteral("p50"), value(times.p50)}, {QStringLiteral("p90"), value(times.p90)},
        {QStringLiteral("p99"), value(times.p99)}, {QStringLiteral("max"), value(times.max)}};
}

} // namespace

QJsonObject statsJson(const Statistics &statistics)
{
    return {
        {QStringLiteral("sessions"), statistics.sessions},
        {QStringLiteral("messages_in"), statistics.messagesIn},
        {QStringLiteral("messages_out"), statistics.messagesOut},
        {QStringLiteral("bytes_in"), statistics.bytesIn},
        {QStringLiteral("bytes_out"), statistics.bytesOut},
        {QStringLiteral("wire_in"), statistics.wireIn},
        {QStringLiteral("wire_out"), statistics.wireOut},
        {QStringLiteral("duration_s"), Seconds(statistics.duration).count()},
        {QStringLiteral("rtt_ms"), roundTripsJson(statistics.roundTrips)},
    };
}

ExitStatus runStats(const StatsSettings &settings)
{
    const auto reader = openRecording(settings.path);
    if (!reader)
        return reader.error();
    const Statistics statistics = capture::statisticsOf(**reader);
    StandardOutput output;
    if (settings.isJson)
        output.print(QJsonDocument(statsJson(statistics)).toJson(QJsonDocument::Compact));
    else
        printText(statistics, output);
    const auto &damage = (*reader)->error();
    if (damage)
        diagnose(format::explain(*damage));
    const bool isWritten = output.finish();
    return damage || !isWritten ? ExitStatus::FileUnusable : ExitStatus::Done;
}

} // namespace framescope::cli
