// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippetmenu.h"

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

void addKinds(QMenu &menu, const Request &request)
{
    const std::initializer_list<std::pair<SnippetKind, QString>> kinds {{SnippetKind::Wscat, QStringLiteral("&wscat")},
        {SnippetKind::Websocat, QStringLiteral("w&ebsocat")}, {SnippetKind::JavaScript, QStringLiteral("&JavaScript (ws)")},
        {SnippetKind::Python, QStringLiteral("&Python (websockets)")}};
    for (const auto &[kind, name] : kinds) {
        menu.addAction(name, &menu,
            [kind = kind, request] { QGuiApplication::clipboard()->setText(workspace::snippet(kind, request)); });
    }
}

} // namespace

void addSnippetMenu(QMenu &menu, const workspace::Workspace &workspace, const Request &request)
{
    QMenu *snippets = menu.addMenu(Text::tr("Copy &as"));
    snippets->setObjectName(QStringLiteral("copyAs"));
    addKinds(*snippets, workspace::resolvedAsFarAsPossible(workspace::withMarkedSecrets(request), workspace.markedLookup()));
    snippets->addSeparator();
    QMenu *open = snippets->addMenu(Text::tr("With &secrets"));
    open->setObjectName(QStringLiteral("copyWithSecrets"));
    addKinds(*open, workspace::resolvedAsFarAsPossible(request, workspace.lookup()));
}

} // namespace framescope::panels
