// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestdesk.h"

#include "addressbar.h"
#include "requesteditor.h"
#include "savepopup.h"

#include <format/inert.h>
#include <format/workspaceerrors.h>
#include <workspace/requestjson.h>
#include <workspace/variables.h>

#include <QVBoxLayout>

namespace framescope::panels {

using workspace::Request;

RequestDesk::RequestDesk(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_workspace(*services.workspace)
    , m_address(new AddressBar)
    , m_editor(new RequestEditor(services.workspace->secrets()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_address);
    layout->addWidget(m_editor);
    connect(m_address, &AddressBar::addressEdited, this, [this] {
        if (m_isSetting)
            return;
        m_editor->setAddress(m_address->address());
        updateEndpoint();
        updateSaved();
        Q_EMIT edited();
    });
    connect(m_address, &AddressBar::commandGiven, this, &RequestDesk::importCommand);
    connect(m_editor, &RequestEditor::addressEdited, this, [this](const QString &address) {
        const QScopedValueRollback guard(m_isSetting, true);
        m_address->setAddress(address);
        updateEndpoint();
    });
    connect(m_editor, &RequestEditor::edited, this, [this] {
        m_address->clearProblem();
        updateSaved();
        Q_EMIT edited();
    });
    connect(&m_workspace, &workspace::Workspace::environmentsChanged, this, &RequestDesk::updateEndpoint);
    connect(&m_workspace, &workspace::Workspace::collectionsChanged, this, [this] {
        updateSaved();
        Q_EMIT edited();
    });
}

SavePopup &RequestDesk::savePopup()
{
    if (!m_save) {
        m_save = new SavePopup(m_workspace, this);
        connect(m_save, &SavePopup::saveRequested, this, &RequestDesk::saveUnder);
    }
    return *m_save;
}

void RequestDesk::saveUnder(const QString &name, const QString &path)
{
    Request request = this->request();
    if (!m_workspace.collectionOf(request.id).isEmpty())
        request.id = workspace::newId(); // the one that is saved stays
    request.name = name;
    if (saveInto(path, request))
        setRequest(request);
}

Request RequestDesk::request() const
{
    Request request = m_editor->request();
    request.url = m_address->address();
    return request;
}

void RequestDesk::setRequest(const Request &request)
{
    {
        const QScopedValueRollback guard(m_isSetting, true);
        m_editor->setRequest(request);
        m_address->setAddress(request.url);
    }
    updateEndpoint();
    updateSaved();
    Q_EMIT replaced();
    Q_EMIT edited();
}

void RequestDesk::setMessages(const std::vector<workspace::SavedMessage> &messages)
{
    Request request = this->request();
    request.messages = messages;
    m_editor->setRequest(request);
    updateSaved();
    Q_EMIT edited();
}

void RequestDesk::setHeartbeat(std::chrono::milliseconds interval)
{
    m_editor->setHeartbeat(interval);
    updateSaved();
    Q_EMIT edited();
}

void RequestDesk::fillSecrets(const workspace::Secrets &secrets)
{
    const Request now = request();
    workspace::Secrets missing = secrets;
    for (const QString &key : workspace::secretsOf(now).keys())
        missing.remove(key);
    const Request whole = workspace::withSecrets(now, missing);
    if (workspace::secretsOf(whole) == workspace::secretsOf(now))
        return;
    const QScopedValueRollback guard(m_isSetting, true);
    m_editor->setRequest(whole);
    m_address->setAddress(whole.url);
}

/// As far as it is known: a variable may have no value yet.
void RequestDesk::updateEndpoint()
{
    const auto url = protocol::Url::parse(workspace::resolvedAsFarAsPossible(m_address->address(), m_workspace.lookup()));
    m_editor->setEndpoint(url && url->isSecure ? url->endpoint() : QString());
}

void RequestDesk::updateSaved()
{
    const Request now = request();
    const auto saved = m_workspace.request(now.id);
    m_savedName = saved ? format::inertLine(saved->name) : QString();
    m_isChanged = saved
        && (workspace::toJson(*saved) != workspace::toJson(now)
            || workspace::secretsOf(*saved) != workspace::secretsOf(now));
}

bool RequestDesk::saveInto(const QString &path, const Request &request)
{
    const auto done = m_workspace.saveRequest(path, request);
    if (done)
        return true;
    const format::Explanation explanation = format::explain(done.error());
    Q_EMIT told(explanation.what, explanation.why + u' ' + explanation.advice);
    return false;
}

void RequestDesk::save()
{
    Request request = this->request();
    const auto saved = m_workspace.request(request.id);
    if (!saved)
        return saveAs();
    request.name = saved->name; // it may have been renamed meanwhile
    if (saveInto(m_workspace.collectionOf(request.id), request))
        setRequest(request);
}

void RequestDesk::saveAs()
{
    const auto url = protocol::Url::parse(m_address->address());
    const QString name = !m_savedName.isEmpty() ? tr("Copy of %1").arg(m_savedName)
        : url                                   ? QString::fromLatin1(url->hostHeader())
                                                : tr("New request");
    savePopup().popUp(this, name);
}

void RequestDesk::importCommand(const QString &command)
{
    const auto imported = workspace::importCommand(command);
    if (!imported)
        return m_address->showProblem(format::importErrorSentence(imported.error()));
    setRequest(imported->request);
    if (imported->notTaken.isEmpty())
        return;
    QStringList words;
    for (const QString &word : imported->notTaken)
        words.append(format::inertLine(word));
    Q_EMIT told(tr("The command line was taken over, but not all of it."),
        tr("Not taken, for a request has no place for it: %1").arg(words.join(QStringLiteral(", "))));
}

} // namespace framescope::panels
