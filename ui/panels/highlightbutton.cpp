// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlightbutton.h"

#include "highlightpopup.h"

#include <theme/symbols.h>
#include <widgets/aftermenu.h>

namespace framescope::panels {

HighlightButton::HighlightButton(models::LogModel &model, QWidget *parent)
    : QToolButton(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("highlightButton"));
    setIcon(theme::symbol(QStringLiteral("highlight")));
    setToolTip(tr("Highlight messages"));
    setAccessibleName(toolTip());
    setFocusPolicy(Qt::StrongFocus);
    const auto take = [this] { m_model.setHighlights(HighlightMemory::instance().highlights()); };
    connect(&HighlightMemory::instance(), &HighlightMemory::changed, this, take);
    connect(this, &QToolButton::clicked, this, [this] { open({}); });
    take();
}

void HighlightButton::open(const QString &filter)
{
    (new HighlightPopup(m_model, this))->popUp(*this, filter);
}

void HighlightButton::openSoon(const QString &filter)
{
    widgets::afterMenu(this, [this, filter] { open(filter); });
}

} // namespace framescope::panels
