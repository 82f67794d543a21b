// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "popupcard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace framescope::widgets {

namespace {
constexpr int margin = 16; // pixels
constexpr int spacing = 8;
} // namespace

PopupCard::PopupCard(const char *name, const QString &heading, int width, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QLatin1String(name));
    setProperty("card", true);
    setFixedWidth(width);
    m_rows->setContentsMargins(margin, margin, margin, margin);
    m_rows->setSpacing(spacing);
    if (heading.isEmpty())
        return;
    auto *title = new QLabel(heading);
    title->setProperty("heading", true);
    m_rows->addWidget(title);
}

} // namespace framescope::widgets
