// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsdocument.h"

#include "documentview.h"

#include <format/connecterrors.h>
#include <format/evidence.h>
#include <format/inert.h>
#include <format/lifecycle.h>

namespace framescope::panels {

namespace {

using capture::EventKind;
using capture::EventRow;
using theme::Tint;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::panels::TlsDocument)
};

const EventRow *find(const std::vector<EventRow> &events, EventKind kind)
{
    const auto it = std::find_if(events.begin(), events.end(), [kind](const EventRow &event) { return event.kind == kind; });
    return it == events.end() ? nullptr : &*it;
}

bool hasAny(const std::vector<EventRow> &events, std::initializer_list<EventKind> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](EventKind kind) { return find(events, kind) != nullptr; });
}

void writeIssues(DocumentView &view, const std::vector<net::TlsIssue> &issues, Tint tint)
{
    view.heading(Text::tr("What is wrong with the certificate"));
    for (const net::TlsIssue &issue : issues) {
        view.paragraph(format::tlsIssueSentence(issue), tint);
        DocumentView::Fields fields;
        if (!issue.subject.isEmpty())
            fields.push_back({Text::tr("Certificate"), format::inertLine(issue.subject)});
        if (!issue.detail.isEmpty())
            fields.push_back({Text::tr("In the words of the TLS library"), format::inertLine(issue.detail)});
        view.fields(fields);
    }
}

void writeSecured(DocumentView &view, const EventRow &event)
{
    const auto text = [&event](QLatin1String key) { return format::inertLine(event.detail.value(key).toString()); };
    const std::vector<net::TlsIssue> ignored = format::issuesOf(event.detail, QLatin1String("ignored"));
    const bool isServer = format::certificatesOf(event.detail).empty();
    view.title(Text::tr("The connection is encrypted."), ignored.empty() ? Tint::Good : Tint::Warning);
    if (!ignored.empty())
        view.paragraph(
            Text::tr("The certificate is not trusted by this machine. It was accepted because you said so."), Tint::Warning);
    else if (!isServer)
        view.paragraph(Text::tr("The certificate is trusted, and made for this host."));
    DocumentView::Fields fields {
        {Text::tr("Version"), text(QLatin1String("protocol"))}, {Text::tr("Cipher suite"), text(QLatin1String("cipher"))}};
    const QString alpn = text(QLatin1String("alpn"));
    const QString name = text(QLatin1String("serverName"));
    fields.push_back({QStringLiteral("ALPN"), alpn.isEmpty() ? Text::tr("none agreed on") : alpn});
    fields.push_back({Text::tr("Server name (SNI)"), name.isEmpty() ? Text::tr("none known") : name});
    fields.push_back({Text::tr("Trusted by hand"), ignored.empty() ? Text::tr("no") : Text::tr("yes")});
    view.fields(fields);
    if (!ignored.empty())
        writeIssues(view, ignored, Tint::Warning);
    view.certificates(format::certificatesOf(event.detail));
}

/// Whether it failed at TLS; written then.
bool writeFailed(DocumentView &view, const EventRow &event)
{
    using Kind = net::ConnectError::Kind;
    const net::ConnectError error = format::connectErrorOf(event);
    const bool isOfTls = error.kind == Kind::CertificateUntrusted || error.kind == Kind::TlsFailed
        || error.kind == Kind::TlsMaterial || error.kind == Kind::TlsPassphrase;
    if (!isOfTls)
        return false;
    const format::Explanation explanation = format::explain(event);
    view.title(explanation.what, Tint::Error);
    if (error.issues.empty())
        view.paragraph(explanation.why);
    else
        writeIssues(view, error.issues, Tint::Error);
    if (!explanation.advice.isEmpty()) {
        view.heading(Text::tr("What to try"));
        view.paragraph(explanation.advice);
    }
    view.certificates(error.chain);
    return true;
}

} // namespace

void writeTls(DocumentView &view, const std::vector<EventRow> &events)
{
    if (const EventRow *secured = find(events, EventKind::Secured))
        return writeSecured(view, *secured);
    if (const EventRow *failed = find(events, EventKind::Failed); failed && writeFailed(view, *failed))
        return;
    const bool isPlain = hasAny(events,
        {EventKind::RequestSent, EventKind::RequestReceived, EventKind::ResponseReceived, EventKind::ResponseSent,
            EventKind::Opened});
    if (isPlain)
        return view.paragraph(
            Text::tr("This connection has no TLS: everybody on the way can read and change what crosses it (ws://)."),
            Tint::Muted);
    view.paragraph(Text::tr("TLS has not been reached on this connection."), Tint::Muted);
}

} // namespace framescope::panels
