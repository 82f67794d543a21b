// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record.h"

namespace framescope::capture {

namespace {

struct KindName {
    EventKind kind;
    const char *name;
};

constexpr auto kindNames = std::to_array<KindName>({
    {EventKind::Resolving, "resolving"},
    {EventKind::Queued, "queued"},
    {EventKind::Connected, "connected"},
    {EventKind::Secured, "secured"},
    {EventKind::RequestSent, "request-sent"},
    {EventKind::RequestReceived, "request-received"},
    {EventKind::ResponseReceived, "response-received"},
    {EventKind::ResponseSent, "response-sent"},
    {EventKind::Opened, "opened"},
    {EventKind::Violation, "violation"},
    {EventKind::Discarded, "discarded"},
    {EventKind::Lingered, "lingered"},
    {EventKind::Overrun, "overrun"},
    {EventKind::Followed, "followed"},
    {EventKind::Failed, "failed"},
    {EventKind::Closed, "closed"},
    {EventKind::Waiting, "waiting"},
    {EventKind::Gap, "gap"},
});

} // namespace

const char *nameOf(EventKind kind)
{
    const auto *found =
        std::find_if(kindNames.begin(), kindNames.end(), [kind](const KindName &k) { return k.kind == kind; });
    Q_ASSERT(found != kindNames.end());
    return found->name;
}

std::optional<EventKind> eventKindFromName(QStringView name)
{
    for (const KindName &known : kindNames) {
        if (name == QLatin1StringView(known.name))
            return known.kind;
    }
    return std::nullopt;
}

} // namespace framescope::capture
