// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippetmenu.h"

#include <format/workspaceerrors.h>
#include <workspace/connectplan.h>
#include <workspace/snippets.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace framescope::panels {

using workspace::Request;
using workspace::SnippetKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::panels::SnippetMenu)
};

using Told = std::function<void(const QString &)>;
/// The request and its lookup as they are when they are asked for.
using Source = std::function<std::pair<Request, workspace::Lookup>()>;

void copy(SnippetKind kind, const Source &source, const Told &told)
{
    const auto [request, lookup] = source();
    QGuiApplication::clipboard()->setText(workspace::snippet(kind, workspace::resolvedAsFarAsPossible(request, lookup)));
    if (const auto resolved = workspace::resolved(request, lookup); !resolved)
        told(format::copiedUnresolvedSentence(resolved.error()));
}

void addKinds(QMenu &menu, const Source &source, const Told &told)
{
    const std::initializer_list<std::pair<SnippetKind, QString>> kinds {{SnippetKind::Wscat, QStringLiteral("&wscat")},
        {SnippetKind::Websocat, QStringLiteral("w&ebsocat")}, {SnippetKind::JavaScript, QStringLiteral("&JavaScript (ws)")},
        {SnippetKind::Python, QStringLiteral("&Python (websockets)")}};
    for (const auto &[kind, name] : kinds)
        menu.addAction(name, &menu, [kind = kind, source, told] { copy(kind, source, told); });
}

} // namespace

void addSnippetMenu(QMenu &menu, const workspace::Workspace &workspace, const Request &request, const Told &told)
{
    QMenu *snippets = menu.addMenu(Text::tr("Copy &as"));
    snippets->setObjectName(QStringLiteral("copyAs"));
    const auto marked = [&workspace, request] {
        return std::pair(workspace::withMarkedSecrets(request), workspace.markedLookup());
    };
    addKinds(*snippets, marked, told);
    snippets->addSeparator();
    QMenu *open = snippets->addMenu(Text::tr("With &secrets"));
    open->setObjectName(QStringLiteral("copyWithSecrets"));
    const auto whole = [&workspace, request] { return std::pair(request, workspace.lookup()); };
    addKinds(*open, whole, told);
}

} // namespace framescope::panels
