// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logplace.h"

#include <capture/bookmarks.h>

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace framescope::models {

namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;
constexpr qint64 nsPerMs = 1'000'000;
constexpr double longest = 1e18; // nanoseconds, 31 years

std::optional<LogPlace> parseNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^#?([0-9]{1,18})$"));
    const auto match = form.match(text);
    LogPlace place;
    place.number = match.captured(1).toLongLong();
    return place.number > 0 ? std::optional(place) : std::nullopt;
}

std::optional<LogPlace> parseClock(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]+)?([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    LogPlace place {LogPlace::Kind::Clock};
    if (match.hasCaptured(1))
        place.date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!time.isValid() || (place.date && !place.date->isValid()))
        return std::nullopt;
    const qint64 fraction = match.captured(5).leftJustified(9, u'0').toLongLong();
    place.time = base::Nanoseconds(time.msecsSinceStartOfDay() * nsPerMs + fraction);
    return place;
}

std::optional<LogPlace> parseSince(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\+\\s*([0-9]+(?:[.,][0-9]+)?)\\s*(|ns|us|\u00b5s|ms|s|min|h)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const double factor = unit == u"ns"       ? 1
        : unit == u"us" || unit == u"\u00b5s" ? 1e3
        : unit == u"ms"                       ? 1e6
        : unit == u"min"                      ? 60e9
        : unit == u"h"                        ? 3600e9
                                              : 1e9;
    const double span = match.captured(1).replace(u',', u'.').toDouble() * factor;
    if (span > longest)
        return std::nullopt;
    LogPlace place {LogPlace::Kind::Since};
    place.time = base::Nanoseconds(std::llround(span));
    return place;
}

struct Moment {
    base::WallTime time {};
    base::MessageId nearest; ///< invalid: there is no message
    base::WallTime nearestTime {};
    base::MessageId last;
};

base::WallTime timeOfMessage(capture::Reader &reader, base::MessageId message)
{
    const auto rows = reader.outlines(message, 1);
    return rows.empty() ? base::WallTime() : rows.front().time;
}

Moment momentOf(capture::Reader &reader, const LogPlace &place)
{
    Moment moment;
    moment.last = reader.lastMessage();
    const base::WallTime begin = reader.anchor().wall;
    const base::WallTime end = moment.last.isValid() ? timeOfMessage(reader, moment.last) : begin;
    moment.time = timeOf(place, begin, end);
    const base::MessageId behind = std::min(reader.firstMessageAt(moment.time), moment.last);
    moment.nearest = behind;
    moment.nearestTime = timeOfMessage(reader, behind);
    const base::MessageId before(behind.value - 1);
    if (!before.isValid())
        return moment;
    const base::WallTime earlier = timeOfMessage(reader, before);
    if (std::chrono::abs(moment.time - earlier) < std::chrono::abs(moment.nearestTime - moment.time)) {
        moment.nearest = before;
        moment.nearestTime = earlier;
    }
    return moment;
}

/// The message, or an event of the log that is nearer.
NearestRow nearestOf(const LogModel &model, const Moment &moment)
{
    NearestRow row {moment.nearest, true, moment.last};
    auto distance = moment.nearest.isValid() ? std::chrono::abs(moment.nearestTime - moment.time) : base::Nanoseconds::max();
    for (const capture::EventRow &event : model.events()) {
        const auto other = std::chrono::abs(event.time - moment.time);
        if (other < distance) {
            row.what = event.id;
            distance = other;
        }
    }
    return row;
}

} // namespace

std::optional<LogPlace> parsePlace(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const auto parse : {parseNumber, parseClock, parseSince}) {
        if (const auto place = parse(trimmed))
            return place;
    }
    return std::nullopt;
}

base::WallTime timeOf(const LogPlace &place, base::WallTime begin, base::WallTime end)
{
    if (place.kind == LogPlace::Kind::Since)
        return begin + place.time;
    const auto msOf = [](base::WallTime time) { return std::chrono::floor<std::chrono::milliseconds>(time).count(); };
    const QDate day = place.date.value_or(QDateTime::fromMSecsSinceEpoch(msOf(begin)).date());
    const QTime clock = QTime::fromMSecsSinceStartOfDay(static_cast<int>(place.time.count() / nsPerMs));
    const base::Nanoseconds rest(place.time.count() % nsPerMs);
    const auto on = [&](QDate date) { return base::WallTime(QDateTime(date, clock).toMSecsSinceEpoch() * nsPerMs) + rest; };
    const base::WallTime time = on(day);
    const base::WallTime tomorrow = on(day.addDays(1));
    return !place.date && time < begin && tomorrow <= end ? tomorrow : time;
}

void findPlace(const LogModel &model, const LogPlace &place, std::function<void(const NearestRow &)> handler)
{
    if (place.kind == LogPlace::Kind::Number) {
        const base::MessageId last = model.lastMessage();
        const base::MessageId wanted(place.number);
        return handler({std::min(wanted, last), wanted <= last, last});
    }
    model.ask<Moment>([place](capture::Reader &reader) { return momentOf(reader, place); },
        [&model, handler = std::move(handler)](const Moment &moment) {
            if (moment.nearest.isValid() || !model.events().empty())
                handler(nearestOf(model, moment));
        });
}

bool isShown(const LogModel &model, const capture::RowIndex::Row &what)
{
    if (const auto *message = std::get_if<base::MessageId>(&what))
        return capture::isRow(model.rowIndex(), *message);
    const int row = model.rowOf(std::get<base::EventId>(what));
    return row >= 0 && row < model.rowCount();
}

int rowNear(const LogModel &model, const capture::RowIndex::Row &what)
{
    const auto *message = std::get_if<base::MessageId>(&what);
    qint64 row = 0;
    if (message) {
        row = model.rowIndex().rowOf(*message);
    } else {
        const auto id = std::get<base::EventId>(what);
        row = model.rowOf(id);
        const auto event =
            std::find_if(model.events().begin(), model.events().end(), [id](const auto &e) { return e.id == id; });
        if (row < 0 && event != model.events().end())
            row = model.rowIndex().rowOf(base::MessageId(event->afterMessage.value + 1));
    }
    const qint64 last = model.rowCount() - 1;
    return static_cast<int>(std::min(std::max<qint64>(row, 0), last));
}

} // namespace framescope::models
