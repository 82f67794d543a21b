// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentbox.h"

#include <format/inert.h>

#include <QEvent>

namespace framescope::panels {

namespace {

constexpr int boxWidth = 200; // pixels

QString editItem()
{
    return QStringLiteral("edit");
}

} // namespace

EnvironmentBox::EnvironmentBox(workspace::Workspace &workspace, QWidget *parent)
    : QComboBox(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("environments"));
    setAccessibleName(tr("Environment"));
    setToolTip(tr("The environment whose values stand for {{names}} (Ctrl+E edits it)"));
    setFixedWidth(boxWidth);
    connect(&workspace, &workspace::Workspace::environmentsChanged, this, &EnvironmentBox::refill);
    connect(this, &QComboBox::activated, this, &EnvironmentBox::choose);
    refill();
}

void EnvironmentBox::refill()
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("No environment"), QString());
    for (const workspace::StoredEnvironment &stored : m_workspace.environments())
        addItem(format::inertLine(stored.environment.name), stored.environment.id);
    setCurrentIndex(std::max(0, findData(m_workspace.currentEnvironment())));
    insertSeparator(count());
    addItem(tr("Edit environments…"), editItem());
}

void EnvironmentBox::choose(int index)
{
    const QString id = itemData(index).toString();
    if (id != editItem())
        return m_workspace.setCurrentEnvironment(id);
    setCurrentIndex(std::max(0, findData(m_workspace.currentEnvironment())));
    Q_EMIT editRequested();
}

void EnvironmentBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

} // namespace framescope::panels
