// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connector.h"

#include "trustmemory.h"

#include <format/workspaceerrors.h>
#include <workspace/requestsecrets.h>
#include <workspace/workspace.h>

#include <QPointer>

namespace framescope::panels {

using workspace::Request;

Connector::Connector(Services &services, Ready ready, Refused refused, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_ready(std::move(ready))
    , m_refused(std::move(refused))
{
}

workspace::Lookup Connector::lookup() const
{
    return [values = m_services.workspace->lookup(), local = m_local](const QString &name) -> std::optional<QString> {
        if (name != workspace::localVariable())
            return values(name);
        return local.isEmpty() ? std::nullopt : std::optional(local);
    };
}

base::Result<QString, workspace::Unresolved> Connector::resolveText(const QString &text) const
{
    return workspace::resolve(text, lookup());
}

void Connector::prepare(const Request &request)
{
    const int asked = ++m_asked;
    m_local.clear(); // it may have been started anew elsewhere
    m_secretNames = workspace::secretNamesOf(request, m_services.workspace->markedLookup());
    const auto resolved = workspace::resolved(request, lookup());
    if (resolved)
        return finish(*resolved);
    workspace::Unresolved missing = resolved.error();
    const bool needsLocal = missing.names.removeAll(workspace::localVariable()) > 0;
    if (!needsLocal || !missing.names.isEmpty())
        return m_refused(format::unresolvedSentence(missing), {}, {});
    m_services.resolveLocal([connector = QPointer(this), request, asked](const base::Result<QString, QString> &local) {
        if (!connector || asked != connector->m_asked)
            return;
        if (!local)
            return connector->m_refused(local.error(), {}, {});
        connector->m_local = *local;
        if (const auto complete = workspace::resolved(request, connector->lookup()))
            connector->finish(*complete);
    });
}

void Connector::finish(const Request &request)
{
    auto options = workspace::connectOptionsOf(request);
    if (options) {
        options->secretNames = m_secretNames;
        TrustMemory::instance().applyTo(*options);
        return m_ready(*options, request.url);
    }
    const workspace::RequestProblem &problem = options.error();
    const bool isUrl = problem.kind == workspace::RequestProblem::Kind::Url;
    m_refused(format::requestProblemSentence(problem, request.url), isUrl ? std::optional(problem.url) : std::nullopt,
        request.url);
}

} // namespace framescope::panels
