// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkeeper.h"

#include "sessiontabs.h"

#include <format/workspaceerrors.h>
#include <panels/inspectpanel.h>

namespace framescope::mainwindow {

using panels::InspectPanel;

namespace {

constexpr std::chrono::seconds saveDelay {1};
constexpr qsizetype mostTabs = 50; // that come back

} // namespace

DraftKeeper::DraftKeeper(workspace::Workspace &workspace, SessionTabs &tabs, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tabs(tabs)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&tabs, &SessionTabs::currentChanged, this, &DraftKeeper::saveSoon);
}

std::vector<workspace::Draft> DraftKeeper::restore(const std::function<void(const workspace::FileError &)> &told)
{
    auto drafts = m_workspace.takeDrafts();
    if (!drafts) {
        told(drafts.error());
        return {};
    }
    if (drafts->size() > mostTabs)
        drafts->resize(mostTabs);
    return *drafts;
}

void DraftKeeper::watch(InspectPanel *panel)
{
    connect(panel, &InspectPanel::draftChanged, this, &DraftKeeper::saveSoon);
    saveSoon();
}

void DraftKeeper::forget(const InspectPanel *panel)
{
    panel->disconnect(this);
    m_workspace.forgetDraft(panel->draft().id);
    m_told.remove(panel->draft().id);
    saveSoon();
}

void DraftKeeper::saveSoon()
{
    if (!m_isFinished && !m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_timer.stop();
    save();
}

void DraftKeeper::save()
{
    std::vector<workspace::Draft> drafts;
    for (int i = 0; i < m_tabs.count(); ++i) {
        const auto *panel = qobject_cast<InspectPanel *>(m_tabs.page(i));
        drafts.push_back(panel->draft());
        drafts.back().isCurrent = panel == m_tabs.currentPage();
    }
    const std::vector<workspace::Draft> kept = m_workspace.saveDrafts(drafts);
    for (int i = 0; i < m_tabs.count() && !m_isFinished; ++i)
        tell(qobject_cast<InspectPanel *>(m_tabs.page(i)), kept[static_cast<size_t>(i)]);
}

/// Once, until it fits again.
void DraftKeeper::tell(InspectPanel *panel, const workspace::Draft &kept)
{
    const workspace::DraftParts before = m_told.value(kept.id);
    m_told.insert(kept.id, kept.leftOut);
    if (kept.leftOut & ~before)
        panel->tell(format::leftOutSentence(kept.leftOut));
}

} // namespace framescope::mainwindow
