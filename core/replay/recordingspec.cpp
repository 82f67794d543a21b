// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingspec.h"

#include <replay/replayclock.h>

#include <cmath>

namespace framescope::replay {

namespace {

constexpr double slowest = 0.001;
constexpr double fastest = 1000;

/// False where it is no option of ours, or has a value that makes no sense.
bool readOption(RecordingSpec &spec, QStringView key, QStringView value)
{
    if (key == QLatin1StringView("session")) {
        bool isNumber = false;
        spec.session = base::SessionId(value.toLongLong(&isNumber));
        return isNumber && spec.session.isValid();
    }
    if (key == QLatin1StringView("mode")) {
        spec.mode = value == QLatin1StringView("reply") ? RecordingSpec::Mode::Reply : RecordingSpec::Mode::Time;
        return value == QLatin1StringView("reply") || value == QLatin1StringView("time");
    }
    const auto speed = parseSpeed(value);
    spec.speed = speed.value_or(1);
    return speed.has_value();
}

bool isKey(QStringView key)
{
    return key == QLatin1StringView("session") || key == QLatin1StringView("mode") || key == QLatin1StringView("speed");
}

} // namespace

std::optional<double> parseSpeed(QStringView text)
{
    if (text == QLatin1StringView("asap"))
        return asFastAsPossible;
    bool isNumber = false;
    const double speed = text.toDouble(&isNumber);
    if (!isNumber || !(speed >= slowest && speed <= fastest))
        return std::nullopt;
    return speed;
}

std::optional<RecordingSpec> parseRecordingSpec(const QString &text)
{
    RecordingSpec spec;
    QStringView rest(text);
    bool hasSpeed = false;
    for (qsizetype comma = rest.lastIndexOf(u','); comma >= 0; comma = rest.lastIndexOf(u',')) {
        const QStringView option = rest.mid(comma + 1);
        const qsizetype equals = option.indexOf(u'=');
        const QStringView key = option.left(std::max<qsizetype>(equals, 0));
        if (!isKey(key))
            break; // a part of the name
        if (!readOption(spec, key, option.mid(equals + 1)))
            return std::nullopt;
        hasSpeed = hasSpeed || key == QLatin1StringView("speed");
        rest = rest.left(comma);
    }
    if (rest.isEmpty() || (hasSpeed && spec.mode == RecordingSpec::Mode::Reply))
        return std::nullopt;
    spec.path = rest.toString();
    return spec;
}

QString toString(const RecordingSpec &spec)
{
    QString text = spec.path;
    if (spec.session.isValid())
        text += QStringLiteral(",session=%1").arg(spec.session.value);
    if (spec.mode == RecordingSpec::Mode::Reply)
        text += QStringLiteral(",mode=reply");
    else if (!std::isfinite(spec.speed))
        text += QStringLiteral(",speed=asap");
    else if (spec.speed != 1)
        text += QStringLiteral(",speed=%1").arg(spec.speed);
    return text;
}

} // namespace framescope::replay
