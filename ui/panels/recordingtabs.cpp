// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingtabs.h"

#include "recordingpage.h"

#include <format/inert.h>
#include <widgets/toolbuttons.h>

#include <QDir>
#include <QTabBar>
#include <QToolButton>

namespace framescope::panels {

RecordingTabs::RecordingTabs(Services &services, QWidget *selected, RecordingPage *page, QWidget *parent)
    : QTabWidget(parent)
    , m_services(services)
    , m_selected(page)
{
    setObjectName(QStringLiteral("recordingTabs"));
    setDocumentMode(true);
    setElideMode(Qt::ElideMiddle);
    setTabBarAutoHide(true);
    addTab(selected, QString());
    connectPage(page);
    nameTab(0);
}

void RecordingTabs::connectPage(RecordingPage *page)
{
    connect(page, &RecordingPage::deleteRequested, this, [this, page] { Q_EMIT deleteRequested(page->path()); });
    connect(page, &RecordingPage::saved, this, &RecordingTabs::saved);
    connect(page, &RecordingPage::made, this, &RecordingTabs::made);
    connect(page, &RecordingPage::serveRequested, this, &RecordingTabs::serveRequested);
}

RecordingPage *RecordingTabs::pageAt(int tab) const
{
    return tab == 0 ? m_selected : qobject_cast<RecordingPage *>(widget(tab));
}

int RecordingTabs::tabOf(const QString &path) const
{
    for (int tab = 1; tab < count(); ++tab) {
        if (pageAt(tab)->path() == path)
            return tab;
    }
    return -1;
}

void RecordingTabs::nameTab(int tab)
{
    const QString path = pageAt(tab)->path();
    setTabText(tab, path.isEmpty() ? tr("Selected") : format::inertLine(QFileInfo(path).completeBaseName()));
    setTabToolTip(tab, QDir::toNativeSeparators(path));
}

void RecordingTabs::open(const models::RecordingEntry &entry)
{
    if (show(entry))
        return;
    auto *page = new RecordingPage(m_services);
    page->setEntry(entry);
    connectPage(page);
    const int tab = addTab(page, QString());
    QToolButton *close = widgets::makeToolButton("closeRecordingTab", QStringLiteral("close"), tr("Close tab (Ctrl+W)"));
    connect(close, &QToolButton::clicked, this, [this, page] { closeTab(indexOf(page)); });
    tabBar()->setTabButton(tab, QTabBar::RightSide, close);
    nameTab(tab);
    setCurrentIndex(tab);
}

bool RecordingTabs::show(const models::RecordingEntry &entry)
{
    const int tab = tabOf(entry.path);
    if (tab < 0)
        return false;
    pageAt(tab)->setEntry(entry);
    setCurrentIndex(tab);
    return true;
}

void RecordingTabs::closeTab(int tab)
{
    if (tab <= 0)
        return;
    QWidget *page = widget(tab);
    removeTab(tab);
    page->deleteLater();
}

void RecordingTabs::closeCurrent()
{
    closeTab(currentIndex());
}

void RecordingTabs::refresh(const models::RecordingsModel &model)
{
    for (int tab = count() - 1; tab >= 0; --tab) {
        if (const models::RecordingEntry *entry = model.find(pageAt(tab)->path()))
            pageAt(tab)->setEntry(*entry);
        else
            closeTab(tab); // but the first
    }
    nameTab(0);
}

void RecordingTabs::forget(const QString &path)
{
    closeTab(tabOf(path));
    if (m_selected->path() == path)
        m_selected->clear();
    nameTab(0);
}

void RecordingTabs::rename(const QString &from, const QString &to)
{
    for (int tab = 0; tab < count(); ++tab) {
        if (pageAt(tab)->path() != from)
            continue;
        pageAt(tab)->setPath(to);
        nameTab(tab);
    }
}

QString RecordingTabs::currentPath() const
{
    return pageAt(currentIndex())->path();
}

QStringList RecordingTabs::paths() const
{
    QStringList paths;
    for (int tab = 0; tab < count(); ++tab)
        paths.append(pageAt(tab)->path());
    return paths;
}

} // namespace framescope::panels
