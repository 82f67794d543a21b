// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pausebutton.h"

#include <format/numbers.h>
#include <theme/symbols.h>

#include <QEvent>
#include <QShortcut>

namespace framescope::panels {

using models::LogModel;

PauseButton::PauseButton(LogModel &model, QWidget *parent)
    : QToolButton(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("pauseView"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, [this](bool isChecked) { m_model.setPaused(isChecked); });
    for (const auto signal :
        {&LogModel::pauseChanged, &LogModel::grown, &LogModel::filterChanged, &LogModel::recordingChanged})
        connect(&m_model, signal, this, &PauseButton::refresh);
    refresh();
}

void PauseButton::addKeys(QWidget &host)
{
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_P), QKeySequence(Qt::Key_Pause)}) {
        auto *shortcut = new QShortcut(keys, &host);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_model.recording())
                click();
        });
    }
}

void PauseButton::refresh()
{
    const bool isPaused = m_model.isPaused();
    setVisible(m_model.recording() != nullptr);
    setChecked(isPaused);
    setIcon(theme::symbol(isPaused ? QStringLiteral("start") : QStringLiteral("pause")));
    setToolTip(isPaused ? tr("Show what has come meanwhile, and go on (Ctrl+P)")
                        : tr("Hold the view while everything is recorded on (Ctrl+P)"));
    setAccessibleName(toolTip());
    setText(isPaused ? tr("%n new", nullptr, format::countOf(m_model.heldRows())) : QString());
    setToolButtonStyle(isPaused ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void PauseButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace framescope::panels
