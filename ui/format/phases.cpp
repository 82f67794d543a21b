// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.h"

#include "inert.h"
#include "lifecycle.h"

#include <QCoreApplication>

#include <algorithm>

namespace framescope::format {

namespace {

using capture::EventKind;
using capture::EventRow;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Phases)
};

const EventRow *find(const std::vector<EventRow> &events, EventKind kind)
{
    const auto it = std::find_if(events.begin(), events.end(), [kind](const EventRow &event) { return event.kind == kind; });
    return it == events.end() ? nullptr : &*it;
}

QString tcpMeaning(const std::vector<EventRow> &events)
{
    const EventRow *connected = find(events, EventKind::Connected);
    const QString proxy = connected ? connected->detail.value(QLatin1String("proxy")).toString() : QString();
    return proxy.isEmpty() ? Text::tr("Until TCP was connected.")
                           : Text::tr("Until the proxy %1 had let us through, with the connection to the proxy itself. What "
                                      "the proxy does behind itself is not seen here.")
                                 .arg(inertLine(proxy));
}

bool isThroughProxy(const std::vector<EventRow> &events)
{
    const EventRow *connected = find(events, EventKind::Connected);
    return connected && connected->detail.contains(QLatin1String("proxy"));
}

/// As the engine measured them: each begins where the one before ends.
std::vector<Phase> measured(const std::vector<EventRow> &events, const QJsonObject &phases)
{
    const std::array steps {
        std::tuple {QLatin1String("dns"), QStringLiteral("DNS"), Text::tr("Until the name had an address.")},
        std::tuple {QLatin1String("queued"), Text::tr("Turn"),
            Text::tr("Until no other connection to the same address was being established.")},
        std::tuple {QLatin1String("tcp"), isThroughProxy(events) ? Text::tr("TCP and proxy") : QStringLiteral("TCP"),
            tcpMeaning(events)},
        std::tuple {QLatin1String("tls"), QStringLiteral("TLS"),
            Text::tr("Until both sides had agreed on keys, and the "
                     "certificate was checked.")},
        std::tuple {QLatin1String("upgrade"), Text::tr("Upgrade"),
            Text::tr("From the request of the opening handshake to the end of its response.")},
    };
    std::vector<Phase> result;
    base::Nanoseconds at {};
    for (const auto &[key, name, meaning] : steps) {
        const QJsonValue value = phases.value(key);
        if (!value.isDouble() || value.toInteger() < 0)
            continue;
        const base::Nanoseconds length(value.toInteger());
        result.push_back({name, meaning, at, length});
        at += length;
    }
    return result;
}

bool isOfTheWay(EventKind kind)
{
    switch (kind) {
    case EventKind::Resolving:
    case EventKind::Queued:
    case EventKind::Connected:
    case EventKind::Secured:
    case EventKind::RequestSent:
    case EventKind::RequestReceived:
    case EventKind::ResponseReceived:
    case EventKind::ResponseSent:
    case EventKind::Opened:
    case EventKind::Followed:
    case EventKind::Failed: return true;
    default: return false;
    }
}

std::vector<Phase> fromEventToEvent(const std::vector<EventRow> &events)
{
    std::vector<Phase> result;
    const EventRow *first = nullptr;
    const EventRow *before = nullptr;
    for (const EventRow &event : events) {
        if (!isOfTheWay(event.kind))
            continue;
        if (before)
            result.push_back(
                {eventName(event.kind), Text::tr("From “%1” to “%2”.").arg(eventName(before->kind), eventName(event.kind)),
                    before->time - first->time, event.time - before->time});
        first = first ? first : &event;
        before = &event;
    }
    return result;
}

} // namespace

std::vector<Phase> phasesOf(const std::vector<EventRow> &events)
{
    const EventRow *opened = find(events, EventKind::Opened);
    const QJsonObject phases = opened ? opened->detail.value(QLatin1String("phases")).toObject() : QJsonObject();
    std::vector<Phase> result = measured(events, phases);
    return result.empty() ? fromEventToEvent(events) : result;
}

std::vector<EventRow> eventsOfConnection(const std::vector<EventRow> &events, base::EventId selected)
{
    std::vector<EventRow> result;
    bool isComplete = false;
    for (const EventRow &event : events) {
        if (isComplete)
            result.clear();
        result.push_back(event);
        isComplete = event.kind == EventKind::Followed;
        if (isComplete && selected.isValid() && selected <= event.id)
            return result;
    }
    return result;
}

} // namespace framescope::format
