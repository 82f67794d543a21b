// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventdocument.h"

#include "documentview.h"

#include <format/connecterrors.h>
#include <format/evidence.h>
#include <format/inert.h>
#include <format/lifecycle.h>
#include <format/numbers.h>
#include <theme/symbols.h>

namespace framescope::panels {

namespace {

using capture::EventKind;
using capture::EventRow;
using theme::Tint;

Tint tintOf(const EventRow &event)
{
    switch (event.kind) {
    case EventKind::Failed:
    case EventKind::Violation: return Tint::Error;
    case EventKind::Discarded:
    case EventKind::Overrun: return Tint::Warning;
    case EventKind::Opened: return Tint::Good;
    case EventKind::Closed: return format::isAlarmingEnd(event) ? Tint::Warning : Tint::Text;
    default: return Tint::Text;
    }
}

/// 101 is what everybody hopes for.
Tint startTintOf(const EventRow &event)
{
    const bool isResponse = event.kind == EventKind::ResponseReceived || event.kind == EventKind::ResponseSent;
    if (!isResponse)
        return Tint::Accent;
    return event.data.startsWith("HTTP/1.1 101") ? Tint::Good : Tint::Error;
}

bool isHead(EventKind kind)
{
    return kind == EventKind::RequestSent || kind == EventKind::RequestReceived || kind == EventKind::ResponseReceived
        || kind == EventKind::ResponseSent;
}

const EventRow *find(const std::vector<EventRow> &events, EventKind kind)
{
    const auto it = std::find_if(events.begin(), events.end(), [kind](const EventRow &event) { return event.kind == kind; });
    return it == events.end() ? nullptr : &*it;
}

void writeFailure(DocumentView &view, const EventRow &event)
{
    const format::Explanation explanation = format::explain(event);
    view.heading(DocumentView::tr("Failed"));
    view.paragraph(explanation.what, Tint::Error);
    view.paragraph(explanation.why);
    if (!event.data.isEmpty()) {
        view.heading(DocumentView::tr("Body of the response"));
        view.code(event.data);
    }
    view.certificates(format::certificatesOf(event.detail));
}

} // namespace

void writeEvent(DocumentView &view, const EventRow &event)
{
    const format::Explanation explanation = format::explain(event);
    view.title(explanation.what, tintOf(event));
    view.paragraph(format::exactTime(event.time), Tint::Muted);
    view.paragraph(explanation.why);
    if (!explanation.advice.isEmpty()) {
        view.heading(DocumentView::tr("What to try"));
        view.paragraph(explanation.advice);
    }
    if (isHead(event.kind)) {
        view.heading(DocumentView::tr("On the wire"));
        view.head(event.data, startTintOf(event));
    } else if (event.kind == EventKind::Failed && !event.data.isEmpty()) {
        view.heading(DocumentView::tr("Body of the response"));
        view.code(event.data);
    }
    view.certificates(format::certificatesOf(event.detail));
}

void writeHandshake(DocumentView &view, const std::vector<EventRow> &events)
{
    bool isEmpty = true;
    for (const EventKind kind :
        {EventKind::RequestSent, EventKind::RequestReceived, EventKind::ResponseReceived, EventKind::ResponseSent}) {
        const EventRow *event = find(events, kind);
        if (!event)
            continue;
        const bool isRequest = kind == EventKind::RequestSent || kind == EventKind::RequestReceived;
        view.heading(isRequest ? DocumentView::tr("Request") : DocumentView::tr("Response"));
        view.head(event->data, startTintOf(*event));
        isEmpty = false;
    }
    if (isEmpty && find(events, EventKind::Opened)) {
        view.paragraph(
            DocumentView::tr("The opening handshake was done. Qt's engine does not show its request and response."),
            Tint::Muted);
        isEmpty = false;
    }
    if (const EventRow *failed = find(events, EventKind::Failed)) {
        writeFailure(view, *failed);
        isEmpty = false;
    }
    if (isEmpty)
        view.paragraph(DocumentView::tr("There has been no opening handshake yet."), Tint::Muted);
}

} // namespace framescope::panels
